// SPDX-License-Identifier: MIT
#include "app/workspace/store/oauthrepository.h"

#include "app/workspace/store/connectionrows.h"
#include "app/workspace/store/errors.h"
#include "app/workspace/store/keys.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"
#include "app/workspace/store/tokenrepository.h"

namespace GatehouseWorkspace {

namespace {

constexpr Millis oauthMinute = 60 * 1000;
constexpr Millis oauthDay = 24 * 60 * oauthMinute;
constexpr Millis codeLasts = 10 * oauthMinute;
constexpr Millis accessTokenLasts = 60 * oauthMinute;
// How long what no longer works is still known, so that using it again is noticed.
constexpr Millis codeRemembered = oauthDay;
constexpr Millis tokenRemembered = 30 * oauthDay;

} // namespace

Result<OAuthClientRow> OAuthRepository::clientWhere(const QString &condition, const QString &value)
{
    Statement select
        = m_store.statement(QStringLiteral(
            "SELECT %1, c.id, c.name, c.icon, c.first_party, c.developer_name, "
            "c.developer_website, c.developer_support, c.developer_install_url, c.listing, "
            "c.scope, c.workspace_ids, c.client_secret_hash, c.redirect_uris FROM connections c "
            "WHERE %2 AND c.kind_rank = 1")
                                .arg(capabilityColumns(QStringLiteral("c")), condition));
    if (auto done = select.bind(value).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("client"));
    return OAuthClientRow{.id = ConnectionId(select.text(6)),
        .name = select.text(7),
        .icon = select.text(8),
        .firstParty = select.flag(9),
        .developer = {.name = select.text(10),
            .website = select.text(11),
            .support = select.text(12),
            .installUrl = select.text(13)},
        .listing = select.word<Listing>(14),
        .scope = select.word<InstallationScope>(15),
        .workspaceIds = listFromJson(select.text(16)),
        .secretHash = select.bytes(17),
        .redirectUris = listFromJson(select.text(18)),
        .capabilities = capabilitiesOf(select, 0)};
}

Result<OAuthClientRow> OAuthRepository::client(const QString &clientId)
{
    return clientWhere(QStringLiteral("c.client_id = ?"), clientId);
}

Result<OAuthClientRow> OAuthRepository::client(const ConnectionId &connection)
{
    return clientWhere(QStringLiteral("c.id = ?"), connection.toString());
}

Result<Secret> OAuthRepository::issueCode(Transaction &, OAuthCodeRow code)
{
    {
        Statement forget
            = m_store.statement(QStringLiteral("DELETE FROM oauth_codes WHERE expires_at < ?"));
        if (auto done = forget.bind(m_store.now() - codeRemembered).run(); !done)
            return done.error();
    }
    Secret secret = newToken(QLatin1String("code_"));
    Statement insert = m_store.statement(QStringLiteral(
        "INSERT INTO oauth_codes(hash, connection_id, installation_id, workspace_id, person_id, "
        "redirect_uri, redirect_given, challenge, chain, expires_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(m_store.keys().hash(secret.reveal())).bind(code.connection);
    insert.bind(code.installation).bind(code.workspace).bind(code.person).bind(code.redirectUri);
    insert.bind(code.naming == RedirectNaming::Given ? 1 : 0).bind(code.challenge);
    if (auto done = insert.bind(newId()).bind(m_store.now() + codeLasts).run(); !done)
        return done.error();
    return secret;
}

Result<OAuthCodeRow> OAuthRepository::code(const QByteArray &code)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT connection_id, installation_id, workspace_id, person_id, redirect_uri, "
        "redirect_given, challenge, chain, expires_at, used_at FROM oauth_codes WHERE hash = ?"));
    if (auto done = select.bind(m_store.keys().hash(code)).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("code"));
    OAuthCodeRow row{.workspace = WorkspaceId(select.text(2)),
        .person = UserId(select.text(3)),
        .redirectUri = select.text(4),
        .naming = select.flag(5) ? RedirectNaming::Given : RedirectNaming::LeftOut,
        .challenge = select.text(6),
        .chain = select.text(7),
        .expiresAt = select.number(8),
        .usedAt = select.optionalNumber(9)};
    if (!select.isNull(0))
        row.connection = ConnectionId(select.text(0));
    if (!select.isNull(1))
        row.installation = InstallationId(select.text(1));
    return row;
}

Result<void> OAuthRepository::spendCode(Transaction &, const QByteArray &code)
{
    Statement update
        = m_store.statement(QStringLiteral("UPDATE oauth_codes SET used_at = ? WHERE hash = ?"));
    return update.bind(m_store.now()).bind(m_store.keys().hash(code)).run();
}

