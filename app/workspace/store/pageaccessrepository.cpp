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
        "AND d.ended_at IS NULL AND d.workspace_id = ? AND d.page >= ? AND NOT EXISTS (SELECT 1 "
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

Result<ConnectionPageRow> accessRow(Store &store, const ConnectionPagesQuery &query, qint64 no)
{
    ConnectionPageRow result;
    {
        Statement select = store.statement(QStringLiteral(
            "SELECT p.id, (SELECT id FROM pages WHERE no = p.parent), p.title, p.icon, "
            "p.descendants_count, (SELECT MIN(COALESCE(g.installation_id, '')) FROM grants g WHERE "
            "g.page = p.no AND g.connection_id = ? AND g.ended_at IS NULL), "
            "EXISTS (SELECT 1 FROM page_ancestors h JOIN pages hp ON hp.no = h.ancestor WHERE "
            "h.page = p.no AND hp.private_owner <> ?) FROM pages p WHERE p.no = ?"));
        select.bind(query.connection).bind(query.viewer);
        if (auto done = select.bind(no).run(); !done)
            return done.error();
        if (!select.next())
            return notFound(QStringLiteral("page"));
        result.page = {.id = PageId(select.text(0)),
            .workspace = query.workspace,
            .title = select.text(2),
            .icon = select.text(3),
            .descendantsCount = int(select.number(4))};
        if (!select.isNull(1))
            result.page.parent = PageId(select.text(1));
        if (!select.text(5).isEmpty())
            result.installation = InstallationId(select.text(5));
        result.hidden = select.flag(6);
    }
    const auto access = GrantRepository(store).access(result.page.id, query.connection);
    if (!access)
        return access.error();
    result.access = *access;
    if (!result.installation)
        return result;
    Statement person = store.statement(QStringLiteral(
        "SELECT u.id, u.name FROM installations i JOIN persons u ON u.id = i.person_id WHERE i.id "
        "= ?"));
    if (auto done = person.bind(*result.installation).run(); !done)
        return done.error();
    if (person.next()) {
        result.installedBy = UserId(person.text(0));
        result.installedByName = person.text(1);
    }
    return result;
}

} // namespace

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
    QHash<QString, std::optional<QString>> titles; // rows of one answer come from few pages
    for (const FoundPage &each : *found) {
        auto row = accessRow(m_store, query, each.no);
        if (!row)
            return row.error();
        if (row->access.from) {
            const QString source = row->access.from->toString();
            if (!titles.contains(source)) {
                const auto title = titleFor(*row->access.from, query.viewer);
                if (!title)
                    return title.error();
                titles.insert(source, *title);
            }
            row->fromTitle = titles.value(source);
        }
        page.rows.push_back(std::move(*row));
    }
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

Result<ListPage<PageConnectionRow>> PageAccessRepository::connectionsOf(
    const WorkspaceId &workspace, const PageId &page, const PageRequest &request)
{
    const QString identity
        = QStringLiteral("page connections\n%1\n%2").arg(workspace.toString(), page.toString());
    QJsonArray from;
    if (!request.cursor.isEmpty()) {
        auto keys = keysOfCursor(m_store.keys(), identity, request.cursor);
        if (!keys)
            return keys.error();
        from = *keys;
    }
    // As many as reach this one page; sorting them is no work.
    QString sql = QStringLiteral(
        "SELECT s.connection_id, s.name_key, (SELECT name FROM connections WHERE id = "
        "s.connection_id) FROM (SELECT DISTINCT g.connection_id FROM page_ancestors a JOIN grants "
        "g ON g.page = a.ancestor AND g.ended_at IS NULL WHERE a.page = (SELECT no FROM pages "
        "WHERE id = ?)) k CROSS JOIN connection_spaces s ON s.workspace_id = ? AND "
        "s.connection_id = k.connection_id WHERE s.disconnected_at IS NULL");
    if (!from.isEmpty())
        sql += QStringLiteral(" AND (s.name_key, s.connection_id) > (?, ?)");
    Statement select
        = m_store.statement(sql + QStringLiteral(" ORDER BY s.name_key, s.connection_id LIMIT ?"));
    select.bind(page).bind(workspace);
    bindKeys(select, from);
    if (auto done = select.bind(request.size + 1).run(); !done)
        return done.error();
    ListPage<PageConnectionRow> result;
    QJsonArray last;
    while (select.next()) {
        if (int(result.rows.size()) == request.size) {
            result.next = cursorFor(m_store.keys(), identity, last);
            break;
        }
        PageConnectionRow row{.id = ConnectionId(select.text(0)), .name = select.text(2)};
        const auto access = GrantRepository(m_store).access(page, row.id);
        if (!access)
            return access.error();
        row.access = *access;
        result.rows.push_back(std::move(row));
        last = {select.text(1), select.text(0)};
    }
    if (auto done = select.end(); !done)
        return done.error();
    return result;
}

