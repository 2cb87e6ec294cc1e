// SPDX-License-Identifier: MIT
#include "models/items/connectionuserlistmodel.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Gatehouse;

namespace {

ListPage<ConnectionUser> usersPage(const QStringList &names)
{
    ListPage<ConnectionUser> page;
    for (const QString &name : names)
        page.items.push_back({.id = InstallationId(QStringLiteral("i-") + name),
            .user = {.id = UserId(name), .name = name},
            .directPagesCount = 3});
    return page;
}

} // namespace

class TestConnectionUserListModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsOneConnectionsUsersAtATime()
    {
        FakeWorkspaceService service;
        ManualClock clock;
        ConnectionUserListModel model(service, clock);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model.setConnection(ConnectionId(QStringLiteral("zapier")));
        service.userListings.back()->answer(
            usersPage({QStringLiteral("Mei"), QStringLiteral("Ada")}));
        QCOMPARE(model.rowCount(), 2);
        model.setConnection(ConnectionId(QStringLiteral("slack")));
        QCOMPARE(model.rowCount(), 0); // nobody is shown under another connection's name
        QCOMPARE(
            service.userListings.back()->query.connection, ConnectionId(QStringLiteral("slack")));
        model.setConnection({});
        QVERIFY(service.userListings.back()->isAbandoned());
        QCOMPARE(model.loadState(), PagedListModel::LoadState::Idle);
    }

    void searchesThroughTheService()
    {
        FakeWorkspaceService service;
        ManualClock clock;
        ConnectionUserListModel model(service, clock);
        model.setConnection(ConnectionId(QStringLiteral("zapier")));
        model.setText(QStringLiteral("mei"));
        QCOMPARE(service.userListings.back()->query.text, QStringLiteral("mei"));
        QCOMPARE(
            service.userListings.back()->query.connection, ConnectionId(QStringLiteral("zapier")));
    }

    void everyCellHasWords()
    {
        FakeWorkspaceService service;
        ManualClock clock;
        ConnectionUserListModel model(service, clock);
        model.setConnection(ConnectionId(QStringLiteral("zapier")));
        service.userListings.back()->answer(usersPage({QStringLiteral("Mei")}));
        for (int column = 0; column < ConnectionUserListModel::columns; ++column)
            QVERIFY(!model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        QCOMPARE(model.index(0, ConnectionUserListModel::LastUsed).data().toString(),
            QStringLiteral("Never used"));
    }

    void saysUntilWhenSomebodyHasAccess()
    {
        FakeWorkspaceService service;
        ManualClock clock;
        ConnectionUserListModel model(service, clock);
        model.setMomentText(
            {.day = [](const QDateTime &day) { return day.toString(QStringLiteral("d/M")); }});
        model.setConnection(ConnectionId(QStringLiteral("zapier")));
        ListPage<ConnectionUser> page = usersPage({QStringLiteral("Mei"), QStringLiteral("Ada")});
        page.items[0].endsAt = QDateTime(QDate(2026, 12, 12), QTime(20, 0), Qt::UTC);
        service.userListings.back()->answer(page);
        const QModelIndex ending = model.index(0, 0);
        QCOMPARE(ending.data(ConnectionUserListModel::EndsRole).toString(),
            QStringLiteral("until 12/12"));
        QVERIFY(ending.data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QStringLiteral(", until 12/12")));
        QCOMPARE(model.index(0, ConnectionUserListModel::Until)
                     .data(PagedListModel::ExportRole)
                     .toDateTime(),
            page.items[0].endsAt);
        QVERIFY(model.index(1, 0).data(ConnectionUserListModel::EndsRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConnectionUserListModel)
#include "tst_connectionuserlistmodel.moc"
