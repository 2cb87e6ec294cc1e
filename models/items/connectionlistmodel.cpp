// SPDX-License-Identifier: MIT
#include "models/items/connectionlistmodel.h"

#include "models/items/connectionwords.h"

#include <QLocale>

namespace Gatehouse {

namespace {

QString connectionDash()
{
    return QStringLiteral("–");
}

QVariant connectionCount(const std::optional<int> &count)
{
    return count ? QVariant(*count) : QVariant();
}

} // namespace

ConnectionListModel::ConnectionListModel(
    WorkspaceService &service, const Clock &clock, QObject *parent)
    : PagedRowsModel(clock, parent)
    , m_service(service)
{
}

void ConnectionListModel::setQuery(ConnectionQuery query)
{
    query.from.reset();
    if (m_query == query)
        return;
    m_query = std::move(query);
    Q_EMIT queryChanged();
    reload();
}

RequestHandle ConnectionListModel::ask(const std::optional<Cursor> &from)
{
    ConnectionQuery query = m_query;
    query.from = from;
    return m_service.listConnections(query, [this](Result<ConnectionPage> page) {
        if (!page)
            return arrive(page.error());
        setCounts(page->counts);
        arrive(ListPage<Connection>(std::move(page).value()));
    });
}

RequestHandle ConnectionListModel::recall()
{
    return m_service.recallConnections(m_query, [this](Result<Remembered<ConnectionPage>> known) {
        if (known)
            setCounts(known->value.counts);
        remember(std::move(known));
    });
}

void ConnectionListModel::setCounts(const std::optional<ConnectionCounts> &counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    Q_EMIT countsChanged();
}

const Connection *ConnectionListModel::find(const ConnectionId &id) const
{
    const int row = rowOf(id.toString());
    return row < 0 ? nullptr : &at(row);
}

ConnectionQuery::Sort ConnectionListModel::sortOf(Column column)
{
    switch (column) {
    case Name:
        return ConnectionQuery::Sort::Name;
    case AddedBy:
        return ConnectionQuery::Sort::AddedBy;
    case AddedAt:
        return ConnectionQuery::Sort::AddedAt;
    case MayDo: // the service has no order of capabilities
    case Status:
        return ConnectionQuery::Sort::Status;
    case Users:
        return ConnectionQuery::Sort::Users;
    case Pages:
        return ConnectionQuery::Sort::Pages;
    }
    Q_UNREACHABLE();
}

std::optional<ConnectionListModel::Column> ConnectionListModel::columnOf(ConnectionQuery::Sort sort)
{
    switch (sort) {
    case ConnectionQuery::Sort::Name:
        return Name;
    case ConnectionQuery::Sort::AddedAt:
        return AddedAt;
    case ConnectionQuery::Sort::AddedBy:
        return AddedBy;
    case ConnectionQuery::Sort::Users:
        return Users;
    case ConnectionQuery::Sort::Pages:
        return Pages;
    case ConnectionQuery::Sort::Status:
        return Status;
    case ConnectionQuery::Sort::Kind:
    case ConnectionQuery::Sort::LastUsedAt:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

void ConnectionListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns || column == MayDo)
        return;
    ConnectionQuery query = m_query;
    query.sort = sortOf(Column(column));
    query.order = order;
    setQuery(std::move(query));
}

int ConnectionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ConnectionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Connection &connection = at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(connection, column);
    case Qt::AccessibleTextRole:
        return spoken(connection, column);
    case Qt::ToolTipRole:
        return toolTip(connection, column);
    case Qt::TextAlignmentRole:
        return column == Users || column == Pages ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                                  : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
    case IdRole:
        return connection.id.toString();
    case ExportRole:
        return exported(connection, column);
    case LinkRole:
        return connection.developer.installUrl.isEmpty() ? connection.developer.website
                                                         : connection.developer.installUrl;
    case ConnectionRole:
        return QVariant::fromValue(&connection);
    case SubtitleRole:
        return ConnectionWords::subtitle(connection);
    case DaysLeftRole:
        return connection.status == Connections::Status::Disconnected
                && connection.restorableUntil.isValid()
            ? tr("%n day(s) left", nullptr,
                ConnectionWords::daysLeft(connection.restorableUntil, now()))
            : QString();
    default:
        return {};
    }
}

QVariant ConnectionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == Users || column == Pages ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role == Qt::InitialSortOrderRole)
        // The newest and the largest are what people look for first.
        return int(column == AddedAt || column == Users || column == Pages ? Qt::DescendingOrder
                                                                           : Qt::AscendingOrder);
    if (role == KeyRole) {
        static const QStringList keys{QStringLiteral("name"), QStringLiteral("added_by"),
            QStringLiteral("added_at"), QStringLiteral("capabilities"), QStringLiteral("users"),
            QStringLiteral("pages"), QStringLiteral("status")};
        return keys.at(section);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Name:
        return tr("Name");
    case AddedBy:
        return tr("Added by");
    case AddedAt:
        //: column: the date on which a connection was added
        return tr("Added");
    case MayDo:
        //: column: what a connection may do
        return tr("May");
    case Users:
        return tr("Users");
    case Pages:
        return tr("Pages");
    case Status:
        return tr("Status");
    }
    Q_UNREACHABLE();
}

