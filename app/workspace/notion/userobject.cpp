// SPDX-License-Identifier: MIT
#include "app/workspace/notion/userobject.h"

namespace GatehouseWorkspace {

namespace {

void writeUserPerson(JsonWriter &json, const UserRow &user, UserDetail detail)
{
    json.key("type").value(QLatin1String("person"));
    json.key("person").beginObject();
    if (detail == UserDetail::WithEmail && !user.email.isEmpty()) {
        json.key("email").value(user.email);
        json.key("email_verified").value(user.emailVerified);
    }
    json.endObject();
}

void writeUserBot(JsonWriter &json, const UserRow &user, UserDetail detail, const OwnBot *own)
{
    json.key("type").value(QLatin1String("bot"));
    json.key("bot").beginObject();
    if (own && own->id == user.id) {
        json.key("owner").beginObject();
        if (own->owner) {
            json.key("type").value(QLatin1String("user"));
            json.key("user");
            writeUser(json, *own->owner, detail, nullptr);
        } else {
            json.key("type").value(QLatin1String("workspace"));
            json.key("workspace").value(true);
        }
        json.endObject();
        json.key("workspace_name").value(own->workspaceName);
        json.key("workspace_id").value(own->workspace.toString());
        json.key("workspace_limits").beginObject();
        static constexpr qint64 mebibyte = 1024 * 1024;
        json.key("max_file_upload_size_in_bytes")
            .value(own->plan == Plan::Free ? 5 * mebibyte : 5 * 1024 * mebibyte);
        json.endObject();
    }
    json.endObject();
}

} // namespace

void writeUser(JsonWriter &json, const UserRow &user, UserDetail detail, const OwnBot *own)
{
    json.beginObject();
    json.key("object").value(QLatin1String("user"));
    json.key("id").value(user.id.toString());
    if (detail != UserDetail::Partial || user.type == UserType::Bot) {
        json.key("name");
        if (user.name.isEmpty())
            json.null();
        else
            json.value(user.name);
        json.key("avatar_url");
        if (user.avatarUrl.isEmpty())
            json.null();
        else
            json.value(user.avatarUrl);
        if (user.type == UserType::Person)
            writeUserPerson(json, user, detail);
        else
            writeUserBot(json, user, detail, own);
    }
    json.endObject();
}

} // namespace GatehouseWorkspace
