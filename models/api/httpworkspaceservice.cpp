// SPDX-License-Identifier: MIT
#include "models/api/httpworkspaceservice.h"

#include "models/api/gatehouserequest.h"
#include "models/api/httpgovernance.h"
#include "models/api/httpgovernancechanges.h"
#include "models/api/httpworkspacechanges.h"
#include "models/api/wire/adminpersoncodec.h"
#include "models/api/wire/auditcodec.h"
#include "models/api/wire/connectioncodec.h"
#include "models/api/wire/listcodec.h"
#include "models/api/wire/notionusercodec.h"
#include "models/api/wire/objectreader.h"
#include "models/api/wire/pagecodec.h"
#include "models/api/wire/workspacecodec.h"
#include "models/net/httpclient.h"
#include "models/net/requestsequence.h"

#include <utility>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;

QString gatehouseName(ConnectionQuery::Filter filter)
{
    switch (filter) {
    case ConnectionQuery::Filter::Active:
        return u"active"_s;
    case ConnectionQuery::Filter::NotApproved:
        return u"not_approved"_s;
    case ConnectionQuery::Filter::OwnerLeft:
        return u"owner_left"_s;
    case ConnectionQuery::Filter::TokenExpired:
        return u"token_expired"_s;
    case ConnectionQuery::Filter::Disconnected:
        return u"disconnected"_s;
    case ConnectionQuery::Filter::All:
        return u"all"_s;
    }
    Q_UNREACHABLE();
}

QString gatehouseName(ConnectionQuery::Sort sort)
{
    switch (sort) {
    case ConnectionQuery::Sort::Name:
        return u"name"_s;
    case ConnectionQuery::Sort::Kind:
        return u"kind"_s;
    case ConnectionQuery::Sort::AddedAt:
        return u"added_at"_s;
    case ConnectionQuery::Sort::AddedBy:
        return u"added_by"_s;
    case ConnectionQuery::Sort::Users:
        return u"users"_s;
    case ConnectionQuery::Sort::Pages:
        return u"pages"_s;
    case ConnectionQuery::Sort::Status:
        return u"status"_s;
    case ConnectionQuery::Sort::LastUsedAt:
        return u"last_used_at"_s;
    }
    Q_UNREACHABLE();
}

QString gatehouseName(PeopleQuery::Sort sort)
{
    switch (sort) {
    case PeopleQuery::Sort::Name:
        return u"name"_s;
    case PeopleQuery::Sort::Email:
        return u"email"_s;
    case PeopleQuery::Sort::Role:
        return u"role"_s;
    case PeopleQuery::Sort::State:
        return u"state"_s;
    }
    Q_UNREACHABLE();
}

QString gatehouseName(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? u"ascending"_s : u"descending"_s;
}

Result<ConnectionPage> decodeConnectionPage(const QJsonObject &json)
{
    Result<ListPage<Connection>> rows = Wire::decodePage<Connection>(json, Wire::decodeConnection);
    if (!rows)
        return rows.error();
    ConnectionPage page{std::move(rows).value()};
    if (const QJsonValue counts = json.value("counts"_L1); counts.isObject()) {
        const Result<ConnectionCounts> decoded = Wire::decodeConnectionCounts(counts.toObject());
        if (!decoded)
            return decoded.error();
        page.counts = *decoded;
    }
    return page;
}

Result<PeoplePage> decodePeoplePage(const QJsonObject &json)
{
    Result<ListPage<Person>> rows = Wire::decodePage<Person>(json, Wire::decodeAdminPerson);
    if (!rows)
        return rows.error();
    PeoplePage page{std::move(rows).value()};
    if (const QJsonValue counts = json.value("counts"_L1); counts.isObject()) {
        const Wire::ObjectReader reader(counts.toObject(), "counts"_L1);
        const auto count
            = [&](QLatin1StringView key) { return reader.optionalCount(key).value_or(0); };
        page.counts = PeopleCounts{.persons = count("persons"_L1),
            .bots = count("bots"_L1),
            .guests = count("guests"_L1),
            .suspended = count("suspended"_L1),
            .left = count("left"_L1)};
    }
    return page;
}

Result<ReachedPages> decodeReachedPages(const QJsonObject &json)
{
    Result<ListPage<ReachedPage>> rows
        = Wire::decodePage<ReachedPage>(json, Wire::decodeReachedPage);
    if (!rows)
        return rows.error();
    ReachedPages page{std::move(rows).value()};
    if (const QJsonValue reach = json.value("reach"_L1); reach.isObject()) {
        const Result<Reach> decoded = Wire::decodeReach(reach.toObject());
        if (!decoded)
            return decoded.error();
        page.reach = *decoded;
    }
    return page;
}

} // namespace

HttpWorkspaceService::HttpWorkspaceService(
    HttpClient &client, WorkspaceId workspace, QObject *parent)
    : WorkspaceService(parent)
    , m_client(client)
    , m_workspace(std::move(workspace))
    , m_changes(std::make_unique<HttpWorkspaceChanges>(m_client, m_workspace))
    , m_governance(std::make_unique<HttpGovernance>(m_client, m_workspace))
    , m_governanceChanges(std::make_unique<HttpGovernanceChanges>(m_client, m_workspace))
{
}

