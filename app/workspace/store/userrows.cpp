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
