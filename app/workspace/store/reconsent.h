// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"
#include "app/workspace/store/transaction.h"

namespace GatehouseWorkspace {

class Store;

//! Somebody consents again to what they use already.
struct NewReconsent {
    WorkspaceId workspace = {};
    ConnectionId connection = {};
    UserId person = {};
    std::vector<PageId> pages = {}; //!< instead of the ones until now
};

struct Reconsent {
    InstallationId id = {};
    Capabilities before = {};
    Capabilities after = {}; //!< the connection's of today
    int pagesAdded = 0;
    int pagesRemoved = 0;
};

//! Gives an installation its pages anew, and the capabilities its connection has today (product.md,
//! rule 14). Pages in the trash, which nobody can choose, keep their grants. NotFound when the
//! person has no living installation.
Result<Reconsent> consentAgain(Store &store, Transaction &transaction, const NewReconsent &consent);

//! The pages an installation was given itself, but for those in the trash.
Result<std::vector<PageId>> consentedPages(Store &store, const InstallationId &installation);

} // namespace GatehouseWorkspace
