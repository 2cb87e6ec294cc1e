// SPDX-License-Identifier: MIT
#include "models/api/httpgovernance.h"

#include "models/api/gatehouserequest.h"
#include "models/api/wire/approvalcodec.h"
#include "models/api/wire/leavingcodec.h"
#include "models/api/wire/listcodec.h"
#include "models/api/wire/policycodec.h"
#include "models/api/wire/policyplancodec.h"
#include "models/api/wire/requestcodec.h"
#include "models/net/httpclient.h"

#include <utility>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;

//! A question that is only too long for an address.
HttpRequest questionWith(const QString &path, const QJsonObject &body)
{
    HttpRequest request = GatehouseRequest::read(path);
    request.method = HttpRequest::Method::Post;
    request.kind = HttpRequest::Kind::Read;
    request.body = body;
    return request;
}

} // namespace

HttpGovernance::HttpGovernance(HttpClient &client, const WorkspaceId &workspace, QObject *parent)
    : Governance(parent)
    , m_client(client)
    , m_space(u"/admin/v1/spaces/"_s + HttpRequest::segment(workspace.toString()))
{
}

HttpGovernance::~HttpGovernance() = default;

RequestHandle HttpGovernance::policy(Handler<PolicyView> done)
{
    return m_client.fetch<PolicyView>(GatehouseRequest::read(m_space + u"/connection_policy"_s),
        Wire::decodePolicyView, std::move(done));
}

RequestHandle HttpGovernance::previewPolicy(
    const InstallPolicy &wanted, Handler<PolicyPreview> done)
{
    return m_client.fetch<PolicyPreview>(
        questionWith(m_space + u"/connection_policy/preview"_s, Wire::encodePolicy(wanted)),
        Wire::decodePolicyPreview, std::move(done));
}

RequestHandle HttpGovernance::listApprovals(const ApprovalQuery &query, Handler<ApprovalPage> done)
{
    HttpRequest request = GatehouseRequest::page(m_space + u"/approved_connections"_s, query.from);
    GatehouseRequest::ask(request, u"q"_s, query.text);
    return m_client.fetch<ApprovalPage>(
        std::move(request), Wire::decodeApprovalPage, std::move(done));
}

RequestHandle HttpGovernance::listDirectory(
    const DirectoryQuery &query, Handler<ListPage<DirectoryEntry>> done)
{
    HttpRequest request = GatehouseRequest::page(m_space + u"/directory"_s, query.from);
    GatehouseRequest::ask(request, u"q"_s, query.text);
    return m_client.fetch<ListPage<DirectoryEntry>>(
        std::move(request),
        [](const QJsonObject &json) {
            return Wire::decodePage<DirectoryEntry>(json, Wire::decodeDirectoryEntry);
        },
        std::move(done));
}

RequestHandle HttpGovernance::listRequests(const RequestQuery &query, Handler<RequestPage> done)
{
    HttpRequest request = GatehouseRequest::page(m_space + u"/connection_requests"_s, query.from);
    GatehouseRequest::ask(
        request, u"status"_s, query.status ? Wire::wireName(*query.status) : u"all"_s);
    GatehouseRequest::ask(request, u"mine"_s, query.mine ? u"true"_s : QString());
    return m_client.fetch<RequestPage>(
        std::move(request), Wire::decodeRequestPage, std::move(done));
}

RequestHandle HttpGovernance::leaving(const UserId &person, Handler<Leaving> done)
{
    return m_client.fetch<Leaving>(
        GatehouseRequest::read(
            m_space + u"/people/%1/leaving"_s.arg(HttpRequest::segment(person.toString()))),
        Wire::decodeLeaving, std::move(done));
}

RequestHandle HttpGovernance::policyFile(Handler<PolicyFile> done)
{
    return m_client.fetch<PolicyFile>(GatehouseRequest::read(m_space + u"/policy_file"_s),
        Wire::decodePolicyFile, std::move(done));
}

RequestHandle HttpGovernance::planPolicyFile(const PolicyFile &file, Handler<PolicyPlan> done)
{
    return m_client.fetch<PolicyPlan>(questionWith(m_space + u"/policy_file/plan"_s, file.json()),
        Wire::decodePolicyPlan, std::move(done));
}

} // namespace Gatehouse
