// SPDX-License-Identifier: MIT
#pragma once

#include "tests/unit/workspace/rules/governedworkspaces.h"

namespace GatehouseWorkspace {

//! What a row of governance.table is over the wire.
class RowCalls {
public:
    using Ask = GovernedWorkspaces::Ask;
    using Space = GovernedWorkspaces::Space;

    RowCalls(const GovernanceRow &row, const Space &space, const GovernedWorkspaces &served)
        : m_row(row)
        , m_space(space)
        , m_served(served)
    {
    }

    //! What the row's action is over the wire; nothing: there is no such call.
    std::optional<Ask> call() const
    {
        const QString connection
            = m_space.connections.value(m_row.what + u'/' + whose()).toString();
        const QString path = QStringLiteral("/connections/") + connection;
        const QString third = m_served.person(QStringLiteral("third")).toString();
        const QJsonObject turned{{QStringLiteral("creation_limited_to_owners"),
            !m_space.policy.creationLimitedToOwners}};
        const auto get = [](const QString &at) { return Ask{.path = at}; };
        const auto change
            = [](const QByteArray &method, const QString &at, const QJsonObject &body = {}) {
                  return Ask{.method = method, .path = at, .body = body, .changes = true};
              };
        const auto request = [&](const char *what) {
            return change("POST",
                QStringLiteral("/connection_requests/%1/%2")
                    .arg(m_space.requests.value(whose()), QLatin1String(what)));
        };
        const QHash<QString, Ask> asks{
            {QStringLiteral("see_connections"), get(QStringLiteral("/connections?page_size=1"))},
            {QStringLiteral("see_connection"), get(path)},
            {QStringLiteral("see_activity"),
                get(QStringLiteral("/audit_log?page_size=1&connection_id=") + connection)},
            {QStringLiteral("manage"),
                change("PATCH", path, {{QStringLiteral("name"), QStringLiteral("Renamed")}})},
            {QStringLiteral("disconnect"), change("DELETE", path)},
            {QStringLiteral("reveal_token"),
                change("POST", path + QStringLiteral("/token/reveal"))},
            {QStringLiteral("rotate_token"),
                change("POST", path + QStringLiteral("/token/rotate"))},
            {QStringLiteral("create"),
                change("POST", QStringLiteral("/connections"),
                    {{QStringLiteral("kind"), QStringLiteral("internal")},
                        {QStringLiteral("name"), QStringLiteral("New one")}})},
            {QStringLiteral("see_audit_log"), get(QStringLiteral("/audit_log?page_size=1"))},
            {QStringLiteral("see_people"), get(QStringLiteral("/people?page_size=1"))},
            {QStringLiteral("see_directory"), get(QStringLiteral("/directory?page_size=1"))},
            {QStringLiteral("install"),
                change("POST", QStringLiteral("/directory/%1/install").arg(connection),
                    {{QStringLiteral("page_ids"), QJsonArray()}})},
            {QStringLiteral("request"),
                change("POST", QStringLiteral("/connection_requests"),
                    {{QStringLiteral("connection_id"), connection},
                        {QStringLiteral("reason"), QStringLiteral("For the reports.")}})},
            {QStringLiteral("see_requests"),
                get(QStringLiteral("/connection_requests?page_size=1"))},
            {QStringLiteral("approve_request"), request("approve")},
            {QStringLiteral("deny_request"), request("deny")},
            {QStringLiteral("withdraw_request"), request("withdraw")},
            {QStringLiteral("see_policy"), get(QStringLiteral("/connection_policy"))},
            {QStringLiteral("preview_policy"),
                Ask{.method = "POST",
                    .path = QStringLiteral("/connection_policy/preview"),
                    .body = turned}},
            {QStringLiteral("change_policy"),
                change("PATCH", QStringLiteral("/connection_policy"), turned)},
            {QStringLiteral("see_approved"),
                get(QStringLiteral("/approved_connections?page_size=1"))},
            {QStringLiteral("approve"),
                change("PUT", QStringLiteral("/approved_connections/") + connection,
                    {{QStringLiteral("note"), QStringLiteral("Checked.")}})},
            {QStringLiteral("unapprove"),
                change("DELETE", QStringLiteral("/approved_connections/") + connection)},
            {QStringLiteral("see_policy_file"), get(QStringLiteral("/policy_file"))},
            {QStringLiteral("plan_policy_file"),
                Ask{.method = "POST",
                    .path = QStringLiteral("/policy_file/plan"),
                    .body = policyFile()}},
            {QStringLiteral("apply_policy_file"),
                change("POST", QStringLiteral("/policy_file/apply"),
                    {{QStringLiteral("file"), policyFile()}})},
            {QStringLiteral("see_leaving"), get(QStringLiteral("/people/%1/leaving").arg(third))},
            {QStringLiteral("change_people"),
                change("PATCH", QStringLiteral("/people/") + third,
                    {{QStringLiteral("role"), QStringLiteral("guest")}})},
            {QStringLiteral("view_as"),
                change("POST", QStringLiteral("/view_as"), {{QStringLiteral("user_id"), third}})},
        };
        const auto found = asks.constFind(m_row.action);
        return found == asks.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    //! Whose connection or request it is about; a viewer has the member's eyes.
    QString whose() const
    {
        if (m_row.whose != QLatin1String("own"))
            return QStringLiteral("other");
        return m_row.who == QLatin1String("viewer") ? QStringLiteral("member") : m_row.who;
    }
    QJsonObject policyFile() const
    {
        return {{QStringLiteral("object"), QStringLiteral("policy_file")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("workspace"),
                QJsonObject{{QStringLiteral("id"), m_space.id.toString()},
                    {QStringLiteral("name"), m_space.name}}},
            {QStringLiteral("policy"),
                QJsonObject{
                    {QStringLiteral("restriction"), QString(toText(m_space.policy.restriction))},
                    {QStringLiteral("auto_approve_first_party"),
                        m_space.policy.autoApproveFirstParty},
                    {QStringLiteral("creation_limited_to_owners"),
                        m_space.policy.creationLimitedToOwners}}},
            {QStringLiteral("approved"), QJsonArray()}};
    }

    const GovernanceRow &m_row;
    const Space &m_space;
    const GovernedWorkspaces &m_served;
};

} // namespace GatehouseWorkspace
