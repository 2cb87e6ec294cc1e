// SPDX-License-Identifier: MIT
#include "models/api/httpworkspaceservice.h"
#include "models/auth/heldtoken.h"
#include "models/net/httpclient.h"
#include "tests/support/fakehttpserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Gatehouse;

class TestHttpWorkspaceService final : public QObject {
    Q_OBJECT

private:
    SystemClock m_clock;
    HeldToken m_token{Secret("ses_planted")};
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<HttpWorkspaceService> m_service;

    static FakeCall::Answer text(const char *json) { return {.body = json}; }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeHttpServer>();
        m_client = std::make_unique<HttpClient>(
            HttpClientSettings{.origin = m_server->origin(), .retry = {.retries = 0}}, m_token,
            m_clock);
        m_service
            = std::make_unique<HttpWorkspaceService>(*m_client, WorkspaceId(QStringLiteral("s1")));
    }
    void cleanup()
    {
        m_service.reset();
        m_client.reset();
        m_server.reset();
    }

    void asksForConnectionsInTheServicesWords()
    {
        std::optional<ConnectionPage> page;
        const RequestHandle handle
            = m_service->listConnections({.text = QStringLiteral("za p"),
                                             .filter = ConnectionQuery::Filter::NotApproved,
                                             .kind = Connections::Kind::McpClient,
                                             .addedBy = UserId(QStringLiteral("u1")),
                                             .user = UserId(QStringLiteral("u2")),
                                             .mine = true,
                                             .sort = ConnectionQuery::Sort::LastUsedAt,
                                             .order = Qt::DescendingOrder,
                                             .from = Cursor(QStringLiteral("c=1"))},
                [&](Result<ConnectionPage> result) { page = *result; });
        QTRY_COMPARE(m_server->calls.size(), size_t(1));
        FakeCall &call = *m_server->calls[0];
        QCOMPARE(call.path(), QStringLiteral("/admin/v1/spaces/s1/connections"));
        QCOMPARE(call.headers.value("notion-version"), QByteArray("2026-06-01"));
        const std::vector<std::pair<const char *, const char *>> expected{{"q", "za p"},
            {"status", "not_approved"}, {"kind", "mcp_client"}, {"added_by", "u1"},
            {"user_id", "u2"}, {"mine", "true"}, {"sort", "last_used_at"},
            {"direction", "descending"}, {"cursor", "c=1"}, {"page_size", "100"}};
        for (const auto &[name, value] : expected)
            QCOMPARE(call.queryValue(QLatin1String(name)), QLatin1String(value));
        call.answer(text(
            R"({"object":"list","results":[{"object":"connection","id":"c1","name":"Zapier","kind":"public","status":"active"}],
            "has_more":true,"next_cursor":"n","counts":{"active":18,"not_approved":4,"owner_left":1,"token_expired":2,"disconnected":1,"all":19}})"));
        QTRY_VERIFY(page);
        QCOMPARE(page->items.front().name, QStringLiteral("Zapier"));
        QCOMPARE(page->next, std::optional(Cursor(QStringLiteral("n"))));
        QCOMPARE(page->counts->active, 18);
        QCOMPARE(page->counts->notApproved, 4);
    }

    void asksForPeopleOfEveryTypeAndState()
    {
        std::optional<PeoplePage> page;
        const RequestHandle handle
            = m_service->listPeople({}, [&](Result<PeoplePage> result) { page = *result; });
        QTRY_COMPARE(m_server->calls.size(), size_t(1));
        FakeCall &call = *m_server->calls[0];
        QCOMPARE(call.path(), QStringLiteral("/admin/v1/spaces/s1/people"));
        QCOMPARE(call.queryValue(QStringLiteral("type")), QStringLiteral("all"));
        QCOMPARE(call.queryValue(QStringLiteral("state")), QStringLiteral("all"));
        call.answer(text(
            R"({"object":"list","results":[],"has_more":false,"next_cursor":null,"counts":{"persons":23,"bots":18,"guests":2,"suspended":1,"left":1}})"));
        QTRY_VERIFY(page);
        QCOMPARE(page->counts->persons, 23);
        QCOMPARE(page->counts->left, 1);
    }

    void asksForOneConnectionAndItsUsers()
    {
        std::optional<Connection> connection;
        std::optional<ListPage<ConnectionUser>> users;
        const RequestHandle one = m_service->connection(ConnectionId(QStringLiteral("a/b")),
            [&](Result<Connection> result) { connection = *result; });
        QTRY_COMPARE(m_server->calls.size(), size_t(1));
        QCOMPARE(m_server->calls[0]->target, QByteArray("/admin/v1/spaces/s1/connections/a%2Fb"));
        m_server->calls[0]->answer(text(
            R"({"object":"connection","id":"a/b","name":"N","kind":"internal","status":"active"})"));
        QTRY_VERIFY(connection);
        const RequestHandle two = m_service->listConnectionUsers(
            {.connection = ConnectionId(QStringLiteral("c1")), .text = QStringLiteral("ada")},
            [&](Result<ListPage<ConnectionUser>> result) { users = *result; });
        QTRY_COMPARE(m_server->calls.size(), size_t(2));
        QCOMPARE(
            m_server->calls[1]->path(), QStringLiteral("/admin/v1/spaces/s1/connections/c1/users"));
        QCOMPARE(m_server->calls[1]->queryValue(QStringLiteral("q")), QStringLiteral("ada"));
        m_server->calls[1]->answer(
            text(R"({"object":"list","results":[],"has_more":false,"next_cursor":null})"));
        QTRY_VERIFY(users);
    }

    void saysWhoIsSignedInWithTheirRole()
    {
        std::optional<Identity> identity;
        const RequestHandle handle
            = m_service->identify([&](Result<Identity> result) { identity = *result; });
        QTRY_COMPARE(m_server->calls.size(), size_t(1));
        QCOMPARE(m_server->calls[0]->path(), QStringLiteral("/v1/users/me"));
        QCOMPARE(m_server->calls[0]->headers.value("notion-version"), QByteArray("2026-03-11"));
        m_server->calls[0]->answer(text(
            R"({"object":"user","id":"u1","name":"Ada Byron","type":"person","person":{"email":"ada@example.com"}})"));
        QTRY_COMPARE(m_server->calls.size(), size_t(2));
        QCOMPARE(m_server->calls[1]->path(), QStringLiteral("/admin/v1/spaces/s1"));
        m_server->calls[1]->answer(text(
            R"({"object":"space","id":"s1","name":"Northwind","plan":"enterprise","role":"owner"})"));
        QTRY_VERIFY(identity);
        QCOMPARE(identity->self.name, QStringLiteral("Ada Byron"));
        QCOMPARE(identity->self.role, std::optional(People::Role::Owner));
        QCOMPARE(identity->workspace->name, QStringLiteral("Northwind"));
    }

    void listsAllWorkspacesThroughEveryPage()
    {
        m_server->onCall = [](FakeCall &call) {
            if (call.queryValue(QStringLiteral("cursor")).isEmpty())
                return call.answer(text(
                    R"({"object":"list","results":[{"object":"space","id":"s1","name":"A"}],"has_more":true,"next_cursor":"n"})"));
            call.answer(text(
                R"({"object":"list","results":[{"object":"space","id":"s2","name":"B"}],"has_more":false,"next_cursor":null})"));
        };
        std::optional<std::vector<Workspace>> workspaces;
        const RequestHandle handle = m_service->listWorkspaces(
            [&](Result<std::vector<Workspace>> result) { workspaces = *result; });
        QTRY_VERIFY(workspaces);
        QCOMPARE(workspaces->size(), size_t(2));
        QCOMPARE(workspaces->at(1).name, QStringLiteral("B"));
    }

    void aRowOfAnotherShapeIsMalformed()
    {
        m_server->onCall = [](FakeCall &call) {
            call.answer(text(
                R"({"object":"list","results":[{"object":"connection","id":"c1"}],"has_more":false,"request_id":"r"})"));
        };
        std::optional<ApiError> error;
        const RequestHandle handle = m_service->listConnections(
            {}, [&](const Result<ConnectionPage> &result) { error = result.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, ApiError::Kind::Malformed);
        QCOMPARE(error->detail, QStringLiteral("results[0]: connection.name"));
        QCOMPARE(error->requestId, QStringLiteral("r"));
    }
};

QTEST_GUILESS_MAIN(TestHttpWorkspaceService)
#include "tst_httpworkspaceservice.moc"
