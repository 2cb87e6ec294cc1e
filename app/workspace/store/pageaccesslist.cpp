// SPDX-License-Identifier: MIT
#include "app/workspace/store/pageaccessrepository.h"

#include "app/workspace/store/cursor.h"
#include "app/workspace/store/errors.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"

#include <QHash>
#include <QJsonDocument>

namespace GatehouseWorkspace {

namespace {

constexpr int shortestIndexed = 3; // a trigram index knows nothing of shorter texts

// Where the pages of a query stand, and the keys they are ordered by: unique, and held by an index.
struct AccessSource {
    QString sql = {}; // everything after SELECT … FROM
    std::vector<QVariant> values = {};
    QString number = QStringLiteral("p.no");
    QStringList order = {};

    void add(const QString &part, std::initializer_list<QVariant> more)
    {
        sql += part;
        values.insert(values.end(), more);
    }
};

// Pages with a grant of their own.
const QString directPage = QStringLiteral(
    "EXISTS (SELECT 1 FROM grants g WHERE g.page = p.no AND g.connection_id = ? AND g.ended_at IS "
    "NULL)");

// Pages with one of their own or above them.
const QString reachedPage = QStringLiteral(
    "EXISTS (SELECT 1 FROM page_ancestors a JOIN grants g ON g.page = a.ancestor AND "
    "g.connection_id = ? AND g.ended_at IS NULL WHERE a.page = p.no)");

void addTitlePart(AccessSource &source, const QString &text)
{
    if (text.isEmpty())
        return;
    if (text.size() < shortestIndexed) {
        source.add(QStringLiteral(" AND instr(p.title_key, ?) > 0"), {text});
        return;
    }
    QString quoted = text;
    quoted.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    source.add(QStringLiteral(" AND p.no IN (SELECT rowid FROM pages_fts WHERE pages_fts MATCH ?)"),
        {QStringLiteral("\"%1\"").arg(quoted)});
}

// A title somebody may not read is not found by it either.
void addReadableTitlePart(AccessSource &source, const ConnectionPagesQuery &query)
{
    const QString text = foldedKey(query.text);
    if (text.isEmpty())
        return;
    addTitlePart(source, text);
    source.add(QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM page_ancestors h JOIN pages hp ON "
                              "hp.no = h.ancestor WHERE h.page = p.no AND hp.private_owner <> ?)"),
        {query.viewer.toString()});
}

// Children of one page, in their order.
AccessSource childrenSource(const ConnectionPagesQuery &query)
{
    AccessSource source{.order = {QStringLiteral("p.position"), QStringLiteral("p.no")}};
    source.add(QStringLiteral("pages p INDEXED BY pages_by_parent WHERE p.workspace_id = ? AND "
                              "p.parent = (SELECT no FROM pages WHERE id = ?) AND p.in_trash = 0 "
                              "AND "),
        {query.workspace.toString(), query.parent->toString()});
    source.add(query.extent == ConnectionPagesQuery::Extent::Effective ? reachedPage : directPage,
        {query.connection.toString()});
    addReadableTitlePart(source, query);
    return source;
}

// By title, in title order.
AccessSource titledSource(const ConnectionPagesQuery &query)
{
    AccessSource source{.order = {QStringLiteral("p.title_key"), QStringLiteral("p.no")}};
    source.add(QStringLiteral("pages p WHERE p.workspace_id = ? AND p.in_trash = 0 AND "),
        {query.workspace.toString()});
    source.add(query.extent == ConnectionPagesQuery::Extent::Effective ? reachedPage : directPage,
        {query.connection.toString()});
    addReadableTitlePart(source, query);
    return source;
}

// One page of an answer, and the keys it is continued by.
struct FoundPage {
    qint64 no = 0;
    QJsonArray keys = {};
};

// Roots' trees do not overlap: one after the other, each by its part of the closure. Asked for one
// by one, so that nothing has to be sorted.
Result<std::vector<FoundPage>> reachedPages(
    Store &store, const ConnectionPagesQuery &query, const QJsonArray &from)
{
    const qint64 firstRoot = from.isEmpty() ? 0 : from.at(0).toInteger();
    const int wanted = query.page.size + 1;
    std::vector<FoundPage> found;
    Statement roots = store.statement(QStringLiteral(
        "SELECT DISTINCT d.page FROM grants d INDEXED BY grants_living WHERE d.connection_id = ? "
        "AND d.ended_at IS NULL AND d.workspace_id = ? AND d.page >= ? AND (SELECT in_trash FROM "
        "pages WHERE no = d.page) = 0 AND NOT EXISTS (SELECT 1 "
        "FROM page_ancestors a JOIN grants g ON g.page = a.ancestor AND g.connection_id = "
        "d.connection_id AND g.ended_at IS NULL WHERE a.page = d.page AND a.depth > 0) ORDER BY "
        "d.page"));
    roots.bind(query.connection).bind(query.workspace);
    if (auto done = roots.bind(firstRoot).run(); !done)
        return done.error();
    while (int(found.size()) < wanted && roots.next()) {
        const qint64 root = roots.number(0);
        Statement tree = store.statement(QStringLiteral(
            "SELECT t.page FROM page_ancestors t CROSS JOIN pages p ON p.no = t.page WHERE "
            "t.ancestor = ? AND t.page > ? AND p.in_trash = 0 ORDER BY t.page LIMIT ?"));
        tree.bind(root).bind(root == firstRoot && from.size() > 1 ? from.at(1).toInteger() : 0);
        if (auto done = tree.bind(wanted - int(found.size())).run(); !done)
            return done.error();
        while (tree.next())
            found.push_back({.no = tree.number(0), .keys = {root, tree.number(0)}});
        if (auto done = tree.end(); !done)
            return done.error();
    }
    return found;
}

AccessSource directSource(const ConnectionPagesQuery &query)
{
    AccessSource source{
        .number = QStringLiteral("DISTINCT d.page"), .order = {QStringLiteral("d.page")}};
    source.add(QStringLiteral("grants d INDEXED BY grants_living CROSS JOIN pages p ON p.no = "
                              "d.page WHERE d.connection_id = ? AND d.ended_at IS NULL AND "
                              "d.workspace_id = ? AND p.in_trash = 0"),
        {query.connection.toString(), query.workspace.toString()});
    return source;
}

AccessSource accessSource(const ConnectionPagesQuery &query)
{
    if (query.parent)
        return childrenSource(query);
    return foldedKey(query.text).isEmpty() ? directSource(query) : titledSource(query);
}

Result<std::vector<FoundPage>> foundPages(
    Store &store, const ConnectionPagesQuery &query, const QJsonArray &from)
{
    if (query.extent == ConnectionPagesQuery::Extent::Effective && !query.parent
        && foldedKey(query.text).isEmpty())
        return reachedPages(store, query, from);
    const AccessSource source = accessSource(query);
    const Keyset keyset{.columns = source.order};
    QString sql = QStringLiteral("SELECT %1, %2 FROM %3")
                      .arg(source.number, source.order.join(QStringLiteral(", ")), source.sql);
    if (!from.isEmpty())
        sql += QStringLiteral(" AND ") + keyset.after();
    sql += QStringLiteral(" ORDER BY %1 LIMIT ?").arg(keyset.orderBy());
    Statement select = store.statement(sql);
    for (const QVariant &value : source.values)
        select.bind(value);
    bindKeys(select, from);
    if (auto done = select.bind(query.page.size + 1).run(); !done)
        return done.error();
    std::vector<FoundPage> found;
    while (select.next())
        found.push_back(
            {.no = select.number(0), .keys = keysOfRow(select, 1, int(source.order.size()))});
    if (auto done = select.end(); !done)
        return done.error();
    return found;
}

constexpr int nearestShift = 48; // depth stands above it, a page's number below

// Ids of the pages that access comes from: few, and the same ones again and again.
using AccessOrigins = QHash<qint64, PageId>;

Result<PageId> accessOrigin(Store &store, AccessOrigins &known, qint64 no)
{
    if (const auto found = known.constFind(no); found != known.constEnd())
        return *found;
    Statement select = store.statement(QStringLiteral("SELECT id FROM pages WHERE no = ?"));
    if (auto done = select.bind(no).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("page"));
    return *known.insert(no, PageId(select.text(0)));
}

Result<ConnectionPageRow> accessRow(
    Store &store, const ConnectionPagesQuery &query, AccessOrigins &known, const Statement &select)
{
    ConnectionPageRow row{.page = {.id = PageId(select.text(0)),
                              .workspace = query.workspace,
                              .title = select.text(2),
                              .icon = select.text(3),
                              .descendantsCount = int(select.number(4))},
        .hidden = select.flag(6)};
    if (!select.isNull(1))
        row.page.parent = PageId(select.text(1));
    if (!select.text(5).isEmpty())
        row.installation = InstallationId(select.text(5));
    const std::optional<qint64> nearest = select.optionalNumber(7);
    if (!nearest)
        return row;
    row.access.kind
        = *nearest >> nearestShift == 0 ? PageAccess::Kind::Direct : PageAccess::Kind::Inherited;
    if (row.access.kind == PageAccess::Kind::Direct)
        return row;
    const auto origin = accessOrigin(store, known, *nearest & ((qint64(1) << nearestShift) - 1));
    if (!origin)
        return origin.error();
    row.access.from = *origin;
    return row;
}

// In the order of \a found, by one statement: running one costs more than what it does for a page.
// The nearest page with a grant comes as one number, depth first, so that nothing has to be sorted.
Result<std::vector<ConnectionPageRow>> accessRows(
    Store &store, const ConnectionPagesQuery &query, const std::vector<FoundPage> &found)
{
    QJsonArray numbers;
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < found.size(); ++i) {
        numbers.append(found[i].no);
        places.insert(found[i].no, i);
    }
    Statement select = store.statement(QStringLiteral(
        "SELECT p.id, (SELECT id FROM pages WHERE no = p.parent), p.title, p.icon, "
        "p.descendants_count, (SELECT MIN(COALESCE(g.installation_id, '')) FROM grants g WHERE "
        "g.page = p.no AND g.connection_id = ? AND g.ended_at IS NULL), "
        "EXISTS (SELECT 1 FROM page_ancestors h JOIN pages hp ON hp.no = h.ancestor WHERE "
        "h.page = p.no AND hp.private_owner <> ?), "
        "(SELECT MIN(a.depth << %1 | a.ancestor) FROM page_ancestors a WHERE a.page = p.no AND "
        "EXISTS (SELECT 1 FROM grants g WHERE g.page = a.ancestor AND g.connection_id = ? AND "
        "g.ended_at IS NULL)), p.no FROM json_each(?) w CROSS JOIN pages p ON p.no = CAST(w.value "
        "AS INTEGER)")
                                           .arg(nearestShift));
    select.bind(query.connection).bind(query.viewer).bind(query.connection);
    select.bind(QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact)));
    if (auto done = select.run(); !done)
        return done.error();
    std::vector<ConnectionPageRow> rows(found.size());
    AccessOrigins known;
    while (select.next()) {
        auto row = accessRow(store, query, known, select);
        if (!row)
            return row.error();
        rows[places.value(select.number(8))] = std::move(*row);
    }
    if (auto done = select.end(); !done)
        return done.error();
    return rows;
}

