// SPDX-License-Identifier: MIT
// Ending people's access to a connection, and bringing it back (product.md, 9).
#include "tests/unit/workspace/admin/admincaller.h"

#include <QElapsedTimer>

using namespace GatehouseWorkspace;

class TestAccessRevocation final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AdminCaller> m_admin;
    const QString m_zapier = QStringLiteral("Zapier");

    std::vector<ConnectionUserRow> users()
    {
        const ConnectionRow row = m_admin->test.connection(m_zapier);
        const auto page = InstallationRepository(*m_admin->test.store)
                              .list({.workspace = row.workspace, .connection = row.id, .page = {}});
        return page ? page->rows : std::vector<ConnectionUserRow>{};
    }
    QByteArray accessToken(const ConnectionUserRow &user)
    {
        const ConnectionRow row = m_admin->test.connection(m_zapier);
        return m_admin->mint({.kind = TokenKind::OAuthAccess,
            .workspace = row.workspace,
            .connection = row.id,
            .installation = user.id});
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

    void revokingOneEndsTheirTokensAndGrantsAlone()
    {
        const auto before = users();
        QVERIFY(before.size() >= 3);
        const ConnectionRow row = m_admin->test.connection(m_zapier);
        const QByteArray gone = accessToken(before[0]);
        const QByteArray stays = accessToken(before[1]);
        const auto answer = m_admin->ask({.method = Method::Delete,
            .path
            = m_admin->pathOf(m_zapier, QStringLiteral("/users/") + before[0].user.id.toString())});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.results().size(), 1);
        QCOMPARE(answer.results().at(0).toObject().value(QLatin1String("id")).toString(),
            before[0].id.toString());
        QCOMPARE(meWith(gone), 401);
        QCOMPARE(meWith(stays), 200);
        QCOMPARE(m_admin->test.connection(m_zapier).usersCount, row.usersCount - 1);
        // The next earliest one counts as who added it now.
        QCOMPARE(m_admin->test.connection(m_zapier).addedBy.id, before[1].user.id);

        QCOMPARE(m_admin->undo(m_admin->lastEvent()).status, 200);
        QCOMPARE(meWith(gone), 200);
        const ConnectionRow after = m_admin->test.connection(m_zapier);
        QCOMPARE(after.usersCount, row.usersCount);
        QCOMPARE(after.directPagesCount, row.directPagesCount);
        QCOMPARE(after.addedBy.id, row.addedBy.id);
        const auto again = users();
        QCOMPARE(again.size(), before.size());
        QCOMPARE(again[0].directPagesCount, before[0].directPagesCount);
    }

    void severalAreAllOrNothing()
    {
        const auto before = users();
        const QString path = m_admin->pathOf(m_zapier, QStringLiteral("/users/revoke"));
        const auto body = [](const QJsonArray &ids) {
            return QJsonObject{{QStringLiteral("user_ids"), ids}};
        };
        const auto refused = m_admin->ask({.method = Method::Post,
            .path = path,
            .body = body({before[0].user.id.toString(), m_admin->memberId.toString()})});
        QCOMPARE(refused.status, 404);
        QVERIFY(refused.text("message").contains(m_admin->memberId.toString()));
        QCOMPARE(users().size(), before.size());
        const qint64 events = m_admin->eventCount();
        const auto done = m_admin->ask({.method = Method::Post,
            .path = path,
            .body = body({before[0].user.id.toString(), before[2].user.id.toString()})});
        QCOMPARE(done.status, 200);
        QCOMPARE(done.results().size(), 2);
        QCOMPARE(m_admin->eventCount(), events + 1);
        QCOMPARE(users().size(), before.size() - 2);
        QCOMPARE(
            m_admin->ask({.method = Method::Post, .path = path, .body = body({})}).status, 400);
    }

    void twoRevocationsOfOneMomentAreUndoneApart()
    {
        const auto before = users();
        const QString path = m_admin->pathOf(m_zapier, QStringLiteral("/users/"));
        m_admin->ask({.method = Method::Delete, .path = path + before[0].user.id.toString()});
        const QJsonObject first = m_admin->lastEvent();
        m_admin->ask({.method = Method::Delete, .path = path + before[1].user.id.toString()});
        QCOMPARE(m_admin->undo(first).status, 200);
        QCOMPARE(users().size(), before.size() - 1);
        QCOMPARE(users()[0].user.id, before[0].user.id);
    }

    void undoIsRefusedWhenSomebodyInstalledAgainOrLeft()
    {
        const auto before = users();
        const ConnectionRow row = m_admin->test.connection(m_zapier);
        m_admin->ask({.method = Method::Delete,
            .path = m_admin->pathOf(m_zapier, QStringLiteral("/users"))});
        const QJsonObject event = m_admin->lastEvent();
        QVERIFY(users().empty());
        m_admin->write([&](Transaction &transaction) {
            QVERIFY(bool(InstallationRepository(*m_admin->test.store)
                             .create(transaction,
                                 {.workspace = row.workspace,
                                     .connection = row.id,
                                     .person = before[0].user.id})));
        });
        const auto undo = m_admin->undo(event);
        QCOMPARE(undo.status, 409);
        QCOMPARE(undo.text("message"),
            QStringLiteral("%1 has installed this connection again since.")
                .arg(before[0].user.name));
        QCOMPARE(users().size(), size_t(1));
    }

    void membersEndTheirOwnAccessAndNobodyElses()
    {
        const ConnectionRow row = m_admin->test.connection(m_zapier);
        m_admin->write([&](Transaction &transaction) {
            QVERIFY(bool(InstallationRepository(*m_admin->test.store)
                             .create(transaction,
                                 {.workspace = row.workspace,
                                     .connection = row.id,
                                     .person = m_admin->memberId})));
        });
        const auto before = users();
        const QString path = m_admin->pathOf(m_zapier, QStringLiteral("/users"));
        QCOMPARE(
            m_admin->ask({.method = Method::Delete, .path = path, .token = m_admin->member}).status,
            403);
        QCOMPARE(m_admin
                     ->ask({.method = Method::Delete,
                         .path = path + QLatin1Char('/') + before[0].user.id.toString(),
                         .token = m_admin->member})
                     .status,
            403);
        QCOMPARE(
            m_admin->ask({.method = Method::Delete, .path = path, .token = m_admin->guest}).status,
            404);
        QCOMPARE(users().size(), before.size());
        const auto own = m_admin->ask({.method = Method::Delete,
            .path = path + QLatin1Char('/') + m_admin->memberId.toString(),
            .token = m_admin->member});
        QCOMPARE(own.status, 200);
        QCOMPARE(users().size(), before.size() - 1);
        QCOMPARE(m_admin->undo(m_admin->lastEvent(), m_admin->member).status, 200);
        QCOMPARE(users().size(), before.size());
    }

    //! How many is said by GATEHOUSE_TEST_USERS; the time is only held against the clock by hand.
    void manyInOneGo()
    {
        const int many = qEnvironmentVariableIntValue("GATEHOUSE_TEST_USERS") > 0
            ? qEnvironmentVariableIntValue("GATEHOUSE_TEST_USERS")
            : 500;
        const ConnectionRow row = m_admin->test.connection(m_zapier);
        Store &store = *m_admin->test.store;
        const auto root = PageRepository(store).children(row.workspace, std::nullopt, {.size = 1});
        m_admin->write([&](Transaction &transaction) {
            PersonRepository persons(store);
            for (int i = 0; i < many; ++i) {
                const auto person = persons.create(transaction,
                    {.name = QStringLiteral("Person %1").arg(i),
                        .email = QStringLiteral("p%1@example.com").arg(i)});
                QVERIFY(bool(person));
                QVERIFY(bool(
                    persons.join(transaction, {.workspace = row.workspace, .person = *person})));
                const auto installation = InstallationRepository(store).create(transaction,
                    {.workspace = row.workspace, .connection = row.id, .person = *person});
                QVERIFY(bool(installation));
                QVERIFY(bool(GrantRepository(store).create(transaction,
                    {.page = root->rows[0].id,
                        .connection = row.id,
                        .installation = *installation,
                        .grantedBy = *person})));
                QVERIFY(bool(TokenRepository(store).mint(transaction,
                    {.kind = TokenKind::OAuthAccess,
                        .workspace = row.workspace,
                        .connection = row.id,
                        .installation = *installation})));
            }
        });
        const ConnectionRow before = m_admin->test.connection(m_zapier);
        const qint64 events = m_admin->eventCount();
        QElapsedTimer timer;
        timer.start();
        const auto answer = m_admin->ask({.method = Method::Delete,
            .path = m_admin->pathOf(m_zapier, QStringLiteral("/users"))});
        const qint64 took = timer.restart();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.results().size(), before.usersCount);
        QCOMPARE(m_admin->eventCount(), events + 1);
        QCOMPARE(m_admin->test.connection(m_zapier).usersCount, 0);
        const QJsonObject event = m_admin->lastEvent();
        timer.start();
        QCOMPARE(m_admin->undo(event).status, 200);
        qInfo("%d users: revoked in %lld ms, brought back in %lld ms", before.usersCount,
            static_cast<long long>(took), static_cast<long long>(timer.elapsed()));
        const ConnectionRow after = m_admin->test.connection(m_zapier);
        QCOMPARE(after.usersCount, before.usersCount);
        QCOMPARE(after.directPagesCount, before.directPagesCount);
    }
};

QTEST_GUILESS_MAIN(TestAccessRevocation)
#include "tst_accessrevocation.moc"
