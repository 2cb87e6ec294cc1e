// SPDX-License-Identifier: MIT
#include "models/items/reachedpagetreemodel.h"

#include "models/items/pagewords.h"

#include <utility>

namespace Gatehouse {

ReachedPageTreeModel::ReachedPageTreeModel(WorkspaceService &service, QObject *parent)
    : PagedTreeModel(parent)
    , m_service(service)
{
    connect(this, &LazyTreeModel::answered, this, [this](const QModelIndex &level) {
        if (!level.isValid() && m_wanted)
            goOnLooking();
    });
    connect(this, &LazyTreeModel::loadStateChanged, this, [this] {
        if (loadState() == LoadState::Failed && m_wanted) {
            m_wanted.reset();
            Q_EMIT found({});
        }
    });
}

void ReachedPageTreeModel::show(const ConnectionId &connection, const QString &text)
{
    const bool isSame = m_query.connection == connection;
    if (isSame && m_query.text == text && loadState() != LoadState::Idle)
        return;
    m_query = {.connection = connection, .text = text};
    m_wanted.reset();
    if (!isSame) {
        forget();
        setReach({});
    }
    if (!connection.isEmpty())
        refresh();
}

RequestHandle ReachedPageTreeModel::ask(const ReachedPage *parent,
    const std::optional<Cursor> &from, Handler<ListPage<ReachedPage>> done)
{
    ReachedPagesQuery query = m_query;
    query.from = from;
    if (parent)
        query.parent = parent->id;
    if (parent || !query.text.isEmpty())
        query.extent = ReachedPagesQuery::Extent::Effective;
    return m_service.listReachedPages(
        query, [this, done = std::move(done)](Result<ReachedPages> pages) {
            if (!pages)
                return done(pages.error());
            setReach(pages->reach);
            done(ListPage<ReachedPage>(std::move(*pages)));
        });
}

bool ReachedPageTreeModel::mayHaveChildren(const ReachedPage &page) const
{
    return m_query.text.isEmpty() && page.descendantsCount > 0;
}

void ReachedPageTreeModel::setReach(const std::optional<Reach> &reach)
{
    if (m_reach == reach)
        return;
    m_reach = reach;
    Q_EMIT reachChanged();
}

void ReachedPageTreeModel::lookFor(const PageId &page)
{
    m_wanted = page;
    if (!isBusy())
        goOnLooking();
}

void ReachedPageTreeModel::goOnLooking()
{
    const QModelIndex index = topIndexOf(m_wanted->toString());
    if (!index.isValid() && !isComplete())
        return readOnTop();
    m_wanted.reset();
    Q_EMIT found(index);
}

QVariant ReachedPageTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReachedPage *page = rowAt(index);
    if (!page) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText ? QVariant(lineText(lineAt(index))) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return PageWords::title(page->title);
    case Qt::AccessibleTextRole: {
        QStringList parts{PageWords::title(page->title), PageWords::source(*page)};
        if (page->descendantsCount > 0)
            parts << PageWords::below(page->descendantsCount);
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        return page->title ? QString()
                           : tr("It is private to somebody else, who alone sees its title.");
    case IdRole:
        return page->id.toString();
    case SubtitleRole:
        return PageWords::source(*page);
    case BelowRole:
        return PageWords::below(page->descendantsCount);
    case IconRole:
        return page->icon;
    case SourceRole:
        return int(page->source);
    default:
        return {};
    }
}

} // namespace Gatehouse
