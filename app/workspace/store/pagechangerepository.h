// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/blockrepository.h"
#include "app/workspace/store/rows.h"
#include "app/workspace/store/transaction.h"

namespace GatehouseWorkspace {

class Store;

//! What happens to a page after it was made.
//!
//! A page goes to the trash with all below it that is not there yet, and comes back with just
//! these. Nothing in the trash counts for what is above it.
class PageChangeRepository {
public:
    explicit PageChangeRepository(Store &store)
        : m_store(store)
    {
    }

    //! Writes down title, icon and document, and who edited it.
    Result<void> save(Transaction &transaction, const PageRow &before, const PageRow &changed,
        const ContentAuthor &author);
    //! That something in it changed.
    Result<void> touch(Transaction &transaction, const PageId &page, const ContentAuthor &author);
    //! Gives how many pages went. Conflict when it is there already.
    Result<int> trash(Transaction &transaction, const PageRow &page, const ContentAuthor &author);
    //! Gives how many pages came back. Conflict when it is not there, or the page above it is.
    Result<int> restore(Transaction &transaction, const PageRow &page, const ContentAuthor &author);

private:
    Store &m_store;
};

} // namespace GatehouseWorkspace
