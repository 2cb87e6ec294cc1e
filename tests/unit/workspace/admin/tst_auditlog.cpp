// SPDX-License-Identifier: MIT
// The audit log as it is searched: every filter, who may, what objects are called, where the chain
// ends.
#include "tests/unit/workspace/admin/admincaller.h"

using namespace GatehouseWorkspace;

class TestAuditLog final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AdminCaller> m_admin;
    const QString m_zapier = QStringLiteral("Zapier");
    const QString m_nightly = QStringLiteral("Nightly export");

    AdminCaller::Answered log(const QString &query, const QByteArray &token = {})
    {
        return m_admin->ask({.path = QStringLiteral("/audit_log?") + query, .token = token});
    }
    //! The whole log under \a query, read \a size at a time.
    QJsonArray events(const QString &query, int size = 100)
    {
        QJsonArray events;
        QString cursor;
        for (int guard = 0; guard < 1000; ++guard) {
            const auto page
                = log(QStringLiteral("%1&page_size=%2%3")
                          .arg(query)
                          .arg(size)
                          .arg(cursor.isEmpty() ? QString() : QStringLiteral("&cursor=") + cursor));
            if (page.status != 200)
                qFatal("%s", qPrintable(page.text("message")));
            const QJsonArray rows = page.results();
            for (const QJsonValue &row : rows)
                events.append(row);
            cursor = page.text("next_cursor");
            if (cursor.isEmpty())
                return events;
        }
        qFatal("no end");
    }
    static QString textOf(const QJsonValue &event, const char *key)
    {
        return event.toObject().value(QLatin1String(key)).toString();
    }
    QString connectionId(const QString &name)
    {
        return m_admin->test.connection(name).id.toString();
    }
    QJsonObject disconnect(const QString &name)
    {
        const int status
            = m_admin->ask({.method = Method::Delete, .path = m_admin->pathOf(name)}).status;
        return status == 200 ? m_admin->lastEvent() : QJsonObject();
    }