// Whose grants they are: direct ones of installations alone have somebody.
Result<void> nameInstallers(Store &store, std::vector<ConnectionPageRow> &rows)
{
    for (ConnectionPageRow &row : rows) {
        if (!row.installation)
            continue;
        Statement person = store.statement(QStringLiteral(
            "SELECT u.id, u.name FROM installations i JOIN persons u ON u.id = i.person_id WHERE "
            "i.id = ?"));
        if (auto done = person.bind(*row.installation).run(); !done)
            return done.error();
        if (person.next()) {
            row.installedBy = UserId(person.text(0));
            row.installedByName = person.text(1);
        }
    }
    return {};
}

} // namespace

Result<void> PageAccessRepository::nameSources(
    const ConnectionPagesQuery &query, std::vector<ConnectionPageRow> &rows)
{
    QHash<QString, std::optional<QString>> titles; // rows of one answer come from few pages
    for (ConnectionPageRow &row : rows) {
        if (!row.access.from)
            continue;
        const QString source = row.access.from->toString();
        if (!titles.contains(source)) {
            const auto title = titleFor(*row.access.from, query.viewer);
            if (!title)
                return title.error();
            titles.insert(source, *title);
        }
        row.fromTitle = titles.value(source);
    }
    return {};
}

Result<ListPage<ConnectionPageRow>> PageAccessRepository::pagesOf(const ConnectionPagesQuery &query)
{
    const QString identity
        = QStringLiteral("connection pages\n%1\n%2\n%3\n%4\n%5")
              .arg(query.workspace.toString(), query.connection.toString())
              .arg(int(query.extent))
              .arg(query.parent ? query.parent->toString() : QString(), foldedKey(query.text));
    QJsonArray from;
    if (!query.page.cursor.isEmpty()) {
        auto keys = keysOfCursor(m_store.keys(), identity, query.page.cursor);
        if (!keys)
            return keys.error();
        from = *keys;
    }
    auto found = foundPages(m_store, query, from);
    if (!found)
        return found.error();
    ListPage<ConnectionPageRow> page;
    if (int(found->size()) > query.page.size) {
        found->pop_back();
        page.next = cursorFor(m_store.keys(), identity, found->back().keys);
    }
    auto rows = accessRows(m_store, query, *found);
    if (!rows)
        return rows.error();
    if (auto done = nameSources(query, *rows); !done)
        return done.error();
    if (auto done = nameInstallers(m_store, *rows); !done)
        return done.error();
    page.rows = std::move(*rows);
    return page;
}

