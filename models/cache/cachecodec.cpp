// SPDX-License-Identifier: MIT
#include "models/cache/cachecodec.h"

#include "models/api/wire/adminpersoncodec.h"
#include "models/api/wire/adminrows.h"
#include "models/api/wire/connectioncodec.h"
#include "models/api/wire/objectreader.h"
#include "models/api/wire/workspacecodec.h"

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;

QJsonValue cachedTime(const QDateTime &time)
{
    return time.isNull() ? QJsonValue() : QJsonValue(time.toUTC().toString(Qt::ISODateWithMs));
}

template <class T>
void cachePut(QJsonObject &json, const QString &key, const std::optional<T> &value)
{
    if (value)
        json.insert(key, *value);
}

QJsonObject cachedRow(const Connection &connection)
{
    QJsonObject row = toAdminRow(connection);
    // Notion does not tell these, a Gatehouse service always does: its codec insists.
    if (connection.kind == Connections::Kind::Unknown)
        row.insert(u"kind"_s, u"unknown"_s);
    if (connection.status == Connections::Status::Unknown)
        row.insert(u"status"_s, u"unknown"_s);
    if (connection.isOwnBot)
        row.insert(u"own_bot"_s, true);
    return row;
}

Result<Connection> cachedConnection(const QJsonObject &json)
{
    Result<Connection> connection = Wire::decodeConnection(json);
    if (connection)
        connection->isOwnBot = json.value("own_bot"_L1).toBool();
    return connection;
}

QJsonObject cachedRow(const Person &person)
{
    QJsonObject row = toAdminRow(person);
    if (person.role)
        row.insert(u"role"_s, Wire::wireName(*person.role));
    if (person.state)
        row.insert(u"state"_s, Wire::wireName(*person.state));
    return row;
}

QString cachedVia(Connections::Via via)
{
    switch (via) {
    case Connections::Via::OAuth:
        return u"oauth"_s;
    case Connections::Via::Token:
        return u"token"_s;
    case Connections::Via::Owner:
        return u"owner"_s;
    case Connections::Via::Console:
        return u"console"_s;
    } // no default: the compiler names a forgotten way
    Q_UNREACHABLE();
}

QJsonObject cachedRow(const ConnectionUser &user)
{
    return {{u"object"_s, u"connection_user"_s}, {u"id"_s, user.id.toString()},
        {u"bot_id"_s, user.botId.toString()}, {u"user"_s, cachedRow(user.user)},
        {u"installed_at"_s, cachedTime(user.installedAt)}, {u"via"_s, cachedVia(user.via)},
        {u"last_used_at"_s, cachedTime(user.lastUsedAt)},
        {u"direct_pages_count"_s, user.directPagesCount}, {u"ends_at"_s, cachedTime(user.endsAt)}};
}

QString cachedPlan(Workspaces::Plan plan)
{
    switch (plan) {
    case Workspaces::Plan::Free:
        return u"free"_s;
    case Workspaces::Plan::Plus:
        return u"plus"_s;
    case Workspaces::Plan::Business:
        return u"business"_s;
    case Workspaces::Plan::Enterprise:
        return u"enterprise"_s;
    } // no default: the compiler names a forgotten plan
    Q_UNREACHABLE();
}

QJsonObject cachedRow(const Workspace &workspace)
{
    QJsonObject counts;
    cachePut(counts, u"connections"_s, workspace.connectionsCount);
    cachePut(counts, u"people"_s, workspace.peopleCount);
    QJsonObject row{{u"id"_s, workspace.id.toString()}, {u"name"_s, workspace.name},
        {u"icon"_s, workspace.icon}, {u"counts"_s, counts}};
    if (workspace.plan)
        row.insert(u"plan"_s, cachedPlan(*workspace.plan));
    if (workspace.ownRole)
        row.insert(u"role"_s, Wire::wireName(*workspace.ownRole));
    return row;
}

template <class Row>
QJsonArray cachedRows(const std::vector<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(cachedRow(row));
    return array;
}

template <class Row, class Decode>
Result<ListPage<Row>> cachedPage(const QJsonArray &rows, Decode decode)
{
    ListPage<Row> page;
    page.items.reserve(size_t(rows.size()));
    for (const QJsonValue &value : rows) {
        Result<Row> row = decode(value.toObject());
        if (!row)
            return row.error();
        page.items.push_back(std::move(row).value());
    }
    return page;
}

} // namespace

