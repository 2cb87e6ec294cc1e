// SPDX-License-Identifier: MIT
#include "models/items/directorylistmodel.h"

#include "models/items/directorywords.h"

namespace Gatehouse {

DirectoryListModel::DirectoryListModel(Governance &questions, const Clock &clock, QObject *parent)
    : PagedRowsModel(clock, parent)
    , m_questions(questions)
{
}

void DirectoryListModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    reload();
}

RequestHandle DirectoryListModel::ask(const std::optional<Cursor> &from)
{
    return m_questions.listDirectory({.text = m_text, .from = from},
        [this](Result<ListPage<DirectoryEntry>> page) { arrive(std::move(page)); });
}

int DirectoryListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant DirectoryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DirectoryEntry &entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.name, index.data(SubtitleRole).toString()};
        if (entry.firstParty)
            parts << tr("built by Notion");
        parts << index.data(MarkRole).toString();
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case IdRole:
        return entry.id.toString();
    case ExportRole:
        return entry.name;
    case LinkRole:
        return entry.developer.website;
    case EntryRole:
        return QVariant::fromValue(&entry);
    case SubtitleRole:
        return DirectoryWords::subtitle(entry);
    case MarkRole:
        return DirectoryWords::mark(entry);
    default:
        return {};
    }
}

} // namespace Gatehouse
