// SPDX-License-Identifier: MIT
// What the console offers about people is what the service does, for everybody in the demo
// workspace: neither a click that is bound to be refused, nor a right that cannot be used.
#include "models/api/wire/adminpersoncodec.h"
#include "models/api/wire/leavingcodec.h"
#include "models/domain/personrights.h"
#include "tests/unit/workspace/admin/admincaller.h"

using Gatehouse::People;
using Gatehouse::Person;
using Gatehouse::PersonRights;
using Gatehouse::Standing;
using GatehouseWorkspace::AdminCaller;
using GatehouseWorkspace::Method;
using Obstacle = Gatehouse::PersonRights::Obstacle;

namespace {

struct Actor {
    QString name = {};
    Standing standing = {};
    QByteArray token = {};
};

} // namespace

class TestPeopleRights final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AdminCaller> m_admin;

    //! Not with the eyes of anybody who may just have been suspended.
    AdminCaller::Answered observe(const QString &path)
    {
        return m_admin->ask({.path = path, .token = m_admin->organization});
    }
    std::vector<Person> people()
    {
        std::vector<Person> all;
        const QJsonArray rows
            = observe(QStringLiteral("/people?state=all&page_size=100")).results();
        for (const QJsonValue &row : rows) {
            const auto person = Gatehouse::Wire::decodeAdminPerson(row.toObject());
            if (person && person->role)
                all.push_back(*person);
        }
        return all;
    }
    int activeOwners()
    {
        const std::vector<Person> all = people();
        return int(std::count_if(all.begin(), all.end(), [](const Person &person) {
            return person.role == People::Role::Owner && person.state == People::State::Active;
        }));
    }
    Person personNamed(const QString &name)
    {
        for (const Person &person : people()) {
            if (person.name == name)
                return person;
        }
        return {};
    }
    Actor actorNamed(const QString &name)
    {
        const Person person = personNamed(name);
        return {.name = name,
            .standing
            = {.self = person.id, .role = person.role, .reach = Standing::Reach::Performs},
            .token = m_admin->session(GatehouseWorkspace::UserId(person.id.toString()))};
    }
    static QString pathOf(const Person &person, const QString &rest = {})
    {
        return QStringLiteral("/people/") + person.id.toString() + rest;
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
        const auto event = observe(QStringLiteral("/audit_log/") + answer.event).body;
        if (event.value(QLatin1String("undoable")).toBool()
            && m_admin->undo(event, m_admin->organization).status != 200)
            qFatal("not undone");
        return true;
    }
    static AdminCaller::Told patch(const Person &person, const QJsonObject &change)
    {
        return {.method = Method::Patch, .path = pathOf(person), .body = change};
    }

private Q_SLOTS:
    void initTestCase() { m_admin = std::make_unique<AdminCaller>(); }
    void cleanupTestCase()
    {
        QCOMPARE(m_admin->problems(), QStringList());
        m_admin.reset();
    }

    void theConsoleAndTheServiceAgree_data()
    {
        QTest::addColumn<QString>("actor");
        QTest::addColumn<QString>("person");
        const QString ada = QStringLiteral("Ada Byron");
        const QString grace = QStringLiteral("Grace Okafor");
        for (const QString &actor :
            {ada, grace, QStringLiteral("Mei Tanaka"), QStringLiteral("Carla Jiménez")}) {
            for (const QString &person : {ada, grace, QStringLiteral("Mei Tanaka"),
                     QStringLiteral("Sam Field"), QStringLiteral("Carla Jiménez"),
                     QStringLiteral("Marek Novák"), QStringLiteral("Tomás Ruiz")}) {
                QTest::addRow("%s, %s", qUtf8Printable(actor), qUtf8Printable(person))
                    << actor << person;
            }
        }
    }
    void theConsoleAndTheServiceAgree()
    {
        QFETCH(QString, actor);
        QFETCH(QString, person);
        const Actor who = actorNamed(actor);
        const PersonRights::Subject subject{
            .person = personNamed(person), .activeOwners = activeOwners()};
        const auto agrees = [&](const char *what, Obstacle obstacle, bool done) {
            QVERIFY2((obstacle == Obstacle::None) == done,
                qPrintable(QStringLiteral("%1: the console says %2, the service %3")
                               .arg(QLatin1String(what),
                                   QLatin1String(
                                       QMetaEnum::fromType<Obstacle>().valueToKey(int(obstacle))),
                                   done ? QStringLiteral("does it") : QStringLiteral("refuses"))));
        };
        const Standing &standing = who.standing;
        for (const auto &[role, word] : {std::pair(People::Role::Owner, QStringLiteral("owner")),
                 std::pair(People::Role::Member, QStringLiteral("member")),
                 std::pair(People::Role::Guest, QStringLiteral("guest"))}) {
            const Obstacle obstacle = PersonRights::changeRole(standing, subject, role);
            // The service has nothing to do then.
            if (obstacle != Obstacle::HasThisRole)
                agrees("change role", obstacle,
                    does(who, patch(subject.person, {{QStringLiteral("role"), word}})));
        }
        const auto toState = [&](const char *state) {
            return does(who,
                patch(subject.person, {{QStringLiteral("state"), QString::fromLatin1(state)}}));
        };
        const Obstacle suspend = PersonRights::suspend(standing, subject);
        if (suspend != Obstacle::Suspended)
            agrees("suspend", suspend, toState("suspended"));
        const Obstacle remove = PersonRights::remove(standing, subject);
        if (remove != Obstacle::Left)
            agrees("remove", remove, toState("left"));
        const Obstacle back = PersonRights::takeBack(standing, subject);
        if (back != Obstacle::Active)
            agrees("take back", back, toState("active"));
        agrees("see what ends", PersonRights::seeLeaving(standing, subject.person),
            does(who, {.path = pathOf(subject.person, QStringLiteral("/leaving"))}));
        agrees("view as", PersonRights::viewAs(standing, subject.person),
            does(who,
                {.method = Method::Post,
                    .path = QStringLiteral("/view_as"),
                    .body = {{QStringLiteral("user_id"), subject.person.id.toString()}}}));
        QCOMPARE(personNamed(person), subject.person);
    }

    void theLastOwnerStays()
    {
        const Actor ada = actorNamed(QStringLiteral("Ada Byron"));
        for (const char *name : {"Grace Okafor", "Linus Berg"}) {
            QCOMPARE(m_admin
                         ->ask(patch(personNamed(QString::fromLatin1(name)),
                             {{QStringLiteral("role"), QStringLiteral("member")}}))
                         .status,
                200);
        }
        const PersonRights::Subject subject{
            .person = personNamed(QStringLiteral("Ada Byron")), .activeOwners = activeOwners()};
        QCOMPARE(PersonRights::changeRole(ada.standing, subject, People::Role::Member),
            Obstacle::LastOwner);
        QVERIFY(!does(
            ada, patch(subject.person, {{QStringLiteral("role"), QStringLiteral("member")}})));
    }
};

QTEST_GUILESS_MAIN(TestPeopleRights)
#include "tst_peoplerights.moc"
