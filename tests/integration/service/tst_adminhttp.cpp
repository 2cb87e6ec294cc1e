// SPDX-License-Identifier: MIT
// Who sees and does what, asked over HTTP.
#include "app/workspace/store/policyrepository.h"
#include "tests/integration/service/servicetest.h"

#include <QJsonArray>
#include <QSet>

using namespace GatehouseWorkspace;

namespace {

const char *const internal = "{\"kind\":\"internal\",\"name\":\"Robot\"}";

} // namespace

class TestAdminHttp final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestService> m_service;
    QByteArray m_owner;
    QByteArray m_member;
    QByteArray m_guest;

    RawAnswer get(const QByteArray &target, const QByteArray &token) const
    {
        return m_service->ask(m_service->get(target, token));
    }
    RawAnswer getInSpace(const QByteArray &target, const QByteArray &token) const
    {
        return get(m_service->inSpace(target), token);
    }
    RawAnswer create(
        const QByteArray &token, const QByteArray &body, const QByteArray &more = {}) const
    {
        return m_service->ask(
            m_service->post(m_service->inSpace("/connections"), token, body, more));
    }
    QByteArray connectionPath(const char *name, const char *rest = "") const
    {
        return "/connections/"
            + m_service->demo.connection(QString::fromUtf8(name)).id.toString().toLatin1() + rest;
    }

    static QStringList namesOf(const RawAnswer &answer)
    {
        QStringList names;
        const QJsonArray rows = answer.json().value(QLatin1String("results")).toArray();
        for (const QJsonValue &row : rows)
            names << row.toObject().value(QLatin1String("name")).toString();
        return names;
    }

    //! The ids of a list, read \a size at a time to the end.
    QStringList everyId(const QByteArray &target, int size, const char *parameter = "cursor") const
    {
        QStringList ids;
        QByteArray cursor;
        RawClient client(m_service->port());
        for (int guard = 0; guard < 1000; ++guard) {
            const QByteArray page = target + (target.contains('?') ? '&' : '?')
                + "page_size=" + QByteArray::number(size)
                + (cursor.isEmpty() ? QByteArray() : QByteArray("&") + parameter + '=' + cursor);
            const QJsonObject answer = client.ask(m_service->get(page, m_owner)).json();
            const QJsonArray rows = answer.value(QLatin1String("results")).toArray();
            for (const QJsonValue &row : rows)
                ids << row.toObject().value(QLatin1String("id")).toString();
            if (rows.size() > size || !answer.contains(QLatin1String("has_more")))
                return {QStringLiteral("not a page")};
            cursor = answer.value(QLatin1String("next_cursor")).toString().toLatin1();
            if (answer.value(QLatin1String("has_more")).toBool() == cursor.isEmpty())
                return {QStringLiteral("has_more and next_cursor differ")};
            if (cursor.isEmpty())
                return ids;
        }
        return {QStringLiteral("no end")};
    }

    int auditCount(const QString &action, AuditEntry::Outcome outcome) const
    {
        const auto page = AuditRepository(*m_service->demo.store)
                              .list({.workspace = m_service->demo.demo.northwind});
        return int(std::count_if(page->rows.begin(), page->rows.end(), [&](const AuditRow &row) {
            return row.entry.action == action && row.entry.outcome == outcome;
        }));
    }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<TestService>();
        QVERIFY(m_service->service->isRunning());
        m_owner = m_service->session("ada.byron");
        m_member = m_service->session("mei.tanaka");
        m_guest = m_service->session("carla.jimenez@harbour-audit.example.org");
    }
    void cleanup() { m_service.reset(); }

    void everybodySeesTheirSpaces()
    {
        const QStringList both{QStringLiteral("Northwind"), QStringLiteral("Northwind Labs")};
        QCOMPARE(namesOf(get("/admin/v1/spaces", m_owner)).size(), 2);
        QCOMPARE(namesOf(get("/admin/v1/spaces", m_service->organization())).size(), 2);
        QCOMPARE(namesOf(get("/admin/v1/spaces", m_member)).size(), 1);
        const RawAnswer own = getInSpace("", m_member);
        QCOMPARE(own.text("role"), QStringLiteral("member"));
        QCOMPARE(getInSpace("", m_owner).text("role"), QStringLiteral("owner"));
        QCOMPARE(getInSpace("", m_guest).text("role"), QStringLiteral("guest"));
        const QByteArray labs
            = "/admin/v1/spaces/" + m_service->demo.demo.labs.toString().toLatin1();
        QCOMPARE(get(labs, m_owner).text("role"), QStringLiteral("member"));
        QCOMPARE(get(labs, m_member).code(), QStringLiteral("object_not_found"));
        QCOMPARE(get("/admin/v1/spaces/00000000000000000000000000000000", m_owner).status, 404);
    }

    void spacesPage()
    {
        const QStringList all = everyId("/admin/v1/spaces", 100);
        QCOMPARE(all.size(), 2);
        QCOMPARE(everyId("/admin/v1/spaces", 1), all);
        QCOMPARE(get("/admin/v1/spaces?cursor=garbage", m_owner).code(),
            QStringLiteral("validation_error"));
    }

    void suspendedPeopleAndThoseWhoLeftAreNobody()
    {
        for (const char *name : {"marek.novak", "tomas.ruiz"}) {
            QVERIFY(!m_service->person(name).isEmpty());
            const QByteArray session = m_service->session(name);
            for (const QByteArray &target :
                {QByteArray("/admin/v1/spaces"), QByteArray("/v1/users/me"),
                    m_service->inSpace("/connections"), m_service->inSpace("/people")})
                QCOMPARE(get(target, session).status, 401);
        }
    }

    void connectionsByRole()
    {
        const QStringList all = namesOf(getInSpace("/connections?status=all", m_owner));
        QVERIFY(all.size() > 18);
        QCOMPARE(namesOf(getInSpace("/connections?status=all", m_service->organization())), all);
        const QStringList own = namesOf(getInSpace("/connections?status=all", m_member));
        QVERIFY(own.contains(QStringLiteral("Slack"))); // installed
        QVERIFY(own.contains(QStringLiteral("Research clipper"))); // made
        QVERIFY(!own.contains(QStringLiteral("Nightly export")));
        QVERIFY(own.size() < all.size());
        const QJsonObject counts
            = getInSpace("/connections", m_member).json().value(QLatin1String("counts")).toObject();
        QCOMPARE(counts.value(QLatin1String("all")).toInt(), own.size());
        const RawAnswer guest = getInSpace("/connections", m_guest);
        QCOMPARE(guest.status, 403);
        QCOMPARE(guest.json()
                     .value(QLatin1String("additional_data"))
                     .toObject()
                     .value(QLatin1String("reason"))
                     .toString(),
            QStringLiteral("role"));
    }

    void mineIsTheCallersOwn()
    {
        const QStringList mine = namesOf(getInSpace("/connections?mine=true&status=all", m_owner));
        QVERIFY(mine.contains(QStringLiteral("Ada's terminal")));
        QVERIFY(!mine.contains(QStringLiteral("Nightly export")));
        QCOMPARE(namesOf(getInSpace("/connections?mine=false&status=all", m_owner)),
            namesOf(getInSpace("/connections?status=all", m_owner)));
        QCOMPARE(getInSpace("/connections?mine=yes", m_owner).status, 400);
        // Nobody made or installed anything as the organization.
        QCOMPARE(getInSpace("/connections?mine=true", m_service->organization())
                     .json()
                     .value(QLatin1String("results"))
                     .toArray()
                     .size(),
            0);
    }

    void oneConnectionAndItsUsersByRole()
    {
        for (const char *rest : {"", "/users"}) {
            QCOMPARE(getInSpace(connectionPath("Nightly export", rest), m_owner).status, 200);
            QCOMPARE(getInSpace(connectionPath("Slack", rest), m_member).status, 200);
            QCOMPARE(getInSpace(connectionPath("Nightly export", rest), m_member).status, 404);
            QCOMPARE(getInSpace(connectionPath("Slack", rest), m_guest).status, 404);
            QCOMPARE(
                getInSpace(connectionPath("Slack", rest), m_service->organization()).status, 200);
            // One of the other workspace is not in this one.
            QCOMPARE(getInSpace(connectionPath("Lab notebook sync", rest), m_owner).status, 404);
        }
    }

    void usersOfAConnectionPage()
    {
        const QByteArray target = m_service->inSpace(connectionPath("Slack", "/users"));
        const QStringList all = everyId(target, 100);
        QVERIFY(all.size() >= 11);
        for (int size : {1, 3, 5})
            QCOMPARE(everyId(target, size), all);
        QCOMPARE(everyId(target + "?q=mei", 100).size(), 1);
    }

    void peopleByRole()
    {
        QCOMPARE(getInSpace("/people?page_size=5", m_owner).status, 200);
        QCOMPARE(getInSpace("/people", m_member).status, 200);
        QCOMPARE(getInSpace("/people", m_service->organization()).status, 200);
        QCOMPARE(getInSpace("/people", m_guest).status, 403);
        // Nor by the door of Notion's own calls, where a guest is shown themselves alone.
        QCOMPARE(get("/v1/users", m_guest).status, 403);
        QCOMPARE(get("/v1/users", m_member).status, 200);
        const RawAnswer own = get("/v1/users/me", m_guest);
        QCOMPARE(own.status, 200);
        QCOMPARE(get("/v1/users/" + own.text("id").toLatin1(), m_guest).status, 200);
        const QByteArray ada = m_service->demo.demo.ada.toString().toLatin1();
        QCOMPARE(get("/v1/users/" + ada, m_guest).status, 403);
        QCOMPARE(get("/v1/users/" + ada, m_member).status, 200);
        const QJsonObject counts
            = getInSpace("/people", m_owner).json().value(QLatin1String("counts")).toObject();
        QCOMPARE(counts.value(QLatin1String("persons")).toInt(), 22);
        QCOMPARE(counts.value(QLatin1String("guests")).toInt(), 2);
        QCOMPARE(counts.value(QLatin1String("suspended")).toInt(), 1);
        QCOMPARE(counts.value(QLatin1String("left")).toInt(), 1);
    }

    void peoplePage()
    {
        for (const char *query :
            {"?", "?type=bot", "?type=all&state=all", "?role=guest", "?state=left", "?q=an",
                "?sort=email&direction=descending", "?sort=role", "?sort=state&state=all"}) {
            const QByteArray target = m_service->inSpace("/people") + query;
            const QStringList all = everyId(target, 100);
            QVERIFY2(!all.isEmpty(), query);
            QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
            QCOMPARE(everyId(target, 3), all);
        }
    }

    void connectionTokensAreNotForAdmin()
    {
        const QByteArray token = m_service->api("Nightly export");
        QCOMPARE(get("/v1/users/me", token).status, 200);
        for (const QByteArray &target : {QByteArray("/admin/v1/spaces"), m_service->inSpace(""),
                 m_service->inSpace("/connections"), m_service->inSpace("/people")})
            QCOMPARE(get(target, token).code(), QStringLiteral("unauthorized"));
        QCOMPARE(create(token, internal).status, 401);
        QCOMPARE(get("/v1/users/me", m_service->organization()).status, 401);
    }

    void everyFilterAndSortPagesCompletely_data()
    {
        QTest::addColumn<QByteArray>("query");
        for (const char *status :
            {"active", "disconnected", "token_expired", "not_approved", "owner_left", "all"})
            QTest::newRow(status) << QByteArray("status=") + status;
        for (const char *kind :
            {"internal", "public", "personal_access_token", "mcp_client", "link_preview"})
            QTest::newRow(kind) << QByteArray("status=all&kind=") + kind;
        for (const char *sort :
            {"name", "kind", "added_at", "added_by", "users", "pages", "status", "last_used_at"}) {
            for (const char *direction : {"ascending", "descending"})
                QTest::addRow("%s %s", sort, direction)
                    << QByteArray("status=all&sort=") + sort + "&direction=" + direction;
        }
        QTest::newRow("text") << QByteArray("status=all&q=no");
        QTest::newRow("text, kind and sort") << QByteArray("status=all&q=e&kind=public&sort=users");
        QTest::newRow("mine") << QByteArray("mine=true&sort=name");
        QTest::newRow("somebody's") << QByteArray("status=all&added_by=LINUS");
        QTest::newRow("with access") << QByteArray("status=all&user_id=LINUS");
    }
    void everyFilterAndSortPagesCompletely()
    {
        QFETCH(QByteArray, query);
        query.replace("LINUS", m_service->person("linus.berg").toString().toLatin1());
        const QByteArray target = m_service->inSpace("/connections?" + query);
        const QStringList all = everyId(target, 100);
        QVERIFY(!all.isEmpty());
        QVERIFY(all.front().size() == 36);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
        for (int size : {1, 2, 7})
            QCOMPARE(everyId(target, size), all);
        if (query.startsWith("status=") && !query.contains('&')) {
            const QJsonObject counts
                = get(target, m_owner).json().value(QLatin1String("counts")).toObject();
            QCOMPARE(counts.value(QLatin1String(query.mid(7))).toInt(), all.size());
        }
    }

    void directionsAreEachOthersReverse()
    {
        const QByteArray target
            = m_service->inSpace("/connections?status=all&sort=users&direction=");
        QStringList up = everyId(target + "ascending", 4);
        std::reverse(up.begin(), up.end());
        QCOMPARE(up, everyId(target + "descending", 4));
    }

    void cursorsOfOtherQueriesAreRefused()
    {
        const QString cursor = getInSpace("/connections?page_size=2", m_owner).text("next_cursor");
        const QByteArray with = "cursor=" + cursor.toLatin1();
        QCOMPARE(getInSpace("/connections?" + with, m_owner).status, 200);
        for (const QByteArray &other :
            {"sort=name&" + with, "status=all&" + with, "q=a&" + with, "mine=true&" + with})
            QCOMPARE(getInSpace("/connections?" + other, m_owner).code(),
                QStringLiteral("validation_error"));
        QCOMPARE(getInSpace("/connections?" + with, m_member).code(),
            QStringLiteral("validation_error"));
        QCOMPARE(getInSpace("/people?" + with, m_owner).code(), QStringLiteral("validation_error"));
    }

    void queriesAreValidated()
    {
        for (const char *query :
            {"page_size=0", "page_size=101", "page_size=x", "sort=size", "direction=up", "kind=bot",
                "status=gone", "added_by=ada", "unknown=1", "q=a&q=b", "cursor="})
            QCOMPARE(getInSpace(QByteArray("/connections?") + query, m_owner).code(),
                QStringLiteral("validation_error"));
    }

    void createsAnInternalConnection()
    {
        const RawAnswer made = create(m_owner,
            "{\"kind\":\"internal\",\"name\":\"Robot\",\"icon\":\"🤖\",\"capabilities\":{"
            "\"insert_content\":true,"
            "\"user_information\":\"with_email\"},\"developer\":{\"website\":\"https://"
            "r.example\"}}");
        QCOMPARE(made.status, 200);
        QCOMPARE(made.text("object"), QStringLiteral("connection"));
        QCOMPARE(made.text("added_at"), QStringLiteral("2026-11-21T10:00:00.000Z"));
        const QByteArray token = made.text("token").toLatin1();
        QVERIFY(token.startsWith("ntn_"));
        QCOMPARE(made.body.count("\"token\":"), 1);
        const RawAnswer me = get("/v1/users/me", token);
        QCOMPARE(me.status, 200);
        QCOMPARE(me.text("name"), QStringLiteral("Robot"));
        QCOMPARE(me.text("id"), made.text("bot_id"));
        QCOMPARE(get("/v1/users", token).status, 200);
        const RawAnswer shown = getInSpace("/connections/" + made.text("id").toLatin1(), m_owner);
        QCOMPARE(shown.text("name"), QStringLiteral("Robot"));
        QVERIFY(!shown.body.contains(token));
        QVERIFY(!shown.body.contains("secret"));
        QCOMPARE(auditCount(QStringLiteral("connection.created"), AuditEntry::Outcome::Done), 1);
    }

    void createsAPublicConnection()
    {
        const RawAnswer made = create(m_member,
            "{\"kind\":\"public\",\"name\":\"App\",\"redirect_uris\":[\"https://a.example/cb\"],"
            "\"installation_scope\":\"selected\","
            "\"workspace_ids\":[\"0D8F4C1E1111422283330123456789AB\"]}");
        QCOMPARE(made.status, 200);
        const QByteArray secret = made.text("client_secret").toLatin1();
        QVERIFY(secret.startsWith("secret_"));
        QVERIFY(made.json().value(QLatin1String("bot_id")).isNull());
        QCOMPARE(made.text("client_id").size(), 36);
        QCOMPARE(made.text("installation_scope"), QStringLiteral("selected"));
        QCOMPARE(made.json().value(QLatin1String("workspace_ids")).toArray(),
            QJsonArray{QStringLiteral("0d8f4c1e-1111-4222-8333-0123456789ab")});
        const RawAnswer shown = getInSpace("/connections/" + made.text("id").toLatin1(), m_member);
        QCOMPARE(shown.status, 200);
        QVERIFY(!shown.body.contains(secret));
        QVERIFY(!shown.json().contains(QLatin1String("client_secret")));
    }

    void creationsThatMakeNoSense_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body :
            {"{}", "{\"kind\":\"internal\"}", "{\"kind\":\"internal\",\"name\":\"\"}",
                "{\"kind\":\"internal\",\"name\":\"   \"}",
                "{\"kind\":\"mcp_client\",\"name\":\"x\"}",
                "{\"kind\":\"internal\",\"name\":\"x\",\"redirect_uris\":[]}",
                "{\"kind\":\"internal\",\"name\":\"x\",\"capabilities\":{\"fly\":true}}",
                "{\"kind\":\"internal\",\"name\":\"x\",\"token\":\"ntn_mine\"}",
                "{\"kind\":\"public\",\"name\":\"x\"}",
                "{\"kind\":\"public\",\"name\":\"x\",\"redirect_uris\":[]}",
                "{\"kind\":\"public\",\"name\":\"x\",\"redirect_uris\":[\"javascript:1\"]}",
                "{\"kind\":\"public\",\"name\":\"x\",\"redirect_uris\":[\"https://"
                "a\"],\"installation_scope\":\"selected\"}",
                "{\"kind\":\"public\",\"name\":\"x\",\"redirect_uris\":[\"https://"
                "a\"],\"workspace_ids\":[\"0d8f4c1e111142228333012345678901\"]}"})
            QTest::newRow(body) << QByteArray(body);
    }
    void creationsThatMakeNoSense()
    {
        QFETCH(QByteArray, body);
        const RawAnswer answer = create(m_owner, body);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.text("message").startsWith(QLatin1String("body failed validation: body")));
        QCOMPARE(auditCount(QStringLiteral("connection.created"), AuditEntry::Outcome::Done), 0);
    }

    void guestsMayNotCreateAndItIsWrittenDown()
    {
        const RawAnswer refused = create(m_guest, internal);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), QStringLiteral("restricted_resource"));
        QCOMPARE(auditCount(QStringLiteral("connection.created"), AuditEntry::Outcome::Refused), 1);
        QVERIFY(!namesOf(getInSpace("/connections", m_owner)).contains(QStringLiteral("Robot")));
    }

    void aPolicyMayLeaveCreationToOwners()
    {
        auto transaction = Transaction::begin(*m_service->demo.store);
        QVERIFY(PolicyRepository(*m_service->demo.store)
                    .save(*transaction, m_service->demo.demo.northwind,
                        {.creationLimitedToOwners = true}));
        QVERIFY(transaction->commitUnaudited());
        const RawAnswer refused = create(m_member, internal);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.json()
                     .value(QLatin1String("additional_data"))
                     .toObject()
                     .value(QLatin1String("reason"))
                     .toString(),
            QStringLiteral("policy"));
        QCOMPARE(auditCount(QStringLiteral("connection.created"), AuditEntry::Outcome::Refused), 1);
        QCOMPARE(create(m_owner, internal).status, 200);
    }

    void theOrganizationCreatesUnderItsOwnName()
    {
        const RawAnswer made = create(m_service->organization(), internal);
        QCOMPARE(made.status, 200);
        QCOMPARE(made.json()
                     .value(QLatin1String("added_by"))
                     .toObject()
                     .value(QLatin1String("name"))
                     .toString(),
            QStringLiteral("Organization"));
        QCOMPARE(create(m_service->organization(), internal).status, 200);
        // It is nobody of the workspace's people.
        QCOMPARE(getInSpace("/people?state=all&q=Organization", m_owner)
                     .json()
                     .value(QLatin1String("results"))
                     .toArray()
                     .size(),
            0);
    }

    void aKeyMakesItHappenOnce()
    {
        const QByteArray key = "Idempotency-Key: 7f1c\r\n";
        const RawAnswer first = create(m_owner, internal, key);
        const RawAnswer again = create(m_owner, internal, key);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.text("id"), first.text("id"));
        QVERIFY(!again.body.contains("ntn_"));
        QVERIFY(again.json().value(QLatin1String("token")).isObject()); // its dates
        QCOMPARE(again.json().value(QLatin1String("secret_withheld")), QJsonValue(true));
        QVERIFY(again.text("request_id") != first.text("request_id"));
        QCOMPARE(auditCount(QStringLiteral("connection.created"), AuditEntry::Outcome::Done), 1);

        const RawAnswer other = create(m_owner, "{\"kind\":\"internal\",\"name\":\"Other\"}", key);
        QCOMPARE(other.status, 409);
        QCOMPARE(other.code(), QStringLiteral("conflict_error"));
        // A key belongs to who used it, and for a day.
        QVERIFY(create(m_member, internal, key).text("id") != first.text("id"));
        m_service->demo.clock.time = m_service->demo.clock.time.addDays(1);
        QVERIFY(create(m_owner, internal, key).text("id") != first.text("id"));
    }

    void keysThatCannotBeOne()
    {
        for (const QByteArray &key : {QByteArray(), QByteArray(256, 'k')}) {
            const RawAnswer answer = create(m_owner, internal, "Idempotency-Key: " + key + "\r\n");
            QCOMPARE(answer.code(), QStringLiteral("validation_error"));
        }
        QCOMPARE(
            create(m_owner, internal, "Idempotency-Key: " + QByteArray(255, 'k') + "\r\n").status,
            200);
    }

    void twoServicesShareOneStore()
    {
        ServiceOptions options{.directory = m_service->demo.directory.path()};
        options.clock = &m_service->demo.clock;
        Service second(options);
        QVERIFY(second.start());
        QVERIFY(second.port() != m_service->port());
        const QByteArray id = create(m_owner, internal).text("id").toLatin1();
        const QByteArray ask = m_service->get(m_service->inSpace("/connections/" + id), m_owner)
                                   .replace(":" + QByteArray::number(m_service->port()),
                                       ":" + QByteArray::number(second.port()));
        RawClient client(second.port());
        QCOMPARE(client.ask(ask).text("name"), QStringLiteral("Robot"));
        m_service->service->stop();
        QCOMPARE(client.ask(ask).status, 200);
        second.stop();
        QVERIFY(client.isClosed());
    }

    void aSessionOpensForThePersonNamed()
    {
        for (const QString &person : {QString(), QStringLiteral("ada.byron@northwind.example.com"),
                 m_service->person("ada.byron").toString()}) {
            const auto session = m_service->service->openSession(person);
            QVERIFY(session);
            QCOMPARE(
                get("/v1/users/me", session->reveal()).text("name"), QStringLiteral("Ada Byron"));
        }
        for (const char *person : {"nobody@example.org", "marek.novak@northwind.example.com",
                 "tomas.ruiz@northwind.example.com", "garbage"})
            QVERIFY2(!m_service->service->openSession(QLatin1String(person)), person);
    }
};

QTEST_GUILESS_MAIN(TestAdminHttp)
#include "tst_adminhttp.moc"
