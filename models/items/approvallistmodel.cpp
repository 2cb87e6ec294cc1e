// SPDX-License-Identifier: MIT
#include "models/items/approvallistmodel.h"

#include "models/items/approvalwords.h"
#include "models/items/connectionwords.h"

#include <QLocale>

namespace Gatehouse {

namespace {

QString approvalDash()
{
    return QStringLiteral("–");
}

} // namespace

ApprovalListModel::ApprovalListModel(Governance &governance, const Clock &clock, QObject *parent)
    : PagedRowsModel(clock, parent)
    , m_governance(governance)
{
}

void ApprovalListModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    reload();
}

RequestHandle ApprovalListModel::ask(const std::optional<Cursor> &from)
{
    return m_governance.listApprovals(
        {.text = m_text, .from = from}, [this](Result<ApprovalPage> page) {
            if (!page)
                return arrive(page.error());
            if (m_counts != page->counts) {
                m_counts = page->counts;
                Q_EMIT countsChanged();
            }
            arrive(ListPage<ApprovedConnection>(std::move(page).value()));
        });
}

const ApprovedConnection *ApprovalListModel::find(const ConnectionId &id) const
{
    const int row = rowOf(id.toString());
    return row < 0 ? nullptr : &at(row);
}

int ApprovalListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ApprovalListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ApprovedConnection &entry = at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::AccessibleTextRole:
        return spoken(entry, column);
    case Qt::ToolTipRole:
        return toolTip(entry, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return entry.id.toString();
    case ExportRole:
        return exported(entry, column);
    case LinkRole: {
        const Developer &developer = entry.connection.developer;
        return developer.installUrl.isEmpty() ? developer.website : developer.installUrl;
    }
    case ApprovalRole:
        return QVariant::fromValue(&entry);
    case SubtitleRole:
        return subtitle(entry, column);
    default:
        return {};
    }
}

QVariant ApprovalListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == KeyRole) {
        static const QStringList keys{QStringLiteral("name"), QStringLiteral("installed_by"),
            QStringLiteral("approved_by"), QStringLiteral("note"), QStringLiteral("review_by")};
        return keys.at(section);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case InstalledBy:
        return tr("Installed by");
    case ApprovedBy:
        return tr("Approved by");
    case Note:
        return tr("Note");
    case ReviewBy:
        //: column: until when an approval is to be looked at again
        return tr("Review by");
    }
    Q_UNREACHABLE();
}

QString ApprovalListModel::text(const ApprovedConnection &entry, Column column) const
{
    switch (column) {
    case Name:
        return ConnectionWords::name(entry.connection);
    case InstalledBy:
        return ApprovalWords::installers(entry, namedInstallers);
    case ApprovedBy:
        return ApprovalWords::approvedBy(entry);
    case Note:
        return entry.note.isEmpty() ? approvalDash() : entry.note.simplified();
    case ReviewBy:
        return entry.reviewBy.isValid() ? brief(entry.reviewBy) : approvalDash();
    }
    Q_UNREACHABLE();
}

QString ApprovalListModel::subtitle(const ApprovedConnection &entry, Column column) const
{
    switch (column) {
    case Name:
        return entry.connection.developer.name.isEmpty()
            ? ConnectionWords::kind(entry.connection.kind)
            : entry.connection.developer.name;
    case ApprovedBy:
        if (entry.automatic)
            return tr("Built by Notion");
        return entry.approvedAt.isValid() ? brief(entry.approvedAt) : QString();
    case ReviewBy:
        return entry.overdue ? ApprovalWords::overdue() : QString();
    case InstalledBy:
    case Note:
        return {};
    }
    Q_UNREACHABLE();
}

QString ApprovalListModel::spoken(const ApprovedConnection &entry, Column column) const
{
    if (column == InstalledBy)
        return ApprovalWords::installers(entry, int(entry.installers.size()));
    const QString second = subtitle(entry, column);
    return second.isEmpty()
        ? text(entry, column)
        : tr("%1, %2", "first and second line of a cell").arg(text(entry, column), second);
}

QString ApprovalListModel::toolTip(const ApprovedConnection &entry, Column column) const
{
    switch (column) {
    case Name:
        return {};
    case InstalledBy:
        return entry.installersCount > namedInstallers ? spoken(entry, column) : QString();
    case ApprovedBy:
        return entry.automatic
            ? tr("It is not on the list itself: the policy approves what Notion builds.")
            : exact(entry.approvedAt);
    case Note:
        return entry.note;
    case ReviewBy:
        return entry.reviewBy.isValid() ? exact(entry.reviewBy) : QString();
    }
    Q_UNREACHABLE();
}

QVariant ApprovalListModel::exported(const ApprovedConnection &entry, Column column) const
{
    switch (column) {
    case Name:
        return entry.connection.name;
    case InstalledBy:
        return ApprovalWords::installerNames(entry, int(entry.installers.size()));
    case ApprovedBy:
        return ApprovalWords::approvedBy(entry);
    case Note:
        return entry.note;
    case ReviewBy:
        return entry.reviewBy.isValid() ? QVariant(entry.reviewBy) : QVariant();
    }
    Q_UNREACHABLE();
}

} // namespace Gatehouse
