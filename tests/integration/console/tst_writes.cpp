// SPDX-License-Identifier: MIT
// What is changed about connections, over broken connections.
#include "tests/integration/console/writetest.h"

using namespace Gatehouse;

class TestWrites final : public WriteTest {
    Q_OBJECT

protected:
    Writes writes() const override;
};

WriteTest::Writes TestWrites::writes() const
{
    // What one row made for itself; rows run one after the other.
    static Connection connection;
    static CreatedConnection created;
    static Secret secret;
    static AuditEventId event;
    static std::vector<ConnectionUser> people;
    const auto status = [](Connections::Status wanted) {
        return [wanted](WriteBench &bench) {
            return bench.direct.connection(connection.id).status == wanted;
        };
    };
    const auto zapierUsers = [](size_t gone) {
        return [gone](WriteBench &bench) {
            return bench.direct.users(connection.id).size() + gone == people.size();
        };
    };
    const auto takeZapier = [](WriteBench &bench) {
        connection = bench.direct.connectionNamed(QStringLiteral("Zapier"));
        people = bench.direct.users(connection.id);
    };
    const auto tokenIsTold = [](WriteBench &bench) {
        return !secret.isEmpty() && secret == bench.tokenOf(connection.id);
    };
    const auto takeSecret = [](const Secret &told) { secret = told; };
    const auto reset = [](WriteBench &bench, const char *name) {
        secret = {};
        created = {};
        connection = bench.robot(QString::fromLatin1(name));
    };
    return {
        {"create",
            {.hasDialog = true,
                .make =
                    [](WriteBench &bench) {
                        created = {};
                        const QString name = QUuid::createUuid().toString();
                        connection = {.name = name};
                        bench.handle = bench.actions.create({.name = name},
                            waitingDialog<CreatedConnection>(
                                bench, [](const CreatedConnection &told) { created = told; }));
                    },
                .happened =
                    [](WriteBench &bench) {
                        const Connection found = bench.direct.connectionNamed(connection.name);
                        if (found.id.isEmpty())
                            return false;
                        // As its dialog was told.
                        return found.id == created.connection.id
                            && created.secret == bench.tokenOf(found.id);
                    }}},
        {"change",
            {.isUndoable = true,
                .hasDialog = true,
                .make =
                    [reset](WriteBench &bench) {
                        reset(bench, "Change me");
                        bench.handle = bench.actions.change(connection,
                            {.name = QStringLiteral("Changed")}, waitingDialog<Connection>(bench));
                    },
                .happened =
                    [](WriteBench &bench) {
                        return bench.direct.connection(connection.id).name
                            == QLatin1String("Changed");
                    }}},
        {"disconnect",
            {.isUndoable = true,
                .make =
                    [reset](WriteBench &bench) {
                        reset(bench, "Disconnect me");
                        bench.actions.disconnectConnections({connection});
                    },
                .happened = status(Connections::Status::Disconnected)}},
        {"restore",
            {.make =
                    [reset](WriteBench &bench) {
                        reset(bench, "Restore me");
                        bench.disconnected(connection);
                        bench.actions.restore({connection});
                    },
                .happened = status(Connections::Status::Active)}},
        {"restore with a new token",
            {.hasDialog = true,
                .make =
                    [reset, takeSecret](WriteBench &bench) {
                        reset(bench, "Renew me");
                        bench.disconnected(connection);
                        bench.handle = bench.actions.restoreWithNewToken(
                            connection, waitingDialog<Secret>(bench, takeSecret));
                    },
                .happened =
                    [tokenIsTold](WriteBench &bench) {
                        return bench.direct.connection(connection.id).status
                            == Connections::Status::Active
                            && tokenIsTold(bench);
                    }}},
        {"reveal",
            {.hasDialog = true,
                .make =
                    [reset, takeSecret](WriteBench &bench) {
                        reset(bench, "Reveal me");
                        bench.handle = bench.actions.revealToken(
                            connection, waitingDialog<Secret>(bench, takeSecret));
                    },
                .happened = tokenIsTold}},
        {"rotate",
            {.hasDialog = true,
                .make =
                    [reset, takeSecret](WriteBench &bench) {
                        reset(bench, "Rotate me");
                        bench.handle = bench.actions.rotateToken(
                            connection, waitingDialog<Secret>(bench, takeSecret));
                    },
                .happened = tokenIsTold}},
        {"revoke two",
            {.isUndoable = true,
                .make =
                    [takeZapier](WriteBench &bench) {
                        takeZapier(bench);
                        bench.actions.revoke(connection, {people[0], people[1]});
                    },
                .happened = zapierUsers(2)}},
        {"revoke everybody",
            {.isUndoable = true,
                .make =
                    [takeZapier](WriteBench &bench) {
                        takeZapier(bench);
                        bench.actions.revokeEverybody(connection);
                    },
                .happened
                = [](WriteBench &bench) { return bench.direct.users(connection.id).empty(); }}},
        {"pages",
            {.isUndoable = true,
                .hasDialog = true,
                .make =
                    [reset](WriteBench &bench) {
                        reset(bench, "Open me");
                        bench.handle = bench.actions.changePages(connection,
                            {{.page = bench.rootPage(), .connection = connection.id}},
                            QStringLiteral("Root"),
                            waitingDialog<std::vector<PageAccessEffect>>(bench));
                    },
                .happened =
                    [](WriteBench &bench) {
                        return bench.direct.connection(connection.id).directPagesCount == 1;
                    }}},
        {"undo",
            {.make =
                    [reset](WriteBench &bench) {
                        reset(bench, "Undo me");
                        event = bench.disconnected(connection);
                        bench.actions.undo({.subject = {.kind = Actions::Kind::Disconnect,
                                                .connection = connection.id,
                                                .name = connection.name},
                            .events = {event}});
                    },
                .happened = status(Connections::Status::Active)}},
    };
}

QTEST_GUILESS_MAIN(TestWrites)
#include "tst_writes.moc"
