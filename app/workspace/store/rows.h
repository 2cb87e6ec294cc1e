// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/types.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace GatehouseWorkspace {

//! A workspace, seen by one person or by the organization.
struct WorkspaceRow {
    WorkspaceId id = {};
    QString name = {};
    QString icon = {}; //!< emoji or address; may be empty
    Plan plan = Plan::Free;
    Millis createdAt = 0;
    std::optional<Role> ownRole = {}; //!< of the person asked for; nothing for the organization
    int peopleCount = 0; //!< active owners and members
    int connectionsCount = 0; //!< not disconnected
};

//! What every answer about a token's own bot needs of its workspace, and nothing to be counted.
struct WorkspaceHead {
    WorkspaceId id = {};
    QString name = {};
    Plan plan = Plan::Free;
};

//! A person as another object names one.
struct PersonReference {
    UserId id = {};
    QString name = {};
    PersonState state = PersonState::Active;
};

//! A person or a bot of one workspace.
struct UserRow {
    UserType type = UserType::Person;
    UserId id = {};
    QString name = {};
    QString avatarUrl = {}; //!< empty: none
    QString email = {}; //!< persons only
    bool emailVerified = false;
    std::optional<Role> role = {}; //!< persons only
    std::optional<PersonState> state = {}; //!< persons only
    std::optional<ConnectionId> connection = {}; //!< bots only
    std::optional<PersonReference> botOwner = {}; //!< bots of installations: who installed
};

struct Membership {
    Role role = Role::Guest;
    PersonState state = PersonState::Active;

    friend bool operator==(const Membership &, const Membership &) = default;
};

struct Capabilities {
    bool readContent = true;
    bool updateContent = false;
    bool insertContent = false;
    bool readComments = false;
    bool insertComments = false;
    UserInformation userInformation = UserInformation::None;

    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};

//! Who makes a connection; any part may be empty.
struct Developer {
    QString name = {};
    QString website = {};
    QString support = {}; //!< mail or web address
    QString installUrl = {};
};

//! When the connection's own token was made and ends; never the token.
struct TokenDates {
    Millis createdAt = 0;
    std::optional<Millis> expiresAt = {};
};

//! A connection as it is known in one workspace.
struct ConnectionRow {
    ConnectionId id = {};
    WorkspaceId workspace = {};
    std::optional<UserId> botId
        = {}; //!< nothing for public ones: there every installation has its own
    QString name = {};
    QString icon = {};
    ConnectionKind kind = ConnectionKind::Internal;
    bool firstParty = false;
    Developer developer = {};
    std::optional<PersonReference> registeredBy = {};
    Listing listing = Listing::Unlisted;
    InstallationScope scope = InstallationScope::Workspace;
    QStringList workspaceIds = {}; //!< of scope Selected
    QString clientId = {}; //!< empty: none
    QStringList redirectUris = {};
    Capabilities capabilities = {};
    PersonReference addedBy = {};
    Millis addedAt = 0;
    std::optional<Millis> lastUsedAt = {};
    std::optional<TokenDates> token = {};
    ConnectionStatus status = ConnectionStatus::Active;
    bool approved = true;
    bool onlyOwnersManagePages = false;
    int usersCount = 0;
    int directPagesCount = 0;
    std::optional<Millis> disconnectedAt = {};
    std::optional<Millis> restorableUntil = {};
};

//! A connection as another object names one.
struct ConnectionReference {
    ConnectionId id = {};
    QString name = {};
    QString icon = {};
    ConnectionKind kind = ConnectionKind::Public;
    bool firstParty = false;
    int usersCount = 0;
};

//! One person's use of a connection: a row of "users with access".
struct ConnectionUserRow {
    InstallationId id = {};
    UserId botId = {};
    UserRow user = {};
    Millis installedAt = 0;
    Via via = Via::OAuth;
    std::optional<Millis> lastUsedAt = {};
    int directPagesCount = 0;
    std::optional<Millis> endsAt = {}; //!< wanted until then
};

struct PageRow {
    PageId id = {};
    WorkspaceId workspace = {};
    std::optional<PageId> parent = {}; //!< nothing: at the workspace's root
    QString title = {};
    QString icon = {};
    int position = 0;
    int descendantsCount = 0; //!< not what is in the trash; in it, what went there together
    Millis createdAt = 0;
    UserId createdBy = {};
    Millis editedAt = 0;
    UserId editedBy = {};
    bool inTrash = false;
    std::optional<UserId> privateOwner = {};
    QJsonObject document = {}; //!< whatever has no column
};

//! A block, or a page as it stands among the blocks of the page above it.
struct BlockRow {
    QString id = {};
    PageId page = {}; //!< on which it stands; empty: a page at the workspace's root
    QString type = {};
    QJsonObject content = {}; //!< the value under the type's own name
    std::optional<QString> parentBlock = {}; //!< nothing: right on its page
    Millis createdAt = 0;
    UserId createdBy = {};
    Millis editedAt = 0;
    UserId editedBy = {};
    bool hasChildren = false;
    bool inTrash = false;
};

