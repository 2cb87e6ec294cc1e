// SPDX-License-Identifier: MIT
#include "app/workspace/store/tokenrepository.h"

#include "app/workspace/store/connectionrows.h"
#include "app/workspace/store/errors.h"
#include "app/workspace/store/keys.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"

namespace GatehouseWorkspace {

namespace {

constexpr Millis touchInterval = 60 * 1000;

QLatin1String tokenPrefix(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Api:
    case TokenKind::OAuthAccess:
    case TokenKind::Personal:
        break;
    case TokenKind::OAuthRefresh:
        return QLatin1String("nrt_");
    case TokenKind::Organization:
        return QLatin1String("adm_");
    case TokenKind::Session:
        return QLatin1String("ses_");
    }
    return QLatin1String("ntn_");
}

// Everything about a token and who stands behind it, in one statement: this runs on every request.
const QString tokenActorQuery
    = QStringLiteral(
          "SELECT t.id, t.kind, t.expires_at, t.last_used_at, t.read_only, t.viewed_by, "
          "w.id, w.plan, m.role_rank, m.state_rank, p.id, p.name, s.connection_id, s.kind_rank, "
          "s.disconnected_at, "
          "s.bot_id, c.name, t.installation_id, i.bot_id, i.ended_at, ")
    + QStringLiteral(
        "CASE WHEN t.kind = 'api' THEN c.read_content ELSE i.read_content END, "
        "CASE WHEN t.kind = 'api' THEN c.update_content ELSE i.update_content END, "
        "CASE WHEN t.kind = 'api' THEN c.insert_content ELSE i.insert_content END, "
        "CASE WHEN t.kind = 'api' THEN c.read_comments ELSE i.read_comments END, "
        "CASE WHEN t.kind = 'api' THEN c.insert_comments ELSE i.insert_comments END, "
        "CASE WHEN t.kind = 'api' THEN c.user_information ELSE i.user_information END, "
        "v.name, vm.role_rank, vm.state_rank "
        "FROM tokens t LEFT JOIN installations i ON i.id = t.installation_id "
        "LEFT JOIN persons p ON p.id = COALESCE(t.person_id, i.person_id) "
        "LEFT JOIN workspaces w ON w.id = CASE WHEN t.workspace_id IS NULL AND t.kind = 'session' "
        "THEN (SELECT fw.id FROM memberships fm JOIN workspaces fw ON fw.id = fm.workspace_id "
        "WHERE fm.person_id = t.person_id AND fm.state_rank = 0 ORDER BY fw.no LIMIT 1) "
        "ELSE t.workspace_id END "
        "LEFT JOIN memberships m ON m.workspace_id = w.id AND m.person_id = p.id "
        "LEFT JOIN persons v ON v.id = t.viewed_by "
        "LEFT JOIN memberships vm ON vm.workspace_id = w.id AND vm.person_id = v.id "
        "LEFT JOIN connections c ON c.id = t.connection_id "
        "LEFT JOIN connection_spaces s ON s.workspace_id = w.id AND s.connection_id = "
        "t.connection_id "
        "WHERE t.hash = ? AND t.ended_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > ?) "
        "AND (i.ends_at IS NULL OR i.ends_at > ?)");

Capabilities everyCapability()
{
    return {.readContent = true,
        .updateContent = true,
        .insertContent = true,
        .readComments = true,
        .insertComments = true,
        .userInformation = UserInformation::WithEmail};
}

//! A session through which an owner looks as somebody else ends with their being an owner.
bool mayStillBeViewed(const Statement &row)
{
    return row.isNull(5)
        || (!row.isNull(27) && static_cast<Role>(row.number(27)) == Role::Owner
            && static_cast<PersonState>(row.number(28)) == PersonState::Active);
}

std::optional<Actor> tokenActorOf(const Statement &row)
{
    const auto kind = row.word<TokenKind>(1);
    const bool connected = !row.isNull(12) && row.isNull(14);
    const bool activePerson = !row.isNull(9) && row.number(9) == 0;
    Actor actor{.token = TokenId(row.text(0)),
        .workspace = WorkspaceId(row.text(6)),
        .name = row.text(11),
        .plan = row.word<Plan>(7),
        .expiresAt = row.optionalNumber(2),
        .readOnly = row.flag(4)};
    if (!row.isNull(5)) {
        actor.viewedBy = PersonReference{.id = UserId(row.text(5)),
            .name = row.text(26),
            .state = static_cast<PersonState>(row.number(28))};
    }
    if (!row.isNull(10))
        actor.person = UserId(row.text(10));
    if (!row.isNull(9)) {
        actor.role = static_cast<Role>(row.number(8));
        actor.state = static_cast<PersonState>(row.number(9));
    }
    if (!row.isNull(12))
        actor.connection = ConnectionId(row.text(12));
    switch (kind) {
    case TokenKind::OAuthRefresh:
        return std::nullopt;
    case TokenKind::Organization:
        actor.kind = Actor::Kind::Organization;
        actor.name = QStringLiteral("Organization");
        actor.capabilities = everyCapability();
        return actor;
    case TokenKind::Session:
        if (!activePerson || !mayStillBeViewed(row))
            return std::nullopt;
        actor.kind = Actor::Kind::Session;
        actor.user = *actor.person;
        actor.capabilities = everyCapability();
        return actor;
    case TokenKind::Api:
        if (!connected)
            return std::nullopt;
        actor.kind = Actor::Kind::Connection;
        actor.user = UserId(row.text(15));
        actor.name = row.text(16);
        actor.capabilities = capabilitiesOf(row, 20);
        return actor;
    case TokenKind::OAuthAccess:
    case TokenKind::Personal:
        break;
    }
    if (!connected || row.isNull(17) || !row.isNull(19) || !activePerson)
        return std::nullopt;
    actor.installation = InstallationId(row.text(17));
    actor.capabilities = capabilitiesOf(row, 20);
    if (kind == TokenKind::OAuthAccess) {
        actor.kind = Actor::Kind::Installation;
        actor.user = UserId(row.text(18));
        actor.name = row.text(16);
        return actor;
    }
    actor.kind = static_cast<ConnectionKind>(row.number(13)) == ConnectionKind::McpClient
        ? Actor::Kind::McpClient
        : Actor::Kind::PersonalToken;
    actor.user = *actor.person;
    return actor;
}

} // namespace

