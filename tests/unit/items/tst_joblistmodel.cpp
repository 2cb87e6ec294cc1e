// SPDX-License-Identifier: MIT
#include "models/actions/connectionactions.h"
#include "models/items/actionwords.h"
#include "models/items/joblistmodel.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QMetaEnum>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

Connection connectionNamed(const QString &name)
{
    return {.id = ConnectionId(name), .name = name};
}

struct JobBench {
    FakeWorkspaceService service;
    ManualClock clock;
    UndoList undo{{}, WorkspaceId()};
    ConnectionActions actions{
        {.service = service, .undo = undo, .clock = clock, .patience = {1, 0ms}}};
    JobListModel model{actions, clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void disconnect(const QStringList &names)
    {
        QList<Connection> connections;
        for (const QString &name : names)
            connections << connectionNamed(name);
        actions.disconnectConnections(connections);
    }
    void answer() { service.made.disconnections.back()->answer(Changed<Connection>{}); }
    QString row(int row) const { return model.index(row).data().toString(); }
};

const QString zapier = QStringLiteral("Zapier");
const QString slack = QStringLiteral("Slack");

} // namespace

class TestJobListModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestIsFirstAndTellsWhatBecameOfIt()
    {
        JobBench bench;
        QCOMPARE(bench.model.rowCount(), 0);
        QVERIFY(!bench.model.running());
        bench.disconnect({zapier});
        QCOMPARE(bench.row(0), QStringLiteral("Disconnect Zapier…"));
        QCOMPARE(bench.model.runningCount(), 1);
        QCOMPARE(bench.model.jobs()[0].startedAt, bench.clock.now());
        bench.answer();
        QCOMPARE(bench.row(0), QStringLiteral("Zapier is disconnected."));
        QCOMPARE(bench.model.index(0).data(Qt::AccessibleTextRole).toString(), bench.row(0));
        QCOMPARE(bench.model.runningCount(), 0);
        bench.actions.undoLatest();
        QCOMPARE(bench.row(0), QStringLiteral("Undoing “Disconnect Zapier”…"));
        QCOMPARE(bench.row(1), QStringLiteral("Zapier is disconnected."));
        bench.service.made.undos.back()->answer(Changed<UndoneEvent>{});
        QCOMPARE(bench.row(0), QStringLiteral("“Disconnect Zapier” is undone."));
    }

    void followsEachStepAndCanBeCancelled()
    {
        JobBench bench;
        QSignalSpy changed(&bench.model, &JobListModel::changed);
        bench.disconnect({zapier, slack, QStringLiteral("Figma")});
        QCOMPARE(bench.model.running()->total, 3);
        bench.answer();
        QCOMPARE(bench.model.running()->done, 1);
        bench.model.cancel(bench.model.running()->id);
        QVERIFY(bench.model.running()->isCancelled);
        bench.answer();
        QVERIFY(!bench.model.running());
        const JobListModel::Job job = bench.model.jobs()[0];
        QCOMPARE(job.report->skipped, 1);
        QCOMPARE(bench.row(0), QStringLiteral("Disconnect 3 connection(s): 2 of 3 done."));
        QVERIFY(changed.count() >= 4);
    }

    void aLostAnswerIsSaidAndLookedForAgainInTheSameRow()
    {
        JobBench bench;
        bench.disconnect({zapier});
        bench.service.made.disconnections.back()->fail(Kind::OutcomeUnknown);
        QVERIFY(bench.model.running()->isChecking);
        bench.service.auditEvents.back()->fail(Kind::Offline);
        QCOMPARE(bench.row(0),
            QStringLiteral("Disconnect Zapier: the answer got lost, and it is not known whether it "
                           "happened."));
        bench.model.checkAgain(bench.model.jobs()[0].id);
        QCOMPARE(bench.model.rowCount(), 1);
        QVERIFY(bench.model.running()->isChecking);
        bench.service.auditEvents.back()->fail(Kind::NotFound);
        QCOMPARE(bench.row(0),
            QStringLiteral("Disconnect Zapier: the answer got lost. It was looked up: nothing was "
                           "changed."));
        QVERIFY(!bench.model.running());
    }

    void theOldestGoesAfterTwoHundred()
    {
        JobBench bench;
        for (size_t i = 0; i < JobListModel::longest + 5; ++i) {
            bench.disconnect({QString::number(i)});
            bench.answer();
        }
        QCOMPARE(bench.model.rowCount(), int(JobListModel::longest));
        QCOMPARE(bench.row(0), QStringLiteral("204 is disconnected."));
        QCOMPARE(bench.row(199), QStringLiteral("5 is disconnected."));
    }

    void oneUnderWayIsNotForgotten()
    {
        JobBench bench;
        bench.disconnect({zapier});
        const auto first = bench.service.made.disconnections.back();
        for (size_t i = 0; i < JobListModel::longest + 5; ++i) {
            bench.disconnect({QString::number(i)});
            bench.answer();
        }
        QCOMPARE(bench.model.runningCount(), 1);
        first->answer(Changed<Connection>{});
        QCOMPARE(bench.model.runningCount(), 0);
    }

    void everyActionHasWordsForEveryEnd()
    {
        const QMetaEnum kinds = QMetaEnum::fromType<Actions::Kind>();
        const QMetaEnum outcomes = QMetaEnum::fromType<ActionReports::Outcome>();
        for (int kind = 0; kind < kinds.keyCount(); ++kind) {
            QSet<QString> told;
            for (int outcome = 0; outcome < outcomes.keyCount(); ++outcome) {
                for (const auto direction :
                    {ActionReports::Direction::Forward, ActionReports::Direction::Undo}) {
                    const ActionReport report{.subject = {.kind = Actions::Kind(kind),
                                                  .name = zapier,
                                                  .other = QStringLiteral("Mei")},
                        .direction = direction,
                        .outcome = ActionReports::Outcome(outcome),
                        .done = 1,
                        .total = 3};
                    const QString sentence = ActionWords::outcome(report);
                    // Policy and policy file are there once, and need no name.
                    const bool isNamed = Actions::Kind(kind) != Actions::Kind::ChangePolicy
                        && Actions::Kind(kind) != Actions::Kind::ApplyPolicyFile;
                    QVERIFY2((!isNamed || sentence.contains(zapier))
                            && sentence.endsWith(QLatin1Char('.')),
                        qPrintable(sentence));
                    QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
                    told << sentence;
                }
            }
            QCOMPARE(told.size(), 2 * outcomes.keyCount());
        }
    }
};

QTEST_GUILESS_MAIN(TestJobListModel)
#include "tst_joblistmodel.moc"
