// SPDX-License-Identifier: MIT
#include "models/items/objectnames.h"
#include "models/items/pagelistmodel.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;

class TestObjectNames final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreAskedOnceAndOneAfterTheOther()
    {
        FakeWorkspaceService service;
        ObjectNames names(service);
        QSignalSpy learned(&names, &ObjectNames::learned);
        const UserId mei(QStringLiteral("mei"));
        const ConnectionId zapier(QStringLiteral("zapier"));
        names.want(mei);
        names.want(mei);
        names.want(zapier);
        names.want(UserId());
        QCOMPARE(service.peopleListings.size(), size_t(1));
        QVERIFY(service.connections.empty());
        PeoplePage page;
        page.items = {{.id = mei, .name = QStringLiteral("Mei Tanaka")}};
        service.peopleListings[0]->answer(page);
        QCOMPARE(names.name(mei.toString()), QStringLiteral("Mei Tanaka"));
        service.connections.at(0)->answer(
            Connection{.id = zapier, .name = QStringLiteral("Zapier")});
        QCOMPARE(names.name(zapier.toString()), QStringLiteral("Zapier"));
        QCOMPARE(learned.count(), 2);
        names.want(zapier);
        QCOMPARE(service.connections.size(), size_t(1));
    }

    void whatFailedIsAskedAgainWhenItIsWantedAgain()
    {
        FakeWorkspaceService service;
        ObjectNames names(service);
        const ConnectionId gone(QStringLiteral("gone"));
        names.want(gone);
        service.connections.at(0)->fail(ApiError::Kind::NotFound);
        QVERIFY(names.name(gone.toString()).isEmpty());
        names.want(gone);
        QCOMPARE(service.connections.size(), size_t(2));
        // Who heard it elsewhere says it.
        names.learn(gone.toString(), QStringLiteral("Old tool"));
        QCOMPARE(names.name(gone.toString()), QStringLiteral("Old tool"));
    }

    void pagesAreFoundByTheirTitle()
    {
        FakeWorkspaceService service;
        ManualClock clock;
        PageListModel pages(service, clock);
        QAbstractItemModelTester tester(
            &pages, QAbstractItemModelTester::FailureReportingMode::QtTest);
        pages.setText(QStringLiteral("road"));
        pages.setText(QStringLiteral("road"));
        QCOMPARE(service.pageTrees.size(), size_t(1));
        QCOMPARE(service.pageTrees[0]->query.text, QStringLiteral("road"));
        service.pageTrees[0]->answer(
            ListPage<TreePage>{.items = {{.id = PageId(QStringLiteral("p1")),
                                   .title = QStringLiteral("Roadmap"),
                                   .descendantsCount = 3}},
                .next = Cursor(QStringLiteral("n"))});
        QCOMPARE(pages.index(0, 0).data().toString(), QStringLiteral("Roadmap"));
        QCOMPARE(pages.index(0, 0).data(PagedListModel::IdRole).toString(), QStringLiteral("p1"));
        QVERIFY(!pages.index(0, 0).data(PageListModel::SubtitleRole).toString().isEmpty());
        pages.fetchMore({});
        QCOMPARE(service.pageTrees[1]->query.from, Cursor(QStringLiteral("n")));
    }
};

QTEST_GUILESS_MAIN(TestObjectNames)
#include "tst_objectnames.moc"
