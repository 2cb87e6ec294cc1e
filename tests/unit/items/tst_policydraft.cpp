// SPDX-License-Identifier: MIT
#include "models/actions/connectionactions.h"
#include "models/items/policydraft.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;

namespace {

using Restriction = Policies::Restriction;

constexpr InstallPolicy restricted{
    .restriction = Restriction::ApprovedOnly, .autoApproveFirstParty = true};

struct DraftBench {
    void load(const InstallPolicy &policy, bool mayChange = true)
    {
        draft.refresh();
        answer(policy, mayChange);
    }
    void answer(const InstallPolicy &policy, bool mayChange = true)
    {
        service.governed.policies.back()->answer(
            PolicyView{.policy = policy, .mayChange = mayChange});
    }
    auto &edits() { return service.governedChanges.policyEdits; }
    auto &previews() { return service.governed.policyPreviews; }

    FakeWorkspaceService service;
    ManualClock clock;
    UndoList undo{{}, WorkspaceId(QStringLiteral("w"))};
    ConnectionActions actions{{.service = service, .undo = undo, .clock = clock}};
    GovernanceActions governance{actions};
    PolicyDraft draft{governance};
};

} // namespace

//! The policy, staged.
class TestPolicyDraft final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stagesAndCountsWhatDiffers()
    {
        DraftBench bench;
        bench.load(restricted);
        QCOMPARE(bench.draft.changes(), 0);
        bench.draft.setCreationLimited(true);
        bench.draft.setAutoApprove(false);
        QCOMPARE(bench.draft.changes(), 2);
        QVERIFY(bench.draft.isChanged(PolicyDraft::Setting::Creation));
        QVERIFY(!bench.draft.isChanged(PolicyDraft::Setting::Restriction));
        // Back to how it is: no change any more.
        bench.draft.setAutoApprove(true);
        QCOMPARE(bench.draft.changes(), 1);
        QVERIFY(bench.edits().empty());
        bench.draft.discard();
        QCOMPARE(bench.draft.changes(), 0);
        QCOMPARE(bench.draft.wanted(), restricted);
    }

    void autoApproveGoesWithTheRestrictionAndComesBackWithIt()
    {
        DraftBench bench;
        bench.load(restricted);
        bench.draft.setRestriction(Restriction::None);
        QCOMPARE(bench.draft.wanted(), InstallPolicy{});
        QCOMPARE(bench.draft.changes(), 1);
        bench.draft.setRestriction(Restriction::ApprovedOnly);
        QCOMPARE(bench.draft.wanted(), restricted);
        QCOMPARE(bench.draft.changes(), 0);
    }

    void asksWhatIsMeantAfterEachChange()
    {
        DraftBench bench;
        bench.load(restricted);
        QVERIFY(bench.previews().empty());
        bench.draft.setCreationLimited(true);
        QCOMPARE(bench.previews().size(), size_t(1));
        QVERIFY(bench.previews()[0]->query.creationLimitedToOwners);
        bench.draft.setAutoApprove(false);
        // The question before is nobody's any more.
        QVERIFY(bench.previews()[0]->isAbandoned());
        bench.previews()[1]->answer(PolicyPreview{.creationRefused = {.count = 7}});
        QCOMPARE(bench.draft.preview()->creationRefused.count, 7);
        bench.draft.discard();
        QVERIFY(!bench.draft.preview());
        bench.draft.setCreationLimited(true);
        bench.previews().back()->fail(ApiError::Kind::Offline);
        QCOMPARE(bench.draft.previewError()->kind, ApiError::Kind::Offline);
        QCOMPARE(bench.draft.changes(), 1);
    }

    void savesWhatWasSeenAndWanted()
    {
        DraftBench bench;
        QSignalSpy saved(&bench.draft, &PolicyDraft::saved);
        bench.load(restricted);
        bench.draft.setCreationLimited(true);
        bench.draft.save();
        QVERIFY(bench.draft.isSaving());
        bench.draft.save(); // one at a time
        QCOMPARE(bench.edits().size(), size_t(1));
        InstallPolicy wanted = restricted;
        wanted.creationLimitedToOwners = true;
        QCOMPARE(bench.edits()[0]->query.seen, restricted);
        QCOMPARE(bench.edits()[0]->query.wanted, wanted);
        bench.edits()[0]->answer(
            Changed<PolicyView>{.value = {.policy = wanted, .mayChange = true}});
        QCOMPARE(saved.count(), 1);
        QVERIFY(!bench.draft.isSaving());
        QCOMPARE(bench.draft.changes(), 0);
        QCOMPARE(bench.draft.view()->policy, wanted);
        QVERIFY(bench.undo.latest());
    }

    void aStaleSaveShowsTheNewStateAndKeepsWhatWasWanted()
    {
        DraftBench bench;
        QSignalSpy overtaken(&bench.draft, &PolicyDraft::overtaken);
        bench.load(restricted);
        bench.draft.setCreationLimited(true);
        bench.draft.setAutoApprove(false);
        bench.draft.save();
        bench.edits()[0]->fail(ApiError::Kind::Conflict);
        QCOMPARE(overtaken.count(), 1);
        QVERIFY(!bench.draft.saveError());
        // Somebody else limited creation and turned the restriction off.
        bench.answer({.creationLimitedToOwners = true});
        QCOMPARE(bench.draft.changes(), 0);
        QCOMPARE(bench.draft.wanted(), (InstallPolicy{.creationLimitedToOwners = true}));
        // Nothing of what was wanted is left to be done.
        QCOMPARE(bench.draft.setAside(), 0);

        bench.load(restricted);
        bench.draft.setCreationLimited(true);
        bench.draft.save();
        bench.edits().back()->fail(ApiError::Kind::Conflict);
        bench.answer({.restriction = Restriction::ApprovedOnly});
        QCOMPARE(bench.draft.setAside(), 1);
        bench.draft.stageAgain();
        QCOMPARE(bench.draft.setAside(), 0);
        QCOMPARE(bench.draft.changes(), 1);
        bench.draft.save();
        QCOMPARE(bench.edits().back()->query.seen,
            (InstallPolicy{.restriction = Restriction::ApprovedOnly}));
        QCOMPARE(bench.edits().back()->query.wanted,
            (InstallPolicy{
                .restriction = Restriction::ApprovedOnly, .creationLimitedToOwners = true}));
    }

    void aReadingKeepsWhatIsStagedUnlessThePolicyMoved()
    {
        DraftBench bench;
        bench.load(restricted);
        bench.draft.setCreationLimited(true);
        bench.load(restricted);
        QCOMPARE(bench.draft.changes(), 1);
        QCOMPARE(bench.draft.setAside(), 0);
        bench.load({.restriction = Restriction::ApprovedOnly});
        QCOMPARE(bench.draft.changes(), 0);
        QCOMPARE(bench.draft.setAside(), 1);
        bench.draft.dropSetAside();
        QCOMPARE(bench.draft.setAside(), 0);
    }

    void keepsWhatIsStagedWhenItCannotBeSaved()
    {
        DraftBench bench;
        bench.load(restricted);
        bench.draft.setCreationLimited(true);
        bench.draft.save();
        bench.edits()[0]->fail(ApiError::Kind::Offline);
        QCOMPARE(bench.draft.saveError()->kind, ApiError::Kind::Offline);
        QCOMPARE(bench.draft.changes(), 1);
        bench.draft.setCreationLimited(false);
        QVERIFY(!bench.draft.saveError());
    }

    void aFailedReadingKeepsWhatIsKnown()
    {
        DraftBench bench;
        bench.load(restricted);
        bench.draft.refresh();
        QVERIFY(bench.draft.isReading());
        bench.service.governed.policies.back()->fail(ApiError::Kind::Offline);
        QCOMPARE(bench.draft.view()->policy, restricted);
        QCOMPARE(bench.draft.error()->kind, ApiError::Kind::Offline);
        QVERIFY(!bench.draft.isReading());
    }
};

QTEST_GUILESS_MAIN(TestPolicyDraft)
#include "tst_policydraft.moc"
