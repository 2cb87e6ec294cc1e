// SPDX-License-Identifier: MIT
// Ten thousand people lose a connection at one click, and get it back at another.
#include "tests/unit/workspace/admin/admincaller.h"

#include <QElapsedTimer>

using namespace GatehouseWorkspace;

class TestManyInstallations final : public QObject {
    Q_OBJECT

private:
    static constexpr int many = 10000;

    std::unique_ptr<AdminCaller> m_admin;
    const QString m_app = QStringLiteral("Everybody's app");
    ConnectionId m_id;

    qint64 count(const char *sql)
    {
        Statement select = m_admin->test.store->statement(QString::fromLatin1(sql));
        return select.bind(m_id).run() && select.next() ? select.number(0) : -1;
    }
    qint64 living()
    {
        return count(
            "SELECT COUNT(*) FROM installations WHERE connection_id = ? AND ended_at IS NULL");
    }
    qint64 grants()
    {
        return count("SELECT COUNT(*) FROM grants WHERE connection_id = ? AND ended_at IS NULL");
    }
    qint64 tokens()
    {
        return count("SELECT COUNT(*) FROM tokens WHERE connection_id = ? AND ended_at IS NULL");
    }

    //! An app that so many people use, each with a token, every tenth with a page.
    void fill()
    {
        TestStore &test = m_admin->test;
        const auto pages = PageRepository(*test.store).children(test.demo.northwind, {}, {});
        m_admin->write([&](Transaction &transaction) {
            m_id = ConnectionRepository(*test.store)
                       .create(transaction,
                           {.workspace = test.demo.northwind,
                               .name = m_app,
                               .kind = ConnectionKind::Public,
                               .scope = InstallationScope::Any,
                               .addedBy = test.demo.ada})
                       .value();
            for (int i = 0; i < many; ++i) {
                const auto person = PersonRepository(*test.store)
                                        .create(transaction,
                                            {.name = QStringLiteral("Person %1").arg(i),
                                                .email = QStringLiteral("p%1@example.com").arg(i)});
                QVERIFY(
                    PersonRepository(*test.store)
                        .join(transaction, {.workspace = test.demo.northwind, .person = *person}));
                const auto installation = InstallationRepository(*test.store)
                                              .create(transaction,
                                                  {.workspace = test.demo.northwind,
                                                      .connection = m_id,
                                                      .person = *person,
                                                      .installedAt = test.store->now() - many + i});
                QVERIFY(TokenRepository(*test.store)
                            .mint(transaction,
                                {.kind = TokenKind::OAuthAccess,
                                    .workspace = test.demo.northwind,
                                    .person = *person,
                                    .connection = m_id,
                                    .installation = *installation}));
                if (i % 10 == 0)
                    QVERIFY(GrantRepository(*test.store)
                                .create(transaction,
                                    {.page = pages->rows[size_t(i) % pages->rows.size()].id,
                                        .connection = m_id,
                                        .installation = *installation,
                                        .grantedBy = *person}));
            }
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_admin = std::make_unique<AdminCaller>();
        fill();
    }
    void cleanup() { QCOMPARE(m_admin->problems(), QStringList()); }
    void cleanupTestCase() { m_admin.reset(); }

    void allUsersAreDisconnectedInOneCall()
    {
        const ConnectionRow before = m_admin->test.connection(m_app);
        QCOMPARE(before.usersCount, many);
        QCOMPARE(living(), many);
        const qint64 events = m_admin->eventCount();
        const qint64 grantsBefore = grants();
        QElapsedTimer timer;
        timer.start();
        const auto gone = m_admin->ask(
            {.method = Method::Delete, .path = m_admin->pathOf(m_app, QStringLiteral("/users"))});
        const qint64 took = timer.restart();
        QCOMPARE(gone.status, 200);
        QCOMPARE(gone.results().size(), many);
        QCOMPARE(m_admin->eventCount(), events + 1);
        QCOMPARE(living(), 0);
        QCOMPARE(grants(), 0);
        QCOMPARE(tokens(), 0);
        QCOMPARE(m_admin->test.connection(m_app).usersCount, 0);
        QCOMPARE(m_admin->test.connection(m_app).directPagesCount, 0);
        QCOMPARE(m_admin->problems(), QStringList());

        timer.restart();
        QCOMPARE(m_admin->undo(m_admin->lastEvent()).status, 200);
        qInfo("%d people disconnected in %lld ms, brought back in %lld ms", many, took,
            timer.elapsed());
        QCOMPARE(m_admin->eventCount(), events + 2);
        QCOMPARE(living(), many);
        QCOMPARE(grants(), grantsBefore);
        QCOMPARE(tokens(), many);
        const ConnectionRow after = m_admin->test.connection(m_app);
        QCOMPARE(after.usersCount, before.usersCount);
        QCOMPARE(after.directPagesCount, before.directPagesCount);
        QCOMPARE(after.addedBy.id, before.addedBy.id);
        QCOMPARE(after.addedAt, before.addedAt);
    }

    void wholeConnectionIsDisconnectedInOneCall()
    {
        const qint64 events = m_admin->eventCount();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(
            m_admin->ask({.method = Method::Delete, .path = m_admin->pathOf(m_app)}).status, 200);
        qInfo("a connection of %d people disconnected in %lld ms", many, timer.elapsed());
        QCOMPARE(m_admin->eventCount(), events + 1);
        // Suspended, not ended: all is there for taking it back.
        QCOMPARE(living(), many);
        QCOMPARE(m_admin->test.connection(m_app).status, ConnectionStatus::Disconnected);
        QCOMPARE(m_admin->undo(m_admin->lastEvent()).status, 200);
        QCOMPARE(m_admin->eventCount(), events + 2);
        QCOMPARE(m_admin->test.connection(m_app).status, ConnectionStatus::Active);
        QCOMPARE(m_admin->test.connection(m_app).usersCount, many);
    }
};

QTEST_GUILESS_MAIN(TestManyInstallations)
#include "tst_manyinstallations.moc"
