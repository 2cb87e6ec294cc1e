// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/ids.h"
#include "models/domain/person.h"

#include <QObject>

#include <optional>
#include <vector>

namespace Gatehouse {

//! The enums of a page, in a gadget so that test output prints names.
class Pages {
    Q_GADGET

public:
    //! How a page is open to a connection.
    enum class Access {
        None,
        Direct, //!< a grant on this very page
        Inherited, //!< of a page above; can only be removed there
    };
    Q_ENUM(Access)
};

//! A connection as a page names it.
struct PageConnection {
    ConnectionId id = {};
    QString name = {};
    Pages::Access access = Pages::Access::None;
    std::optional<PageId> inheritedFrom = {};
    std::optional<QString> inheritedFromTitle = {}; //!< nothing: not told, or private

    friend bool operator==(const PageConnection &, const PageConnection &) = default;
};

//! A page of the workspace's tree, with the access of the connections that were asked for.
struct TreePage {
    PageId id = {};
    QString title = {};
    QString icon = {};
    std::optional<PageId> parent = {}; //!< nothing: at the root
    int descendantsCount = 0; //!< pages below, on all levels
    std::vector<PageConnection> connections = {}; //!< of those asked for, the ones that reach it

    friend bool operator==(const TreePage &, const TreePage &) = default;
};

//! A page that a connection reaches.
struct ReachedPage {
    PageId id = {};
    std::optional<QString> title = {}; //!< nothing: private to somebody else
    QString icon = {};
    std::optional<PageId> parent = {};
    Pages::Access source = Pages::Access::Direct;
    std::optional<PageId> inheritedFrom = {};
    std::optional<InstallationId> installation = {}; //!< direct: whose grant; nothing: everybody's
    int descendantsCount = 0;
    std::optional<QString> inheritedFromTitle = {}; //!< nothing: not told, or private
    std::optional<PersonReference> installedBy = {}; //!< whose installation it is

    friend bool operator==(const ReachedPage &, const ReachedPage &) = default;
};

//! How far a connection's grants reach: "240 pages, by 2 roots".
struct Reach {
    int directPages = 0; //!< with a grant of their own
    int roots = 0; //!< of these, the ones that lie below no other
    int pages = 0; //!< all that are open

    friend bool operator==(const Reach &, const Reach &) = default;
};

//! One cell of pages × connections that is to be another than it is.
struct PageAccessChange {
    PageId page = {};
    ConnectionId connection = {};
    Pages::Access wanted = Pages::Access::Direct; //!< Direct or None

    friend bool operator==(const PageAccessChange &, const PageAccessChange &) = default;
};

//! What a set of changes opens or closes for one connection, pages below included.
struct PageAccessEffect {
    ConnectionId connection = {};
    QString name = {};
    int opened = 0;
    int closed = 0;

    friend bool operator==(const PageAccessEffect &, const PageAccessEffect &) = default;
};

} // namespace Gatehouse
