// SPDX-License-Identifier: MIT
#include "models/auth/fallbacktokenstore.h"
#include "models/auth/pastedtokenkeeper.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/manualclock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;
using Kind = ApiError::Kind;
using State = PastedToken::State;
using Verdict = PastedTokenKeeper::Verdict;

namespace {

const ProfileId profile(QStringLiteral("p1"));
const QString bot = QStringLiteral("bot-1");
const QString itemName = QStringLiteral("gatehouse/p1/pasted/bot-1");

struct PastedBench {
    QTemporaryDir directory;
    ManualClock clock;
    FakeTokenStore keychain;
    PastedTokenKeeper keeper{parts(keychain)};
    RequestHandle handle;

    QString file() const { return directory.filePath(QStringLiteral("tokens/p1.json")); }
    PastedTokenKeeper::Parts parts(TokenStore &store)
    {
        return {.tokens = store, .clock = clock, .profile = profile, .file = file()};
    }
    template <class T>
    Result<T> wait(std::optional<Result<T>> &answer)
    {
        return QTest::qWaitFor([&answer] { return answer.has_value(); })
            ? *answer
            : Result<T>(ApiError{.kind = Kind::Timeout});
    }
    Result<PastedToken> keep(PastedTokenKeeper &in, const QByteArray &token)
    {
        std::optional<Result<PastedToken>> answer;
        handle = in.keep(Secret(token),
            {.botId = bot,
                .name = QStringLiteral("Export"),
                .workspaceName = QStringLiteral("Northwind")},
            {.done = [&](Result<PastedToken> kept) { answer = std::move(kept); }});
        return wait(answer);
    }
    Result<Secret> read(PastedTokenKeeper &from)
    {
        std::optional<Result<Secret>> answer;
        handle = from.read(bot, {.done = [&](Result<Secret> token) { answer = std::move(token); }});
        return wait(answer);
    }
    Result<Secret> remove()
    {
        std::optional<Result<Secret>> answer;
        handle = keeper.remove(
            bot, {.done = [&](Result<Secret> token) { answer = std::move(token); }});
        return wait(answer);
    }
};

} // namespace

