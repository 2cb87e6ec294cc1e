// SPDX-License-Identifier: MIT
#include "models/api/httpworkspacechanges.h"
#include "models/auth/heldtoken.h"
#include "models/net/httpclient.h"
#include "tests/support/fakehttpserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Gatehouse;
using Kind = ApiError::Kind;

namespace {

const AuditEventId changeId{QStringLiteral("0b9d7e3c-5f0e-4b0a-9a61-0f6a3b7a1c2d")};
const ConnectionId zapier{QStringLiteral("c/1")};
const QByteArray connectionJson
    = R"({"object":"connection","id":"c1","name":"Zapier","kind":"public","status":"active"})";
const QByteArray listJson
    = R"({"object":"list","results":[],"has_more":false,"next_cursor":null})";

//! What a call ended in, whatever it gives.
struct Ended {
    std::optional<ApiError> error = {};
    bool recorded = false;
    QString told = {}; //!< of the value, what the test looks at
};

using Send = std::function<RequestHandle(HttpWorkspaceChanges &, std::function<void(Ended)>)>;

template <class T, class Tell>
Handler<Changed<T>> hearing(std::function<void(Ended)> ended, Tell tell)
{
    return [ended = std::move(ended), tell](Result<Changed<T>> answer) {
        if (!answer)
            return ended({.error = answer.error()});
        ended({.recorded = answer->recorded, .told = tell(answer->value)});
    };
}

QString nameOf(const Connection &connection)
{
    return connection.name;
}

QString createdText(const CreatedConnection &created)
{
    return created.connection.name + QLatin1Char(' ')
        + QString::fromUtf8(created.secret.reveal());
}

QString secretText(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

template <class Row>
QString countText(const std::vector<Row> &rows)
{
    return QString::number(rows.size());
}

QByteArray withKey(const QByteArray &json, const char *key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.insert(QLatin1String(key), value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

Q_DECLARE_METATYPE(Send)

class TestHttpWorkspaceChanges final : public QObject {
    Q_OBJECT

private:
    SystemClock m_clock;
    HeldToken m_token{Secret("ses_planted")};
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<HttpWorkspaceChanges> m_changes;

    //! Sends, lets \a answer answer, and tells what became of it.
    Ended endOf(const Send &send, const std::function<void(FakeCall &)> &answer)
    {
        m_server->onCall = answer;
        std::optional<Ended> ended;
        const RequestHandle handle = send(*m_changes, [&](Ended end) { ended = std::move(end); });
        [&] { QTRY_VERIFY(ended); }();
        return ended.value_or(Ended());
    }
    static std::function<void(FakeCall &)> answering(
        const QByteArray &body, int status = 200, bool withEvent = true)
    {
        FakeCall::Answer answer{.status = status, .body = body};
        if (withEvent)
            answer.headers.emplace_back("Gatehouse-Event", changeId.toString().toLatin1());
        return [answer](FakeCall &call) { call.answer(answer); };
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeHttpServer>();
        m_client = std::make_unique<HttpClient>(
            HttpClientSettings{.origin = m_server->origin(), .retry = {.retries = 2}}, m_token,
            m_clock);
        m_changes
            = std::make_unique<HttpWorkspaceChanges>(*m_client, WorkspaceId(QStringLiteral("s1")));
    }
    void cleanup()
    {
        m_changes.reset();
        m_client.reset();
        m_server.reset();
    }

    void calls_data()
    {
        QTest::addColumn<Send>("send");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("told");
        const QByteArray base = "/admin/v1/spaces/s1";
        const QByteArray one = base + "/connections/c%2F1";

        QTest::newRow("create internal") << Send([](auto &changes, auto ended) {
            return changes.createConnection(changeId, {.name = QStringLiteral("Robot")},
                hearing<CreatedConnection>(ended, createdText));
        }) << QByteArray("POST")
           << base + "/connections"
           << QByteArray(R"({"kind":"internal","name":"Robot","icon":null,"capabilities":
                {"read_content":true,"update_content":false,"insert_content":false,
                "read_comments":false,"insert_comments":false,"user_information":"none"}})")
           << withKey(connectionJson, "token", QStringLiteral("ntn_new")) << QStringLiteral("Zapier ntn_new");
        QTest::newRow("create public") << Send([](auto &changes, auto ended) {
            return changes.createConnection(changeId,
                {.kind = Connections::Kind::Public,
                    .name = QStringLiteral("Robot"),
                    .icon = QStringLiteral("🤖"),
                    .developer = {.name = QStringLiteral("Robots")},
                    .redirectUris = {QStringLiteral("https://robot.example/back")},
                    .workspaceIds = {QStringLiteral("s1")}},
                hearing<CreatedConnection>(ended, createdText));
        }) << QByteArray("POST")
           << base + "/connections"
           << QByteArray(R"({"kind":"public","name":"Robot","icon":"🤖","capabilities":
                {"read_content":true,"update_content":false,"insert_content":false,
                "read_comments":false,"insert_comments":false,"user_information":"none"},
                "developer":{"name":"Robots","website":null,"support":null,"install_url":null},
                "redirect_uris":["https:\/\/robot.example\/back"],"installation_scope":"selected",
                "workspace_ids":["s1"]})")
           << withKey(connectionJson, "client_secret", QStringLiteral("sec_new")) << QStringLiteral("Zapier sec_new");
        QTest::newRow("change") << Send([](auto &changes, auto ended) {
            return changes.changeConnection(changeId, zapier,
                {.name = QStringLiteral("Zap"),
                    .icon = QString(),
                    .onlyOwnersManagePages = true,
                    .addedBy = UserId(QStringLiteral("u1"))},
                hearing<Connection>(ended, nameOf));
        }) << QByteArray("PATCH")
           << one
           << QByteArray(
                  R"({"name":"Zap","icon":null,"only_owners_manage_pages":true,"added_by":"u1"})")
           << connectionJson << QStringLiteral("Zapier");
        QTest::newRow("disconnect") << Send([](auto &changes, auto ended) {
            return changes.disconnectConnection(
                changeId, zapier, hearing<Connection>(ended, nameOf));
        }) << QByteArray("DELETE") << one
           << QByteArray() << connectionJson << QStringLiteral("Zapier");
        QTest::newRow("restore") << Send([](auto &changes, auto ended) {
            return changes.restoreConnection(changeId, zapier, WorkspaceChanges::NewToken::No,
                hearing<CreatedConnection>(ended, createdText));
        }) << QByteArray("POST") << one + "/restore"
           << QByteArray(R"({"new_token":false})")
           << withKey(connectionJson, "token",
                  QJsonObject{{QStringLiteral("created_at"),
                      QStringLiteral("2026-08-01T10:00:00.000Z")}})
           << QStringLiteral("Zapier ");
        QTest::newRow("restore with a new token") << Send([](auto &changes, auto ended) {
            return changes.restoreConnection(changeId, zapier, WorkspaceChanges::NewToken::Yes,
                hearing<CreatedConnection>(ended, createdText));
        }) << QByteArray("POST") << one + "/restore"
           << QByteArray(R"({"new_token":true})") << withKey(connectionJson, "token", QStringLiteral("ntn_new"))
           << QStringLiteral("Zapier ntn_new");
        const QByteArray token
            = R"({"object":"connection_token","connection_id":"c1","token":"ntn_new"})";
        QTest::newRow("reveal") << Send([](auto &changes, auto ended) {
            return changes.revealToken(changeId, zapier, hearing<Secret>(ended, secretText));
        }) << QByteArray("POST") << one + "/token/reveal"
           << QByteArray() << token << QStringLiteral("ntn_new");
        QTest::newRow("rotate") << Send([](auto &changes, auto ended) {
            return changes.rotateToken(changeId, zapier, hearing<Secret>(ended, secretText));
        }) << QByteArray("POST") << one + "/token/rotate"
           << QByteArray() << token << QStringLiteral("ntn_new");
        QTest::newRow("revoke several") << Send([](auto &changes, auto ended) {
            return changes.revokeUsers(changeId, zapier,
                {UserId(QStringLiteral("u1")), UserId(QStringLiteral("u2"))},
                hearing<std::vector<ConnectionUser>>(ended, countText<ConnectionUser>));
        }) << QByteArray("POST") << one + "/users/revoke"
           << QByteArray(R"({"user_ids":["u1","u2"]})") << listJson << QStringLiteral("0");
        QTest::newRow("revoke everybody") << Send([](auto &changes, auto ended) {
            return changes.revokeEverybody(changeId, zapier,
                hearing<std::vector<ConnectionUser>>(ended, countText<ConnectionUser>));
        }) << QByteArray("DELETE") << one + "/users"
           << QByteArray() << listJson << QStringLiteral("0");
        QTest::newRow("pages") << Send([](auto &changes, auto ended) {
            return changes.applyPageAccess(changeId,
                {{.page = PageId(QStringLiteral("p1")), .connection = zapier},
                    {.page = PageId(QStringLiteral("p2")),
                        .connection = zapier,
                        .wanted = Pages::Access::None}},
                hearing<std::vector<PageAccessEffect>>(ended, countText<PageAccessEffect>));
        }) << QByteArray("POST") << base + "/page_access/apply"
           << QByteArray(R"({"changes":[{"page_id":"p1","connection_id":"c/1","access":"direct"},
                {"page_id":"p2","connection_id":"c/1","access":"none"}]})")
           << QByteArray(
                  R"({"object":"page_access","results":[{"connection_id":"c1","opened":5,"closed":1}]})")
           << QStringLiteral("1");
        QTest::newRow("undo") << Send([](auto &changes, auto ended) {
            return changes.undo(changeId, AuditEventId(QStringLiteral("e/1")),
                hearing<UndoneEvent>(ended, [](const UndoneEvent &undone) {
                    return undone.action + undone.connection.value_or(ConnectionId()).toString();
                }));
        }) << QByteArray("POST") << base + "/audit_log/e%2F1/undo"
           << QByteArray()
           << QByteArray(R"({"object":"audit_undo","event_id":"e2","undone":"e1",
                "action":"connection.restored","connection_id":"c1","page_id":null})")
           << QStringLiteral("connection.restoredc1");
    }
    void calls()
    {
        QFETCH(Send, send);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, answer);
        QFETCH(QString, told);
        const Ended done = endOf(send, answering(answer));
        QVERIFY(!done.error);
        QVERIFY(done.recorded);
        QCOMPARE(done.told, told);
        QCOMPARE(m_server->calls.size(), size_t(1));
        const FakeCall &call = *m_server->calls[0];
        QCOMPARE(call.method, method);
        QCOMPARE(call.target, target);
        QCOMPARE(call.json(), objectOf(body));
        QCOMPARE(call.body.isEmpty(), body.isEmpty());
        QCOMPARE(call.headers.value("notion-version"), QByteArray("2026-06-01"));
        QCOMPARE(call.headers.value("authorization"), QByteArray("Bearer ses_planted"));
        QCOMPARE(call.headers.value("idempotency-key"), changeId.toString().toLatin1());

        // Nothing to do, or a repeated answer: there is no event.
        const Ended idle = endOf(send, answering(answer, 200, false));
        QVERIFY(!idle.error);
        QVERIFY(!idle.recorded);
    }

    void whatCannotBeReadIsUnknown_data() { calls_data(); }
    void whatCannotBeReadIsUnknown()
    {
        QFETCH(Send, send);
        for (const QByteArray &answer : {QByteArray(R"({"object":"other"})"), QByteArray("{\"obj"),
                 QByteArray("[]"), QByteArray()}) {
            const Ended ended = endOf(send, answering(answer));
            QVERIFY2(ended.error, answer.constData());
            QCOMPARE(ended.error->kind, Kind::OutcomeUnknown);
        }
        // A web page may be a proxy's word about what the service has done.
        const Ended page = endOf(send, [](FakeCall &call) {
            call.answer({.body = "<html>Welcome</html>", .contentType = "text/html"});
        });
        QCOMPARE(page.error->kind, Kind::NotJson);
        const Ended cut = endOf(send, [](FakeCall &call) { call.reset(); });
        QCOMPARE(cut.error->kind, Kind::OutcomeUnknown);
        QCOMPARE(m_server->calls.size(), size_t(6));
    }

    void aRefusalIsARefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("400") << 400 << QByteArray("validation_error") << Kind::Validation;
        QTest::newRow("401") << 401 << QByteArray("unauthorized") << Kind::Unauthorized;
        QTest::newRow("403") << 403 << QByteArray("restricted_resource") << Kind::Restricted;
        QTest::newRow("404") << 404 << QByteArray("object_not_found") << Kind::NotFound;
        QTest::newRow("409") << 409 << QByteArray("conflict_error") << Kind::Conflict;
        QTest::newRow("500") << 500 << QByteArray("internal_server_error") << Kind::ServerFault;
        QTest::newRow("503") << 503 << QByteArray("service_unavailable") << Kind::ServerFault;
    }
    void aRefusalIsARefusal()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(Kind, kind);
        const Ended ended = endOf(
            [](HttpWorkspaceChanges &changes, std::function<void(Ended)> done) {
                return changes.disconnectConnection(
                    changeId, zapier, hearing<Connection>(std::move(done), nameOf));
            },
            answering("{\"object\":\"error\",\"status\":" + QByteArray::number(status)
                    + ",\"code\":\"" + code + "\",\"message\":\"So it is.\",\"request_id\":\"r1\"}",
                status, false));
        QCOMPARE(ended.error->kind, kind);
        QCOMPARE(ended.error->detail, QStringLiteral("So it is."));
        QCOMPARE(ended.error->requestId, QStringLiteral("r1"));
        QCOMPARE(m_server->calls.size(), size_t(1));
    }

    void aServerThatIsNotThereChangesNothing()
    {
        m_server->stop();
        const Ended ended = endOf(
            [](HttpWorkspaceChanges &changes, std::function<void(Ended)> done) {
                return changes.disconnectConnection(
                    changeId, zapier, hearing<Connection>(std::move(done), nameOf));
            },
            {});
        QCOMPARE(ended.error->kind, Kind::Offline);
    }
};

QTEST_GUILESS_MAIN(TestHttpWorkspaceChanges)
#include "tst_httpworkspacechanges.moc"
