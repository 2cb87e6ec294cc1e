// SPDX-License-Identifier: MIT
#include "models/items/auditlistmodel.h"

#include "models/items/auditwords.h"

namespace Gatehouse {

AuditListModel::AuditListModel(WorkspaceService &service, const Clock &clock, QObject *parent)
    : PagedRowsModel(clock, parent)
    , m_service(service)
{
}

void AuditListModel::setConnection(const ConnectionId &id)
{
    const std::optional<ConnectionId> wanted = id.isEmpty() ? std::nullopt : std::optional(id);
    if (m_query.connection == wanted)
        return;
    m_query = {.connection = wanted};
    forget();
    if (wanted)
        reload();
}

RequestHandle AuditListModel::ask(const std::optional<Cursor> &from)
{
    AuditQuery query = m_query;
    query.from = from;
    return m_service.listAuditEvents(
        query, [this](Result<ListPage<AuditEvent>> page) { arrive(std::move(page)); });
}

int AuditListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString AuditListModel::cell(const AuditEvent &event, Column column) const
{
    switch (column) {
    case What: {
        const QString details = AuditWords::details(event);
        return details.isEmpty()
            ? AuditWords::event(event)
            : tr("%1: %2", "event, details").arg(AuditWords::event(event), details);
    }
    case Details:
        return AuditWords::details(event);
    case Who:
        return AuditWords::actor(event);
    case When:
        return brief(event.at);
    case Outcome:
        return event.outcome == AuditEvents::Outcome::Refused ? tr("Refused") : tr("Done");
    case Client:
        return event.client;
    } // no default: the compiler names a forgotten column
    Q_UNREACHABLE();
}

QVariant AuditListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AuditEvent &event = at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell(event, column);
    case Qt::AccessibleTextRole:
        if (column == What && event.outcome == AuditEvents::Outcome::Refused)
            return tr("%1, refused, %2", "event, who and when")
                .arg(cell(event, What), index.data(SubtitleRole).toString());
        if (column == What)
            return tr("%1, %2", "event, who and when")
                .arg(cell(event, What), index.data(SubtitleRole).toString());
        return cell(event, column);
    case Qt::ToolTipRole:
        return tr("%1\n%2", "event, exact time").arg(cell(event, What), exact(event.at));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return event.id.toString();
    case ExportRole:
        return column == When ? QVariant(event.at)
            : column == What  ? QVariant(event.action)
                              : QVariant(cell(event, column));
    case LinkRole:
        return QUrl();
    case AuditEventRole:
        return QVariant::fromValue(event);
    case TitleRole:
        return AuditWords::event(event);
    case SubtitleRole:
        return tr("%1 · %2", "who · when").arg(cell(event, Who), cell(event, When));
    case RefusedRole:
        return event.outcome == AuditEvents::Outcome::Refused;
    default:
        return {};
    }
}

QVariant AuditListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == KeyRole) {
        static const QStringList keys{QStringLiteral("action"), QStringLiteral("details"),
            QStringLiteral("actor"), QStringLiteral("at"), QStringLiteral("result"),
            QStringLiteral("client")};
        return keys.at(section);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(section)) {
    case What:
        return tr("What");
    case Details:
        return tr("Details");
    case Who:
        return tr("Who");
    case When:
        return tr("When");
    case Outcome:
        return tr("Result");
    case Client:
        return tr("Client");
    } // no default: the compiler names a forgotten column
    Q_UNREACHABLE();
}

} // namespace Gatehouse
