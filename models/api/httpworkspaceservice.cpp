// SPDX-License-Identifier: MIT
#include "models/api/httpworkspaceservice.h"

#include "models/api/wire/adminpersoncodec.h"
#include "models/api/wire/connectioncodec.h"
#include "models/api/wire/listcodec.h"
#include "models/api/wire/notionusercodec.h"
#include "models/api/wire/objectreader.h"
#include "models/api/wire/workspacecodec.h"
#include "models/net/httpclient.h"

#include <utility>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;

HttpRequest gatehouseRead(const QString &path)
{
    HttpRequest request{.path = path};
    const bool isAdmin = path.startsWith("/admin/"_L1);
    request.headers = {{"Notion-Version", isAdmin ? "2026-06-01" : "2026-03-11"}};
    return request;
}

HttpRequest gatehousePage(const QString &path, const std::optional<Cursor> &from)
{
    HttpRequest request = gatehouseRead(path);
    request.query.emplace_back(u"page_size"_s, u"100"_s);
    if (from)
        request.query.emplace_back(u"cursor"_s, from->toString());
    return request;
}

void gatehouseAsk(HttpRequest &request, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        request.query.emplace_back(key, value);
}

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

//! Several requests behind one handle; the later ones are made by the handlers of the earlier.
class GatehouseSequence final : public Operation {
public:
    void abandon() override { step.reset(); }

    RequestHandle step;
};

} // namespace

HttpWorkspaceService::HttpWorkspaceService(
    HttpClient &client, WorkspaceId workspace, QObject *parent)
    : WorkspaceService(parent)
    , m_client(client)
    , m_workspace(std::move(workspace))
{
}

HttpWorkspaceService::~HttpWorkspaceService() = default;

RequestHandle HttpWorkspaceService::identify(Handler<Identity> done)
{
    auto *const sequence = new GatehouseSequence;
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
    sequence->step
        = m_client.fetch<NotionUser>(gatehouseRead(u"/v1/users/me"_s), Wire::decodeNotionUser,
            [&client = m_client, workspace = m_workspace, space = spacePath({}), sequence, identity,
                done, withWorkspace](Result<NotionUser> self) {
                if (!self)
                    return done(self.error());
                *identity = toIdentity(*self);
                if (workspace.isEmpty())
                    return done(*identity);
                sequence->step = client.fetch<Workspace>(
                    gatehouseRead(space), Wire::decodeWorkspace, withWorkspace);
            });
    return handle;
}

RequestHandle HttpWorkspaceService::listWorkspaces(Handler<std::vector<Workspace>> done)
{
    auto *const sequence = new GatehouseSequence;
    RequestHandle handle(sequence);
    const auto all = std::make_shared<std::vector<Workspace>>();
    const auto ask = std::make_shared<std::function<void(std::optional<Cursor>)>>();
    // Weak inside itself: the sequence's step holds it while a page is under way.
    *ask = [&client = m_client, sequence, all, done, again = std::weak_ptr(ask)](
               std::optional<Cursor> from) {
        sequence->step = client.fetch<ListPage<Workspace>>(
            gatehousePage(u"/admin/v1/spaces"_s, from),
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
    HttpRequest request = gatehousePage(spacePath(u"/connections"_s), query.from);
    gatehouseAsk(request, u"q"_s, query.text);
    gatehouseAsk(request, u"status"_s, gatehouseName(query.filter));
    gatehouseAsk(request, u"kind"_s, query.kind ? Wire::wireName(*query.kind) : QString());
    gatehouseAsk(request, u"added_by"_s, query.addedBy ? query.addedBy->toString() : QString());
    gatehouseAsk(request, u"user_id"_s, query.user ? query.user->toString() : QString());
    gatehouseAsk(request, u"mine"_s, query.mine ? u"true"_s : QString());
    gatehouseAsk(request, u"sort"_s, gatehouseName(query.sort));
    gatehouseAsk(request, u"direction"_s, gatehouseName(query.order));
    return m_client.fetch<ConnectionPage>(
        std::move(request), decodeConnectionPage, std::move(done));
}

RequestHandle HttpWorkspaceService::connection(const ConnectionId &id, Handler<Connection> done)
{
    return m_client.fetch<Connection>(
        gatehouseRead(spacePath(u"/connections/"_s + HttpRequest::segment(id.toString()))),
        Wire::decodeConnection, std::move(done));
}

RequestHandle HttpWorkspaceService::listConnectionUsers(
    const ConnectionUserQuery &query, Handler<ListPage<ConnectionUser>> done)
{
    const QString connection = HttpRequest::segment(query.connection.toString());
    HttpRequest request
        = gatehousePage(spacePath(u"/connections/%1/users"_s.arg(connection)), query.from);
    gatehouseAsk(request, u"q"_s, query.text);
    return m_client.fetch<ListPage<ConnectionUser>>(
        std::move(request),
        [](const QJsonObject &json) {
            return Wire::decodePage<ConnectionUser>(json, Wire::decodeConnectionUser);
        },
        std::move(done));
}

RequestHandle HttpWorkspaceService::listPeople(const PeopleQuery &query, Handler<PeoplePage> done)
{
    HttpRequest request = gatehousePage(spacePath(u"/people"_s), query.from);
    gatehouseAsk(request, u"q"_s, query.text);
    QString type = u"all"_s;
    if (query.type)
        type = *query.type == People::Type::Bot ? u"bot"_s : u"person"_s;
    gatehouseAsk(request, u"type"_s, type);
    gatehouseAsk(request, u"role"_s, query.role ? Wire::wireName(*query.role) : QString());
    gatehouseAsk(request, u"state"_s, query.state ? Wire::wireName(*query.state) : u"all"_s);
    gatehouseAsk(request, u"sort"_s, gatehouseName(query.sort));
    gatehouseAsk(request, u"direction"_s, gatehouseName(query.order));
    return m_client.fetch<PeoplePage>(std::move(request), decodePeoplePage, std::move(done));
}

QString HttpWorkspaceService::spacePath(const QString &rest) const
{
    return u"/admin/v1/spaces/"_s + HttpRequest::segment(m_workspace.toString()) + rest;
}

} // namespace Gatehouse
