// SPDX-License-Identifier: MIT
#include "app/workspace/store/authorizationrepository.h"
#include "app/workspace/store/signinthrottle.h"
#include "tests/unit/workspace/workspacetest.h"

using namespace GatehouseWorkspace;

//! What slows guessing down, and what a browser's session outlives.
class TestSignInThrottle final : public QObject {
    Q_OBJECT

private:
    static constexpr Millis minute = 60 * 1000;

    template <class Work>
    static auto change(TestStore &test, Work work)
    {
        auto transaction = Transaction::begin(*test.store);
        auto result = work(*transaction);
        if (!transaction->commitUnaudited())
            qFatal("the change failed");
        return result;
    }
    static Millis begin(TestStore &test, const char *email, const char *address)
    {
        return *change(test, [&](Transaction &transaction) {
            return SignInThrottle(*test.store)
                .begin(transaction, {.email = QLatin1String(email), .address = address});
        });
    }
    static void succeed(TestStore &test, const char *email, const char *address)
    {
        QVERIFY(bool(change(test, [&](Transaction &transaction) {
            return SignInThrottle(*test.store)
                .succeeded(transaction, {.email = QLatin1String(email), .address = address});
        })));
    }
    static void pass(TestStore &test, Millis time)
    {
        test.clock.time = test.clock.time.addMSecs(time);
    }

private Q_SLOTS:
    void fiveFailuresOfOnePersonAreEnough()
    {
        TestStore test;
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(begin(test, "Ada@example.com",
                         QByteArray("192.0.2." + QByteArray::number(i)).constData()),
                Millis(0));
            pass(test, minute);
        }
        QCOMPARE(begin(test, " ada@EXAMPLE.com", "192.0.2.9"), 10 * minute);
        QCOMPARE(begin(test, "grace@example.com", "192.0.2.9"), Millis(0));
        // Being told to wait is no failure of its own.
        pass(test, 10 * minute);
        QCOMPARE(begin(test, "ada@example.com", "192.0.2.9"), Millis(0));
        QCOMPARE(begin(test, "ada@example.com", "192.0.2.9"), minute);
    }

    void fiveFailuresFromOnePlaceAreEnough()
    {
        TestStore test;
        for (const char *email : {"a@x", "b@x", "c@x", "d@x", "e@x"})
            QCOMPARE(begin(test, email, "192.0.2.1"), Millis(0));
        QCOMPARE(begin(test, "f@x", "192.0.2.1"), 15 * minute);
        QCOMPARE(begin(test, "f@x", "192.0.2.2"), Millis(0));
        QCOMPARE(begin(test, "g@x", ""), Millis(0)); // not known where from
    }

    void whoSucceedsStartsAnew()
    {
        TestStore test;
        for (int i = 0; i < 4; ++i)
            begin(test, "ada@x", "192.0.2.1");
        QCOMPARE(begin(test, "ada@x", "192.0.2.1"), Millis(0));
        succeed(test, "ada@x", "192.0.2.1");
        QCOMPARE(begin(test, "ada@x", "192.0.2.2"), Millis(0));
        // The place has four failures still: an account of one's own buys no guesses at others.
        QCOMPARE(begin(test, "grace@x", "192.0.2.1"), Millis(0));
        QCOMPARE(begin(test, "grace@x", "192.0.2.1"), 15 * minute);
    }

    void whatCameToNothingDoesNotCount()
    {
        TestStore test;
        for (int i = 0; i < 4; ++i)
            begin(test, "ada@x", "192.0.2.1");
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(begin(test, "ada@x", "192.0.2.1"), Millis(0));
            QVERIFY(bool(change(test, [&](Transaction &transaction) {
                return SignInThrottle(*test.store)
                    .withdrawn(
                        transaction, {.email = QStringLiteral("ada@x"), .address = "192.0.2.1"});
            })));
        }
        // Nor does it take anything away from what counts.
        QCOMPARE(begin(test, "ada@x", "192.0.2.1"), Millis(0));
        QCOMPARE(begin(test, "ada@x", "192.0.2.1"), 15 * minute);
    }

    void nothingOfItNamesAnybody()
    {
        TestStore test;
        begin(test, "ada@example.com", "192.0.2.77");
        QVERIFY(bool(test.store->checkpoint()));
        QFile file(test.directory.filePath(QStringLiteral("workspace.sqlite")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains("ada@") && !content.contains("192.0.2.77"));
    }

    void anAuthorizationLastsAQuarterOfAnHour()
    {
        TestStore test(DemoOptions{});
        AuthorizationRepository authorizations(*test.store);
        const auto begun = change(test, [&](Transaction &transaction) {
            return authorizations.begin(transaction,
                {.redirectUri = QStringLiteral("http://127.0.0.1/callback"),
                    .state = QStringLiteral(""),
                    .challenge = QStringLiteral("c"),
                    .language = QStringLiteral("de")});
        });
        pass(test, 15 * minute - 1);
        const auto open = authorizations.open(begun->id, begun->session.reveal());
        QVERIFY(bool(open));
        QCOMPARE(open->language, QStringLiteral("de"));
        QVERIFY(open->state && open->state->isEmpty());
        QCOMPARE(authorizations.open(begun->id, "x").error().kind, ApiError::Kind::NotFound);
        QCOMPARE(authorizations.open(begun->id, {}).error().kind, ApiError::Kind::NotFound);
        // Signing in gives another quarter, and another session.
        const auto renewed = change(test, [&](Transaction &transaction) {
            return authorizations.signIn(
                transaction, begun->id, test.demo.ada, test.demo.northwind);
        });
        QVERIFY(*renewed != begun->session);
        pass(test, 15 * minute - 1);
        QVERIFY(!authorizations.open(begun->id, begun->session.reveal()));
        QVERIFY(bool(authorizations.open(begun->id, renewed->reveal())));
        QVERIFY(authorizations.formSecret(renewed->reveal())
            != authorizations.formSecret(begun->session.reveal()));
        pass(test, 1);
        QVERIFY(!authorizations.open(begun->id, renewed->reveal()));
    }
};

QTEST_GUILESS_MAIN(TestSignInThrottle)
#include "tst_signinthrottle.moc"
