// SPDX-License-Identifier: MIT
#include "models/items/directorylistmodel.h"
#include "models/items/directorywords.h"
#include "tests/support/fakegovernance.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Gatehouse;

namespace {

DirectoryEntry entry(const QString &name)
{
    return {.id = ConnectionId(QStringLiteral("c-") + name),
        .name = name,
        .developer = {.name = name + QStringLiteral(", Inc.")}};
}

} // namespace

class TestDirectoryListModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsSayWhoMakesItAndWhereItStands()
    {
        FakeGovernance governance;
        ManualClock clock;
        DirectoryListModel model(governance, clock);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model.reload();
        ListPage<DirectoryEntry> page;
        page.items = {entry(QStringLiteral("Jira")), entry(QStringLiteral("Make"))};
        page.items[0].firstParty = true;
        page.items[0].isInstalled = true;
        page.items[1].request = RequestId(QStringLiteral("r"));
        governance.directoryListings.back()->answer(page);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Jira, Jira, Inc. · In the Marketplace, built by Notion, Installed"));
        QCOMPARE(model.index(1, 0).data(DirectoryListModel::MarkRole).toString(),
            QStringLiteral("Requested"));
        model.setText(QStringLiteral("ma"));
        QCOMPARE(governance.directoryListings.back()->query.text, QStringLiteral("ma"));
        QCOMPARE(model.rowCount(), 2); // those from before stay until the answer is here
    }

    void sentencesSayWhetherItCanBeHad()
    {
        DirectoryEntry make = entry(QStringLiteral("Make"));
        const auto says = [&make](People::Role role, const char *words) {
            return DirectoryWords::whether(make, role).contains(QLatin1String(words));
        };
        QVERIFY(says(People::Role::Owner, "also puts it on the approved list"));
        make.isApproved = true;
        QVERIFY(!says(People::Role::Owner, "approved list"));
        QVERIFY(says(People::Role::Member, "You can install it."));
        make.isApproved = false;
        make.whyNot = Directory::Obstacle::Policy;
        QVERIFY(says(People::Role::Member, "You can request it"));
        make.request = RequestId(QStringLiteral("r"));
        QVERIFY(says(People::Role::Member, "You have requested it."));
        make.whyNot = Directory::Obstacle::Role;
        QVERIFY(says(People::Role::Guest, "role"));
        make.isInstalledByMe = true;
        QVERIFY(says(People::Role::Member, "You use it already."));
    }
};

QTEST_GUILESS_MAIN(TestDirectoryListModel)
#include "tst_directorylistmodel.moc"
