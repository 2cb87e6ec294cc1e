// SPDX-License-Identifier: MIT
#include "ui/settings/shortcutmodel.h"

#include "ui/common/texts.h"
#include "ui/theme/fonts.h"

#include <QApplication>

#include <algorithm>

namespace Gatehouse {

ShortcutModel::ShortcutModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ShortcutModel::setActions(const QList<ActionEntry> &actions)
{
    const bool isSame = m_actions.size() == actions.size()
        && std::equal(m_actions.begin(), m_actions.end(), actions.begin(),
            [](const ActionEntry &a, const ActionEntry &b) { return a.name == b.name; });
    if (isSame) {
        m_actions = actions;
        if (!m_actions.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_actions = actions;
    endResetModel();
}

bool ShortcutModel::isChanged(int row) const
{
    const ActionEntry &action = m_actions.at(row);
    return action.keys != action.defaultKeys;
}

bool ShortcutModel::isAnyChanged() const
{
    return std::any_of(m_actions.begin(), m_actions.end(),
        [](const ActionEntry &action) { return action.keys != action.defaultKeys; });
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActionEntry &action = m_actions.at(index.row());
    const QString keys = action.keys.toString(QKeySequence::NativeText);
    if (role == Qt::EditRole && index.column() == Keys)
        return QVariant::fromValue(action.keys);
    if (role == Qt::FontRole && index.column() == Keys && isChanged(index.row()))
        return Fonts::semibold(QApplication::font());
    if (role == Qt::AccessibleTextRole && index.column() == Keys) {
        const QString spoken = keys.isEmpty() ? tr("No keys") : keys;
        return isChanged(index.row()) ? tr("%1, changed").arg(spoken) : spoken;
    }
    if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole) {
        switch (index.column()) {
        case Action:
            return action.text;
        case Menu:
            return action.menu;
        case Keys:
            if (keys.isEmpty())
                return emptyDash();
            // Never by weight alone.
            return isChanged(index.row()) ? tr("%1 (changed)").arg(keys) : keys;
        default:
            return {};
        }
    }
    return {};
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Action:
        return tr("Action");
    case Menu:
        return tr("Menu");
    case Keys:
        return tr("Keys");
    default:
        return {};
    }
}

Qt::ItemFlags ShortcutModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Keys)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ShortcutModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Keys)
        return false;
    Q_EMIT keysWanted(index.row(), value.value<QKeySequence>());
    return true;
}

} // namespace Gatehouse