QJsonArray CacheCodec::rows(const std::vector<Connection> &rows)
{
    return cachedRows(rows);
}

QJsonArray CacheCodec::rows(const std::vector<ConnectionUser> &rows)
{
    return cachedRows(rows);
}

QJsonArray CacheCodec::rows(const std::vector<Person> &rows)
{
    return cachedRows(rows);
}

QJsonObject CacheCodec::head(const ConnectionPage &page)
{
    if (!page.counts)
        return {};
    const QJsonObject counts{{u"active"_s, page.counts->active},
        {u"not_approved"_s, page.counts->notApproved}, {u"owner_left"_s, page.counts->ownerLeft},
        {u"token_expired"_s, page.counts->tokenExpired},
        {u"disconnected"_s, page.counts->disconnected}};
    return {{u"counts"_s, counts}};
}

QJsonObject CacheCodec::head(const ListPage<ConnectionUser> & /*page*/)
{
    return {};
}

QJsonObject CacheCodec::head(const PeoplePage &page)
{
    if (!page.counts)
        return {};
    const QJsonObject counts{{u"persons"_s, page.counts->persons}, {u"bots"_s, page.counts->bots},
        {u"guests"_s, page.counts->guests}, {u"suspended"_s, page.counts->suspended},
        {u"left"_s, page.counts->left}};
    return {{u"counts"_s, counts}};
}

template <>
Result<ConnectionPage> CacheCodec::page(const CachedList &list)
{
    Result<ListPage<Connection>> rows = cachedPage<Connection>(list.rows, cachedConnection);
    if (!rows)
        return rows.error();
    ConnectionPage page{std::move(rows).value()};
    if (const QJsonValue counts = list.head.value("counts"_L1); counts.isObject()) {
        const Result<ConnectionCounts> decoded = Wire::decodeConnectionCounts(counts.toObject());
        if (decoded)
            page.counts = *decoded;
    }
    return page;
}

template <>
Result<ListPage<ConnectionUser>> CacheCodec::page(const CachedList &list)
{
    return cachedPage<ConnectionUser>(list.rows, Wire::decodeConnectionUser);
}

template <>
Result<PeoplePage> CacheCodec::page(const CachedList &list)
{
    Result<ListPage<Person>> rows = cachedPage<Person>(list.rows, Wire::decodeAdminPerson);
    if (!rows)
        return rows.error();
    PeoplePage page{std::move(rows).value()};
    if (const QJsonValue counts = list.head.value("counts"_L1); counts.isObject()) {
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

QJsonObject CacheCodec::account(const KnownAccount &account)
{
    const Identity &identity = account.identity;
    QJsonObject json{
        {u"self"_s, cachedRow(identity.self)}, {u"workspaces"_s, cachedRows(account.workspaces)}};
    if (identity.workspace)
        json.insert(u"workspace"_s, cachedRow(*identity.workspace));
    if (identity.botOwner)
        json.insert(u"bot_owner"_s, cachedRow(*identity.botOwner));
    cachePut(json, u"max_upload_bytes"_s, identity.maxUploadBytes);
    return json;
}

Result<KnownAccount> CacheCodec::account(const QJsonObject &json)
{
    KnownAccount account;
    const Result<Person> self = Wire::decodeAdminPerson(json.value("self"_L1).toObject());
    if (!self)
        return self.error();
    account.identity.self = *self;
    if (const QJsonValue value = json.value("workspace"_L1); value.isObject()) {
        const Result<Workspace> workspace = Wire::decodeWorkspace(value.toObject());
        if (!workspace)
            return workspace.error();
        account.identity.workspace = *workspace;
    }
    if (const QJsonValue value = json.value("bot_owner"_L1); value.isObject()) {
        const Result<Person> owner = Wire::decodeAdminPerson(value.toObject());
        if (!owner)
            return owner.error();
        account.identity.botOwner = *owner;
    }
    if (const QJsonValue bytes = json.value("max_upload_bytes"_L1); bytes.isDouble())
        account.identity.maxUploadBytes = bytes.toInteger();
    Result<ListPage<Workspace>> workspaces
        = cachedPage<Workspace>(json.value("workspaces"_L1).toArray(), Wire::decodeWorkspace);
    if (!workspaces)
        return workspaces.error();
    account.workspaces = std::move(workspaces->items);
    return account;
}

} // namespace Gatehouse
