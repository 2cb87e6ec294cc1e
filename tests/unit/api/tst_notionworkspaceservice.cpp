// SPDX-License-Identifier: MIT
#include "models/api/notionworkspaceservice.h"
#include "models/auth/heldtoken.h"
#include "models/net/httpclient.h"
#include "tests/support/fakehttpserver.h"
#include "tests/support/manualclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Gatehouse;
using namespace std::chrono_literals;
using ErrorKind = ApiError::Kind;

namespace {

QJsonObject user(const QString &id, const QString &name, const QString &type)
{
    QJsonObject json{{QStringLiteral("object"), QStringLiteral("user")}, {QStringLiteral("id"), id},
        {QStringLiteral("name"), name}, {QStringLiteral("avatar_url"), QJsonValue()},
        {QStringLiteral("type"), type}};
    json[type] = QJsonObject{};
    return json;
}

QJsonObject ownBot()
{
    QJsonObject json = user(QStringLiteral("b1"), QStringLiteral("Export"), QStringLiteral("bot"));
    json[QStringLiteral("bot")]
        = QJsonObject{{QStringLiteral("owner"),
                          QJsonObject{{QStringLiteral("type"), QStringLiteral("workspace")},
                              {QStringLiteral("workspace"), true}}},
            {QStringLiteral("workspace_id"), QStringLiteral("w1")},
            {QStringLiteral("workspace_name"), QStringLiteral("Acme")}};
    return json;
}

QJsonObject list(const QJsonArray &rows, const QString &next)
{
    return {{QStringLiteral("object"), QStringLiteral("list")}, {QStringLiteral("results"), rows},
        {QStringLiteral("has_more"), !next.isEmpty()},
        {QStringLiteral("next_cursor"), next.isEmpty() ? QJsonValue() : QJsonValue(next)}};
}

} // namespace

class TestNotionWorkspaceService final : public QObject {
    Q_OBJECT

private:
    ManualClock m_clock;
    HeldToken m_token{Secret("ntn_planted")};
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<NotionWorkspaceService> m_service;

    void serveTwoPages()
    {
        m_server->onCall = [](FakeCall &call) {
            QCOMPARE(call.headers.value("notion-version"), QByteArray("2026-03-11"));
            if (call.path() == QLatin1String("/v1/users/me"))
                return call.answer(ownBot());
            if (call.queryValue(QStringLiteral("start_cursor")).isEmpty())
                return call.answer(list(
                    {user(QStringLiteral("p1"), QStringLiteral("zoe"), QStringLiteral("person")),
                        user(QStringLiteral("b2"), QStringLiteral("Slack"), QStringLiteral("bot"))},
                    QStringLiteral("next")));
            call.answer(list(
                {ownBot(),
                    user(QStringLiteral("p1"), QStringLiteral("zoe"), QStringLiteral("person")),
                    user(QStringLiteral("p2"), QStringLiteral("Adam"), QStringLiteral("person"))},
                {}));
        };
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeHttpServer>();
        m_client = std::make_unique<HttpClient>(
            HttpClientSettings{.origin = m_server->origin(), .retry = {.retries = 0}}, m_token,
            m_clock);
        m_service = std::make_unique<NotionWorkspaceService>(*m_client, m_clock);
    }
    void cleanup()
    {
        m_service.reset();
        m_client.reset();
        m_server.reset();
    }

    void showsBotsAsConnections()
    {
        serveTwoPages();
        std::optional<ConnectionPage> page;
        const RequestHandle handle = m_service->listConnections(
            {}, [&](Result<ConnectionPage> result) { page = *result; });
        QTRY_VERIFY(page);
        QCOMPARE(page->items.size(), size_t(2));
        QCOMPARE(page->items[0].name, QStringLiteral("Export"));
        QVERIFY(page->items[0].isOwnBot);
        QCOMPARE(page->items[0].kind, Connections::Kind::Internal);
        QCOMPARE(page->items[1].name, QStringLiteral("Slack"));
        QVERIFY(!page->items[1].isOwnBot);
        QCOMPARE(page->items[1].kind, Connections::Kind::Unknown);
        QVERIFY(
            !page->items[1].addedBy && !page->items[1].capabilities && !page->items[1].usersCount);
        QVERIFY(!page->counts);
    }

    void fetchesOnceForAllAndAgainWhenTold()
    {
        serveTwoPages();
        int answers = 0;
        const RequestHandle a
            = m_service->listConnections({}, [&](const Result<ConnectionPage> &) { ++answers; });
        const RequestHandle b
            = m_service->listPeople({}, [&](const Result<PeoplePage> &) { ++answers; });
        QTRY_COMPARE(answers, 2);
        QCOMPARE(m_server->calls.size(), size_t(3)); // users/me and two pages
        const RequestHandle c = m_service->listPeople(
            {.text = QStringLiteral("x")}, [&](const Result<PeoplePage> &) { ++answers; });
        QTRY_COMPARE(answers, 3);
        QCOMPARE(m_server->calls.size(), size_t(3));
        m_service->invalidate();
        const RequestHandle d
            = m_service->listPeople({}, [&](const Result<PeoplePage> &) { ++answers; });
        QTRY_COMPARE(answers, 4);
        QCOMPARE(m_server->calls.size(), size_t(6));
        m_clock.advance(61s);
        const RequestHandle e
            = m_service->listPeople({}, [&](const Result<PeoplePage> &) { ++answers; });
        QTRY_COMPARE(answers, 5);
        QCOMPARE(m_server->calls.size(), size_t(9));
    }

