// SPDX-License-Identifier: MIT
// Making a connection: one event, refusals recorded, its secret told once, undone by disconnecting.
#include "tests/unit/workspace/admin/admincaller.h"

using namespace GatehouseWorkspace;

class TestConnectionCreation final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AdminCaller> m_admin;

    AdminCaller::Answered create(const QJsonObject &body, const QByteArray &token = {},
        const std::optional<QByteArray> &key = {})
    {
        return m_admin->ask({.method = Method::Post,
            .path = QStringLiteral("/connections"),
            .body = body,
            .token = token,
            .key = key});
    }
    static QJsonObject internal(const QString &name)
    {
        return {
            {QStringLiteral("kind"), QStringLiteral("internal")}, {QStringLiteral("name"), name}};
    }
    static QJsonObject publicWith(const QString &address)
    {
        return {{QStringLiteral("kind"), QStringLiteral("public")},
            {QStringLiteral("name"), QStringLiteral("App")},
            {QStringLiteral("redirect_uris"), QJsonArray{address}}};
    }

private Q_SLOTS:
    void init() { m_admin = std::make_unique<AdminCaller>(); }
    void cleanup()
    {
        QCOMPARE(m_admin->problems(), QStringList());
        m_admin.reset();
    }

    void creationIsOneEventThatCanBeUndone()
    {
        const qint64 events = m_admin->eventCount();
        const auto made = create(internal(QStringLiteral("Robot")));
        QCOMPARE(made.status, 200);
        QVERIFY(made.text("token").startsWith(QLatin1String("ntn_")));
        QCOMPARE(m_admin->eventCount(), events + 1);
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(
            event.value(QLatin1String("action")).toString(), QStringLiteral("connection.created"));
        QCOMPARE(event.value(QLatin1String("id")).toString(), made.event);
        QCOMPARE(event.value(QLatin1String("object_id")).toString(), made.text("id"));
        QCOMPARE(event.value(QLatin1String("undoable")), QJsonValue(true));
        const auto me = [&] {
            return m_admin
                ->ask({.path = QStringLiteral("/v1/users/me"),
                    .token = made.text("token").toLatin1()})
                .status;
        };
        QCOMPARE(me(), 200);
        const auto undone = m_admin->undo(event);
        QCOMPARE(undone.status, 200);
        QCOMPARE(undone.event, undone.text("event_id"));
        QCOMPARE(me(), 401);
        QCOMPARE(m_admin->test.connection(QStringLiteral("Robot")).status,
            ConnectionStatus::Disconnected);
        QCOMPARE(m_admin->undo(event).status, 409);
        // It is not lost: it can be restored like any other.
        QCOMPARE(
            m_admin
                ->ask({.method = Method::Post,
                    .path = m_admin->pathOf(QStringLiteral("Robot"), QStringLiteral("/restore"))})
                .status,
            200);
        QCOMPARE(me(), 200);
    }

    void whoMayNotIsRecorded()
    {
        m_admin->write([&](Transaction &transaction) {
            QVERIFY(PolicyRepository(*m_admin->test.store)
                        .save(transaction, m_admin->test.demo.northwind,
                            {.creationLimitedToOwners = true}));
        });
        const qint64 events = m_admin->eventCount();
        for (const QByteArray &token : {m_admin->member, m_admin->guest})
            QCOMPARE(create(internal(QStringLiteral("Mine")), token).status, 403);
        QCOMPARE(m_admin->eventCount(), events + 2);
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(event.value(QLatin1String("result")).toString(), QStringLiteral("refused"));
        QCOMPARE(event.value(QLatin1String("after"))[QLatin1String("name")].toString(),
            QStringLiteral("Mine"));
        QVERIFY(m_admin->test.connection(QStringLiteral("Mine")).id.isEmpty());
    }

    void sameKeyGivesTheSameWithoutTheSecret()
    {
        const qint64 events = m_admin->eventCount();
        const auto first = create(internal(QStringLiteral("Once")), {}, QByteArray("k"));
        const auto again = create(internal(QStringLiteral("Once")), {}, QByteArray("k"));
        QCOMPARE(again.text("id"), first.text("id"));
        QVERIFY(!again.body.contains(QLatin1String("secret")));
        QVERIFY(again.body.value(QLatin1String("token")).isObject());
        QCOMPARE(again.body.value(QLatin1String("secret_withheld")), QJsonValue(true));
        QVERIFY(again.event.isEmpty());
        QCOMPARE(m_admin->eventCount(), events + 1);
        QCOMPARE(create(internal(QStringLiteral("Twice")), {}, QByteArray("k")).status, 409);
        QCOMPARE(create(internal(QStringLiteral("Empty")), {}, QByteArray("")).status, 400);
    }

    void organizationsCreateInTheirOwnName()
    {
        const auto made = create(internal(QStringLiteral("Central")), m_admin->organization);
        QCOMPARE(made.status, 200);
        QCOMPARE(made.body.value(QLatin1String("added_by"))[QLatin1String("name")].toString(),
            QStringLiteral("Organization"));
        // It is in every workspace: nobody has left who would have to be replaced.
        for (const char *key : {"added_by", "registered_by"})
            QCOMPARE(made.object(key).value(QLatin1String("state")).toString(),
                QStringLiteral("active"));
        const auto left = m_admin->ask({.path = QStringLiteral("/connections?status=owner_left")});
        QVERIFY(!left.column("name").contains(QStringLiteral("Central")));
        QCOMPARE(left.object("counts").value(QLatin1String("owner_left")).toInt(),
            int(left.results().size()));
        // Handed over, it is a person's.
        const QString path = m_admin->pathOf(QStringLiteral("Central"));
        const auto handedOver = m_admin->ask({.method = Method::Patch,
            .path = path,
            .body = {{QStringLiteral("added_by"), m_admin->test.demo.ada.toString()}}});
        QCOMPARE(handedOver.status, 200);
        QCOMPARE(handedOver.object("added_by").value(QLatin1String("state")).toString(),
            QStringLiteral("active"));
        QCOMPARE(m_admin->ask({.path = QStringLiteral("/connections?status=owner_left")})
                     .results()
                     .size(),
            left.results().size());
    }

    void redirectAddresses_data()
    {
        QTest::addColumn<int>("status");
        for (const char *good : {"https://app.example/cb", "https://app.example:8443/cb?x=1",
                 "http://localhost:4711/cb", "http://127.0.0.1/cb", "http://[::1]:80/cb"})
            QTest::newRow(good) << 200;
        for (const char *bad :
            {"http://app.example/cb", "https://app.example/cb#x", "https://app.example/cb#",
                "https://me:pw@app.example/cb", "https://*.app.example/cb", "https://app.example/*",
                "ftp://app.example/", "https:///cb", "app.example/cb", "javascript:alert(1)",
                "http://127.evil.example/cb", "http://localhost.example/cb"})
            QTest::newRow(bad) << 400;
    }
    void redirectAddresses()
    {
        QFETCH(int, status);
        const QString address = QString::fromLatin1(QTest::currentDataTag());
        const auto made = create(publicWith(address));
        QVERIFY2(made.status == status, qPrintable(made.text("message")));
        // As for a change of one that is there.
        const auto app = create(publicWith(QStringLiteral("https://first.example/")));
        const auto changed = m_admin->ask({.method = Method::Patch,
            .path = QStringLiteral("/connections/") + app.text("id"),
            .body = {{QStringLiteral("redirect_uris"), QJsonArray{address}}}});
        QCOMPARE(changed.status, status);
    }

    void developersWebsiteIsOnTheWeb()
    {
        for (const char *bad : {"javascript:alert(1)", "file:///etc/passwd", "example.com"}) {
            QJsonObject body = internal(QStringLiteral("Robot"));
            body.insert(QStringLiteral("developer"),
                QJsonObject{{QStringLiteral("website"), QString::fromLatin1(bad)}});
            QCOMPARE(create(body).status, 400);
        }
    }

    void whatPeopleReadIsReadable()
    {
        struct Case {
            QString key; // of the body, or of developer after a full stop
            QString value;
            QString wanted = {}; // empty: taken
        };
        const QString support = QStringLiteral("developer.support");
        const QString icon = QStringLiteral("icon");
        std::vector<Case> cases{{support, QStringLiteral("help@app.example")},
            {support, QStringLiteral("https://app.example/help")}, {support, QStringLiteral("")},
            {icon, QStringLiteral("🌙")}, {icon, QStringLiteral("https://app.example/i.png")},
            {icon, QStringLiteral("data:image/png;base64,iVBORw0KGgo=")}};
        for (const char *bad : {"file:///etc/passwd", "javascript:alert(1)", "call me maybe"})
            cases.push_back({support, QString::fromLatin1(bad),
                QStringLiteral("an e-mail address or a valid URL")});
        for (const char *bad : {"moon", "javascript:alert(1)", "data:text/html;base64,AAAA"})
            cases.push_back({icon, QString::fromLatin1(bad),
                QStringLiteral("a valid emoji, a valid URL, or a picture as data")});
        for (const char *key : {"name", "developer.name"}) {
            const QString name = QString::fromLatin1(key);
            cases.push_back({name, QStringLiteral("Élan 🌙")});
            for (const QString &bad : {QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b"),
                     QStringLiteral("a\nb"), QStringLiteral("a\u202eb")})
                cases.push_back({name, bad,
                    QStringLiteral("a string without control characters, line breaks, and "
                                   "characters that turn the direction of writing")});
            cases.push_back({name, QStringLiteral("\u200b\u2060"),
                QStringLiteral("a string with more than spaces")});
        }
        for (const auto &[key, value, wanted] : cases) {
            const auto with = [&key = key, &value = value](QJsonObject body) {
                if (key.startsWith(QLatin1String("developer.")))
                    body.insert(
                        QStringLiteral("developer"), QJsonObject{{key.section(u'.', 1), value}});
                else
                    body.insert(key, value);
                return body;
            };
            const QString beginning
                = QStringLiteral("body failed validation: body.%1 should be %2, instead was `")
                      .arg(key, wanted);
            const auto made = create(with(internal(QStringLiteral("Robot"))));
            const auto there = create(internal(QStringLiteral("Other")));
            const auto changed = m_admin->ask({.method = Method::Patch,
                .path = QStringLiteral("/connections/") + there.text("id"),
                .body = with({})});
            for (const auto &answer : {made, changed}) {
                const QByteArray told
                    = (key + u' ' + value + u' ' + answer.text("message")).toUtf8();
                QVERIFY2(answer.status == (wanted.isEmpty() ? 200 : 400), told.constData());
                QVERIFY2(wanted.isEmpty() || answer.text("message").startsWith(beginning),
                    told.constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestConnectionCreation)
#include "tst_connectioncreation.moc"
