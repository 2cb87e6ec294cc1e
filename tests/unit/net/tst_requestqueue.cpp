// SPDX-License-Identifier: MIT
#include "models/net/requestqueue.h"

#include <QTest>

using namespace Gatehouse;

class TestRequestQueue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servesForegroundFirstThenByArrival()
    {
        RequestQueue queue(10);
        const auto slow = queue.add(HttpRequest::Priority::Background);
        const auto first = queue.add(HttpRequest::Priority::Foreground);
        const auto second = queue.add(HttpRequest::Priority::Foreground);
        QCOMPARE(queue.takeNext(), std::optional(first));
        QCOMPARE(queue.takeNext(), std::optional(second));
        QCOMPARE(queue.takeNext(), std::optional(slow));
        QVERIFY(!queue.takeNext());
    }

    void runsOnlySoManyAtOnce()
    {
        RequestQueue queue(2);
        std::vector<RequestQueue::Ticket> tickets;
        for (int i = 0; i < 3; ++i)
            tickets.push_back(queue.add(HttpRequest::Priority::Foreground));
        QVERIFY(queue.takeNext());
        QVERIFY(queue.takeNext());
        QVERIFY(!queue.takeNext());
        QCOMPARE(queue.running(), 2);
        queue.finish(tickets[0]);
        QCOMPARE(queue.takeNext(), std::optional(tickets[2]));
    }

    void forgetsWhatIsRemoved()
    {
        RequestQueue queue(1);
        const auto first = queue.add(HttpRequest::Priority::Foreground);
        const auto second = queue.add(HttpRequest::Priority::Background);
        queue.remove(first);
        QCOMPARE(queue.takeNext(), std::optional(second));
        queue.remove(second);
        QCOMPARE(queue.running(), 0);
        QCOMPARE(queue.waiting(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRequestQueue)
#include "tst_requestqueue.moc"
