// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/capabilities.h"
#include "models/domain/ids.h"
#include "models/domain/person.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Gatehouse {

//! The enums of a connection, in a gadget so that test output prints names.
class Connections {
    Q_GADGET

public:
    enum class Kind { Unknown, Internal, Public, PersonalAccessToken, McpClient, LinkPreview };
    Q_ENUM(Kind)
    enum class Status { Unknown, Active, Disconnected, TokenExpired };
    Q_ENUM(Status)
    enum class Listing { Unlisted, InReview, Listed };
    Q_ENUM(Listing)
    enum class Scope { Workspace, Any, Selected };
    Q_ENUM(Scope)
    enum class Via {
        OAuth,
        Token,
        Owner, //!< an owner, in the console
        Console, //!< a member, in the console
    };
    Q_ENUM(Via)
};

//! Who makes a connection. Any field may be empty.
struct Developer {
    QString name = {};
    QUrl website = {};
    QString support = {}; //!< a mail address or a web address
    QUrl installUrl = {};

    friend bool operator==(const Developer &, const Developer &) = default;
};

//! Age and end of a connection's API token; never the token.
struct TokenDates {
    QDateTime createdAt = {};
    QDateTime expiresAt = {}; //!< null: it does not expire

    friend bool operator==(const TokenDates &, const TokenDates &) = default;
};

//! A connection of a workspace. Optional fields are empty where the profile cannot know them (a
//! Notion profile knows id, name and icon), and are shown as unknown, never as "no" or 0.
struct Connection {
    ConnectionId id = {};
    UserId botId = {}; //!< empty for public ones: there each installation has its own
    QString name = {};
    QString icon = {}; //!< emoji or image address; empty: an initial is drawn
    Connections::Kind kind = Connections::Kind::Unknown;
    bool firstParty = false;
    Developer developer = {};
    std::optional<PersonReference> registeredBy = {};
    std::optional<Connections::Listing> listing = {};
    std::optional<Connections::Scope> scope = {};
    QStringList workspaceIds = {}; //!< of scope Selected
    QString clientId = {};
    QStringList redirectUris = {};
    std::optional<Capabilities> capabilities = {};
    std::optional<PersonReference> addedBy = {};
    QDateTime addedAt = {}; //!< UTC; null: unknown
    QDateTime lastUsedAt = {}; //!< UTC; null: never used, or unknown (a Notion profile)
    std::optional<TokenDates> token = {};
    Connections::Status status = Connections::Status::Unknown;
    std::optional<bool> approved = {};
    bool onlyOwnersManagePages = false;
    std::optional<int> usersCount = {};
    std::optional<int> directPagesCount = {};
    QDateTime restorableUntil = {}; //!< null unless disconnected
    bool isOwnBot = false; //!< a Notion profile's own token's bot

    friend bool operator==(const Connection &, const Connection &) = default;
};

//! How many connections each quick filter would show.
struct ConnectionCounts {
    int active = 0; //!< the filter "All"
    int notApproved = 0;
    int ownerLeft = 0;
    int tokenExpired = 0;
    int disconnected = 0;

    friend bool operator==(const ConnectionCounts &, const ConnectionCounts &) = default;
};

//! One person's use of a connection: "users with access".
struct ConnectionUser {
    InstallationId id = {};
    UserId botId = {};
    Person user = {};
    QDateTime installedAt = {};
    Connections::Via via = Connections::Via::OAuth;
    QDateTime lastUsedAt = {}; //!< null: never used
    int directPagesCount = 0;
    QDateTime endsAt = {}; //!< UTC; null: for good. The date of the request it was approved by

    friend bool operator==(const ConnectionUser &, const ConnectionUser &) = default;
};

} // namespace Gatehouse
