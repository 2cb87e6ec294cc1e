// SPDX-License-Identifier: MIT
#include "models/actions/connectionactions.h"
#include "models/items/joblistmodel.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/desk.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"
#include "ui/shell/jobsdialog.h"
#include "ui/shell/statusstrip.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

struct JobsBench {
    JobsBench()
    {
        strip.resize(900, 26);
        strip.show();
        strip.setJobs(&jobs);
        text = strip.findChild<QPushButton *>(QStringLiteral("jobs"));
        cancel = strip.findChild<QPushButton *>(QStringLiteral("cancelJob"));
        delay = strip.findChild<QTimer *>(QStringLiteral("jobsDelay"));
    }
    ~JobsBench() { strip.setJobs(nullptr); }

    void disconnect(const QStringList &names)
    {
        QList<Connection> connections;
        for (const QString &name : names)
            connections << Connection{.id = ConnectionId(name), .name = name};
        actions.disconnectConnections(connections);
    }
    auto &calls() { return service.made.disconnections; }
    //! As if its time had passed.
    void passDelay()
    {
        QVERIFY(delay->isActive());
        QVERIFY(QMetaObject::invokeMethod(delay, "timeout", Qt::DirectConnection));
    }

    FakeWorkspaceService service;
    ManualClock clock;
    UndoList undo{{}, WorkspaceId()};
    ConnectionActions actions{
        {.service = service, .undo = undo, .clock = clock, .patience = {1, 0ms}}};
    JobListModel jobs{actions, clock};
    StatusStrip strip;
    QPushButton *text = nullptr;
    QPushButton *cancel = nullptr;
    QTimer *delay = nullptr;
};

const QStringList three{QStringLiteral("Zapier"), QStringLiteral("Slack"), QStringLiteral("Figma")};

} // namespace

class TestJobs final : public QObject {
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void whatIsDoneAtOnceNeedsNoProgress()
    {
        JobsBench bench;
        QCOMPARE(bench.delay->interval(), 300);
        QCOMPARE(bench.text->text(), QStringLiteral("No jobs"));
        bench.disconnect(three.first(1));
        QCOMPARE(bench.text->text(), QStringLiteral("No jobs"));
        bench.calls()[0]->answer(Changed<Connection>{});
        QVERIFY(!bench.delay->isActive());
        QCOMPARE(bench.text->text(), QStringLiteral("1 job(s) done"));
    }

