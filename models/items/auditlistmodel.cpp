// SPDX-License-Identifier: MIT
#include "models/items/auditlistmodel.h"

#include "models/items/auditwords.h"
#include "models/items/objectnames.h"

namespace Gatehouse {

namespace {

//! What is about a page, and tells its connection by an id alone.
bool namesConnectionById(const AuditEvent &event)
{
    return event.connection
        && (event.action == QLatin1String("page.connection_added")
            || event.action == QLatin1String("page.connection_removed"));
}

//! Before more of the same sentence.
QString withoutStop(const QString &sentence)
{
    return sentence.endsWith(QLatin1Char('.')) ? sentence.chopped(1) : sentence;
}

} // namespace

AuditListModel::AuditListModel(WorkspaceService &service, const Clock &clock, QObject *parent)
    : PagedRowsModel(clock, parent)
    , m_service(service)
    , m_names(new ObjectNames(service, this))
{
    connect(m_names, &ObjectNames::learned, this, &AuditListModel::retell);
    connect(m_names, &ObjectNames::settled, this, &AuditListModel::namesSettled);
}

void AuditListModel::setQuery(AuditQuery query)
{
    query.from.reset();
    if (m_query == query)
        return;
    m_isOfOneConnection = false;
    m_query = std::move(query);
    Q_EMIT queryChanged();
    reload();
}

void AuditListModel::setConnection(const ConnectionId &id)
{
    const std::optional<ConnectionId> wanted = id.isEmpty() ? std::nullopt : std::optional(id);
    if (m_query.connection == wanted)
        return;
    m_isOfOneConnection = true;
    m_query = {.connection = wanted};
    forget();
    if (wanted)
        reload();
}

RequestHandle AuditListModel::ask(const std::optional<Cursor> &from)
{
    AuditQuery query = m_query;
    query.from = from;
    return m_service.listAuditEvents(query, [this](Result<ListPage<AuditEvent>> page) {
        if (page)
            wantNames(page->items);
        arrive(std::move(page));
    });
}

bool AuditListModel::awaitsNames() const
{
    return m_names->isAsking();
}

void AuditListModel::wantNames(const std::vector<AuditEvent> &events)
{
    for (const AuditEvent &event : events) {
        if (event.onBehalfOf)
            m_names->want(*event.onBehalfOf);
        // One connection's own list need not name it.
        if (!m_query.connection && namesConnectionById(event))
            m_names->want(*event.connection);
    }
}

int AuditListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString AuditListModel::details(const AuditEvent &event) const
{
    const QString details = AuditWords::details(event);
    if (m_query.connection || event.objectName.isEmpty() || details != event.objectName)
        return details;
    // The page stands beside it already; which connection it was does not.
    return namesConnectionById(event) ? m_names->name(event.connection->toString()) : QString();
}

QString AuditListModel::onBehalfOf(const AuditEvent &event) const
{
    return event.onBehalfOf ? AuditWords::onBehalfOf(m_names->name(event.onBehalfOf->toString()))
                            : QString();
}

QString AuditListModel::cell(const AuditEvent &event, Column column) const
{
    switch (column) {
    case When:
        return brief(event.at);
    case Who:
        return event.onBehalfOf
            ? tr("%1 %2", "who, as whom").arg(AuditWords::actor(event), onBehalfOf(event))
            : AuditWords::actor(event);
    case What:
        return AuditWords::event(event);
    case Details:
        return details(event);
    case Object:
        return AuditWords::object(event);
    case Outcome:
        return AuditWords::outcome(event.outcome);
    case Client:
        return event.client;
    } // no default: the compiler names a forgotten column
    Q_UNREACHABLE();
}

QString AuditListModel::second(const AuditEvent &event, Column column) const
{
    switch (column) {
    case What:
        return tr("%1 · %2", "who · when").arg(cell(event, Who), cell(event, When));
    case Who:
        return onBehalfOf(event);
    case Object:
        return AuditWords::objectKind(event);
    case When:
    case Details:
    case Outcome:
    case Client:
        return {};
    } // no default: the compiler names a forgotten column
    Q_UNREACHABLE();
}

QString AuditListModel::whole(const AuditEvent &event) const
{
    const QString more = details(event);
    return more.isEmpty() ? AuditWords::event(event)
                          : tr("%1: %2", "event, details").arg(AuditWords::event(event), more);
}

QString AuditListModel::spoken(const AuditEvent &event, Column column) const
{
    if (column == What && !m_isOfOneConnection)
        return whole(event); // who, when and with which result are cells beside it
    if (column == What && event.outcome == AuditEvents::Outcome::Refused)
        return tr("%1, refused, %2", "event, who and when")
            .arg(withoutStop(whole(event)), second(event, What));
    if (column == What)
        return tr("%1, %2", "event, who and when")
            .arg(withoutStop(whole(event)), second(event, What));
    if (column == Object && !AuditWords::objectKind(event).isEmpty())
        return tr("%1, %2", "name, kind").arg(cell(event, Object), AuditWords::objectKind(event));
    return cell(event, column);
}

QString AuditListModel::toolTip(const AuditEvent &event, Column column) const
{
    switch (column) {
    case When:
        return exact(event.at);
    case What:
        return tr("%1\n%2", "event, exact time").arg(whole(event), exact(event.at));
    case Outcome:
        return event.outcome == AuditEvents::Outcome::Refused ? AuditWords::details(event)
                                                              : QString();
    case Who:
    case Details:
    case Object:
    case Client:
        return {}; // the cell itself, where it is cut
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
        return spoken(event, column);
    case Qt::ToolTipRole:
        return toolTip(event, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return event.id.toString();
    case ExportRole:
        return column == When ? QVariant(event.at) : QVariant(cell(event, column));
    case LinkRole:
        return QUrl();
    case AuditEventRole:
        return QVariant::fromValue(event);
    case TitleRole:
        return column == What ? AuditWords::event(event)
            : column == Who   ? AuditWords::actor(event)
                              : cell(event, column);
    case SubtitleRole:
        return second(event, column);
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
        static const QStringList keys{QStringLiteral("at"), QStringLiteral("actor"),
            QStringLiteral("what"), QStringLiteral("details"), QStringLiteral("object"),
            QStringLiteral("result"), QStringLiteral("client")};
        return keys.at(section);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(section)) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Details:
        return tr("Details");
    case Object:
        //: column: to what something was done
        return tr("On what");
    case Outcome:
        return tr("Result");
    case Client:
        return tr("Client");
    } // no default: the compiler names a forgotten column
    Q_UNREACHABLE();
}

} // namespace Gatehouse
