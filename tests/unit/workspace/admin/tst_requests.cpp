// SPDX-License-Identifier: MIT
// Asking for a connection, and what becomes of it.
#include "tests/unit/workspace/admin/admincaller.h"

using namespace GatehouseWorkspace;

class TestRequests final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AdminCaller> m_admin;
    const QString m_path = QStringLiteral("/connection_requests");
    const QString m_zapier = QStringLiteral("Zapier");

    AdminCaller::Answered list(const QString &query = {}, const QByteArray &token = {})
    {
        return m_admin->ask({.path = m_path + query, .token = token});
    }
    QString idOf(const QString &connection)
    {
        return m_admin->ask({.path = QStringLiteral("/directory?q=") + connection})
            .column("id")
            .value(0);
    }
    AdminCaller::Answered ask(const QJsonObject &more = {}, const QByteArray &token = {})
    {
        QJsonObject body{
            {QStringLiteral("connection_id"), m_admin->test.connection(m_zapier).id.toString()},
            {QStringLiteral("reason"), QStringLiteral("For the tickets.")}};
        for (auto key = more.begin(); key != more.end(); ++key)
            body.insert(key.key(), key.value());
        return m_admin->ask({.method = Method::Post,
            .path = m_path,
            .body = body,
            .token = token.isEmpty() ? m_admin->member : token});
    }
    AdminCaller::Answered decide(const QString &request, const char *verb,
        const QByteArray &token = {}, const QJsonObject &body = {})
    {
        return m_admin->ask({.method = Method::Post,
            .path = QStringLiteral("%1/%2/%3").arg(m_path, request, QLatin1String(verb)),
            .body = body,
            .token = token});
    }
    QJsonObject lastEvent() { return m_admin->lastEvent(); }
    QString lastAction() { return lastEvent().value(QLatin1String("action")).toString(); }
    static QStringList askers(const AdminCaller::Answered &answer)
    {
        QStringList names;
        for (const QJsonValue &row : answer.results())
            names << row.toObject()
                         .value(QLatin1String("user"))
                         .toObject()
                         .value(QLatin1String("name"))
                         .toString();
        return names;
    }
    QString ahead(int days)
    {
        return m_admin->test.clock.time.addDays(days).toString(Qt::ISODateWithMs);
    }
    QByteArray grace()
    {
        return m_admin->session(
            m_admin->test.person(QStringLiteral("grace.okafor@northwind.example.com")));
    }

