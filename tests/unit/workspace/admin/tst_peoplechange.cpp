// SPDX-License-Identifier: MIT
// Roles and states of people: what ends with them, what comes back, what keeps running (product.md,
// 12).
#include "tests/unit/workspace/admin/admincaller.h"

using namespace GatehouseWorkspace;

class TestPeopleChange final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AdminCaller> m_admin;
    const QString m_zapier = QStringLiteral("Zapier");
    const QString m_roadmap = QStringLiteral("Invoice bot"); // internal, added by Linus

    UserId person(const char *name)
    {
        return m_admin->test.person(QLatin1String(name) + QStringLiteral("@northwind.example.com"));
    }
    AdminCaller::Answered change(
        const UserId &who, const QJsonObject &body, const QByteArray &token = {})
    {
        return m_admin->ask({.method = Method::Patch,
            .path = QStringLiteral("/people/") + who.toString(),
            .body = body,
            .token = token});
    }
    AdminCaller::Answered setState(
        const UserId &who, const char *state, const QByteArray &token = {})
    {
        return change(who, {{QStringLiteral("state"), QLatin1String(state)}}, token);
    }
    AdminCaller::Answered setRole(const UserId &who, const char *role)
    {
        return change(who, {{QStringLiteral("role"), QLatin1String(role)}});
    }
    AdminCaller::Answered leaving(const UserId &who, const QByteArray &token = {})
    {
        return m_admin->ask(
            {.path = QStringLiteral("/people/%1/leaving").arg(who.toString()), .token = token});
    }
    static QJsonObject object(const QJsonObject &json, const char *key)
    {
        return json.value(QLatin1String(key)).toObject();
    }
    //! Names of the connections in a part of what leaving answers.
    static QStringList names(const QJsonValue &list)
    {
        QStringList names;
        const QJsonArray rows = list.toArray();
        for (const QJsonValue &row : rows) {
            const QJsonObject inner = object(row.toObject(), "connection");
            names << (inner.isEmpty() ? row.toObject() : inner)
                         .value(QLatin1String("name"))
                         .toString();
        }
        return names;
    }
    static QString reasonOf(const AdminCaller::Answered &answer)
    {
        return object(answer.body, "additional_data").value(QLatin1String("reason")).toString();
    }
    Membership membership(const UserId &who)
    {
        return PersonRepository(*m_admin->test.store)
            .membership(m_admin->test.demo.northwind, who)
            .value();
    }
    std::optional<ConnectionUserRow> installation(const QString &connection, const UserId &who)
    {
        const auto page = InstallationRepository(*m_admin->test.store)
                              .list({.workspace = m_admin->test.demo.northwind,
                                  .connection = m_admin->test.connection(connection).id,
                                  .page = {}});
        for (const ConnectionUserRow &row : page->rows) {
            if (row.user.id == who)
                return row;
        }
        return {};
    }
    QByteArray tokenOf(const QString &connection, const UserId &who, TokenKind kind)
    {
        return m_admin->mint({.kind = kind,
            .workspace = m_admin->test.demo.northwind,
            .person = who,
            .connection = m_admin->test.connection(connection).id,
            .installation = installation(connection, who)->id});
    }
    int meWith(const QByteArray &token)
    {
        return m_admin->ask({.path = QStringLiteral("/v1/users/me"), .token = token}).status;
    }
    QString requestState(const UserId &who)
    {
        Statement select = m_admin->test.store->statement(
            QStringLiteral("SELECT state FROM requests WHERE person_id = ?"));
        if (!select.bind(who).run() || !select.next())
            return {};
        return select.text(0);
    }
    int ownersLeft()
    {
        Statement select = m_admin->test.store->statement(QStringLiteral(
            "SELECT COUNT(*) FROM memberships WHERE workspace_id = ? AND role_rank = "
            "0 AND state_rank = 0"));
        if (!select.bind(m_admin->test.demo.northwind).run() || !select.next())
            return -1;
        return int(select.number(0));
    }

