// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"
#include "app/workspace/store/transaction.h"

#include <QJsonArray>

#include <optional>
#include <vector>

namespace GatehouseWorkspace {

class Store;

//! Somebody in a workspace.
struct Leaver {
    WorkspaceId workspace = {};
    UserId person = {};
};

//! What ends when somebody leaves, and what does not (product.md, rule 12). Connections by name.
struct Leaving {
    struct Installation {
        ConnectionReference connection = {};
        InstallationId id = {};
        int directPagesCount = 0;
        bool lastUser = false;

        //! Personal tokens and MCP clients do; anything else has a bot of its own.
        bool actsAsPerson() const
        {
            return connection.kind == ConnectionKind::PersonalAccessToken
                || connection.kind == ConnectionKind::McpClient;
        }
    };
    struct MovingOn {
        ConnectionReference connection = {};
        PersonReference addedBy = {}; //!< the next earliest installer
    };

    std::vector<Installation> installations = {}; //!< all; personal tokens and MCP clients too
    int requestsCount = 0; //!< not decided, or waiting for the install
    int sessionsCount = 0;
    std::vector<ConnectionReference> keepsRunning = {}; //!< internal, added by the person
    std::vector<MovingOn> movesOn = {};
    std::vector<ConnectionReference> registered = {}; //!< public, registered by the person
};

//! What has ended with somebody's leaving, as it is needed to bring it back.
struct Departure {
    Millis at = 0; //!< marks what ended with it, and nothing else of this person
    int installationsCount = 0;
    QJsonArray requests = {}; //!< each as it was
};

//! Ends what ends with a person's leaving, and brings it back.
class LeavingRepository {
public:
    explicit LeavingRepository(Store &store)
        : m_store(store)
    {
    }

    Result<Leaving> leaving(const Leaver &leaver);
    //! Ends installations with their tokens and grants, and sessions; \a by takes back what the
    //! person asked for.
    Result<Departure> end(Transaction &transaction, const Leaver &leaver, const UserId &by);
    //! How much of \a departure is still there to be brought back.
    Result<int> restorable(const Leaver &leaver, const Departure &departure);
    //! Brings back what is still there of \a departure.
    Result<void> bringBack(
        Transaction &transaction, const Leaver &leaver, const Departure &departure);

    //! Makes \a to the one who added what \a from did; Conflict when one of \a connections is not
    //! theirs (any more).
    struct HandOver {
        WorkspaceId workspace = {};
        std::vector<ConnectionId> connections = {};
        UserId from = {};
        UserId to = {};
    };
    Result<void> handOver(Transaction &transaction, const HandOver &handOver);

    //! Somebody's role and state; \a endedBy is the event that ended it for them, when one did.
    struct Place {
        Membership membership = {};
        std::optional<AuditEventId> endedBy = {};
    };
    Result<Place> place(const Leaver &leaver);
    Result<void> setPlace(Transaction &transaction, const Leaver &leaver, const Place &place);
    Result<int> activeOwners(const WorkspaceId &workspace);

private:
    Store &m_store;
};

} // namespace GatehouseWorkspace
