// SPDX-License-Identifier: MIT
// An owner looks at the workspace as somebody else: all of it, and nothing but looking.
#include "tests/unit/workspace/admin/admincaller.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace GatehouseWorkspace;

class TestViewAs final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AdminCaller> m_admin;
    const QString m_onlyLooks = QStringLiteral("This session can only look.");

    AdminCaller::Answered look(const UserId &person, const QByteArray &token = {},
        const std::optional<QByteArray> &key = {})
    {
        return m_admin->ask({.method = Method::Post,
            .path = QStringLiteral("/view_as"),
            .body = {{QStringLiteral("user_id"), person.toString()}},
            .token = token,
            .key = key});
    }
    UserId person(const char *name)
    {
        return m_admin->test.person(QLatin1String(name) + QStringLiteral("@northwind.example.com"));
    }
    AdminCaller::Answered change(const UserId &who, const char *key, const char *value)
    {
        return m_admin->ask({.method = Method::Patch,
            .path = QStringLiteral("/people/") + who.toString(),
            .body = {{QLatin1String(key), QLatin1String(value)}}});
    }
    static QString reasonOf(const AdminCaller::Answered &answer)
    {
        return answer.body.value(QLatin1String("additional_data"))
            .toObject()
            .value(QLatin1String("reason"))
            .toString();
    }

    QStringList textsOf(const QString &sql)
    {
        Statement select = m_admin->test.store->statement(sql);
        if (!select.run())
            qFatal("%s", qPrintable(sql));
        QStringList texts;
        while (select.next())
            texts << select.text(0);
        return texts;
    }
    //! All that is kept but tokens and events.
    QStringList content()
    {
        QStringList content;
        const QStringList tables = textsOf(
            QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN "
                           "('tokens', 'audit_events', 'sqlite_sequence') AND name NOT LIKE "
                           "'pages_fts%' ORDER BY name"));
        for (const QString &table : tables) {
            QStringList columns = textsOf(
                QStringLiteral("SELECT 'quote(' || name || ')' FROM pragma_table_info('%1')")
                    .arg(table));
            content << textsOf(QStringLiteral("SELECT %1 FROM %2 ORDER BY 1")
                                   .arg(columns.join(QLatin1String(" || ',' || ")), table));
        }
        return content;
    }

    //! What stands for a parameter of a path: something that is there.
    QString pathOf(const char *pattern, const QString &event, const PageId &page)
    {
        QString path = QLatin1String(pattern);
        path.replace(QLatin1String("{space_id}"), m_admin->test.demo.northwind.toString());
        path.replace(QLatin1String("{connection_id}"),
            m_admin->test.connection(QStringLiteral("Slack")).id.toString());
        path.replace(QLatin1String("{event_id}"), event);
        path.replace(QLatin1String("{user_id}"), person("sam.field").toString());
        for (const char *parameter : {"{page_id}", "{block_id}"})
            path.replace(QLatin1String(parameter), page.toString());
        // Whatever else there may be does not have to be there: looking is refused first.
        path.replace(
            QRegularExpression(QStringLiteral("\\{\\w+\\}")), m_admin->memberId.toString());
        return path.remove(
            QStringLiteral("/admin/v1/spaces/") + m_admin->test.demo.northwind.toString());
    }

    //! What a call has to hold to be looked at; those not named take nothing.
    QHash<QString, QJsonObject> bodies(const PageId &page)
    {
        const QString space = QStringLiteral("/admin/v1/spaces/{space_id}");
        const QString somebody = person("sam.field").toString();
        const QString connection = m_admin->test.connection(QStringLiteral("Slack")).id.toString();
        const QJsonObject cell{{QStringLiteral("page_id"), page.toString()},
            {QStringLiteral("connection_id"), connection},
            {QStringLiteral("access"), QStringLiteral("direct")}};
        const QJsonObject cells{{QStringLiteral("changes"), QJsonArray{cell}}};
        const QJsonObject file{{QStringLiteral("version"), 1},
            {QStringLiteral("workspace"),
                QJsonObject{{QStringLiteral("id"), m_admin->test.demo.northwind.toString()}}},
            {QStringLiteral("policy"),
                QJsonObject{{QStringLiteral("restriction"), QStringLiteral("off")},
                    {QStringLiteral("auto_approve_first_party"), false},
                    {QStringLiteral("creation_limited_to_owners"), false}}},
            {QStringLiteral("approved"), QJsonArray{}}};
        return {{QStringLiteral("/v1/pages"),
                    {{QStringLiteral("parent"),
                        QJsonObject{{QStringLiteral("page_id"), page.toString()}}}}},
            {QStringLiteral("/v1/pages/{page_id}"), {{QStringLiteral("in_trash"), true}}},
            {QStringLiteral("/v1/blocks/{block_id}/children"),
                {{QStringLiteral("children"),
                    QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("divider")},
                        {QStringLiteral("divider"), QJsonObject{}}}}}}},
            {space + QStringLiteral("/connections"),
                {{QStringLiteral("kind"), QStringLiteral("internal")},
                    {QStringLiteral("name"), QStringLiteral("Robot")}}},
            {space + QStringLiteral("/connections/{connection_id}"),
                {{QStringLiteral("name"), QStringLiteral("Other")}}},
            {space + QStringLiteral("/connections/{connection_id}/users/revoke"),
                {{QStringLiteral("user_ids"), QJsonArray{somebody}}}},
            {space + QStringLiteral("/page_access/preview"), cells},
            {space + QStringLiteral("/page_access/apply"), cells},
            {space + QStringLiteral("/directory/{connection_id}/install"),
                {{QStringLiteral("page_ids"), QJsonArray{}}}},
            {space + QStringLiteral("/connection_requests"),
                {{QStringLiteral("connection_id"), connection},
                    {QStringLiteral("reason"), QStringLiteral("To try it")}}},
            {space + QStringLiteral("/policy_file/plan"), file},
            {space + QStringLiteral("/policy_file/apply"), {{QStringLiteral("file"), file}}},
            {space + QStringLiteral("/people/{user_id}"),
                {{QStringLiteral("state"), QStringLiteral("suspended")}}},
            {space + QStringLiteral("/view_as"), {{QStringLiteral("user_id"), somebody}}}};
    }

