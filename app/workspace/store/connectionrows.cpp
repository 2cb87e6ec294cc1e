// SPDX-License-Identifier: MIT
#include "app/workspace/store/connectionrows.h"

#include "app/workspace/store/text.h"
#include "app/workspace/store/userrows.h"

namespace GatehouseWorkspace {

QString connectionTables()
{
    return QStringLiteral(
        "connection_spaces s JOIN connections c ON c.id = s.connection_id "
        "JOIN workspaces w ON w.id = s.workspace_id "
        "JOIN persons a ON a.id = s.added_by "
        "LEFT JOIN persons r ON r.id = c.registered_by "
        "LEFT JOIN memberships rm ON rm.workspace_id = s.workspace_id AND rm.person_id = r.id");
}

QString approvedExpression()
{
    return QStringLiteral(
        "(s.kind_rank IN (0, 2) OR w.plan <> 'enterprise' OR w.restriction = 'off' "
        "OR (w.auto_approve_first_party AND (SELECT first_party FROM connections WHERE id = "
        "s.connection_id)) "
        "OR EXISTS (SELECT 1 FROM approvals p WHERE p.workspace_id = s.workspace_id "
        "AND p.connection_id = s.connection_id))");
}

QString statusExpression()
{
    return QStringLiteral(
        "(CASE WHEN s.disconnected_at IS NOT NULL THEN 2 "
        "WHEN s.token_expires_at IS NOT NULL AND s.token_expires_at <= ? THEN 1 ELSE 0 END)");
}

QString ownedExpression()
{
    // "Added by" of a public connection is an installer, who may have ended that since; so it does
    // not count.
    return QStringLiteral(
        "((s.kind_rank IN (0, 2) AND s.added_by = ?) "
        "OR (SELECT registered_by FROM connections WHERE id = s.connection_id) = ? "
        "OR EXISTS (SELECT 1 FROM installations o WHERE o.workspace_id = s.workspace_id "
        "AND o.connection_id = s.connection_id AND o.person_id = ? AND o.ended_at IS NULL))");
}

QString capabilityColumns(const QString &alias)
{
    return QStringLiteral(
        "%1.read_content, %1.update_content, %1.insert_content, %1.read_comments, "
        "%1.insert_comments, %1.user_information")
        .arg(alias);
}

Capabilities capabilitiesOf(const Statement &row, int first)
{
    return {.readContent = row.flag(first),
        .updateContent = row.flag(first + 1),
        .insertContent = row.flag(first + 2),
        .readComments = row.flag(first + 3),
        .insertComments = row.flag(first + 4),
        .userInformation = row.word<UserInformation>(first + 5)};
}

void bindCapabilities(Statement &statement, const Capabilities &capabilities)
{
    for (const bool flag : {capabilities.readContent, capabilities.updateContent,
             capabilities.insertContent, capabilities.readComments, capabilities.insertComments})
        statement.bind(flag ? 1 : 0);
    statement.bind(toText(capabilities.userInformation));
}

QString connectionColumns()
{
    return statusExpression() + QStringLiteral(", ") + approvedExpression() + QStringLiteral(", ")
        + capabilityColumns(QStringLiteral("c"))
        + QStringLiteral(
            ", s.connection_id, s.workspace_id, s.bot_id, c.name, c.icon, c.kind_rank, "
            "c.first_party, "
            "c.developer_name, c.developer_website, c.developer_support, c.developer_install_url, "
            "r.id, r.name, rm.state_rank, c.listing, c.scope, c.workspace_ids, c.client_id, "
            "c.redirect_uris, "
            "a.id, a.name, s.added_by_state_rank, s.added_at, s.last_used_at, s.token_created_at, "
            "s.token_expires_at, s.disconnected_at, s.only_owners_manage_pages, s.users_count, "
            "s.direct_pages_count");
}

int connectionColumnCount()
{
    return 38;
}

ConnectionRow connectionOf(const Statement &row)
{
    ConnectionRow connection{.id = ConnectionId(row.text(8)),
        .workspace = WorkspaceId(row.text(9)),
        .name = row.text(11),
        .icon = row.text(12),
        .kind = static_cast<ConnectionKind>(row.number(13)),
        .firstParty = row.flag(14),
        .developer = {.name = row.text(15),
            .website = row.text(16),
            .support = row.text(17),
            .installUrl = row.text(18)},
        .registeredBy = personReferenceOf(row, 19),
        .listing = row.word<Listing>(22),
        .scope = row.word<InstallationScope>(23),
        .workspaceIds = listFromJson(row.text(24)),
        .clientId = row.text(25),
        .redirectUris = listFromJson(row.text(26)),
        .capabilities = capabilitiesOf(row, 2),
        .addedBy = {.id = UserId(row.text(27)),
            .name = row.text(28),
            .state = static_cast<PersonState>(row.number(29))},
        .addedAt = row.number(30),
        .status = static_cast<ConnectionStatus>(row.number(0)),
        .approved = row.flag(1),
        .onlyOwnersManagePages = row.flag(35),
        .usersCount = int(row.number(36)),
        .directPagesCount = int(row.number(37))};
    if (!row.isNull(10))
        connection.botId = UserId(row.text(10));
    if (row.number(31) > 0)
        connection.lastUsedAt = row.number(31);
    if (const auto createdAt = row.optionalNumber(32))
        connection.token = TokenDates{.createdAt = *createdAt, .expiresAt = row.optionalNumber(33)};
    connection.disconnectedAt = row.optionalNumber(34);
    if (connection.disconnectedAt)
        connection.restorableUntil = *connection.disconnectedAt + restorableFor;
    return connection;
}

QString connectionReferenceColumns()
{
    return QStringLiteral("c.id, c.name, c.icon, c.kind_rank, c.first_party, s.users_count");
}

ConnectionReference connectionReferenceOf(const Statement &row, int first)
{
    return {.id = ConnectionId(row.text(first)),
        .name = row.text(first + 1),
        .icon = row.text(first + 2),
        .kind = static_cast<ConnectionKind>(row.number(first + 3)),
        .firstParty = row.flag(first + 4),
        .usersCount = int(row.number(first + 5))};
}

} // namespace GatehouseWorkspace
