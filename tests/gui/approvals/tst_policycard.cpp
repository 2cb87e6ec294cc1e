// SPDX-License-Identifier: MIT
#include "tests/gui/approvals/approvalsbench.h"
#include "tests/support/accessibilitycheck.h"
#include "ui/theme/theme.h"

#include <QLabel>

using namespace Gatehouse;

namespace {

PolicyPreview seven()
{
    PolicyPreview preview{.before = ApprovalsBench::restricted,
        .after = ApprovalsBench::restricted,
        .creationRefused = {.count = 7}};
    preview.after.creationLimitedToOwners = true;
    preview.creationRefused.people = {ApprovalsBench::person("Mei Tanaka")};
    return preview;
}

} // namespace

//! Changing the policy: staged, previewed, saved, and what happens when somebody else was first.
class TestPolicyCard final : public QObject {
    Q_OBJECT

    Theme m_theme;

    static auto &edits(ApprovalsBench &bench) { return bench.service.governedChanges.policyEdits; }

private Q_SLOTS:
    void stagesPreviewsAndSavesByMouse()
    {
        ApprovalsBench bench;
        bench.load();
        QVERIFY(!Desk::button(&bench.pane, QStringLiteral("Save")));
        ApprovalsBench::choose(bench.setting("creationLimit"), 1);
        QVERIFY(edits(bench).empty());
        QVERIFY(bench.says(QStringLiteral("1 change(s)")));
        QVERIFY(bench.says(QStringLiteral("was: Off")));
        bench.service.governed.policyPreviews.back()->answer(seven());
        QVERIFY(
            bench.says(QStringLiteral("1 change(s): 7 people could no longer create connections")));

        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Preview")));
        QVERIFY(bench.dialogSays(QStringLiteral("Only owners create connections: Off → On")));
        QVERIFY(bench.dialogSays(QStringLiteral("7 people may no longer create connections.")));
        QVERIFY(bench.dialogSays(QStringLiteral("Mei Tanaka, and 6 more")));
        QCOMPARE(namelessControls(bench.dialog()), QStringList());
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Save")));
        QCOMPARE(edits(bench).size(), size_t(1));
        QVERIFY(edits(bench)[0]->query.wanted.creationLimitedToOwners);
        edits(bench)[0]->answer(Changed<PolicyView>{
            .value = {.policy = edits(bench)[0]->query.wanted, .mayChange = true}});
        QTRY_VERIFY(!bench.dialog());
        QVERIFY(!Desk::button(&bench.pane, QStringLiteral("Save")));
        QCOMPARE(bench.setting("creationLimit")->currentText(), QStringLiteral("On"));
    }