Result<ListPage<PageRow>> PageAccessRepository::tree(const PageTreeQuery &query)
{
    const QString text = foldedKey(query.text);
    const QString identity
        = QStringLiteral("page tree\n%1\n%2\n%3\n%4")
              .arg(query.workspace.toString(), query.parent ? query.parent->toString() : QString(),
                  query.viewer.toString(), text);
    QJsonArray from;
    if (!query.page.cursor.isEmpty()) {
        auto keys = keysOfCursor(m_store.keys(), identity, query.page.cursor);
        if (!keys)
            return keys.error();
        from = *keys;
    }
    const bool titled = !query.parent && !text.isEmpty();
    AccessSource source{
        .order = {titled ? QStringLiteral("p.title_key") : QStringLiteral("p.position"),
            QStringLiteral("p.no")}};
    source.add(titled ? QStringLiteral("pages p WHERE p.workspace_id = ?")
                      : QStringLiteral("pages p INDEXED BY pages_by_parent WHERE p.workspace_id = "
                                       "?"),
        {query.workspace.toString()});
    if (query.parent)
        source.add(QStringLiteral(" AND p.parent = (SELECT no FROM pages WHERE id = ?)"),
            {query.parent->toString()});
    else if (!titled)
        source.add(QStringLiteral(" AND p.parent IS NULL"), {});
    addTitlePart(source, text);
    source.add(QStringLiteral(
                   " AND p.in_trash = 0 AND NOT EXISTS (SELECT 1 FROM page_ancestors h JOIN pages "
                   "hp ON hp.no = h.ancestor WHERE h.page = p.no AND hp.private_owner <> ?)"),
        {query.viewer.toString()});
    const Keyset keyset{.columns = source.order};
    QString sql = QStringLiteral("SELECT p.id, (SELECT id FROM pages WHERE no = p.parent), "
                                 "p.title, p.icon, p.descendants_count, %1 FROM %2")
                      .arg(source.order.join(QStringLiteral(", ")), source.sql);
    if (!from.isEmpty())
        sql += QStringLiteral(" AND ") + keyset.after();
    Statement select
        = m_store.statement(sql + QStringLiteral(" ORDER BY %1 LIMIT ?").arg(keyset.orderBy()));
    for (const QVariant &value : source.values)
        select.bind(value);
    bindKeys(select, from);
    if (auto done = select.bind(query.page.size + 1).run(); !done)
        return done.error();
    ListPage<PageRow> result;
    QJsonArray last;
    while (select.next()) {
        if (int(result.rows.size()) == query.page.size) {
            result.next = cursorFor(m_store.keys(), identity, last);
            break;
        }
        PageRow row{.id = PageId(select.text(0)),
            .workspace = query.workspace,
            .title = select.text(2),
            .icon = select.text(3),
            .descendantsCount = int(select.number(4))};
        if (!select.isNull(1))
            row.parent = PageId(select.text(1));
        result.rows.push_back(std::move(row));
        last = keysOfRow(select, 5, 2);
    }
    if (auto done = select.end(); !done)
        return done.error();
    return result;
}

} // namespace GatehouseWorkspace
