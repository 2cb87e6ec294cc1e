// SPDX-License-Identifier: MIT
#include "app/workspace/store/keys.h"
#include "tests/unit/workspace/workspacetest.h"

#include <QDir>

using namespace GatehouseWorkspace;

class TestTokenRepository final : public QObject {
    Q_OBJECT

private:
    static MintedToken mint(Store &store, const NewToken &token)
    {
        auto transaction = Transaction::begin(store);
        auto minted = TokenRepository(store).mint(*transaction, token);
        if (!minted || !transaction->commit({.action = QStringLiteral("token.made")}))
            qFatal("no token");
        return *minted;
    }

private Q_SLOTS:
    void tokensAreNowhereInTheFiles()
    {
        TestStore test(DemoOptions{});
        const auto nightly = test.connection(QStringLiteral("Nightly export"));
        const Secret password("a long enough password");
        QList<Secret> secrets{password,
            mint(*test.store, {.kind = TokenKind::Session, .person = test.demo.ada}).token,
            mint(*test.store, {.kind = TokenKind::Organization}).token,
            *TokenRepository(*test.store).reveal(nightly.workspace, nightly.id)};
        {
            auto transaction = Transaction::begin(*test.store);
            QVERIFY(bool(
                PersonRepository(*test.store).setPassword(*transaction, test.demo.ada, password)));
            QVERIFY(bool(transaction->commit({.action = QStringLiteral("person.password_set")})));
        }
        int files = 0;
        for (const QFileInfo &info : QDir(test.directory.path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            for (const Secret &secret : secrets)
                QVERIFY2(!content.contains(secret.reveal()), qPrintable(info.fileName()));
            ++files;
        }
        QVERIFY(files >= 3); // the log of WAL is among them
    }

    void internalTokenIsShownAgainAndWorks()
    {
        TestStore test(DemoOptions{});
        const auto nightly = test.connection(QStringLiteral("Nightly export"));
        TokenRepository tokens(*test.store);
        const auto once = tokens.reveal(nightly.workspace, nightly.id);
        const auto again = tokens.reveal(nightly.workspace, nightly.id);
        QVERIFY(bool(once));
        QCOMPARE(once->reveal(), again->reveal());
        QVERIFY(once->reveal().startsWith("ntn_"));
        const auto actor = tokens.authenticate(once->reveal());
        QVERIFY(bool(actor));
        QCOMPARE(actor->kind, Actor::Kind::Connection);
        QCOMPARE(actor->name, QStringLiteral("Nightly export"));
        QCOMPARE(actor->user, *nightly.botId);
        QCOMPARE(actor->capabilities.userInformation, UserInformation::WithEmail);
        QCOMPARE(actor->workspace, test.demo.northwind);
    }

    void sessionActsInThePersonsFirstWorkspace()
    {
        TestStore test(DemoOptions{});
        TokenRepository tokens(*test.store);
        const auto loose = tokens.authenticate(
            mint(*test.store, {.kind = TokenKind::Session, .person = test.demo.ada})
                .token.reveal());
        QCOMPARE(loose->workspace, test.demo.northwind);
        QCOMPARE(*loose->role, Role::Owner);
        const auto bound = tokens.authenticate(mint(*test.store,
            {.kind = TokenKind::Session, .workspace = test.demo.labs, .person = test.demo.ada})
                                                   .token.reveal());
        QCOMPARE(bound->workspace, test.demo.labs);
        QCOMPARE(*bound->role, Role::Member);
        QCOMPARE(bound->plan, Plan::Plus);
    }

    void publicTokenActsAsTheInstallationsBot()
    {
        TestStore test(DemoOptions{});
        const auto zapier = test.connection(QStringLiteral("Zapier"));
        auto users
            = InstallationRepository(*test.store)
                  .list({.workspace = test.demo.northwind, .connection = zapier.id, .page = {}});
        const auto &user = users->rows.front();
        const auto minted = mint(*test.store,
            {.kind = TokenKind::OAuthAccess,
                .workspace = test.demo.northwind,
                .person = user.user.id,
                .connection = zapier.id,
                .installation = user.id});
        const auto actor = TokenRepository(*test.store).authenticate(minted.token.reveal());
        QVERIFY(bool(actor));
        QCOMPARE(actor->kind, Actor::Kind::Installation);
        QCOMPARE(actor->user, user.botId);
        QCOMPARE(*actor->person, user.user.id);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("person suspended")
            << QStringLiteral("UPDATE memberships SET state_rank = 1");
        QTest::newRow("person left") << QStringLiteral("UPDATE memberships SET state_rank = 2");
        QTest::newRow("connection disconnected")
            << QStringLiteral("UPDATE connection_spaces SET disconnected_at = 1");
        QTest::newRow("installation ended")
            << QStringLiteral("UPDATE installations SET ended_at = 1");
        QTest::newRow("token ended") << QStringLiteral("UPDATE tokens SET ended_at = 1");
        QTest::newRow("token expired") << QStringLiteral("UPDATE tokens SET expires_at = 1");
    }
    void refused()
    {
        QFETCH(QString, sql);
        TestStore test(DemoOptions{});
        const auto zapier = test.connection(QStringLiteral("Zapier"));
        auto users
            = InstallationRepository(*test.store)
                  .list({.workspace = test.demo.northwind, .connection = zapier.id, .page = {}});
        const auto &user = users->rows.front();
        const auto minted = mint(*test.store,
            {.kind = TokenKind::OAuthAccess,
                .workspace = test.demo.northwind,
                .person = user.user.id,
                .connection = zapier.id,
                .installation = user.id});
        TokenRepository tokens(*test.store);
        QVERIFY(bool(tokens.authenticate(minted.token.reveal())));
        QVERIFY(bool(test.store->run(sql)));
        const auto actor = tokens.authenticate(minted.token.reveal());
        QVERIFY(!actor);
        QCOMPARE(actor.error().kind, ApiError::Kind::Unauthorized);
    }

    void garbageIsUnauthorized()
    {
        TestStore test(DemoOptions{});
        for (const char *text : {"", "ntn_", "ntn_nonsense", "'; DROP TABLE tokens"})
            QCOMPARE(TokenRepository(*test.store).authenticate(text).error().kind,
                ApiError::Kind::Unauthorized);
    }

    void lastUseIsWrittenOnceAMinute()
    {
        TestStore test(DemoOptions{});
        const auto nightly = test.connection(QStringLiteral("Nightly export"));
        TokenRepository tokens(*test.store);
        const auto token = tokens.reveal(nightly.workspace, nightly.id);
        QVERIFY(bool(tokens.authenticate(token->reveal())));
        const Millis first = test.store->now();
        QCOMPARE(*test.connection(nightly.name).lastUsedAt, first);
        test.clock.time = test.clock.time.addSecs(59);
        QVERIFY(bool(tokens.authenticate(token->reveal())));
        QCOMPARE(*test.connection(nightly.name).lastUsedAt, first);
        test.clock.time = test.clock.time.addSecs(1);
        QVERIFY(bool(tokens.authenticate(token->reveal())));
        QCOMPARE(*test.connection(nightly.name).lastUsedAt, test.store->now());
    }

    void readOnlyStoreStillAuthenticates()
    {
        TestStore test(DemoOptions{});
        const auto minted
            = mint(*test.store, {.kind = TokenKind::Session, .person = test.demo.ada});
        auto readOnly = test.open({.mode = StoreOptions::Mode::ReadOnly});
        QVERIFY(bool(TokenRepository(*readOnly).authenticate(minted.token.reveal())));
    }

    void passwordIsChecked()
    {
        TestStore test(DemoOptions{});
        auto transaction = Transaction::begin(*test.store);
        QVERIFY(bool(PersonRepository(*test.store)
                         .setPassword(*transaction, test.demo.ada, Secret("right right"))));
        QVERIFY(bool(transaction->commit({.action = QStringLiteral("person.password_set")})));
        PersonRepository persons(*test.store);
        const auto fits = [&persons](const QString &email, const char *password) {
            return passwordFits(*persons.passwordHashOf(email), Secret(password));
        };
        QVERIFY(fits(demoOwnerEmail, "right right"));
        QVERIFY(!fits(demoOwnerEmail, "wrong"));
        QVERIFY(!fits(QStringLiteral("nobody@example.com"), "right right"));
        QVERIFY(!fits(QStringLiteral("mei.tanaka@northwind.example.com"), ""));
    }
};

QTEST_GUILESS_MAIN(TestTokenRepository)
#include "tst_tokenrepository.moc"
