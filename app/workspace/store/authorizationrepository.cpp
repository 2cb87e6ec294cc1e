// SPDX-License-Identifier: MIT
#include "app/workspace/store/authorizationrepository.h"

#include "app/workspace/store/errors.h"
#include "app/workspace/store/keys.h"
#include "app/workspace/store/store.h"

namespace GatehouseWorkspace {

namespace {

Result<void> oneAuthorization(Statement &update)
{
    if (auto done = update.run(); !done)
        return done;
    if (update.affectedRows() != 1)
        return notFound(QStringLiteral("authorization"));
    return {};
}

} // namespace

Result<BegunAuthorization> AuthorizationRepository::begin(
    Transaction &, const NewAuthorization &wanted)
{
    const Millis now = m_store.now();
    {
        Statement forget
            = m_store.statement(QStringLiteral("DELETE FROM authorizations WHERE expires_at <= ?"));
        if (auto done = forget.bind(now).run(); !done)
            return done.error();
    }
    // Longer than an id that only has to differ: it stands in addresses that others must not guess.
    const BegunAuthorization begun{
        .id = AuthorizationId(QString::fromLatin1(newToken(QLatin1String()).reveal())),
        .session = newToken(QLatin1String())};
    Statement insert = m_store.statement(QStringLiteral(
        "INSERT INTO authorizations(id, connection_id, redirect_uri, redirect_given, state, "
        "challenge, language, session_hash, created_at, expires_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(begun.id).bind(wanted.connection).bind(wanted.redirectUri);
    insert.bind(wanted.naming == RedirectNaming::Given ? 1 : 0);
    if (wanted.state)
        insert.bind(*wanted.state);
    else
        insert.bindNull();
    insert.bind(wanted.challenge).bind(wanted.language);
    insert.bind(m_store.keys().hash(begun.session.reveal())).bind(now);
    if (auto done = insert.bind(now + lasts).run(); !done)
        return done.error();
    return begun;
}

Result<AuthorizationRow> AuthorizationRepository::open(
    const AuthorizationId &id, const QByteArray &session)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT connection_id, redirect_uri, redirect_given, state, challenge, language, "
        "person_id, workspace_id FROM authorizations WHERE id = ? AND session_hash = ? AND "
        "ended_at IS NULL AND expires_at > ?"));
    select.bind(id).bind(m_store.keys().hash(session)).bind(m_store.now());
    if (auto done = select.run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("authorization"));
    AuthorizationRow row;
    row.id = id;
    if (!select.isNull(0))
        row.connection = ConnectionId(select.text(0));
    row.redirectUri = select.text(1);
    row.naming = select.flag(2) ? RedirectNaming::Given : RedirectNaming::LeftOut;
    if (!select.isNull(3))
        row.state = select.text(3);
    row.challenge = select.text(4);
    row.language = select.text(5);
    if (!select.isNull(6))
        row.person = UserId(select.text(6));
    if (!select.isNull(7))
        row.workspace = WorkspaceId(select.text(7));
    return row;
}

QByteArray AuthorizationRepository::formSecret(const QByteArray &session) const
{
    return m_store.keys().hash("form " + session).toHex();
}

Result<Secret> AuthorizationRepository::renew(Transaction &, const AuthorizationId &id,
    const std::optional<UserId> &person, const std::optional<WorkspaceId> &workspace)
{
    Secret session = newToken(QLatin1String());
    Statement update = m_store.statement(
        QStringLiteral("UPDATE authorizations SET session_hash = ?, person_id = ?, workspace_id = "
                       "?, expires_at = ? WHERE id = ? AND ended_at IS NULL AND expires_at > ?"));
    update.bind(m_store.keys().hash(session.reveal())).bind(person).bind(workspace);
    update.bind(m_store.now() + lasts).bind(id).bind(m_store.now());
    if (auto done = oneAuthorization(update); !done)
        return done.error();
    return session;
}

Result<Secret> AuthorizationRepository::signIn(Transaction &transaction, const AuthorizationId &id,
    const UserId &person, const WorkspaceId &workspace)
{
    return renew(transaction, id, person, workspace);
}

Result<Secret> AuthorizationRepository::signOut(Transaction &transaction, const AuthorizationId &id)
{
    return renew(transaction, id, {}, {});
}

Result<void> AuthorizationRepository::choose(
    Transaction &, const AuthorizationId &id, const WorkspaceId &workspace)
{
    Statement update = m_store.statement(
        QStringLiteral("UPDATE authorizations SET workspace_id = ? WHERE id = ?"));
    update.bind(workspace).bind(id);
    return oneAuthorization(update);
}

Result<void> AuthorizationRepository::speak(
    Transaction &, const AuthorizationId &id, const QString &language)
{
    Statement update
        = m_store.statement(QStringLiteral("UPDATE authorizations SET language = ? WHERE id = ?"));
    update.bind(language).bind(id);
    return oneAuthorization(update);
}

Result<void> AuthorizationRepository::end(Transaction &, const AuthorizationId &id)
{
    Statement update = m_store.statement(
        QStringLiteral("UPDATE authorizations SET ended_at = ? WHERE id = ? AND ended_at IS NULL"));
    update.bind(m_store.now()).bind(id);
    return oneAuthorization(update);
}

Result<Secret> AuthorizationRepository::addLink(
    Transaction &, const AuthorizationId &id, const UserId &person)
{
    Secret secret = newToken(QLatin1String());
    Statement update = m_store.statement(
        QStringLiteral("UPDATE authorizations SET session_hash = NULL, link_hash = ?, "
                       "link_person_id = ?, link_expires_at = ? WHERE id = ?"));
    update.bind(m_store.keys().hash(secret.reveal())).bind(person);
    update.bind(m_store.now() + linkLasts).bind(id);
    if (auto done = oneAuthorization(update); !done)
        return done.error();
    return secret;
}

Result<UserId> AuthorizationRepository::useLink(
    Transaction &, const AuthorizationId &id, const QByteArray &secret)
{
    UserId person;
    {
        Statement select = m_store.statement(
            QStringLiteral("SELECT link_person_id FROM authorizations WHERE id = ? AND link_hash = "
                           "? AND link_expires_at > ? AND ended_at IS NULL"));
        select.bind(id).bind(m_store.keys().hash(secret)).bind(m_store.now());
        if (auto done = select.run(); !done)
            return done.error();
        if (!select.next())
            return notFound(QStringLiteral("sign-in link"));
        person = UserId(select.text(0));
    }
    Statement update = m_store.statement(
        QStringLiteral("UPDATE authorizations SET link_hash = NULL WHERE id = ?"));
    update.bind(id);
    if (auto done = oneAuthorization(update); !done)
        return done.error();
    return person;
}

} // namespace GatehouseWorkspace