    void byKeyboardAlone()
    {
        ApprovalsBench bench;
        bench.load();
        QVERIFY(QTest::qWaitForWindowActive(&bench.pane));
        QComboBox *creation = bench.setting("creationLimit");
        creation->setFocus(Qt::TabFocusReason);
        QTest::keyClick(creation, Qt::Key_Down);
        bench.service.governed.policyPreviews.back()->answer(seven());
        QVERIFY(ApprovalsBench::tabTo(&bench.pane, QStringLiteral("Preview")));
        QTRY_VERIFY(bench.dialog());
        QTRY_VERIFY(bench.dialog()->focusWidget());
        bench.key(Qt::Key_Escape);
        QTRY_VERIFY(!bench.dialog());
        QVERIFY(edits(bench).empty());
        bench.pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.pane));
        QVERIFY(ApprovalsBench::tabTo(&bench.pane, QStringLiteral("Save")));
        QCOMPARE(edits(bench).size(), size_t(1));
    }

    void discardsWhatIsStaged()
    {
        ApprovalsBench bench;
        bench.load();
        ApprovalsBench::choose(bench.setting("restriction"), 0);
        // Offered under the list alone.
        QVERIFY(!bench.setting("autoApprove")->isVisible());
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Discard")));
        QVERIFY(bench.setting("autoApprove")->isVisible());
        QCOMPARE(
            bench.setting("restriction")->currentText(), QStringLiteral("Only from approved list"));
        QVERIFY(!Desk::button(&bench.pane, QStringLiteral("Discard")));
        QVERIFY(edits(bench).empty());
    }

    void aStaleSaveSaysSoAndOffersToStageAgain()
    {
        ApprovalsBench bench;
        bench.load();
        ApprovalsBench::choose(bench.setting("creationLimit"), 1);
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Save")));
        QVERIFY(!bench.setting("creationLimit")->isEnabled());
        edits(bench)[0]->fail(ApiError::Kind::Conflict);
        bench.answerPolicy({.restriction = Policies::Restriction::ApprovedOnly});
        QVERIFY(bench.says(QStringLiteral("Somebody else changed the policy in the meantime.")));
        QVERIFY(bench.says(QStringLiteral("Not saved: Only owners create connections: Off → On")));
        QCOMPARE(bench.setting("autoApprove")->currentText(), QStringLiteral("Off"));
        QCOMPARE(bench.setting("creationLimit")->currentText(), QStringLiteral("Off"));
        QVERIFY(!Desk::button(&bench.pane, QStringLiteral("Save")));
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Stage it again")));
        QCOMPARE(bench.setting("creationLimit")->currentText(), QStringLiteral("On"));
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Save")));
        QVERIFY(!edits(bench)[1]->query.seen.autoApproveFirstParty);
        QVERIFY(edits(bench)[1]->query.wanted.creationLimitedToOwners);
    }

    void theFocusGoesWhereAStaleSaveIsSettled()
    {
        ApprovalsBench bench;
        bench.load();
        QVERIFY(QTest::qWaitForWindowActive(&bench.pane));
        ApprovalsBench::choose(bench.setting("creationLimit"), 1);
        QVERIFY(ApprovalsBench::tabTo(&bench.pane, QStringLiteral("Save")));
        edits(bench)[0]->fail(ApiError::Kind::Conflict);
        QCOMPARE(bench.pane.focusWidget(),
            static_cast<QWidget *>(Desk::button(&bench.pane, QStringLiteral("Stage it again"))));
        bench.answerPolicy({.restriction = Policies::Restriction::ApprovedOnly});
        QCOMPARE(bench.pane.focusWidget(),
            static_cast<QWidget *>(Desk::button(&bench.pane, QStringLiteral("Stage it again"))));
    }

    void whoMovedOnMeanwhileIsLeftThere()
    {
        ApprovalsBench bench;
        bench.load();
        QVERIFY(QTest::qWaitForWindowActive(&bench.pane));
        ApprovalsBench::choose(bench.setting("creationLimit"), 1);
        QVERIFY(ApprovalsBench::tabTo(&bench.pane, QStringLiteral("Save")));
        bench.table->setFocus();
        edits(bench)[0]->fail(ApiError::Kind::Conflict);
        QCOMPARE(bench.pane.focusWidget(), static_cast<QWidget *>(bench.table));
    }

    void whatWouldHappenIsNeverCut()
    {
        ApprovalsBench bench;
        bench.load();
        bench.pane.resize(700, 740);
        ApprovalsBench::choose(bench.setting("creationLimit"), 1);
        PolicyPreview preview = seven();
        bench.service.governed.policyPreviews.back()->answer(preview);
        const auto *summary = bench.pane.findChild<QLabel *>(QStringLiteral("policySummary"));
        QVERIFY(summary->wordWrap());
        QTRY_VERIFY(summary->height() >= summary->heightForWidth(summary->width()));
        QVERIFY(!summary->text().contains(QChar(0x2026)));
    }

    void aStaleSaveInThePreviewClosesIt()
    {
        ApprovalsBench bench;
        bench.load();
        ApprovalsBench::choose(bench.setting("creationLimit"), 1);
        bench.service.governed.policyPreviews.back()->answer(seven());
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Preview")));
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Save")));
        edits(bench)[0]->fail(ApiError::Kind::Conflict);
        QTRY_VERIFY(!bench.dialog());
        bench.answerPolicy({.restriction = Policies::Restriction::ApprovedOnly});
        QVERIFY(bench.says(QStringLiteral("Somebody else changed the policy in the meantime.")));
    }

    void aFailedSaveKeepsWhatIsStaged()
    {
        ApprovalsBench bench;
        bench.load();
        ApprovalsBench::choose(bench.setting("creationLimit"), 1);
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Save")));
        edits(bench)[0]->fail(ApiError::Kind::Offline);
        QVERIFY(bench.says(QStringLiteral("The policy was not saved.")));
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Try again")));
        QCOMPARE(edits(bench).size(), size_t(2));
    }

    void aPreviewThatFailsSaysSoAndCanBeSavedAllTheSame()
    {
        ApprovalsBench bench;
        bench.load();
        ApprovalsBench::choose(bench.setting("creationLimit"), 1);
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Preview")));
        QVERIFY(bench.dialogSays(QStringLiteral("Working out whom and what it touches…")));
        bench.service.governed.policyPreviews.back()->fail(ApiError::Kind::Offline);
        QVERIFY(bench.dialogSays(QStringLiteral("What it means cannot be told now.")));
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Save")));
        QCOMPARE(edits(bench).size(), size_t(1));
    }

    void listsWhatAutoApproveCovers()
    {
        ApprovalsBench bench;
        bench.load();
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Which are these?")));
        const auto &asked = bench.service.governed.policyPreviews.back();
        QVERIFY(asked->query.autoApproveFirstParty);
        PolicyPreview preview;
        preview.autoApproved = {.count = 2,
            .connections = {{.name = QStringLiteral("GitHub")}, {.name = QStringLiteral("Slack")}}};
        asked->answer(preview);
        QVERIFY(bench.dialogSays(QStringLiteral("2 installed connection(s)")));
        QVERIFY(bench.dialogSays(QStringLiteral("GitHub, Slack")));
        QTRY_VERIFY(bench.dialog()->focusWidget());
        bench.key(Qt::Key_Return);
        QTRY_VERIFY(!bench.dialog());
    }

    void littleRoomLeavesHintsToToolTips()
    {
        ApprovalsBench bench;
        bench.load();
        const QString hint = QStringLiteral("Owners and members create internal and public "
                                            "connections.");
        QVERIFY(bench.says(hint));
        bench.pane.resize(1060, 500);
        QTRY_VERIFY(!bench.says(hint));
        QCOMPARE(bench.setting("creationLimit")->toolTip(), hint);
    }
};

QTEST_MAIN(TestPolicyCard)
#include "tst_policycard.moc"
