// SPDX-License-Identifier: MIT
// The lists of PersonRepository; the rest of the class is in personrepository.cpp.
#include "app/workspace/store/cursor.h"
#include "app/workspace/store/errors.h"
#include "app/workspace/store/personrepository.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"
#include "app/workspace/store/userrows.h"

namespace GatehouseWorkspace {

namespace {

// A bot has no e-mail address, role or state: it sorts before the first address, after the last
// role and state (9, which cannot be written as such: ORDER BY takes a number for a column).
struct PeopleSort {
    QString personKey;
    QString botKey;
    QString personIndex;
};

PeopleSort peopleSortOf(PeopleQuery::Sort sort)
{
    switch (sort) {
    case PeopleQuery::Sort::Name:
        break;
    case PeopleQuery::Sort::Email:
        return {QStringLiteral("m.email_key"), QStringLiteral("''"),
            QStringLiteral("memberships_by_email")};
    case PeopleQuery::Sort::Role:
        return {QStringLiteral("m.role_rank"), QStringLiteral("(b.listed + 8)"),
            QStringLiteral("memberships_by_role")};
    case PeopleQuery::Sort::State:
        return {QStringLiteral("m.state_rank"), QStringLiteral("(b.listed + 8)"),
            QStringLiteral("memberships_by_state")};
    }
    return {QStringLiteral("m.name_key"), QStringLiteral("b.name_key"),
        QStringLiteral("memberships_by_name")};
}

QString peopleIdentity(const PeopleQuery &query)
{
    return QStringLiteral("people\n%1\n%2\n%3\n%4\n%5\n%6\n%7")
        .arg(query.workspace.toString(), foldedKey(query.text))
        .arg(int(query.type))
        .arg(query.role ? int(*query.role) : -1)
        .arg(query.state ? int(*query.state) : -1)
        .arg(int(query.sort))
        .arg(int(query.direction));
}

// One part of the list, persons or bots: SQL with its values, in order.
struct PeoplePart {
    QString sql;
    std::vector<QVariant> values;
};

void addPeopleCursor(PeoplePart &part, const Keyset &keyset, const QJsonArray &from)
{
    if (!from.isEmpty()) {
        part.sql += QStringLiteral(" AND ") + keyset.after();
        for (const QJsonValue &key : from)
            part.values.push_back(key.toVariant());
    }
    part.sql += QStringLiteral(" ORDER BY %1 LIMIT ?").arg(keyset.orderBy());
}

PeoplePart personPart(const PeopleQuery &query, const QJsonArray &from)
{
    const PeopleSort sort = peopleSortOf(query.sort);
    const bool byName = query.sort == PeopleQuery::Sort::Name;
    QStringList keys{sort.personKey};
    if (!byName && query.sort != PeopleQuery::Sort::Email)
        keys.append(QStringLiteral("m.name_key"));
    keys.append(QStringLiteral("m.person_id"));
    PeoplePart part;
    // Keys only: who is on the page is decided inside one covering index, names are fetched for the
    // page alone.
    part.sql = QStringLiteral("SELECT 0 AS bot, m.person_id AS id, %1 AS k1, m.name_key AS k2 "
                              "FROM memberships m INDEXED BY %2 WHERE m.workspace_id = ?")
                   .arg(sort.personKey, sort.personIndex);
    part.values.push_back(query.workspace.toString());
    if (query.role) {
        part.sql += QStringLiteral(" AND m.role_rank = ?");
        part.values.push_back(int(*query.role));
    }
    if (query.state) {
        part.sql += QStringLiteral(" AND m.state_rank = ?");
        part.values.push_back(int(*query.state));
    }
    if (!query.text.isEmpty()) {
        const QString text = foldedKey(query.text);
        part.sql += QStringLiteral(" AND (instr(m.name_key, ?) > 0 OR instr(m.email_key, ?) > 0 OR "
                                   "instr(m.person_id, ?) > 0)");
        part.values.insert(part.values.end(), 3, text);
    }
    QJsonArray after = from;
    if (!after.isEmpty() && keys.size() == 2)
        after.removeAt(1);
    addPeopleCursor(part, {.columns = keys, .direction = query.direction}, after);
    part.values.push_back(query.page.size + 1);
    return part;
}

PeoplePart botPart(const PeopleQuery &query, const QJsonArray &from)
{
    const PeopleSort sort = peopleSortOf(query.sort);
    PeoplePart part;
    part.sql = QStringLiteral(
        "SELECT 1 AS bot, b.id AS id, %1 AS k1, b.name_key AS k2 "
        "FROM bots b INDEXED BY bots_by_name WHERE b.workspace_id = ? AND b.listed = 1")
                   .arg(sort.botKey);
    part.values.push_back(query.workspace.toString());
    if (!query.text.isEmpty()) {
        part.sql += QStringLiteral(" AND (instr(b.name_key, ?) > 0 OR instr(b.id, ?) > 0)");
        part.values.insert(part.values.end(), 2, foldedKey(query.text));
    }
    const bool byName = query.sort == PeopleQuery::Sort::Name;
    const bool byEmail = query.sort == PeopleQuery::Sort::Email;
    QStringList keys{sort.botKey};
    if (!byName && !byEmail)
        keys.append(QStringLiteral("b.name_key"));
    keys.append(QStringLiteral("b.id"));
    QJsonArray after = from;
    if (!after.isEmpty() && keys.size() == 2)
        after.removeAt(1);
    addPeopleCursor(part, {.columns = keys, .direction = query.direction}, after);
    part.values.push_back(query.page.size + 1);
    return part;
}

Result<PeopleCounts> peopleCountsOf(Store &store, const WorkspaceId &workspace)
{
    PeopleCounts counts;
    Statement select = store.statement(QStringLiteral(
        "SELECT role_rank, state_rank, count FROM membership_counts WHERE workspace_id = ?"));
    if (auto done = select.bind(workspace).run(); !done)
        return done.error();
    while (select.next()) {
        const int count = int(select.number(2));
        switch (static_cast<PersonState>(select.number(1))) {
        case PersonState::Active:
            (static_cast<Role>(select.number(0)) == Role::Guest ? counts.guests : counts.persons)
                += count;
            break;
        case PersonState::Suspended:
            counts.suspended += count;
            break;
        case PersonState::Left:
            counts.left += count;
            break;
        }
    }
    Statement bots = store.statement(QStringLiteral(
        "SELECT COUNT(*) FROM bots INDEXED BY bots_listed WHERE workspace_id = ? AND listed = 1"));
    if (auto done = bots.bind(workspace).run(); !done)
        return done.error();
    if (bots.next())
        counts.bots = int(bots.number(0));
    return counts;
}

struct PeopleKey {
    bool bot = false;
    UserId id = {};
    QJsonArray keys = {};
};

Result<std::vector<PeopleKey>> peopleKeysOf(
    Store &store, const PeopleQuery &query, const QJsonArray &from)
{
    // A role or a state is asked of persons only.
    const bool persons = query.type != PeopleQuery::Type::Bot;
    const bool bots = query.type == PeopleQuery::Type::Bot
        || (query.type == PeopleQuery::Type::All && !query.role
            && query.state.value_or(PersonState::Active) == PersonState::Active);
    std::vector<PeoplePart> parts;
    if (persons)
        parts.push_back(personPart(query, from));
    if (bots)
        parts.push_back(botPart(query, from));

    QString sql = parts.front().sql;
    if (parts.size() == 2) {
        const QString word = query.direction == SortDirection::Ascending ? QStringLiteral("ASC")
                                                                         : QStringLiteral("DESC");
        const bool twoKeys
            = query.sort == PeopleQuery::Sort::Name || query.sort == PeopleQuery::Sort::Email;
        sql = QStringLiteral("SELECT * FROM (SELECT * FROM (%1) UNION ALL SELECT * FROM (%2)) "
                             "ORDER BY k1 %3, %4id %3 LIMIT ?")
                  .arg(parts[0].sql, parts[1].sql, word,
                      twoKeys ? QString() : QStringLiteral("k2 %1, ").arg(word));
    }
    Statement select = store.statement(sql);
    for (const PeoplePart &part : parts) {
        for (const QVariant &value : part.values)
            select.bind(value);
    }
    if (parts.size() == 2)
        select.bind(query.page.size + 1);
    if (auto done = select.run(); !done)
        return done.error();
    std::vector<PeopleKey> keys;
    while (select.next()) {
        const QString id = select.text(1);
        QJsonArray key = keysOfRow(select, 2, 2);
        key.append(id);
        keys.push_back({.bot = select.flag(0), .id = UserId(id), .keys = key});
    }
    if (auto done = select.end(); !done)
        return done.error();
    return keys;
}

} // namespace

Result<PeoplePage> PersonRepository::list(const PeopleQuery &query)
{
    const QString identity = peopleIdentity(query);
    QJsonArray from;
    if (!query.page.cursor.isEmpty()) {
        auto keys = keysOfCursor(m_store.keys(), identity, query.page.cursor);
        if (!keys)
            return keys.error();
        from = *keys;
    }
    auto keys = peopleKeysOf(m_store, query, from);
    if (!keys)
        return keys.error();
    PeoplePage page;
    for (size_t i = 0; i < keys->size() && int(i) < query.page.size; ++i) {
        auto row = find(query.workspace, (*keys)[i].id);
        // Between the two statements somebody may have gone.
        if (!row && row.error().kind == ApiError::Kind::NotFound)
            continue;
        if (!row)
            return row.error();
        page.rows.push_back(std::move(*row));
    }
    if (int(keys->size()) > query.page.size)
        page.next = cursorFor(m_store.keys(), identity, (*keys)[size_t(query.page.size) - 1].keys);
    auto counts = peopleCountsOf(m_store, query.workspace);
    if (!counts)
        return counts.error();
    page.counts = *counts;
    return page;
}

Result<ListPage<UserRow>> PersonRepository::listUsers(
    const WorkspaceId &workspace, const PageRequest &request)
{
    const QString identity = QStringLiteral("users\n%1").arg(workspace.toString());
    bool inBots = false;
    QString after;
    if (!request.cursor.isEmpty()) {
        auto keys = keysOfCursor(m_store.keys(), identity, request.cursor);
        if (!keys)
            return keys.error();
        inBots = keys->at(0).toInt() == 1;
        after = keys->at(1).toString();
    }
    ListPage<UserRow> page;
    page.rows.reserve(size_t(request.size) + 1);
    const size_t wanted = size_t(request.size) + 1;
    if (!inBots) {
        static const QString sql = QStringLiteral(
            "SELECT %1 FROM memberships m JOIN persons p ON p.id = m.person_id "
            "WHERE m.workspace_id = ? AND m.person_id > ? AND m.role_rank < 2 AND m.state_rank = 0 "
            "ORDER BY m.person_id LIMIT ?")
                                       .arg(personColumns());
        Statement persons = m_store.statement(sql);
        if (auto done = persons.bind(workspace).bind(after).bind(qint64(wanted)).run(); !done)
            return done.error();
        while (persons.next())
            page.rows.push_back(personOf(persons, 0));
        if (auto done = persons.end(); !done)
            return done.error();
        after.clear();
    }
    if (page.rows.size() < wanted) {
        static const QString sql = QStringLiteral(
            "SELECT %1 FROM bots b INDEXED BY bots_listed %2 "
            "WHERE b.workspace_id = ? AND b.listed = 1 AND b.id > ? ORDER BY b.id LIMIT ?")
                                       .arg(botColumns(), botJoins());
        Statement bots = m_store.statement(sql);
        bots.bind(workspace).bind(after).bind(qint64(wanted - page.rows.size()));
        if (auto done = bots.run(); !done)
            return done.error();
        while (bots.next())
            page.rows.push_back(botOf(bots, 0));
        if (auto done = bots.end(); !done)
            return done.error();
    }
    if (page.rows.size() == wanted) {
        page.rows.pop_back();
        const UserRow &last = page.rows.back();
        page.next = cursorFor(
            m_store.keys(), identity, {last.type == UserType::Bot ? 1 : 0, last.id.toString()});
    }
    return page;
}

} // namespace GatehouseWorkspace
