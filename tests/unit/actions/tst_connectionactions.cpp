// SPDX-License-Identifier: MIT
#include "models/actions/connectionactions.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Outcome = ActionReports::Outcome;

namespace {

Connection connectionNamed(const QString &name)
{
    return {.id = ConnectionId(QStringLiteral("id-") + name),
        .name = name,
        .kind = Connections::Kind::Public,
        .usersCount = 3};
}

ConnectionUser userNamed(const QString &name)
{
    return {.id = InstallationId(QStringLiteral("i-") + name),
        .user = {.id = UserId(QStringLiteral("u-") + name), .name = name}};
}

const Connection zapier = connectionNamed(QStringLiteral("Zapier"));
const Connection slack = connectionNamed(QStringLiteral("Slack"));
const Connection figma = connectionNamed(QStringLiteral("Figma"));

struct ActionBench {
    ActionBench()
    {
        QObject::connect(&actions, &ConnectionActions::started, &actions,
            [this](const ActionId &id) { started.push_back(id); });
        QObject::connect(&actions, &ConnectionActions::finished, &actions,
            [this](const ActionId &, const ActionReport &report) { reports.push_back(report); });
    }

    //! Every open answer is lost, and the log says \a kind to each question.
    template <class Call>
    void lose(const Call &call, Kind kind)
    {
        call->fail(Kind::OutcomeUnknown);
        service.auditEvents.back()->fail(kind);
    }
    template <class Call>
    void loseButDone(const Call &call, const QString &object = {})
    {
        call->fail(Kind::OutcomeUnknown);
        service.auditEvents.back()->answer(
            AuditEvent{.id = call->query.change, .objectId = object});
    }

    QTemporaryDir place;
    FakeWorkspaceService service;
    ManualClock clock;
    UndoList undo{place.filePath(QStringLiteral("undo.json")), WorkspaceId(QStringLiteral("w"))};
    ConnectionActions actions{
        {.service = service, .undo = undo, .clock = clock, .patience = {1, 0ms}}};
    std::vector<ActionId> started;
    std::vector<ActionReport> reports;
};

} // namespace

