// SPDX-License-Identifier: MIT
#include "app/workspace/store/pagechoice.h"

#include "app/workspace/store/contentscope.h"
#include "app/workspace/store/pagerows.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"

namespace GatehouseWorkspace {

namespace {

QString choiceIds(const std::vector<PageId> &pages)
{
    QStringList ids;
    for (const PageId &page : pages)
        ids.append(page.toString());
    return toJson(ids);
}

} // namespace

Result<std::vector<PageChoiceRow>> describePages(Store &store, const PageChoiceQuery &query)
{
    const ScopeCondition readable = visibleIn(
        {.kind = ContentScope::Kind::Person, .workspace = query.workspace, .person = query.viewer});
    Statement select = store.statement(QStringLiteral(
        "SELECT %1, (SELECT title FROM pages WHERE no = p.parent), "
        "EXISTS (SELECT 1 FROM json_each(?) k CROSS JOIN pages c ON c.id = k.value JOIN "
        "page_ancestors a ON a.ancestor = c.no AND a.page = p.no AND a.depth > 0) "
        "FROM json_each(?) k CROSS JOIN pages p ON p.id = k.value WHERE p.workspace_id = ? AND "
        "p.in_trash = 0 AND %2 ORDER BY k.key")
                                           .arg(pageColumns(), readable.sql));
    select.bind(choiceIds(query.chosen)).bind(choiceIds(query.pages)).bind(query.workspace);
    readable.bindTo(select);
    if (auto done = select.run(); !done)
        return done.error();
    std::vector<PageChoiceRow> rows;
    while (select.next())
        rows.push_back({.page = pageRow(select),
            .parentTitle = select.text(pageColumnCount),
            .covered = select.flag(pageColumnCount + 1)});
    if (auto done = select.end(); !done)
        return done.error();
    return rows;
}

} // namespace GatehouseWorkspace
