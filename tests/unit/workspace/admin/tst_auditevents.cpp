// SPDX-License-Identifier: MIT
// The id of a change's event, by which somebody who lost the answer finds it (admin-api.md).
#include "tests/unit/workspace/admin/admincaller.h"

#include <QUuid>

using namespace GatehouseWorkspace;

class TestAuditEvents final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AdminCaller> m_admin;
    const QString m_nightly = QStringLiteral("Nightly export");
    const QString m_zapier = QStringLiteral("Zapier");
    const QByteArray m_id = "7c0c1e52-8f7d-4c43-9d35-0d1c6a6a5f10";

    AdminCaller::Answered disconnect(
        const QString &name, const std::optional<QByteArray> &key, const QByteArray &token = {})
    {
        return m_admin->ask({.method = Method::Delete,
            .path = m_admin->pathOf(name),
            .token = token,
            .key = key});
    }
    AdminCaller::Answered event(const QString &id, const QByteArray &token = {})
    {
        return m_admin->ask({.path = QStringLiteral("/audit_log/") + id, .token = token});
    }
    void install(const QString &connection, const UserId &person)
    {
        const ConnectionRow row = m_admin->test.connection(connection);
        m_admin->write([&](Transaction &transaction) {
            QVERIFY(bool(InstallationRepository(*m_admin->test.store)
                             .create(transaction,
                                 {.workspace = row.workspace,
                                     .connection = row.id,
                                     .person = person})));
        });
    }

