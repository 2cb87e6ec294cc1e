// SPDX-License-Identifier: MIT
#include "app/workspace/store/contentplace.h"

#include "app/workspace/store/errors.h"
#include "app/workspace/store/store.h"

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

const QString siblingBlocks = QStringLiteral("blocks WHERE page = ? AND parent IS ?");
const QString siblingPages = QStringLiteral("pages WHERE workspace_id = ? AND parent IS ?");

void bindSiblingBlocks(Statement &statement, const ContentParent &parent)
{
    statement.bind(parent.page).bind(parent.block);
}

void bindSiblingPages(Statement &statement, const ContentParent &parent)
{
    statement.bind(parent.workspace).bind(parent.page);
}

bool canHoldPages(const ContentParent &parent)
{
    return !parent.block;
}

enum class Edge { First, Last };

//! The position at one end; nothing when the parent is empty.
Result<std::optional<qint64>> edgeOf(Store &store, const ContentParent &parent, Edge edge)
{
    const QString select = edge == Edge::First ? QStringLiteral("SELECT MIN(position) FROM ")
                                               : QStringLiteral("SELECT MAX(position) FROM ");
    std::optional<qint64> found;
    const auto add = [&](const std::optional<qint64> &position) {
        if (position && found)
            found = edge == Edge::First ? std::min(*found, *position) : std::max(*found, *position);
        else if (position)
            found = position;
    };
    if (parent.page) {
        Statement blocks = store.statement(select + siblingBlocks);
        bindSiblingBlocks(blocks, parent);
        if (auto done = blocks.run(); !done)
            return done.error();
        if (blocks.next())
            add(blocks.optionalNumber(0));
    }
    if (canHoldPages(parent)) {
        Statement pages = store.statement(select + siblingPages);
        bindSiblingPages(pages, parent);
        if (auto done = pages.run(); !done)
            return done.error();
        if (pages.next())
            add(pages.optionalNumber(0));
    }
    return found;
}

Result<qint64> positionOf(Store &store, const ContentParent &parent, const QString &id)
{
    {
        Statement block = store.statement(QStringLiteral("SELECT position FROM ") + siblingBlocks
            + QStringLiteral(" AND id = ? AND in_trash = 0"));
        bindSiblingBlocks(block, parent);
        if (auto done = block.bind(id).run(); !done)
            return done.error();
        if (block.next())
            return block.number(0);
    }
    if (canHoldPages(parent)) {
        Statement page = store.statement(QStringLiteral("SELECT position FROM ") + siblingPages
            + QStringLiteral(" AND id = ? AND in_trash = 0"));
        bindSiblingPages(page, parent);
        if (auto done = page.bind(id).run(); !done)
            return done.error();
        if (page.next())
            return page.number(0);
    }
    return notFound(QStringLiteral("block"));
}

Result<void> moveOn(Store &store, const ContentParent &parent, qint64 after, int count)
{
    {
        Statement blocks = store.statement(
            QStringLiteral("UPDATE blocks SET position = position + ? WHERE page = ? AND parent IS "
                           "? AND position > ?"));
        blocks.bind(count);
        bindSiblingBlocks(blocks, parent);
        if (auto done = blocks.bind(after).run(); !done)
            return done;
    }
    if (!canHoldPages(parent))
        return {};
    Statement pages = store.statement(
        QStringLiteral("UPDATE pages SET position = position + ? WHERE workspace_id = ? AND parent "
                       "IS ? AND position > ?"));
    pages.bind(count);
    bindSiblingPages(pages, parent);
    return pages.bind(after).run();
}

} // namespace

Result<qint64> makeRoom(
    Store &store, const ContentParent &parent, const ContentPlace &place, int count)
{
    switch (place.where) {
    case ContentPlace::Where::Start: {
        const auto first = edgeOf(store, parent, Edge::First);
        if (!first)
            return first.error();
        return *first ? **first - count : 0;
    }
    case ContentPlace::Where::End: {
        const auto last = edgeOf(store, parent, Edge::Last);
        if (!last)
            return last.error();
        return *last ? **last + 1 : 0;
    }
    case ContentPlace::Where::After: {
        const auto position = positionOf(store, parent, place.after);
        if (!position)
            return position;
        if (auto done = moveOn(store, parent, *position, count); !done)
            return done.error();
        return *position + 1;
    }
    } // no default: the compiler names a forgotten place
    Q_UNREACHABLE();
}

} // namespace GatehouseWorkspace
