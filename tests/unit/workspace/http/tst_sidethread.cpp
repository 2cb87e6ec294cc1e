// SPDX-License-Identifier: MIT
#include "app/workspace/http/sidethread.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <memory>

using namespace GatehouseWorkspace;
using Outcome = Deferred::Outcome;

class TestSideThread final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksElsewhereOneAfterTheOther()
    {
        std::vector<int> order;
        std::thread::id where;
        SideThread side;
        for (int i = 0; i < 3; ++i) {
            bool isPrepared = false;
            QVERIFY(side.take({.work =
                                      [&order, &where, i] {
                                          order.push_back(i);
                                          where = std::this_thread::get_id();
                                      },
                                  .done = [](Outcome) {}},
                [&isPrepared] { isPrepared = true; }));
            QVERIFY(isPrepared);
        }
        side.take({.work = [] {}, .done = [](Outcome) {}}, [] {});
        QTRY_COMPARE(order, (std::vector<int>{0, 1, 2}));
        QVERIFY(where != std::this_thread::get_id());
    }

    void whatDoesNotFitIsNotTaken()
    {
        QSemaphore go;
        QSemaphore begun;
        std::atomic<int> done = 0;
        SideThread side;
        const SideThread::Job job{.work =
                                      [&] {
                                          begun.release();
                                          go.acquire();
                                      },
            .done = [&done](Outcome) { ++done; }};
        QVERIFY(side.take(job, [] {}));
        begun.acquire(); // so that all others wait
        for (size_t i = 0; i < SideThread::mostWaiting; ++i)
            QVERIFY(side.take(job, [] {}));
        bool isPrepared = false;
        QVERIFY(!side.take(job, [&isPrepared] { isPrepared = true; }));
        QVERIFY(!isPrepared);
        go.release(int(SideThread::mostWaiting) + 1);
        QTRY_COMPARE(done, int(SideThread::mostWaiting) + 1);
        QVERIFY(side.take({.work = [] {}, .done = [](Outcome) {}}, [] {}));
    }

    void everybodyHearsOfTheEnd()
    {
        std::atomic<int> worked = 0;
        std::atomic<int> done = 0;
        std::atomic<int> notDone = 0;
        SideThread side;
        const SideThread::Job job{.work = [&worked] { ++worked; },
            .done =
                [&](Outcome outcome) {
                    ++done;
                    notDone += outcome == Outcome::NotDone;
                }};
        int taken = 0;
        for (int i = 0; i < 10; ++i)
            taken += side.take(job, [] {});
        side.end();
        QCOMPARE(done, taken);
        QCOMPARE(worked + notDone, taken);
        QVERIFY(!side.take(job, [] {}));
        side.end();
        QCOMPARE(done, taken);
    }
};

QTEST_GUILESS_MAIN(TestSideThread)
#include "tst_sidethread.moc"
