// SPDX-License-Identifier: MIT
#include "ui/common/listrefresh.h"

#include "models/items/pagedlistmodel.h"

namespace Gatehouse {

RelativeTime::Refresh refreshOf(const PagedListModel &model)
{
    switch (model.loadState()) {
    case PagedListModel::LoadState::Loading:
    case PagedListModel::LoadState::Refreshing:
        return RelativeTime::Refresh::Running;
    case PagedListModel::LoadState::Failed:
        return RelativeTime::Refresh::Failed;
    case PagedListModel::LoadState::Idle:
    case PagedListModel::LoadState::LoadingMore:
    case PagedListModel::LoadState::Ready:
        return RelativeTime::Refresh::Idle;
    } // no default: the compiler names a forgotten state
    Q_UNREACHABLE();
}

} // namespace Gatehouse
