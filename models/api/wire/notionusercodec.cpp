// SPDX-License-Identifier: MIT
#include "models/api/wire/notionusercodec.h"

#include "models/api/wire/listcodec.h"
#include "models/api/wire/objectreader.h"

#include <QJsonArray>

#include <utility>

namespace Gatehouse::Wire {

namespace {

using namespace Qt::StringLiterals;

// Each take… removes from `rest` what has the type we know; null and anything odd stays and is
// written back.

std::optional<QString> takeText(QJsonObject &rest, QLatin1StringView key)
{
    const QJsonValue value = rest.value(key);
    if (!value.isString())
        return {};
    rest.remove(key);
    return value.toString();
}

std::optional<bool> takeFlag(QJsonObject &rest, QLatin1StringView key)
{
    const QJsonValue value = rest.value(key);
    if (!value.isBool())
        return {};
    rest.remove(key);
    return value.toBool();
}

std::optional<QJsonObject> takeObject(QJsonObject &rest, QLatin1StringView key)
{
    const QJsonValue value = rest.value(key);
    if (!value.isObject())
        return {};
    rest.remove(key);
    return value.toObject();
}

//! An empty string is not the same as no string.
QString takeFilledText(QJsonObject &rest, QLatin1StringView key)
{
    const QString text = rest.value(key).toString();
    if (!text.isEmpty())
        rest.remove(key);
    return text;
}

template <class T>
void put(QJsonObject &json, QLatin1StringView key, const std::optional<T> &value)
{
    if (value)
        json.insert(key, *value);
}

void putFilled(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

Result<NotionUserHead> decodeHead(QJsonObject json)
{
    ObjectReader reader(json, "user"_L1);
    reader.requireObjectType("user"_L1);
    const QString id = reader.required("id"_L1);
    if (const auto problem = reader.problem())
        return *problem;

    NotionUserHead head{.id = UserId(id)};
    json.remove("object"_L1);
    json.remove("id"_L1);
    head.type = takeFilledText(json, "type"_L1);
    head.name = takeText(json, "name"_L1);
    head.avatarUrl = takeText(json, "avatar_url"_L1);
    if (auto person = takeObject(json, "person"_L1)) {
        head.person = NotionPersonPart{};
        head.person->email = takeText(*person, "email"_L1);
        head.person->emailVerified = takeFlag(*person, "email_verified"_L1);
        head.person->rest = *person;
    }
    head.rest = json;
    return head;
}

QJsonObject encodeHead(const NotionUserHead &head)
{
    QJsonObject json = head.rest;
    json.insert("object"_L1, u"user"_s);
    json.insert("id"_L1, head.id.toString());
    putFilled(json, "type"_L1, head.type);
    put(json, "name"_L1, head.name);
    put(json, "avatar_url"_L1, head.avatarUrl);
    if (head.person) {
        QJsonObject person = head.person->rest;
        put(person, "email"_L1, head.person->email);
        put(person, "email_verified"_L1, head.person->emailVerified);
        json.insert("person"_L1, person);
    }
    return json;
}

Result<NotionBot> decodeBot(QJsonObject json)
{
    NotionBot bot;
    if (auto owner = takeObject(json, "owner"_L1)) {
        bot.owner = NotionBotOwner{};
        bot.owner->type = takeFilledText(*owner, "type"_L1);
        if (const auto user = takeObject(*owner, "user"_L1)) {
            Result<NotionUserHead> head = decodeHead(*user);
            if (!head)
                return head.error();
            bot.owner->user = std::move(head).value();
        }
        bot.owner->rest = *owner;
    }
    bot.workspaceName = takeText(json, "workspace_name"_L1);
    bot.workspaceId = WorkspaceId(takeFilledText(json, "workspace_id"_L1));
    const QJsonValue limits = json.value("workspace_limits"_L1);
    const QJsonValue largest = limits["max_file_upload_size_in_bytes"_L1];
    // A fraction or a negative number is not a size: it stays where it is.
    if (const qint64 bytes = largest.toInteger(-1); bytes >= 0) {
        bot.maxUploadBytes = bytes;
        QJsonObject others = limits.toObject();
        others.remove("max_file_upload_size_in_bytes"_L1);
        json.insert("workspace_limits"_L1, others);
    }
    bot.rest = json;
    return bot;
}

std::optional<QString> knownText(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

Result<NotionUser> decodeKnownUser(const QJsonObject &json)
{
    const QJsonValue id = json.value("id"_L1);
    if (!id.isString() || json.value("object"_L1).toString() != "user"_L1) {
        // The slow way knows the words for what is wrong.
        const Result<NotionUserHead> head = decodeHead(json);
        if (!head)
            return head.error();
    }
    NotionUserHead head{.id = UserId(id.toString()),
        .type = json.value("type"_L1).toString(),
        .name = knownText(json.value("name"_L1)),
        .avatarUrl = knownText(json.value("avatar_url"_L1))};
    if (const QJsonValue person = json.value("person"_L1); person.isObject()) {
        const QJsonObject part = person.toObject();
        const QJsonValue verified = part.value("email_verified"_L1);
        head.person = NotionPersonPart{.email = knownText(part.value("email"_L1)),
            .emailVerified = verified.isBool() ? std::optional(verified.toBool()) : std::nullopt};
    }
    return NotionUser{.head = std::move(head)};
}

QJsonObject encodeBot(const NotionBot &bot)
{
    QJsonObject json = bot.rest;
    if (bot.owner) {
        QJsonObject owner = bot.owner->rest;
        putFilled(owner, "type"_L1, bot.owner->type);
        if (bot.owner->user)
            owner.insert("user"_L1, encodeHead(*bot.owner->user));
        json.insert("owner"_L1, owner);
    }
    put(json, "workspace_name"_L1, bot.workspaceName);
    putFilled(json, "workspace_id"_L1, bot.workspaceId.toString());
    if (bot.maxUploadBytes) {
        QJsonObject limits = json.value("workspace_limits"_L1).toObject();
        limits.insert("max_file_upload_size_in_bytes"_L1, *bot.maxUploadBytes);
        json.insert("workspace_limits"_L1, limits);
    }
    return json;
}

} // namespace

Result<NotionUser> decodeNotionUser(const QJsonObject &json)
{
    Result<NotionUserHead> head = decodeHead(json);
    if (!head)
        return head.error();
    NotionUser user{.head = std::move(head).value()};
    if (const auto part = takeObject(user.head.rest, "bot"_L1)) {
        Result<NotionBot> bot = decodeBot(*part);
        if (!bot)
            return bot.error();
        user.bot = std::move(bot).value();
    }
    return user;
}

QJsonObject encodeNotionUser(const NotionUser &user)
{
    QJsonObject json = encodeHead(user.head);
    if (user.bot)
        json.insert("bot"_L1, encodeBot(*user.bot));
    return json;
}

Result<NotionUserList> decodeNotionUserList(const QJsonObject &json)
{
    Result<std::vector<NotionUser>> users = decodeRows<NotionUser>(json, decodeNotionUser);
    if (!users)
        return users.error();
    NotionUserList list{.users = std::move(users).value(), .next = nextCursor(json), .rest = json};
    list.rest.remove("results"_L1);
    return list;
}

Result<NotionUserList> decodeNotionUserHeads(const QJsonObject &json)
{
    Result<std::vector<NotionUser>> users = decodeRows<NotionUser>(json, decodeKnownUser);
    if (!users)
        return users.error();
    return NotionUserList{.users = std::move(users).value(), .next = nextCursor(json)};
}

QJsonObject encodeNotionUserList(const NotionUserList &list)
{
    QJsonArray rows;
    for (const NotionUser &user : list.users)
        rows.append(encodeNotionUser(user));
    QJsonObject json = list.rest;
    json.insert("results"_L1, rows);
    return json;
}

} // namespace Gatehouse::Wire
