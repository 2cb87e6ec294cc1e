// SPDX-License-Identifier: MIT
#include "app/workspace/store/userrows.h"

namespace GatehouseWorkspace {

QString personColumns()
{
    return QStringLiteral(
        "p.id, p.name, p.avatar_url, p.email, p.email_verified, m.role_rank, m.state_rank");
}

UserRow personOf(const Statement &row, int first)
{
    return {.type = UserType::Person,
        .id = UserId(row.text(first)),
        .name = row.text(first + 1),
        .avatarUrl = row.text(first + 2),
        .email = row.text(first + 3),
        .emailVerified = row.flag(first + 4),
        .role = static_cast<Role>(row.number(first + 5)),
        .state = static_cast<PersonState>(row.number(first + 6))};
}

std::optional<PersonReference> personReferenceOf(const Statement &row, int first)
{
    if (row.isNull(first))
        return std::nullopt;
    PersonReference person{.id = UserId(row.text(first)), .name = row.text(first + 1)};
    if (!row.isNull(first + 2))
        person.state = static_cast<PersonState>(row.number(first + 2));
    else if (person.id.toString() != organizationPerson)
        person.state = PersonState::Left;
    return person;
}

QString connectionUserColumns()
{
    return personColumns()
        + QStringLiteral(", i.id, i.bot_id, i.installed_at, i.via, i.last_used_at, "
                         "i.direct_pages_count, i.ends_at");
}

ConnectionUserRow connectionUserOf(const Statement &row)
{
    ConnectionUserRow user{.id = InstallationId(row.text(7)),
        .botId = UserId(row.text(8)),
        .user = personOf(row, 0),
        .installedAt = row.number(9),
        .via = row.word<Via>(10),
        .directPagesCount = int(row.number(12)),
        .endsAt = row.optionalNumber(13)};
    if (row.number(11) > 0)
        user.lastUsedAt = row.number(11);
    return user;
}

QString botColumns()
{
    return QStringLiteral(
        "b.id, b.name, b.avatar_url, b.connection_id, bp.id, bp.name, bm.state_rank");
}

QString botJoins()
{
    return QStringLiteral(
        "LEFT JOIN installations bi ON bi.bot_id = b.id "
        "LEFT JOIN persons bp ON bp.id = bi.person_id "
        "LEFT JOIN memberships bm ON bm.workspace_id = b.workspace_id AND bm.person_id = bp.id");
}

UserRow botOf(const Statement &row, int first)
{
    UserRow bot{.type = UserType::Bot,
        .id = UserId(row.text(first)),
        .name = row.text(first + 1),
        .avatarUrl = row.text(first + 2),
        .connection = ConnectionId(row.text(first + 3))};
    if (!row.isNull(first + 4)) {
        bot.botOwner = PersonReference{.id = UserId(row.text(first + 4)),
            .name = row.text(first + 5),
            .state = static_cast<PersonState>(row.number(first + 6))};
    }
    return bot;
}

} // namespace GatehouseWorkspace
