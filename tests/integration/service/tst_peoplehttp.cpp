// SPDX-License-Identifier: MIT
// People, view as and the audit log over HTTP: who gets which answer, and two owners at one moment.
#include "tests/integration/service/servicetest.h"

#include <QJsonArray>

using namespace GatehouseWorkspace;

class TestPeopleHttp final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestService> m_service;

    QByteArray idOf(const char *name) const
    {
        return m_service->person(name).toString().toLatin1();
    }
    QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &token,
        const QByteArray &body) const
    {
        return m_service->head(method + ' ' + target, token)
            + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body;
    }
    QByteArray changing(const char *person, const QByteArray &token, const QByteArray &body) const
    {
        return request("PATCH", m_service->inSpace("/people/" + idOf(person)), token, body);
    }
    //! Both requests are on their way before either is answered.
    std::pair<RawAnswer, RawAnswer> atOnce(const QByteArray &first, const QByteArray &second) const
    {
        RawClient one(m_service->port());
        RawClient other(m_service->port());
        one.send(first);
        other.send(second);
        return {one.read(), other.read()};
    }
    QByteArray tokenOf(const QByteArray &caller) const
    {
        if (caller == "organization")
            return m_service->organization();
        if (caller == "viewing")
            return m_service->mint({.kind = TokenKind::Session,
                .workspace = m_service->demo.demo.northwind,
                .person = m_service->person("mei.tanaka"),
                .readOnly = true,
                .viewedBy = m_service->person("ada.byron")});
        if (caller == "connection")
            return m_service->api("Nightly export");
        static const QHash<QByteArray, QByteArray> names{{"owner", "ada.byron"},
            {"member", "mei.tanaka"}, {"guest", "carla.jimenez@harbour-audit.example.org"},
            {"suspended", "marek.novak"}, {"left", "tomas.ruiz"}};
        return m_service->session(names.value(caller).constData());
    }
    int count(const QString &sql) const
    {
        Statement select = m_service->demo.store->statement(sql);
        return select.run() && select.next() ? int(select.number(0)) : -1;
    }
    int activeOwners() const
    {
        return count(QStringLiteral(
            "SELECT COUNT(*) FROM memberships m JOIN workspaces w ON w.id = m.workspace_id WHERE "
            "w.name = 'Northwind' AND role_rank = 0 AND state_rank = 0"));
    }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<TestService>();
        QVERIFY(m_service->service->isRunning());
    }
    void cleanup()
    {
        QCOMPARE(checkStore(*m_service->demo.store)->problems, QStringList());
        m_service.reset();
    }

    void whoGetsWhichAnswer_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target"); // $SAM and $BOT are ids
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QList<int>>("statuses");
        // In the order of the callers below.
        //                                 organization, owner, member, guest, viewing, connection,
        //                                 suspended, left
        const QList<int> forOwners{200, 200, 403, 403, 403, 401, 401, 401};
        const auto row = [](const char *name, const char *method, const char *target,
                             const char *body, const QList<int> &statuses) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(body)
                                << statuses;
        };
        row("leaving", "GET", "/people/$SAM/leaving", "", forOwners);
        row("role", "PATCH", "/people/$SAM", "{\"role\":\"guest\"}", forOwners);
        row("suspend", "PATCH", "/people/$SAM", "{\"state\":\"suspended\"}", forOwners);
        row("remove", "PATCH", "/people/$SAM", "{\"state\":\"left\"}", forOwners);
        row("view as", "POST", "/view_as", "{\"user_id\":\"$SAM\"}",
            {403, 200, 403, 403, 403, 401, 401, 401});
        row("audit log", "GET", "/audit_log", "", forOwners);
        row("audit log of a connection", "GET", "/audit_log?connection_id=$ZAPIER", "",
            {200, 200, 200, 404, 200, 401, 401, 401});
        const QList<int> malformed{400, 400, 400, 400, 400, 401, 401, 401};
        row("a role there is not", "PATCH", "/people/$SAM", "{\"role\":\"boss\"}", malformed);
        row("a key there is not", "POST", "/view_as", "{\"as\":\"$SAM\"}", malformed);
        row("a filter there is not", "GET", "/audit_log?who=$SAM", "", malformed);
        row("a bot", "PATCH", "/people/$BOT", "{\"state\":\"left\"}",
            {404, 404, 403, 403, 403, 401, 401, 401});
        row("the one who asks", "PATCH", "/people/$ADA", "{\"state\":\"left\"}",
            {200, 409, 403, 403, 403, 401, 401, 401});
        row("as an owner", "POST", "/view_as", "{\"user_id\":\"$ADA\"}",
            {403, 409, 403, 403, 403, 401, 401, 401});
    }
    void whoGetsWhichAnswer()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        QFETCH(QList<int>, statuses);
        for (QByteArray *text : {&target, &body}) {
            text->replace("$SAM", idOf("sam.field"));
            text->replace("$ADA", idOf("ada.byron"));
            text->replace("$BOT",
                m_service->demo.connection(QStringLiteral("Nightly export"))
                    .botId->toString()
                    .toLatin1());
            text->replace("$ZAPIER",
                m_service->demo.connection(QStringLiteral("Zapier")).id.toString().toLatin1());
        }
        const QByteArrayList callers{"organization", "owner", "member", "guest", "viewing",
            "connection", "suspended", "left"};
        // From the back: those who may come last, and the second of them finds it done.
        for (qsizetype i = callers.size(); i-- > 0;) {
            const QByteArray token = tokenOf(callers[i]);
            const RawAnswer answer = m_service->ask(method == "GET"
                    ? m_service->get(m_service->inSpace(target), token)
                    : request(method, m_service->inSpace(target), token, body));
            QVERIFY2(answer.status == statuses[i], (callers[i] + ": " + answer.body).constData());
            if (answer.status == 403)
                QCOMPARE(answer.json()
                             .value(QLatin1String("additional_data"))
                             .toObject()
                             .value(QLatin1String("reason"))
                             .toString(),
                    QStringLiteral("role"));
        }
    }

    //! The laboratory is on another plan: people as everywhere, the whole log not.
    void anotherPlan()
    {
        const QByteArray labs
            = "/admin/v1/spaces/" + m_service->demo.demo.labs.toString().toLatin1();
        const QByteArray grace = m_service->session("grace.okafor");
        const QByteArray theo
            = m_service->demo.person(QStringLiteral("theo.brandt@northwind-labs.example.com"))
                  .toString()
                  .toLatin1();
        const auto get = [&](const QByteArray &target) {
            return m_service->ask(m_service->get(labs + target, grace));
        };
        QCOMPARE(get("/people/" + theo + "/leaving").status, 200);
        QCOMPARE(
            m_service
                ->ask(request("POST", labs + "/view_as", grace, "{\"user_id\":\"" + theo + "\"}"))
                .status,
            200);
        QCOMPARE(m_service
                     ->ask(request(
                         "PATCH", labs + "/people/" + theo, grace, "{\"state\":\"suspended\"}"))
                     .status,
            200);
        const RawAnswer refused = get("/audit_log");
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.json()
                     .value(QLatin1String("additional_data"))
                     .toObject()
                     .value(QLatin1String("reason"))
                     .toString(),
            QStringLiteral("plan"));
        QCOMPARE(
            get("/audit_log?connection_id="
                + m_service->demo.connection(QStringLiteral("Linear")).id.toString().toLatin1())
                .status,
            200);
    }

    void twoOwnersSuspendTheSamePersonAtOnce()
    {
        const QByteArray ada = m_service->session("ada.byron");
        const QByteArray grace = m_service->session("grace.okafor");
        for (const char *state : {"suspended", "active", "left"}) {
            const QByteArray body = QByteArray("{\"state\":\"") + state + "\"}";
            const auto [first, second]
                = atOnce(changing("sam.field", ada, body), changing("sam.field", grace, body));
            for (const RawAnswer *answer : {&first, &second}) {
                QCOMPARE(answer->status, 200);
                QCOMPARE(answer->text("state"), QLatin1String(state));
            }
            // One has done it, the other has found it done.
            QCOMPARE(first.header("Gatehouse-Event").isEmpty(),
                !second.header("Gatehouse-Event").isEmpty());
        }
        for (const char *action : {"suspended", "reinstated", "removed"})
            QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM audit_events WHERE action = "
                                          "'person.%1' AND outcome = 'done'")
                               .arg(QLatin1String(action))),
                1);
    }

    void aViewEndsWhenItsOwnerIsDone()
    {
        const QByteArray ada = m_service->session("ada.byron");
        const QByteArray begun = m_service
                                     ->ask(m_service->post(m_service->inSpace("/view_as"), ada,
                                         "{\"user_id\":\"" + idOf("mei.tanaka") + "\"}"))
                                     .text("token")
                                     .toLatin1();
        const QByteArray list = m_service->inSpace("/connections");
        QCOMPARE(m_service->ask(m_service->get(list, begun)).status, 200);
        const QByteArray leave = m_service->head("DELETE /admin/v1/session", begun) + "\r\n";
        const auto [first, second] = atOnce(leave, leave);
        // Asked twice at once it ends once.
        QVERIFY(first.status == 200 || second.status == 200);
        for (const RawAnswer &answer : {first, second})
            QVERIFY2(answer.status == 200 || answer.status == 401, answer.body.constData());
        QCOMPARE(m_service->ask(m_service->get(list, begun)).status, 401);
        QCOMPARE(m_service->ask(m_service->get(list, ada)).status, 200);

        const QJsonArray events
            = m_service
                  ->ask(m_service->get(
                      m_service->inSpace("/audit_log?action=session.ended,session.view_as"), ada))
                  .json()
                  .value(QLatin1String("results"))
                  .toArray();
        QStringList actions;
        for (const QJsonValue &event : events) {
            const QJsonObject row = event.toObject();
            actions << row.value(QLatin1String("action")).toString();
            QCOMPARE(row.value(QLatin1String("user_id")).toString().toLatin1(), idOf("mei.tanaka"));
            QCOMPARE(row.value(QLatin1String("actor")).toObject().value(QLatin1String("name")),
                QJsonValue(QStringLiteral("Ada Byron")));
        }
        QCOMPARE(actions,
            (QStringList{QStringLiteral("session.ended"), QStringLiteral("session.view_as")}));
    }

    //! Whatever comes first, nothing is left of who is suspended.
    void installingWhileBeingSuspended()
    {
        const QByteArray ada = m_service->session("ada.byron");
        const QByteArray figma
            = m_service->demo.connection(QStringLiteral("Figma")).id.toString().toLatin1();
        const QByteArray use
            = m_service->inSpace("/connections/" + figma + "/users/") + idOf("kwame.mensah");
        for (int round = 0; round < 20; ++round) {
            const QByteArray kwame = m_service->session("kwame.mensah");
            const QByteArray install = request("POST",
                m_service->inSpace("/directory/" + figma + "/install"), kwame, "{\"page_ids\":[]}");
            const QByteArray suspend = changing("kwame.mensah", ada, "{\"state\":\"suspended\"}");
            const bool installFirst = round % 2 == 0;
            const auto [first, second]
                = installFirst ? atOnce(install, suspend) : atOnce(suspend, install);
            QCOMPARE((installFirst ? second : first).status, 200);
            const int installed = (installFirst ? first : second).status;
            QVERIFY2(installed == 200 || installed == 401 || installed == 404,
                QByteArray::number(installed).constData());
            QCOMPARE(checkStore(*m_service->demo.store)->problems, QStringList());
            QCOMPARE(m_service->ask(changing("kwame.mensah", ada, "{\"state\":\"active\"}")).status,
                200);
            const int ended = m_service->ask(request("DELETE", use, ada, {})).status;
            // Who ended theirs once has none any more; who never had one has none.
            QVERIFY(installed == 200 ? ended == 200 : ended == 404 || ended == 409);
        }
    }

    void twoOwnersTakeEachOthersPlaceAtOnce_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("demote") << QByteArray("{\"role\":\"member\"}");
        QTest::newRow("suspend") << QByteArray("{\"state\":\"suspended\"}");
        QTest::newRow("remove") << QByteArray("{\"state\":\"left\"}");
    }
    void twoOwnersTakeEachOthersPlaceAtOnce()
    {
        QFETCH(QByteArray, body);
        const QByteArray organization = m_service->organization();
        for (int round = 0; round < 10; ++round) {
            const QByteArray ada = m_service->session("ada.byron");
            const QByteArray grace = m_service->session("grace.okafor");
            QCOMPARE(m_service->ask(changing("linus.berg", organization, "{\"role\":\"member\"}"))
                         .status,
                200);
            QCOMPARE(activeOwners(), 2);
            const auto [first, second]
                = atOnce(changing("grace.okafor", ada, body), changing("ada.byron", grace, body));
            QCOMPARE(activeOwners(), 1);
            const int refused = first.status == 200 ? second.status : first.status;
            QVERIFY(first.status == 200 || second.status == 200);
            // Not an owner, not in the workspace, or nobody any more, as the moment had it.
            QVERIFY2(refused == 403 || refused == 404 || refused == 401,
                QByteArray::number(refused).constData());
            for (const char *name : {"ada.byron", "grace.okafor"})
                QCOMPARE(m_service
                             ->ask(changing(
                                 name, organization, "{\"role\":\"owner\",\"state\":\"active\"}"))
                             .status,
                    200);
        }
    }
};

QTEST_GUILESS_MAIN(TestPeopleHttp)
#include "tst_peoplehttp.moc"
