// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"

namespace GatehouseWorkspace {

class Store;

//! What blocks and subpages lie in: a page's top level, a block, or the workspace's root.
struct ContentParent {
    WorkspaceId workspace = {};
    std::optional<qint64> page = {}; //!< its number; nothing: the root
    std::optional<qint64> block = {}; //!< its number; nothing: right on the page
};

//! The first of \a count positions for something new, the ones after it moved on. NotFound when
//! what it shall follow is not there.
Result<qint64> makeRoom(
    Store &store, const ContentParent &parent, const ContentPlace &place, int count);

} // namespace GatehouseWorkspace
