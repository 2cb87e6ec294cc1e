// SPDX-License-Identifier: MIT
#include "models/items/connectionuserlistmodel.h"

#include "models/items/connectionwords.h"
#include "models/items/personwords.h"

#include <QLocale>
#include <QUrl>

namespace Gatehouse {

namespace {

QString connectionUserName(const ConnectionUser &user)
{
    return ConnectionWords::person({.id = user.user.id,
        .name = PersonWords::name(user.user),
        .state = user.user.state.value_or(People::State::Active)});
}

} // namespace

ConnectionUserListModel::ConnectionUserListModel(
    WorkspaceService &service, const Clock &clock, QObject *parent)
    : PagedRowsModel(clock, parent)
    , m_service(service)
{
}

void ConnectionUserListModel::setConnection(const ConnectionId &connection)
{
    if (m_query.connection == connection)
        return;
    m_query = {.connection = connection};
    forget();
    if (!connection.isEmpty())
        reload();
}

void ConnectionUserListModel::setText(const QString &text)
{
    if (m_query.text == text || m_query.connection.isEmpty())
        return;
    m_query.text = text;
    reload();
}

RequestHandle ConnectionUserListModel::ask(const std::optional<Cursor> &from)
{
    ConnectionUserQuery query = m_query;
    query.from = from;
    return m_service.listConnectionUsers(
        query, [this](Result<ListPage<ConnectionUser>> page) { arrive(std::move(page)); });
}

RequestHandle ConnectionUserListModel::recall()
{
    return m_service.recallConnectionUsers(m_query,
        [this](Result<Remembered<ListPage<ConnectionUser>>> known) { remember(std::move(known)); });
}

int ConnectionUserListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ConnectionUserListModel::cell(const ConnectionUser &user, Column column) const
{
    switch (column) {
    case Name:
        return connectionUserName(user);
    case Since:
        return user.installedAt.isValid() ? brief(user.installedAt) : ConnectionWords::unknown();
    case How:
        return ConnectionWords::via(user.via);
    case LastUsed:
        return user.lastUsedAt.isValid() ? brief(user.lastUsedAt) : tr("Never used");
    case Pages:
        return QLocale().toString(user.directPagesCount);
    case Until:
        return user.endsAt.isValid() ? day(user.endsAt) : tr("No end date");
    }
    Q_UNREACHABLE();
}

QVariant ConnectionUserListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConnectionUser &user = at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell(user, column);
    case Qt::AccessibleTextRole:
        if (column == Name) {
            QStringList parts{cell(user, Name), index.data(SubtitleRole).toString(),
                index.data(UseRole).toString(), index.data(EndsRole).toString()};
            parts.removeAll(QString());
            return parts.join(QStringLiteral(", "));
        }
        return cell(user, column);
    case Qt::ToolTipRole:
        if (column == Name) {
            QStringList lines;
            if (user.installedAt.isValid())
                lines << tr("Since %1").arg(exact(user.installedAt));
            if (user.endsAt.isValid())
                lines << tr("Access ends %1").arg(exact(user.endsAt));
            return lines.join(QStringLiteral(" · "));
        }
        if (column == Since && user.installedAt.isValid())
            return exact(user.installedAt);
        if (column == LastUsed && user.lastUsedAt.isValid())
            return exact(user.lastUsedAt);
        if (column == Until && user.endsAt.isValid())
            return exact(user.endsAt);
        return {};
    case Qt::TextAlignmentRole:
        return int((column == Pages ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return user.user.id.toString();
    case ExportRole:
        switch (column) {
        case Name:
            return user.user.name;
        case Since:
            return user.installedAt.isValid() ? QVariant(user.installedAt) : QVariant();
        case How:
            return ConnectionWords::via(user.via);
        case LastUsed:
            return user.lastUsedAt.isValid() ? QVariant(user.lastUsedAt) : QVariant();
        case Pages:
            return user.directPagesCount;
        case Until:
            return user.endsAt.isValid() ? QVariant(user.endsAt) : QVariant();
        }
        return {};
    case LinkRole: {
        if (!user.user.email || user.user.email->isEmpty())
            return QUrl();
        QUrl link;
        link.setScheme(QStringLiteral("mailto"));
        link.setPath(*user.user.email);
        return link;
    }
    case ConnectionUserRole:
        return QVariant::fromValue(user);
    case SubtitleRole:
        return tr("%1 · since %2").arg(cell(user, How), cell(user, Since));
    case UseRole: {
        const QString pages = tr("%n page(s)", nullptr, user.directPagesCount);
        return user.lastUsedAt.isValid() ? tr("Last used %1 · %2").arg(cell(user, LastUsed), pages)
                                         : tr("Never used · %1").arg(pages);
    }
    case EndsRole:
        return user.endsAt.isValid() ? tr("until %1", "a day").arg(cell(user, Until)) : QString();
    default:
        return {};
    }
}

QVariant ConnectionUserListModel::headerData(
    int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == Pages ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == KeyRole) {
        static const QStringList keys{QStringLiteral("name"), QStringLiteral("since"),
            QStringLiteral("how"), QStringLiteral("last_used_at"), QStringLiteral("pages"),
            QStringLiteral("until")};
        return keys.at(section);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Name:
        return tr("Name");
    case Since:
        return tr("Since");
    case How:
        //: column: by which way somebody was given access
        return tr("How");
    case LastUsed:
        return tr("Last used");
    case Pages:
        return tr("Pages");
    case Until:
        return tr("Until");
    }
    Q_UNREACHABLE();
}

} // namespace Gatehouse