    void progressShowsAfterAMomentAndStopsBetweenSteps()
    {
        JobsBench bench;
        bench.disconnect(three);
        bench.calls()[0]->answer(Changed<Connection>{});
        QVERIFY(!bench.cancel->isVisible());
        bench.passDelay();
        QCOMPARE(bench.text->text(), QStringLiteral("Disconnect 3 connection(s)… 1 of 3"));
        QVERIFY(bench.cancel->isVisible());
        QCOMPARE(
            bench.cancel->accessibleName(), QStringLiteral("Cancel “Disconnect 3 connection(s)”"));
        QTest::mouseClick(bench.cancel, Qt::LeftButton);
        QVERIFY(!bench.cancel->isVisible());
        QVERIFY(!bench.calls()[1]->isAbandoned());
        bench.calls()[1]->answer(Changed<Connection>{});
        QCOMPARE(bench.calls().size(), size_t(2));
        QCOMPARE(bench.text->text(), QStringLiteral("1 job(s) done"));
        QSignalSpy chosen(&bench.strip, &StatusStrip::jobsChosen);
        QTest::mouseClick(bench.text, Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
    }

    void aLostAnswerIsSaidWhileItIsLookedFor()
    {
        JobsBench bench;
        bench.disconnect(three.first(1));
        bench.passDelay();
        QCOMPARE(bench.text->text(), QStringLiteral("Disconnect Zapier…"));
        QVERIFY(!bench.cancel->isVisible()); // one step runs to its end
        bench.calls()[0]->fail(Kind::OutcomeUnknown);
        bench.passDelay();
        QCOMPARE(bench.text->text(), QStringLiteral("Disconnect Zapier… Looking up what happened"));
    }

    void theListReportsFailuresWithTheirReasons()
    {
        JobsBench bench;
        auto *dialog = new JobsDialog(bench.jobs, &bench.strip);
        dialog->open();
        QTRY_VERIFY(Desk::sees(dialog, QStringLiteral("Nothing was done yet.")));
        bench.disconnect(three);
        QTRY_VERIFY(Desk::sees(dialog, QStringLiteral("Disconnect 3 connection(s)…")));
        bench.calls()[0]->answer(Changed<Connection>{});
        bench.calls()[1]->answer(ApiError{.kind = Kind::Conflict,
            .detail = QStringLiteral("This connection is disconnected already.")});
        QTRY_VERIFY(Desk::button(dialog, QStringLiteral("Cancel")));
        bench.calls()[2]->fail(Kind::Restricted);
        QTRY_VERIFY(Desk::sees(dialog, QStringLiteral("Disconnect 3 connection(s): 1 of 3 done.")));
        const QString texts = Desk::texts(dialog).join(QLatin1Char('\n'));
        QVERIFY(texts.contains(
            QStringLiteral("Slack: This connection is disconnected already.\nFigma: ")));
        QVERIFY(!Desk::button(dialog, QStringLiteral("Check again")));
        QVERIFY(Desk::press(dialog, QStringLiteral("Close")));
    }

    void theListCancelsAndCountsWhatWasSkipped()
    {
        JobsBench bench;
        auto *dialog = new JobsDialog(bench.jobs, &bench.strip);
        dialog->open();
        bench.disconnect(three);
        QTRY_VERIFY(Desk::button(dialog, QStringLiteral("Cancel")));
        QVERIFY(Desk::press(dialog, QStringLiteral("Cancel")));
        QTRY_VERIFY(Desk::sees(dialog, QStringLiteral("Stopping after the present step.")));
        bench.calls()[0]->answer(Changed<Connection>{});
        QTRY_VERIFY(
            Desk::texts(dialog).join(QLatin1Char('\n')).contains(QStringLiteral("2 skipped")));
    }

    void theListIsUsedByKeyboardAlone()
    {
        JobsBench bench;
        bench.strip.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.strip));
        bench.disconnect(three);
        bench.passDelay();
        // From the strip to the list.
        QSignalSpy chosen(&bench.strip, &StatusStrip::jobsChosen);
        const QByteArray name = spokenName(bench.text).toUtf8();
        QVERIFY(walkTo(&bench.strip, name.constData()));
        QTest::keyClick(bench.strip.focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(chosen.count(), 1);
        auto *dialog = new JobsDialog(bench.jobs, &bench.strip);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(Desk::tabTo(dialog, QStringLiteral("Cancel")));
        QTRY_VERIFY(Desk::sees(dialog, QStringLiteral("Stopping after the present step.")));
        bench.calls()[0]->fail(Kind::OutcomeUnknown);
        bench.service.auditEvents.back()->fail(Kind::Offline);
        QTRY_VERIFY(Desk::button(dialog, QStringLiteral("Check again")));
        QVERIFY(Desk::tabTo(dialog, QStringLiteral("Check again")));
        bench.service.auditEvents.back()->answer(AuditEvent{.id = bench.calls()[0]->query.change});
        QTRY_VERIFY(!Desk::button(dialog, QStringLiteral("Check again")));
        QVERIFY(Desk::tabTo(dialog, QStringLiteral("Close")));
        QTRY_VERIFY(!bench.strip.findChild<JobsDialog *>());
    }

    void theUnknownCanBeCheckedAgain()
    {
        JobsBench bench;
        auto *dialog = new JobsDialog(bench.jobs, &bench.strip);
        dialog->open();
        bench.disconnect(three.first(1));
        bench.calls()[0]->fail(Kind::OutcomeUnknown);
        QTRY_VERIFY(
            Desk::sees(dialog, QStringLiteral("The answer got lost. Looking up what happened…")));
        bench.service.auditEvents.back()->fail(Kind::Offline);
        QTRY_VERIFY(Desk::sees(dialog,
            QStringLiteral("Disconnect Zapier: the answer got lost, and it is not known whether it "
                           "happened.")));
        QTRY_VERIFY(Desk::button(dialog, QStringLiteral("Check again")));
        QVERIFY(Desk::press(dialog, QStringLiteral("Check again")));
        bench.service.auditEvents.back()->answer(AuditEvent{.id = bench.calls()[0]->query.change});
        QTRY_VERIFY(Desk::sees(dialog, QStringLiteral("Zapier is disconnected.")));
        QVERIFY(!Desk::button(dialog, QStringLiteral("Check again")));
    }
};

QTEST_MAIN(TestJobs)
#include "tst_jobs.moc"
