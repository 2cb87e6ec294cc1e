// SPDX-License-Identifier: MIT
#include "app/workspace/store/directoryrepository.h"

#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/connectionrows.h"
#include "app/workspace/store/cursor.h"
#include "app/workspace/store/errors.h"
#include "app/workspace/store/grantrepository.h"
#include "app/workspace/store/installationrepository.h"
#include "app/workspace/store/policyrepository.h"
#include "app/workspace/store/requestrepository.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"

namespace GatehouseWorkspace {

namespace {

// Columns read by directoryRowOf(); bindDirectoryRow() binds them and the tables.
QString directoryColumns()
{
    return capabilityColumns(QStringLiteral("c"))
        + QStringLiteral(
            ", c.id, c.name, c.icon, c.kind_rank, c.first_party, c.developer_name, "
            "c.developer_website, c.developer_support, c.developer_install_url, c.listing, "
            "s.connection_id IS NOT NULL, s.disconnected_at, "
            "EXISTS (SELECT 1 FROM installations i WHERE i.workspace_id = ? AND i.connection_id = "
            "c.id AND i.person_id = ? AND i.ended_at IS NULL), "
            "EXISTS (SELECT 1 FROM approvals v WHERE v.workspace_id = ? AND v.connection_id = "
            "c.id), "
            "(SELECT r.id FROM requests r WHERE r.workspace_id = ? AND r.connection_id = c.id AND "
            "r.person_id = ? AND r.state IN ('open', 'waiting_for_install')), "
            "(SELECT i.ends_at FROM installations i WHERE i.workspace_id = ? AND i.connection_id = "
            "c.id AND i.person_id = ? AND i.ended_at IS NULL), "
            "(SELECT r.until FROM requests r INDEXED BY requests_by_person WHERE r.person_id = ? "
            "AND r.workspace_id = ? AND r.connection_id = c.id AND r.state IN ('approved', "
            "'waiting_for_install') ORDER BY r.created_at DESC, r.id DESC LIMIT 1), c.name_key");
}

const QString directoryTables = QStringLiteral(
    "connections c %1 LEFT JOIN connection_spaces s ON s.workspace_id = ? AND s.connection_id = "
    "c.id");

void bindDirectoryRow(Statement &select, const WorkspaceId &workspace, const UserId &viewer)
{
    select.bind(workspace).bind(viewer).bind(workspace).bind(workspace).bind(viewer);
    select.bind(workspace).bind(viewer).bind(viewer).bind(workspace);
    select.bind(workspace);
}

// Takes the workspace. One that was made for a single workspace stays where it is.
const QString admittedConnection = QStringLiteral(
    "(c.scope = 'any' OR (c.scope = 'workspace' AND s.connection_id IS NOT NULL) OR (c.scope = "
    "'selected' AND EXISTS (SELECT 1 FROM json_each(c.workspace_ids) j WHERE j.value = ?)))");

// Takes the viewer and the workspace.
const QString offeredConnection
    = QStringLiteral("(c.listing = 'listed' OR c.registered_by = ? OR (s.connection_id IS NOT NULL "
                     "AND s.disconnected_at IS NULL)) AND ")
    + admittedConnection;

DirectoryRow directoryRowOf(const Statement &row)
{
    DirectoryRow entry{.id = ConnectionId(row.text(6)),
        .name = row.text(7),
        .icon = row.text(8),
        .kind = static_cast<ConnectionKind>(row.number(9)),
        .firstParty = row.flag(10),
        .developer = {.name = row.text(11),
            .website = row.text(12),
            .support = row.text(13),
            .installUrl = row.text(14)},
        .capabilities = capabilitiesOf(row, 0),
        .listing = row.word<Listing>(15),
        .known = row.flag(16),
        .disconnectedAt = row.optionalNumber(17),
        .installedByViewer = row.flag(18),
        .endsAt = row.optionalNumber(21),
        .grantedUntil = row.optionalNumber(22),
        .onApprovedList = row.flag(19)};
    if (!row.isNull(20))
        entry.pendingRequest = RequestId(row.text(20));
    return entry;
}

constexpr int directoryNameKey = 23; // its column

Result<DirectoryRow> oneDirectoryRow(Statement &select)
{
    if (auto done = select.run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("connection"));
    return directoryRowOf(select);
}

} // namespace

Result<ListPage<DirectoryRow>> DirectoryRepository::list(const DirectoryQuery &query)
{
    const QString text = foldedKey(query.text);
    const QString identity = QStringLiteral("directory\n%1\n%2\n%3")
                                 .arg(query.workspace.toString(), query.viewer.toString(), text);
    const Keyset keyset{.columns = {QStringLiteral("c.name_key"), QStringLiteral("c.id")}};
    QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE c.kind_rank = 1 AND %3")
                      .arg(directoryColumns(),
                          directoryTables.arg(QStringLiteral("INDEXED BY connections_by_kind")),
                          offeredConnection);
    if (!text.isEmpty())
        sql += QStringLiteral(" AND instr(c.search_key, ?) > 0");
    QJsonArray from;
    if (!query.page.cursor.isEmpty()) {
        auto keys = keysOfCursor(m_store.keys(), identity, query.page.cursor);
        if (!keys)
            return keys.error();
        from = *keys;
        sql += QStringLiteral(" AND ") + keyset.after();
    }
    Statement select
        = m_store.statement(sql + QStringLiteral(" ORDER BY %1 LIMIT ?").arg(keyset.orderBy()));
    bindDirectoryRow(select, query.workspace, query.viewer);
    select.bind(query.viewer).bind(query.workspace);
    if (!text.isEmpty())
        select.bind(text);
    bindKeys(select, from);
    if (auto done = select.bind(query.page.size + 1).run(); !done)
        return done.error();
    ListPage<DirectoryRow> page;
    QJsonArray last;
    while (select.next()) {
        if (int(page.rows.size()) == query.page.size) {
            page.next = cursorFor(m_store.keys(), identity, last);
            break;
        }
        page.rows.push_back(directoryRowOf(select));
        last = {select.text(directoryNameKey), page.rows.back().id.toString()};
    }
    if (auto done = select.end(); !done)
        return done.error();
    return page;
}

Result<DirectoryRow> DirectoryRepository::find(
    const WorkspaceId &workspace, const UserId &viewer, const ConnectionId &id)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT %1 FROM %2 WHERE c.id = ? AND c.kind_rank IN (1, 3, 4) AND %3")
            .arg(directoryColumns(), directoryTables.arg(QString()), offeredConnection));
    bindDirectoryRow(select, workspace, viewer);
    select.bind(id).bind(viewer).bind(workspace);
    return oneDirectoryRow(select);
}

