// SPDX-License-Identifier: MIT
#include "app/workspace/store/personrepository.h"

#include "app/workspace/store/errors.h"
#include "app/workspace/store/keys.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"
#include "app/workspace/store/userrows.h"

namespace GatehouseWorkspace {

Result<UserId> PersonRepository::create(Transaction &, const NewPerson &person)
{
    const QString emailKey = foldedKey(person.email);
    {
        Statement taken
            = m_store.statement(QStringLiteral("SELECT 1 FROM persons WHERE email_key = ?"));
        if (auto done = taken.bind(emailKey).run(); !done)
            return done.error();
        if (taken.next())
            return conflict(QStringLiteral("there is a person with this e-mail address"));
    }
    const UserId id = person.id.isEmpty() ? UserId(newId()) : person.id;
    Statement insert = m_store.statement(QStringLiteral(
        "INSERT INTO persons(id, name, name_key, email, email_key, email_verified, avatar_url, "
        "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(id)
        .bind(person.name)
        .bind(foldedKey(person.name))
        .bind(person.email)
        .bind(emailKey);
    insert.bind(person.emailVerified ? 1 : 0).bind(person.avatarUrl);
    if (auto done = insert.bind(person.createdAt.value_or(m_store.now())).run(); !done)
        return done.error();
    return id;
}

Result<void> PersonRepository::join(Transaction &, const NewMembership &membership)
{
    Statement insert = m_store.statement(QStringLiteral(
        "INSERT INTO memberships(workspace_id, person_id, role_rank, state_rank, name_key, "
        "email_key, joined_at) SELECT ?, id, ?, ?, name_key, email_key, ? "
        "FROM persons WHERE id = ?"));
    insert.bind(membership.workspace).bind(int(membership.role)).bind(int(membership.state));
    insert.bind(membership.joinedAt.value_or(m_store.now())).bind(membership.person);
    if (auto done = insert.run(); !done)
        return done;
    if (insert.affectedRows() != 1)
        return notFound(QStringLiteral("person"));
    return {};
}

Result<void> PersonRepository::setPassword(
    Transaction &, const UserId &person, const Secret &password)
{
    Statement update
        = m_store.statement(QStringLiteral("UPDATE persons SET password_hash = ? WHERE id = ?"));
    if (auto done = update.bind(passwordHash(password)).bind(person).run(); !done)
        return done;
    if (update.affectedRows() != 1)
        return notFound(QStringLiteral("person"));
    return {};
}

Result<QByteArray> PersonRepository::passwordHashOf(const QString &email)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT password_hash FROM persons WHERE email_key = ?"));
    if (auto done = select.bind(foldedKey(email)).run(); !done)
        return done.error();
    return select.next() ? select.bytes(0) : QByteArray();
}

Result<Membership> PersonRepository::membership(const WorkspaceId &workspace, const UserId &person)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT role_rank, state_rank FROM memberships WHERE workspace_id = ? AND person_id = ?"));
    if (auto done = select.bind(workspace).bind(person).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("person"));
    return Membership{.role = static_cast<Role>(select.number(0)),
        .state = static_cast<PersonState>(select.number(1))};
}

Result<UserRow> PersonRepository::find(const WorkspaceId &workspace, const UserId &id)
{
    {
        static const QString sql
            = QStringLiteral("SELECT %1 FROM memberships m JOIN persons p ON p.id = m.person_id "
                             "WHERE m.workspace_id = ? AND m.person_id = ?")
                  .arg(personColumns());
        Statement person = m_store.statement(sql);
        if (auto done = person.bind(workspace).bind(id).run(); !done)
            return done.error();
        if (person.next())
            return personOf(person, 0);
    }
    static const QString sql = QStringLiteral(
        "SELECT %1 FROM bots b %2 WHERE b.id = ? AND b.workspace_id = ? AND b.listed = 1")
                                   .arg(botColumns(), botJoins());
    Statement bot = m_store.statement(sql);
    if (auto done = bot.bind(id).bind(workspace).run(); !done)
        return done.error();
    if (!bot.next())
        return notFound(QStringLiteral("user"));
    return botOf(bot, 0);
}

Result<UserId> PersonRepository::organization(Transaction & /*transaction*/)
{
    const UserId id{QString(organizationPerson)};
    const QString name = QStringLiteral("Organization");
    Statement insert = m_store.statement(
        QStringLiteral("INSERT OR IGNORE INTO persons (id, name, name_key, email, email_key, "
                       "created_at) VALUES (?, ?, ?, '', '', ?)"));
    insert.bind(id).bind(name).bind(foldedKey(name)).bind(m_store.now());
    if (auto done = insert.run(); !done)
        return done.error();
    return id;
}

Result<UserId> PersonRepository::firstOwner(const WorkspaceId &workspace)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT person_id FROM memberships WHERE workspace_id = ? AND role_rank = ? "
                       "AND state_rank = ? ORDER BY joined_at, person_id LIMIT 1"));
    select.bind(workspace).bind(int(Role::Owner)).bind(int(PersonState::Active));
    if (auto done = select.run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("owner"));
    return UserId(select.text(0));
}

Result<UserRow> PersonRepository::findByEmail(const QString &email)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT id, name, avatar_url, email, email_verified FROM persons WHERE email_key = ?"));
    if (auto done = select.bind(foldedKey(email)).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("person"));
    return UserRow{.type = UserType::Person,
        .id = UserId(select.text(0)),
        .name = select.text(1),
        .avatarUrl = select.text(2),
        .email = select.text(3),
        .emailVerified = select.flag(4)};
}

} // namespace GatehouseWorkspace
