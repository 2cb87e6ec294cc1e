// SPDX-License-Identifier: MIT
#include "tests/integration/console/writetest.h"

#include "models/items/actionwords.h"

Q_DECLARE_METATYPE(Gatehouse::Break)
Q_DECLARE_METATYPE(Gatehouse::Write)

namespace Gatehouse {

using Outcome = ActionReports::Outcome;

void WriteTest::initTestCase()
{
    m_served = std::make_unique<ServedWorkspace>();
}

void WriteTest::cleanupTestCase()
{
    m_served->service.reset();
    const auto store = m_served->made.open({});
    const auto report = GatehouseWorkspace::checkStore(*store);
    QVERIFY(report);
    QCOMPARE(report->problems, QStringList());
}

void WriteTest::verifyDone(WriteBench &bench, const Write &write, bool done, bool wasLost)
{
    QCOMPARE(bench.report->outcome, done ? Outcome::Done : Outcome::NotDone);
    QCOMPARE(bench.eventsOfTheChange(), done ? 1 : 0);
    QCOMPARE(write.happened(bench), done);
    QCOMPARE(bench.heard,
        write.hasDialog ? std::optional(done && (write.isTold || !wasLost)) : std::nullopt);
    QCOMPARE(bench.arrivals(), 1);
    QCOMPARE(bench.proxy.passedCount(bench.key), done ? 1 : 0);
    const QString told = ActionWords::outcome(*bench.report);
    QCOMPARE(told.endsWith(QStringLiteral("It was looked up: nothing was changed.")), !done);
    QCOMPARE(!bench.undo.isEmpty(), done && write.isUndoable);
    if (!done || !write.isUndoable)
        return;
    // And what it offers takes exactly this back.
    bench.report.reset();
    bench.actions.undoLatest();
    QTRY_VERIFY(bench.report);
    QCOMPARE(bench.report->outcome, Outcome::Done);
    QVERIFY(!write.happened(bench));
}

void WriteTest::anAnswerThatComesIsUnderstood_data()
{
    QTest::addColumn<Write>("write");
    for (const auto &[name, write] : writes())
        QTest::newRow(name) << write;
}

void WriteTest::anAnswerThatComesIsUnderstood()
{
    QFETCH(Write, write);
    WriteBench bench(*m_served, write.person);
    write.make(bench);
    QTRY_VERIFY_WITH_TIMEOUT(bench.report, 30000);
    // Nobody had to look it up.
    QCOMPARE(bench.proxy.requestCount(), 1);
    bench.key = bench.proxy.calls().front()->headers.value("idempotency-key");
    verifyDone(bench, write, true, false);
}

void WriteTest::aBrokenConnectionEndsInOneTruth_data()
{
    QTest::addColumn<Write>("write");
    QTest::addColumn<Break>("where");
    const std::pair<const char *, Break> breaks[]{{"before the service", Break::BeforeTheService},
        {"before the answer", Break::BeforeTheAnswer}, {"within the head", Break::WithinTheHead},
        {"after the head", Break::AfterTheHead}, {"within the body", Break::WithinTheBody},
        {"a gateway's page", Break::GatewayPage}};
    for (const auto &[name, write] : writes()) {
        for (const auto &[place, where] : breaks)
            QTest::addRow("%s, %s", name, place) << write << where;
    }
}

void WriteTest::aBrokenConnectionEndsInOneTruth()
{
    QFETCH(Write, write);
    QFETCH(Break, where);
    WriteBench bench(*m_served, write.person);
    bench.breakOnce(where);
    write.make(bench);
    QTRY_VERIFY_WITH_TIMEOUT(bench.report, 30000);
    verifyDone(bench, write, isDone(where), true);
}

void WriteTest::theUnknownIsFoundOutLater_data()
{
    QTest::addColumn<Write>("write");
    QTest::addColumn<Break>("where");
    for (const auto &[name, write] : writes()) {
        QTest::addRow("%s, done", name) << write << Break::BeforeTheAnswer;
        QTest::addRow("%s, not done", name) << write << Break::BeforeTheService;
    }
}

void WriteTest::theUnknownIsFoundOutLater()
{
    QFETCH(Write, write);
    QFETCH(Break, where);
    WriteBench bench(*m_served, write.person);
    bench.isGoneAfterwards = true;
    bench.breakOnce(where);
    write.make(bench);
    QTRY_VERIFY_WITH_TIMEOUT(bench.report, 30000);
    QCOMPARE(bench.report->outcome, Outcome::Unknown);
    QVERIFY(ActionWords::outcome(*bench.report)
                .endsWith(QStringLiteral("it is not known whether it happened.")));
    QVERIFY(bench.undo.isEmpty());
    if (write.hasDialog)
        QCOMPARE(bench.heard, std::optional(false));

    // Still away: still unknown.
    bench.report.reset();
    bench.actions.checkAgain(bench.action);
    QTRY_VERIFY_WITH_TIMEOUT(bench.report, 30000);
    QCOMPARE(bench.report->outcome, Outcome::Unknown);

    bench.proxy.comeBack();
    bench.report.reset();
    bench.heard.reset();
    bench.actions.checkAgain(bench.action);
    QTRY_VERIFY_WITH_TIMEOUT(bench.report, 30000);
    verifyDone(bench, write, isDone(where), true);
}

} // namespace Gatehouse
