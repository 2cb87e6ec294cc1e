// SPDX-License-Identifier: MIT
// Every changing call against a real service, with every fault a connection can have in between:
// it is done at most once, and what the console says of it is so.
#include "models/items/actionwords.h"
#include "tests/integration/console/writebench.h"

using namespace Gatehouse;
using Outcome = ActionReports::Outcome;

namespace {

//! One changing call: how it is made, and whether the workspace shows it as done.
struct Write {
    bool isUndoable = false;
    bool hasDialog = false;
    std::function<void(WriteBench &)> make = {};
    std::function<bool(WriteBench &)> happened = {};
};

template <class T>
Handler<T> dialog(WriteBench &bench, std::function<void(const T &)> look = {})
{
    return [&bench, look](Result<T> value) {
        bench.heard = bool(value);
        if (value && look)
            look(*value);
    };
}

} // namespace

Q_DECLARE_METATYPE(Gatehouse::Break)
Q_DECLARE_METATYPE(Write)

class TestWrites final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ServedWorkspace> m_served;

    static std::vector<std::pair<const char *, Write>> writes();
    static void verifyDone(WriteBench &bench, const Write &write, bool done);

private Q_SLOTS:
    void initTestCase() { m_served = std::make_unique<ServedWorkspace>(); }
    void cleanupTestCase()
    {
        m_served->service.reset();
        const auto store = m_served->made.open({});
        const auto report = GatehouseWorkspace::checkStore(*store);
        QVERIFY(report);
        QCOMPARE(report->problems, QStringList());
    }

    void anAnswerThatComesIsUnderstood_data();
    void anAnswerThatComesIsUnderstood();
    void aBrokenConnectionEndsInOneTruth_data();
    void aBrokenConnectionEndsInOneTruth();
    void theUnknownIsFoundOutLater_data();
    void theUnknownIsFoundOutLater();
};

std::vector<std::pair<const char *, Write>> TestWrites::writes()
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
                            dialog<CreatedConnection>(bench,
                                [](const CreatedConnection &told) { created = told; }));
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
                            {.name = QStringLiteral("Changed")}, dialog<Connection>(bench));
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
                            connection, dialog<Secret>(bench, takeSecret));
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
                            connection, dialog<Secret>(bench, takeSecret));
                    },
                .happened = tokenIsTold}},
        {"rotate",
            {.hasDialog = true,
                .make =
                    [reset, takeSecret](WriteBench &bench) {
                        reset(bench, "Rotate me");
                        bench.handle = bench.actions.rotateToken(
                            connection, dialog<Secret>(bench, takeSecret));
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
                .happened =
                    [](WriteBench &bench) { return bench.direct.users(connection.id).empty(); }}},
        {"pages",
            {.isUndoable = true,
                .hasDialog = true,
                .make =
                    [reset](WriteBench &bench) {
                        reset(bench, "Open me");
                        bench.handle = bench.actions.changePages(connection,
                            {{.page = bench.rootPage(), .connection = connection.id}},
                            QStringLiteral("Root"),
                            dialog<std::vector<PageAccessEffect>>(bench));
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
                        bench.actions.undo(
                            {.subject = {.kind = Actions::Kind::Disconnect,
                                 .connection = connection.id,
                                 .name = connection.name},
                                .events = {event}});
                    },
                .happened = status(Connections::Status::Active)}},
    };
}

void TestWrites::verifyDone(WriteBench &bench, const Write &write, bool done)
{
    QCOMPARE(bench.report->outcome, done ? Outcome::Done : Outcome::NotDone);
    QCOMPARE(bench.eventsOfTheChange(), done ? 1 : 0);
    QCOMPARE(write.happened(bench), done);
    QCOMPARE(bench.heard, write.hasDialog ? std::optional(done) : std::nullopt);
    QCOMPARE(bench.arrivals(), 1);
    QCOMPARE(bench.proxy.passedCount(bench.key), done ? 1 : 0);
    const QString told = ActionWords::outcome(*bench.report);
    QCOMPARE(told.endsWith(QStringLiteral("It was looked up: nothing was changed.")), !done);
    QCOMPARE(!bench.undo.isEmpty(), done && write.isUndoable);
    if (!done || !write.isUndoable)
        return;
    // And what it offers takes exactly this back.
    bench.report.reset();
    bench.actions.undoLatest();
    QTRY_VERIFY(bench.report);
    QCOMPARE(bench.report->outcome, Outcome::Done);
    QVERIFY(!write.happened(bench));
}

