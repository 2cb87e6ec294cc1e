// SPDX-License-Identifier: MIT
#include "app/workspace/admin/ownsession.h"

#include "app/workspace/admin/adminobjects.h"
#include "app/workspace/http/jsonwriter.h"
#include "app/workspace/store/auditentry.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/tokenrepository.h"
#include "app/workspace/store/transaction.h"

namespace GatehouseWorkspace {

namespace {

AuditEntry endedEntry(const Actor &actor, const QString &client)
{
    AuditEntry entry = auditEntryOf(actor);
    entry.action = QStringLiteral("session.ended");
    entry.person = actor.person;
    entry.client = client;
    if (actor.viewedBy) {
        entry.objectType = QStringLiteral("person");
        entry.objectId = actor.user.toString();
        return entry;
    }
    // It reached every workspace of its person, so it is of none.
    entry.workspace.reset();
    entry.objectType = QStringLiteral("token");
    entry.objectId = actor.token.toString();
    return entry;
}

Answer endSession(Call &call)
{
    if (call.actor.kind != Actor::Kind::Session)
        return Refusal::restrictedBy(
            Refusal::Reason::Role, QStringLiteral("Only a session ends itself."));
    const Result<void> ended
        = endOwnSession(call.store, call.actor, QString::fromUtf8(call.request.userAgent));
    if (!ended)
        return Refusal::ofStore(ended.error());
    JsonWriter json;
    json.beginObject();
    json.key("object").value(QLatin1String("session"));
    json.key("ended_at");
    writeTime(json, call.store.now());
    json.endObject();
    return Reply::json(json.take());
}

} // namespace

Result<void> endOwnSession(Store &store, const Actor &actor, const QString &client)
{
    Result<Transaction> transaction = Transaction::begin(store);
    if (!transaction)
        return transaction.error();
    if (const Result<void> ended = TokenRepository(store).end(*transaction, actor.token); !ended) {
        // Ended between its being looked at and now.
        if (ended.error().kind == ApiError::Kind::NotFound)
            return {};
        return ended;
    }
    if (const auto event = transaction->commit(endedEntry(actor, client)); !event)
        return event.error();
    return {};
}

void addOwnSessionRoutes(Routes &routes)
{
    routes.add(Method::Delete, "/admin/v1/session", {.handler = endSession});
}

} // namespace GatehouseWorkspace
