// SPDX-License-Identifier: MIT
#include "app/workspace/admin/requestdecisions.h"

#include "app/workspace/admin/approvalundo.h"
#include "app/workspace/admin/governanceobjects.h"
#include "app/workspace/admin/requests.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/rules/governancerules.h"
#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/installationrepository.h"
#include "app/workspace/store/policyrepository.h"
#include "app/workspace/store/requestrepository.h"
#include "app/workspace/store/store.h"

namespace GatehouseWorkspace {

namespace {

const QString decideRequests
    = QStringLiteral("decide about requests for connections in this workspace");

const Schema &decisionSchema()
{
    static const Schema schema = Schema::object({
        {.name = QLatin1String("note"), .schema = Schema::string({.most = 2000})},
    });
    return schema;
}

//! Whether the connection of a request works here: only then it can be on the approved list (rule
//! 5).
Gatehouse::Result<bool, HttpError> isInstalledHere(const Call &call, const RequestRow &request)
{
    const auto connection
        = ConnectionRepository(call.store).find(request.workspace, request.connection);
    if (connection)
        return !connection->disconnectedAt;
    if (connection.error().kind == ApiError::Kind::NotFound)
        return false;
    return Refusal::ofStore(connection.error());
}

//! Another end of the access that who asked has already.
struct MovedEnd {
    std::optional<Millis> before = {};
    std::optional<Millis> after = {}; //!< nothing: it ends no more
};

//! What a decision does beside the request itself.
struct RequestOutcome {
    RequestState state = RequestState::Denied;
    bool approvalAdded = false;
    std::optional<MovedEnd> end = {};
};

//! The living access of who asked; nothing: there is none.
Gatehouse::Result<std::optional<ConnectionUserRow>, HttpError> useOf(
    const Call &call, const RequestRow &request)
{
    using Use = std::optional<ConnectionUserRow>;
    auto use = InstallationRepository(call.store)
                   .find(request.workspace, request.connection, request.person.id);
    if (use)
        return Use(std::move(*use));
    if (use.error().kind == ApiError::Kind::NotFound)
        return Use();
    return Refusal::ofStore(use.error());
}

//! Who was given more time has it at once: there is nothing for them to install.
Gatehouse::Result<std::optional<MovedEnd>, HttpError> moveEnd(
    const Call &call, const RequestRow &request, Transaction &transaction)
{
    const auto use = useOf(call, request);
    if (!use)
        return use.error();
    if (!*use || !(*use)->endsAt)
        return std::optional<MovedEnd>();
    const MovedEnd moved{.before = (*use)->endsAt, .after = request.until};
    const auto done
        = InstallationRepository(call.store).endAt(transaction, (*use)->id, moved.after);
    if (!done)
        return Refusal::ofStore(done.error());
    return std::optional<MovedEnd>(moved);
}

//! The access ends again when it would have ended before the event.
std::optional<HttpError> moveEndBack(
    const Call &call, const RequestRow &request, const AuditRow &event, Transaction &transaction)
{
    const QString key = QStringLiteral("ends_at");
    if (!event.entry.after.contains(key))
        return {};
    const std::optional<Millis> before = timeOfJson(event.entry.before.value(key));
    const auto use = useOf(call, request);
    if (!use)
        return use.error();
    if (!*use)
        return Refusal::conflict(QStringLiteral("This access has ended since."));
    if ((*use)->endsAt != timeOfJson(event.entry.after.value(key)))
        return Refusal::conflict(QStringLiteral("The end of this access was changed since."));
    if (termOf(before, call.store.now()) == Term::Over)
        return Refusal::conflict(
            QStringLiteral("The time this access would end at again has passed. Revoke the access "
                           "of %1 instead.")
                .arg(request.person.name));
    const auto done = InstallationRepository(call.store).endAt(transaction, (*use)->id, before);
    if (!done)
        return Refusal::ofStore(done.error());
    return {};
}

//! Puts the connection on the approved list, or leaves the request waiting for its install.
Gatehouse::Result<RequestOutcome, HttpError> approveRequested(const Call &call,
    const RequestRow &request, const RequestDecision &decision, Transaction &transaction)
{
    if (termOf(request.until, decision.at) == Term::Over)
        return Refusal::conflict(QStringLiteral("The time until which %1 wanted this has passed. "
                                                "Deny the request; %1 can ask again.")
                                     .arg(request.person.name));
    const auto moved = moveEnd(call, request, transaction);
    if (!moved)
        return moved.error();
    const RequestOutcome granted{.state = RequestState::Approved, .end = *moved};
    const auto installed = isInstalledHere(call, request);
    if (!installed)
        return installed.error();
    if (!*installed)
        return *moved ? granted : RequestOutcome{.state = RequestState::WaitingForInstall};
    PolicyRepository policies(call.store);
    const auto entry = policies.approval(request.workspace, request.connection);
    if (entry)
        return granted;
    if (entry.error().kind != ApiError::Kind::NotFound)
        return Refusal::ofStore(entry.error());
    const auto done = policies.approve(transaction, request.workspace,
        {.connection = request.connection,
            .approvedBy = PersonReference{.id = decision.by},
            .approvedAt = decision.at});
    if (!done)
        return Refusal::ofStore(done.error());
    return RequestOutcome{.state = RequestState::Approved, .approvalAdded = true, .end = *moved};
}

enum class Verdict { Approve, Deny };

ChangeResult decideRequest(
    Call &call, const Space &space, Verdict verdict, AuditEntry &attempt, Transaction &transaction)
{
    if (const Decision may = mayChangeGovernance(space.caller); !may.allowed())
        return refusalFor(may, decideRequests);
    const auto request = visibleRequest(call, space);
    if (!request)
        return request.error();
    attempt = requestEntry(call, space, attempt.action, *request);
    if (const auto error = decidedAlready(*request))
        return *error;
    const auto person = actingPerson(call, transaction);
    if (!person)
        return person.error();
    const auto installations
        = InstallationRepository(call.store).countEver(request->workspace, request->connection);
    if (!installations)
        return Refusal::ofStore(installations.error());
    RequestDecision decision{.by = *person,
        .at = call.store.now(),
        .note = call.body.value(QLatin1String("note")).toString()};
    RequestOutcome outcome;
    if (verdict == Verdict::Approve) {
        const auto approved = approveRequested(call, *request, decision, transaction);
        if (!approved)
            return approved.error();
        outcome = *approved;
    }
    decision.state = outcome.state;
    const auto done = RequestRepository(call.store).decide(transaction, request->id, decision);
    if (!done)
        return Refusal::ofStore(done.error());
    auto answer = requestAnswer(call, space, request->id);
    if (!answer)
        return answer.error();
    AuditEntry entry = attempt;
    entry.at = decision.at;
    entry.before = {{QStringLiteral("status"), QString(toText(request->state))},
        {QStringLiteral("installations_ever"), *installations}};
    entry.after = {{QStringLiteral("status"), QString(toText(outcome.state))},
        {QStringLiteral("note"), decision.note},
        {QStringLiteral("approval_added"), outcome.approvalAdded}};
    if (outcome.end) {
        entry.before.insert(QStringLiteral("ends_at"), timeJson(outcome.end->before));
        entry.after.insert(QStringLiteral("ends_at"), timeJson(outcome.end->after));
    }
    entry.undo = AuditEntry::Undo::Possible;
    return Changed{.entry = entry, .answer = std::move(*answer)};
}

Answer decide(Call &call, const QString &action, Verdict verdict)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    AuditEntry attempt = requestEntry(call, *space, action, {});
    attempt.objectId = call.parameter<QString>("request_id");
    return performChange(call, attempt, [&](Transaction &transaction) -> ChangeResult {
        return decideRequest(call, *space, verdict, attempt, transaction);
    });
}

Answer approveRequest(Call &call)
{
    return decide(call, QStringLiteral("connection_request.approved"), Verdict::Approve);
}

Answer denyRequest(Call &call)
{
    return decide(call, QStringLiteral("connection_request.denied"), Verdict::Deny);
}

} // namespace

