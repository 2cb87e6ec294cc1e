// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/commandline.h"
#include "models/items/pagedlistmodel.h"

#include <QJsonArray>

#include <functional>
#include <memory>

namespace Gatehouse {

class WorkspaceService;

//! What `gatehouse list` lists: the rows of a pane's model, and as admin-api.md writes them.
class Listing {
    Q_DISABLE_COPY_MOVE(Listing)

public:
    Listing() = default;
    virtual ~Listing() = default;

    virtual PagedListModel &model() = 0;
    virtual QJsonArray adminRows() const = 0;
    //! Calls \a then once the rows hold all their words: names are asked for after their rows.
    virtual void whenSettled(std::function<void()> then) = 0;
};

//! Null where the profile has no such list. \a service and \a clock live longer.
std::unique_ptr<Listing> makeListing(
    CommandLine::ListOf what, WorkspaceService &service, const Clock &clock);

} // namespace Gatehouse