Result<MintedToken> TokenRepository::mint(Transaction &, const NewToken &token)
{
    const MintedToken minted{.id = token.id.isEmpty() ? TokenId(newId()) : token.id,
        .token = newToken(tokenPrefix(token.kind))};
    const Millis createdAt = token.createdAt.value_or(m_store.now());
    {
        Statement insert = m_store.statement(QStringLiteral(
            "INSERT INTO tokens(id, kind, hash, sealed, workspace_id, person_id, connection_id, "
            "installation_id, chain, read_only, viewed_by, created_at, expires_at, "
            "last_used_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        insert.bind(minted.id).bind(toText(token.kind));
        insert.bind(m_store.keys().hash(minted.token.reveal()));
        if (token.kind == TokenKind::Api)
            insert.bind(m_store.keys().seal(minted.token.reveal()));
        else
            insert.bindNull();
        insert.bind(token.workspace).bind(token.person).bind(token.connection);
        insert.bind(token.installation);
        if (token.chain.isEmpty())
            insert.bindNull();
        else
            insert.bind(token.chain);
        insert.bind(token.readOnly ? 1 : 0).bind(token.viewedBy);
        insert.bind(createdAt).bind(token.expiresAt).bind(token.lastUsedAt.value_or(0));
        if (auto done = insert.run(); !done)
            return done.error();
    }
    if (token.kind == TokenKind::Api) {
        Statement update = m_store.statement(QStringLiteral(
            "UPDATE connection_spaces SET token_created_at = ?, token_expires_at = ? "
            "WHERE workspace_id = ? AND connection_id = ?"));
        update.bind(createdAt).bind(token.expiresAt).bind(token.workspace).bind(token.connection);
        if (auto done = update.run(); !done)
            return done.error();
    }
    return minted;
}

Result<Actor> TokenRepository::authenticate(const QByteArray &token)
{
    std::optional<Actor> actor;
    Millis lastUsedAt = 0;
    {
        Statement select = m_store.statement(tokenActorQuery);
        const Millis now = m_store.now();
        select.bind(m_store.keys().hash(token)).bind(now).bind(now);
        if (auto done = select.run(); !done)
            return done.error();
        if (!select.next())
            return unauthorized();
        actor = tokenActorOf(select);
        lastUsedAt = select.number(3);
    }
    if (!actor)
        return unauthorized();
    if (m_store.now() - lastUsedAt >= touchInterval)
        touch(*actor);
    return *actor;
}

void TokenRepository::touch(const Actor &actor)
{
    // Failing (another writer for seconds, a full or read-only disk) must not refuse a reader; the
    // next call tries again.
    auto transaction = Transaction::begin(m_store);
    if (!transaction)
        return;
    const Millis now = m_store.now();
    Statement token
        = m_store.statement(QStringLiteral("UPDATE tokens SET last_used_at = ? WHERE id = ?"));
    bool done = bool(token.bind(now).bind(actor.token).run());
    if (actor.connection) {
        Statement connection
            = m_store.statement(QStringLiteral("UPDATE connection_spaces SET last_used_at = ? "
                                               "WHERE workspace_id = ? AND connection_id = ?"));
        done = done && connection.bind(now).bind(actor.workspace).bind(*actor.connection).run();
    }
    if (actor.installation) {
        Statement installation = m_store.statement(
            QStringLiteral("UPDATE installations SET last_used_at = ? WHERE id = ?"));
        done = done && installation.bind(now).bind(*actor.installation).run();
    }
    if (done)
        (void)transaction->commitUnaudited();
}

Result<Secret> TokenRepository::reveal(const WorkspaceId &workspace, const ConnectionId &connection)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT sealed FROM tokens WHERE connection_id = ? AND kind = 'api' AND workspace_id = ? "
        "AND ended_at IS NULL ORDER BY created_at DESC, id LIMIT 1"));
    if (auto done = select.bind(connection).bind(workspace).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("token"));
    return m_store.keys().open(select.bytes(0));
}

Result<void> TokenRepository::end(Transaction &, const TokenId &token)
{
    Statement update = m_store.statement(
        QStringLiteral("UPDATE tokens SET ended_at = ? WHERE id = ? AND ended_at IS NULL"));
    if (auto done = update.bind(m_store.now()).bind(token).run(); !done)
        return done;
    if (update.affectedRows() != 1)
        return notFound(QStringLiteral("token"));
    return {};
}

} // namespace GatehouseWorkspace