ChangeResult undoRequestDecision(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction)
{
    if (const Decision may = mayChangeGovernance(space.caller); !may.allowed())
        return refusalFor(may, decideRequests);
    RequestRepository requests(call.store);
    const auto request = requests.find(space.workspace.id, RequestId(event.entry.objectId));
    if (!request)
        return changeRefusal(request.error());
    const auto installations
        = InstallationRepository(call.store).countEver(request->workspace, request->connection);
    if (!installations)
        return Refusal::ofStore(installations.error());
    if (event.entry.before.value(QLatin1String("installations_ever")).toInt() != *installations)
        return Refusal::conflict(QStringLiteral("This connection was installed since."));
    const QString status = event.entry.after.value(QLatin1String("status")).toString();
    if (status != toText(request->state) || event.entry.at != request->decidedAt)
        return decidedAlready(*request).value_or(
            Refusal::conflict(QStringLiteral("This request is open again.")));
    if (event.entry.after.value(QLatin1String("approval_added")).toBool()) {
        if (const auto refusal = takeApprovalBack(
                call, space, request->connection, event.entry.at.value_or(0), transaction))
            return *refusal;
    }
    if (const auto refusal = moveEndBack(call, *request, event, transaction))
        return *refusal;
    if (const auto done = requests.reopen(transaction, *request); !done)
        return changeRefusal(done.error());
    AuditEntry entry
        = requestEntry(call, space, QStringLiteral("connection_request.reopened"), *request);
    entry.before = {{QStringLiteral("status"), status}};
    entry.after = {{QStringLiteral("status"), QString(toText(RequestState::Open))}};
    return Changed{.entry = entry};
}

void addRequestDecisionRoutes(Routes &routes)
{
    routes.add(Method::Post, "/admin/v1/spaces/{space_id}/connection_requests/{request_id}/approve",
        {.handler = approveRequest, .body = &decisionSchema()});
    routes.add(Method::Post, "/admin/v1/spaces/{space_id}/connection_requests/{request_id}/deny",
        {.handler = denyRequest, .body = &decisionSchema()});
}

} // namespace GatehouseWorkspace
