// SPDX-License-Identifier: MIT
#include "models/net/ratelimiter.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Gatehouse;
using namespace std::chrono_literals;

class TestRateLimiter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsEverythingThroughUntilRefused()
    {
        ManualClock clock;
        RateLimiter limiter;
        for (int i = 0; i < 1000; ++i)
            limiter.noteSent(clock.now());
        QCOMPARE(limiter.waitAt(clock.now()), 0ms);
        QVERIFY(!limiter.budget());
    }

    void keepsToAKnownLimit()
    {
        ManualClock clock;
        RateLimiter limiter(3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(limiter.waitAt(clock.now()), 0ms);
            limiter.noteSent(clock.now());
            clock.advance(10s);
        }
        QCOMPARE(limiter.waitAt(clock.now()), 30s);
        clock.advance(30s);
        QCOMPARE(limiter.waitAt(clock.now()), 0ms);
    }

    void waitsAsLongAsTheServerAsks()
    {
        ManualClock clock;
        RateLimiter limiter;
        limiter.noteSent(clock.now());
        limiter.noteLimited(clock.now(), 17s);
        QCOMPARE(limiter.waitAt(clock.now()), 17s);
        clock.advance(17s);
        QCOMPARE(limiter.waitAt(clock.now()), 0ms);
    }

    void aShorterRefusalDoesNotShortenALongerOne()
    {
        ManualClock clock;
        RateLimiter limiter;
        limiter.noteLimited(clock.now(), 30s);
        limiter.noteLimited(clock.now(), 5s);
        QCOMPARE(limiter.waitAt(clock.now()), 30s);
    }

    void learnsFromARefusalHowMuchIsAllowed()
    {
        ManualClock clock;
        RateLimiter limiter;
        for (int i = 0; i < 100; ++i)
            limiter.noteSent(clock.now());
        limiter.noteLimited(clock.now(), 1s);
        QCOMPARE(limiter.budget(), std::optional(90));
        limiter.noteLimited(clock.now(), 1s); // another of the same burst
        QCOMPARE(limiter.budget(), std::optional(90));
    }

    void aRefusalAfterFewRequestsIsSomebodyElsesDoing()
    {
        ManualClock clock;
        RateLimiter limiter;
        limiter.noteSent(clock.now());
        limiter.noteLimited(clock.now(), 1s);
        QCOMPARE(limiter.budget(), std::optional(RateLimiter::leastBudget));
    }

    void triesMoreAfterAQuietWindow()
    {
        ManualClock clock;
        RateLimiter limiter(40);
        limiter.noteSent(clock.now());
        clock.advance(60s);
        limiter.noteSent(clock.now());
        QCOMPARE(limiter.budget(), std::optional(50));
    }
};

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
