// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"
#include "models/base/id.h"
#include "models/base/result.h"
#include "models/base/secret.h"

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace GatehouseWorkspace {

using Gatehouse::ApiError;
using Gatehouse::Result;
using Gatehouse::Secret;

using WorkspaceId = Gatehouse::Id<struct WorkspaceTag>;
using UserId = Gatehouse::Id<struct UserTag>; //!< a person or a bot
using ConnectionId = Gatehouse::Id<struct ConnectionTag>;
using InstallationId = Gatehouse::Id<struct InstallationTag>;
using PageId = Gatehouse::Id<struct PageTag>;
using GrantId = Gatehouse::Id<struct GrantTag>;
using TokenId = Gatehouse::Id<struct TokenTag>;
using RequestId = Gatehouse::Id<struct RequestTag>;
using AuditEventId = Gatehouse::Id<struct AuditEventTag>;

//! UTC milliseconds since 1970, as stored and as counted everywhere in the service.
using Millis = qint64;

enum class Plan { Free, Plus, Business, Enterprise };
enum class Role { Owner, Member, Guest };
enum class PersonState { Active, Suspended, Left };
enum class UserType { Person, Bot };
enum class ConnectionKind { Internal, Public, PersonalAccessToken, McpClient, LinkPreview };
enum class ConnectionStatus { Active, TokenExpired, Disconnected };
enum class Listing { Unlisted, InReview, Listed };
enum class InstallationScope { Workspace, Any, Selected };
enum class Via { OAuth, Token, Owner, Console };
enum class Restriction { Off, ApprovedOnly };
enum class UserInformation { None, WithoutEmail, WithEmail };
enum class TokenKind {
    Api, //!< of an internal connection; the one kind that can be shown again
    OAuthAccess,
    OAuthRefresh,
    Personal, //!< of a personal access token or an MCP client: acts as its person
    Organization, //!< adm_…
    Session, //!< ses_…: a person signed in
};
enum class RequestState { Open, WaitingForInstall, Approved, Denied, Withdrawn };
enum class SortDirection { Ascending, Descending };

//! The words of the admin API for each value, in declaration order; also what the store keeps.
//! Specialised for every enum above that leaves the process.
template <class Enum>
struct EnumText;
template <>
struct EnumText<Plan> {
    static constexpr std::array words{"free", "plus", "business", "enterprise"};
};
template <>
struct EnumText<Role> {
    static constexpr std::array words{"owner", "member", "guest"};
};
template <>
struct EnumText<PersonState> {
    static constexpr std::array words{"active", "suspended", "left"};
};
template <>
struct EnumText<UserType> {
    static constexpr std::array words{"person", "bot"};
};
template <>
struct EnumText<ConnectionKind> {
    static constexpr std::array words{
        "internal", "public", "personal_access_token", "mcp_client", "link_preview"};
};
template <>
struct EnumText<ConnectionStatus> {
    static constexpr std::array words{"active", "token_expired", "disconnected"};
};
template <>
struct EnumText<Listing> {
    static constexpr std::array words{"unlisted", "in_review", "listed"};
};
template <>
struct EnumText<InstallationScope> {
    static constexpr std::array words{"workspace", "any", "selected"};
};
template <>
struct EnumText<Via> {
    static constexpr std::array words{"oauth", "token", "owner", "console"};
};
template <>
struct EnumText<Restriction> {
    static constexpr std::array words{"off", "approved_only"};
};
template <>
struct EnumText<UserInformation> {
    static constexpr std::array words{"none", "without_email", "with_email"};
};
template <>
struct EnumText<TokenKind> {
    static constexpr std::array words{
        "api", "oauth_access", "oauth_refresh", "personal", "organization", "session"};
};
template <>
struct EnumText<RequestState> {
    static constexpr std::array words{
        "open", "waiting_for_install", "approved", "denied", "withdrawn"};
};
template <>
struct EnumText<SortDirection> {
    static constexpr std::array words{"ascending", "descending"};
};

//! The word of \a value in the admin API.
template <class Enum>
QLatin1String toText(Enum value)
{
    return QLatin1String(EnumText<Enum>::words[static_cast<size_t>(value)]);
}

//! The value a word stands for, or nothing: the caller says which words there are.
template <class Enum>
std::optional<Enum> fromText(QStringView word)
{
    for (size_t i = 0; i < EnumText<Enum>::words.size(); ++i) {
        if (word == QLatin1String(EnumText<Enum>::words[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace GatehouseWorkspace
