// SPDX-License-Identifier: MIT
#include "app/workspace/store/connectionrepository.h"

#include "app/workspace/store/connectionrows.h"
#include "app/workspace/store/errors.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"
#include "app/workspace/store/userrows.h"

namespace GatehouseWorkspace {

namespace {

bool hasOwnBot(ConnectionKind kind)
{
    return kind == ConnectionKind::Internal || kind == ConnectionKind::PersonalAccessToken;
}

Result<void> insertBot(Store &store, const NewConnection &connection, const UserId &bot)
{
    Statement insert = store.statement(QStringLiteral(
        "INSERT INTO bots(id, workspace_id, connection_id, name, name_key, avatar_url, listed) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(bot).bind(connection.workspace).bind(connection.id).bind(connection.name);
    insert.bind(foldedKey(connection.name))
        .bind(connection.icon.startsWith(QLatin1String("https://")) ? connection.icon : QString());
    // A personal token acts as its person; no bot of it shows among the users.
    insert.bind(connection.kind == ConnectionKind::Internal && !connection.disconnectedAt ? 1 : 0);
    return insert.run();
}

Result<ConnectionRow> oneConnection(Statement &select)
{
    if (auto done = select.run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("connection"));
    return connectionOf(select);
}

} // namespace

Result<ConnectionId> ConnectionRepository::create(
    Transaction &transaction, const NewConnection &given)
{
    NewConnection connection = given;
    if (connection.id.isEmpty())
        connection.id = ConnectionId(newId());
    if (auto done = publish(transaction, connection); !done)
        return done;
    if (auto done = introduce(transaction, connection); !done)
        return done.error();
    return connection.id;
}

Result<ConnectionId> ConnectionRepository::publish(Transaction &, const NewConnection &given)
{
    NewConnection connection = given;
    if (connection.id.isEmpty())
        connection.id = ConnectionId(newId());
    Statement insert = m_store.statement(QStringLiteral(
        "INSERT INTO connections(id, name, name_key, icon, kind_rank, first_party, developer_name, "
        "developer_website, developer_support, developer_install_url, search_key, registered_by, "
        "listing, scope, workspace_ids, client_id, client_secret_hash, redirect_uris, "
        "read_content, "
        "update_content, insert_content, read_comments, insert_comments, user_information, "
        "created_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(connection.id).bind(connection.name).bind(foldedKey(connection.name));
    insert.bind(connection.icon).bind(int(connection.kind)).bind(connection.firstParty ? 1 : 0);
    insert.bind(connection.developer.name).bind(connection.developer.website);
    insert.bind(connection.developer.support).bind(connection.developer.installUrl);
    insert.bind(foldedKey(connection.name) + QLatin1Char('\n')
        + foldedKey(connection.developer.name) + QLatin1Char('\n') + connection.id.toString());
    insert.bind(connection.registeredBy).bind(toText(connection.listing));
    insert.bind(toText(connection.scope)).bind(toJson(connection.workspaceIds));
    insert.bind(connection.clientId.isEmpty() ? QVariant() : QVariant(connection.clientId));
    insert.bind(
        connection.clientSecretHash.isEmpty() ? QVariant() : QVariant(connection.clientSecretHash));
    insert.bind(toJson(connection.redirectUris));
    bindCapabilities(insert, connection.capabilities);
    if (auto done = insert.bind(connection.addedAt.value_or(m_store.now())).run(); !done)
        return done.error();
    return connection.id;
}

Result<void> ConnectionRepository::introduce(Transaction &, const NewConnection &connection)
{
    std::optional<UserId> bot;
    if (hasOwnBot(connection.kind)) {
        bot = connection.botId.isEmpty() ? UserId(newId()) : connection.botId;
        if (auto done = insertBot(m_store, connection, *bot); !done)
            return done;
    }
    Statement insert = m_store.statement(QStringLiteral(
        "INSERT INTO connection_spaces(workspace_id, connection_id, kind_rank, name_key, bot_id, "
        "added_by, added_by_key, added_by_state_rank, added_at, last_used_at, token_created_at, "
        "token_expires_at, disconnected_at, only_owners_manage_pages) "
        "SELECT ?, ?, ?, ?, ?, p.id, p.name_key, "
        "COALESCE((SELECT state_rank FROM memberships WHERE workspace_id = ? AND person_id = "
        "p.id), CASE p.id WHEN ? THEN 0 ELSE 2 END), "
        "?, ?, ?, ?, ?, ? FROM persons p WHERE p.id = ?"));
    insert.bind(connection.workspace).bind(connection.id).bind(int(connection.kind));
    insert.bind(foldedKey(connection.name)).bind(bot).bind(connection.workspace);
    insert.bind(QString(organizationPerson));
    insert.bind(connection.addedAt.value_or(m_store.now())).bind(connection.lastUsedAt.value_or(0));
    insert.bind(connection.tokenCreatedAt).bind(connection.tokenExpiresAt);
    insert.bind(connection.disconnectedAt).bind(connection.onlyOwnersManagePages ? 1 : 0);
    if (auto done = insert.bind(connection.addedBy).run(); !done)
        return done;
    if (insert.affectedRows() != 1)
        return notFound(QStringLiteral("person"));
    return {};
}

Result<ConnectionRow> ConnectionRepository::find(
    const WorkspaceId &workspace, const ConnectionId &id)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT %1 FROM %2 WHERE s.workspace_id = ? AND s.connection_id = ?")
            .arg(connectionColumns(), connectionTables()));
    select.bind(m_store.now()).bind(workspace).bind(id);
    return oneConnection(select);
}

Result<ConnectionRow> ConnectionRepository::findOwned(
    const WorkspaceId &workspace, const ConnectionId &id, const UserId &person)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT %1 FROM %2 WHERE s.workspace_id = ? AND s.connection_id = ? AND %3")
            .arg(connectionColumns(), connectionTables(), ownedExpression()));
    select.bind(m_store.now()).bind(workspace).bind(id).bind(person).bind(person).bind(person);
    return oneConnection(select);
}

Result<std::vector<ConnectionRow>> ConnectionRepository::findByName(const QString &name)
{
    Statement select
        = m_store.statement(QStringLiteral("SELECT %1 FROM %2 WHERE c.name = ? ORDER BY w.no, c.id")
                                .arg(connectionColumns(), connectionTables()));
    if (auto done = select.bind(m_store.now()).bind(name).run(); !done)
        return done.error();
    std::vector<ConnectionRow> rows;
    while (select.next())
        rows.push_back(connectionOf(select));
    if (auto done = select.end(); !done)
        return done.error();
    return rows;
}

} // namespace GatehouseWorkspace
