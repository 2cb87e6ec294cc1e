// SPDX-License-Identifier: MIT
#include "models/items/unapprovedlistmodel.h"

#include "models/items/connectionwords.h"

#include <algorithm>

namespace Gatehouse {

UnapprovedListModel::UnapprovedListModel(
    WorkspaceService &service, const Clock &clock, Checks checks, QObject *parent)
    : PagedRowsModel(clock, parent)
    , m_service(service)
    , m_checks(checks)
{
}

void UnapprovedListModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    reload();
}

RequestHandle UnapprovedListModel::ask(const std::optional<Cursor> &from)
{
    ConnectionQuery query{.text = m_text,
        .filter = ConnectionQuery::Filter::NotApproved,
        .sort = ConnectionQuery::Sort::Name,
        .order = Qt::AscendingOrder};
    query.from = from;
    return m_service.listConnections(query, [this](Result<ConnectionPage> page) {
        if (page)
            arrive(ListPage<Connection>(std::move(page).value()));
        else
            arrive(page.error());
    });
}

const Connection *UnapprovedListModel::find(const ConnectionId &id) const
{
    const int row = rowOf(id.toString());
    return row < 0 ? nullptr : &at(row);
}

bool UnapprovedListModel::isChecked(const ConnectionId &id) const
{
    return std::any_of(m_checked.begin(), m_checked.end(),
        [&id](const Connection &connection) { return connection.id == id; });
}

Qt::ItemFlags UnapprovedListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = PagedRowsModel::flags(index);
    return m_checks == Checks::Rows && index.column() == Name ? flags | Qt::ItemIsUserCheckable
                                                              : flags;
}

bool UnapprovedListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const Connection &connection = at(index.row());
    m_checked.removeIf(
        [&connection](const Connection &checked) { return checked.id == connection.id; });
    if (value.toInt() != Qt::Unchecked)
        m_checked << connection;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

int UnapprovedListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant UnapprovedListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Connection &connection = at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case ExportRole:
        return text(connection, column);
    case Qt::AccessibleTextRole: {
        if (column == Actions)
            return tr("Approve or disconnect %1").arg(ConnectionWords::name(connection));
        const QString second = subtitle(connection, column);
        return second.isEmpty()
            ? text(connection, column)
            : tr("%1, %2", "first and second line of a cell").arg(text(connection, column), second);
    }
    case Qt::CheckStateRole:
        if (m_checks == Checks::None || column != Name)
            return {};
        return int(isChecked(connection.id) ? Qt::Checked : Qt::Unchecked);
    case IdRole:
        return connection.id.toString();
    case LinkRole:
        return connection.developer.installUrl.isEmpty() ? connection.developer.website
                                                         : connection.developer.installUrl;
    case ConnectionRole:
        return QVariant::fromValue(&connection);
    case SubtitleRole:
        return subtitle(connection, column);
    default:
        return {};
    }
}

QVariant UnapprovedListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == KeyRole) {
        static const QStringList keys{
            QStringLiteral("name"), QStringLiteral("users"), QStringLiteral("actions")};
        return keys.at(section);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case Use:
        return tr("Used by");
    case Actions:
        return tr("Actions");
    }
    Q_UNREACHABLE();
}

QString UnapprovedListModel::text(const Connection &connection, Column column)
{
    switch (column) {
    case Name:
        return ConnectionWords::name(connection);
    case Use:
        return connection.usersCount ? tr("%n people", nullptr, *connection.usersCount)
                                     : ConnectionWords::unknown();
    case Actions:
        return {};
    }
    Q_UNREACHABLE();
}

QString UnapprovedListModel::subtitle(const Connection &connection, Column column)
{
    switch (column) {
    case Name:
        return ConnectionWords::subtitle(connection);
    case Use:
        return connection.addedBy
            ? tr("Added by %1").arg(ConnectionWords::person(*connection.addedBy))
            : QString();
    case Actions:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace Gatehouse
