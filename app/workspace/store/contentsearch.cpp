// SPDX-License-Identifier: MIT
#include "app/workspace/store/contentsearch.h"

#include "app/workspace/store/contentscope.h"
#include "app/workspace/store/cursor.h"
#include "app/workspace/store/errors.h"
#include "app/workspace/store/grantrepository.h"
#include "app/workspace/store/pagerows.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"

namespace GatehouseWorkspace {

namespace {

constexpr int shortestTrigram = 3;
// Connections that reach less are asked for their pages, which are then sorted; for others all
// pages are walked in order and those left out that they do not reach.
constexpr int fewPages = 2000;

struct SearchWords {
    QStringList indexed = {}; //!< the trigram index finds them
    QStringList others = {};

    QString match() const
    {
        QStringList quoted;
        for (QString word : indexed)
            quoted << QLatin1Char('"') + word.replace(u'"', QStringLiteral("\"\""))
                    + QLatin1Char('"');
        return quoted.join(QStringLiteral(" AND "));
    }
};

SearchWords searchWords(const QString &folded)
{
    SearchWords words;
    const QStringList parts = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        (part.size() < shortestTrigram ? words.others : words.indexed) << part;
    return words;
}

// %1 follows SELECT … FROM; every source calls the page p.
struct SearchSource {
    QString sql = {};
    std::vector<QVariant> values = {};
};

QString trashWord(ContentSearchQuery::State state)
{
    return state == ContentSearchQuery::State::InTrash ? QStringLiteral("1") : QStringLiteral("0");
}

SearchSource walkSource(const ContentSearchQuery &query)
{
    const QString index = query.state == ContentSearchQuery::State::InTrash
        ? QStringLiteral("pages_in_trash")
        : QStringLiteral("pages_by_edit");
    return {.sql = QStringLiteral("pages p INDEXED BY %1 WHERE p.workspace_id = ?").arg(index),
        .values = {query.scope.workspace.toString()}};
}

SearchSource matchSource(const ContentSearchQuery &query, const SearchWords &words)
{
    return {.sql = QStringLiteral("(SELECT rowid AS no FROM pages_fts WHERE pages_fts MATCH ?) k "
                                  "CROSS JOIN pages p ON p.no = k.no WHERE p.workspace_id = ?"),
        .values = {words.match(), query.scope.workspace.toString()}};
}

SearchSource reachSource(const ContentSearchQuery &query)
{
    return {.sql = QStringLiteral(
                "(SELECT DISTINCT t.page AS no FROM grants d INDEXED BY grants_living CROSS JOIN "
                "page_ancestors t ON t.ancestor = d.page WHERE d.connection_id = ? AND d.ended_at "
                "IS NULL AND d.workspace_id = ?) k CROSS JOIN pages p ON p.no = k.no WHERE "
                "p.workspace_id = ?"),
        .values = {query.scope.connection.toString(), query.scope.workspace.toString(),
            query.scope.workspace.toString()}};
}

Result<bool> reachesFew(Store &store, const ContentScope &scope)
{
    const bool connected = scope.kind == ContentScope::Kind::Connection
        || scope.kind == ContentScope::Kind::Installation;
    if (!connected)
        return false;
    const auto reach = GrantRepository(store).reach(scope.workspace, scope.connection);
    if (!reach)
        return reach.error();
    return reach->pages <= fewPages;
}

Result<SearchSource> searchSource(
    Store &store, const ContentSearchQuery &query, const SearchWords &words)
{
    if (!words.indexed.isEmpty())
        return matchSource(query, words);
    // What is in the trash is in no reach.
    const bool living = query.state == ContentSearchQuery::State::Living;
    const auto few = living ? reachesFew(store, query.scope) : Result<bool>(false);
    if (!few)
        return few.error();
    return *few ? reachSource(query) : walkSource(query);
}

struct SearchOrder {
    QStringList columns = {};
    std::vector<QVariant> values = {}; //!< of the first column
    SortDirection direction = SortDirection::Ascending;
};

SearchOrder searchOrder(const ContentSearchQuery &query, const QString &folded)
{
    const QStringList byEdit{QStringLiteral("p.edited_at"), QStringLiteral("p.no")};
    switch (query.sort) {
    case ContentSearchQuery::Sort::EditedAscending:
        return {.columns = byEdit};
    case ContentSearchQuery::Sort::EditedDescending:
        break;
    case ContentSearchQuery::Sort::Relevance:
        if (folded.isEmpty())
            break;
        // The very title, then those that start with it, those that hold it, those with its words.
        return {.columns = {QStringLiteral("CASE WHEN p.title_key = ? THEN 3 ELSE CASE "
                                           "instr(p.title_key, ?) WHEN 0 THEN 0 WHEN 1 THEN 2 ELSE "
                                           "1 END END"),
                    QStringLiteral("p.edited_at"), QStringLiteral("p.no")},
            .values = {folded, folded},
            .direction = SortDirection::Descending};
    } // no default: the compiler names a forgotten sort
    return {.columns = byEdit, .direction = SortDirection::Descending};
}

} // namespace

Result<FoundPages> searchContent(Store &store, const ContentSearchQuery &query)
{
    FoundPages page;
    if (query.scope.kind == ContentScope::Kind::Nobody)
        return page;
    const QString folded = foldedKey(query.text).simplified();
    const SearchWords words = searchWords(folded);
    const QString identity
        = QStringLiteral("search\n%1\n%2\n%3\n%4\n%5\n%6\n%7")
              .arg(query.scope.workspace.toString(), query.scope.person.toString(),
                  query.scope.connection.toString(), query.scope.installation.toString(), folded)
              .arg(int(query.state))
              .arg(int(query.sort));
    QJsonArray from;
    int found = 0; // on the pages before
    if (!query.page.cursor.isEmpty()) {
        auto keys = keysOfCursor(store.keys(), identity, query.page.cursor);
        if (!keys)
            return keys.error();
        from = *keys;
        found = from.takeAt(from.size() - 1).toInt();
    }
    const auto source = searchSource(store, query, words);
    if (!source)
        return source.error();
    const SearchOrder order = searchOrder(query, folded);
    const Keyset keyset{.columns = order.columns, .direction = order.direction};
    const ScopeCondition visible = visibleIn(query.scope);
    QString sql = QStringLiteral("SELECT %1, %2 FROM %3 AND p.in_trash = %4 AND %5")
                      .arg(pageColumns(), order.columns.join(QStringLiteral(", ")), source->sql,
                          trashWord(query.state), visible.sql);
    for (qsizetype i = 0; i < words.others.size(); ++i)
        sql += QStringLiteral(" AND instr(p.title_key, ?) > 0");
    if (!from.isEmpty())
        sql += QStringLiteral(" AND ") + keyset.after();
    Statement select
        = store.statement(sql + QStringLiteral(" ORDER BY %1 LIMIT ?").arg(keyset.orderBy()));
    const auto bindAll = [&select](const std::vector<QVariant> &values) {
        for (const QVariant &value : values)
            select.bind(value);
    };
    bindAll(order.values);
    bindAll(source->values);
    visible.bindTo(select);
    for (const QString &word : words.others)
        select.bind(word);
    if (!from.isEmpty())
        bindAll(order.values);
    bindKeys(select, from);
    bindAll(order.values);
    const int wanted = std::min(query.page.size, mostFound - found);
    if (auto done = select.bind(wanted + 1).run(); !done)
        return done.error();
    QJsonArray last;
    while (select.next()) {
        if (int(page.rows.size()) == wanted) {
            found += wanted;
            page.isCut = found >= mostFound;
            last.append(found);
            if (!page.isCut)
                page.next = cursorFor(store.keys(), identity, last);
            break;
        }
        page.rows.push_back(pageRow(select));
        last = keysOfRow(select, pageColumnCount, int(order.columns.size()));
    }
    if (auto done = select.end(); !done)
        return done.error();
    return page;
}

Result<PageRow> visiblePage(Store &store, const ContentScope &scope, const PageId &id)
{
    if (scope.kind == ContentScope::Kind::Nobody)
        return notFound(QStringLiteral("page"));
    const ScopeCondition visible = visibleIn(scope);
    Statement select = store.statement(
        QStringLiteral("SELECT %1 FROM pages p WHERE p.id = ? AND p.workspace_id = ? AND %2")
            .arg(pageColumns(), visible.sql));
    select.bind(id).bind(scope.workspace);
    visible.bindTo(select);
    if (auto done = select.run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("page"));
    return pageRow(select);
}

} // namespace GatehouseWorkspace
