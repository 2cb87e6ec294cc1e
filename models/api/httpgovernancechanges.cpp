// SPDX-License-Identifier: MIT
#include "models/api/httpgovernancechanges.h"

#include "models/api/changeanswer.h"
#include "models/api/gatehouserequest.h"
#include "models/api/wire/adminpersoncodec.h"
#include "models/api/wire/approvalcodec.h"
#include "models/api/wire/connectioncodec.h"
#include "models/api/wire/leavingcodec.h"
#include "models/api/wire/policycodec.h"
#include "models/api/wire/policyplancodec.h"
#include "models/api/wire/requestcodec.h"

#include <QJsonArray>

#include <utility>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;
using Method = HttpRequest::Method;

QString segmentOf(const QString &id)
{
    return HttpRequest::segment(id);
}

} // namespace

HttpGovernanceChanges::HttpGovernanceChanges(
    HttpClient &client, const WorkspaceId &workspace, QObject *parent)
    : GovernanceChanges(parent)
    , m_client(client)
    , m_space(u"/admin/v1/spaces/"_s + segmentOf(workspace.toString()))
{
}

HttpGovernanceChanges::~HttpGovernanceChanges() = default;

HttpRequest HttpGovernanceChanges::write(
    Method method, const QString &rest, const AuditEventId &change, const QJsonObject &body) const
{
    HttpRequest request = GatehouseRequest::write(method, m_space + rest, change);
    if (!body.isEmpty())
        request.body = body;
    return request;
}

RequestHandle HttpGovernanceChanges::changePolicy(const AuditEventId &change,
    const InstallPolicy &seen, const InstallPolicy &wanted, Handler<Changed<PolicyView>> done)
{
    QJsonObject body = Wire::encodePolicy(wanted);
    body.insert("expected"_L1, Wire::encodePolicy(seen));
    return sendChange<PolicyView>(m_client,
        write(Method::Patch, u"/connection_policy"_s, change, body), Wire::decodePolicyView,
        std::move(done));
}

RequestHandle HttpGovernanceChanges::approveConnection(const AuditEventId &change,
    const ConnectionId &id, const ApprovalChange &wanted, Handler<Changed<ApprovedConnection>> done)
{
    return sendChange<ApprovedConnection>(m_client,
        write(Method::Put, u"/approved_connections/"_s + segmentOf(id.toString()), change,
            Wire::encodeApprovalChange(wanted)),
        Wire::decodeApproval, std::move(done));
}

RequestHandle HttpGovernanceChanges::removeApproval(const AuditEventId &change,
    const ConnectionId &id, Installers installers, Handler<Changed<ApprovedConnection>> done)
{
    QJsonObject body;
    if (installers == Installers::Disconnect)
        body.insert("disconnect_users"_L1, true);
    return sendChange<ApprovedConnection>(m_client,
        write(Method::Delete, u"/approved_connections/"_s + segmentOf(id.toString()), change, body),
        Wire::decodeApproval, std::move(done));
}

RequestHandle HttpGovernanceChanges::install(const AuditEventId &change, const ConnectionId &id,
    const std::vector<PageId> &pages, Handler<Changed<ConnectionUser>> done)
{
    QJsonArray ids;
    for (const PageId &page : pages)
        ids.append(page.toString());
    return sendChange<ConnectionUser>(m_client,
        write(Method::Post, u"/directory/%1/install"_s.arg(segmentOf(id.toString())), change,
            {{u"page_ids"_s, ids}}),
        Wire::decodeConnectionUser, std::move(done));
}

RequestHandle HttpGovernanceChanges::requestConnection(
    const AuditEventId &change, const RequestDraft &draft, Handler<Changed<ConnectionRequest>> done)
{
    return sendChange<ConnectionRequest>(m_client,
        write(Method::Post, u"/connection_requests"_s, change, Wire::encodeRequestDraft(draft)),
        Wire::decodeRequest, std::move(done));
}

RequestHandle HttpGovernanceChanges::decide(const AuditEventId &change, const RequestId &id,
    const QString &verb, const QString &note, Handler<Changed<ConnectionRequest>> done)
{
    QJsonObject body;
    if (!note.isEmpty())
        body.insert("note"_L1, note);
    return sendChange<ConnectionRequest>(m_client,
        write(Method::Post, u"/connection_requests/%1/%2"_s.arg(segmentOf(id.toString()), verb),
            change, body),
        Wire::decodeRequest, std::move(done));
}

RequestHandle HttpGovernanceChanges::approveRequest(const AuditEventId &change, const RequestId &id,
    const QString &note, Handler<Changed<ConnectionRequest>> done)
{
    return decide(change, id, u"approve"_s, note, std::move(done));
}

RequestHandle HttpGovernanceChanges::denyRequest(const AuditEventId &change, const RequestId &id,
    const QString &note, Handler<Changed<ConnectionRequest>> done)
{
    return decide(change, id, u"deny"_s, note, std::move(done));
}

RequestHandle HttpGovernanceChanges::withdrawRequest(
    const AuditEventId &change, const RequestId &id, Handler<Changed<ConnectionRequest>> done)
{
    return decide(change, id, u"withdraw"_s, {}, std::move(done));
}

RequestHandle HttpGovernanceChanges::changePerson(const AuditEventId &change, const UserId &id,
    const PersonChange &wanted, Handler<Changed<Person>> done)
{
    return sendChange<Person>(m_client,
        write(Method::Patch, u"/people/"_s + segmentOf(id.toString()), change,
            Wire::encodePersonChange(wanted)),
        Wire::decodeAdminPerson, std::move(done));
}

RequestHandle HttpGovernanceChanges::viewAs(
    const AuditEventId &change, const UserId &person, Handler<Changed<ViewAsSession>> done)
{
    return sendChange<ViewAsSession>(m_client,
        write(Method::Post, u"/view_as"_s, change, {{u"user_id"_s, person.toString()}}),
        Wire::decodeViewAsSession, std::move(done));
}

RequestHandle HttpGovernanceChanges::applyPolicyFile(const AuditEventId &change,
    const PolicyFile &file, const QString &seen, Handler<Changed<PolicyPlan>> done)
{
    return sendChange<PolicyPlan>(m_client,
        write(Method::Post, u"/policy_file/apply"_s, change,
            {{u"file"_s, file.json()}, {u"seen"_s, seen}}),
        Wire::decodePolicyPlan, std::move(done));
}

} // namespace Gatehouse
