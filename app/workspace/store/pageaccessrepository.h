// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/grantrepository.h"
#include "app/workspace/store/listing.h"
#include "app/workspace/store/rows.h"
#include "app/workspace/store/transaction.h"

namespace GatehouseWorkspace {

class Store;

//! Pages a connection reaches.
struct ConnectionPagesQuery {
    enum class Extent {
        Direct, //!< pages with a grant of their own
        Effective, //!< these and all below them
    };

    WorkspaceId workspace = {};
    ConnectionId connection = {};
    Extent extent = Extent::Direct;
    std::optional<PageId> parent = {}; //!< only pages right below this one
    QString text = {}; //!< part of the title
    UserId viewer = {}; //!< others' private pages come without title and icon
    PageRequest page = {};
};

struct ConnectionPageRow {
    PageRow page = {};
    PageAccess access = {};
    std::optional<InstallationId> installation = {}; //!< direct: whose grant; nothing: everybody's
    UserId installedBy = {}; //!< whose installation it is
    QString installedByName = {};
    std::optional<QString> fromTitle = {}; //!< of access.from; nothing: private to somebody else
    bool hidden = false; //!< private, of somebody else than the viewer
};

//! The page tree as somebody may see it.
struct PageTreeQuery {
    WorkspaceId workspace = {};
    std::optional<PageId> parent = {}; //!< nothing: at the root, or with a text anywhere
    QString text = {}; //!< part of the title
    UserId viewer = {}; //!< others' private pages are not there
    PageRequest page = {};
};

struct PageConnectionRow {
    ConnectionId id = {};
    QString name = {};
    PageAccess access = {};
    std::optional<QString> fromTitle = {}; //!< of access.from; nothing: private to somebody else
};

//! Pages of connections and connections of pages. Only what is not disconnected counts as a page's
//! connection. Lists go on by key.
class PageAccessRepository {
public:
    explicit PageAccessRepository(Store &store)
        : m_store(store)
    {
    }

    Result<ListPage<ConnectionPageRow>> pagesOf(const ConnectionPagesQuery &query);
    //! Children in their order; with a text alone those so called, by title.
    Result<ListPage<PageRow>> tree(const PageTreeQuery &query);
    //! The living connections that reach \a page, by name.
    Result<ListPage<PageConnectionRow>> connectionsOf(
        const WorkspaceId &workspace, const PageId &page, const PageRequest &request);
    //! Whether \a page, or one above it, is private to somebody else than \a viewer.
    Result<bool> isHidden(const PageId &page, const UserId &viewer);

    //! Numbers of the pages \a connection was given, as treeSize() takes them.
    Result<std::vector<qint64>> directNumbers(
        const WorkspaceId &workspace, const ConnectionId &connection);
    Result<qint64> numberOf(const PageId &page);
    //! Nothing when it, or one above it, is private to somebody else than \a viewer.
    Result<std::optional<QString>> titleFor(const PageId &page, const UserId &viewer);
    //! How many pages \a pages and all below them are.
    Result<int> treeSize(const std::vector<qint64> &pages);

    //! The living grants on \a page itself.
    Result<std::vector<GrantId>> directGrants(const PageId &page, const ConnectionId &connection);
    //! Ends \a grants; Conflict when one has ended already.
    Result<void> end(Transaction &transaction, const std::vector<GrantId> &grants, Millis at);
    //! Brings \a grants back; Conflict when one is not ended, was given anew, or its installation
    //! has ended.
    Result<void> bringBack(Transaction &transaction, const std::vector<GrantId> &grants);

private:
    //! The titles of the pages that access comes from.
    Result<void> nameSources(
        const ConnectionPagesQuery &query, std::vector<ConnectionPageRow> &rows);

    Store &m_store;
};

} // namespace GatehouseWorkspace
