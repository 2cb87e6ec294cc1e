// SPDX-License-Identifier: MIT
#include "app/workspace/admin/directory.h"

#include "app/workspace/admin/accessrevocation.h"
#include "app/workspace/admin/adminlist.h"
#include "app/workspace/admin/adminobjects.h"
#include "app/workspace/admin/approvalundo.h"
#include "app/workspace/admin/visibleconnection.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/dispatch/install.h"
#include "app/workspace/rules/governancerules.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/demopartners.h"
#include "app/workspace/store/installationrepository.h"
#include "app/workspace/store/requestrepository.h"
#include "app/workspace/store/revocationrepository.h"

#include <QJsonArray>

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

const Schema &installSchema()
{
    static const Schema schema = Schema::object({
        {.name = QLatin1String("page_ids"),
            .schema = Schema::array(Schema::uuid(), 1000),
            .presence = Schema::Field::Presence::Required},
    });
    return schema;
}

Answer listDirectory(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    if (const Decision decision = maySeeDirectory(space->caller); !decision.allowed())
        return refusalFor(decision, QStringLiteral("see what can be installed in this workspace"));
    const auto reader = readerOf(call, *space);
    if (!reader)
        return reader.error();
    const auto page = DirectoryRepository(call.store)
                          .list({.workspace = space->workspace.id,
                              .viewer = call.actor.user,
                              .text = call.query.value(QLatin1String("q")).toString(),
                              .page = adminPageRequest(call)});
    if (!page)
        return adminCursorRefusal(page.error());
    JsonWriter json;
    json.reserve(qsizetype(page->rows.size()) * 768 + 512);
    beginAdminList(json);
    for (const DirectoryRow &row : page->rows)
        writeDirectoryConnection(json, row, *reader);
    endAdminResults(json, page->next);
    json.endObject();
    return Reply::json(json.take());
}

Answer installFromDirectory(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const Consent consent{.workspace = space->workspace.id,
        .person = call.actor.user,
        .connection = call.parameter<ConnectionId>("connection_id"),
        .pages = pagesNamed(call.body),
        .via = space->caller.role == Role::Owner ? Via::Owner : Via::Console};
    AuditEntry entry
        = connectionEntry(call, *space, QStringLiteral("connection.installed"), consent.connection);
    if (!consent.person.isEmpty())
        entry.person = consent.person;
    return performChange(call, entry, [&](Transaction &transaction) -> ChangeResult {
        const auto installed = install(call.store, space->caller, consent, transaction);
        if (!installed)
            return installed.error();
        const auto row = InstallationRepository(call.store)
                             .find(consent.workspace, consent.connection, consent.person);
        if (!row)
            return Refusal::ofStore(row.error());
        describeInstall(entry, consent, *installed);
        JsonWriter json;
        writeConnectionUser(json, *row);
        return Changed{.entry = entry, .answer = json.take()};
    });
}

std::vector<RequestId> requestsOf(const AuditRow &event)
{
    std::vector<RequestId> requests;
    const QJsonArray ids = event.entry.after.value(QLatin1String("requests")).toArray();
    for (const QJsonValue &id : ids)
        requests.emplace_back(id.toString());
    return requests;
}

//! Requests wait again, unless one of them led to an installation meanwhile.
std::optional<HttpError> takeAnswersBack(
    const Call &call, const Space &space, const AuditRow &event, Transaction &transaction)
{
    RequestRepository requests(call.store);
    const std::vector<RequestId> ids = requestsOf(event);
    for (const RequestId &id : ids) {
        const auto request = requests.find(space.workspace.id, id);
        if (!request)
            return Refusal::ofStore(request.error());
        if (request->person.id == *event.entry.person)
            continue;
        const auto user = InstallationRepository(call.store)
                              .find(space.workspace.id, request->connection, request->person.id);
        if (user)
            return Refusal::conflict(QStringLiteral("%1 has installed this connection since.")
                                         .arg(request->person.name));
        if (user.error().kind != ApiError::Kind::NotFound)
            return Refusal::ofStore(user.error());
    }
    if (const auto done = requests.uninstalled(transaction, ids); !done)
        return Refusal::ofStore(done.error());
    return {};
}

