// SPDX-License-Identifier: MIT
#include "models/items/unapprovedlistmodel.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;

namespace {

Connection unapproved(const char *name)
{
    return {.id = ConnectionId(QString::fromUtf8(name).toLower()),
        .name = QString::fromUtf8(name),
        .kind = Connections::Kind::Public,
        .developer = {.name = QStringLiteral("Somebody")},
        .addedBy = PersonReference{.name = QStringLiteral("Mei Tanaka")},
        .usersCount = 3};
}

void answer(FakeWorkspaceService &service, std::initializer_list<const char *> names)
{
    ConnectionPage page;
    for (const char *name : names)
        page.items.push_back(unapproved(name));
    service.listings.back()->answer(page);
}

} // namespace

class TestUnapprovedListModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatIsInstalledAndNotApproved()
    {
        FakeWorkspaceService service;
        ManualClock clock;
        UnapprovedListModel model(service, clock);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QCOMPARE(service.listings.back()->query.filter, ConnectionQuery::Filter::NotApproved);
        QCOMPARE(service.listings.back()->query.sort, ConnectionQuery::Sort::Name);
        answer(service, {"Miro", "Zapier"});
        QCOMPARE(model.index(1, UnapprovedListModel::Name).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Zapier, Somebody · Public"));
        // The place of the row's buttons.
        QCOMPARE(
            model.index(1, UnapprovedListModel::Actions).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Approve or disconnect ")
                + model.index(1, UnapprovedListModel::Name).data().toString());
        QCOMPARE(model.index(1, UnapprovedListModel::Use).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("3 people, Added by Mei Tanaka"));
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!model.setData(model.index(0, 0), int(Qt::Checked), Qt::CheckStateRole));
        model.setText(QStringLiteral("zap"));
        QCOMPARE(service.listings.back()->query.text, QStringLiteral("zap"));
    }

    void whatIsCheckedStaysCheckedThroughASearch()
    {
        FakeWorkspaceService service;
        ManualClock clock;
        UnapprovedListModel model(service, clock, UnapprovedListModel::Checks::Rows);
        QSignalSpy changed(&model, &UnapprovedListModel::checkedChanged);
        model.reload();
        answer(service, {"Miro", "Zapier"});
        QVERIFY(model.setData(model.index(0, 0), int(Qt::Checked), Qt::CheckStateRole));
        model.setText(QStringLiteral("zap"));
        answer(service, {"Zapier"});
        QVERIFY(model.setData(model.index(0, 0), int(Qt::Checked), Qt::CheckStateRole));
        QCOMPARE(model.checked().size(), 2);
        QCOMPARE(model.checked()[0].name, QStringLiteral("Miro"));
        model.setText({});
        answer(service, {"Miro", "Zapier"});
        QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(model.setData(model.index(0, 0), int(Qt::Unchecked), Qt::CheckStateRole));
        QCOMPARE(model.checked().size(), 1);
        QCOMPARE(changed.count(), 3);
    }
};

QTEST_GUILESS_MAIN(TestUnapprovedListModel)
#include "tst_unapprovedlistmodel.moc"
