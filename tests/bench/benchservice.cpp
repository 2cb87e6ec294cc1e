// SPDX-License-Identifier: MIT
#include "tests/bench/benchservice.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <utility>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array firstNames{u"Ada", u"Grace", u"Edsger", u"Barbara", u"Alan", u"Frances",
    u"Donald", u"Radia", u"Niklaus", u"Hedy", u"Konrad", u"Karen", u"Ole", u"Anita", u"Tony"};
constexpr std::array lastNames{u"Byron", u"Hopper", u"Dijkstra", u"Liskov", u"Turing", u"Allen",
    u"Knuth", u"Perlman", u"Wirth", u"Lamarr", u"Zuse", u"Jones", u"Dahl", u"Borg", u"Hoare",
    u"Nygaard", u"Milner"};

QString uuidOf(int row)
{
    return QUuid(uint(row), 0x4cafe >> 4, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)
        .toString(QUuid::WithoutBraces);
}

//! Calls back from the event loop unless it was dropped, as a real service does.
template <class T>
class QueuedAnswer final : public Operation {
public:
    QueuedAnswer(T value, Handler<T> done)
        : m_done(std::move(done))
    {
        QMetaObject::invokeMethod(
            this,
            [this, value = std::move(value)]() mutable {
                if (const Handler<T> tell = std::exchange(m_done, {}))
                    tell(std::move(value));
            },
            Qt::QueuedConnection);
    }
    void abandon() override { m_done = {}; }

private:
    Handler<T> m_done;
};

template <class T>
RequestHandle soon(T value, Handler<T> done)
{
    return RequestHandle(new QueuedAnswer<T>(std::move(value), std::move(done)));
}

Person personOf(int row)
{
    return {.id = UserId(uuidOf(row)),
        .name = BenchService::nameOf(row),
        .email = u"person-%1@northwind.example"_s.arg(row),
        .emailVerified = true,
        .role = row % 50 == 0 ? People::Role::Owner : People::Role::Member,
        .state = row % 70 == 0 ? People::State::Suspended : People::State::Active};
}

Connection connectionOf(int row)
{
    Connection connection{.id = ConnectionId(uuidOf(row)), .name = BenchService::nameOf(row)};
    connection.kind = row % 3 == 0 ? Connections::Kind::Internal : Connections::Kind::Public;
    connection.developer.name = u"Company %1"_s.arg(row % 997);
    connection.developer.website = QUrl(u"https://company-%1.example"_s.arg(row % 997));
    connection.capabilities = Capabilities{};
    connection.addedBy = PersonReference{.id = UserId(uuidOf(row % 1000)),
        .name = BenchService::nameOf(row % 1000),
        .state = row % 40 == 0 ? People::State::Left : People::State::Active};
    connection.addedAt
        = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + row * 60'000LL, Qt::UTC);
    connection.status
        = row % 30 == 0 ? Connections::Status::TokenExpired : Connections::Status::Active;
    connection.approved = row % 4 != 0;
    connection.usersCount = row % 90;
    connection.directPagesCount = row % 400;
    return connection;
}

} // namespace

BenchService::BenchService(int rows)
    : m_rows(rows)
{
}

QString BenchService::nameOf(int row)
{
    // Scattered, so that the rows of one name do not stand together.
    const auto first = size_t(row) * 7 % firstNames.size();
    const auto last = size_t(row) * 11 % lastNames.size();
    return u"%1 %2 %3"_s.arg(QStringView(firstNames[first]), QStringView(lastNames[last]))
        .arg(row, 6, 10, QLatin1Char('0'));
}

void BenchService::prepare(const QString &text)
{
    std::vector<int> &rows = m_matches[text];
    if (!rows.empty())
        return;
    for (int row = 0; row < m_rows; ++row)
        if (nameOf(row).contains(text, Qt::CaseInsensitive))
            rows.push_back(row);
}

template <class Row, class Make>
ListPage<Row> BenchService::page(
    const QString &text, const std::optional<Cursor> &from, Make make) const
{
    const auto matches = m_matches.constFind(text);
    const bool all = text.isEmpty() || matches == m_matches.constEnd();
    const int size = all ? m_rows : int(matches->size());
    const int begin = from ? from->toString().toInt() : 0;
    const int end = std::min(begin + m_pageSize, size);
    ListPage<Row> page;
    page.items.reserve(size_t(end - begin));
    for (int i = begin; i < end; ++i)
        page.items.push_back(make(all ? i : (*matches)[size_t(i)]));
    if (end < size)
        page.next = Cursor(QString::number(end));
    return page;
}

RequestHandle BenchService::identify(Handler<Identity> done)
{
    return soon(Identity{}, std::move(done));
}

RequestHandle BenchService::listWorkspaces(Handler<std::vector<Workspace>> done)
{
    return soon(std::vector<Workspace>{}, std::move(done));
}

RequestHandle BenchService::listConnections(
    const ConnectionQuery &query, Handler<ConnectionPage> done)
{
    // What one person added or installed is for the details side: nothing, so that it costs little.
    if (query.addedBy || query.user)
        return soon(ConnectionPage{}, std::move(done));
    return soon(
        ConnectionPage{page<Connection>(query.text, query.from, connectionOf)}, std::move(done));
}

RequestHandle BenchService::connection(const ConnectionId &id, Handler<Connection> done)
{
    return soon(Connection{.id = id}, std::move(done));
}

RequestHandle BenchService::listConnectionUsers(
    const ConnectionUserQuery &, Handler<ListPage<ConnectionUser>> done)
{
    return soon(ListPage<ConnectionUser>{}, std::move(done));
}

RequestHandle BenchService::listPeople(const PeopleQuery &query, Handler<PeoplePage> done)
{
    return soon(PeoplePage{page<Person>(query.text, query.from, personOf)}, std::move(done));
}

} // namespace Gatehouse
