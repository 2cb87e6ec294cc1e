// SPDX-License-Identifier: MIT
#include "models/domain/notionuser.h"

namespace Gatehouse {

Person toPerson(const NotionUserHead &user)
{
    Person person{.id = user.id,
        .type = user.type == QLatin1String("bot") ? People::Type::Bot : People::Type::Person,
        .name = user.name.value_or(QString()),
        .avatar = QUrl(user.avatarUrl.value_or(QString()))};
    if (user.person) {
        person.email = user.person->email;
        person.emailVerified = user.person->emailVerified;
    }
    return person;
}

Person toPerson(const NotionUser &user)
{
    Person person = toPerson(user.head);
    // Each bot of a Notion profile is shown as one connection, under the bot's id.
    if (user.isBot())
        person.connection = ConnectionId(user.head.id.toString());
    return person;
}

Connection toConnection(const NotionUser &bot)
{
    return {.id = ConnectionId(bot.head.id.toString()),
        .botId = bot.head.id,
        .name = bot.head.name.value_or(QString()),
        .icon = bot.head.avatarUrl.value_or(QString())};
}

Identity toIdentity(const NotionUser &self)
{
    Identity identity{.self = toPerson(self)};
    if (!self.bot)
        return identity;
    if (!self.bot->workspaceId.isEmpty() || self.bot->workspaceName)
        identity.workspace = Workspace{
            .id = self.bot->workspaceId, .name = self.bot->workspaceName.value_or(QString())};
    if (self.bot->owner && self.bot->owner->user)
        identity.botOwner = toPerson(*self.bot->owner->user);
    identity.maxUploadBytes = self.bot->maxUploadBytes;
    return identity;
}

} // namespace Gatehouse