class TestPastedTokenKeeper final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheTokenInTheKeychainAlone()
    {
        PastedBench bench;
        QSignalSpy changes(&bench.keeper, &PastedTokenKeeper::changed);
        const auto kept = bench.keep(bench.keeper, "ntn_planted");
        QVERIFY(kept);
        QCOMPARE(kept->state, State::Kept);
        QCOMPARE(kept->addedAt, bench.clock.now());
        QCOMPARE(changes.count(), 1);
        QCOMPARE(bench.keychain.tokens.value(itemName), Secret("ntn_planted"));
        QFile file(bench.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("Export"));
        QVERIFY(!bytes.contains("ntn_planted"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        // The next run knows it, and where it is.
        PastedTokenKeeper again(bench.parts(bench.keychain));
        QCOMPARE(again.tokens(), std::vector<PastedToken>{*kept});
        QCOMPARE(bench.read(again).value(), Secret("ntn_planted"));
        QCOMPARE(PastedTokenKeeper::namesIn(bench.file(), profile), QStringList{itemName});
    }

    void aNewOneOfTheSameBotTakesItsPlace()
    {
        PastedBench bench;
        QVERIFY(bench.keep(bench.keeper, "ntn_old"));
        bench.keeper.noteChecked(bot, Verdict::Refused);
        QVERIFY(bench.keep(bench.keeper, "ntn_new"));
        QCOMPARE(bench.keeper.tokens().size(), size_t(1));
        QCOMPARE(bench.keeper.find(bot)->state, State::Kept);
        QCOMPARE(bench.keychain.tokens.value(itemName), Secret("ntn_new"));
    }

    void aLockedKeychainChangesNothing()
    {
        PastedBench bench;
        bench.keychain.mood = FakeTokenStore::Mood::Locked;
        const auto refused = bench.keep(bench.keeper, "ntn_planted");
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::KeychainLocked);
        QVERIFY(bench.keeper.tokens().empty());
        QVERIFY(!QFile::exists(bench.file()));

        bench.keychain.mood = FakeTokenStore::Mood::Well;
        QVERIFY(bench.keep(bench.keeper, "ntn_planted"));
        bench.keychain.mood = FakeTokenStore::Mood::Locked;
        QCOMPARE(bench.remove().error().kind, Kind::KeychainLocked);
        QVERIFY(bench.keeper.find(bot));
    }

    void whatIsTakenAfterItWasGivenUpIsTakenBack()
    {
        PastedBench bench;
        bench.keychain.mood = FakeTokenStore::Mood::Silent;
        bool isAsked = false;
        bool isAnswered = false;
        bench.handle = bench.keeper.keep(Secret("ntn_planted"), {.botId = bot},
            {.done = [&](const Result<PastedToken> &) { isAnswered = true; },
                .stillWaiting = [&] { isAsked = true; }});
        QTRY_VERIFY(isAsked);
        bench.handle.reset();
        // The password is entered all the same.
        bench.keychain.mood = FakeTokenStore::Mood::Well;
        bench.keychain.answerHeld();
        QCOMPARE(bench.keychain.tokens.size(), 1);
        QTRY_VERIFY(bench.keychain.tokens.isEmpty());
        QVERIFY(!isAnswered);
        QVERIFY(bench.keeper.tokens().empty());
    }

    void withoutAKeychainItIsKeptForThisRun()
    {
        PastedBench bench;
        bench.keychain.mood = FakeTokenStore::Mood::Absent;
        FallbackTokenStore fallback(bench.keychain);
        PastedTokenKeeper keeper(bench.parts(fallback));
        const auto kept = bench.keep(keeper, "ntn_planted");
        QVERIFY(kept);
        QCOMPARE(kept->state, State::ThisRunOnly);
        QCOMPARE(bench.read(keeper).value(), Secret("ntn_planted"));
        // That it works does not make it last.
        keeper.noteChecked(bot, Verdict::Works);
        QCOMPARE(keeper.find(bot)->state, State::ThisRunOnly);
        PastedTokenKeeper next(bench.parts(bench.keychain));
        QVERIFY(next.tokens().empty());
    }

    void removingGivesItBackForAnUndo()
    {
        PastedBench bench;
        QVERIFY(bench.keep(bench.keeper, "ntn_planted"));
        const PastedToken before = *bench.keeper.find(bot);
        const auto removed = bench.remove();
        QVERIFY(removed);
        QCOMPARE(*removed, Secret("ntn_planted"));
        QVERIFY(bench.keychain.tokens.isEmpty());
        QVERIFY(bench.keeper.tokens().empty());
        QCOMPARE(PastedTokenKeeper::namesIn(bench.file(), profile), QStringList());
        QVERIFY(bench.keep(bench.keeper, removed->reveal()));
        QCOMPARE(bench.keeper.find(bot)->name, before.name);
    }

    void whatSomebodyTookOutOfTheKeychainIsSaid()
    {
        PastedBench bench;
        QVERIFY(bench.keep(bench.keeper, "ntn_planted"));
        bench.keychain.tokens.clear();
        QCOMPARE(bench.read(bench.keeper).error().kind, Kind::TokenMissing);
        QCOMPARE(bench.keeper.find(bot)->state, State::Missing);
        const auto removed = bench.remove();
        QVERIFY(removed);
        QVERIFY(removed->isEmpty());
        QVERIFY(bench.keeper.tokens().empty());
    }

    void verdictsAreRemembered()
    {
        PastedBench bench;
        QVERIFY(bench.keep(bench.keeper, "ntn_planted"));
        bench.clock.advance(std::chrono::hours(1));
        bench.keeper.noteChecked(bot, Verdict::Refused);
        PastedTokenKeeper again(bench.parts(bench.keychain));
        QCOMPARE(again.find(bot)->state, State::Refused);
        QCOMPARE(again.find(bot)->checkedAt, bench.clock.now());
        again.noteChecked(bot, Verdict::Works);
        QCOMPARE(again.find(bot)->state, State::Kept);
    }

    void aFileThatCannotBeReadIsLeftAlone()
    {
        PastedBench bench;
        QVERIFY(QDir().mkpath(bench.directory.filePath(QStringLiteral("tokens"))));
        {
            QFile file(bench.file());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("{ not ours");
        }
        PastedTokenKeeper keeper(bench.parts(bench.keychain));
        QVERIFY(keeper.tokens().empty());
        QVERIFY(bench.keep(keeper, "ntn_planted"));
        QFile file(bench.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{ not ours"));
    }
};

QTEST_GUILESS_MAIN(TestPastedTokenKeeper)
#include "tst_pastedtokenkeeper.moc"