QString ConnectionListModel::text(const Connection &connection, Column column) const
{
    switch (column) {
    case Name:
        return ConnectionWords::name(connection);
    case AddedBy:
        if (!connection.addedBy)
            return ConnectionWords::unknown();
        // Somebody suspended may come back; that they left is what an owner has to know.
        return connection.addedBy->state == People::State::Suspended
            ? ConnectionWords::person(
                {.id = connection.addedBy->id, .name = connection.addedBy->name})
            : ConnectionWords::person(*connection.addedBy);
    case AddedAt:
        return connection.addedAt.isValid() ? brief(connection.addedAt)
                                            : ConnectionWords::unknown();
    case MayDo: {
        if (!connection.capabilities)
            return ConnectionWords::unknown();
        const QStringList chips = ConnectionWords::capabilityChips(*connection.capabilities);
        if (chips.size() > 1)
            //: the first capability and how many more there are: "Read +2"
            return tr("%1 +%2").arg(chips.first(), QLocale().toString(chips.size() - 1));
        return chips.isEmpty() ? connectionDash() : chips.first();
    }
    case Users:
        if (connection.kind == Connections::Kind::Internal)
            return connectionDash();
        return connection.usersCount ? QLocale().toString(*connection.usersCount)
                                     : ConnectionWords::unknown();
    case Pages:
        return connection.directPagesCount ? QLocale().toString(*connection.directPagesCount)
                                           : ConnectionWords::unknown();
    case Status:
        return ConnectionWords::status(connection, now());
    }
    Q_UNREACHABLE();
}

QString ConnectionListModel::spoken(const Connection &connection, Column column) const
{
    switch (column) {
    case Name:
        return tr("%1, %2", "name of a connection, developer and kind")
            .arg(ConnectionWords::name(connection), ConnectionWords::subtitle(connection));
    case MayDo: {
        if (!connection.capabilities)
            return ConnectionWords::unknown();
        const QStringList names = ConnectionWords::capabilityNames(*connection.capabilities);
        return names.isEmpty() ? tr("Nothing") : QLocale().createSeparatedList(names);
    }
    case AddedBy:
    case AddedAt:
    case Users:
    case Pages:
    case Status:
        return text(connection, column);
    }
    Q_UNREACHABLE();
}

QString ConnectionListModel::toolTip(const Connection &connection, Column column) const
{
    const auto whyUnknown
        = [](bool known) { return known ? QString() : ConnectionWords::whyUnknown(); };
    switch (column) {
    case Name:
        return {};
    case AddedBy:
        return connection.addedBy ? ConnectionWords::person(*connection.addedBy)
                                  : ConnectionWords::whyUnknown();
    case AddedAt:
        return connection.addedAt.isValid() ? exact(connection.addedAt)
                                            : ConnectionWords::whyUnknown();
    case MayDo:
        return connection.capabilities ? spoken(connection, column) : ConnectionWords::whyUnknown();
    case Users:
        if (connection.kind == Connections::Kind::Internal)
            return tr("An internal connection has one bot and no users.");
        return whyUnknown(connection.usersCount.has_value());
    case Pages:
        return whyUnknown(connection.directPagesCount.has_value());
    case Status: {
        if (connection.status == Connections::Status::Unknown)
            return ConnectionWords::whyUnknown();
        if (connection.restorableUntil.isValid())
            return tr("Can be restored until %1.").arg(exact(connection.restorableUntil));
        QStringList all;
        for (const ConnectionWords::Condition condition : ConnectionWords::conditions(connection))
            all << ConnectionWords::condition(condition);
        return all.size() > 1 ? QLocale().createSeparatedList(all) : QString();
    }
    }
    Q_UNREACHABLE();
}

QVariant ConnectionListModel::exported(const Connection &connection, Column column) const
{
    switch (column) {
    case Name:
        return connection.name;
    case AddedBy:
        return connection.addedBy ? QVariant(ConnectionWords::person(*connection.addedBy))
                                  : QVariant();
    case AddedAt:
        return connection.addedAt.isValid() ? QVariant(connection.addedAt) : QVariant();
    case MayDo:
        return connection.capabilities
            ? QVariant(ConnectionWords::capabilityNames(*connection.capabilities))
            : QVariant();
    case Users:
        return connectionCount(connection.usersCount);
    case Pages:
        return connectionCount(connection.directPagesCount);
    case Status:
        return connection.status == Connections::Status::Unknown
            ? QVariant()
            : QVariant(ConnectionWords::condition(ConnectionWords::condition(connection)));
    }
    Q_UNREACHABLE();
}

} // namespace Gatehouse