private Q_SLOTS:
    void init() { m_admin = std::make_unique<AdminCaller>(); }
    void cleanup()
    {
        QCOMPARE(m_admin->problems(), QStringList());
        m_admin.reset();
    }

    void everyFilterLeavesWhatFits_data()
    {
        QTest::addColumn<QString>("query"); // %1 Zapier, %2 Ada, %3 Mei
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("values"); // what it is; a star: how it begins
        QTest::newRow("connection") << QStringLiteral("connection_id=%1")
                                    << QStringLiteral("connection_id") << QStringList{m_zapier};
        QTest::newRow("actor") << QStringLiteral("actor_id=%2") << QStringLiteral("actor")
                               << QStringList{QStringLiteral("Ada Byron")};
        QTest::newRow("person") << QStringLiteral("user_id=%3") << QStringLiteral("user_id")
                                << QStringList{QStringLiteral("mei.tanaka")};
        QTest::newRow("one action")
            << QStringLiteral("action=connection.approved") << QStringLiteral("action")
            << QStringList{QStringLiteral("connection.approved")};
        QTest::newRow("two actions")
            << QStringLiteral("action=connection.approved,connection.disconnected")
            << QStringLiteral("action")
            << QStringList{QStringLiteral("connection.approved"),
                   QStringLiteral("connection.disconnected")};
        QTest::newRow("a beginning")
            << QStringLiteral("action=connection.a*") << QStringLiteral("action")
            << QStringList{QStringLiteral("connection.a*")};
        QTest::newRow("a beginning and an action")
            << QStringLiteral("action=connection.a*,connection.installed")
            << QStringLiteral("action")
            << QStringList{QStringLiteral("connection.a*"), QStringLiteral("connection.installed")};
        QTest::newRow("everything")
            << QStringLiteral("action=*") << QStringLiteral("action") << QStringList{QString(u'*')};
        QTest::newRow("done") << QStringLiteral("result=done") << QStringLiteral("result")
                              << QStringList{QStringLiteral("done")};
        QTest::newRow("actor and action")
            << QStringLiteral("actor_id=%2&action=connection.approved") << QStringLiteral("actor")
            << QStringList{QStringLiteral("Ada Byron")};
        QTest::newRow("connection and action")
            << QStringLiteral("connection_id=%1&action=connection.installed")
            << QStringLiteral("action") << QStringList{QStringLiteral("connection.installed")};
    }
    void everyFilterLeavesWhatFits()
    {
        QFETCH(QString, query);
        QFETCH(QString, key);
        QFETCH(QStringList, values);
        const auto fits = [&](const QJsonValue &event) {
            const QByteArray name = key.toLatin1();
            const QString value = key == QLatin1String("actor")
                ? textOf(event.toObject().value(key), "name")
                : textOf(event, name.constData());
            return std::any_of(values.begin(), values.end(), [&](const QString &wanted) {
                if (key == QLatin1String("connection_id"))
                    return value == connectionId(wanted);
                if (key == QLatin1String("user_id"))
                    return value
                        == m_admin->test.person(wanted + QStringLiteral("@northwind.example.com"))
                               .toString();
                return wanted.endsWith(u'*') ? value.startsWith(wanted.chopped(1))
                                             : value == wanted;
            });
        };
        const QJsonArray all = events({});
        QVERIFY(all.size() > 60);
        query.replace(QLatin1String("%1"), connectionId(m_zapier));
        query.replace(QLatin1String("%2"), m_admin->test.demo.ada.toString());
        query.replace(QLatin1String("%3"),
            m_admin->test.person(QStringLiteral("mei.tanaka@northwind.example.com")).toString());
        const QJsonArray found = events(query);
        QVERIFY(!found.isEmpty());
        for (const QJsonValue &event : found)
            QVERIFY2(fits(event), qPrintable(textOf(event, "action")));
        if (!query.contains(u'&')) {
            QJsonArray expected;
            for (const QJsonValue &event : all) {
                if (fits(event))
                    expected.append(event);
            }
            QCOMPARE(found, expected);
        }
        for (int size : {1, 3})
            QCOMPARE(events(query, size), found);
    }

    void pagesAreAFilter()
    {
        const PageRow page
            = PageRepository(*m_admin->test.store)
                  .search(m_admin->test.demo.northwind, QStringLiteral("Workshops"), {})
                  .value()
                  .rows.front();
        const QString path = QStringLiteral("/pages/%1/connections/%2")
                                 .arg(page.id.toString(), connectionId(m_zapier));
        QCOMPARE(m_admin->ask({.method = Method::Put, .path = path}).status, 200);
        QCOMPARE(m_admin->ask({.method = Method::Delete, .path = path}).status, 200);
        disconnect(m_nightly);
        const QJsonArray found = events(QStringLiteral("page_id=") + page.id.toString());
        QCOMPARE(found.size(), 2);
        for (const QJsonValue &event : found) {
            QCOMPARE(textOf(event, "page_id"), page.id.toString());
            QCOMPARE(textOf(event, "connection_id"), connectionId(m_zapier));
            QCOMPARE(textOf(event, "object_name"), QStringLiteral("Workshops"));
        }
    }

    void refusalsAreAFilter()
    {
        const auto refused = m_admin->ask({.method = Method::Delete,
            .path = m_admin->pathOf(m_zapier),
            .token = m_admin->member});
        QCOMPARE(refused.status, 404);
        disconnect(m_zapier);
        const QJsonArray found = events(QStringLiteral("result=refused"));
        QCOMPARE(found.size(), 1);
        QCOMPARE(textOf(found.at(0), "action"), QStringLiteral("connection.disconnected"));
        QCOMPARE(events(QStringLiteral("result=refused&action=connection.d*")).size(), 1);
        QCOMPARE(events(QStringLiteral("result=refused&action=connection.approved")).size(), 0);
        QCOMPARE(
            events(QStringLiteral("result=refused&actor_id=") + m_admin->test.demo.ada.toString())
                .size(),
            0);
    }

    void timesAreAHalfOpenSpan()
    {
        const QJsonArray all = events({});
        const auto at = [&](qsizetype index) { return textOf(all.at(index), "at"); };
        // The newest comes first.
        const QString from = at(20);
        const QString to = at(10);
        QVERIFY(from < to);
        const auto inSpan = [&](const QString &low, const QString &high) {
            QJsonArray expected;
            for (const QJsonValue &event : all) {
                const QString moment = textOf(event, "at");
                if ((low.isEmpty() || moment >= low) && (high.isEmpty() || moment < high))
                    expected.append(event);
            }
            return expected;
        };
        QCOMPARE(events(QStringLiteral("from=%1&to=%2").arg(from, to)), inSpan(from, to));
        QCOMPARE(events(QStringLiteral("from=%1").arg(from)), inSpan(from, {}));
        QCOMPARE(events(QStringLiteral("to=%1").arg(to), 7), inSpan({}, to));
        QCOMPARE(events(QStringLiteral("from=%1&to=%1").arg(from)).size(), 0);
        QCOMPARE(events(QStringLiteral("from=%1&to=%2").arg(to, from)).size(), 0);
        QCOMPARE(events(QStringLiteral("to=2001-01-01T00:00:00Z")).size(), 0);
        QJsonArray installed;
        for (const QJsonValue &event : inSpan(from, to)) {
            if (textOf(event, "action") == QLatin1String("connection.installed"))
                installed.append(event);
        }
        QCOMPARE(events(QStringLiteral("action=connection.ins*&from=%1&to=%2").arg(from, to)),
            installed);
    }

    //! What ended together is marked by a moment of its own, which may lie ahead of the clock: the
    //! next event is older then, and still comes first.
    void anEventAheadOfTheClockIsFoundByItsTime()
    {
        const auto users = InstallationRepository(*m_admin->test.store)
                               .list({.workspace = m_admin->test.demo.northwind,
                                   .connection = m_admin->test.connection(m_zapier).id,
                                   .page = {}});
        for (size_t i = 0; i < 2; ++i)
            m_admin->ask({.method = Method::Delete,
                .path = m_admin->pathOf(
                    m_zapier, QStringLiteral("/users/") + users->rows[i].user.id.toString())});
        const QString ahead = textOf(m_admin->lastEvent(), "at");
        QCOMPARE(ahead, QStringLiteral("2026-11-21T10:00:00.001Z"));
        disconnect(m_nightly);
        const QJsonArray found = events(QStringLiteral("from=") + ahead);
        QCOMPARE(found.size(), 1);
        QCOMPARE(textOf(found.at(0), "at"), ahead);
        const QJsonArray now = events(QStringLiteral("from=2026-11-21T10:00:00Z"));
        QCOMPARE(now.size(), 3);
        QCOMPARE(textOf(now.at(0), "action"), QStringLiteral("connection.disconnected"));
    }

    void whatCannotBeAFilter()
    {
        for (const char *query : {"actor_id=ada", "connection_id=x", "page_id=1", "user_id=me",
                 "result=maybe", "from=now", "to=2026-13-01", "from=2026-01-01T00:00:00", "action=",
                 "action=,", "action=A", "action=a%25", "action=a*b", "unknown=1", "page_size=0"})
            QVERIFY2(log(QLatin1String(query)).status == 400, query);
        const QString many = QStringList(51, QStringLiteral("a.b")).join(QLatin1Char(','));
        QCOMPARE(log(QStringLiteral("action=") + many).status, 400);
        const QString cursor = log(QStringLiteral("page_size=2")).text("next_cursor");
        QCOMPARE(log(QStringLiteral("page_size=2&cursor=") + cursor).status, 200);
        QCOMPARE(log(QStringLiteral("result=done&cursor=") + cursor).status, 400);
    }

    void objectsAreCalledWhatTheyAreCalledNow()
    {
        const QString id = connectionId(m_nightly);
        QCOMPARE(textOf(disconnect(m_nightly), "object_name"), m_nightly);
        QCOMPARE(m_admin->undo(m_admin->lastEvent()).status, 200);
        QCOMPARE(m_admin
                     ->ask({.method = Method::Patch,
                         .path = m_admin->pathOf(m_nightly),
                         .body = {{QStringLiteral("name"), QStringLiteral("Hourly export")}}})
                     .status,
            200);
        const QJsonArray found = events(QStringLiteral("connection_id=") + id);
        for (const QJsonValue &event : found)
            QCOMPARE(textOf(event, "object_name"), QStringLiteral("Hourly export"));
        // Gone for good, it is what the event says of it.
        m_admin->ask({.method = Method::Delete, .path = QStringLiteral("/connections/") + id});
        m_admin->test.clock.time = m_admin->test.clock.time.addDays(31);
        disconnect(m_zapier);
        const QJsonArray after = events(QStringLiteral("action=connection.purged"));
        QStringList names;
        for (const QJsonValue &event : after)
            names << textOf(event, "object_name");
        QVERIFY2(names.contains(QStringLiteral("Hourly export")), qPrintable(names.join(u' ')));
    }

    void privatePagesAreNotNamed()
    {
        const auto made = m_admin->ask({.method = Method::Post,
            .path = QStringLiteral("/v1/pages"),
            .body = {{QStringLiteral("parent"), QJsonObject{{QStringLiteral("workspace"), true}}},
                {QStringLiteral("properties"),
                    QJsonObject{{QStringLiteral("title"),
                        QJsonObject{{QStringLiteral("title"),
                            QJsonArray{QJsonObject{{QStringLiteral("text"),
                                QJsonObject{{QStringLiteral("content"),
                                    QStringLiteral("My notice")}}}}}}}}}}},
            .token = m_admin->member});
        QVERIFY2(made.status == 200, qPrintable(made.text("message")));
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(textOf(event, "page_id"), made.text("id"));
        QCOMPARE(textOf(event, "object_name"), QString());
        // Who may read it may read its name.
        const auto own = m_admin->ask({.path = QStringLiteral("/audit_log/") + textOf(event, "id"),
            .token = m_admin->member});
        QCOMPARE(own.text("object_name"), QStringLiteral("My notice"));
    }

    void theHeadIsTheEndOfTheChain()
    {
        disconnect(m_zapier);
        const auto chain = AuditRepository(*m_admin->test.store).verify();
        QVERIFY(!chain->brokenAt);
        const QJsonObject head
            = log(QStringLiteral("page_size=1")).body.value(QLatin1String("head")).toObject();
        QCOMPARE(head.value(QLatin1String("count")).toInteger(), chain->count);
        QCOMPARE(
            head.value(QLatin1String("mac")).toString(), QString::fromLatin1(chain->head.toHex()));
        QCOMPARE(head.value(QLatin1String("mac")).toString(), textOf(m_admin->lastEvent(), "mac"));
    }

    void whoMayRead()
    {
        const QString zapier = QStringLiteral("connection_id=") + connectionId(m_zapier);
        QCOMPARE(log({}, m_admin->organization).status, 200);
        for (const QByteArray &token : {m_admin->member, m_admin->guest}) {
            const auto refused
                = log(QStringLiteral("actor_id=") + m_admin->memberId.toString(), token);
            QCOMPARE(refused.status, 403);
            QCOMPARE(refused.body.value(QLatin1String("additional_data"))
                         .toObject()
                         .value(QLatin1String("reason"))
                         .toString(),
                QStringLiteral("role"));
            QCOMPARE(log(zapier, token).status, 404);
        }
        // With a connection, whoever sees it; the other filters go on working.
        const QByteArray mei = m_admin->session(
            m_admin->test.person(QStringLiteral("mei.tanaka@northwind.example.com")));
        QCOMPARE(log(zapier, mei).status, 200);
        QVERIFY(!log(zapier, mei).results().isEmpty());
        QCOMPARE(log(zapier + QStringLiteral("&action=none.such"), mei).results().size(), 0);
        QCOMPARE(log(QStringLiteral("connection_id=") + connectionId(m_nightly), mei).status, 404);
    }

    void requestsOfOthersAreNotAMembersToRead()
    {
        const QByteArray mei = m_admin->session(
            m_admin->test.person(QStringLiteral("mei.tanaka@northwind.example.com")));
        const auto send
            = [this](const QString &path, const QJsonObject &body, const QByteArray &token = {}) {
                  return m_admin->ask(
                      {.method = Method::Post, .path = path, .body = body, .token = token});
              };
        const QString requests = QStringLiteral("/connection_requests");
        const QString zapier = QStringLiteral("connection_id=") + connectionId(m_zapier);
        const QString ofRequests = zapier + QStringLiteral("&action=connection_request.*");
        const auto before = log(ofRequests).results().size();
        const auto asked = send(requests,
            {{QStringLiteral("connection_id"), connectionId(m_zapier)},
                {QStringLiteral("reason"), QStringLiteral("I look for another job.")}},
            m_admin->member);
        QCOMPARE(asked.status, 200);
        const QString created = m_admin->lastEvent().value(QLatin1String("id")).toString();
        const QString denial = QStringLiteral("%1/%2/deny").arg(requests, asked.text("id"));
        QCOMPARE(
            send(denial, {{QStringLiteral("note"), QStringLiteral("Talk to me.")}}).status, 200);
        const QString denied = m_admin->lastEvent().value(QLatin1String("id")).toString();
        // Somebody else's try, which is refused.
        const QString withdrawal = QStringLiteral("%1/%2/withdraw").arg(requests, asked.text("id"));
        QCOMPARE(send(withdrawal, {}, mei).status, 404);
        const QStringList seen = log(zapier, mei).column("action");
        QVERIFY(seen.contains(QStringLiteral("connection.installed")));
        QVERIFY(!seen.contains(QStringLiteral("connection_request.created")));
        // Her own attempt is hers to see, and nothing else about the request.
        QCOMPARE(seen.filter(QStringLiteral("connection_request")),
            QStringList{QStringLiteral("connection_request.withdrawn")});
        QCOMPARE(log(ofRequests + QStringLiteral("&result=done"), mei).results().size(), 0);
        QCOMPARE(log(ofRequests).results().size(), before + 3);
        for (const QString &id : {created, denied}) {
            const QString path = QStringLiteral("/audit_log/") + id;
            QCOMPARE(m_admin->ask({.path = path, .token = mei}).status, 404);
            QCOMPARE(m_admin->ask({.path = path}).status, 200);
        }
        // Who asked uses it now, and reads what became of it; not that somebody else tried.
        m_admin->write([&](Transaction &transaction) {
            if (!InstallationRepository(*m_admin->test.store)
                     .create(transaction,
                         {.workspace = m_admin->test.demo.northwind,
                             .connection = m_admin->test.connection(m_zapier).id,
                             .person = m_admin->memberId}))
                qFatal("no installation");
        });
        const auto own = log(ofRequests, m_admin->member);
        QCOMPARE(own.column("action"),
            QStringList({QStringLiteral("connection_request.denied"),
                QStringLiteral("connection_request.created")}));
        QCOMPARE(
            m_admin->ask({.path = QStringLiteral("/audit_log/") + denied, .token = m_admin->member})
                .status,
            200);
        // Eyes that are borrowed see no more.
        const QByteArray looking = m_admin->looking(
            m_admin->test.person(QStringLiteral("mei.tanaka@northwind.example.com")));
        QVERIFY(!log(zapier, looking)
                     .column("action")
                     .contains(QStringLiteral("connection_request.created")));
    }

    void anotherPlanHasTheLogOfAConnectionAlone()
    {
        QVERIFY(m_admin->test.store->run(QStringLiteral("UPDATE workspaces SET plan = 'plus'")));
        const auto refused = log({});
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.body.value(QLatin1String("additional_data"))
                     .toObject()
                     .value(QLatin1String("reason"))
                     .toString(),
            QStringLiteral("plan"));
        QCOMPARE(log(QStringLiteral("connection_id=") + connectionId(m_zapier)).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
