// SPDX-License-Identifier: MIT
#include "app/console/installationtrace.h"

#include "models/net/requestsequence.h"

#include <algorithm>
#include <utility>

namespace Gatehouse {

namespace {

const QString FirstConsent = QStringLiteral("connection.installed");
const QString RenewedConsent = QStringLiteral("connection.consented_again");

void askForConnection(WorkspaceService &service, RequestSequence *sequence,
    const ConnectionQuery &query, const QString &clientId, const Handler<ConnectionId> &done)
{
    sequence->step = service.listConnections(
        query, [&service, sequence, query, clientId, done](Result<ConnectionPage> page) {
            if (!page)
                return done(page.error());
            for (const Connection &connection : page->items) {
                if (connection.clientId == clientId)
                    return done(connection.id);
            }
            if (!page->next)
                return done(ApiError{.kind = ApiError::Kind::NotFound});
            ConnectionQuery further = query;
            further.from = page->next;
            askForConnection(service, sequence, further, clientId, done);
        });
}

void askForUser(WorkspaceService &service, RequestSequence *sequence,
    const ConnectionUserQuery &query, const QString &botId, const Handler<ConnectionUser> &done)
{
    sequence->step = service.listConnectionUsers(
        query, [&service, sequence, query, botId, done](Result<ListPage<ConnectionUser>> page) {
            if (!page)
                return done(page.error());
            const auto found = std::find_if(page->items.begin(), page->items.end(),
                [&botId](const ConnectionUser &user) { return user.botId.toString() == botId; });
            if (found != page->items.end())
                return done(*found);
            if (!page->next)
                return done(ApiError{.kind = ApiError::Kind::NotFound});
            ConnectionUserQuery further = query;
            further.from = page->next;
            askForUser(service, sequence, further, botId, done);
        });
}

} // namespace

std::optional<AuditEvent> InstallationTrace::undoable() const
{
    const bool is = consent && consent->action == FirstConsent && consent->undoable;
    return is ? consent : std::nullopt;
}

RequestHandle findConnectionOfClient(
    WorkspaceService &service, const QString &clientId, Handler<ConnectionId> done)
{
    auto *const sequence = new RequestSequence;
    RequestHandle handle(sequence);
    askForConnection(service, sequence, {}, clientId, done);
    return handle;
}

RequestHandle findUserOfBot(WorkspaceService &service, const ConnectionId &connection,
    const QString &botId, Handler<ConnectionUser> done)
{
    auto *const sequence = new RequestSequence;
    RequestHandle handle(sequence);
    askForUser(service, sequence, {.connection = connection}, botId, done);
    return handle;
}

RequestHandle traceInstallation(WorkspaceService &service, const QString &clientId,
    const UserId &person, Handler<InstallationTrace> done)
{
    auto *const sequence = new RequestSequence;
    RequestHandle handle(sequence);
    const auto askForConsent = [&service, sequence, person, done](InstallationTrace trace) {
        const AuditQuery query{.connection = trace.connection,
            .actor = person,
            .actions = {FirstConsent, RenewedConsent}};
        sequence->step = service.listAuditEvents(
            query, [trace, done](const Result<ListPage<AuditEvent>> &events) {
                InstallationTrace whole = trace;
                if (events && !events->items.empty())
                    whole.consent = events->items.front();
                done(whole);
            });
    };
    sequence->step = findConnectionOfClient(
        service, clientId, [&service, sequence, askForConsent, done](Result<ConnectionId> found) {
            if (!found)
                return done(found.error());
            sequence->step = service.listReachedPages(
                {.connection = *found}, [askForConsent, id = *found](Result<ReachedPages> pages) {
                    InstallationTrace trace{.connection = id};
                    if (pages)
                        trace.pages = std::move(pages).value();
                    askForConsent(trace);
                });
        });
    return handle;
}

} // namespace Gatehouse
