// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "models/domain/person.h"
#include "models/domain/workspace.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace Gatehouse {

// A user object of /v1 without loss (reference/notion-api.md, 3.1): what we do not know, and what
// is not of the kind we know, stays in `rest` and is written back. wire/notionusercodec.h reads and
// writes them.

struct NotionPersonPart {
    std::optional<QString> email = {};
    std::optional<bool> emailVerified = {};
    QJsonObject rest = {};

    friend bool operator==(const NotionPersonPart &, const NotionPersonPart &) = default;
};

struct NotionUserHead {
    UserId id = {};
    QString type = {}; //!< "person", "bot", something new, or empty: a partial user
    std::optional<QString> name = {};
    std::optional<QString> avatarUrl = {};
    std::optional<NotionPersonPart> person = {};
    QJsonObject rest = {};

    friend bool operator==(const NotionUserHead &, const NotionUserHead &) = default;
};

struct NotionBotOwner {
    QString type = {}; //!< "workspace" or "user"
    std::optional<NotionUserHead> user = {};
    QJsonObject rest = {};

    friend bool operator==(const NotionBotOwner &, const NotionBotOwner &) = default;
};

//! Empty for every bot but the token's own.
struct NotionBot {
    std::optional<NotionBotOwner> owner = {};
    std::optional<QString> workspaceName = {};
    WorkspaceId workspaceId = {};
    std::optional<qint64> maxUploadBytes = {};
    QJsonObject rest = {};

    friend bool operator==(const NotionBot &, const NotionBot &) = default;
};

struct NotionUser {
    NotionUserHead head = {};
    std::optional<NotionBot> bot = {};

    bool isBot() const { return head.type == QLatin1String("bot"); }

    friend bool operator==(const NotionUser &, const NotionUser &) = default;
};

Person toPerson(const NotionUserHead &user);
Person toPerson(const NotionUser &user);
//! A bot as the connection behind it: id, name and icon. Everything else is unknown here.
Connection toConnection(const NotionUser &bot);
//! What users/me tells.
Identity toIdentity(const NotionUser &self);

} // namespace Gatehouse
