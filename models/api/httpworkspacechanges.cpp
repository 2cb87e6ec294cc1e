// SPDX-License-Identifier: MIT
#include "models/api/httpworkspacechanges.h"

#include "models/api/changeanswer.h"
#include "models/api/gatehouserequest.h"
#include "models/api/wire/auditcodec.h"
#include "models/api/wire/connectioncodec.h"
#include "models/api/wire/connectiondraftcodec.h"
#include "models/api/wire/listcodec.h"
#include "models/api/wire/objectreader.h"
#include "models/api/wire/pagecodec.h"
#include "models/net/httpclient.h"

#include <utility>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;
using Method = HttpRequest::Method;

Result<CreatedConnection> decodeCreated(const QJsonObject &json)
{
    // In the answer to creating, "token" is the token itself, in place of its dates.
    const Wire::ObjectReader reader(json, "connection"_L1);
    QString secret = reader.text("client_secret"_L1);
    if (secret.isEmpty())
        secret = reader.text("token"_L1);
    Result<Connection> connection = Wire::decodeConnection(json);
    if (!connection)
        return connection.error();
    return CreatedConnection{
        .connection = std::move(connection).value(), .secret = Secret(secret.toUtf8())};
}

Result<Secret> decodeToken(const QJsonObject &json)
{
    Wire::ObjectReader reader(json, "connection_token"_L1);
    Secret token(reader.required("token"_L1).toUtf8());
    if (const auto problem = reader.problem())
        return *problem;
    return token;
}

Result<std::vector<ConnectionUser>> decodeUsers(const QJsonObject &json)
{
    return Wire::decodeRows<ConnectionUser>(json, Wire::decodeConnectionUser);
}

} // namespace

HttpWorkspaceChanges::HttpWorkspaceChanges(
    HttpClient &client, WorkspaceId workspace, QObject *parent)
    : WorkspaceChanges(parent)
    , m_client(client)
    , m_space(u"/admin/v1/spaces/"_s + HttpRequest::segment(workspace.toString()))
{
}

HttpWorkspaceChanges::~HttpWorkspaceChanges() = default;

QString HttpWorkspaceChanges::connectionPath(const ConnectionId &id, const QString &rest) const
{
    return m_space + u"/connections/"_s + HttpRequest::segment(id.toString()) + rest;
}

RequestHandle HttpWorkspaceChanges::createConnection(const AuditEventId &change,
    const ConnectionDraft &draft, Handler<Changed<CreatedConnection>> done)
{
    HttpRequest request
        = GatehouseRequest::write(Method::Post, m_space + u"/connections"_s, change);
    request.body = Wire::encodeConnectionDraft(draft);
    return sendChange<CreatedConnection>(
        m_client, std::move(request), decodeCreated, std::move(done));
}

RequestHandle HttpWorkspaceChanges::changeConnection(const AuditEventId &change,
    const ConnectionId &id, const ConnectionChange &wanted, Handler<Changed<Connection>> done)
{
    HttpRequest request = GatehouseRequest::write(Method::Patch, connectionPath(id), change);
    request.body = Wire::encodeConnectionChange(wanted);
    return sendChange<Connection>(
        m_client, std::move(request), Wire::decodeConnection, std::move(done));
}

RequestHandle HttpWorkspaceChanges::disconnectConnection(
    const AuditEventId &change, const ConnectionId &id, Handler<Changed<Connection>> done)
{
    return sendChange<Connection>(m_client,
        GatehouseRequest::write(Method::Delete, connectionPath(id), change), Wire::decodeConnection,
        std::move(done));
}

RequestHandle HttpWorkspaceChanges::restoreConnection(const AuditEventId &change,
    const ConnectionId &id, NewToken newToken, Handler<Changed<CreatedConnection>> done)
{
    HttpRequest request
        = GatehouseRequest::write(Method::Post, connectionPath(id, u"/restore"_s), change);
    request.body = QJsonObject{{u"new_token"_s, newToken == NewToken::Yes}};
    return sendChange<CreatedConnection>(
        m_client, std::move(request), decodeCreated, std::move(done));
}

RequestHandle HttpWorkspaceChanges::revealToken(
    const AuditEventId &change, const ConnectionId &id, Handler<Changed<Secret>> done)
{
    return sendChange<Secret>(m_client,
        GatehouseRequest::write(Method::Post, connectionPath(id, u"/token/reveal"_s), change),
        decodeToken, std::move(done));
}

RequestHandle HttpWorkspaceChanges::rotateToken(
    const AuditEventId &change, const ConnectionId &id, Handler<Changed<Secret>> done)
{
    return sendChange<Secret>(m_client,
        GatehouseRequest::write(Method::Post, connectionPath(id, u"/token/rotate"_s), change),
        decodeToken, std::move(done));
}

RequestHandle HttpWorkspaceChanges::revokeUsers(const AuditEventId &change, const ConnectionId &id,
    const std::vector<UserId> &people, Handler<Changed<std::vector<ConnectionUser>>> done)
{
    QJsonArray ids;
    for (const UserId &person : people)
        ids.append(person.toString());
    HttpRequest request
        = GatehouseRequest::write(Method::Post, connectionPath(id, u"/users/revoke"_s), change);
    request.body = QJsonObject{{u"user_ids"_s, ids}};
    return sendChange<std::vector<ConnectionUser>>(
        m_client, std::move(request), decodeUsers, std::move(done));
}

RequestHandle HttpWorkspaceChanges::revokeEverybody(const AuditEventId &change,
    const ConnectionId &id, Handler<Changed<std::vector<ConnectionUser>>> done)
{
    return sendChange<std::vector<ConnectionUser>>(m_client,
        GatehouseRequest::write(Method::Delete, connectionPath(id, u"/users"_s), change),
        decodeUsers, std::move(done));
}

RequestHandle HttpWorkspaceChanges::applyPageAccess(const AuditEventId &change,
    const std::vector<PageAccessChange> &cells,
    Handler<Changed<std::vector<PageAccessEffect>>> done)
{
    HttpRequest request
        = GatehouseRequest::write(Method::Post, m_space + u"/page_access/apply"_s, change);
    request.body = Wire::encodePageAccessChanges(cells);
    return sendChange<std::vector<PageAccessEffect>>(
        m_client, std::move(request), Wire::decodePageAccessEffects, std::move(done));
}

RequestHandle HttpWorkspaceChanges::undo(
    const AuditEventId &change, const AuditEventId &event, Handler<Changed<UndoneEvent>> done)
{
    return sendChange<UndoneEvent>(m_client,
        GatehouseRequest::write(Method::Post,
            m_space + u"/audit_log/%1/undo"_s.arg(HttpRequest::segment(event.toString())), change),
        Wire::decodeUndoneEvent, std::move(done));
}

} // namespace Gatehouse
