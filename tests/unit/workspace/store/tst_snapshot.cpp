// SPDX-License-Identifier: MIT
#include "app/workspace/store/snapshot.h"
#include "tests/unit/workspace/workspacetest.h"

using namespace GatehouseWorkspace;

class TestSnapshot final : public QObject {
    Q_OBJECT

private:
    static int persons(Store &store, const WorkspaceId &workspace)
    {
        const auto page = PersonRepository(store).list({.workspace = workspace});
        return page ? page->counts.persons : -1;
    }

    static bool addPerson(Store &store, const WorkspaceId &workspace)
    {
        auto transaction = Transaction::begin(store);
        if (!transaction)
            return false;
        PersonRepository people(store);
        const auto id = people.create(*transaction,
            {.name = QStringLiteral("New Comer"), .email = QStringLiteral("new@example.org")});
        return id && people.join(*transaction, {.workspace = workspace, .person = *id})
            && transaction->commit({.action = QStringLiteral("person.joined")});
    }

private Q_SLOTS:
    void readsOneMomentWhileOthersWrite()
    {
        TestStore test(DemoOptions{.people = 30});
        const WorkspaceId workspace = test.demo.northwind;
        const auto writer = test.open({});
        {
            const auto snapshot = Snapshot::begin(*test.store);
            QVERIFY(bool(snapshot));
            QCOMPARE(persons(*test.store, workspace), 30);
            QVERIFY(addPerson(*writer, workspace));
            QCOMPARE(persons(*writer, workspace), 31);
            QCOMPARE(persons(*test.store, workspace), 30);
        }
        QCOMPARE(persons(*test.store, workspace), 31);
    }

    void makesWayForAChange()
    {
        TestStore test(DemoOptions{.people = 30});
        QVERIFY(bool(Snapshot::begin(*test.store)));
        QVERIFY(addPerson(*test.store, test.demo.northwind));
    }

    void needsNoWriting()
    {
        TestStore test(DemoOptions{.people = 30});
        const auto reader = test.open({.mode = StoreOptions::Mode::ReadOnly});
        QVERIFY(reader != nullptr);
        const auto snapshot = Snapshot::begin(*reader);
        QVERIFY(bool(snapshot));
        QCOMPARE(persons(*reader, test.demo.northwind), 30);
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
