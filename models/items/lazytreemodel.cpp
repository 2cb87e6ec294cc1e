// SPDX-License-Identifier: MIT
#include "models/items/lazytreemodel.h"

namespace Gatehouse {

LazyTreeModel::LazyTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

LazyTreeModel::~LazyTreeModel() = default;

bool LazyTreeModel::isBusy() const
{
    return isBusy(m_loadState);
}

bool LazyTreeModel::isBusy(LoadState state)
{
    switch (state) {
    case LoadState::Loading:
    case LoadState::LoadingMore:
    case LoadState::Refreshing:
        return true;
    case LoadState::Idle:
    case LoadState::Ready:
    case LoadState::Failed:
        return false;
    } // no default: the compiler names a forgotten state
    Q_UNREACHABLE();
}

int LazyTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags LazyTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return lineAt(index) == Line::Row ? flags : flags | Qt::ItemNeverHasChildren;
}

void LazyTreeModel::setLoadState(LoadState state)
{
    if (m_loadState == state)
        return;
    m_loadState = state;
    Q_EMIT loadStateChanged();
}

QString LazyTreeModel::lineText(Line line)
{
    switch (line) {
    case Line::Row:
        return {};
    case Line::Loading:
        return tr("Loading…");
    case Line::More:
        return tr("Show more");
    case Line::Failed:
        return tr("This could not be loaded. Try again");
    } // no default: the compiler names a forgotten line
    Q_UNREACHABLE();
}

} // namespace Gatehouse