HttpWorkspaceService::~HttpWorkspaceService() = default;

WorkspaceChanges *HttpWorkspaceService::changes()
{
    return m_changes.get();
}

Governance *HttpWorkspaceService::governance()
{
    return m_governance.get();
}

GovernanceChanges *HttpWorkspaceService::governanceChanges()
{
    return m_governanceChanges.get();
}

RequestHandle HttpWorkspaceService::identify(Handler<Identity> done)
{
    auto *const sequence = new RequestSequence;
    RequestHandle handle(sequence);
    const auto identity = std::make_shared<Identity>();
    // users/me names the person; role and plan are the workspace's to tell.
    auto withWorkspace = [identity, done](Result<Workspace> workspace) {
        if (!workspace)
            return done(workspace.error());
        identity->self.role = workspace->ownRole;
        identity->workspace = *workspace;
        done(*identity);
    };
    sequence->step = m_client.fetch<NotionUser>(GatehouseRequest::read(u"/v1/users/me"_s),
        Wire::decodeNotionUser,
        [&client = m_client, workspace = m_workspace, space = spacePath({}), sequence, identity,
            done, withWorkspace](Result<NotionUser> self) {
            if (!self)
                return done(self.error());
            *identity = toIdentity(*self);
            if (workspace.isEmpty())
                return done(*identity);
            sequence->step = client.fetch<Workspace>(
                GatehouseRequest::read(space), Wire::decodeWorkspace, withWorkspace);
        });
    return handle;
}

RequestHandle HttpWorkspaceService::listWorkspaces(Handler<std::vector<Workspace>> done)
{
    auto *const sequence = new RequestSequence;
    RequestHandle handle(sequence);
    const auto all = std::make_shared<std::vector<Workspace>>();
    const auto ask = std::make_shared<std::function<void(std::optional<Cursor>)>>();
    // Weak inside itself: the sequence's step holds it while a page is under way.
    *ask = [&client = m_client, sequence, all, done, again = std::weak_ptr(ask)](
               std::optional<Cursor> from) {
        sequence->step = client.fetch<ListPage<Workspace>>(
            GatehouseRequest::page(u"/admin/v1/spaces"_s, from),
            [](const QJsonObject &json) {
                return Wire::decodePage<Workspace>(json, Wire::decodeWorkspace);
            },
            [all, done, ask = again.lock()](Result<ListPage<Workspace>> page) {
                if (!page)
                    return done(page.error());
                std::move(page->items.begin(), page->items.end(), std::back_inserter(*all));
                if (page->next)
                    return (*ask)(page->next);
                done(std::move(*all));
            });
    };
    (*ask)({});
    return handle;
}

RequestHandle HttpWorkspaceService::listConnections(
    const ConnectionQuery &query, Handler<ConnectionPage> done)
{
    HttpRequest request = GatehouseRequest::page(spacePath(u"/connections"_s), query.from);
    GatehouseRequest::ask(request, u"q"_s, query.text);
    GatehouseRequest::ask(request, u"status"_s, gatehouseName(query.filter));
    GatehouseRequest::ask(request, u"kind"_s, query.kind ? Wire::wireName(*query.kind) : QString());
    GatehouseRequest::ask(
        request, u"added_by"_s, query.addedBy ? query.addedBy->toString() : QString());
    GatehouseRequest::ask(request, u"user_id"_s, query.user ? query.user->toString() : QString());
    GatehouseRequest::ask(request, u"mine"_s, query.mine ? u"true"_s : QString());
    GatehouseRequest::ask(request, u"sort"_s, gatehouseName(query.sort));
    GatehouseRequest::ask(request, u"direction"_s, gatehouseName(query.order));
    return m_client.fetch<ConnectionPage>(
        std::move(request), decodeConnectionPage, std::move(done));
}

RequestHandle HttpWorkspaceService::connection(const ConnectionId &id, Handler<Connection> done)
{
    return m_client.fetch<Connection>(
        GatehouseRequest::read(spacePath(u"/connections/"_s + HttpRequest::segment(id.toString()))),
        Wire::decodeConnection, std::move(done));
}

RequestHandle HttpWorkspaceService::listConnectionUsers(
    const ConnectionUserQuery &query, Handler<ListPage<ConnectionUser>> done)
{
    const QString connection = HttpRequest::segment(query.connection.toString());
    HttpRequest request
        = GatehouseRequest::page(spacePath(u"/connections/%1/users"_s.arg(connection)), query.from);
    GatehouseRequest::ask(request, u"q"_s, query.text);
    return m_client.fetch<ListPage<ConnectionUser>>(
        std::move(request),
        [](const QJsonObject &json) {
            return Wire::decodePage<ConnectionUser>(json, Wire::decodeConnectionUser);
        },
        std::move(done));
}

