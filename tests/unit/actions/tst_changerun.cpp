// SPDX-License-Identifier: MIT
#include "models/actions/changerun.h"
#include "tests/support/fakeworkspaceservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Outcome = ChangeRun::Outcome;
using Recorded = ChangeStep::Recorded;

namespace {

using Calls = HeldCalls<AuditEventId, Recorded>;

//! A run whose calls and questions to the log the test answers.
struct RunBench {
    explicit RunBench(const QStringList &names, ChangeRun::Patience patience = {3, 0ms})
    {
        std::vector<ChangeStep> steps;
        for (const QString &name : names) {
            steps.push_back({.name = name,
                .send = [this](const AuditEventId &change, ChangeStep::Sent sent) {
                    return hold(calls, change, std::move(sent));
                }});
        }
        run = std::make_unique<ChangeRun>(service, std::move(steps), patience);
        finished = std::make_unique<QSignalSpy>(run.get(), &ChangeRun::finished);
    }

    Outcome outcome(size_t step) const { return run->steps()[step].outcome; }
    //! The log answers every question of one search.
    void log(Kind kind, int questions = 3)
    {
        for (int i = 0; i < questions; ++i) {
            const size_t before = service.auditEvents.size();
            service.auditEvents.back()->fail(kind);
            if (i + 1 < questions)
                QTRY_COMPARE(service.auditEvents.size(), before + 1);
        }
    }
    void logHas(size_t step)
    {
        service.auditEvents.back()->answer(AuditEvent{.id = run->steps()[step].change});
    }

    FakeWorkspaceService service;
    Calls calls;
    std::unique_ptr<ChangeRun> run;
    std::unique_ptr<QSignalSpy> finished;
};

const QStringList threeNames{
    QStringLiteral("Zapier"), QStringLiteral("Slack"), QStringLiteral("Figma")};

} // namespace