//! The connection, for whoever may end this person's access to it.
Gatehouse::Result<ConnectionRow, HttpError> connectionToLeave(
    const Call &call, const Space &space, const AuditRow &event)
{
    const ConnectionId id = event.entry.connection.value_or(ConnectionId());
    const bool own = event.entry.person == call.actor.user;
    auto connection = visibleConnection(call, space, id);
    // Who no longer has access no longer sees it, and is told that instead.
    if (!connection && own) {
        const auto found = ConnectionRepository(call.store).find(space.workspace.id, id);
        if (found)
            connection = *found;
    }
    if (!connection)
        return connection.error();
    const Decision decision
        = mayManageConnection(space.caller, own ? Relation::Own : relationTo(*connection, call));
    if (!decision.allowed())
        return refusalFor(decision, QStringLiteral("end this access"));
    if (connection->disconnectedAt)
        return Refusal::conflict(
            QStringLiteral("This connection was disconnected since. Restore it first."));
    return *connection;
}

} // namespace

Gatehouse::Result<Reader, HttpError> readerOf(const Call &call, const Space &space)
{
    const auto policy = PolicyRepository(call.store).policy(space.workspace.id);
    if (!policy)
        return Refusal::ofStore(policy.error());
    Reader reader{.caller = space.caller, .policy = *policy, .now = call.store.now()};
    const auto partners = demoPartners(call.store);
    if (!partners)
        return Refusal::ofStore(partners.error());
    for (const DemoPartner &partner : *partners) {
        if (!call.origin.isEmpty())
            reader.installAddresses.insert(partner.connection.toString(),
                QStringLiteral("%1/demo/partner/%2")
                    .arg(QString::fromLatin1(call.origin), partner.name));
    }
    return reader;
}

std::vector<PageId> pagesNamed(const QJsonObject &body)
{
    std::vector<PageId> pages;
    const QJsonArray ids = body.value(QLatin1String("page_ids")).toArray();
    for (const QJsonValue &id : ids) {
        PageId page(canonicalUuid(id.toString()));
        if (std::find(pages.begin(), pages.end(), page) == pages.end())
            pages.push_back(std::move(page));
    }
    return pages;
}

ChangeResult undoInstall(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction)
{
    const auto connection = connectionToLeave(call, space, event);
    if (!connection)
        return connection.error();
    const UserId person = event.entry.person.value_or(UserId());
    const auto user
        = InstallationRepository(call.store).find(connection->workspace, connection->id, person);
    if (!user && user.error().kind != ApiError::Kind::NotFound)
        return Refusal::ofStore(user.error());
    if (!user || user->id.toString() != event.entry.objectId)
        return Refusal::conflict(QStringLiteral("This access has ended since."));
    if (event.entry.after.value(QLatin1String("approved")).toBool()) {
        if (const auto refusal = takeApprovalBack(
                call, space, connection->id, event.entry.at.value_or(0), transaction))
            return *refusal;
    }
    if (const auto refusal = takeAnswersBack(call, space, event, transaction))
        return *refusal;
    const auto revoked = RevocationRepository(call.store)
                             .revoke(transaction,
                                 {.workspace = connection->workspace,
                                     .connection = connection->id,
                                     .persons = std::vector<UserId>{person}});
    if (!revoked)
        return changeRefusal(revoked.error());
    AuditEntry entry
        = connectionEntry(call, space, QStringLiteral("connection.access_revoked"), connection->id);
    entry.person = person;
    entry.at = revoked->at;
    entry.before = {{QStringLiteral("name"), connection->name},
        {QStringLiteral("users_count"), connection->usersCount}};
    entry.after = {{QStringLiteral("users_count"), connection->usersCount - 1},
        {QStringLiteral("removed_count"), 1},
        {QStringLiteral("users"), peopleNamed(revoked->removed)}};
    return Changed{.entry = entry};
}

void addDirectoryRoutes(Routes &routes)
{
    static const QuerySchema query
        = adminQuery({{.name = QLatin1String("q"), .schema = Schema::string({.most = 200})}});
    routes.add(Method::Get, "/admin/v1/spaces/{space_id}/directory",
        {.handler = listDirectory, .query = &query});
    routes.add(Method::Post, "/admin/v1/spaces/{space_id}/directory/{connection_id}/install",
        {.handler = installFromDirectory, .body = &installSchema()});
}

} // namespace GatehouseWorkspace
