// SPDX-License-Identifier: MIT
#include "models/actions/connectionactions.h"
#include "tests/support/servedworkspace.h"

#include <QElapsedTimer>

using namespace Gatehouse;

namespace {

constexpr int many = 10000;

void addUsers(GatehouseWorkspace::TestStore &test)
{
    using namespace GatehouseWorkspace;
    const ConnectionRow row = test.connection(QStringLiteral("Zapier"));
    auto transaction = Transaction::begin(*test.store);
    PersonRepository persons(*test.store);
    InstallationRepository installations(*test.store);
    for (int i = 0; i < many - row.usersCount; ++i) {
        const auto person = persons.create(*transaction,
            {.name = QStringLiteral("Person %1").arg(i),
                .email = QStringLiteral("p%1@example.com").arg(i)});
        if (!person
            || !persons.join(*transaction, {.workspace = row.workspace, .person = *person})
            || !installations.create(*transaction,
                {.workspace = row.workspace, .connection = row.id, .person = *person}))
            qFatal("no user");
    }
    if (!transaction->commitUnaudited())
        qFatal("no users");
}

} // namespace

//! What 10,000 people have installed ends in one go, and comes back in one.
class TestManyUsers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endAndComeBackAsOneChange()
    {
        ServedWorkspace served(addUsers);
        WorkspaceVisitor visitor(served.service->origin(), served.workspace, served.session());
        UndoList undo({}, served.workspace);
        ConnectionActions actions(
            {.service = visitor.service, .undo = undo, .clock = visitor.clock});
        std::optional<ActionReport> report;
        connect(&actions, &ConnectionActions::finished, this,
            [&](const ActionId &, const ActionReport &ended) { report = ended; });
        const Connection zapier = visitor.connectionNamed(QStringLiteral("Zapier"));
        QCOMPARE(zapier.usersCount, std::optional(many));
        const auto run = [&](const char *what, const std::function<void()> &act) {
            const size_t events = visitor.events(zapier.id).size();
            report.reset();
            QElapsedTimer timer;
            timer.start();
            act();
            QTRY_VERIFY_WITH_TIMEOUT(report, 60000);
            qInfo("%s: %lld ms", what, timer.elapsed());
            QCOMPARE(report->outcome, ActionReports::Outcome::Done);
            QCOMPARE(visitor.events(zapier.id).size(), events + 1);
        };

        run("ending the access of 10,000 people", [&] { actions.revokeEverybody(zapier); });
        QCOMPARE(visitor.connection(zapier.id).usersCount, std::optional(0));
        QVERIFY(visitor.users(zapier.id).empty());
        run("giving it back", [&] { actions.undoLatest(); });
        QCOMPARE(visitor.connection(zapier.id), zapier);

        run("disconnecting what 10,000 people use",
            [&] { actions.disconnectConnections({zapier}); });
        QCOMPARE(visitor.connection(zapier.id).status, Connections::Status::Disconnected);
        run("bringing it back", [&] { actions.undoLatest(); });
        QCOMPARE(visitor.connection(zapier.id), zapier);
        QCOMPARE(visitor.users(zapier.id).size(), size_t(many));
    }
};

QTEST_GUILESS_MAIN(TestManyUsers)
#include "tst_manyusers.moc"