private Q_SLOTS:
    void init() { m_admin = std::make_unique<AdminCaller>(); }
    void cleanup()
    {
        QCOMPARE(m_admin->problems(), QStringList());
        m_admin.reset();
    }

    void leavingSaysWhatEndsAndWhatDoesNot()
    {
        const UserId linus = person("linus.berg");
        m_admin->session(linus);
        const auto answer = leaving(linus);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("object"), QStringLiteral("leaving"));
        QCOMPARE(
            object(answer.body, "user").value(QLatin1String("id")).toString(), linus.toString());
        const QJsonObject ends = object(answer.body, "ends");
        QCOMPARE(names(ends.value(QLatin1String("installations"))),
            QStringList({QStringLiteral("Asana"), QStringLiteral("Jira")}));
        const QJsonObject asana
            = ends.value(QLatin1String("installations")).toArray().at(0).toObject();
        QCOMPARE(asana.value(QLatin1String("last_user")), QJsonValue(false));
        QCOMPARE(asana.value(QLatin1String("direct_pages_count")).toInt(),
            installation(QStringLiteral("Asana"), linus)->directPagesCount);
        QCOMPARE(object(asana, "connection").keys(),
            QStringList({QStringLiteral("first_party"), QStringLiteral("icon"),
                QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("name"),
                QStringLiteral("users_count")}));
        QCOMPARE(ends.value(QLatin1String("sessions_count")).toInt(), 1);
        QCOMPARE(names(answer.body.value(QLatin1String("keeps_running"))),
            QStringList({QStringLiteral("Invoice bot"), QStringLiteral("Nightly export")}));
        // Linus was the first to install Asana; somebody else is next.
        const QJsonArray moving = answer.body.value(QLatin1String("moves_on")).toArray();
        QCOMPARE(names(moving), QStringList{QStringLiteral("Asana")});
        const QString next
            = object(moving.at(0).toObject(), "added_by").value(QLatin1String("name")).toString();
        QVERIFY(next == QLatin1String("Priya Nair") || next == QLatin1String("Sofia Rossi"));
        QCOMPARE(names(answer.body.value(QLatin1String("nobodys"))),
            names(answer.body.value(QLatin1String("keeps_running"))));

        const auto ada = leaving(m_admin->test.demo.ada);
        QCOMPARE(names(object(ada.body, "ends").value(QLatin1String("tokens"))),
            QStringList({QStringLiteral("Ada's terminal"), QStringLiteral("Claude")}));
        const auto priya = leaving(person("priya.nair"));
        QCOMPARE(object(priya.body, "ends").value(QLatin1String("requests_count")).toInt(), 1);
    }

    void whatMovesOnMovesToTheOneThatWasSaid()
    {
        const UserId linus = person("linus.berg");
        const QJsonObject moving
            = leaving(linus).body.value(QLatin1String("moves_on")).toArray().at(0).toObject();
        QCOMPARE(setState(linus, "suspended").status, 200);
        QCOMPARE(m_admin->test.connection(QStringLiteral("Asana")).addedBy.id.toString(),
            object(moving, "added_by").value(QLatin1String("id")).toString());
        QCOMPARE(m_admin->test.connection(m_roadmap).addedBy.id, linus);
        QCOMPARE(m_admin->test.connection(m_roadmap).addedBy.state, PersonState::Suspended);
    }

    void publicConnectionsOfTheLeaverBelongToNobody()
    {
        const auto made = m_admin->ask({.method = Method::Post,
            .path = QStringLiteral("/connections"),
            .body = {{QStringLiteral("kind"), QStringLiteral("public")},
                {QStringLiteral("name"), QStringLiteral("Parcel desk")},
                {QStringLiteral("redirect_uris"),
                    QJsonArray{QStringLiteral("https://parcel.example.com/cb")}}},
            .token = m_admin->member});
        QCOMPARE(made.status, 200);
        const auto answer = leaving(m_admin->memberId);
        QCOMPARE(names(answer.body.value(QLatin1String("nobodys"))),
            QStringList{QStringLiteral("Parcel desk")});
        QVERIFY(names(answer.body.value(QLatin1String("keeps_running"))).isEmpty());
    }

    void suspendingEndsEverythingOfThePersonAndNothingElse()
    {
        const UserId priya = person("priya.nair");
        const QString slack = QStringLiteral("Slack");
        const QString claude = QStringLiteral("Claude");
        const QByteArray session = m_admin->session(priya);
        const QByteArray unbound = m_admin->mint({.kind = TokenKind::Session, .person = priya});
        const QByteArray bot = tokenOf(slack, priya, TokenKind::OAuthAccess);
        const QByteArray personal = tokenOf(claude, priya, TokenKind::Personal);
        const QByteArray others = tokenOf(slack, person("mei.tanaka"), TokenKind::OAuthAccess);
        const ConnectionRow before = m_admin->test.connection(slack);
        const int count
            = int(names(object(leaving(priya).body, "ends").value(QLatin1String("installations")))
                      .size());
        QCOMPARE(count, 2);
        for (const QByteArray &token : {session, unbound, bot, personal})
            QCOMPARE(meWith(token), 200);
        const qint64 events = m_admin->eventCount();

        const auto answer = setState(priya, "suspended");
        QVERIFY2(answer.status == 200, qPrintable(answer.text("message")));
        QCOMPARE(answer.text("object"), QStringLiteral("user"));
        QCOMPARE(answer.text("state"), QStringLiteral("suspended"));
        QCOMPARE(answer.text("role"), QStringLiteral("member"));
        QCOMPARE(m_admin->eventCount(), events + 1);
        for (const QByteArray &token : {session, unbound, bot, personal})
            QCOMPARE(meWith(token), 401);
        QCOMPARE(meWith(others), 200);
        QVERIFY(!installation(slack, priya));
        QCOMPARE(m_admin->test.connection(slack).usersCount, before.usersCount - 1);
        QCOMPARE(requestState(priya), QStringLiteral("withdrawn"));
        QCOMPARE(requestState(person("sofia.rossi")), QStringLiteral("open"));

        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(
            event.value(QLatin1String("action")).toString(), QStringLiteral("person.suspended"));
        QCOMPARE(event.value(QLatin1String("user_id")).toString(), priya.toString());
        QCOMPARE(
            event.value(QLatin1String("object_name")).toString(), QStringLiteral("Priya Nair"));
        QCOMPARE(event.value(QLatin1String("undoable")), QJsonValue(true));
        const QJsonObject after = object(event, "after");
        QCOMPARE(after.value(QLatin1String("installations_count")).toInt(), 2);
        QCOMPARE(after.value(QLatin1String("tokens_count")).toInt(), 1);
        QCOMPARE(after.value(QLatin1String("sessions_count")).toInt(), 2);
        QCOMPARE(after.value(QLatin1String("requests_count")).toInt(), 1);

        // Even a token that is made for them afterwards is nobody's.
        QCOMPARE(meWith(m_admin->session(priya)), 401);
        QVERIFY(setState(priya, "suspended").event.isEmpty());
        QCOMPARE(m_admin->eventCount(), events + 1);
    }

    void everythingComesBack_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("byUndo");
        QTest::newRow("suspended, undone") << QStringLiteral("suspended") << true;
        QTest::newRow("suspended, reinstated") << QStringLiteral("suspended") << false;
        QTest::newRow("removed, undone") << QStringLiteral("left") << true;
    }
    void everythingComesBack()
    {
        QFETCH(QString, state);
        QFETCH(bool, byUndo);
        const UserId priya = person("priya.nair");
        const QString slack = QStringLiteral("Slack");
        const QByteArray session = m_admin->session(priya);
        const QByteArray bot = tokenOf(slack, priya, TokenKind::OAuthAccess);
        const QByteArray personal = tokenOf(QStringLiteral("Claude"), priya, TokenKind::Personal);
        const QJsonObject before = leaving(priya).body;
        const ConnectionRow asana = m_admin->test.connection(QStringLiteral("Asana"));
        QCOMPARE(setState(priya, state.toLatin1().constData()).status, 200);
        const QJsonObject event = m_admin->lastEvent();
        // What ended before, or of others, stays ended.
        m_admin->test.clock.time = m_admin->test.clock.time.addDays(40);
        const auto back = byUndo ? m_admin->undo(event) : setState(priya, "active");
        QVERIFY2(back.status == 200, qPrintable(back.text("message")));
        QCOMPARE(membership(priya).state, PersonState::Active);
        for (const QByteArray &token : {session, bot, personal})
            QCOMPARE(meWith(token), 200);
        QCOMPARE(requestState(priya), QStringLiteral("open"));
        const QJsonObject after = leaving(priya).body;
        for (const char *key : {"ends", "digest", "moves_on", "keeps_running"})
            QCOMPARE(after.value(QLatin1String(key)), before.value(QLatin1String(key)));
        const ConnectionRow again = m_admin->test.connection(QStringLiteral("Asana"));
        QCOMPARE(again.usersCount, asana.usersCount);
        QCOMPARE(again.addedBy.id, asana.addedBy.id);
        QCOMPARE(again.directPagesCount, asana.directPagesCount);
        QCOMPARE(m_admin->lastEvent().value(QLatin1String("action")).toString(),
            QStringLiteral("person.reinstated"));
        if (!byUndo)
            QCOMPARE(m_admin->undo(event).status, 409);
    }

    void whatEndedBeforeStaysEnded()
    {
        const UserId mei = person("mei.tanaka");
        const QString path = m_admin->pathOf(m_zapier, QStringLiteral("/users/") + mei.toString());
        QCOMPARE(m_admin->ask({.method = Method::Delete, .path = path}).status, 200);
        const QJsonObject revoked = m_admin->lastEvent();
        QCOMPARE(setState(mei, "suspended").status, 200);
        // A revocation of a suspended person's access cannot be undone: nobody would have it.
        QCOMPARE(m_admin->undo(revoked).status, 409);
        QCOMPARE(setState(mei, "active").status, 200);
        QVERIFY(!installation(m_zapier, mei));
        QVERIFY(bool(installation(QStringLiteral("Slack"), mei)));
        QCOMPARE(m_admin->undo(revoked).status, 200);
        QVERIFY(bool(installation(m_zapier, mei)));
    }

    //! The clock stands still: what two events ended in one moment comes back apart.
    void twoSuspensionsOfOneMomentAreUndoneApart()
    {
        const UserId mei = person("mei.tanaka");
        const UserId sam = person("sam.field");
        QCOMPARE(setState(mei, "suspended").status, 200);
        const QJsonObject first = m_admin->lastEvent();
        QCOMPARE(setState(sam, "suspended").status, 200);
        const QJsonObject second = m_admin->lastEvent();
        QCOMPARE(m_admin
                     ->ask({.method = Method::Delete,
                         .path = m_admin->pathOf(m_zapier, QStringLiteral("/users"))})
                     .status,
            200);
        const QJsonObject third = m_admin->lastEvent();
        QCOMPARE(m_admin->undo(first).status, 200);
        QVERIFY(bool(installation(m_zapier, mei)));
        QVERIFY(!installation(m_zapier, sam));
        QCOMPARE(m_admin->undo(third).status, 200);
        QVERIFY(!installation(m_zapier, sam));
        QVERIFY(bool(installation(m_zapier, person("daniel.koch"))));
        QCOMPARE(m_admin->undo(second).status, 200);
        QVERIFY(bool(installation(m_zapier, sam)));
    }

    void whoLeftStartsAnew()
    {
        const UserId mei = person("mei.tanaka");
        const QByteArray session = m_admin->session(mei);
        QCOMPARE(setState(mei, "left").status, 200);
        const QJsonObject removed = m_admin->lastEvent();
        QCOMPARE(
            removed.value(QLatin1String("action")).toString(), QStringLiteral("person.removed"));
        const auto back = setState(mei, "active");
        QCOMPARE(back.status, 200);
        QCOMPARE(back.text("role"), QStringLiteral("member"));
        QVERIFY(!installation(m_zapier, mei));
        QCOMPARE(meWith(session), 401);
        QCOMPARE(meWith(m_admin->session(mei)), 200);
        QCOMPARE(m_admin->undo(removed).status, 409);
    }

    void aRemovalOfASuspendedPersonIsUndoneToTheSuspension()
    {
        const UserId mei = person("mei.tanaka");
        QCOMPARE(setState(mei, "suspended").status, 200);
        const QJsonObject suspended = m_admin->lastEvent();
        QCOMPARE(setState(mei, "left").status, 200);
        const QJsonObject removed = m_admin->lastEvent();
        QCOMPARE(setState(mei, "suspended").status, 409);
        QCOMPARE(m_admin->undo(suspended).status, 409);
        QCOMPARE(m_admin->undo(removed).status, 200);
        QCOMPARE(membership(mei).state, PersonState::Suspended);
        QCOMPARE(m_admin->undo(suspended).status, 200);
        QVERIFY(bool(installation(m_zapier, mei)));
    }

    void areinstatementIsUndoneUnlessSomethingBegan()
    {
        const UserId mei = person("mei.tanaka");
        QCOMPARE(setState(mei, "suspended").status, 200);
        QCOMPARE(setState(mei, "active").status, 200);
        const QJsonObject reinstated = m_admin->lastEvent();
        QCOMPARE(m_admin->undo(reinstated).status, 200);
        QCOMPARE(membership(mei).state, PersonState::Suspended);
        QVERIFY(!installation(m_zapier, mei));
        QCOMPARE(m_admin->lastEvent().value(QLatin1String("action")).toString(),
            QStringLiteral("person.suspended"));
        // And what that ended comes back once more.
        QCOMPARE(setState(mei, "active").status, 200);
        QVERIFY(bool(installation(m_zapier, mei)));
        const QJsonObject again = m_admin->lastEvent();
        m_admin->write([&](Transaction &transaction) {
            QVERIFY(
                bool(InstallationRepository(*m_admin->test.store)
                         .create(transaction,
                             {.workspace = m_admin->test.demo.northwind,
                                 .connection = m_admin->test.connection(QStringLiteral("Figma")).id,
                                 .person = mei})));
        });
        const auto refused = m_admin->undo(again);
        QCOMPARE(refused.status, 409);
        QVERIFY(refused.text("message").startsWith(QLatin1String("Mei Tanaka has begun")));
    }

    void destroyedSinceIsNotBroughtBackHalf()
    {
        const UserId mei = person("mei.tanaka");
        QCOMPARE(setState(mei, "suspended").status, 200);
        const QJsonObject event = m_admin->lastEvent();
        m_admin->ask({.method = Method::Delete, .path = m_admin->pathOf(m_zapier)});
        m_admin->test.clock.time = m_admin->test.clock.time.addDays(31);
        m_admin->ask(
            {.method = Method::Delete, .path = m_admin->pathOf(QStringLiteral("Make"))}); // purges
        const auto refused = m_admin->undo(event);
        QCOMPARE(refused.status, 409);
        QCOMPARE(membership(mei).state, PersonState::Suspended);
        // Reinstating takes what there is.
        QCOMPARE(setState(mei, "active").status, 200);
        QVERIFY(bool(installation(QStringLiteral("Slack"), mei)));
    }

    void internalConnectionsAreHandedOver()
    {
        const UserId linus = person("linus.berg");
        const UserId grace = person("grace.okafor");
        const auto token
            = TokenRepository(*m_admin->test.store)
                  .reveal(m_admin->test.demo.northwind, m_admin->test.connection(m_roadmap).id);
        const auto done = change(linus,
            {{QStringLiteral("state"), QStringLiteral("left")},
                {QStringLiteral("hand_over_to"), grace.toString()}});
        QVERIFY2(done.status == 200, qPrintable(done.text("message")));
        const QJsonObject event = m_admin->lastEvent();
        for (const QString &name : {m_roadmap, QStringLiteral("Nightly export")})
            QCOMPARE(m_admin->test.connection(name).addedBy.id, grace);
        QCOMPARE(meWith(token->reveal()), 200); // keeps running
        QCOMPARE(object(object(event, "after"), "handed_over")
                     .value(QLatin1String("connection_ids"))
                     .toArray()
                     .size(),
            2);
        QCOMPARE(m_admin->undo(event).status, 200);
        for (const QString &name : {m_roadmap, QStringLiteral("Nightly export")})
            QCOMPARE(m_admin->test.connection(name).addedBy.id, linus);
    }

    void whatWasHandedOnSinceIsNotTakenBack()
    {
        const UserId linus = person("linus.berg");
        QCOMPARE(change(linus,
                     {{QStringLiteral("state"), QStringLiteral("suspended")},
                         {QStringLiteral("hand_over_to"), person("grace.okafor").toString()}})
                     .status,
            200);
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(m_admin
                     ->ask({.method = Method::Patch,
                         .path = m_admin->pathOf(m_roadmap),
                         .body = {{QStringLiteral("added_by"), person("mei.tanaka").toString()}}})
                     .status,
            200);
        QCOMPARE(m_admin->undo(event).status, 409);
        QCOMPARE(membership(linus).state, PersonState::Suspended);
        // Reinstated, Linus has what ended, and what was given away stays given.
        QCOMPARE(setState(linus, "active").status, 200);
        QCOMPARE(m_admin->test.connection(m_roadmap).addedBy.id, person("mei.tanaka"));
        QVERIFY(bool(installation(QStringLiteral("Jira"), linus)));
    }

    void onlyActiveOwnersSucceed_data()
    {
        QTest::addColumn<QString>("successor");
        for (const char *name : {"mei.tanaka", "marek.novak", "linus.berg", "nobody"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void onlyActiveOwnersSucceed()
    {
        QFETCH(QString, successor);
        const UserId linus = person("linus.berg");
        const UserId known = person(successor.toLatin1().constData());
        const QString id = known.isEmpty() ? QStringLiteral("00000000-0000-4000-8000-000000000001")
                                           : known.toString();
        const auto refused = change(linus,
            {{QStringLiteral("state"), QStringLiteral("left")},
                {QStringLiteral("hand_over_to"), id}});
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.text("message").contains(QLatin1String("body.hand_over_to")));
        QCOMPARE(membership(linus).state, PersonState::Active);
    }

    void whatWouldEndMayHaveChanged()
    {
        const UserId mei = person("mei.tanaka");
        const QString seen = leaving(mei).text("digest");
        // Signing in is no change of what ends.
        m_admin->session(mei);
        m_admin->ask({.method = Method::Delete,
            .path = m_admin->pathOf(m_zapier, QStringLiteral("/users/") + mei.toString())});
        const QJsonObject body{
            {QStringLiteral("state"), QStringLiteral("suspended")}, {QStringLiteral("seen"), seen}};
        const auto refused = change(mei, body);
        QCOMPARE(refused.status, 409);
        QCOMPARE(
            refused.text("message"), QStringLiteral("What would end has changed. Look again."));
        QCOMPARE(membership(mei).state, PersonState::Active);
        QJsonObject again = body;
        again.insert(QStringLiteral("seen"), leaving(mei).text("digest"));
        m_admin->session(mei);
        QCOMPARE(change(mei, again).status, 200);
    }

    void rolesChangeAndAreTakenBack()
    {
        const UserId mei = person("mei.tanaka");
        const QByteArray session = m_admin->session(mei);
        QCOMPARE(setRole(mei, "owner").text("role"), QStringLiteral("owner"));
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(
            event.value(QLatin1String("action")).toString(), QStringLiteral("person.role_changed"));
        QCOMPARE(object(event, "before").value(QLatin1String("role")).toString(),
            QStringLiteral("member"));
        // At once, with the session that is open.
        QCOMPARE(
            m_admin->ask({.path = QStringLiteral("/audit_log"), .token = session}).status, 200);
        QCOMPARE(setRole(mei, "guest").status, 200);
        const QJsonObject second = m_admin->lastEvent();
        QCOMPARE(m_admin->undo(event).status, 409);
        QCOMPARE(m_admin->undo(second).status, 200);
        QCOMPARE(m_admin->undo(event).status, 200);
        QCOMPARE(membership(mei).role, Role::Member);
        const qint64 events = m_admin->eventCount();
        QCOMPARE(setRole(mei, "member").status, 200);
        QCOMPARE(change(mei, {}).status, 200);
        QCOMPARE(m_admin->eventCount(), events);
    }

    void roleAndStateAreOneEvent()
    {
        const UserId grace = person("grace.okafor");
        const qint64 events = m_admin->eventCount();
        QCOMPARE(change(grace,
                     {{QStringLiteral("role"), QStringLiteral("member")},
                         {QStringLiteral("state"), QStringLiteral("suspended")}})
                     .status,
            200);
        QCOMPARE(m_admin->eventCount(), events + 1);
        QCOMPARE(
            membership(grace), (Membership{.role = Role::Member, .state = PersonState::Suspended}));
        QCOMPARE(m_admin->undo(m_admin->lastEvent()).status, 200);
        QCOMPARE(membership(grace), (Membership{.role = Role::Owner}));
    }

    void aWorkspaceKeepsAnOwner()
    {
        const UserId ada = m_admin->test.demo.ada;
        const QByteArray grace = m_admin->session(person("grace.okafor"));
        for (const char *state : {"suspended", "left"}) {
            const auto refused = setState(ada, state);
            QCOMPARE(refused.status, 409);
            QVERIFY(refused.text("message").contains(QLatin1String("yourself")));
        }
        QCOMPARE(setRole(person("linus.berg"), "member").status, 200);
        const QJsonObject demoted = m_admin->lastEvent();
        QCOMPARE(setState(ada, "suspended", grace).status, 200);
        QCOMPARE(ownersLeft(), 1);
        // Not even the organization takes the last one away.
        const UserId last = person("grace.okafor");
        for (const QJsonObject &body :
            {QJsonObject{{QStringLiteral("state"), QStringLiteral("suspended")}},
                QJsonObject{{QStringLiteral("state"), QStringLiteral("left")}},
                QJsonObject{{QStringLiteral("role"), QStringLiteral("guest")}}}) {
            const auto refused = change(last, body, m_admin->organization);
            QCOMPARE(refused.status, 409);
            QVERIFY(refused.text("message").contains(QLatin1String("last owner")));
            QCOMPARE(
                m_admin->ask({.path = QStringLiteral("/audit_log?page_size=1"), .token = grace})
                    .results()
                    .at(0)
                    .toObject()
                    .value(QLatin1String("result"))
                    .toString(),
                QStringLiteral("refused"));
        }
        QCOMPARE(m_admin->undo(demoted, grace).status, 200);
        QCOMPARE(setState(last, "left", m_admin->organization).status, 200);
        QCOMPARE(ownersLeft(), 1);
    }

    void whoMay()
    {
        const UserId mei = person("mei.tanaka");
        const UserId sam = person("sam.field");
        const QByteArray member = m_admin->session(mei);
        for (const QByteArray &token : {member, m_admin->guest}) {
            for (const auto &refused :
                {setState(sam, "suspended", token), leaving(sam, token), leaving(mei, token)}) {
                QCOMPARE(refused.status, 403);
                QCOMPARE(reasonOf(refused), QStringLiteral("role"));
            }
            const QJsonObject event = m_admin->lastEvent();
            QCOMPARE(event.value(QLatin1String("result")).toString(), QStringLiteral("refused"));
            QCOMPARE(event.value(QLatin1String("user_id")).toString(), sam.toString());
        }
        QCOMPARE(leaving(sam, m_admin->organization).status, 200);
        QCOMPARE(setState(sam, "suspended", m_admin->organization).status, 200);
        // The right to undo is the right to do.
        QCOMPARE(m_admin->undo(m_admin->lastEvent(), member).status, 403);
        QVERIFY(m_admin->test.store->run(QStringLiteral("UPDATE workspaces SET plan = 'free'")));
        QCOMPARE(leaving(sam).status, 200);
        QCOMPARE(setState(sam, "active").status, 200);
    }

    void nobodyOfThatId()
    {
        const UserId nobody(QStringLiteral("00000000-0000-4000-8000-000000000001"));
        const auto bot = m_admin->test.connection(QStringLiteral("Nightly export")).botId;
        for (const UserId &id : {nobody, *bot}) {
            QCOMPARE(setState(id, "left").status, 404);
            QCOMPARE(leaving(id).status, 404);
        }
        // Somebody of another workspace.
        const UserId theo
            = m_admin->test.person(QStringLiteral("theo.brandt@northwind-labs.example.com"));
        QVERIFY(!theo.isEmpty());
        QCOMPARE(leaving(theo).status, 404);
        QCOMPARE(setState(theo, "left").status, 404);
    }

    void otherWorkspacesAreUntouched()
    {
        const UserId yuki = person("yuki.mori");
        const QByteArray here = m_admin->session(yuki);
        const QByteArray there = m_admin->mint(
            {.kind = TokenKind::Session, .workspace = m_admin->test.demo.labs, .person = yuki});
        const QByteArray unbound = m_admin->mint({.kind = TokenKind::Session, .person = yuki});
        QCOMPARE(
            object(leaving(yuki).body, "ends").value(QLatin1String("sessions_count")).toInt(), 1);
        QCOMPARE(setState(yuki, "left").status, 200);
        QCOMPARE(meWith(here), 401);
        QCOMPARE(meWith(there), 200);
        QCOMPARE(meWith(unbound), 200); // in the laboratory
        QCOMPARE(m_admin->ask({.path = QStringLiteral("/people"), .token = unbound}).status, 404);
    }

    void bodiesThatMakeNoSense_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body :
            {"{\"role\":\"boss\"}", "{\"state\":\"gone\"}", "{\"role\":null}", "{\"name\":\"x\"}",
                "{\"state\":\"left\",\"hand_over_to\":\"grace\"}", "{\"seen\":\"x\"}",
                "{\"state\":\"active\",\"seen\":\"x\"}", "{\"state\":\"left\",\"seen\":\"\"}",
                "{\"role\":\"member\",\"hand_over_to\":null}"})
            QTest::newRow(body) << QByteArray(body);
    }
    void bodiesThatMakeNoSense()
    {
        QFETCH(QByteArray, body);
        const UserId mei = person("mei.tanaka");
        QCOMPARE(change(mei, QJsonDocument::fromJson(body).object()).status, 400);
        QCOMPARE(membership(mei), (Membership{.role = Role::Member}));
    }
};

QTEST_GUILESS_MAIN(TestPeopleChange)
#include "tst_peoplechange.moc"