void TestWrites::anAnswerThatComesIsUnderstood_data()
{
    QTest::addColumn<Write>("write");
    for (const auto &[name, write] : writes())
        QTest::newRow(name) << write;
}

void TestWrites::anAnswerThatComesIsUnderstood()
{
    QFETCH(Write, write);
    WriteBench bench(*m_served);
    write.make(bench);
    QTRY_VERIFY_WITH_TIMEOUT(bench.report, 30000);
    // Nobody had to look it up.
    QCOMPARE(bench.proxy.requestCount(), 1);
    bench.key = bench.proxy.calls().front()->headers.value("idempotency-key");
    verifyDone(bench, write, true);
}

void TestWrites::aBrokenConnectionEndsInOneTruth_data()
{
    QTest::addColumn<Write>("write");
    QTest::addColumn<Break>("where");
    const std::pair<const char *, Break> breaks[]{
        {"before the service", Break::BeforeTheService},
        {"before the answer", Break::BeforeTheAnswer}, {"within the head", Break::WithinTheHead},
        {"after the head", Break::AfterTheHead}, {"within the body", Break::WithinTheBody},
        {"a gateway's page", Break::GatewayPage}};
    for (const auto &[name, write] : writes()) {
        for (const auto &[place, where] : breaks)
            QTest::addRow("%s, %s", name, place) << write << where;
    }
}

void TestWrites::aBrokenConnectionEndsInOneTruth()
{
    QFETCH(Write, write);
    QFETCH(Break, where);
    WriteBench bench(*m_served);
    bench.breakOnce(where);
    write.make(bench);
    QTRY_VERIFY_WITH_TIMEOUT(bench.report, 30000);
    verifyDone(bench, write, isDone(where));
}

void TestWrites::theUnknownIsFoundOutLater_data()
{
    QTest::addColumn<Write>("write");
    QTest::addColumn<Break>("where");
    for (const auto &[name, write] : writes()) {
        QTest::addRow("%s, done", name) << write << Break::BeforeTheAnswer;
        QTest::addRow("%s, not done", name) << write << Break::BeforeTheService;
    }
}

void TestWrites::theUnknownIsFoundOutLater()
{
    QFETCH(Write, write);
    QFETCH(Break, where);
    WriteBench bench(*m_served);
    bench.isGoneAfterwards = true;
    bench.breakOnce(where);
    write.make(bench);
    QTRY_VERIFY_WITH_TIMEOUT(bench.report, 30000);
    QCOMPARE(bench.report->outcome, Outcome::Unknown);
    QVERIFY(ActionWords::outcome(*bench.report).endsWith(
        QStringLiteral("it is not known whether it happened.")));
    QVERIFY(bench.undo.isEmpty());
    if (write.hasDialog)
        QCOMPARE(bench.heard, std::optional(false));

    // Still away: still unknown.
    bench.report.reset();
    bench.actions.checkAgain(bench.action);
    QTRY_VERIFY_WITH_TIMEOUT(bench.report, 30000);
    QCOMPARE(bench.report->outcome, Outcome::Unknown);

    bench.proxy.comeBack();
    bench.report.reset();
    bench.heard.reset();
    bench.actions.checkAgain(bench.action);
    QTRY_VERIFY_WITH_TIMEOUT(bench.report, 30000);
    verifyDone(bench, write, isDone(where));
}

QTEST_GUILESS_MAIN(TestWrites)
#include "tst_writes.moc"