Result<OAuthInstallationRow> OAuthRepository::installation(const InstallationId &id)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT %1, i.id, i.workspace_id, i.connection_id, c.name, i.person_id, "
                       "i.bot_id FROM installations i JOIN connections c ON c.id = i.connection_id "
                       "JOIN connection_spaces s ON s.workspace_id = i.workspace_id AND "
                       "s.connection_id = i.connection_id JOIN memberships m ON m.workspace_id = "
                       "i.workspace_id AND m.person_id = i.person_id WHERE i.id = ? AND "
                       "i.ended_at IS NULL AND (i.ends_at IS NULL OR i.ends_at > ?) AND "
                       "s.disconnected_at IS NULL AND m.state_rank = 0")
            .arg(capabilityColumns(QStringLiteral("i"))));
    if (auto done = select.bind(id).bind(m_store.now()).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("installation"));
    return OAuthInstallationRow{.id = InstallationId(select.text(6)),
        .workspace = WorkspaceId(select.text(7)),
        .connection = ConnectionId(select.text(8)),
        .connectionName = select.text(9),
        .person = UserId(select.text(10)),
        .bot = UserId(select.text(11)),
        .capabilities = capabilitiesOf(select, 0)};
}

Result<OAuthTokenPair> OAuthRepository::mintPair(
    Transaction &transaction, const OAuthInstallationRow &installation, const QString &chain)
{
    {
        Statement forget = m_store.statement(QStringLiteral(
            "DELETE FROM tokens WHERE chain = ? AND (replaced_at < ? OR expires_at < ?)"));
        const Millis before = m_store.now() - tokenRemembered;
        if (auto done = forget.bind(chain).bind(before).bind(before).run(); !done)
            return done.error();
    }
    const auto mint = [&](TokenKind kind, std::optional<Millis> expiresAt) {
        return TokenRepository(m_store).mint(transaction,
            {.kind = kind,
                .workspace = installation.workspace,
                .person = installation.person,
                .connection = installation.connection,
                .installation = installation.id,
                .chain = chain,
                .expiresAt = expiresAt});
    };
    auto access = mint(TokenKind::OAuthAccess, m_store.now() + accessTokenLasts);
    if (!access)
        return access.error();
    auto refresh = mint(TokenKind::OAuthRefresh, {});
    if (!refresh)
        return refresh.error();
    return OAuthTokenPair{.access = std::move(access->token), .refresh = std::move(refresh->token)};
}

Result<OAuthTokenRow> OAuthRepository::token(const QByteArray &token)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT id, kind, connection_id, installation_id, person_id, chain, created_at, "
        "expires_at, replaced_at, ended_at FROM tokens WHERE hash = ? AND (kind IN "
        "('oauth_access', 'oauth_refresh') OR (kind = 'session' AND chain IS NOT NULL))"));
    if (auto done = select.bind(m_store.keys().hash(token)).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("token"));
    OAuthTokenRow row{.id = TokenId(select.text(0)),
        .kind = select.word<TokenKind>(1),
        .chain = select.text(5),
        .createdAt = select.number(6),
        .expiresAt = select.optionalNumber(7),
        .replacedAt = select.optionalNumber(8),
        .endedAt = select.optionalNumber(9)};
    if (!select.isNull(2))
        row.connection = ConnectionId(select.text(2));
    if (!select.isNull(3))
        row.installation = InstallationId(select.text(3));
    if (!select.isNull(4))
        row.person = UserId(select.text(4));
    return row;
}

Result<void> OAuthRepository::replace(Transaction &, const TokenId &token)
{
    Statement update = m_store.statement(
        QStringLiteral("UPDATE tokens SET replaced_at = ?, ended_at = ? WHERE id = ?"));
    return update.bind(m_store.now()).bind(m_store.now()).bind(token).run();
}

Result<int> OAuthRepository::endChain(Transaction &, const QString &chain)
{
    int living = 0;
    {
        Statement count = m_store.statement(
            QStringLiteral("SELECT COUNT(*) FROM tokens WHERE chain = ? AND ended_at IS NULL"));
        if (auto done = count.bind(chain).run(); !done)
            return done.error();
        living = count.next() ? int(count.number(0)) : 0;
    }
    // Another moment than that of any revocation: an undo brings back by the moment.
    Statement update = m_store.statement(QStringLiteral(
        "UPDATE tokens SET ended_at = MAX(?, COALESCE(ended_at, 0) + 1) WHERE chain = ?"));
    if (auto done = update.bind(m_store.now()).bind(chain).run(); !done)
        return done.error();
    return living;
}

} // namespace GatehouseWorkspace