RequestHandle HttpWorkspaceService::listPeople(const PeopleQuery &query, Handler<PeoplePage> done)
{
    HttpRequest request = GatehouseRequest::page(spacePath(u"/people"_s), query.from);
    GatehouseRequest::ask(request, u"q"_s, query.text);
    QString type = u"all"_s;
    if (query.type)
        type = *query.type == People::Type::Bot ? u"bot"_s : u"person"_s;
    GatehouseRequest::ask(request, u"type"_s, type);
    GatehouseRequest::ask(request, u"role"_s, query.role ? Wire::wireName(*query.role) : QString());
    GatehouseRequest::ask(
        request, u"state"_s, query.state ? Wire::wireName(*query.state) : u"all"_s);
    GatehouseRequest::ask(request, u"sort"_s, gatehouseName(query.sort));
    GatehouseRequest::ask(request, u"direction"_s, gatehouseName(query.order));
    return m_client.fetch<PeoplePage>(std::move(request), decodePeoplePage, std::move(done));
}

RequestHandle HttpWorkspaceService::listReachedPages(
    const ReachedPagesQuery &query, Handler<ReachedPages> done)
{
    const QString connection = HttpRequest::segment(query.connection.toString());
    HttpRequest request
        = GatehouseRequest::page(spacePath(u"/connections/%1/pages"_s.arg(connection)), query.from);
    GatehouseRequest::ask(request, u"q"_s, query.text);
    GatehouseRequest::ask(
        request, u"parent_id"_s, query.parent ? query.parent->toString() : QString());
    GatehouseRequest::ask(request, u"effective"_s,
        query.extent == ReachedPagesQuery::Extent::Effective ? u"true"_s : QString());
    return m_client.fetch<ReachedPages>(std::move(request), decodeReachedPages, std::move(done));
}

RequestHandle HttpWorkspaceService::listPages(
    const PageTreeQuery &query, Handler<ListPage<TreePage>> done)
{
    QStringList connections;
    for (const ConnectionId &id : query.connections)
        connections << id.toString();
    HttpRequest request = GatehouseRequest::page(spacePath(u"/pages"_s), query.from);
    GatehouseRequest::ask(request, u"q"_s, query.text);
    GatehouseRequest::ask(
        request, u"parent_id"_s, query.parent ? query.parent->toString() : QString());
    GatehouseRequest::ask(request, u"connection_ids"_s, connections.join(u','));
    return m_client.fetch<ListPage<TreePage>>(
        std::move(request),
        [](const QJsonObject &json) {
            return Wire::decodePage<TreePage>(json, Wire::decodeTreePage);
        },
        std::move(done));
}

RequestHandle HttpWorkspaceService::previewPageAccess(
    const std::vector<PageAccessChange> &cells, Handler<std::vector<PageAccessEffect>> done)
{
    HttpRequest request = GatehouseRequest::read(spacePath(u"/page_access/preview"_s));
    request.method = HttpRequest::Method::Post;
    request.kind = HttpRequest::Kind::Read; // a question, only too long for an address
    request.body = Wire::encodePageAccessChanges(cells);
    return m_client.fetch<std::vector<PageAccessEffect>>(
        std::move(request), Wire::decodePageAccessEffects, std::move(done));
}

RequestHandle HttpWorkspaceService::listAuditEvents(
    const AuditQuery &query, Handler<ListPage<AuditEvent>> done)
{
    HttpRequest request = GatehouseRequest::page(spacePath(u"/audit_log"_s), query.from);
    const auto id = [](const auto &wanted) { return wanted ? wanted->toString() : QString(); };
    const auto time = [](const QDateTime &moment) {
        return moment.isNull() ? QString() : moment.toUTC().toString(Qt::ISODateWithMs);
    };
    GatehouseRequest::ask(request, u"connection_id"_s, id(query.connection));
    GatehouseRequest::ask(request, u"actor_id"_s, id(query.actor));
    GatehouseRequest::ask(request, u"user_id"_s, id(query.person));
    GatehouseRequest::ask(request, u"page_id"_s, id(query.page));
    GatehouseRequest::ask(request, u"action"_s, query.actions.join(u','));
    if (query.outcome) {
        GatehouseRequest::ask(request, u"result"_s,
            *query.outcome == AuditEvents::Outcome::Refused ? u"refused"_s : u"done"_s);
    }
    GatehouseRequest::ask(request, u"from"_s, time(query.since));
    GatehouseRequest::ask(request, u"to"_s, time(query.before));
    return m_client.fetch<ListPage<AuditEvent>>(
        std::move(request),
        [](const QJsonObject &json) {
            return Wire::decodePage<AuditEvent>(json, Wire::decodeAuditEvent);
        },
        std::move(done));
}

RequestHandle HttpWorkspaceService::auditEvent(const AuditEventId &id, Handler<AuditEvent> done)
{
    return m_client.fetch<AuditEvent>(
        GatehouseRequest::read(spacePath(u"/audit_log/"_s + HttpRequest::segment(id.toString()))),
        Wire::decodeAuditEvent, std::move(done));
}

QString HttpWorkspaceService::spacePath(const QString &rest) const
{
    return u"/admin/v1/spaces/"_s + HttpRequest::segment(m_workspace.toString()) + rest;
}

} // namespace Gatehouse
