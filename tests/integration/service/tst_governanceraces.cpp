// SPDX-License-Identifier: MIT
// Two owners at once: one wins, the other is told, nothing is half done.
#include "tests/integration/service/servicetest.h"

#include <QJsonArray>

#include <array>
#include <barrier>
#include <thread>

using namespace GatehouseWorkspace;

class TestGovernanceRaces final : public QObject {
    Q_OBJECT

private:
    static constexpr int rounds = 12;

    std::unique_ptr<TestService> m_service;
    std::array<QByteArray, 2> m_owners;
    QString m_told; //!< to the one who came second

    //! Sends both at the same moment, each from a thread and a connection of its own.
    std::array<RawAnswer, 2> atOnce(const std::array<QByteArray, 2> &requests) const
    {
        std::array<RawAnswer, 2> answers;
        std::barrier start(2);
        const auto send = [&](size_t which) {
            RawClient client(m_service->port());
            start.arrive_and_wait();
            answers[which] = client.ask(requests[which]);
        };
        std::thread other(send, 1);
        send(0);
        other.join();
        return answers;
    }
    QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &token,
        const QByteArray &body) const
    {
        return m_service->head(method + ' ' + m_service->inSpace(target), token)
            + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body;
    }
    std::array<QByteArray, 2> fromBoth(
        const QByteArray &method, const QByteArray &target, const QByteArray &body = "{}") const
    {
        return {
            request(method, target, m_owners[0], body), request(method, target, m_owners[1], body)};
    }
    //! One 200 and one 409; which is which, is chance. Gives the refusal.
    static RawAnswer loserOf(const std::array<RawAnswer, 2> &answers)
    {
        const bool firstWon = answers[0].status == 200;
        const RawAnswer &won = answers[firstWon ? 0 : 1];
        const RawAnswer &lost = answers[firstWon ? 1 : 0];
        return won.status == 200 && lost.status == 409 ? lost : RawAnswer{};
    }
    RawAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = "{}",
        const QByteArray &token = {}) const
    {
        return m_service->ask(request(method, target, token.isEmpty() ? m_owners[0] : token, body));
    }
    //! Done and refused events of \a action.
    std::pair<int, int> events(const char *action) const
    {
        std::pair<int, int> count;
        AuditQuery query{.workspace = m_service->demo.demo.northwind};
        const auto rows = everyPage(query, [&](const AuditQuery &asked) {
            return AuditRepository(*m_service->demo.store).list(asked);
        });
        for (const AuditRow &row : rows) {
            if (row.entry.action != QLatin1String(action))
                continue;
            const bool done = row.entry.outcome == AuditEntry::Outcome::Done;
            ++(done ? count.first : count.second);
        }
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<TestService>();
        QVERIFY(m_service->service->isRunning());
        m_owners = {m_service->session("ada.byron"), m_service->session("grace.okafor")};
    }
    void cleanup()
    {
        QCOMPARE(checkStore(*m_service->demo.store)->problems, QStringList());
        m_service.reset();
    }

    void whoeverComesSecondIsTold_data()
    {
        QTest::addColumn<int>("first");
        QTest::newRow("Ada first") << 0;
        QTest::newRow("Grace first") << 1;
    }
    void whoeverComesSecondIsTold()
    {
        QFETCH(int, first);
        const QByteArray &winner = m_owners[size_t(first)];
        const QByteArray &loser = m_owners[size_t(1 - first)];
        const QString winnersName
            = first == 0 ? QStringLiteral("Ada Byron") : QStringLiteral("Grace Okafor");
        const auto bothTry
            = [&](const QByteArray &method, const QByteArray &target, const QByteArray &body) {
                  const RawAnswer won = ask(method, target, body, winner);
                  const RawAnswer lost = ask(method, target, body, loser);
                  QVERIFY2(won.status == 200 && lost.status == 409, lost.body.constData());
                  m_told = lost.text("message");
              };
        bothTry("PATCH", "/connection_policy",
            "{\"creation_limited_to_owners\":true,\"expected\":{\"restriction\":\"approved_only\","
            "\"auto_approve_first_party\":true,\"creation_limited_to_owners\":false}}");
        QCOMPARE(m_told, QStringLiteral("Somebody else changed the policy meanwhile."));

        const QByteArray zapier
            = m_service->demo.connection(QStringLiteral("Zapier")).id.toString().toLatin1();
        const RawAnswer asked = ask("POST", "/connection_requests",
            "{\"connection_id\":\"" + zapier + "\",\"reason\":\"For the events.\"}",
            m_service->session("nora.fitzgerald"));
        const QByteArray request = "/connection_requests/" + asked.text("id").toLatin1();
        bothTry("POST", request + "/approve", "{}");
        QCOMPARE(m_told, winnersName + QStringLiteral(" has approved this request."));
        QVERIFY(m_service->demo.connection(QStringLiteral("Zapier")).approved);

        const ConnectionRow slack = m_service->demo.connection(QStringLiteral("Slack"));
        bothTry("DELETE",
            "/connections/" + slack.id.toString().toLatin1() + "/users/"
                + m_service->person("mei.tanaka").toString().toLatin1(),
            "{}");
        QCOMPARE(m_told, QStringLiteral("The access of Mei Tanaka has ended already."));
        QCOMPARE(
            m_service->demo.connection(QStringLiteral("Slack")).usersCount, slack.usersCount - 1);
        for (const char *action : {"connection_request.approved", "connection.access_revoked"})
            QCOMPARE(events(action).second, 1);
    }

    void twoPoliciesWithOneExpectation()
    {
        bool limited = false;
        const auto before = events("connection_policy.changed");
        for (int round = 0; round < rounds; ++round) {
            const QByteArray body = QByteArray("{\"creation_limited_to_owners\":")
                + (limited ? "false" : "true")
                + ",\"expected\":{\"restriction\":\"approved_only\",\"auto_approve_first_party\":"
                  "true,\"creation_limited_to_owners\":"
                + (limited ? "true" : "false") + "}}";
            const RawAnswer lost = loserOf(atOnce(fromBoth("PATCH", "/connection_policy", body)));
            QCOMPARE(lost.text("message"),
                QStringLiteral("Somebody else changed the policy meanwhile."));
            limited = !limited;
        }
        const auto after = events("connection_policy.changed");
        QCOMPARE(after.first, before.first + rounds);
        QCOMPARE(after.second, before.second + rounds);
    }

    void twoFilesWithOneDigest()
    {
        for (int round = 0; round < rounds; ++round) {
            QJsonObject file
                = m_service->ask(m_service->get(m_service->inSpace("/policy_file"), m_owners[0]))
                      .json();
            file.insert(QStringLiteral("approved"), QJsonArray());
            const QByteArray text = QJsonDocument(file).toJson(QJsonDocument::Compact);
            const QByteArray digest
                = ask("POST", "/policy_file/plan", text).text("digest").toLatin1();
            const RawAnswer lost = loserOf(atOnce(fromBoth("POST", "/policy_file/apply",
                "{\"file\":" + text + ",\"seen\":\"" + digest + "\"}")));
            QCOMPARE(lost.text("message"),
                QStringLiteral("What the file would change has changed. Look again."));
            const QByteArray event
                = m_service
                      ->ask(m_service->get(
                          m_service->inSpace("/audit_log?action=policy_file.applied&result=done"),
                          m_owners[0]))
                      .json()
                      .value(QLatin1String("results"))
                      .toArray()
                      .at(0)
                      .toObject()
                      .value(QLatin1String("id"))
                      .toString()
                      .toLatin1();
            QCOMPARE(ask("POST", "/audit_log/" + event + "/undo").status, 200);
        }
    }

    void twoDecisionsAboutOneRequest()
    {
        const QByteArray member = m_service->session("nora.fitzgerald");
        const QByteArray zapier
            = m_service->demo.connection(QStringLiteral("Zapier")).id.toString().toLatin1();
        for (int round = 0; round < rounds; ++round) {
            const RawAnswer asked = ask("POST", "/connection_requests",
                "{\"connection_id\":\"" + zapier + "\",\"reason\":\"For the events.\"}", member);
            QCOMPARE(asked.status, 200);
            const QByteArray path = "/connection_requests/" + asked.text("id").toLatin1();
            const bool same = round % 2 == 0;
            const auto answers = atOnce({request("POST", path + "/approve", m_owners[0], "{}"),
                request("POST", path + (same ? "/approve" : "/deny"), m_owners[1], "{}")});
            const RawAnswer lost = loserOf(answers);
            QVERIFY(lost.text("message").contains(QLatin1String(" this request.")));
            const bool firstWon = answers[0].status == 200;
            const bool approved = firstWon || same;
            QVERIFY(lost.text("message").startsWith(
                firstWon ? QStringLiteral("Ada Byron") : QStringLiteral("Grace Okafor")));
            QCOMPARE(m_service->demo.connection(QStringLiteral("Zapier")).approved, approved);
            if (approved)
                QCOMPARE(ask("DELETE", "/approved_connections/" + zapier).status, 200);
        }
        QCOMPARE(events("connection_request.approved").second
                + events("connection_request.denied").second,
            rounds);
    }

    void twoRevocationsOfOnePerson()
    {
        const QByteArray slack
            = m_service->demo.connection(QStringLiteral("Slack")).id.toString().toLatin1();
        const ConnectionRow before = m_service->demo.connection(QStringLiteral("Slack"));
        const QByteArray users = "/connections/" + slack + "/users/";
        const char *const people[] = {"mei.tanaka", "sam.field", "priya.nair", "jonas.weidner",
            "fatima.el.amrani", "ines.carvalho", "nora.fitzgerald", "yuki.mori"};
        for (const char *person : people) {
            const QByteArray id = m_service->person(person).toString().toLatin1();
            const RawAnswer lost = loserOf(atOnce(fromBoth("DELETE", users + id)));
            QVERIFY2(lost.text("message").endsWith(QLatin1String("has ended already.")),
                qPrintable(lost.text("message")));
        }
        QCOMPARE(m_service->demo.connection(QStringLiteral("Slack")).usersCount,
            before.usersCount - int(std::size(people)));
        QCOMPARE(events("connection.access_revoked"),
            std::pair(int(std::size(people)), int(std::size(people))));
    }

    void twoOwnersInstallOneConnection()
    {
        const QJsonArray offered
            = m_service
                  ->ask(m_service->get(m_service->inSpace("/directory?q=calendly"), m_owners[0]))
                  .json()
                  .value(QLatin1String("results"))
                  .toArray();
        const QByteArray id
            = offered.at(0).toObject().value(QLatin1String("id")).toString().toLatin1();
        // Both get it; it becomes known and approved once.
        const auto answers
            = atOnce(fromBoth("POST", "/directory/" + id + "/install", "{\"page_ids\":[]}"));
        QCOMPARE(answers[0].status, 200);
        QCOMPARE(answers[1].status, 200);
        const ConnectionRow row = m_service->demo.connection(QStringLiteral("Calendly"));
        QCOMPARE(row.usersCount, 2);
        QVERIFY(row.approved);
        // And one of them twice at once has it once.
        const QByteArray hubspot
            = m_service->ask(
                           m_service->get(m_service->inSpace("/directory?q=hubspot"), m_owners[0]))
                  .json()
                  .value(QLatin1String("results"))
                  .toArray()
                  .at(0)
                  .toObject()
                  .value(QLatin1String("id"))
                  .toString()
                  .toLatin1();
        const QByteArray one = request(
            "POST", "/directory/" + hubspot + "/install", m_owners[0], "{\"page_ids\":[]}");
        QCOMPARE(loserOf(atOnce({one, one})).text("message"),
            QStringLiteral("You have installed this connection already."));
        QCOMPARE(m_service->demo.connection(QStringLiteral("HubSpot")).usersCount, 1);
    }

    void timeRunsOutForTwoReaders()
    {
        const auto before = events("connection.access_ended");
        m_service->demo.clock.time = m_service->demo.clock.time.addDays(6);
        const auto answers
            = atOnce({m_service->get(m_service->inSpace("/connections"), m_owners[0]),
                m_service->get(m_service->inSpace("/connection_requests"), m_owners[1])});
        QCOMPARE(answers[0].status, 200);
        QCOMPARE(answers[1].status, 200);
        QCOMPARE(events("connection.access_ended").first, before.first + 1);
        QCOMPARE(m_service->demo.connection(QStringLiteral("Typeform")).usersCount, 1);
    }
};

QTEST_GUILESS_MAIN(TestGovernanceRaces)
#include "tst_governanceraces.moc"
