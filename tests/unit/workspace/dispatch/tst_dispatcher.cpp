// SPDX-License-Identifier: MIT
// What every request goes through before a handler sees it, without a socket.
#include "app/workspace/dispatch/dispatcher.h"
#include "app/workspace/notion/users.h"
#include "app/workspace/schema/problems.h"
#include "tests/unit/workspace/workspacetest.h"

#include <QJsonDocument>

using namespace GatehouseWorkspace;

namespace {

const Schema &anyName()
{
    static const Schema schema
        = Schema::object({{.name = QLatin1String("name"), .schema = Schema::string({.most = 3})}});
    return schema;
}

Answer echo(Call &call)
{
    return Reply::json(QJsonDocument(call.body).toJson(QJsonDocument::Compact));
}

} // namespace

class TestDispatcher final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_store;
    Routes m_routes;
    std::unique_ptr<Dispatcher> m_dispatcher;
    QByteArray m_session;
    QByteArray m_organization;
    QByteArray m_api;
    QString m_workspace;

    QByteArray mint(const NewToken &token)
    {
        auto transaction = Transaction::begin(*m_store->store);
        auto minted = TokenRepository(*m_store->store).mint(*transaction, token);
        if (!minted || !transaction->commitUnaudited())
            qFatal("no token");
        return minted->token.reveal();
    }

    std::unique_ptr<Dispatcher> dispatcher(RateLimiter *limiter = nullptr)
    {
        return std::make_unique<Dispatcher>(Dispatcher::Parts{.store = m_store->open({}),
            .routes = m_routes,
            .hosts = HostPolicy(4711, {}),
            .rateLimiter = limiter});
    }

    Request request(const char *target) const
    {
        return {.target = target,
            .hosts = {"localhost:4711"},
            .authorization = "Bearer " + m_session,
            .notionVersion = QByteArray(target).startsWith("/admin") ? "2026-06-01" : "2026-03-11"};
    }

    struct Told {
        int status = 0;
        QString code = {};
        QString message = {};
    };
    Told ask(const Request &request) { return told(m_dispatcher->answer(request)); }
    static Told told(const Reply &reply)
    {
        const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
        return {.status = reply.status,
            .code = body.value(QLatin1String("code")).toString(),
            .message = body.value(QLatin1String("message")).toString()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<TestStore>(DemoOptions{});
        addUserRoutes(m_routes);
        m_routes.add(Method::Post, "/admin/v1/echo", {.handler = echo, .body = &anyName()});
        m_routes.add(Method::Get, "/v1/echo/{thing_id}", {.handler = echo});
        m_session = mint({.kind = TokenKind::Session,
            .workspace = m_store->demo.northwind,
            .person = m_store->demo.ada});
        m_organization = mint({.kind = TokenKind::Organization});
        m_api = mint({.kind = TokenKind::Api,
            .workspace = m_store->demo.northwind,
            .connection = m_store->connection(QStringLiteral("Nightly export")).id});
        m_dispatcher = dispatcher();
    }
    void cleanupTestCase()
    {
        m_dispatcher.reset();
        m_store.reset();
    }

    void versions_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("version"); // "-": none
        QTest::addColumn<QString>("code"); // empty: served
        QTest::addColumn<QString>("message");
        const auto row
            = [](const char *target, const char *version, const char *code, const char *message) {
                  QTest::addRow("%s %s", target, version)
                      << QByteArray(target) << QByteArray(version) << QString::fromLatin1(code)
                      << QString::fromUtf8(message);
              };
        const char *const notion = "/v1/users/me";
        const char *const admin = "/admin/v1/echo";
        row(notion, "2025-09-03", "", "");
        row(notion, "2026-03-11", "", "");
        row(notion, "-", "missing_version",
            "Notion-Version header failed validation: Notion-Version header should be defined, "
            "instead was `undefined`.");
        row(notion, "", "missing_version",
            "Notion-Version header failed validation: Notion-Version header should be "
            "`\"2025-09-03\"` or `\"2026-03-11\"`, instead was `\"\"`.");
        row(notion, "2022-06-28", "validation_error",
            "Notion-Version header failed validation: Notion-Version header should be "
            "`\"2025-09-03\"` or `\"2026-03-11\"`, instead was `\"2022-06-28\"`.");
        row(notion, "2026-06-01", "validation_error",
            "Notion-Version header failed validation: Notion-Version header should be "
            "`\"2025-09-03\"` or `\"2026-03-11\"`, instead was `\"2026-06-01\"`.");
        row(admin, "2026-06-01", "", "");
        row(admin, "-", "missing_version",
            "Notion-Version header failed validation: Notion-Version header should be defined, "
            "instead was `undefined`.");
        row(admin, "2026-03-11", "validation_error",
            "Notion-Version header failed validation: Notion-Version header should be "
            "`\"2026-06-01\"`, instead was `\"2026-03-11\"`.");
    }
    void versions()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, version);
        QFETCH(QString, code);
        QFETCH(QString, message);
        Request asked = request(target.constData());
        if (target.startsWith("/admin"))
            asked.method = Method::Post;
        asked.notionVersion.reset();
        if (version != "-")
            asked.notionVersion = version;
        const Told answer = ask(asked);
        QCOMPARE(answer.status, code.isEmpty() ? 200 : 400);
        QCOMPARE(answer.code, code);
        QCOMPARE(answer.message, message);
    }

    void checksComeInNotionsOrder()
    {
        // Everything is wrong at first; each step puts one thing right.
        Request asked{.method = Method::Post,
            .target = "/admin/v1/nothing?x=1",
            .hosts = {"evil.example.org"},
            .notionBeta = "x",
            .body = "{"};
        QCOMPARE(ask(asked).code, QStringLiteral("restricted_resource"));
        asked.hosts = {"localhost:4711"};
        QCOMPARE(ask(asked).code, QStringLiteral("invalid_request_url"));
        asked.target = "/admin/v1/echo?x=1";
        QCOMPARE(ask(asked).code, QStringLiteral("invalid_json"));
        asked.body = R"({"name":"long"})";
        QCOMPARE(ask(asked).code, QStringLiteral("missing_version"));
        asked.notionVersion = "2026-06-01";
        QCOMPARE(ask(asked).code, QStringLiteral("invalid_beta"));
        asked.notionBeta.reset();
        QCOMPARE(ask(asked).code, QStringLiteral("unauthorized"));
        asked.authorization = "Bearer " + m_session;
        QCOMPARE(ask(asked).message,
            QStringLiteral("query failed validation: query.x should be not present, instead was "
                           "`\"1\"`."));
        asked.target = "/admin/v1/echo";
        QCOMPARE(ask(asked).message,
            QStringLiteral(
                "body failed validation: body.name.length should be ≤ `3`, instead was `4`."));
        asked.body = R"({"name":"Ada"})";
        QCOMPARE(ask(asked).status, 200);
    }

    void authorizations_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("authorization"); // S, O, A stand for the tokens
        QTest::addColumn<int>("status");
        const auto row = [](const char *target, const char *authorization, int status) {
            QTest::addRow("%s %s", target, authorization)
                << QByteArray(target) << QByteArray(authorization) << status;
        };
        const char *const me = "/v1/users/me";
        const char *const admin = "/admin/v1/echo";
        row(me, "Bearer S", 200);
        row(me, "bearer S", 200);
        row(me, "Bearer  S ", 200);
        row(me, "Bearer A", 200);
        row(me, "Bearer O", 401);
        row(me, "S", 401);
        row(me, "Basic S", 401);
        row(me, "Bearer", 401);
        row(me, "Bearer ", 401);
        row(me, "", 401);
        row(me, "Bearer ntn_nobody", 401);
        row(admin, "Bearer S", 200);
        row(admin, "Bearer O", 200);
        row(admin, "Bearer A", 401);
    }
    void authorizations()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, authorization);
        QFETCH(int, status);
        Request asked = request(target.constData());
        if (target.startsWith("/admin"))
            asked.method = Method::Post;
        asked.authorization = authorization.replace("S", m_session)
                                  .replace("Bearer A", "Bearer " + m_api)
                                  .replace("Bearer O", "Bearer " + m_organization);
        const Told answer = ask(asked);
        QCOMPARE(answer.status, status);
        if (status == 401)
            QCOMPARE(answer.message, QStringLiteral("API token is invalid."));
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QByteArray() << QString();
        QTest::newRow("empty object") << QByteArray("{}") << QString();
        QTest::newRow("list") << QByteArray("[]") << QStringLiteral("validation_error");
        QTest::newRow("scalar") << QByteArray("5") << QStringLiteral("invalid_json");
        QTest::newRow("cut") << QByteArray("{\"name\":") << QStringLiteral("invalid_json");
        QTest::newRow("more after it") << QByteArray("{} {}") << QStringLiteral("invalid_json");
        QTest::newRow("not UTF-8")
            << QByteArray("{\"name\":\"\xff\"}") << QStringLiteral("invalid_json");
        QTest::newRow("very deep") << QByteArray(100000, '[') << QStringLiteral("invalid_json");
        QTest::newRow("unknown key")
            << QByteArray("{\"x\":1}") << QStringLiteral("validation_error");
    }
    void bodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        Request asked = request("/admin/v1/echo");
        asked.method = Method::Post;
        asked.body = body;
        QCOMPARE(ask(asked).code, code);
    }

    void pathsHoldIds()
    {
        QCOMPARE(ask(request("/v1/echo/nothing")).message,
            QStringLiteral("path failed validation: path.thing_id should be a valid uuid, instead "
                           "was `\"nothing\"`."));
        QCOMPARE(ask(request("/v1/echo/0d8f4c1e1111422283330123456789ab")).status, 200);
    }

    void theRequestIdIsTheSameInHeaderAndBodyAndDiffersEachTime()
    {
        QByteArrayList ids;
        for (const char *target : {"/v1/users/me", "/v1/nothing", "/v1/users/me"}) {
            const Reply reply = m_dispatcher->answer(request(target));
            const QByteArray id = reply.header("x-notion-request-id");
            QCOMPARE(QJsonDocument::fromJson(reply.body)
                         .object()
                         .value(QLatin1String("request_id"))
                         .toString()
                         .toLatin1(),
                id);
            QVERIFY(!canonicalUuid(QString::fromLatin1(id)).isEmpty());
            QVERIFY(!ids.contains(id));
            ids << id;
        }
    }

    void theRateLimitIsPerTokenAndRefusedTokensDoNotCount()
    {
        RateLimiter limiter({.requests = 1});
        const auto limited = dispatcher(&limiter);
        Request unknown = request("/v1/users/me");
        unknown.authorization = "Bearer ntn_nobody";
        QCOMPARE(limited->answer(unknown).status, 401);
        QCOMPARE(limited->answer(request("/v1/users/me")).status, 200);
        const Reply refused = limited->answer(request("/v1/users/me"));
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.header("Retry-After"), QByteArray("60"));
        Request other = request("/v1/users/me");
        other.authorization = "Bearer " + m_api;
        QCOMPARE(limited->answer(other).status, 200);
    }

    void cursorsBelongToTheirQuery()
    {
        const auto next = [this](const Request &asked) {
            return QJsonDocument::fromJson(m_dispatcher->answer(asked).body)
                .object()
                .value(QLatin1String("next_cursor"))
                .toString();
        };
        const QString cursor = next(request("/v1/users?page_size=2"));
        QVERIFY(!cursor.isEmpty());
        const auto with = [this](const QString &text) {
            return ask(request(qPrintable(QStringLiteral("/v1/users?start_cursor=") + text)));
        };
        QCOMPARE(with(cursor).status, 200);
        QCOMPARE(with(QStringLiteral("garbage")).code, QStringLiteral("validation_error"));
        // One character of its seal changed, whichever it was.
        QString forged = cursor;
        forged[3] = forged[3] == u'_' ? u'-' : u'_';
        QCOMPARE(with(forged).code, QStringLiteral("validation_error"));
        QCOMPARE(with(QString()).code, QStringLiteral("validation_error"));
        // Of another workspace.
        const QByteArray labs = mint({.kind = TokenKind::Session,
            .workspace = m_store->demo.labs,
            .person = m_store->demo.ada});
        Request elsewhere = request(qPrintable(QStringLiteral("/v1/users?start_cursor=") + cursor));
        elsewhere.authorization = "Bearer " + labs;
        QCOMPARE(ask(elsewhere).code, QStringLiteral("validation_error"));
    }
};

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