    void sortsSearchesAndFiltersPeople()
    {
        serveTwoPages();
        const auto names = [&](const PeopleQuery &query) {
            std::optional<QStringList> found;
            const RequestHandle handle = m_service->listPeople(query, [&](Result<PeoplePage> page) {
                found.emplace();
                for (const Person &person : page->items)
                    *found << person.name;
            });
            [&] { QTRY_VERIFY(found); }();
            return found.value_or(QStringList()).join(QLatin1Char(' '));
        };
        QCOMPARE(names({}), QStringLiteral("Adam Export Slack zoe"));
        QCOMPARE(names({.order = Qt::DescendingOrder}), QStringLiteral("zoe Slack Export Adam"));
        QCOMPARE(names({.type = People::Type::Person}), QStringLiteral("Adam zoe"));
        QCOMPARE(names({.text = QStringLiteral("SLA")}), QStringLiteral("Slack"));
        QCOMPARE(names({.role = People::Role::Owner}), QString());
    }

    void saysWhenTheTokenMayNotListUsers()
    {
        m_server->onCall = [](FakeCall &call) {
            if (call.path() == QLatin1String("/v1/users/me"))
                return call.answer(
                    user(QStringLiteral("p1"), QStringLiteral("Ada"), QStringLiteral("person")));
            call.answer(FakeCall::Answer{.status = 403,
                .body
                = R"({"object":"error","status":403,"code":"restricted_resource","message":"m"})"});
        };
        std::optional<ErrorKind> people;
        std::optional<ErrorKind> connections;
        std::optional<Identity> identity;
        std::optional<size_t> workspaces;
        const RequestHandle a = m_service->listPeople(
            {}, [&](const Result<PeoplePage> &page) { people = page.error().kind; });
        const RequestHandle b = m_service->listConnections(
            {}, [&](const Result<ConnectionPage> &page) { connections = page.error().kind; });
        const RequestHandle c
            = m_service->identify([&](Result<Identity> result) { identity = *result; });
        const RequestHandle d = m_service->listWorkspaces(
            [&](const Result<std::vector<Workspace>> &result) { workspaces = result->size(); });
        QTRY_VERIFY(people && connections && identity && workspaces);
        QCOMPARE(*people, ErrorKind::Restricted);
        QCOMPARE(*connections, ErrorKind::Restricted);
        QCOMPARE(identity->self.name, QStringLiteral("Ada"));
        QVERIFY(!identity->workspace);
        QCOMPARE(*workspaces, size_t(0));
    }

    void pagesThroughManyAndSortsThemAside()
    {
        m_server->onCall = [](FakeCall &call) {
            if (call.path() == QLatin1String("/v1/users/me"))
                return call.answer(ownBot());
            const int start = call.queryValue(QStringLiteral("start_cursor")).toInt();
            QJsonArray rows;
            for (int i = start; i < start + 100; ++i)
                rows.append(user(QStringLiteral("p%1").arg(i),
                    QStringLiteral("Person %1").arg(9999 - i), QStringLiteral("person")));
            call.answer(list(rows, start + 100 < 2500 ? QString::number(start + 100) : QString()));
        };
        QStringList names;
        std::optional<Cursor> next;
        RequestHandle handle;
        std::function<void()> ask = [&] {
            handle = m_service->listPeople({.from = next}, [&](Result<PeoplePage> page) {
                for (const Person &person : page->items)
                    names << person.name;
                next = page->next;
                if (next)
                    ask();
            });
        };
        ask();
        QTRY_COMPARE(names.size(), 2500);
        QVERIFY(std::is_sorted(names.begin(), names.end()));
        QCOMPARE(names.first(), QStringLiteral("Person 7500"));
    }

    void aDroppedQuestionDoesNotSpoilTheOther()
    {
        int answers = 0;
        RequestHandle dropped
            = m_service->listPeople({}, [&](const Result<PeoplePage> &) { ++answers; });
        const RequestHandle kept
            = m_service->listConnections({}, [&](const Result<ConnectionPage> &) { ++answers; });
        dropped.reset();
        QTRY_COMPARE(m_server->calls.size(), size_t(1));
        const auto waiting = std::move(m_server->calls);
        m_server->calls.clear();
        serveTwoPages();
        waiting[0]->answer(ownBot());
        QTRY_COMPARE(answers, 1);
    }
};

QTEST_GUILESS_MAIN(TestNotionWorkspaceService)
#include "tst_notionworkspaceservice.moc"
