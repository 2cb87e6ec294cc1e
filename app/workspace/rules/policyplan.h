// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace GatehouseWorkspace {

//! Install policy and approved list as somebody keeps them in a file.
struct PolicyFile {
    struct Entry {
        ConnectionId id = {};
        QString name = {}; //!< for people; the id decides
        QString note = {};
        std::optional<Millis> reviewBy = {};
    };

    qint64 version = 0;
    WorkspaceId workspace = {};
    QString workspaceName = {};
    PolicyRow policy = {};
    std::vector<Entry> approved = {};
};

//! The version of the file that is written and understood.
inline constexpr qint64 policyFileVersion = 1;

//! A workspace, as far as a file can say something about it.
struct PolicyState {
    struct Connection {
        ConnectionId id = {};
        QString name = {};
        ConnectionKind kind = ConnectionKind::Public;
        enum class Use { Active, Disconnected } use = Use::Active;
        std::optional<ApprovalRow> entry = {}; //!< of the approved list
    };

    WorkspaceId workspace = {};
    PolicyRow policy = {};
    std::vector<Connection> connections = {}; //!< those the list rules, and those the file names
};

//! One difference between a file and a workspace.
struct PolicyFileChange {
    enum class Kind {
        Policy, //!< one of its three keys
        Approve,
        Unapprove,
        Annotate, //!< note or review date of an entry
    };
    enum class Key {
        None,
        Restriction,
        AutoApproveFirstParty,
        CreationLimitedToOwners,
        Note,
        ReviewBy
    };

    Kind kind = Kind::Policy;
    Key key = Key::None; //!< of Policy and Annotate
    ConnectionId connection = {}; //!< of all but Policy
    QString name = {}; //!< of the connection
    ApprovalRow before = {}; //!< of all that have an entry before
    ApprovalRow after = {}; //!< of all that have one after
};

//! What applying a file would do: nothing at all when there are problems.
struct PolicyPlan {
    std::vector<PolicyFileChange> changes = {}; //!< the policy's, then by name of the connection
    QStringList problems = {}; //!< one sentence each
};

PolicyPlan planOf(const PolicyFile &file, const PolicyState &state);

} // namespace GatehouseWorkspace