private Q_SLOTS:
    void init() { m_admin = std::make_unique<AdminCaller>(); }
    void cleanup()
    {
        QCOMPARE(m_admin->problems(), QStringList());
        m_admin.reset();
    }

    void theKeyIsTheIdOfTheEvent()
    {
        const auto answer = disconnect(m_zapier, m_id);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.event.toLatin1(), m_id);
        auto found = event(QString::fromLatin1(m_id));
        QCOMPARE(found.status, 200);
        QCOMPARE(found.body.value(QLatin1String("object")).toString(),
            QStringLiteral("audit_event"));
        found.body.remove(QStringLiteral("request_id")); // of the answer, not of the event
        QCOMPARE(found.body, m_admin->lastEvent());
        QCOMPARE(found.text("action"), QStringLiteral("connection.disconnected"));
        QCOMPARE(found.text("object_id"), m_admin->test.connection(m_zapier).id.toString());

        // Repeated: the first answer again, no event of its own, nothing done twice.
        const qint64 events = m_admin->eventCount();
        const auto again = disconnect(m_zapier, m_id);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.text("status"), QStringLiteral("disconnected"));
        QCOMPARE(again.text("restorable_until"), answer.text("restorable_until"));
        QVERIFY(again.event.isEmpty());
        QCOMPARE(m_admin->eventCount(), events);
    }

    void creatingIsAChangeLikeAnyOther()
    {
        const AdminCaller::Told create{.method = Method::Post,
            .path = QStringLiteral("/connections"),
            .body = {{QStringLiteral("kind"), QStringLiteral("internal")},
                {QStringLiteral("name"), QStringLiteral("Robot")}},
            .key = m_id};
        const auto created = m_admin->ask(create);
        QVERIFY2(created.status == 200, qPrintable(created.text("message")));
        QCOMPARE(created.event.toLatin1(), m_id);
        QVERIFY(created.text("token").startsWith(QLatin1String("ntn_")));
        const auto found = event(created.event);
        QCOMPARE(found.text("action"), QStringLiteral("connection.created"));
        QCOMPARE(found.text("object_id"), created.text("id"));
        const auto again = m_admin->ask(create);
        QCOMPARE(again.text("id"), created.text("id"));
        QVERIFY(again.event.isEmpty());
        QVERIFY(!QJsonDocument(again.body).toJson().contains("ntn_"));

        AdminCaller::Told refused = create;
        refused.token = m_admin->guest;
        QCOMPARE(m_admin->ask(refused).status, 403);
        QCOMPARE(m_admin->lastEvent().value(QLatin1String("result")).toString(),
            QStringLiteral("refused"));
    }

    void spellingsOfAUuidAreTheSameId()
    {
        const auto answer = disconnect(m_zapier, m_id.toUpper());
        QCOMPARE(answer.event.toLatin1(), m_id);
        QCOMPARE(event(QString::fromLatin1(m_id)).status, 200);
        QCOMPARE(event(QString::fromLatin1(m_id.toUpper())).status, 200);
        QCOMPARE(event(QString::fromLatin1(QByteArray(m_id).replace('-', ""))).status, 200);
    }

    void anyOtherKeyGivesANewId_data()
    {
        QTest::addColumn<std::optional<QByteArray>>("key");
        QTest::newRow("none") << std::optional<QByteArray>();
        QTest::newRow("words") << std::optional<QByteArray>("restore-1");
        QTest::newRow("nearly") << std::optional<QByteArray>(m_id + "0");
    }
    void anyOtherKeyGivesANewId()
    {
        QFETCH(std::optional<QByteArray>, key);
        const auto answer = disconnect(m_zapier, key);
        QCOMPARE(answer.status, 200);
        QVERIFY(!QUuid(answer.event).isNull());
        QCOMPARE(event(answer.event).text("action"), QStringLiteral("connection.disconnected"));
    }

    void aTakenIdIsLeftAlone()
    {
        QCOMPARE(disconnect(m_zapier, m_id).event.toLatin1(), m_id);
        const QJsonObject first = event(QString::fromLatin1(m_id)).body;
        // Another actor's key of the same name, about something else.
        const auto other = disconnect(m_nightly, m_id, m_admin->organization);
        QCOMPARE(other.status, 200);
        QVERIFY(!other.event.isEmpty());
        QVERIFY(other.event.toLatin1() != m_id);
        QCOMPARE(event(other.event).text("object_id"),
            m_admin->test.connection(m_nightly).id.toString());
        QVERIFY(event(QString::fromLatin1(m_id)).body.value(QLatin1String("mac"))
            == first.value(QLatin1String("mac")));
    }

    void aRefusedCallLeavesNoEventOfThatId()
    {
        QCOMPARE(disconnect(m_zapier, QByteArray("first")).status, 200);
        const qint64 events = m_admin->eventCount();
        const auto refused = disconnect(m_zapier, m_id);
        QCOMPARE(refused.status, 409);
        QVERIFY(refused.event.isEmpty());
        // It is on record, under an id of its own: a lost refusal reads as "not done".
        QCOMPARE(m_admin->eventCount(), events + 1);
        QCOMPARE(m_admin->lastEvent().value(QLatin1String("result")).toString(),
            QStringLiteral("refused"));
        QCOMPARE(event(QString::fromLatin1(m_id)).status, 404);
    }

    void whatIsAsAskedForAlreadyHasNoEvent()
    {
        const QString name = m_admin->test.connection(m_nightly).name;
        const qint64 events = m_admin->eventCount();
        const auto answer = m_admin->ask({.method = Method::Patch,
            .path = m_admin->pathOf(m_nightly),
            .body = {{QStringLiteral("name"), name}},
            .key = m_id});
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.event.isEmpty());
        QCOMPARE(m_admin->eventCount(), events);
        QCOMPARE(event(QString::fromLatin1(m_id)).status, 404);
    }

    void anUndoHasItsOwnId()
    {
        const auto done = disconnect(m_zapier, QByteArray("first"));
        const auto undone = m_admin->ask({.method = Method::Post,
            .path = QStringLiteral("/audit_log/%1/undo").arg(done.event),
            .key = m_id});
        QCOMPARE(undone.status, 200);
        QCOMPARE(undone.event.toLatin1(), m_id);
        QCOMPARE(undone.text("event_id").toLatin1(), m_id);
        QCOMPARE(undone.text("undone"), done.event);
        QCOMPARE(event(QString::fromLatin1(m_id)).text("action"),
            QStringLiteral("connection.restored"));
        QVERIFY(!event(done.event).body.value(QLatin1String("undoable")).toBool());
    }

    void whoMaySeeAnEvent()
    {
        const UserId otherId = m_admin->newPerson(QStringLiteral("Otto Other"), Role::Member);
        const QByteArray other = m_admin->session(otherId);
        install(m_zapier, m_admin->memberId);
        const QString users = m_admin->pathOf(m_zapier, QStringLiteral("/users/"));
        const auto own = m_admin->ask({.method = Method::Delete,
            .path = users + m_admin->memberId.toString(),
            .token = m_admin->member,
            .key = m_id});
        QCOMPARE(own.status, 200);
        // Its actor, although the connection is not theirs to see any more.
        QCOMPARE(m_admin->ask({.path = m_admin->pathOf(m_zapier), .token = m_admin->member}).status,
            404);
        QCOMPARE(event(own.event, m_admin->member).status, 200);
        QCOMPARE(event(own.event).status, 200);
        QCOMPARE(event(own.event, m_admin->organization).status, 200);
        QCOMPARE(event(own.event, other).status, 404);
        QCOMPARE(event(own.event, m_admin->guest).status, 404);

        // What an owner did to a connection one installed is part of it.
        install(m_zapier, otherId);
        QCOMPARE(event(own.event, other).status, 200);
        const auto elsewhere = disconnect(m_nightly, QByteArray("x"));
        QCOMPARE(event(elsewhere.event, other).status, 404);
        QCOMPARE(event(elsewhere.event).status, 200);
    }

    void anUnknownEventIsNotThere()
    {
        QCOMPARE(event(QString::fromLatin1(m_id)).status, 404);
        QCOMPARE(event(QString::fromLatin1(m_id)).text("code"), QStringLiteral("object_not_found"));
        const int nonsense = event(QStringLiteral("nonsense")).status;
        QVERIFY2(nonsense == 404 || nonsense == 400, qPrintable(QString::number(nonsense)));
    }
};

QTEST_GUILESS_MAIN(TestAuditEvents)
#include "tst_auditevents.moc"