Result<bool> PageAccessRepository::isHidden(const PageId &page, const UserId &viewer)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT 1 FROM page_ancestors h JOIN pages hp ON hp.no = h.ancestor WHERE h.page = (SELECT "
        "no FROM pages WHERE id = ?) AND hp.private_owner <> ?"));
    if (auto done = select.bind(page).bind(viewer).run(); !done)
        return done.error();
    return select.next();
}

Result<std::optional<QString>> PageAccessRepository::titleFor(
    const PageId &page, const UserId &viewer)
{
    const auto hidden = isHidden(page, viewer);
    if (!hidden)
        return hidden.error();
    if (*hidden)
        return std::optional<QString>();
    Statement select = m_store.statement(QStringLiteral("SELECT title FROM pages WHERE id = ?"));
    if (auto done = select.bind(page).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("page"));
    return std::optional<QString>(select.text(0));
}

Result<std::vector<qint64>> PageAccessRepository::directNumbers(
    const WorkspaceId &workspace, const ConnectionId &connection)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT DISTINCT page FROM grants INDEXED BY grants_living WHERE connection_id = ? AND "
        "ended_at IS NULL AND workspace_id = ?"));
    if (auto done = select.bind(connection).bind(workspace).run(); !done)
        return done.error();
    std::vector<qint64> numbers;
    while (select.next())
        numbers.push_back(select.number(0));
    if (auto done = select.end(); !done)
        return done.error();
    return numbers;
}

Result<qint64> PageAccessRepository::numberOf(const PageId &page)
{
    Statement select = m_store.statement(QStringLiteral("SELECT no FROM pages WHERE id = ?"));
    if (auto done = select.bind(page).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("page"));
    return select.number(0);
}

Result<int> PageAccessRepository::treeSize(const std::vector<qint64> &pages)
{
    QJsonArray numbers;
    for (const qint64 page : pages)
        numbers.append(page);
    // As for reach: only pages with no other of them above count, each with all below it.
    Statement select = m_store.statement(QStringLiteral(
        "WITH given AS MATERIALIZED (SELECT DISTINCT CAST(value AS INTEGER) AS page FROM "
        "json_each(?)) SELECT COALESCE(SUM(p.descendants_count + 1), 0) FROM given CROSS JOIN "
        "pages p ON p.no = given.page WHERE NOT EXISTS (SELECT 1 FROM page_ancestors a WHERE "
        "a.page = p.no AND a.depth > 0 AND a.ancestor IN (SELECT page FROM given))"));
    select.bind(QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact)));
    if (auto done = select.run(); !done)
        return done.error();
    return select.next() ? int(select.number(0)) : 0;
}

Result<std::vector<GrantId>> PageAccessRepository::directGrants(
    const PageId &page, const ConnectionId &connection)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT id FROM grants WHERE page = (SELECT no FROM pages WHERE id = ?) AND connection_id "
        "= ? AND ended_at IS NULL ORDER BY granted_at, id"));
    if (auto done = select.bind(page).bind(connection).run(); !done)
        return done.error();
    std::vector<GrantId> grants;
    while (select.next())
        grants.emplace_back(select.text(0));
    if (auto done = select.end(); !done)
        return done.error();
    return grants;
}

Result<void> PageAccessRepository::end(Transaction &, const std::vector<GrantId> &grants, Millis at)
{
    for (const GrantId &grant : grants) {
        Statement update = m_store.statement(
            QStringLiteral("UPDATE grants SET ended_at = ? WHERE id = ? AND ended_at IS NULL"));
        if (auto done = update.bind(at).bind(grant).run(); !done)
            return done;
        if (update.affectedRows() != 1)
            return conflict(QStringLiteral("This access to the page has ended already."));
    }
    return {};
}

Result<void> PageAccessRepository::bringBack(Transaction &, const std::vector<GrantId> &grants)
{
    for (const GrantId &grant : grants) {
        Statement update = m_store.statement(QStringLiteral(
            "UPDATE grants SET ended_at = NULL WHERE id = ? AND ended_at IS NOT NULL "
            "AND NOT EXISTS (SELECT 1 FROM grants o WHERE o.connection_id = grants.connection_id "
            "AND o.page = grants.page AND o.installation_id IS grants.installation_id AND "
            "o.ended_at IS NULL) AND NOT EXISTS (SELECT 1 FROM installations i WHERE i.id = "
            "grants.installation_id AND i.ended_at IS NOT NULL)"));
        if (auto done = update.bind(grant).run(); !done)
            return done;
        if (update.affectedRows() != 1)
            return conflict(QStringLiteral(
                "The page was given to this connection again, or its user's access has ended "
                "since."));
    }
    return {};
}

} // namespace GatehouseWorkspace
