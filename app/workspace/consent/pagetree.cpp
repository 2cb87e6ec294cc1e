// SPDX-License-Identifier: MIT
#include "app/workspace/consent/pagetree.h"

#include "app/workspace/store/pageaccessrepository.h"
#include "app/workspace/store/pagechoice.h"

#include <QJsonArray>

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

constexpr int siblingsShown = 100;
constexpr int hitsShown = 50;

bool isIn(const std::vector<PageId> &pages, const PageId &page)
{
    return std::find(pages.begin(), pages.end(), page) != pages.end();
}

//! Builds the rows of one answer and remembers which pages they show.
class TreeRows {
public:
    TreeRows(
        Store &store, const PageTreeWish &wish, const std::vector<PageId> &roots, Language language)
        : m_store(store)
        , m_wish(wish)
        , m_roots(roots)
        , m_language(language)
    {
    }

    struct Rows {
        QJsonArray rows = {};
        bool hasMore = false;
    };

    //! The pages below \a parent, or those at the root, with what is unfolded of them.
    Result<Rows> children(const std::optional<PageId> &parent, bool covered)
    {
        const auto page = PageAccessRepository(m_store).tree({.workspace = m_wish.workspace,
            .parent = parent,
            .viewer = m_wish.viewer,
            .page = {.size = siblingsShown}});
        if (!page)
            return page.error();
        Rows rows{.hasMore = page->next.has_value()};
        for (const PageRow &row : page->rows) {
            QJsonObject node = nodeOf(row, covered);
            if (row.descendantsCount > 0 && m_wish.open.contains(row.id.toString())) {
                const auto below = children(row.id, covered || isIn(m_roots, row.id));
                if (!below)
                    return below.error();
                unfold(node, *below);
            }
            rows.rows.append(node);
        }
        return rows;
    }

    Result<Rows> hits()
    {
        const auto page = PageAccessRepository(m_store).tree({.workspace = m_wish.workspace,
            .text = m_wish.search,
            .viewer = m_wish.viewer,
            .page = {.size = hitsShown}});
        if (!page)
            return page.error();
        std::vector<PageId> ids;
        for (const PageRow &row : page->rows)
            ids.push_back(row.id);
        auto rows = flat(ids);
        if (rows)
            rows->hasMore = page->next.has_value();
        return rows;
    }

    //! Picked pages that no row shows so far.
    Result<Rows> elsewhere()
    {
        std::vector<PageId> ids;
        for (const PageId &page : m_roots) {
            if (!isIn(m_shown, page))
                ids.push_back(page);
        }
        return flat(ids);
    }

private:
    QJsonObject nodeOf(const PageRow &page, bool covered)
    {
        m_shown.push_back(page.id);
        const bool emoji = !page.icon.isEmpty() && !page.icon.contains(u':');
        return {{QStringLiteral("id"), page.id.toString()},
            {QStringLiteral("pageTitle"),
                page.title.trimmed().isEmpty() ? phrase(m_language, "untitled") : page.title},
            {QStringLiteral("icon"), emoji ? page.icon : QString()},
            {QStringLiteral("below"), page.descendantsCount},
            {QStringLiteral("belowText"), QString::number(page.descendantsCount)},
            {QStringLiteral("checked"), !covered && isIn(m_roots, page.id)},
            {QStringLiteral("covered"), covered},
            {QStringLiteral("expandable"), page.descendantsCount > 0},
            {QStringLiteral("expanded"), QStringLiteral("false")},
            {QStringLiteral("opened"), false}, {QStringLiteral("within"), QString()}};
    }

    static void unfold(QJsonObject &node, const Rows &below)
    {
        node.insert(QStringLiteral("expanded"), QStringLiteral("true"));
        node.insert(QStringLiteral("opened"), true);
        node.insert(QStringLiteral("children"), below.rows);
        node.insert(QStringLiteral("childrenMore"), below.hasMore);
    }