Result<DirectoryRow> DirectoryRepository::findByAddress(
    const WorkspaceId &workspace, const UserId &viewer, const ConnectionId &id)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT %1 FROM %2 WHERE c.id = ? AND c.kind_rank = 1 AND %3")
            .arg(directoryColumns(), directoryTables.arg(QString()), admittedConnection));
    bindDirectoryRow(select, workspace, viewer);
    select.bind(id).bind(workspace);
    return oneDirectoryRow(select);
}

Result<DirectoryRow> DirectoryRepository::row(
    const WorkspaceId &workspace, const UserId &viewer, const ConnectionId &id)
{
    Statement select
        = m_store.statement(QStringLiteral("SELECT %1 FROM %2 WHERE c.id = ?")
                                .arg(directoryColumns(), directoryTables.arg(QString())));
    bindDirectoryRow(select, workspace, viewer);
    select.bind(id);
    return oneDirectoryRow(select);
}

Result<void> DirectoryRepository::introduce(
    Transaction &transaction, const NewUse &use, const DirectoryRow &connection)
{
    return ConnectionRepository(m_store).introduce(transaction,
        {.id = connection.id,
            .workspace = use.workspace,
            .name = connection.name,
            .icon = connection.icon,
            .kind = connection.kind,
            .addedBy = use.person});
}

Result<Use> DirectoryRepository::install(Transaction &transaction, const NewUse &use)
{
    const auto connection = row(use.workspace, use.person, use.connection);
    if (!connection)
        return connection.error();
    if (connection->disconnectedAt)
        return conflict(
            QStringLiteral("This connection is disconnected in this workspace. A workspace owner "
                           "can restore it."));
    if (connection->installedByViewer)
        return conflict(QStringLiteral("You have installed this connection already."));
    if (!connection->known) {
        if (auto done = introduce(transaction, use, *connection); !done)
            return done.error();
    }
    const Millis now = m_store.now();
    const auto id = InstallationRepository(m_store).create(transaction,
        {.workspace = use.workspace,
            .connection = use.connection,
            .person = use.person,
            .via = use.via,
            .capabilities = connection->capabilities,
            .installedAt = now,
            .endsAt = use.endsAt});
    if (!id)
        return id.error();
    for (const PageId &page : use.pages) {
        const auto grant = GrantRepository(m_store).create(transaction,
            {.page = page,
                .connection = use.connection,
                .installation = *id,
                .grantedBy = use.person,
                .grantedAt = now});
        if (!grant)
            return grant.error();
    }
    if (use.approval == NewUse::Approval::Added) {
        const auto done = PolicyRepository(m_store).approve(transaction, use.workspace,
            {.connection = use.connection,
                .approvedBy = PersonReference{.id = use.person},
                .approvedAt = now});
        if (!done)
            return done.error();
    }
    auto answered = RequestRepository(m_store).installed(
        transaction, use.workspace, use.connection, use.waiting);
    if (!answered)
        return answered.error();
    return Use{.id = *id, .at = now, .endsAt = use.endsAt, .requests = std::move(*answered)};
}

} // namespace GatehouseWorkspace
