// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/listing.h"
#include "app/workspace/store/rows.h"
#include "app/workspace/store/transaction.h"

namespace GatehouseWorkspace {

class Store;

struct NewPage {
    PageId id = {}; //!< empty: a new one
    WorkspaceId workspace = {};
    std::optional<PageId> parent = {};
    QString title = {};
    QString icon = {};
    UserId createdBy = {};
    std::optional<Millis> createdAt = {};
    std::optional<UserId> privateOwner = {};
    QJsonObject document = {};
    ContentPlace place = {}; //!< among what is in the parent
};

//! Pages as a tree; what lies above and below is answered from an ancestor closure.
class PageRepository {
public:
    explicit PageRepository(Store &store)
        : m_store(store)
    {
    }

    //! NotFound when the parent is not in the workspace, or what it shall follow not in the parent.
    Result<PageId> create(Transaction &transaction, const NewPage &page);
    Result<void> appendBlocks(
        Transaction &transaction, const PageId &page, const std::vector<BlockRow> &blocks);
    Result<PageRow> find(const WorkspaceId &workspace, const PageId &id);
    //! In their order; without \a parent those at the root.
    Result<ListPage<PageRow>> children(
        const WorkspaceId &workspace, const std::optional<PageId> &parent, const PageRequest &page);
    //! By part of the title (trigram index), in title order.
    Result<ListPage<PageRow>> search(
        const WorkspaceId &workspace, const QString &text, const PageRequest &page);
    Result<std::vector<BlockRow>> blocks(const PageId &page);

private:
    Store &m_store;
};

} // namespace GatehouseWorkspace