    //! Rows out of their place in the tree, which say where that is.
    Result<Rows> flat(const std::vector<PageId> &ids)
    {
        const auto pages = describePages(m_store,
            {.workspace = m_wish.workspace,
                .viewer = m_wish.viewer,
                .pages = ids,
                .chosen = m_roots});
        if (!pages)
            return pages.error();
        Rows rows;
        for (const PageChoiceRow &row : *pages) {
            QJsonObject node = nodeOf(row.page, row.covered);
            node.insert(QStringLiteral("expandable"), false);
            node.insert(QStringLiteral("within"), row.parentTitle);
            rows.rows.append(node);
        }
        return rows;
    }

    Store &m_store;
    const PageTreeWish &m_wish;
    const std::vector<PageId> &m_roots;
    Language m_language;
    std::vector<PageId> m_shown;
};

//! "2 pages and 57 below", as the script writes it too.
Result<QString> pickedSummary(
    Store &store, const PageTreeWish &wish, const std::vector<PageId> &roots, Language language)
{
    if (roots.empty())
        return phrase(language, "noPages");
    const auto pages = describePages(store,
        {.workspace = wish.workspace, .viewer = wish.viewer, .pages = roots, .chosen = roots});
    if (!pages)
        return pages.error();
    int below = 0;
    for (const PageChoiceRow &row : *pages)
        below += row.page.descendantsCount;
    const auto counted = [language](const char *one, const char *many, int count) {
        return phrase(language, count == 1 ? one : many,
            {{QStringLiteral("n"), writtenNumber(language, count)}});
    };
    QString summary = counted("onePage", "manyPages", int(pages->size()));
    if (below > 0)
        summary += QLatin1Char(' ') + counted("oneBelow", "manyBelow", below);
    return summary;
}

} // namespace

Result<std::vector<PageId>> pickedRoots(Store &store, const PageTreeWish &wish)
{
    const auto pages = describePages(store,
        {.workspace = wish.workspace,
            .viewer = wish.viewer,
            .pages = wish.picked,
            .chosen = wish.picked});
    if (!pages)
        return pages.error();
    std::vector<PageId> roots;
    for (const PageChoiceRow &row : *pages) {
        if (!row.covered && !isIn(roots, row.page.id))
            roots.push_back(row.page.id);
    }
    return roots;
}

Result<bool> mayShareAll(Store &store, const PageTreeWish &wish)
{
    const auto pages = describePages(
        store, {.workspace = wish.workspace, .viewer = wish.viewer, .pages = wish.picked});
    if (!pages)
        return pages.error();
    return pages->size() == wish.picked.size();
}

Result<QJsonObject> pageTreeValues(Store &store, const PageTreeWish &wish, Language language)
{
    const auto roots = pickedRoots(store, wish);
    if (!roots)
        return roots.error();
    const bool searching = !wish.search.isEmpty();
    TreeRows builder(store, wish, *roots, language);
    const auto rows = searching ? builder.hits() : builder.children({}, false);
    if (!rows)
        return rows.error();
    const auto elsewhere = builder.elsewhere();
    if (!elsewhere)
        return elsewhere.error();
    const auto summary = pickedSummary(store, wish, *roots, language);
    if (!summary)
        return summary.error();
    QJsonArray open;
    for (const QString &id : wish.open)
        open.append(QJsonObject{{QStringLiteral("id"), id}});
    return QJsonObject{{QStringLiteral("q"), wish.search}, {QStringLiteral("open"), open},
        {QStringLiteral("searching"), searching}, {QStringLiteral("count"), rows->rows.size()},
        {QStringLiteral("nodes"), rows->rows}, {QStringLiteral("more"), rows->hasMore},
        {QStringLiteral("none"), searching && rows->rows.isEmpty()},
        {QStringLiteral("selectedElsewhere"), !elsewhere->rows.isEmpty()},
        {QStringLiteral("elsewhere"), elsewhere->rows}, {QStringLiteral("summary"), *summary}};
}

} // namespace GatehouseWorkspace