//! Every step is sent once and ends in one truth.
class TestChangeRun final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsAreSentOneAfterTheOtherEachUnderItsOwnName()
    {
        RunBench bench(threeNames);
        bench.run->start();
        QVERIFY(bench.run->isRunning());
        QCOMPARE(bench.calls.size(), size_t(1));
        bench.calls[0]->answer(Recorded::Yes);
        QCOMPARE(bench.calls.size(), size_t(2));
        bench.calls[1]->answer(Recorded::No);
        bench.calls[2]->answer(Recorded::Yes);
        QCOMPARE(bench.finished->count(), 1);
        QVERIFY(!bench.run->isRunning());
        QCOMPARE(bench.run->count(Outcome::Done), 3);
        QVERIFY(bench.run->steps()[0].recorded);
        QVERIFY(!bench.run->steps()[1].recorded);
        QSet<QString> names;
        for (size_t i = 0; i < 3; ++i) {
            QCOMPARE(bench.calls[i]->query, bench.run->steps()[i].change);
            QVERIFY(!QUuid(bench.calls[i]->query.toString()).isNull());
            names << bench.calls[i]->query.toString();
        }
        QCOMPARE(names.size(), 3);
        QVERIFY(bench.service.auditEvents.empty());
    }

    void oneFailureDoesNotStopTheRest()
    {
        RunBench bench(threeNames);
        bench.run->start();
        bench.calls[0]->answer(Recorded::Yes);
        bench.calls[1]->answer(ApiError{.kind = Kind::Conflict, .detail = QStringLiteral("No.")});
        bench.calls[2]->answer(Recorded::Yes);
        QCOMPARE(bench.outcome(1), Outcome::Failed);
        QCOMPARE(bench.run->steps()[1].error->detail, QStringLiteral("No."));
        QCOMPARE(bench.run->count(Outcome::Done), 2);
        QCOMPARE(bench.finished->count(), 1);
    }

    void whatWasRefusedOrNeverLeftIsNotLookedFor_data()
    {
        QTest::addColumn<Kind>("kind");
        for (const Kind kind : {Kind::Validation, Kind::Unauthorized, Kind::Restricted,
                 Kind::NotFound, Kind::Conflict, Kind::RateLimited, Kind::Offline, Kind::Tls,
                 Kind::HostNotFound, Kind::TokenMissing})
            QTest::addRow("%d", int(kind)) << kind;
    }
    void whatWasRefusedOrNeverLeftIsNotLookedFor()
    {
        QFETCH(Kind, kind);
        RunBench bench(threeNames.first(1));
        bench.run->start();
        bench.calls[0]->fail(kind);
        QCOMPARE(bench.outcome(0), Outcome::Failed);
        QVERIFY(bench.service.auditEvents.empty());
    }

    void aLostAnswerIsLookedUp_data()
    {
        QTest::addColumn<Kind>("lost");
        QTest::addColumn<Outcome>("withoutEvent");
        QTest::newRow("lost") << Kind::OutcomeUnknown << Outcome::NotDone;
        QTest::newRow("5xx") << Kind::ServerFault << Outcome::Failed;
        QTest::newRow("web page") << Kind::NotJson << Outcome::Failed;
        QTest::newRow("cut off") << Kind::Malformed << Outcome::Failed;
    }
    void aLostAnswerIsLookedUp()
    {
        QFETCH(Kind, lost);
        QFETCH(Outcome, withoutEvent);
        {
            RunBench bench(threeNames.first(1));
            bench.run->start();
            bench.calls[0]->fail(lost);
            QVERIFY(bench.run->isChecking());
            QCOMPARE(bench.service.auditEvents.back()->query, bench.run->steps()[0].change);
            bench.logHas(0);
            QCOMPARE(bench.outcome(0), Outcome::Done);
            QVERIFY(bench.run->steps()[0].recorded);
            QVERIFY(!bench.run->steps()[0].error);
            QVERIFY(!bench.run->isChecking());
        }
        RunBench bench(threeNames.first(1));
        bench.run->start();
        bench.calls[0]->fail(lost);
        bench.log(Kind::NotFound);
        QCOMPARE(bench.outcome(0), withoutEvent);
        QCOMPARE(bench.run->steps()[0].error->kind, lost);
        QCOMPARE(bench.calls.size(), size_t(1));
        QCOMPARE(bench.service.auditEvents.size(), size_t(3));
    }

    void aSlowServerMayStillBeAtIt()
    {
        RunBench bench(threeNames.first(1));
        bench.run->start();
        bench.calls[0]->fail(Kind::OutcomeUnknown);
        bench.service.auditEvents.back()->fail(Kind::NotFound);
        QTRY_COMPARE(bench.service.auditEvents.size(), size_t(2));
        bench.logHas(0);
        QCOMPARE(bench.outcome(0), Outcome::Done);
    }

    void whileNobodyAnswersItIsUnknownAndCanBeLookedUpLater()
    {
        RunBench bench(threeNames);
        bench.run->start();
        for (size_t i = 0; i < 3; ++i) {
            bench.calls[i]->fail(Kind::OutcomeUnknown);
            bench.log(Kind::Offline);
        }
        QCOMPARE(bench.run->count(Outcome::Unknown), 3);
        QCOMPARE(bench.finished->count(), 1);

        // The first was done, the second was not, of the third nobody can say yet.
        bench.run->checkAgain();
        QVERIFY(bench.run->isRunning());
        bench.logHas(0);
        bench.log(Kind::NotFound);
        bench.log(Kind::Offline);
        QCOMPARE(bench.outcome(0), Outcome::Done);
        QCOMPARE(bench.outcome(1), Outcome::NotDone);
        QCOMPARE(bench.outcome(2), Outcome::Unknown);
        QCOMPARE(bench.finished->count(), 2);
        QVERIFY(!bench.run->isRunning());

        bench.run->checkAgain();
        bench.logHas(2);
        QCOMPARE(bench.outcome(2), Outcome::Done);
        QCOMPARE(bench.finished->count(), 3);
        QCOMPARE(bench.calls.size(), size_t(3));

        bench.run->checkAgain();
        QVERIFY(!bench.run->isRunning());
        QCOMPARE(bench.finished->count(), 3);
    }

    void cancellingEndsAfterTheStepUnderWay()
    {
        RunBench bench(threeNames);
        bench.run->start();
        bench.calls[0]->answer(Recorded::Yes);
        bench.run->cancel();
        QVERIFY(!bench.calls[1]->isAbandoned());
        bench.calls[1]->answer(Recorded::Yes);
        QCOMPARE(bench.calls.size(), size_t(2));
        QCOMPARE(bench.outcome(2), Outcome::Skipped);
        QCOMPARE(bench.run->count(Outcome::Done), 2);
        QCOMPARE(bench.finished->count(), 1);
    }

    void cancelledWhileAnAnswerIsLookedForItStillFindsTheTruth()
    {
        RunBench bench(threeNames);
        bench.run->start();
        bench.calls[0]->fail(Kind::OutcomeUnknown);
        bench.run->cancel();
        bench.logHas(0);
        QCOMPARE(bench.outcome(0), Outcome::Done);
        QCOMPARE(bench.run->count(Outcome::Skipped), 2);
    }

    void whatTheAnswerWouldHaveToldIsFetched()
    {
        FakeWorkspaceService service;
        Calls calls;
        std::optional<AuditEvent> seen;
        ChangeStep::Recovered tell;
        ChangeStep step{.name = QStringLiteral("Zapier"),
            .send = [&](const AuditEventId &change, ChangeStep::Sent sent) {
                return hold(calls, change, std::move(sent));
            },
            .recover = [&](const AuditEvent &event, ChangeStep::Recovered recovered) {
                seen = event;
                tell = std::move(recovered);
                return RequestHandle();
            }};
        ChangeRun run(service, {step, step}, {1, 0ms});
        run.start();
        for (size_t i = 0; i < 2; ++i) {
            calls[i]->fail(Kind::OutcomeUnknown);
            service.auditEvents.back()->answer(
                AuditEvent{.id = run.steps()[i].change, .objectId = QStringLiteral("c1")});
            QCOMPARE(seen->objectId, QStringLiteral("c1"));
            QCOMPARE(run.steps()[i].outcome, Outcome::Waiting);
            if (i == 0)
                tell({});
            else
                tell(ApiError{.kind = Kind::Offline});
            QCOMPARE(run.steps()[i].outcome, Outcome::Done);
        }
        QVERIFY(!run.steps()[0].error);
        QCOMPARE(run.steps()[1].error->kind, Kind::Offline);
    }

    void nothingIsHeardAfterItIsGone()
    {
        RunBench bench(threeNames);
        bench.run->start();
        bench.run.reset();
        bench.calls[0]->answer(Recorded::Yes);
        QCOMPARE(bench.calls.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestChangeRun)
#include "tst_changerun.moc"
