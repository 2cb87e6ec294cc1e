// SPDX-License-Identifier: MIT
#include "app/workspace/store/lifecyclerepository.h"

#include "app/workspace/store/connectionrows.h"
#include "app/workspace/store/errors.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"
#include "app/workspace/store/tokenrepository.h"

namespace GatehouseWorkspace {

namespace {

constexpr Millis purgeInterval = Millis(60) * 60 * 1000;

struct DisconnectedConnection {
    WorkspaceId workspace = {};
    ConnectionId id = {};
    QString name = {};
};

Result<std::vector<DisconnectedConnection>> connectionsToPurge(Store &store)
{
    Statement select = store.statement(QStringLiteral(
        "SELECT s.workspace_id, s.connection_id, c.name FROM connection_spaces s "
        "JOIN connections c ON c.id = s.connection_id WHERE s.disconnected_at <= ?"));
    if (auto done = select.bind(store.now() - restorableFor).run(); !done)
        return done.error();
    std::vector<DisconnectedConnection> connections;
    while (select.next())
        connections.push_back({.workspace = WorkspaceId(select.text(0)),
            .id = ConnectionId(select.text(1)),
            .name = select.text(2)});
    if (auto done = select.end(); !done)
        return done.error();
    return connections;
}

QString webIcon(const QString &icon)
{
    return icon.startsWith(QLatin1String("https://")) ? icon : QString();
}

} // namespace

Result<void> LifecycleRepository::disconnect(
    Transaction &, const ConnectionRow &connection, Millis at)
{
    if (connection.disconnectedAt)
        return conflict(QStringLiteral("This connection is disconnected already."));
    Statement update = m_store.statement(QStringLiteral(
        "UPDATE connection_spaces SET disconnected_at = ? WHERE workspace_id = ? AND connection_id "
        "= ?"));
    return update.bind(at).bind(connection.workspace).bind(connection.id).run();
}

Result<void> LifecycleRepository::restore(Transaction &, const ConnectionRow &connection)
{
    if (!connection.disconnectedAt)
        return conflict(QStringLiteral("This connection is not disconnected."));
    if (*connection.disconnectedAt + restorableFor <= m_store.now())
        return conflict(QStringLiteral(
            "This connection was disconnected more than 30 days ago and cannot be restored."));
    Statement update = m_store.statement(QStringLiteral(
        "UPDATE connection_spaces SET disconnected_at = NULL WHERE workspace_id = ? AND "
        "connection_id = ?"));
    return update.bind(connection.workspace).bind(connection.id).run();
}

Result<Secret> LifecycleRepository::replaceToken(
    Transaction &transaction, const ConnectionRow &connection)
{
    {
        Statement update = m_store.statement(
            QStringLiteral("UPDATE tokens SET ended_at = ? WHERE connection_id = ? AND kind = "
                           "'api' AND workspace_id = ? AND ended_at IS NULL"));
        update.bind(m_store.now()).bind(connection.id).bind(connection.workspace);
        if (auto done = update.run(); !done)
            return done.error();
    }
    auto minted = TokenRepository(m_store).mint(transaction,
        {.kind = TokenKind::Api, .workspace = connection.workspace, .connection = connection.id});
    if (!minted)
        return minted.error();
    return minted->token;
}

Result<void> LifecycleRepository::save(
    Transaction &, const ConnectionRow &before, const ConnectionRow &changed)
{
    {
        Statement update = m_store.statement(QStringLiteral(
            "UPDATE connections SET icon = ?, developer_name = ?, developer_website = ?, "
            "developer_support = ?, developer_install_url = ?, search_key = ?, listing = ?, "
            "redirect_uris = ?, read_content = ?, update_content = ?, insert_content = ?, "
            "read_comments = ?, insert_comments = ?, user_information = ? WHERE id = ?"));
        update.bind(changed.icon).bind(changed.developer.name).bind(changed.developer.website);
        update.bind(changed.developer.support).bind(changed.developer.installUrl);
        update.bind(foldedKey(changed.name) + QLatin1Char('\n') + foldedKey(changed.developer.name)
            + QLatin1Char('\n') + changed.id.toString());
        update.bind(toText(changed.listing)).bind(toJson(changed.redirectUris));
        bindCapabilities(update, changed.capabilities);
        if (auto done = update.bind(changed.id).run(); !done)
            return done;
    }
    // These have triggers and copies, so they are written only when they changed.
    if (changed.name != before.name) {
        Statement rename = m_store.statement(
            QStringLiteral("UPDATE connections SET name = ?, name_key = ? WHERE id = ?"));
        rename.bind(changed.name).bind(foldedKey(changed.name)).bind(changed.id);
        if (auto done = rename.run(); !done)
            return done;
    }
    if (webIcon(changed.icon) != webIcon(before.icon)) {
        Statement picture = m_store.statement(
            QStringLiteral("UPDATE bots SET avatar_url = ? WHERE connection_id = ?"));
        if (auto done = picture.bind(webIcon(changed.icon)).bind(changed.id).run(); !done)
            return done;
    }
    if (changed.onlyOwnersManagePages != before.onlyOwnersManagePages) {
        Statement manage = m_store.statement(
            QStringLiteral("UPDATE connection_spaces SET only_owners_manage_pages = ? WHERE "
                           "workspace_id = ? AND connection_id = ?"));
        manage.bind(changed.onlyOwnersManagePages ? 1 : 0);
        if (auto done = manage.bind(changed.workspace).bind(changed.id).run(); !done)
            return done;
    }
    if (changed.addedBy.id != before.addedBy.id) {
        Statement handOver = m_store.statement(QStringLiteral(
            "UPDATE connection_spaces SET added_by = ? WHERE workspace_id = ? AND connection_id = "
            "?"));
        handOver.bind(changed.addedBy.id).bind(changed.workspace).bind(changed.id);
        if (auto done = handOver.run(); !done)
            return done;
    }
    return {};
}

Result<int> LifecycleRepository::purge()
{
    const auto due = connectionsToPurge(m_store);
    if (!due)
        return due.error();
    int purged = 0;
    for (const DisconnectedConnection &connection : *due) {
        auto transaction = Transaction::begin(m_store);
        if (!transaction)
            return transaction.error();
        {
            // Somebody else may have been quicker, with this or with taking it back.
            Statement still = m_store.statement(QStringLiteral(
                "SELECT 1 FROM connection_spaces WHERE workspace_id = ? AND connection_id = ? AND "
                "disconnected_at <= ?"));
            still.bind(connection.workspace).bind(connection.id);
            if (auto done = still.bind(m_store.now() - restorableFor).run(); !done)
                return done.error();
            if (!still.next())
                continue;
        }
        if (auto done = destroy(*transaction, connection.workspace, connection.id); !done)
            return done.error();
        auto committed = transaction->commit({.workspace = connection.workspace,
            .actorName = QStringLiteral("gatehouse-workspace"),
            .action = QStringLiteral("connection.purged"),
            .objectType = QStringLiteral("connection"),
            .objectId = connection.id.toString(),
            .connection = connection.id,
            .before = {{QStringLiteral("name"), connection.name},
                {QStringLiteral("status"), QStringLiteral("disconnected")}},
            .client = QStringLiteral("gatehouse-workspace")});
        if (!committed)
            return committed.error();
        ++purged;
    }
    auto transaction = Transaction::begin(m_store);
    if (!transaction)
        return transaction.error();
    {
        Statement mark = m_store.statement(QStringLiteral(
            "INSERT INTO meta(key, value) VALUES ('purged_at', ?) ON CONFLICT DO UPDATE SET value "
            "= excluded.value"));
        if (auto done = mark.bind(m_store.now()).run(); !done)
            return done.error();
    }
    if (auto done = transaction->commitUnaudited(); !done)
        return done.error();
    return purged;
}

Result<int> LifecycleRepository::purgeWhenDue()
{
    {
        Statement select
            = m_store.statement(QStringLiteral("SELECT value FROM meta WHERE key = 'purged_at'"));
        if (auto done = select.run(); !done)
            return done.error();
        if (select.next() && m_store.now() - select.number(0) < purgeInterval)
            return 0;
    }
    return purge();
}

Result<void> LifecycleRepository::destroy(
    Transaction &, const WorkspaceId &workspace, const ConnectionId &connection)
{
    for (const char *sql : {
             "DELETE FROM grants WHERE workspace_id = ? AND connection_id = ?",
             "DELETE FROM tokens WHERE id IN (SELECT t.id FROM installations i JOIN tokens t "
             "ON t.installation_id = i.id WHERE i.workspace_id = ? AND i.connection_id = ?)",
             "DELETE FROM tokens WHERE workspace_id = ? AND connection_id = ?",
             "DELETE FROM installations WHERE workspace_id = ? AND connection_id = ?",
             "DELETE FROM approvals WHERE workspace_id = ? AND connection_id = ?",
             "DELETE FROM connection_spaces WHERE workspace_id = ? AND connection_id = ?",
             "DELETE FROM bots WHERE workspace_id = ? AND connection_id = ?",
         }) {
        Statement statement = m_store.statement(QString::fromLatin1(sql));
        if (auto done = statement.bind(workspace).bind(connection).run(); !done)
            return done;
    }
    // A public connection is its developer's and can be installed again; any other ends with the
    // last workspace that knew it.
    for (const char *sql : {
             "DELETE FROM requests WHERE connection_id IN (SELECT c.id FROM connections c WHERE "
             "c.id = ? AND c.kind_rank <> 1 AND NOT EXISTS (SELECT 1 FROM connection_spaces s "
             "WHERE s.connection_id = c.id))",
             "DELETE FROM connections WHERE id = ? AND kind_rank <> 1 AND NOT EXISTS (SELECT 1 "
             "FROM connection_spaces s WHERE s.connection_id = connections.id)",
         }) {
        Statement statement = m_store.statement(QString::fromLatin1(sql));
        if (auto done = statement.bind(connection).run(); !done)
            return done;
    }
    return {};
}

} // namespace GatehouseWorkspace