private Q_SLOTS:
    void init() { m_admin = std::make_unique<AdminCaller>(); }
    void cleanup()
    {
        QCOMPARE(m_admin->problems(), QStringList());
        m_admin.reset();
    }

    void ownersSeeAllOldestFirst()
    {
        const auto open = list();
        QCOMPARE(open.status, 200);
        QCOMPARE(askers(open),
            QStringList({QStringLiteral("Rahul Desai"), QStringLiteral("Sofia Rossi"),
                QStringLiteral("Priya Nair")}));
        QCOMPARE(open.object("counts"),
            QJsonObject({{QStringLiteral("open"), 3}, {QStringLiteral("waiting_for_install"), 1},
                {QStringLiteral("approved"), 1}, {QStringLiteral("denied"), 1},
                {QStringLiteral("withdrawn"), 0}, {QStringLiteral("ends_soon"), 1}}));
        const QJsonObject sofia = open.results().at(1).toObject();
        const auto text = [&sofia](const char *key) { return sofia.value(QLatin1String(key)); };
        QCOMPARE(text("object").toString(), QStringLiteral("connection_request"));
        QCOMPARE(text("connection").toObject().value(QLatin1String("name")).toString(),
            QStringLiteral("Make"));
        QCOMPARE(text("connection").toObject().value(QLatin1String("may_install")),
            QJsonValue(true)); // as the owner reads it
        QCOMPARE(text("page_ids").toArray().size(), 1);
        QCOMPARE(text("pages").toArray().at(0).toObject().value(QLatin1String("title")).toString(),
            QStringLiteral("Campaigns"));
        QVERIFY(text("until").isString());
        QCOMPARE(text("status").toString(), QStringLiteral("open"));
        QVERIFY(text("decided_by").isNull() && text("decided_at").isNull());
        QCOMPARE(text("ends_soon"), QJsonValue(false));

        const auto all = list(QStringLiteral("?status=all"));
        QCOMPARE(askers(all),
            QStringList({QStringLiteral("Priya Nair"), QStringLiteral("Sofia Rossi"),
                QStringLiteral("Rahul Desai"), QStringLiteral("Hugo Marchetti"),
                QStringLiteral("Ines Carvalho"), QStringLiteral("Yuki Mori")}));
        const auto approved = list(QStringLiteral("?status=approved"));
        QCOMPARE(askers(approved), QStringList({QStringLiteral("Yuki Mori")}));
        QCOMPARE(approved.results().at(0).toObject().value(QLatin1String("ends_soon")),
            QJsonValue(true));
        QCOMPARE(askers(list(QStringLiteral("?status=denied"))),
            QStringList({QStringLiteral("Ines Carvalho")}));
        QCOMPARE(list(QStringLiteral("?mine=true&status=all")).results().size(), 0);
    }

    void itPages()
    {
        for (const QString &status :
            {QStringLiteral("open"), QStringLiteral("all"), QStringLiteral("approved")}) {
            const QStringList all = list(QStringLiteral("?status=") + status).column("id");
            QStringList paged;
            QString cursor;
            do {
                const auto page = list(QStringLiteral("?page_size=1&status=") + status
                    + (cursor.isEmpty() ? QString() : QStringLiteral("&cursor=") + cursor));
                paged += page.column("id");
                cursor = page.text("next_cursor");
            } while (!cursor.isEmpty() && paged.size() < 100);
            QCOMPARE(paged, all);
        }
    }

    void membersSeeTheirOwnGuestsNone()
    {
        QCOMPARE(list(QStringLiteral("?status=all"), m_admin->member).results().size(), 0);
        QCOMPARE(ask().status, 200);
        const auto own = list({}, m_admin->member);
        QCOMPARE(askers(own), QStringList({QStringLiteral("Mila Member")}));
        QCOMPARE(own.object("counts").value(QLatin1String("open")).toInt(), 1);
        QCOMPARE(own.object("counts").value(QLatin1String("ends_soon")).toInt(), 0);
        QCOMPARE(own.results()
                     .at(0)
                     .toObject()
                     .value(QLatin1String("connection"))
                     .toObject()
                     .value(QLatin1String("request_id"))
                     .toString(),
            own.column("id").value(0));
        QCOMPARE(list({}, m_admin->guest).reason(), QStringLiteral("role"));
        QCOMPARE(askers(list({}, m_admin->organization)).size(), 4);
        QCOMPARE(list(QStringLiteral("?mine=true"), m_admin->organization).results().size(), 0);
        m_admin->setPlan(Plan::Plus);
        QCOMPARE(list().reason(), QStringLiteral("plan"));
        QCOMPARE(list({}, m_admin->member).reason(), QStringLiteral("plan"));
        QCOMPARE(list({}, m_admin->guest).reason(), QStringLiteral("role"));
    }

    void askingIsOneEvent()
    {
        const qint64 events = m_admin->eventCount();
        const auto page = PageRepository(*m_admin->test.store)
                              .children(m_admin->test.demo.northwind, {}, {.size = 1});
        const QString id = page->rows[0].id.toString();
        const auto asked = ask(
            {{QStringLiteral("page_ids"), QJsonArray{id}}, {QStringLiteral("until"), ahead(30)},
                {QStringLiteral("reason"), QStringLiteral("  For the tickets. ")}});
        QCOMPARE(asked.status, 200);
        QCOMPARE(asked.text("reason"), QStringLiteral("For the tickets."));
        QCOMPARE(asked.text("until"), ahead(30));
        QCOMPARE(asked.body.value(QLatin1String("page_ids")), QJsonValue(QJsonArray{id}));
        QCOMPARE(m_admin->eventCount(), events + 1);
        QCOMPARE(lastAction(), QStringLiteral("connection_request.created"));
        QCOMPARE(lastEvent().value(QLatin1String("object_id")).toString(), asked.text("id"));
        QCOMPARE(
            ask().text("message"), QStringLiteral("You have asked for this connection already."));
    }

    void whatNobodyNeedsToAskFor()
    {
        const auto owner = ask({}, m_admin->owner);
        QCOMPARE(owner.status, 409);
        QCOMPARE(owner.text("message"), QStringLiteral("You can install Zapier without asking."));
        for (const QString &name : {QStringLiteral("Typeform"), QStringLiteral("Drive")})
            QCOMPARE(ask({{QStringLiteral("connection_id"), idOf(name)}}).status, 409);
        const QByteArray mei = m_admin->session(
            m_admin->test.person(QStringLiteral("mei.tanaka@northwind.example.com")));
        QCOMPARE(ask({}, mei).text("message"), QStringLiteral("You use Zapier already."));
        m_admin->write([&](Transaction &transaction) {
            QVERIFY(bool(PolicyRepository(*m_admin->test.store)
                             .save(transaction, m_admin->test.demo.northwind, {})));
        });
        QCOMPARE(ask().status, 409);
    }

    void whoMayNotAsk()
    {
        for (const QByteArray &token : {m_admin->guest, m_admin->organization}) {
            const auto refused = ask({}, token);
            QCOMPARE(refused.status, 403);
            QCOMPARE(refused.reason(), QStringLiteral("role"));
        }
        QCOMPARE(ask({}, m_admin->looking(m_admin->memberId)).text("message"),
            QStringLiteral("This session can only look."));
        m_admin->setPlan(Plan::Business);
        QCOMPARE(ask().reason(), QStringLiteral("plan"));
    }

    void whatARequestIsNot()
    {
        for (const QJsonObject &wrong : {QJsonObject{{QStringLiteral("reason"), QString()}},
                 QJsonObject{{QStringLiteral("reason"), QStringLiteral("   ")}},
                 QJsonObject{{QStringLiteral("reason"), QString(2001, QLatin1Char('x'))}},
                 QJsonObject{{QStringLiteral("until"), ahead(-1)}},
                 QJsonObject{{QStringLiteral("page_ids"), QStringLiteral("x")}},
                 QJsonObject{{QStringLiteral("other"), true}}})
            QCOMPARE(ask(wrong).status, 400);
        const QString nowhere = QStringLiteral("00000000-0000-4000-8000-000000000000");
        QCOMPARE(ask({{QStringLiteral("page_ids"), QJsonArray{nowhere}}}).status, 404);
        for (const QString &id :
            {nowhere, m_admin->test.connection(QStringLiteral("Nightly export")).id.toString()})
            QCOMPARE(ask({{QStringLiteral("connection_id"), id}}).status, 404);
        QCOMPARE(list({}, m_admin->member).results().size(), 0);
        // What people use through their agent can be asked for, and what nobody installed.
        QCOMPARE(ask({{QStringLiteral("connection_id"),
                         m_admin->test.connection(QStringLiteral("Cursor")).id.toString()}})
                     .status,
            200);
        QCOMPARE(
            ask({{QStringLiteral("connection_id"), idOf(QStringLiteral("HubSpot"))}}).status, 200);
    }

    void approvingWhatIsInstalledPutsItOnTheList()
    {
        const QString request = ask().text("id");
        QCOMPARE(decide(request, "approve", m_admin->member).status, 403);
        QCOMPARE(decide(request, "approve", m_admin->guest).status, 403);
        const qint64 events = m_admin->eventCount();
        const auto approved = decide(
            request, "approve", {}, {{QStringLiteral("note"), QStringLiteral("Go ahead.")}});
        QCOMPARE(approved.status, 200);
        QCOMPARE(approved.text("status"), QStringLiteral("approved"));
        QCOMPARE(approved.text("note"), QStringLiteral("Go ahead."));
        QCOMPARE(approved.object("decided_by").value(QLatin1String("name")).toString(),
            QStringLiteral("Ada Byron"));
        QCOMPARE(m_admin->eventCount(), events + 1);
        QVERIFY(m_admin->test.connection(m_zapier).approved);
        const QJsonObject event = lastEvent();
        QCOMPARE(lastAction(), QStringLiteral("connection_request.approved"));

        QCOMPARE(decide(request, "deny", grace()).text("message"),
            QStringLiteral("Ada Byron has approved this request."));
        QCOMPARE(m_admin->undo(event, m_admin->member).status, 403);
        QCOMPARE(m_admin->undo(event).status, 200);
        QVERIFY(!m_admin->test.connection(m_zapier).approved);
        QCOMPARE(list({}, m_admin->member).results().size(), 1);
    }

    void anApprovalCanBeTakenBackUntilSomebodyInstalls()
    {
        const QString request = ask().text("id");
        decide(request, "approve");
        const QJsonObject event = lastEvent();
        const QString install = QStringLiteral("/directory/%1/install")
                                    .arg(m_admin->test.connection(m_zapier).id.toString());
        QCOMPARE(m_admin
                     ->ask({.method = Method::Post,
                         .path = install,
                         .body = {{QStringLiteral("page_ids"), QJsonArray()}},
                         .token = m_admin->member})
                     .status,
            200);
        const auto refused = m_admin->undo(event);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.text("message"), QStringLiteral("This connection was installed since."));
        QVERIFY(m_admin->test.connection(m_zapier).approved);
    }

    void approvingWhatIsNotInstalledWaits()
    {
        const QString hubspot = idOf(QStringLiteral("HubSpot"));
        const QString request = ask({{QStringLiteral("connection_id"), hubspot}}).text("id");
        const auto accepted = decide(request, "approve");
        QCOMPARE(accepted.text("status"), QStringLiteral("waiting_for_install"));
        QCOMPARE(ask({{QStringLiteral("connection_id"), hubspot}}).status, 409);
        QCOMPARE(m_admin
                     ->ask({.method = Method::Post,
                         .path = QStringLiteral("/directory/%1/install").arg(hubspot),
                         .body = {{QStringLiteral("page_ids"), QJsonArray()}}})
                     .status,
            200);
        QCOMPARE(list(QStringLiteral("?status=approved"), m_admin->member).column("id"),
            QStringList({request}));
        // What waited is told who said so, not who installed.
        QCOMPARE(decide(request, "withdraw", m_admin->member).text("message"),
            QStringLiteral("Ada Byron has approved this request."));
    }

    void denyingHasANoteAndCanBeTakenBack()
    {
        const QString request = ask().text("id");
        const auto denied
            = decide(request, "deny", grace(), {{QStringLiteral("note"), QStringLiteral("No.")}});
        QCOMPARE(denied.text("status"), QStringLiteral("denied"));
        QCOMPARE(denied.text("note"), QStringLiteral("No."));
        QCOMPARE(lastAction(), QStringLiteral("connection_request.denied"));
        const QJsonObject event = lastEvent();
        QCOMPARE(decide(request, "approve").text("message"),
            QStringLiteral("Grace Okafor has denied this request."));
        // Asked again, the old one stays closed.
        const QString second = ask().text("id");
        QVERIFY(!second.isEmpty());
        const auto refused = m_admin->undo(event);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.text("message"),
            QStringLiteral("Mila Member has asked for this connection again since."));
        QCOMPARE(decide(second, "withdraw", m_admin->member).status, 200);
        QCOMPARE(m_admin->undo(event).status, 200);
        const auto open = list({}, m_admin->member);
        QCOMPARE(open.column("id"), QStringList({request}));
        QCOMPARE(open.column("note"), QStringList({QString()}));
    }

    void takingBackIsForWhoAsked()
    {
        const QString request = ask().text("id");
        const auto byOwner = decide(request, "withdraw");
        QCOMPARE(byOwner.status, 403);
        QCOMPARE(byOwner.reason(), QStringLiteral("role"));
        const QByteArray mei = m_admin->session(
            m_admin->test.person(QStringLiteral("mei.tanaka@northwind.example.com")));
        QCOMPARE(decide(request, "withdraw", mei).status, 404);
        QCOMPARE(decide(request, "withdraw", m_admin->guest).status, 403);
        QCOMPARE(decide(request, "withdraw", m_admin->looking(m_admin->memberId)).status, 403);
        QCOMPARE(decide(request, "withdraw", m_admin->member).text("status"),
            QStringLiteral("withdrawn"));
        QCOMPARE(lastAction(), QStringLiteral("connection_request.withdrawn"));
        const auto late = decide(request, "approve");
        QCOMPARE(late.status, 409);
        QCOMPARE(late.text("message"), QStringLiteral("Mila Member has taken this request back."));
        QCOMPARE(m_admin->undo(lastEvent()).status, 409);
        // While it waits for its install it can be taken back, too.
        const QString waiting
            = ask({{QStringLiteral("connection_id"), idOf(QStringLiteral("HubSpot"))}}).text("id");
        decide(waiting, "approve");
        QCOMPARE(decide(waiting, "withdraw", m_admin->member).status, 200);
    }

    void whoDecides()
    {
        const QString request = list().column("id").value(0);
        QCOMPARE(decide(request, "approve", m_admin->looking(m_admin->test.demo.ada)).status, 403);
        QCOMPARE(
            decide(QStringLiteral("00000000-0000-4000-8000-000000000000"), "deny").status, 404);
        QCOMPARE(decide(request, "deny", {}, {{QStringLiteral("note"), 1}}).status, 400);
        m_admin->setPlan(Plan::Plus);
        QCOMPARE(decide(request, "approve").reason(), QStringLiteral("plan"));
        QCOMPARE(decide(request, "approve", m_admin->member).reason(), QStringLiteral("role"));
        m_admin->setPlan(Plan::Enterprise);
        const auto byOrganization = decide(request, "deny", m_admin->organization);
        QCOMPARE(byOrganization.status, 200);
        QCOMPARE(byOrganization.object("decided_by").value(QLatin1String("name")).toString(),
            QStringLiteral("Organization"));
    }

    void pagesThatTheReaderMayNotOpenAreNotNamed()
    {
        PageId secret;
        m_admin->write([&](Transaction &transaction) {
            secret = PageRepository(*m_admin->test.store)
                         .create(transaction,
                             {.workspace = m_admin->test.demo.northwind,
                                 .title = QStringLiteral("Diary"),
                                 .createdBy = m_admin->memberId,
                                 .privateOwner = m_admin->memberId})
                         .value();
        });
        const auto asked = ask({{QStringLiteral("page_ids"), QJsonArray{secret.toString()}}});
        QCOMPARE(asked.body.value(QLatin1String("pages")).toArray().size(), 1);
        const QJsonArray open = list().results();
        const QJsonObject read = open.at(open.size() - 1).toObject();
        QCOMPARE(read.value(QLatin1String("id")).toString(), asked.text("id"));
        QCOMPARE(read.value(QLatin1String("page_ids")).toArray().size(), 1);
        QCOMPARE(read.value(QLatin1String("pages")).toArray().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
