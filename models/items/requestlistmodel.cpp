// SPDX-License-Identifier: MIT
#include "models/items/requestlistmodel.h"

#include "models/items/connectionwords.h"
#include "models/items/requestwords.h"

namespace Gatehouse {

namespace {

std::optional<Requests::Status> statusOf(RequestListModel::Filter filter)
{
    switch (filter) {
    case RequestListModel::Filter::Open:
        return Requests::Status::Open;
    case RequestListModel::Filter::WaitingForInstall:
        return Requests::Status::WaitingForInstall;
    case RequestListModel::Filter::Approved:
    case RequestListModel::Filter::EndsSoon: // those that do are approved ones in use
        return Requests::Status::Approved;
    case RequestListModel::Filter::Denied:
        return Requests::Status::Denied;
    case RequestListModel::Filter::Withdrawn:
        return Requests::Status::Withdrawn;
    case RequestListModel::Filter::All:
        return std::nullopt;
    } // no default: the compiler names a forgotten filter
    Q_UNREACHABLE();
}

} // namespace

RequestListModel::RequestListModel(WorkspaceService &service, const Clock &clock, QObject *parent)
    : PagedRowsModel(clock, parent)
    , m_service(service)
{
}

void RequestListModel::setQuery(const Query &query)
{
    if (m_query == query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    if (canAsk())
        reload();
}

RequestHandle RequestListModel::ask(const std::optional<Cursor> &from)
{
    Governance *questions = m_service.governance();
    Q_ASSERT(questions);
    const RequestQuery query{
        .status = statusOf(m_query.filter), .mine = m_query.mine, .from = from};
    return questions->listRequests(query, [this](Result<RequestPage> page) {
        if (!page)
            return arrive(page.error());
        setCounts(page->counts);
        // A page with fewer rows is still a page.
        std::erase_if(
            page->items, [this](const ConnectionRequest &request) { return !fits(request); });
        arrive(ListPage<ConnectionRequest>(std::move(page).value()));
    });
}

bool RequestListModel::fits(const ConnectionRequest &request) const
{
    if (m_query.filter == Filter::EndsSoon && !request.endsSoon)
        return false;
    const auto holds = [this](const QString &words) {
        return words.contains(m_query.text, Qt::CaseInsensitive);
    };
    return m_query.text.isEmpty() || holds(request.connection.name)
        || holds(request.connection.developer.name) || holds(request.user.name)
        || holds(request.reason) || holds(request.note);
}

void RequestListModel::setCounts(const std::optional<RequestCounts> &counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    Q_EMIT countsChanged();
}

int RequestListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString RequestListModel::text(const ConnectionRequest &request, Column column) const
{
    switch (column) {
    case Name:
        return request.connection.name;
    case From:
        return ConnectionWords::person(request.user);
    case Reason:
        return request.reason.simplified();
    case Asked:
        return request.createdAt.isValid() ? brief(request.createdAt) : ConnectionWords::unknown();
    case Until:
        return request.until.isValid() ? day(request.until) : RequestWords::noEnd();
    case Status:
        return RequestWords::status(request.status);
    } // no default: the compiler names a forgotten column
    Q_UNREACHABLE();
}

QString RequestListModel::toolTip(const ConnectionRequest &request, Column column) const
{
    switch (column) {
    case Name:
    case From:
        return {};
    case Reason:
        return request.reason;
    case Asked:
        return request.createdAt.isValid() ? exact(request.createdAt) : QString();
    case Until:
        return request.until.isValid() ? exact(request.until) : QString();
    case Status: {
        QString outcome = RequestWords::outcome(request);
        if (!outcome.isEmpty() && request.decidedAt.isValid())
            outcome += QStringLiteral(", ") + exact(request.decidedAt);
        return outcome;
    }
    } // no default: the compiler names a forgotten column
    Q_UNREACHABLE();
}

QVariant RequestListModel::exported(const ConnectionRequest &request, Column column) const
{
    switch (column) {
    case Name:
        return request.connection.name;
    case From:
        return request.user.name;
    case Reason:
        return request.reason;
    case Asked:
        return request.createdAt.isValid() ? QVariant(request.createdAt) : QVariant();
    case Until:
        return request.until.isValid() ? QVariant(request.until) : QVariant();
    case Status:
        return RequestWords::status(request.status);
    } // no default: the compiler names a forgotten column
    Q_UNREACHABLE();
}

QVariant RequestListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConnectionRequest &request = at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(request, column);
    case Qt::AccessibleTextRole:
        if (column == Name)
            return tr("%1, requested by %2", "connection, person")
                .arg(text(request, Name), text(request, From));
        if (const QString ends = index.data(EndsRole).toString(); !ends.isEmpty())
            return tr("%1, %2", "date, how soon that is").arg(text(request, Until), ends);
        return text(request, column);
    case Qt::ToolTipRole:
        return toolTip(request, column);
    case IdRole:
        return request.id.toString();
    case ExportRole:
        return exported(request, column);
    case LinkRole:
        return QUrl();
    case RequestRole:
        return QVariant::fromValue(&request);
    case SubtitleRole:
        return request.connection.developer.name;
    case EndsRole:
        return column == Until && request.endsSoon ? RequestWords::ends(request.until, now())
                                                   : QString();
    default:
        return {};
    }
}

QVariant RequestListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == KeyRole) {
        static const QStringList keys{QStringLiteral("connection"), QStringLiteral("user"),
            QStringLiteral("reason"), QStringLiteral("created_at"), QStringLiteral("until"),
            QStringLiteral("status")};
        return keys.at(section);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Connection");
    case From:
        return tr("Requested by");
    case Reason:
        return tr("Reason");
    case Asked:
        //: column: when somebody asked for the connection
        return tr("Requested");
    case Until:
        return tr("Until");
    case Status:
        return tr("Status");
    } // no default: the compiler names a forgotten column
    Q_UNREACHABLE();
}

} // namespace Gatehouse