private Q_SLOTS:
    void init() { m_admin = std::make_unique<AdminCaller>(); }
    void cleanup()
    {
        QCOMPARE(m_admin->problems(), QStringList());
        m_admin.reset();
    }

    void looksAsThatPersonForAQuarterOfAnHour()
    {
        const UserId mei = person("mei.tanaka");
        const auto answer = look(mei);
        QVERIFY2(answer.status == 200, qPrintable(answer.text("message")));
        QCOMPARE(answer.text("object"), QStringLiteral("session"));
        QCOMPARE(answer.text("expires_at"), QStringLiteral("2026-11-21T10:15:00.000Z"));
        const QJsonObject user = answer.body.value(QLatin1String("user")).toObject();
        QCOMPARE(user.value(QLatin1String("id")).toString(), mei.toString());
        QCOMPARE(user.value(QLatin1String("role")).toString(), QStringLiteral("member"));
        const QByteArray token = answer.text("token").toLatin1();
        QVERIFY(token.startsWith("ses_"));

        const QByteArray own = m_admin->session(mei);
        for (const char *path : {"/connections?status=all", "/people?state=all", "/pages",
                 "/v1/users/me", "/v1/users"}) {
            auto theirs = m_admin->ask({.path = QLatin1String(path), .token = own});
            auto seen = m_admin->ask({.path = QLatin1String(path), .token = token});
            QCOMPARE(seen.status, 200);
            for (QJsonObject *body : {&theirs.body, &seen.body})
                body->remove(QStringLiteral("request_id"));
            QCOMPARE(seen.body, theirs.body);
        }
        // What a member does not see is not there, and what only owners do is not for them.
        QCOMPARE(
            m_admin->ask(
                       {.path = m_admin->pathOf(QStringLiteral("Nightly export")), .token = token})
                .status,
            404);
        QCOMPARE(reasonOf(m_admin->ask({.path = QStringLiteral("/audit_log"), .token = token})),
            QStringLiteral("role"));

        m_admin->test.clock.time = m_admin->test.clock.time.addSecs(15 * 60 - 1);
        QCOMPARE(
            m_admin->ask({.path = QStringLiteral("/v1/users/me"), .token = token}).status, 200);
        m_admin->test.clock.time = m_admin->test.clock.time.addSecs(1);
        QCOMPARE(
            m_admin->ask({.path = QStringLiteral("/v1/users/me"), .token = token}).status, 401);
    }

    void theLogNamesTheOwnerAndThePerson()
    {
        const UserId mei = person("mei.tanaka");
        const QByteArray token = look(mei).text("token").toLatin1();
        const QJsonObject began = m_admin->lastEvent();
        QCOMPARE(
            began.value(QLatin1String("action")).toString(), QStringLiteral("session.view_as"));
        QCOMPARE(began.value(QLatin1String("user_id")).toString(), mei.toString());
        QCOMPARE(
            began.value(QLatin1String("object_name")).toString(), QStringLiteral("Mei Tanaka"));
        QCOMPARE(began.value(QLatin1String("on_behalf_of")).toString(), mei.toString());
        QCOMPARE(
            began.value(QLatin1String("actor")).toObject().value(QLatin1String("name")).toString(),
            QStringLiteral("Ada Byron"));
        QCOMPARE(began.value(QLatin1String("undoable")).toBool(), false);
        QVERIFY(!QJsonDocument(began).toJson().contains(token));

        const auto refused = m_admin->ask({.method = Method::Delete,
            .path = m_admin->pathOf(QStringLiteral("Slack")),
            .token = token});
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.text("message"), m_onlyLooks);
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(event.value(QLatin1String("action")).toString(),
            QStringLiteral("connection.disconnected"));
        QCOMPARE(event.value(QLatin1String("result")).toString(), QStringLiteral("refused"));
        const QJsonObject actor = event.value(QLatin1String("actor")).toObject();
        QCOMPARE(actor.value(QLatin1String("id")).toString(), m_admin->test.demo.ada.toString());
        QCOMPARE(actor.value(QLatin1String("name")).toString(), QStringLiteral("Ada Byron"));
        QCOMPARE(event.value(QLatin1String("on_behalf_of")).toString(), mei.toString());
    }

    void everyChangingCallIsRefused()
    {
        QCOMPARE(m_admin
                     ->ask({.method = Method::Patch,
                         .path = m_admin->pathOf(QStringLiteral("Zapier")),
                         .body = {{QStringLiteral("only_owners_manage_pages"), true}}})
                     .status,
            200);
        const QString event = m_admin->lastEvent().value(QLatin1String("id")).toString();
        const PageId page
            = PageRepository(*m_admin->test.store)
                  .search(m_admin->test.demo.northwind, QStringLiteral("Workshops"), {})
                  .value()
                  .rows.front()
                  .id;
        const auto given = bodies(page);
        const QByteArray token = look(person("mei.tanaka")).text("token").toLatin1();
        const QStringList before = content();
        // POST is also how long questions are asked.
        const QSet<QString> asking{QStringLiteral("/v1/search"),
            QStringLiteral("/admin/v1/spaces/{space_id}/page_access/preview"),
            QStringLiteral("/admin/v1/spaces/{space_id}/connection_policy/preview"),
            QStringLiteral("/admin/v1/spaces/{space_id}/policy_file/plan")};
        // Who is done looking says so: that changes nothing but the looking.
        const QString leaving = QStringLiteral("/admin/v1/session");
        int refused = 0;
        for (const auto &route : m_admin->routes.known()) {
            const QString pattern = QLatin1String(route.pattern);
            if (pattern == leaving)
                continue;
            const auto answer = m_admin->ask({.method = route.method,
                .path = pathOf(route.pattern, event, page),
                .body = route.method == Method::Delete ? QJsonObject() : given.value(pattern),
                .token = token});
            const bool told = answer.text("message") == m_onlyLooks;
            if (route.method == Method::Get || asking.contains(pattern)) {
                QVERIFY2(!told && answer.status != 400,
                    qPrintable(pattern + u' ' + answer.text("message")));
                continue;
            }
            QVERIFY2(
                told && answer.status == 403, qPrintable(pattern + u' ' + answer.text("message")));
            QCOMPARE(reasonOf(answer), QStringLiteral("role"));
            const QJsonObject written = m_admin->lastEvent();
            QCOMPARE(written.value(QLatin1String("result")).toString(), QStringLiteral("refused"));
            QCOMPARE(written.value(QLatin1String("on_behalf_of")).toString(),
                person("mei.tanaka").toString());
            ++refused;
        }
        QVERIFY(refused >= 18);
        QCOMPARE(content(), before);
    }

    void askingByPostIsLooking()
    {
        const QByteArray token = look(person("mei.tanaka")).text("token").toLatin1();
        const auto found = m_admin->ask({.method = Method::Post,
            .path = QStringLiteral("/v1/search"),
            .body = {{QStringLiteral("query"), QStringLiteral("plan")}},
            .token = token});
        QCOMPARE(found.status, 200);
        QVERIFY(!found.results().isEmpty());
        const PageId page
            = PageRepository(*m_admin->test.store)
                  .search(m_admin->test.demo.northwind, QStringLiteral("Workshops"), {})
                  .value()
                  .rows.front()
                  .id;
        QCOMPARE(m_admin
                     ->ask({.method = Method::Post,
                         .path = QStringLiteral("/page_access/preview"),
                         .body = bodies(page).value(
                             QStringLiteral("/admin/v1/spaces/{space_id}/page_access/preview")),
                         .token = token})
                     .status,
            200);
    }

    void guestsCanBeLookedAsToo()
    {
        const UserId guest
            = m_admin->test.person(QStringLiteral("carla.jimenez@harbour-audit.example.org"));
        const auto answer = look(guest);
        QCOMPARE(answer.status, 200);
        const QByteArray token = answer.text("token").toLatin1();
        QCOMPARE(m_admin->ask({.path = QStringLiteral("/people"), .token = token}).status, 403);
        QCOMPARE(m_admin->ask({.path = QStringLiteral("/v1/users/me"), .token = token}).text("id"),
            guest.toString());
    }

    void whoMayAndAsWhom()
    {
        for (const QByteArray &token : {m_admin->member, m_admin->guest, m_admin->organization}) {
            const auto refused = look(person("mei.tanaka"), token);
            QCOMPARE(refused.status, 403);
            QCOMPARE(reasonOf(refused), QStringLiteral("role"));
            QCOMPARE(m_admin->lastEvent().value(QLatin1String("result")).toString(),
                QStringLiteral("refused"));
        }
        QCOMPARE(look(UserId(QStringLiteral("00000000-0000-4000-8000-000000000001"))).status, 404);
        const auto bot = m_admin->test.connection(QStringLiteral("Nightly export")).botId;
        QCOMPARE(look(*bot).status, 404);
        for (const char *name : {"grace.okafor", "marek.novak", "tomas.ruiz", "ada.byron"}) {
            const auto refused = look(person(name));
            QCOMPARE(refused.status, 409);
            QVERIFY(refused.text("message").size() > 20);
        }
        const auto nothing
            = m_admin->ask({.method = Method::Post, .path = QStringLiteral("/view_as")});
        QCOMPARE(nothing.status, 400);
    }

    void otherPlansHaveItToo()
    {
        QVERIFY(m_admin->test.store->run(QStringLiteral("UPDATE workspaces SET plan = 'free'")));
        QCOMPARE(look(person("mei.tanaka")).status, 200);
    }

    void theTokenIsToldOnce()
    {
        const QByteArray key = "4c2f0a8e-52a1-4b61-9a43-c3d21f6f0b11";
        const auto first = look(person("mei.tanaka"), {}, key);
        const auto again = look(person("mei.tanaka"), {}, key);
        QCOMPARE(again.status, 200);
        QVERIFY(!again.body.contains(QLatin1String("token")));
        QCOMPARE(again.body.value(QLatin1String("secret_withheld")), QJsonValue(true));
        QCOMPARE(again.text("expires_at"), first.text("expires_at"));
        QVERIFY(again.event.isEmpty());
    }

    void endsWithTheOwnersPlaceAndWithThePersons_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("owner demoted")
            << QStringLiteral("grace.okafor") << QStringLiteral("role") << QStringLiteral("member");
        QTest::newRow("owner suspended") << QStringLiteral("grace.okafor")
                                         << QStringLiteral("state") << QStringLiteral("suspended");
        QTest::newRow("person suspended") << QStringLiteral("mei.tanaka") << QStringLiteral("state")
                                          << QStringLiteral("suspended");
        QTest::newRow("person removed")
            << QStringLiteral("mei.tanaka") << QStringLiteral("state") << QStringLiteral("left");
    }
    void endsWithTheOwnersPlaceAndWithThePersons()
    {
        QFETCH(QString, who);
        QFETCH(QString, key);
        QFETCH(QString, value);
        const QByteArray grace = m_admin->session(person("grace.okafor"));
        const QByteArray token = look(person("mei.tanaka"), grace).text("token").toLatin1();
        const auto me = [&] {
            return m_admin->ask({.path = QStringLiteral("/v1/users/me"), .token = token}).status;
        };
        QCOMPARE(me(), 200);
        QCOMPARE(change(person(who.toLatin1().constData()), key.toLatin1().constData(),
                     value.toLatin1().constData())
                     .status,
            200);
        QCOMPARE(me(), 401);
    }

    void endsWhenTheOwnerIsDone()
    {
        const UserId mei = person("mei.tanaka");
        const QByteArray token = look(mei).text("token").toLatin1();
        const QByteArray other = look(mei).text("token").toLatin1();
        const QStringList before = content();
        const auto leave = [this](const QByteArray &session) {
            return m_admin->ask({.method = Method::Delete,
                .path = QStringLiteral("/admin/v1/session"),
                .token = session});
        };
        const auto left = leave(token);
        QVERIFY2(left.status == 200, qPrintable(left.text("message")));
        QCOMPARE(left.text("object"), QStringLiteral("session"));
        QCOMPARE(left.text("ended_at"), QStringLiteral("2026-11-21T10:00:00.000Z"));
        const auto me = [this](const QByteArray &session) {
            return m_admin->ask({.path = QStringLiteral("/v1/users/me"), .token = session}).status;
        };
        QCOMPARE(me(token), 401);
        QCOMPARE(leave(token).status, 401);
        // It is the session that ends, not the looking.
        QCOMPARE(me(other), 200);
        QCOMPARE(content(), before);

        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(event.value(QLatin1String("action")).toString(), QStringLiteral("session.ended"));
        QCOMPARE(event.value(QLatin1String("result")).toString(), QStringLiteral("done"));
        QCOMPARE(event.value(QLatin1String("user_id")).toString(), mei.toString());
        QCOMPARE(
            event.value(QLatin1String("object_name")).toString(), QStringLiteral("Mei Tanaka"));
        QCOMPARE(event.value(QLatin1String("on_behalf_of")).toString(), mei.toString());
        QCOMPARE(event.value(QLatin1String("actor")).toObject().value(QLatin1String("name")),
            QJsonValue(QStringLiteral("Ada Byron")));
        QCOMPARE(event.value(QLatin1String("undoable")).toBool(), false);
        QCOMPARE(m_admin->problems(), QStringList());
    }

    void onlyASessionEndsItself()
    {
        const QString path = QStringLiteral("/admin/v1/session");
        const qint64 before = m_admin->eventCount();
        QCOMPARE(
            m_admin->ask({.method = Method::Delete, .path = path, .token = m_admin->organization})
                .status,
            403);
        QCOMPARE(m_admin->eventCount(), before);
        const QByteArray own = m_admin->session(m_admin->memberId);
        QCOMPARE(m_admin->ask({.method = Method::Delete, .path = path, .token = own}).status, 200);
        QCOMPARE(m_admin->ask({.path = QStringLiteral("/v1/users/me"), .token = own}).status, 401);
        // Their others stay.
        QCOMPARE(
            m_admin->ask({.path = QStringLiteral("/v1/users/me"), .token = m_admin->member}).status,
            200);
        QCOMPARE(m_admin->eventCount(), before + 1);
    }

    //! A suspension taken back brings back what people had, not what others saw through them.
    void doesNotComeBackWithASuspension()
    {
        const UserId mei = person("mei.tanaka");
        const QByteArray grace = m_admin->session(person("grace.okafor"));
        const QByteArray asMei = look(mei).text("token").toLatin1();
        const QByteArray byGrace = look(mei, grace).text("token").toLatin1();
        for (const UserId &who : {mei, person("grace.okafor")}) {
            QCOMPARE(change(who, "state", "suspended").status, 200);
            QCOMPARE(change(who, "state", "active").status, 200);
        }
        for (const QByteArray &token : {asMei, byGrace})
            QCOMPARE(
                m_admin->ask({.path = QStringLiteral("/v1/users/me"), .token = token}).status, 401);
        QCOMPARE(
            m_admin->ask({.path = QStringLiteral("/v1/users/me"), .token = grace}).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestViewAs)
#include "tst_viewas.moc"
