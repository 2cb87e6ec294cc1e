// SPDX-License-Identifier: MIT
#include "app/workspace/http/ratelimiter.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace GatehouseWorkspace;

namespace {

const QString ada = QStringLiteral("ada");
const QString grace = QStringLiteral("grace");
constexpr qint64 minute = 60'000;

} // namespace

class TestTokenLimiter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesBeyondTheLimitUntilTheWindowEnds()
    {
        RateLimiter limiter({.requests = 2});
        const qint64 start = 1000 * minute;
        QVERIFY(!limiter.count(ada, start + 100));
        QVERIFY(!limiter.count(ada, start + 200));
        QCOMPARE(limiter.count(ada, start + 1000), std::optional(59));
        QCOMPARE(limiter.count(ada, start + 1001), std::optional(59));
        QCOMPARE(limiter.count(ada, start + 2000), std::optional(58));
        QCOMPARE(limiter.count(ada, start + 59'000), std::optional(1));
        QCOMPARE(limiter.count(ada, start + 59'999), std::optional(1));
        QVERIFY(!limiter.count(ada, start + minute));
    }

    void eachTokenHasItsOwn()
    {
        RateLimiter limiter({.requests = 1});
        QVERIFY(!limiter.count(ada, 0));
        QVERIFY(!limiter.count(grace, 0));
        QCOMPARE(limiter.count(ada, 0), std::optional(60));
        QCOMPARE(limiter.count(grace, 0), std::optional(60));
    }

    void aWindowBeginsAtAWholeMultiple()
    {
        RateLimiter limiter({.requests = 1, .window = std::chrono::seconds(10)});
        QVERIFY(!limiter.count(ada, 9'999));
        QCOMPARE(limiter.count(ada, 9'999), std::optional(1));
        QVERIFY(!limiter.count(ada, 10'000));
        QCOMPARE(limiter.count(ada, 10'000), std::optional(10));
        QVERIFY(!limiter.count(ada, 35'000));
    }

    void refusedOnesDoNotCount()
    {
        RateLimiter limiter({.requests = 1});
        for (int i = 0; i < 5; ++i)
            limiter.count(ada, 0);
        QVERIFY(!limiter.count(ada, minute));
    }

    void allThreadsShareOneCount()
    {
        RateLimiter limiter({.requests = 1000});
        std::atomic<int> passed = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < 500; ++n)
                    passed += !limiter.count(ada, 0);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(passed.load(), 1000);
    }
};

QTEST_GUILESS_MAIN(TestTokenLimiter)
#include "tst_tokenlimiter.moc"
