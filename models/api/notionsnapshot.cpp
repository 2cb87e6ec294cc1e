// SPDX-License-Identifier: MIT
#include "models/api/notionsnapshot.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Gatehouse {

namespace {

//! Sorted by the key, unknown (empty) keys last whatever the order, then by id so that pages are
//! stable.
template <class T, class KeyOf>
std::vector<T> snapshotSorted(std::vector<T> rows, Qt::SortOrder order, KeyOf keyOf)
{
    struct Keyed {
        QString key;
        size_t row;
    };
    std::vector<Keyed> keys;
    keys.reserve(rows.size());
    for (size_t row = 0; row < rows.size(); ++row)
        keys.push_back({keyOf(rows[row]).toCaseFolded(), row});
    std::sort(keys.begin(), keys.end(), [&](const Keyed &a, const Keyed &b) {
        if (a.key.isEmpty() != b.key.isEmpty())
            return b.key.isEmpty();
        if (a.key != b.key)
            return order == Qt::AscendingOrder ? a.key < b.key : b.key < a.key;
        return rows[a.row].id < rows[b.row].id;
    });
    std::vector<T> sorted;
    sorted.reserve(rows.size());
    for (const Keyed &key : keys)
        sorted.push_back(std::move(rows[key.row]));
    return sorted;
}

bool snapshotContains(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

Connections::Kind snapshotKind(const NotionUser &self)
{
    if (!self.bot || !self.bot->owner)
        return Connections::Kind::Unknown;
    if (self.bot->owner->type == QLatin1String("workspace"))
        return Connections::Kind::Internal;
    if (self.bot->owner->type == QLatin1String("user"))
        return Connections::Kind::Public;
    return Connections::Kind::Unknown;
}

} // namespace

NotionSnapshot::NotionSnapshot(const NotionUser &self, std::vector<NotionUser> users)
{
    QHash<UserId, size_t> seen;
    seen.reserve(qsizetype(users.size()));
    std::vector<NotionUser> once;
    once.reserve(users.size());
    for (NotionUser &user : users) {
        const auto found = seen.constFind(user.head.id);
        if (found == seen.constEnd()) {
            seen.insert(user.head.id, once.size());
            once.push_back(std::move(user));
        } else {
            once[*found] = std::move(user);
        }
    }
    users = {};
    m_people.reserve(once.size());
    for (const NotionUser &user : once) {
        m_people.push_back(toPerson(user));
        if (!user.isBot())
            continue;
        Connection connection = toConnection(user);
        if (user.head.id == self.head.id) {
            connection.isOwnBot = true;
            connection.kind = snapshotKind(self);
        }
        m_connections.push_back(std::move(connection));
    }
}

std::vector<Connection> NotionSnapshot::matching(const ConnectionQuery &query) const
{
    const bool asksTheUnknown = query.addedBy || query.user || query.mine
        || (query.filter != ConnectionQuery::Filter::Active
            && query.filter != ConnectionQuery::Filter::All);
    if (asksTheUnknown)
        return {};
    std::vector<Connection> rows;
    std::copy_if(m_connections.begin(), m_connections.end(), std::back_inserter(rows),
        [&](const Connection &row) {
            return (!query.kind || row.kind == *query.kind)
                && (query.text.isEmpty() || snapshotContains(row.name, query.text)
                    || snapshotContains(row.id.toString(), query.text));
        });
    // Only names are known: any other order falls back to theirs.
    const Qt::SortOrder order
        = query.sort == ConnectionQuery::Sort::Name ? query.order : Qt::AscendingOrder;
    return snapshotSorted(
        std::move(rows), order, [](const Connection &row) -> const QString & { return row.name; });
}

std::vector<Person> NotionSnapshot::matching(const PeopleQuery &query) const
{
    if (query.role || query.state)
        return {};
    std::vector<Person> rows;
    std::copy_if(
        m_people.begin(), m_people.end(), std::back_inserter(rows), [&](const Person &row) {
            return (!query.type || row.type == *query.type)
                && (query.text.isEmpty() || snapshotContains(row.name, query.text)
                    || snapshotContains(row.email.value_or(QString()), query.text)
                    || snapshotContains(row.id.toString(), query.text));
        });
    const bool byEmail = query.sort == PeopleQuery::Sort::Email;
    const Qt::SortOrder order
        = byEmail || query.sort == PeopleQuery::Sort::Name ? query.order : Qt::AscendingOrder;
    return snapshotSorted(std::move(rows), order, [byEmail](const Person &row) {
        return byEmail ? row.email.value_or(QString()) : row.name;
    });
}

} // namespace Gatehouse
