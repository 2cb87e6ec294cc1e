// SPDX-License-Identifier: MIT
#include "app/workspace/store/oauthrepository.h"
#include "app/workspace/store/revocationrepository.h"
#include "tests/unit/workspace/workspacetest.h"

using namespace GatehouseWorkspace;

//! What no caller of /v1/oauth can see: lifetimes, what is kept, and how a chain's end goes
//! together with revocations and their undo.
class TestOAuthRepository final : public QObject {
    Q_OBJECT

private:
    struct Bench : TestStore {
        ConnectionRow zapier;
        OAuthInstallationRow installation;
        OAuthRepository oauth;

        Bench()
            : TestStore(DemoOptions{})
            , zapier(connection(QStringLiteral("Zapier")))
            , oauth(*store)
        {
            const auto users = InstallationRepository(*store).list(
                {.workspace = demo.northwind, .connection = zapier.id});
            installation = *oauth.installation(users->rows.front().id);
        }

        template <class Work>
        auto change(Work work)
        {
            auto transaction = Transaction::begin(*store);
            auto result = work(*transaction);
            if (!result || !transaction->commitUnaudited())
                qFatal("the change failed");
            return result;
        }
        OAuthTokenPair pair(const QString &chain)
        {
            return *change([&](Transaction &transaction) {
                return oauth.mintPair(transaction, installation, chain);
            });
        }
        bool works(const Secret &token)
        {
            return bool(TokenRepository(*store).authenticate(token.reveal()));
        }
        void pass(Millis time) { clock.time = clock.time.addMSecs(time); }
    };
    static constexpr Millis minute = 60 * 1000;

private Q_SLOTS:
    void codesAreKeptAsHashesAndLiveTenMinutes()
    {
        Bench bench;
        const Secret code = *bench.change([&](Transaction &transaction) {
            return bench.oauth.issueCode(transaction,
                {.connection = bench.zapier.id,
                    .installation = bench.installation.id,
                    .workspace = bench.demo.northwind,
                    .person = bench.installation.person,
                    .redirectUri = QStringLiteral("https://app.example.com/cb"),
                    .naming = RedirectNaming::LeftOut,
                    .challenge = QStringLiteral("c")});
        });
        const auto kept = bench.oauth.code(code.reveal());
        QVERIFY(bool(kept));
        QCOMPARE(kept->expiresAt, bench.store->now() + 10 * minute);
        QVERIFY(!kept->usedAt && !kept->chain.isEmpty());
        QVERIFY(kept->naming == RedirectNaming::LeftOut);
        QVERIFY(bench.store->checkpoint());
        QFile file(bench.directory.filePath(QStringLiteral("workspace.sqlite")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(code.reveal()));
    }

    void accessTokensLiveForAnHourAndRefreshTokensUntilUsed()
    {
        Bench bench;
        const OAuthTokenPair pair = bench.pair(QStringLiteral("chain"));
        QVERIFY(bench.works(pair.access));
        QVERIFY(!bench.works(pair.refresh)); // it acts as nobody
        bench.pass(60 * minute - 1);
        QVERIFY(bench.works(pair.access));
        bench.pass(1);
        QVERIFY(!bench.works(pair.access));
        bench.pass(400 * 24 * 60 * minute);
        const auto refresh = bench.oauth.token(pair.refresh.reveal());
        QVERIFY(bool(refresh) && !refresh->endedAt && !refresh->replacedAt);
    }

    void whatIsLongOverIsForgotten()
    {
        Bench bench;
        const QString chain = QStringLiteral("chain");
        const OAuthTokenPair first = bench.pair(chain);
        QVERIFY(bool(bench.change([&](Transaction &transaction) {
            return bench.oauth.replace(transaction, bench.oauth.token(first.refresh.reveal())->id);
        })));
        bench.pass(31 * 24 * 60 * minute);
        const OAuthTokenPair second = bench.pair(chain);
        QCOMPARE(bench.oauth.token(first.access.reveal()).error().kind, ApiError::Kind::NotFound);
        QCOMPARE(bench.oauth.token(first.refresh.reveal()).error().kind, ApiError::Kind::NotFound);
        QVERIFY(bench.works(second.access));
    }

    void anUndoneRevocationBringsAnEndedChainNotBack()
    {
        Bench bench;
        const QString chain = QStringLiteral("chain");
        const OAuthTokenPair dead = bench.pair(chain);
        const OAuthTokenPair alive = bench.pair(QStringLiteral("other"));
        const auto revoked = bench.change([&](Transaction &transaction) {
            return RevocationRepository(*bench.store)
                .revoke(transaction,
                    {.workspace = bench.demo.northwind,
                        .connection = bench.zapier.id,
                        .persons = std::vector<UserId>{bench.installation.person}});
        });
        QVERIFY(!bench.works(dead.access) && !bench.works(alive.access));
        QCOMPARE(*bench.change([&](Transaction &transaction) {
            return bench.oauth.endChain(transaction, chain);
        }),
            0);
        QVERIFY(bool(bench.change([&](Transaction &transaction) {
            return RevocationRepository(*bench.store)
                .bringBack(transaction, bench.zapier, revoked->at, 1);
        })));
        QVERIFY(bench.works(alive.access));
        QVERIFY(!bench.works(dead.access));
        QVERIFY(bench.oauth.token(dead.refresh.reveal())->endedAt);
        QVERIFY(!bench.oauth.token(alive.refresh.reveal())->endedAt);
        QCOMPARE(checkStore(*bench.store)->problems, QStringList());
    }

    void anInstallationIsThereWhileItsTokensWork_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("ended") << QStringLiteral("UPDATE installations SET ended_at = 1");
        QTest::newRow("disconnected")
            << QStringLiteral("UPDATE connection_spaces SET disconnected_at = 1");
        QTest::newRow("person suspended")
            << QStringLiteral("UPDATE memberships SET state_rank = 1");
    }
    void anInstallationIsThereWhileItsTokensWork()
    {
        QFETCH(QString, sql);
        Bench bench;
        QVERIFY(bool(bench.oauth.installation(bench.installation.id)));
        QVERIFY(bool(bench.store->run(sql)));
        QCOMPARE(
            bench.oauth.installation(bench.installation.id).error().kind, ApiError::Kind::NotFound);
    }

    void onlyPublicConnectionsAreClients()
    {
        Bench bench;
        QCOMPARE(bench.oauth.client(bench.zapier.clientId)->name, QStringLiteral("Zapier"));
        QCOMPARE(bench.oauth.client(bench.zapier.id)->redirectUris, bench.zapier.redirectUris);
        for (const QString &id : {QString(), QStringLiteral("nobody"),
                 bench.connection(QStringLiteral("Lucid previews")).clientId})
            QCOMPARE(bench.oauth.client(id).error().kind, ApiError::Kind::NotFound);
        const auto nightly = bench.connection(QStringLiteral("Nightly export"));
        QCOMPARE(bench.oauth.client(nightly.id).error().kind, ApiError::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestOAuthRepository)
#include "tst_oauthrepository.moc"
