// SPDX-License-Identifier: MIT
#include "app/workspace/rules/policyplan.h"

#include <QTest>

using namespace GatehouseWorkspace;

namespace {

const WorkspaceId home(QStringLiteral("w"));
const ConnectionId alphaId(QStringLiteral("a"));
const ConnectionId betaId(QStringLiteral("b"));
const ConnectionId gammaId(QStringLiteral("c"));
using Kind = PolicyFileChange::Kind;
using Key = PolicyFileChange::Key;
using Use = PolicyState::Connection::Use;

//! Alpha is on the list, with a note; Beta is not; Gamma is internal.
PolicyState stateOfHome()
{
    return {.workspace = home,
        .policy = {.restriction = Restriction::ApprovedOnly},
        .connections = {{.id = alphaId,
                            .name = QStringLiteral("Alpha"),
                            .entry = ApprovalRow{.connection = alphaId,
                                .approvedAt = 5,
                                .note = QStringLiteral("Old"),
                                .reviewBy = 100}},
            {.id = betaId, .name = QStringLiteral("Beta")},
            {.id = gammaId, .name = QStringLiteral("Gamma"), .kind = ConnectionKind::Internal}}};
}

//! A file that says what is so already.
PolicyFile sameAsHome()
{
    return {.version = policyFileVersion,
        .workspace = home,
        .policy = {.restriction = Restriction::ApprovedOnly},
        .approved = {{.id = alphaId,
            .name = QStringLiteral("Alpha"),
            .note = QStringLiteral("Old"),
            .reviewBy = 100}}};
}

} // namespace

class TestPolicyPlan final : public QObject {
    Q_OBJECT

private:
    static std::vector<Kind> kindsOf(const PolicyPlan &plan)
    {
        std::vector<Kind> kinds;
        for (const PolicyFileChange &change : plan.changes)
            kinds.push_back(change.kind);
        return kinds;
    }

private Q_SLOTS:
    void whatIsSoNeedsNoChange()
    {
        PolicyFile file = sameAsHome();
        // The name is for people.
        file.approved[0].name = QStringLiteral("As it was called once");
        const PolicyPlan plan = planOf(file, stateOfHome());
        QVERIFY(plan.changes.empty());
        QCOMPARE(plan.problems, QStringList());
    }

    void everyKeyOfThePolicyIsAChange()
    {
        PolicyFile file = sameAsHome();
        file.policy = {.restriction = Restriction::Off, .creationLimitedToOwners = true};
        const PolicyPlan plan = planOf(file, stateOfHome());
        QCOMPARE(kindsOf(plan), std::vector<Kind>({Kind::Policy, Kind::Policy}));
        QCOMPARE(plan.changes[0].key, Key::Restriction);
        QCOMPARE(plan.changes[1].key, Key::CreationLimitedToOwners);
        QCOMPARE(plan.problems, QStringList());
        file.policy = {.restriction = Restriction::ApprovedOnly, .autoApproveFirstParty = true};
        QCOMPARE(planOf(file, stateOfHome()).changes.at(0).key, Key::AutoApproveFirstParty);
    }

    void connectionsComeOnTheListAndGoOff()
    {
        PolicyFile file = sameAsHome();
        file.approved
            = {{.id = betaId, .name = {}, .note = QStringLiteral("New"), .reviewBy = 200}};
        const PolicyPlan plan = planOf(file, stateOfHome());
        QCOMPARE(kindsOf(plan), std::vector<Kind>({Kind::Unapprove, Kind::Approve}));
        QCOMPARE(plan.changes[0].connection, alphaId);
        QCOMPARE(plan.changes[0].before.note, QStringLiteral("Old"));
        QCOMPARE(plan.changes[0].before.approvedAt, 5);
        QCOMPARE(plan.changes[1].name, QStringLiteral("Beta"));
        QCOMPARE(plan.changes[1].after.note, QStringLiteral("New"));
        QCOMPARE(plan.changes[1].after.reviewBy, std::optional<Millis>(200));
    }

    void notesAndReviewDatesAreChangesOfTheirOwn()
    {
        PolicyFile file = sameAsHome();
        file.approved[0].note = QStringLiteral("New");
        QCOMPARE(kindsOf(planOf(file, stateOfHome())), std::vector<Kind>{Kind::Annotate});
        QCOMPARE(planOf(file, stateOfHome()).changes[0].key, Key::Note);
        file.approved[0].reviewBy = {};
        const PolicyPlan plan = planOf(file, stateOfHome());
        QCOMPARE(kindsOf(plan), std::vector<Kind>({Kind::Annotate, Kind::Annotate}));
        QCOMPARE(plan.changes[1].key, Key::ReviewBy);
        // Whoever approved it did so, whatever is written down since.
        QCOMPARE(plan.changes[1].after.approvedAt, 5);
    }

    void whatCannotBeIsAProblem_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("version") << 0
                                 << QStringLiteral(
                                        "The file is of version 2; only version 1 is understood.");
        QTest::newRow("workspace")
            << 1 << QStringLiteral("The file is of another workspace, “Elsewhere”.");
        QTest::newRow("contradiction")
            << 2
            << QStringLiteral("Approving what Notion built by itself needs the restriction to "
                              "approved connections.");
        QTest::newRow("unknown") << 3
                                 << QStringLiteral(
                                        "“Delta” (d) is not installed in this workspace.");
        QTest::newRow("internal") << 4
                                  << QStringLiteral("“Gamma” is not ruled by the approved list.");
        QTest::newRow("disconnected")
            << 5 << QStringLiteral("“Beta” is disconnected. Restore it first.");
        QTest::newRow("twice") << 6 << QStringLiteral("“Alpha” is in the file more than once.");
    }
    void whatCannotBeIsAProblem()
    {
        QFETCH(int, what);
        QFETCH(QString, sentence);
        PolicyFile file = sameAsHome();
        PolicyState state = stateOfHome();
        switch (what) {
        case 0:
            file.version = 2;
            break;
        case 1:
            file.workspace = WorkspaceId(QStringLiteral("x"));
            file.workspaceName = QStringLiteral("Elsewhere");
            break;
        case 2:
            file.policy = {.restriction = Restriction::Off, .autoApproveFirstParty = true};
            break;
        case 3:
            file.approved.push_back(
                {.id = ConnectionId(QStringLiteral("d")), .name = QStringLiteral("Delta")});
            break;
        case 4:
            file.approved.push_back({.id = gammaId, .name = QStringLiteral("Gamma")});
            break;
        case 5:
            state.connections[1].use = Use::Disconnected;
            file.approved.push_back({.id = betaId, .name = QStringLiteral("Beta")});
            break;
        default:
            file.approved.push_back(file.approved[0]);
        }
        QCOMPARE(planOf(file, state).problems, QStringList{sentence});
    }

    //! What is disconnected keeps its entry until it is restored or destroyed, whatever a file
    //! says.
    void whatIsDisconnectedIsLeftAlone()
    {
        PolicyState state = stateOfHome();
        state.connections[0].use = Use::Disconnected;
        PolicyFile file = sameAsHome();
        file.approved.clear();
        QVERIFY(planOf(file, state).changes.empty());
    }
};

QTEST_GUILESS_MAIN(TestPolicyPlan)
#include "tst_policyplan.moc"