class TestConnectionActions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void disconnectsSeveralOneAfterTheOtherAndOffersTheUndo()
    {
        ActionBench bench;
        bench.actions.disconnectConnections({zapier, slack, figma});
        auto &calls = bench.service.made.disconnections;
        QCOMPARE(calls.size(), size_t(1));
        QCOMPARE(calls[0]->query.id, zapier.id);
        for (size_t i = 0; i < 3; ++i)
            calls[i]->answer(Changed<Connection>{});
        QCOMPARE(bench.reports.size(), size_t(1));
        const ActionReport report = bench.reports.back();
        QCOMPARE(report.outcome, Outcome::Done);
        QCOMPARE(report.done, 3);
        QCOMPARE(report.events.size(), size_t(3));
        QCOMPARE(bench.undo.latest()->events, report.events);
        QCOMPARE(bench.undo.latest()->subject.count, 3);
        QCOMPARE(bench.undo.latest()->at, bench.clock.now());

        // Undone backwards; each goes from the list as it is undone.
        bench.actions.undoLatest();
        auto &undos = bench.service.made.undos;
        for (size_t i = 0; i < 3; ++i) {
            QCOMPARE(undos[i]->query.event, report.events[2 - i]);
            undos[i]->answer(Changed<UndoneEvent>{});
        }
        QVERIFY(bench.undo.isEmpty());
        QCOMPARE(bench.reports.back().direction, ActionReports::Direction::Undo);
        QCOMPARE(bench.reports.back().outcome, Outcome::Done);
        QVERIFY(bench.reports.back().events.empty());
    }

    void aPartlyDoneActionNamesWhatFailedAndUndoesTheRest()
    {
        ActionBench bench;
        bench.actions.disconnectConnections({zapier, slack, figma});
        auto &calls = bench.service.made.disconnections;
        calls[0]->answer(Changed<Connection>{});
        calls[1]->answer(
            ApiError{.kind = Kind::Conflict, .detail = QStringLiteral("Disconnected already.")});
        calls[2]->answer(Changed<Connection>{.recorded = false});
        const ActionReport report = bench.reports.back();
        QCOMPARE(report.outcome, Outcome::Partly);
        QCOMPARE(report.failures.size(), size_t(1));
        QCOMPARE(report.failures[0].name, QStringLiteral("Slack"));
        QCOMPARE(report.failures[0].error.detail, QStringLiteral("Disconnected already."));
        QCOMPARE(bench.undo.latest()->events.size(), size_t(1));
        QCOMPARE(bench.undo.latest()->subject.count, 1);
    }

    void cancellingSkipsWhatHasNotLeft()
    {
        ActionBench bench;
        bench.actions.disconnectConnections({zapier, slack, figma});
        bench.actions.cancel(bench.started.back());
        bench.service.made.disconnections[0]->answer(Changed<Connection>{});
        QCOMPARE(bench.service.made.disconnections.size(), size_t(1));
        QCOMPARE(bench.reports.back().outcome, Outcome::Partly);
        QCOMPARE(bench.reports.back().skipped, 2);
        bench.actions.cancel(bench.started.back());
        QCOMPARE(bench.reports.size(), size_t(1));
    }

    void oneRefusalIsOneSentence()
    {
        ActionBench bench;
        bench.actions.restore({zapier});
        bench.service.made.restorations[0]->answer(
            ApiError{.kind = Kind::Conflict, .detail = QStringLiteral("Not disconnected.")});
        QCOMPARE(bench.reports.back().outcome, Outcome::Failed);
        QCOMPARE(bench.reports.back().error->detail, QStringLiteral("Not disconnected."));
        QVERIFY(bench.undo.isEmpty());
    }

    void aLostAnswerBecomesOneTruth()
    {
        ActionBench bench;
        bench.actions.disconnectConnections({zapier});
        bench.loseButDone(bench.service.made.disconnections.back());
        QCOMPARE(bench.reports.back().outcome, Outcome::Done);
        QCOMPARE(bench.undo.entries().size(), size_t(1));

        bench.actions.disconnectConnections({slack});
        bench.lose(bench.service.made.disconnections.back(), Kind::NotFound);
        QCOMPARE(bench.reports.back().outcome, Outcome::NotDone);
        QCOMPARE(bench.undo.entries().size(), size_t(1));
    }

    void theUnknownIsLookedUpAgainAndOfferedOnce()
    {
        ActionBench bench;
        bench.actions.disconnectConnections({zapier, slack, figma});
        auto &calls = bench.service.made.disconnections;
        calls[0]->answer(Changed<Connection>{});
        bench.lose(calls[1], Kind::Offline);
        bench.lose(calls[2], Kind::Offline);
        QCOMPARE(bench.reports.back().outcome, Outcome::Unknown);
        QCOMPARE(bench.undo.entries().size(), size_t(1));
        QCOMPARE(bench.undo.latest()->subject.count, 1);

        bench.actions.checkAgain(bench.started.back());
        QCOMPARE(bench.started.size(), size_t(2));
        QCOMPARE(bench.started[0], bench.started[1]);
        bench.actions.checkAgain(bench.started.back()); // at it already
        QCOMPARE(bench.started.size(), size_t(2));
        bench.service.auditEvents.back()->answer(AuditEvent{.id = calls[1]->query.change});
        QCOMPARE(bench.service.auditEvents.back()->query, calls[2]->query.change);
        bench.service.auditEvents.back()->fail(Kind::NotFound);
        QCOMPARE(bench.reports.back().outcome, Outcome::Partly);
        QCOMPARE(bench.reports.back().done, 2);

        // What was offered before is not offered twice.
        QCOMPARE(bench.undo.entries().size(), size_t(2));
        QCOMPARE(bench.undo.entries()[0].events, std::vector{calls[0]->query.change});
        QCOMPARE(bench.undo.entries()[1].events, std::vector{calls[1]->query.change});
        QCOMPARE(bench.reports.back().events, std::vector{calls[1]->query.change});
        bench.actions.checkAgain(bench.started.back());
        QCOMPARE(bench.started.size(), size_t(2));
    }

    void revokingNamesThePeople()
    {
        ActionBench bench;
        bench.actions.revoke(zapier, {userNamed(QStringLiteral("Mei"))});
        QCOMPARE(bench.service.made.revocations[0]->query.people,
            std::vector{UserId(QStringLiteral("u-Mei"))});
        bench.service.made.revocations[0]->answer(Changed<std::vector<ConnectionUser>>{});
        QCOMPARE(bench.reports.back().subject.other, QStringLiteral("Mei"));
        bench.actions.revoke(
            zapier, {userNamed(QStringLiteral("Mei")), userNamed(QStringLiteral("Sam"))});
        QCOMPARE(bench.service.made.revocations[1]->query.people.size(), size_t(2));
        bench.service.made.revocations[1]->answer(Changed<std::vector<ConnectionUser>>{});
        QCOMPARE(bench.undo.latest()->subject.count, 2);
        bench.actions.revokeEverybody(zapier);
        bench.service.made.wholeRevocations[0]->answer(Changed<std::vector<ConnectionUser>>{});
        QCOMPARE(bench.undo.latest()->subject.kind, Actions::Kind::RevokeEverybody);
        QCOMPARE(bench.undo.latest()->subject.count, 3);
    }

    void undoingTwiceAtOnceUndoesTwoThings()
    {
        ActionBench bench;
        for (const Connection &connection : {zapier, slack}) {
            bench.actions.disconnectConnections({connection});
            bench.service.made.disconnections.back()->answer(Changed<Connection>{});
        }
        const auto entries = bench.undo.entries();
        bench.actions.undoLatest();
        bench.actions.undoLatest();
        bench.actions.undoLatest(); // nothing left
        bench.actions.undo(entries[1]); // at it already
        auto &undos = bench.service.made.undos;
        QCOMPARE(undos.size(), size_t(2));
        QCOMPARE(undos[0]->query.event, entries[1].events[0]);
        QCOMPARE(undos[1]->query.event, entries[0].events[0]);
    }

    void whatCannotBeUndoneIsOfferedNoMore_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("stays");
        QTest::newRow("undone by somebody else") << Kind::Conflict << false;
        QTest::newRow("gone") << Kind::NotFound << false;
        QTest::newRow("not now") << Kind::Offline << true;
        QTest::newRow("not by me") << Kind::Restricted << true;
    }
    void whatCannotBeUndoneIsOfferedNoMore()
    {
        QFETCH(Kind, kind);
        QFETCH(bool, stays);
        ActionBench bench;
        bench.actions.disconnectConnections({zapier});
        bench.service.made.disconnections.back()->answer(Changed<Connection>{});
        bench.actions.undoLatest();
        bench.service.made.undos.back()->fail(kind);
        QCOMPARE(bench.reports.back().outcome, Outcome::Failed);
        QCOMPARE(!bench.undo.isEmpty(), stays);
    }

    void aLostUndoIsLookedUpToo()
    {
        ActionBench bench;
        bench.actions.disconnectConnections({zapier});
        bench.service.made.disconnections.back()->answer(Changed<Connection>{});
        bench.actions.undoLatest();
        bench.lose(bench.service.made.undos.back(), Kind::NotFound);
        QCOMPARE(bench.reports.back().outcome, Outcome::NotDone);
        QVERIFY(!bench.undo.isEmpty());
        bench.actions.undoLatest();
        bench.loseButDone(bench.service.made.undos.back());
        QCOMPARE(bench.reports.back().outcome, Outcome::Done);
        QVERIFY(bench.undo.isEmpty());
    }

    void anEventOfTheLogIsUndoneInItsOwnWords()
    {
        ActionBench bench;
        const AuditEvent revoked{.id = AuditEventId(QStringLiteral("e1")),
            .action = QStringLiteral("connection.access_revoked"),
            .after = {{QStringLiteral("removed_count"), 1},
                {QStringLiteral("users"),
                    QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Mei")}}}}}};
        bench.actions.undoEvent(revoked, zapier);
        QCOMPARE(bench.service.made.undos.back()->query.event, revoked.id);
        bench.service.made.undos.back()->answer(Changed<UndoneEvent>{});
        const ActionSubject subject = bench.reports.back().subject;
        QCOMPARE(subject.kind, Actions::Kind::Revoke);
        QCOMPARE(subject.count, 1);
        QCOMPARE(subject.other, QStringLiteral("Mei"));

        // One's own keeps the words it was done with, and leaves the list.
        bench.actions.revokeEverybody(zapier);
        bench.service.made.wholeRevocations.back()->answer(
            Changed<std::vector<ConnectionUser>>{});
        bench.actions.undoEvent({.id = bench.undo.latest()->events[0],
                                    .action = QStringLiteral("connection.access_revoked")},
            zapier);
        bench.service.made.undos.back()->answer(Changed<UndoneEvent>{});
        QCOMPARE(bench.reports.back().subject.kind, Actions::Kind::RevokeEverybody);
        QVERIFY(bench.undo.isEmpty());
    }

    void aDialogHearsTheValueAlsoWhenTheAnswerGotLost()
    {
        ActionBench bench;
        std::optional<CreatedConnection> created;
        const RequestHandle handle
            = bench.actions.create({.name = QStringLiteral("Robot")},
                [&](Result<CreatedConnection> result) { created = std::move(result).value(); });
        bench.loseButDone(bench.service.made.creations.back(), QStringLiteral("c9"));
        QCOMPARE(bench.service.connections.back()->query, ConnectionId(QStringLiteral("c9")));
        bench.service.connections.back()->answer(connectionNamed(QStringLiteral("Robot")));
        QCOMPARE(bench.service.made.reveals.back()->query.id, ConnectionId(QStringLiteral("c9")));
        QVERIFY(bench.service.made.reveals.back()->query.change
            != bench.service.made.creations.back()->query.change);
        QVERIFY(!created);
        bench.service.made.reveals.back()->answer(Changed<Secret>{.value = Secret("ntn_new")});
        QVERIFY(created);
        QCOMPARE(created->connection.name, QStringLiteral("Robot"));
        QCOMPARE(created->secret.reveal(), QByteArray("ntn_new"));
        QVERIFY(bench.reports.back().isHeard);
        QVERIFY(bench.undo.isEmpty()); // disconnecting says better what it does
    }

    void aDialogThatWentAwayDoesNotStopTheAction()
    {
        ActionBench bench;
        bool heard = false;
        RequestHandle handle = bench.actions.change(zapier, {.name = QStringLiteral("Zap")},
            [&](const Result<Connection> &) { heard = true; });
        handle.reset();
        QVERIFY(!bench.service.made.edits.back()->isAbandoned());
        bench.service.made.edits.back()->answer(Changed<Connection>{});
        QVERIFY(!heard);
        QCOMPARE(bench.reports.back().outcome, Outcome::Done);
        QVERIFY(!bench.reports.back().isHeard);
        QCOMPARE(bench.undo.latest()->subject.kind, Actions::Kind::Change);
    }

    void aDialogIsToldWhatIsUnknown()
    {
        ActionBench bench;
        std::optional<ApiError> error;
        int heard = 0;
        const RequestHandle handle
            = bench.actions.rotateToken(zapier, [&](const Result<Secret> &result) {
                  ++heard;
                  error = result ? std::nullopt : std::optional(result.error());
              });
        bench.lose(bench.service.made.rotations.back(), Kind::Offline);
        QCOMPARE(error->kind, Kind::OutcomeUnknown);
        bench.actions.checkAgain(bench.started.back());
        bench.service.auditEvents.back()->answer(
            AuditEvent{.id = bench.service.made.rotations.back()->query.change});
        bench.service.made.reveals.back()->answer(Changed<Secret>{.value = Secret("ntn_new")});
        QCOMPARE(heard, 2);
        QVERIFY(!error);
        QVERIFY(bench.undo.isEmpty());
    }

    void thereIsNothingToChangeWhereAProfileMeasures()
    {
        FakeWorkspaceService service(Provenance::Measured);
        ManualClock clock;
        UndoList undo({}, WorkspaceId());
        ConnectionActions actions({.service = service, .undo = undo, .clock = clock});
        QVERIFY(!actions.canChange());
    }
};

QTEST_GUILESS_MAIN(TestConnectionActions)
#include "tst_connectionactions.moc"
