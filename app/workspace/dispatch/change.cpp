// SPDX-License-Identifier: MIT
#include "app/workspace/dispatch/change.h"

#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/auditrepository.h"
#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/idempotencyrepository.h"
#include "app/workspace/store/lifecyclerepository.h"
#include "app/workspace/store/pagerepository.h"
#include "app/workspace/store/personrepository.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"
#include "models/base/logging.h"

namespace GatehouseWorkspace {

namespace {

//! An empty key would make strangers' calls the same one; a long one is kept for a day.
std::optional<HttpError> whyNoChangeKey(const Request &request)
{
    static constexpr qsizetype longest = 255;
    if (!request.idempotencyKey
        || (!request.idempotencyKey->isEmpty() && request.idempotencyKey->size() <= longest))
        return {};
    const QString name = QStringLiteral("Idempotency-Key header");
    return refusalOf(name,
        {Problem::instead(name, QStringLiteral("a string of 1 to %1 characters").arg(longest),
            QString::fromUtf8(*request.idempotencyKey))});
}

QByteArray changeMethod(Method method)
{
    switch (method) {
    case Method::Put:
        return "PUT ";
    case Method::Patch:
        return "PATCH ";
    case Method::Delete:
        return "DELETE ";
    case Method::Get:
    case Method::Head:
    case Method::Post:
    case Method::Other:
        break;
    }
    return "POST ";
}

std::optional<IdempotencyRepository::Key> changeKey(const Call &call)
{
    if (!call.request.idempotencyKey)
        return {};
    return IdempotencyRepository::Key{.actor = call.actor.token.toString(),
        .key = QString::fromUtf8(*call.request.idempotencyKey),
        .content
        = changeMethod(call.request.method) + call.request.target + '\n' + call.request.body};
}

//! Whoever was suspended or removed while they waited for their turn has none any more: what they
//! begin now would be left over.
std::optional<HttpError> whyNoTurn(const Call &call, const AuditEntry &attempt)
{
    if (!call.actor.person || !attempt.workspace)
        return {};
    const Result<Membership> membership
        = PersonRepository(call.store).membership(*attempt.workspace, *call.actor.person);
    if (!membership && membership.error().kind != ApiError::Kind::NotFound)
        return Refusal::ofStore(membership.error());
    if (membership && membership->state == PersonState::Active)
        return {};
    return Refusal::unauthorized();
}

Answer changeInTransaction(Call &call, const AuditEntry &attempt, const ChangeWork &work)
{
    Result<Transaction> transaction = Transaction::begin(call.store);
    if (!transaction)
        return Refusal::ofStore(transaction.error());
    if (std::optional<HttpError> error = whyNoTurn(call, attempt))
        return *error;
    IdempotencyRepository idempotency(call.store);
    const std::optional<IdempotencyRepository::Key> key = changeKey(call);
    if (key) {
        const auto kept = idempotency.find(*key);
        if (!kept)
            return changeRefusal(kept.error());
        if (*kept)
            return Reply::json((*kept)->answer);
    }
    ChangeResult changed = work(*transaction);
    if (!changed)
        return changed.error();
    if (key) {
        const Result<void> kept = idempotency.keep(*transaction, *key,
            {.answer = changed->repeated.isEmpty() ? changed->answer : changed->repeated});
        if (!kept)
            return Refusal::ofStore(kept.error());
    }
    Reply reply = Reply::json(std::move(changed->answer));
    if (changed->extent == Changed::Extent::NothingToDo) {
        if (const Result<void> done = transaction->commitUnaudited(); !done)
            return Refusal::ofStore(done.error());
        return reply;
    }
    if (!changed->entry.id) {
        const Result<AuditEventId> id = changeEventId(call);
        if (!id)
            return Refusal::ofStore(id.error());
        changed->entry.id = *id;
    }
    const Result<AuditEventId> event = transaction->commit(changed->entry);
    if (!event)
        return Refusal::ofStore(event.error());
    reply.headers.push_back({"Gatehouse-Event", event->toString().toLatin1()});
    return reply;
}

//! A refusal is worth an event when somebody was told no. What is not there at all is nobody's
//! business; what is there and hidden from the caller is.
bool isWorthRecording(const Call &call, const AuditEntry &attempt, const HttpError &error)
{
    if (error.status == 403 || error.status == 409)
        return true;
    if (error.status != 404 || !attempt.workspace)
        return false;
    if (attempt.page)
        return bool(PageRepository(call.store).find(*attempt.workspace, *attempt.page));
    return attempt.objectType != QLatin1String("page") && attempt.connection
        && ConnectionRepository(call.store).find(*attempt.workspace, *attempt.connection);
}

//! The refusal \a error, when it is on record.
HttpError recordedRefusal(const Call &call, const AuditEntry &attempt, const HttpError &error)
{
    AuditEntry refused = attempt;
    refused.after.insert(QStringLiteral("reason"), error.message);
    const Result<void> recorded = AuditRepository(call.store).recordRefusal(refused);
    return recorded ? error : Refusal::ofStore(recorded.error());
}

} // namespace

AuditEntry callEntry(const Call &call, const WorkspaceId &workspace, const QString &action)
{
    AuditEntry entry = auditEntryOf(call.actor);
    entry.workspace = workspace;
    entry.action = action;
    entry.client = QString::fromUtf8(call.request.userAgent);
    return entry;
}

Answer performChange(Call &call, const AuditEntry &attempt, const ChangeWork &work)
{
    if (std::optional<HttpError> error = whyNoChangeKey(call.request))
        return *error;
    if (call.actor.readOnly)
        return recordedRefusal(
            call, attempt, refusalFor({.reason = Decision::Reason::ReadOnly}, {}));
    // Housekeeping that fails must not refuse the call it came with; the next one tries again.
    if (const Result<int> purged = LifecycleRepository(call.store).purgeWhenDue(); !purged)
        qCWarning(logService) << "what is due to be purged could not be:" << purged.error();
    Answer answer = changeInTransaction(call, attempt, work);
    if (!answer && isWorthRecording(call, attempt, answer.error()))
        return recordedRefusal(call, attempt, answer.error());
    return answer;
}

Result<AuditEventId> changeEventId(const Call &call)
{
    if (call.request.idempotencyKey) {
        const AuditEventId wanted(canonicalUuid(QString::fromUtf8(*call.request.idempotencyKey)));
        if (!wanted.isEmpty()) {
            const Result<bool> taken = AuditRepository(call.store).exists(wanted);
            if (!taken)
                return taken.error();
            if (!*taken)
                return wanted;
        }
    }
    return AuditEventId(newId());
}

HttpError changeRefusal(const Gatehouse::ApiError &error)
{
    if (error.kind == Gatehouse::ApiError::Kind::Conflict)
        return Refusal::conflict(error.detail);
    return Refusal::ofStore(error);
}

} // namespace GatehouseWorkspace
