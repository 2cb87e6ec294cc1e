// SPDX-License-Identifier: MIT
#include "models/items/pagelistmodel.h"

#include "models/items/pagewords.h"

namespace Gatehouse {

PageListModel::PageListModel(WorkspaceService &service, const Clock &clock, QObject *parent)
    : PagedRowsModel(clock, parent)
    , m_service(service)
{
}

void PageListModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    reload();
}

int PageListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant PageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TreePage &page = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return PageWords::title(page.title);
    case IdRole:
        return page.id.toString();
    case IconRole:
        return page.icon;
    case SubtitleRole:
        return PageWords::below(page.descendantsCount);
    default:
        return {};
    }
}

RequestHandle PageListModel::ask(const std::optional<Cursor> &from)
{
    return m_service.listPages({.text = m_text, .from = from},
        [this](Result<ListPage<TreePage>> page) { arrive(std::move(page)); });
}

} // namespace Gatehouse
