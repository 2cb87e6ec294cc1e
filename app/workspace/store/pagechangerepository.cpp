// SPDX-License-Identifier: MIT
#include "app/workspace/store/pagechangerepository.h"

#include "app/workspace/store/errors.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"

namespace GatehouseWorkspace {

namespace {

//! Of a page and what went to the trash with it, to all above it.
Result<void> addToAncestors(Store &store, qint64 page, int count)
{
    Statement update = store.statement(QStringLiteral(
        "UPDATE pages SET descendants_count = descendants_count + ? WHERE no IN (SELECT ancestor "
        "FROM page_ancestors WHERE page = ? AND depth > 0)"));
    return update.bind(count).bind(page).run();
}

struct TrashState {
    qint64 number = 0;
    std::optional<qint64> trashedWith = {};
    bool parentInTrash = false;
};

Result<TrashState> trashState(Store &store, const PageId &page)
{
    Statement select = store.statement(
        QStringLiteral("SELECT p.no, p.trashed_with, COALESCE((SELECT in_trash FROM pages WHERE no "
                       "= p.parent), 0) FROM pages p WHERE p.id = ?"));
    if (auto done = select.bind(page).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("page"));
    return TrashState{.number = select.number(0),
        .trashedWith = select.optionalNumber(1),
        .parentInTrash = select.flag(2)};
}

} // namespace

Result<void> PageChangeRepository::save(Transaction &transaction, const PageRow &before,
    const PageRow &changed, const ContentAuthor &author)
{
    // Only when it changed: the index for search is written with it.
    if (changed.title != before.title) {
        Statement title = m_store.statement(
            QStringLiteral("UPDATE pages SET title = ?, title_key = ? WHERE id = ?"));
        title.bind(changed.title).bind(foldedKey(changed.title));
        if (auto done = title.bind(changed.id).run(); !done)
            return done;
    }
    {
        Statement update = m_store.statement(
            QStringLiteral("UPDATE pages SET icon = ?, document = ? WHERE id = ?"));
        update.bind(changed.icon).bind(toJson(changed.document));
        if (auto done = update.bind(changed.id).run(); !done)
            return done;
    }
    return touch(transaction, changed.id, author);
}

Result<void> PageChangeRepository::touch(
    Transaction &, const PageId &page, const ContentAuthor &author)
{
    Statement update = m_store.statement(
        QStringLiteral("UPDATE pages SET edited_at = ?, edited_by = ? WHERE id = ?"));
    return update.bind(author.at).bind(author.user).bind(page).run();
}

Result<int> PageChangeRepository::trash(
    Transaction &transaction, const PageRow &page, const ContentAuthor &author)
{
    const auto state = trashState(m_store, page.id);
    if (!state)
        return state.error();
    if (state->trashedWith)
        return conflict(QStringLiteral("This page is in the trash already."));
    int count = 0;
    {
        Statement update = m_store.statement(QStringLiteral(
            "UPDATE pages SET in_trash = 1, trashed_with = ? WHERE no IN (SELECT page FROM "
            "page_ancestors WHERE ancestor = ?) AND in_trash = 0"));
        if (auto done = update.bind(state->number).bind(state->number).run(); !done)
            return done.error();
        count = update.affectedRows();
    }
    if (auto done = addToAncestors(m_store, state->number, -count); !done)
        return done.error();
    if (auto done = touch(transaction, page.id, author); !done)
        return done.error();
    return count;
}

Result<int> PageChangeRepository::restore(
    Transaction &transaction, const PageRow &page, const ContentAuthor &author)
{
    const auto state = trashState(m_store, page.id);
    if (!state)
        return state.error();
    if (!state->trashedWith)
        return conflict(QStringLiteral("This page is not in the trash."));
    if (state->parentInTrash)
        return conflict(QStringLiteral("The page above this one is in the trash."));
    int count = 0;
    {
        Statement update = m_store.statement(QStringLiteral(
            "UPDATE pages SET in_trash = 0, trashed_with = NULL WHERE trashed_with = ?"));
        if (auto done = update.bind(state->number).run(); !done)
            return done.error();
        count = update.affectedRows();
    }
    if (auto done = addToAncestors(m_store, state->number, count); !done)
        return done.error();
    if (auto done = touch(transaction, page.id, author); !done)
        return done.error();
    return count;
}

} // namespace GatehouseWorkspace
