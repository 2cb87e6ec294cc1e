// SPDX-License-Identifier: MIT
#include "models/items/pagetreemodel.h"

#include "models/items/pagewords.h"

#include <utility>

namespace Gatehouse {

PageTreeModel::PageTreeModel(WorkspaceService &service, PageAccessDraft &draft, QObject *parent)
    : PagedTreeModel(parent)
    , m_service(service)
    , m_draft(draft)
{
    // One box may change how all below it read.
    connect(&m_draft, &PageAccessDraft::changed, this, [this] { retell(); });
}

void PageTreeModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    refresh();
}

RequestHandle PageTreeModel::ask(const TreePage *parent, const std::optional<Cursor> &from,
    Handler<ListPage<TreePage>> done)
{
    PageTreeQuery query{.from = from};
    if (!m_draft.connection().isEmpty())
        query.connections = {m_draft.connection()};
    if (parent)
        query.parent = parent->id;
    else
        query.text = m_text;
    return m_service.listPages(query, std::move(done));
}

bool PageTreeModel::mayHaveChildren(const TreePage &page) const
{
    return m_text.isEmpty() && page.descendantsCount > 0;
}

void PageTreeModel::absorb(const TreePage &page)
{
    m_draft.learn(page);
}

Qt::ItemFlags PageTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = LazyTreeModel::flags(index);
    const TreePage *page = rowAt(index);
    if (page && m_draft.state(page->id).canToggle)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool PageTreeModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    const TreePage *page = rowAt(index);
    if (!page || role != Qt::CheckStateRole || !m_draft.state(page->id).canToggle)
        return false;
    m_draft.toggle(page->id);
    return true;
}

QVariant PageTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TreePage *page = rowAt(index);
    if (!page) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText ? QVariant(lineText(lineAt(index))) : QVariant();
    }
    const auto comesWith = [](const PageAccessDraft::State &state) {
        return state.comesWith ? tr("comes with “%1”").arg(PageWords::title(state.comesWith))
                               : tr("comes with a private page");
    };
    switch (role) {
    case Qt::DisplayRole:
        return PageWords::title(page->title);
    case Qt::CheckStateRole:
        switch (m_draft.state(page->id).access) {
        case Pages::Access::None:
            return Qt::Unchecked;
        case Pages::Access::Direct:
            return Qt::Checked;
        case Pages::Access::Inherited:
            return Qt::PartiallyChecked;
        } // no default: the compiler names a forgotten access
        return {};
    case Qt::AccessibleTextRole: {
        const PageAccessDraft::State state = m_draft.state(page->id);
        QStringList parts{PageWords::title(page->title)};
        if (state.access == Pages::Access::Inherited)
            parts << comesWith(state);
        else
            parts << (state.access == Pages::Access::Direct ? tr("checked", "box of a page")
                                                            : tr("not checked", "box of a page"));
        if (page->descendantsCount > 0)
            parts << PageWords::below(page->descendantsCount);
        return parts.join(QStringLiteral(", "));
    }
    case IdRole:
        return page->id.toString();
    case SubtitleRole: {
        const PageAccessDraft::State state = m_draft.state(page->id);
        return state.access == Pages::Access::Inherited ? comesWith(state) : QString();
    }
    case BelowRole:
        return PageWords::below(page->descendantsCount);
    case IconRole:
        return page->icon;
    default:
        return {};
    }
}

} // namespace Gatehouse
