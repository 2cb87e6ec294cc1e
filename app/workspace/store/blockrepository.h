// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/listing.h"
#include "app/workspace/store/rows.h"
#include "app/workspace/store/transaction.h"

namespace GatehouseWorkspace {

class Store;

//! A page or a block as something that holds blocks.
struct ContentNode {
    BlockRow block = {}; //!< a page: its child_page block
    PageId page = {}; //!< itself, or the page it is on
    WorkspaceId workspace = {};
    qint64 pageNumber = 0;
    std::optional<qint64> blockNumber = {}; //!< nothing: it is a page
    std::optional<qint64> trashedWith = {}; //!< number of the page its page went to the trash with
};

struct ContentAuthor {
    UserId user = {}; //!< a person or a bot
    Millis at = 0;
};

//! The contents of pages: blocks, and subpages in between, in one order.
class BlockRepository {
public:
    explicit BlockRepository(Store &store)
        : m_store(store)
    {
    }

    //! The block or page of that id as far as \a scope shows its page; NotFound otherwise.
    Result<ContentNode> find(const ContentScope &scope, const QString &id);
    //! The page of that id, or the one on which the block of that id is, whoever asks.
    Result<PageId> pageOf(const WorkspaceId &workspace, const QString &id);
    //! What lies right in \a parent. In a page of the trash also the subpages that went there with
    //! it.
    Result<ListPage<BlockRow>> children(const ContentNode &parent, const PageRequest &request);
    //! Puts \a blocks with all in them into \a parent and marks it as edited. Gives the first level
    //! as it is then. NotFound when the block to follow is not among its children.
    Result<std::vector<BlockRow>> append(Transaction &transaction, const ContentNode &parent,
        const std::vector<NewBlock> &blocks, const ContentPlace &place,
        const ContentAuthor &author);

private:
    Result<ContentNode> findPage(const ContentScope &scope, const QString &id);
    Result<ContentNode> findBlock(const ContentScope &scope, const QString &id);

    Store &m_store;
};

} // namespace GatehouseWorkspace
