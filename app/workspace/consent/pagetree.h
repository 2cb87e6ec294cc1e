// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/consent/language.h"
#include "app/workspace/store/rows.h"

#include <QStringList>

namespace GatehouseWorkspace {

class Store;

//! What somebody sees of the pages they choose from: which are ticked, which are unfolded, what is
//! looked for.
struct PageTreeWish {
    WorkspaceId workspace = {};
    UserId viewer = {};
    QString search = {};
    std::vector<PageId> picked = {};
    QStringList open = {}; //!< ids of unfolded pages
};

//! Of the ids that a form named, those that are pages the viewer may open, each once, and none that
//! lies below another.
Result<std::vector<PageId>> pickedRoots(Store &store, const PageTreeWish &wish);

//! Whether every page that a form named is one the viewer may open, and so may share.
Result<bool> mayShareAll(Store &store, const PageTreeWish &wish);

//! The values of tree.html and of the line below it. Picked pages that the list does not show are
//! put before it, so that nothing ticked is out of sight.
Result<QJsonObject> pageTreeValues(Store &store, const PageTreeWish &wish, Language language);

} // namespace GatehouseWorkspace
