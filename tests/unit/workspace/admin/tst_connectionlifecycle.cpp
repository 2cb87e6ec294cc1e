// SPDX-License-Identifier: MIT
// Disconnect, restore, purge, and the token of an internal connection (product.md, 8 and 11).
#include "app/workspace/store/connectionrows.h"
#include "app/workspace/store/lifecyclerepository.h"
#include "tests/unit/workspace/admin/admincaller.h"

using namespace GatehouseWorkspace;

class TestConnectionLifecycle final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AdminCaller> m_admin;
    const QString m_nightly = QStringLiteral("Nightly export");

    QByteArray nightlyToken()
    {
        const ConnectionRow row = m_admin->test.connection(m_nightly);
        const auto token = TokenRepository(*m_admin->test.store).reveal(row.workspace, row.id);
        return token ? token->reveal() : QByteArray();
    }
    int meWith(const QByteArray &token)
    {
        return m_admin->ask({.path = QStringLiteral("/v1/users/me"), .token = token}).status;
    }

private Q_SLOTS:
    void init() { m_admin = std::make_unique<AdminCaller>(); }
    void cleanup()
    {
        QCOMPARE(m_admin->problems(), QStringList());
        m_admin.reset();
    }

    void disconnectingSuspendsTheTokenAndUndoBringsItBack()
    {
        const QByteArray token = nightlyToken();
        const ConnectionRow before = m_admin->test.connection(m_nightly);
        QCOMPARE(meWith(token), 200);
        const qint64 events = m_admin->eventCount();

        const auto answer
            = m_admin->ask({.method = Method::Delete, .path = m_admin->pathOf(m_nightly)});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("status"), QStringLiteral("disconnected"));
        QCOMPARE(answer.text("restorable_until"), QStringLiteral("2026-12-21T10:00:00.000Z"));
        QCOMPARE(meWith(token), 401);
        QCOMPARE(m_admin->eventCount(), events + 1);

        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(event.value(QLatin1String("action")).toString(),
            QStringLiteral("connection.disconnected"));
        QVERIFY(event.value(QLatin1String("undoable")).toBool());
        QCOMPARE(m_admin->undo(event).status, 200);
        QCOMPARE(meWith(token), 200);
        const ConnectionRow after = m_admin->test.connection(m_nightly);
        QCOMPARE(after.status, before.status);
        QCOMPARE(after.directPagesCount, before.directPagesCount);
        QVERIFY(
            !m_admin
                 ->ask({.path = QStringLiteral("/audit_log?connection_id=") + after.id.toString()})
                 .results()
                 .at(1)
                 .toObject()
                 .value(QLatin1String("undoable"))
                 .toBool());
        const auto again = m_admin->undo(event);
        QCOMPARE(again.status, 409);
        QCOMPARE(again.text("message"), QStringLiteral("This was undone already."));
    }

    void aStaleActionIsToldSoAndRecorded()
    {
        const QString path = m_admin->pathOf(m_nightly);
        QCOMPARE(m_admin->ask({.method = Method::Delete, .path = path}).status, 200);
        const qint64 events = m_admin->eventCount();
        const auto second = m_admin->ask({.method = Method::Delete, .path = path});
        QCOMPARE(second.status, 409);
        QCOMPARE(
            second.text("message"), QStringLiteral("This connection is disconnected already."));
        QCOMPARE(m_admin->eventCount(), events + 1);
        QCOMPARE(m_admin->lastEvent().value(QLatin1String("result")).toString(),
            QStringLiteral("refused"));
        QCOMPARE(
            m_admin
                ->ask({.method = Method::Post,
                    .path = m_admin->pathOf(QStringLiteral("Slack"), QStringLiteral("/restore"))})
                .status,
            409);
    }

    void anUndoIsRefusedWhenTheWorldMovedOn()
    {
        const QString path = m_admin->pathOf(m_nightly);
        m_admin->ask({.method = Method::Delete, .path = path});
        const QJsonObject first = m_admin->lastEvent();
        m_admin->ask({.method = Method::Post, .path = path + QStringLiteral("/restore")});
        QCOMPARE(m_admin->undo(first).status, 409);
        m_admin->test.clock.time = m_admin->test.clock.time.addSecs(5);
        m_admin->ask({.method = Method::Delete, .path = path});
        const auto undo = m_admin->undo(first);
        QCOMPARE(undo.status, 409);
        QCOMPARE(undo.text("message"),
            QStringLiteral("This connection was restored and disconnected again since."));
    }

    void restoringWithANewTokenEndsTheOldOne()
    {
        const QByteArray old = nightlyToken();
        const QString path = m_admin->pathOf(m_nightly);
        m_admin->ask({.method = Method::Delete, .path = path});
        const AdminCaller::Told restore{.method = Method::Post,
            .path = path + QStringLiteral("/restore"),
            .body = {{QStringLiteral("new_token"), true}},
            .key = "restore-1"};
        const auto answer = m_admin->ask(restore);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("status"), QStringLiteral("active"));
        QVERIFY(answer.text("token").startsWith(QLatin1String("ntn_")));
        QCOMPARE(meWith(answer.text("token").toLatin1()), 200);
        QCOMPARE(meWith(old), 401);
        const auto repeated = m_admin->ask(restore);
        QCOMPARE(repeated.status, 200);
        QVERIFY(repeated.body.value(QLatin1String("secret_withheld")).toBool());
        QVERIFY(!repeated.body.contains(QLatin1String("token"))
            || repeated.body.value(QLatin1String("token")).isObject());
        QVERIFY(!QJsonDocument(repeated.body).toJson().contains("ntn_"));
    }

    void onlyInternalConnectionsGetNewTokens()
    {
        const QString path = m_admin->pathOf(QStringLiteral("Slack"));
        m_admin->ask({.method = Method::Delete, .path = path});
        QCOMPARE(m_admin
                     ->ask({.method = Method::Post,
                         .path = path + QStringLiteral("/restore"),
                         .body = {{QStringLiteral("new_token"), true}}})
                     .status,
            400);
        QCOMPARE(m_admin->test.connection(QStringLiteral("Slack")).status,
            ConnectionStatus::Disconnected);
    }

    void afterThirtyDaysItIsDestroyed()
    {
        const QString path = m_admin->pathOf(m_nightly);
        const ConnectionRow row = m_admin->test.connection(m_nightly);
        m_admin->ask({.method = Method::Delete, .path = path});
        m_admin->ask({.method = Method::Delete, .path = m_admin->pathOf(QStringLiteral("Slack"))});
        LifecycleRepository lifecycle(*m_admin->test.store);
        m_admin->test.clock.time = m_admin->test.clock.time.addDays(30).addMSecs(-1);
        // The demo's own, disconnected three days earlier.
        QCOMPARE(lifecycle.purge().value(), 1);
        QVERIFY(!m_admin->test.connection(m_nightly).id.isEmpty());
        m_admin->owner = m_admin->session(m_admin->test.demo.ada);
        m_admin->test.clock.time = m_admin->test.clock.time.addMSecs(1);
        const qint64 events = m_admin->eventCount();
        QCOMPARE(lifecycle.purge().value(), 2);
        QCOMPARE(m_admin->eventCount(), events + 2);
        QVERIFY(m_admin->test.connection(m_nightly).id.isEmpty());
        QVERIFY(m_admin->test.connection(QStringLiteral("Slack")).id.isEmpty());
        QVERIFY(GrantRepository(*m_admin->test.store).direct(row.workspace, row.id)->empty());
        QCOMPARE(m_admin->ask({.path = path}).status, 404);
        QCOMPARE(m_admin->ask({.method = Method::Post, .path = path + QStringLiteral("/restore")})
                     .status,
            404);
    }

    void aWriteOfTheNextHourPurges()
    {
        m_admin->ask({.method = Method::Delete, .path = m_admin->pathOf(m_nightly)});
        m_admin->test.clock.time = m_admin->test.clock.time.addDays(31);
        m_admin->ask({.method = Method::Delete, .path = m_admin->pathOf(QStringLiteral("Slack"))});
        QVERIFY(m_admin->test.connection(m_nightly).id.isEmpty());
    }

    void aTokenIsRevealedAgainAndAgainAndEachTimeRecorded()
    {
        const QString path = m_admin->pathOf(m_nightly, QStringLiteral("/token/reveal"));
        for (int i = 0; i < 2; ++i) {
            const qint64 events = m_admin->eventCount();
            const auto answer = m_admin->ask({.method = Method::Post, .path = path});
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.text("object"), QStringLiteral("connection_token"));
            QCOMPARE(answer.text("token").toLatin1(), nightlyToken());
            QCOMPARE(m_admin->eventCount(), events + 1);
            const QJsonObject event = m_admin->lastEvent();
            QCOMPARE(event.value(QLatin1String("action")).toString(),
                QStringLiteral("connection.token_revealed"));
            QVERIFY(!QJsonDocument(event).toJson().contains(nightlyToken()));
        }
    }

    void rotatingEndsTheOldToken()
    {
        const QByteArray old = nightlyToken();
        const auto answer = m_admin->ask({.method = Method::Post,
            .path = m_admin->pathOf(m_nightly, QStringLiteral("/token/rotate"))});
        QCOMPARE(answer.status, 200);
        QCOMPARE(meWith(answer.text("token").toLatin1()), 200);
        QCOMPARE(meWith(old), 401);
        QCOMPARE(m_admin->undo(m_admin->lastEvent()).status, 409);
    }

    void whoMayNotIsToldSoAndNothingChanges()
    {
        const QString path = m_admin->pathOf(m_nightly);
        const QByteArray token = nightlyToken();
        for (const QByteArray &caller : {m_admin->member, m_admin->guest}) {
            for (const char *rest : {"", "/token/reveal", "/token/rotate", "/restore"}) {
                const qint64 events = m_admin->eventCount();
                const auto answer = m_admin->ask({.method = *rest ? Method::Post : Method::Delete,
                    .path = path + QLatin1String(rest),
                    .token = caller});
                QCOMPARE(answer.status, 404);
                QCOMPARE(m_admin->eventCount(), events + 1);
            }
        }
        for (const char *rest : {"/token/reveal", "/token/rotate"}) {
            const auto answer = m_admin->ask({.method = Method::Post,
                .path = path + QLatin1String(rest),
                .token = m_admin->organization});
            QCOMPARE(answer.status, 403);
            QCOMPARE(answer.body.value(QLatin1String("additional_data"))
                         .toObject()
                         .value(QLatin1String("reason"))
                         .toString(),
                QStringLiteral("role"));
        }
        QCOMPARE(nightlyToken(), token);
        QCOMPARE(meWith(token), 200);
    }

    void anInstallerMayNotDisconnectWhatOthersUse()
    {
        const ConnectionRow slack = m_admin->test.connection(QStringLiteral("Slack"));
        m_admin->write([&](Transaction &transaction) {
            QVERIFY(bool(InstallationRepository(*m_admin->test.store)
                             .create(transaction,
                                 {.workspace = slack.workspace,
                                     .connection = slack.id,
                                     .person = m_admin->memberId})));
        });
        const auto answer = m_admin->ask({.method = Method::Delete,
            .path = m_admin->pathOf(QStringLiteral("Slack")),
            .token = m_admin->member});
        QCOMPARE(answer.status, 403);
        QCOMPARE(
            m_admin->test.connection(QStringLiteral("Slack")).status, ConnectionStatus::Active);
    }

    void theSameKeyChangesOnce()
    {
        const AdminCaller::Told told{
            .method = Method::Delete, .path = m_admin->pathOf(m_nightly), .key = "once"};
        const auto first = m_admin->ask(told);
        const qint64 events = m_admin->eventCount();
        const auto second = m_admin->ask(told);
        QCOMPARE(second.status, 200);
        QCOMPARE(second.text("restorable_until"), first.text("restorable_until"));
        QCOMPARE(m_admin->eventCount(), events);
        QCOMPARE(m_admin
                     ->ask({.method = Method::Delete,
                         .path = m_admin->pathOf(QStringLiteral("Slack")),
                         .key = "once"})
                     .status,
            409);
        QCOMPARE(
            m_admin->ask({.method = Method::Delete, .path = told.path, .key = ""}).status, 400);
    }
};

QTEST_GUILESS_MAIN(TestConnectionLifecycle)
#include "tst_connectionlifecycle.moc"