//! A block somebody wants, with what shall be in it.
struct NewBlock {
    QString type = {};
    QJsonObject content = {};
    std::vector<NewBlock> children = {};
};

//! Where among blocks and subpages something new goes.
struct ContentPlace {
    enum class Where { Start, End, After };

    Where where = Where::End;
    QString after = {}; //!< the block or subpage it follows
};

//! With whose eyes pages are looked at: every answer about content is bounded by one.
struct ContentScope {
    enum class Kind {
        Nobody, //!< guests: no page is shared with anybody here
        Person, //!< every page but others' private ones
        Connection, //!< what was granted to it, with all below
        Installation, //!< what was granted to it or to its connection, as far as its person sees it
    };

    Kind kind = Kind::Nobody;
    WorkspaceId workspace = {};
    UserId person = {}; //!< of Person and Installation
    ConnectionId connection = {}; //!< of Connection and Installation
    InstallationId installation = {};
};

struct GrantRow {
    GrantId id = {};
    PageId page = {};
    ConnectionId connection = {};
    std::optional<InstallationId> installation = {}; //!< nothing: to the whole connection
    UserId grantedBy = {};
    Millis grantedAt = 0;
};

//! How far a connection reaches in a workspace.
struct Reach {
    int directPages = 0;
    int roots = 0; //!< direct grants with no granted page above them
    int pages = 0; //!< the union of the roots' trees
};

struct PolicyRow {
    Restriction restriction = Restriction::Off;
    bool autoApproveFirstParty = false;
    bool creationLimitedToOwners = false;

    friend bool operator==(const PolicyRow &, const PolicyRow &) = default;
};

struct ApprovalRow {
    ConnectionId connection = {};
    std::optional<PersonReference> approvedBy = {}; //!< nothing: automatic
    Millis approvedAt = 0;
    QString note = {};
    std::optional<Millis> reviewBy = {};
};

//! A connection as the directory offers it to one person.
struct DirectoryRow {
    ConnectionId id = {};
    QString name = {};
    QString icon = {};
    ConnectionKind kind = ConnectionKind::Public;
    bool firstParty = false;
    Developer developer = {};
    Capabilities capabilities = {};
    Listing listing = Listing::Unlisted;
    bool known = false; //!< it was installed in the workspace, and is not destroyed
    std::optional<Millis> disconnectedAt = {}; //!< there
    bool installedByViewer = false;
    std::optional<Millis> endsAt = {}; //!< of the viewer's own use
    std::optional<Millis> grantedUntil = {}; //!< the last time an owner granted it to the viewer,
                                             //!< passed or not; nothing: for good, or not at all
    bool onApprovedList = false;
    std::optional<RequestId> pendingRequest = {}; //!< the viewer's: open, or waiting for install

    bool installed() const { return known && !disconnectedAt; }
};

//! What somebody asked for, and what became of it.
struct RequestRow {
    RequestId id = {};
    WorkspaceId workspace = {};
    PersonReference person = {};
    ConnectionId connection = {};
    QString reason = {};
    std::vector<PageId> pages = {};
    std::optional<Millis> until = {};
    RequestState state = RequestState::Open;
    std::optional<PersonReference> decidedBy = {};
    std::optional<Millis> decidedAt = {};
    QString note = {};
    Millis createdAt = 0;
    bool endsSoon = false; //!< approved, in use, and that ends within a week
};

//! Who a token acts as. Everything a handler needs to decide comes with it, read afresh on every
//! request.
struct Actor {
    enum class Kind {
        Session, //!< a signed-in person (`ses_…`), on /v1 and /admin/v1
        Connection, //!< the bot of an internal connection
        Installation, //!< the bot of one person's installation
        PersonalToken, //!< a person, through a personal access token
        McpClient, //!< a person, through an MCP client
        Organization, //!< `adm_…`: an owner of every workspace, named "Organization"
    };

    Kind kind = Kind::Session;
    TokenId token = {};
    WorkspaceId workspace = {}; //!< a session's: the one it is bound to, else the person's first;
                                //!< empty for the organization
    UserId user = {}; //!< the person or bot that acts; empty for the organization
    QString name = {}; //!< of that user
    std::optional<UserId> person = {}; //!< behind a session, an installation or a personal token
    std::optional<ConnectionId> connection = {};
    std::optional<InstallationId> installation = {};
    Capabilities capabilities = {}; //!< of a connection's token; everything for persons
    std::optional<Role> role = {}; //!< of `person` in `workspace`
    std::optional<PersonState> state = {};
    Plan plan = Plan::Free; //!< of `workspace`
    std::optional<Millis> expiresAt = {};
    bool readOnly = false; //!< a view-as session
    std::optional<PersonReference> viewedBy = {}; //!< view as: the owner who looks
};

} // namespace GatehouseWorkspace
