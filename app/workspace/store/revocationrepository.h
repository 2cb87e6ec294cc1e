// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"
#include "app/workspace/store/transaction.h"

#include <optional>
#include <vector>

namespace GatehouseWorkspace {

class Store;

//! Whose access to one connection ends.
struct RevocationQuery {
    WorkspaceId workspace = {};
    ConnectionId connection = {};
    std::optional<std::vector<UserId>> persons = {}; //!< nothing: everybody
};

struct Revocation {
    Millis at = 0; //!< marks what ended with it, and nothing else of this connection
    std::vector<ConnectionUserRow> removed = {}; //!< as they were, longest there first
};

//! Ends people's installations with their tokens and grants, and brings them back (rule 9).
class RevocationRepository {
public:
    explicit RevocationRepository(Store &store)
        : m_store(store)
    {
    }

    //! NotFound, with the id as its detail, when one of the persons never had access; Conflict,
    //! with a sentence, when it has ended already.
    Result<Revocation> revoke(Transaction &transaction, const RevocationQuery &query);
    //! Brings back what ended \a at. Conflict, with a sentence, when somebody of them left, is
    //! suspended, has installed it again, or wanted it until a time that has passed; \a count is
    //! how many there were.
    Result<void> bringBack(
        Transaction &transaction, const ConnectionRow &connection, Millis at, int count);

    //! Ends every access that was wanted until a time that has passed, each in a transaction with
    //! an event of its own. Gives how many; costs one look into an index when there is none.
    Result<int> endWhatIsDue();

private:
    Store &m_store;
};

} // namespace GatehouseWorkspace
