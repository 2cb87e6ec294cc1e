// SPDX-License-Identifier: MIT
#include "models/items/pageaccessdraft.h"

#include <algorithm>
#include <utility>

namespace Gatehouse {

PageAccessDraft::PageAccessDraft(ConnectionId connection, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
{
}

PageAccessDraft::~PageAccessDraft() = default;

const PageAccessChange *PageAccessDraft::cellOf(const PageId &page) const
{
    const auto found = std::find_if(m_cells.begin(), m_cells.end(),
        [&page](const PageAccessChange &cell) { return cell.page == page; });
    return found == m_cells.end() ? nullptr : &*found;
}

void PageAccessDraft::drop(const PageId &page)
{
    std::erase_if(m_cells, [&page](const PageAccessChange &cell) { return cell.page == page; });
}

bool PageAccessDraft::isDirect(const PageId &page, const Known &known) const
{
    if (const PageAccessChange *cell = cellOf(page))
        return cell->wanted == Pages::Access::Direct;
    return known.access.access == Pages::Access::Direct;
}

void PageAccessDraft::learn(const TreePage &page)
{
    Known known{
        .title = page.title, .parent = page.parent, .descendantsCount = page.descendantsCount};
    for (const PageConnection &connection : page.connections) {
        if (connection.id == m_connection)
            known.access = connection;
    }
    const bool isDirectNow = known.access.access == Pages::Access::Direct;
    m_known.insert(page.id.toString(), std::move(known));
    const PageAccessChange *cell = cellOf(page.id);
    if (cell && (cell->wanted == Pages::Access::Direct) == isDirectNow) {
        drop(page.id);
        Q_EMIT changed();
    }
}

PageAccessDraft::State PageAccessDraft::state(const PageId &page) const
{
    const auto known = m_known.constFind(page.toString());
    if (known == m_known.constEnd())
        return {};
    const bool wasDirect = known->access.access == Pages::Access::Direct;
    State state{.isChanged = cellOf(page) != nullptr};
    if (isDirect(page, *known)) {
        state.access = Pages::Access::Direct;
        return state;
    }
    // What lies above decides, as far as it is known here; beyond that the service's word does.
    const auto inherit = [&](const std::optional<QString> &from) {
        state.access = Pages::Access::Inherited;
        state.comesWith = from;
        state.canToggle = wasDirect; // to take the removal back
        return state;
    };
    const Known *topmost = &*known;
    while (topmost->parent) {
        const auto above = m_known.constFind(topmost->parent->toString());
        if (above == m_known.constEnd())
            break;
        if (isDirect(*topmost->parent, *above))
            return inherit(above->title);
        topmost = &*above;
    }
    const PageConnection &told = topmost->access;
    if (topmost->parent && told.access == Pages::Access::Inherited && told.inheritedFrom
        && !cellOf(*told.inheritedFrom))
        return inherit(told.inheritedFromTitle);
    return state;
}

void PageAccessDraft::toggle(const PageId &page)
{
    const auto known = m_known.constFind(page.toString());
    if (known == m_known.constEnd() || !state(page).canToggle)
        return;
    if (cellOf(page)) {
        drop(page);
    } else {
        const bool wasDirect = known->access.access == Pages::Access::Direct;
        m_cells.push_back({.page = page,
            .connection = m_connection,
            .wanted = wasDirect ? Pages::Access::None : Pages::Access::Direct});
    }
    Q_EMIT changed();
}

int PageAccessDraft::added() const
{
    return int(std::count_if(m_cells.begin(), m_cells.end(),
        [](const PageAccessChange &cell) { return cell.wanted == Pages::Access::Direct; }));
}

int PageAccessDraft::removed() const
{
    return int(m_cells.size()) - added();
}

QString PageAccessDraft::onlyTitle() const
{
    return m_cells.size() == 1 ? m_known.value(m_cells.front().page.toString()).title : QString();
}

std::vector<PageId> PageAccessDraft::given() const
{
    std::vector<PageId> pages;
    for (const PageAccessChange &cell : m_cells) {
        if (cell.wanted == Pages::Access::Direct)
            pages.push_back(cell.page);
    }
    return pages;
}

PageAccessDraft::Place PageAccessDraft::placeOf(const PageId &page) const
{
    const Known *known = &*m_known.constFind(page.toString());
    while (known->parent) {
        const auto above = m_known.constFind(known->parent->toString());
        if (above == m_known.constEnd())
            return Place::Unknown;
        const PageAccessChange *cell = cellOf(*known->parent);
        if (cell && cell->wanted == Pages::Access::Direct)
            return Place::Below;
        known = &*above;
    }
    return Place::Topmost;
}

std::optional<Reach> PageAccessDraft::reach() const
{
    const std::vector<PageId> pages = given();
    Reach reach{.directPages = int(pages.size())};
    for (const PageId &page : pages) {
        const Place place = placeOf(page);
        if (place == Place::Below)
            continue;
        if (place == Place::Unknown && pages.size() > 1)
            return {};
        ++reach.roots;
        reach.pages += 1 + m_known.constFind(page.toString())->descendantsCount;
    }
    return reach;
}

} // namespace Gatehouse
