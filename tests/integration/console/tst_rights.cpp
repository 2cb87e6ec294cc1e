// SPDX-License-Identifier: MIT
// What the console offers is what the service does, for everybody in the demo workspace: neither a
// click that is bound to be refused, nor a right that cannot be used.
#include "models/api/wire/adminpersoncodec.h"
#include "models/api/wire/connectioncodec.h"
#include "models/domain/connectionrights.h"
#include "tests/unit/workspace/admin/admincaller.h"

using GatehouseWorkspace::AdminCaller;
using GatehouseWorkspace::Method;
using Gatehouse::Connection;
using Gatehouse::ConnectionRights;
using Gatehouse::Person;
using Gatehouse::Standing;
using Obstacle = Gatehouse::ConnectionRights::Obstacle;
using Role = Gatehouse::People::Role;

namespace {

struct Actor {
    QString name = {};
    Standing standing = {};
    QByteArray token = {};
};

} // namespace

class TestRights final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AdminCaller> m_admin;
    QString m_page; //!< every member opens it

    static QString pathOf(const Connection &connection, const QString &rest = {})
    {
        return QStringLiteral("/connections/") + connection.id.toString() + rest;
    }
    Connection connectionNamed(const QString &name)
    {
        const auto decoded
            = Gatehouse::Wire::decodeConnection(m_admin->ask({.path = m_admin->pathOf(name)}).body);
        return decoded ? *decoded : Connection();
    }
    Actor actorOf(const Person &person)
    {
        return {.name = person.name,
            .standing = {.self = person.id,
                .role = person.role,
                .reach = Standing::Reach::Performs},
            .token = m_admin->session(GatehouseWorkspace::UserId(person.id.toString()))};
    }
    std::vector<Person> people()
    {
        std::vector<Person> all;
        const QJsonArray rows
            = m_admin->ask({.path = QStringLiteral("/people?state=active&page_size=100")}).results();
        for (const QJsonValue &row : rows) {
            if (const auto person = Gatehouse::Wire::decodeAdminPerson(row.toObject()))
                all.push_back(*person);
        }
        return all;
    }
    std::vector<Gatehouse::ConnectionUser> usersOf(const Connection &connection)
    {
        std::vector<Gatehouse::ConnectionUser> users;
        const QJsonArray rows
            = m_admin->ask({.path = pathOf(connection, QStringLiteral("/users"))}).results();
        for (const QJsonValue &row : rows) {
            if (const auto user = Gatehouse::Wire::decodeConnectionUser(row.toObject()))
                users.push_back(*user);
        }
        return users;
    }
    //! An owner, a guest, a member who has nothing to do with it, and those who have.
    std::vector<Actor> actorsFor(const Connection &connection)
    {
        QStringList ids{connection.addedBy->id.toString()};
        if (connection.registeredBy)
            ids << connection.registeredBy->id.toString();
        for (const auto &user : usersOf(connection))
            ids << user.user.id.toString();
        std::vector<Actor> actors;
        QSet<Role> strangers;
        int concerned = 0;
        for (const Person &person : people()) {
            if (!person.role)
                continue;
            const bool isConcerned = ids.contains(person.id.toString());
            const bool wanted
                = isConcerned ? ++concerned <= 3 : !strangers.contains(*person.role);
            if (!isConcerned)
                strangers << *person.role;
            if (wanted)
                actors.push_back(actorOf(person));
        }
        return actors;
    }
    //! Whether the service does it; taken back at once.
    bool does(const Actor &actor, AdminCaller::Told call)
    {
        call.token = actor.token;
        const auto answer = m_admin->ask(call);
        if (answer.status != 200)
            return false;
        if (answer.event.isEmpty())
            return true;
        const auto event
            = m_admin->ask({.path = QStringLiteral("/audit_log/") + answer.event}).body;
        if (event.value(QLatin1String("undoable")).toBool()
            && m_admin->undo(event).status != 200)
            qFatal("not undone");
        return true;
    }
    static AdminCaller::Told patch(const Connection &connection, const char *key, const QString &to)
    {
        return {.method = Method::Patch,
            .path = pathOf(connection),
            .body = {{QLatin1String(key), to}}};
    }
    void compare(const Actor &actor, const Connection &connection)
    {
        const auto &standing = actor.standing;
        const auto agrees = [&](const char *what, Obstacle obstacle, bool done) {
            QVERIFY2((obstacle == Obstacle::None) == done,
                qPrintable(QStringLiteral("%1, %2, %3: the console says %4, the service %5")
                               .arg(actor.name, QLatin1String(what), connection.name)
                               .arg(QLatin1String(
                                   QMetaEnum::fromType<Obstacle>().valueToKey(int(obstacle))))
                               .arg(done ? QStringLiteral("does it")
                                         : QStringLiteral("refuses"))));
        };
        agrees("disconnect", ConnectionRights::disconnect(standing, connection),
            does(actor, {.method = Method::Delete, .path = pathOf(connection)}));
        agrees("edit", ConnectionRights::edit(standing, connection),
            does(actor, patch(connection, "name", connection.name + QLatin1Char('!'))));
        agrees("hand over", ConnectionRights::handOver(standing, connection),
            does(actor, patch(connection, "added_by", m_admin->memberId.toString())));
        agrees("token", ConnectionRights::token(standing, connection),
            does(actor,
                {.method = Method::Post,
                    .path = pathOf(connection, QStringLiteral("/token/reveal"))}));
        const Obstacle all = ConnectionRights::revokeEverybody(standing, connection);
        if (all != Obstacle::NobodyUsesIt)
            agrees("revoke everybody", all,
                does(actor,
                    {.method = Method::Delete,
                        .path = pathOf(connection, QStringLiteral("/users"))}));
        for (const auto &user : usersOf(connection)) {
            agrees("revoke one", ConnectionRights::revoke(standing, connection, user.user.id),
                does(actor,
                    {.method = Method::Post,
                        .path = pathOf(connection, QStringLiteral("/users/revoke")),
                        .body = {{QStringLiteral("user_ids"),
                            QJsonArray{user.user.id.toString()}}}}));
        }
        const QJsonObject cell{{QStringLiteral("page_id"), m_page},
            {QStringLiteral("connection_id"), connection.id.toString()},
            {QStringLiteral("access"), QStringLiteral("direct")}};
        agrees("pages", ConnectionRights::managePages(standing, connection),
            does(actor,
                {.method = Method::Post,
                    .path = QStringLiteral("/page_access/apply"),
                    .body = {{QStringLiteral("changes"), QJsonArray{cell}}}}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_admin = std::make_unique<AdminCaller>();
        m_page = m_admin->ask({.path = QStringLiteral("/pages"), .token = m_admin->member})
                     .results()
                     .at(0)
                     .toObject()
                     .value(QLatin1String("id"))
                     .toString();
        QVERIFY(!m_page.isEmpty());
    }
    void cleanupTestCase()
    {
        QCOMPARE(m_admin->problems(), QStringList());
        m_admin.reset();
    }

    void theConsoleAndTheServiceAgree_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"Nightly export", "Invoice bot", "Zapier", "Make", "Typeform",
                 "Research clipper", "Ada's terminal"})
            QTest::newRow(name) << QString::fromUtf8(name);
        // One of every other kind.
        const QJsonArray rows
            = m_admin->ask({.path = QStringLiteral("/connections")}).results();
        for (const char *kind : {"mcp_client", "link_preview"}) {
            for (const QJsonValue &row : rows) {
                const QString name = row.toObject().value(QLatin1String("name")).toString();
                if (row.toObject().value(QLatin1String("kind")).toString() == QLatin1String(kind)) {
                    QTest::newRow(qPrintable(name)) << name;
                    break;
                }
            }
        }
    }
    void theConsoleAndTheServiceAgree()
    {
        QFETCH(QString, name);
        const Connection connection = connectionNamed(name);
        const std::vector<Actor> actors = actorsFor(connection);
        QVERIFY(actors.size() >= 3);
        for (const Actor &actor : actors) {
            compare(actor, connection);
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(connectionNamed(name), connection);
    }

    void whatAMemberRegisteredIsTheirs()
    {
        const auto made = m_admin->ask({.method = Method::Post,
            .path = QStringLiteral("/connections"),
            .body = {{QStringLiteral("kind"), QStringLiteral("public")},
                {QStringLiteral("name"), QStringLiteral("Own app")},
                {QStringLiteral("redirect_uris"),
                    QJsonArray{QStringLiteral("https://app.example/back")}}},
            .token = m_admin->member});
        QCOMPARE(made.status, 200);
        const Connection connection = connectionNamed(QStringLiteral("Own app"));
        for (const Person &person : people()) {
            if (person.id.toString() == m_admin->memberId.toString())
                compare(actorOf(person), connection);
        }
    }

    void restoringFollowsTheSameRule()
    {
        const QDateTime now = m_admin->test.clock.now();
        for (const char *name : {"Nightly export", "Zapier", "Make"}) {
            const Connection before = connectionNamed(QString::fromUtf8(name));
            for (const Actor &actor : actorsFor(before)) {
                QCOMPARE(m_admin->ask({.method = Method::Delete, .path = pathOf(before)}).status,
                    200);
                const Connection gone = connectionNamed(QString::fromUtf8(name));
                const bool restored = m_admin
                                          ->ask({.method = Method::Post,
                                              .path = pathOf(gone, QStringLiteral("/restore")),
                                              .token = actor.token})
                                          .status
                    == 200;
                QVERIFY2(restored
                        == (ConnectionRights::restore(actor.standing, gone, now)
                            == Obstacle::None),
                    qPrintable(actor.name + QStringLiteral(", ") + gone.name));
                if (!restored)
                    QCOMPARE(m_admin
                                 ->ask({.method = Method::Post,
                                     .path = pathOf(gone, QStringLiteral("/restore"))})
                                 .status,
                        200);
                m_admin->test.clock.time = m_admin->test.clock.time.addSecs(1);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
