// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/person.h"
#include "models/domain/policy.h"

#include <optional>
#include <vector>

namespace Gatehouse {

//! What happens when a person leaves or is suspended (product.md, rule 12).
struct Leaving {
    //! One installation that ends.
    struct Installation {
        ConnectionReference connection = {};
        int directPagesCount = 0;
        bool isLastUser = false; //!< nobody else uses it

        friend bool operator==(const Installation &, const Installation &) = default;
    };
    //! A public connection that counts as added by somebody else from then on.
    struct Successor {
        ConnectionReference connection = {};
        PersonReference addedBy = {};

        friend bool operator==(const Successor &, const Successor &) = default;
    };

    Person person = {};
    QString digest = {}; //!< of all this; sent along, it makes sure that just this is done
    std::vector<Installation> installations = {}; //!< end
    std::vector<ConnectionReference> tokens = {}; //!< personal tokens and MCP clients; end
    int requestsCount = 0; //!< open ones are withdrawn
    int sessionsCount = 0; //!< end
    std::vector<ConnectionReference> keepRunning = {}; //!< internal ones of that person
    std::vector<Successor> movesOn = {};
    std::vector<ConnectionReference> nobodys = {}; //!< then belong to nobody who is active

    friend bool operator==(const Leaving &, const Leaving &) = default;
};

//! What is wanted of a person's place in the workspace; what is left out stays.
struct PersonChange {
    std::optional<People::Role> role = {};
    std::optional<People::State> state = {};
    std::optional<UserId> handOverTo = {}; //!< who gets the internal connections
    QString seen = {}; //!< the digest of the Leaving that was shown; empty: none was

    friend bool operator==(const PersonChange &, const PersonChange &) = default;
};

} // namespace Gatehouse
