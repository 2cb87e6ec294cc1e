// SPDX-License-Identifier: MIT
#include "ui/settings/shortcutdelegate.h"

#include "ui/settings/keyfield.h"
#include "ui/settings/shortcutmodel.h"
#include "ui/theme/themecolors.h"

#include <QEvent>
#include <QPainter>
#include <QPointer>

namespace Gatehouse {

ShortcutDelegate::ShortcutDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void ShortcutDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    const ThemeColors &colors = themeColors(option.widget);
    if (index.column() == ShortcutModel::Menu)
        cell.palette.setColor(QPalette::Text, colors[ColorRole::Secondary]);
    QStyledItemDelegate::paint(painter, cell, index);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        colors[ColorRole::Line]);
}

QWidget *ShortcutDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *field = new KeyField(parent);
    field->setObjectName(QStringLiteral("keyField"));
    auto *self = const_cast<ShortcutDelegate *>(this);
    // Not from inside the key press that ended it: the field goes with its editing.
    const QPointer<QWidget> editor(field);
    connect(
        field, &KeyField::entered, self,
        [self, editor] {
            if (!editor)
                return;
            Q_EMIT self->commitData(editor);
            Q_EMIT self->closeEditor(editor, NoHint);
        },
        Qt::QueuedConnection);
    connect(
        field, &KeyField::abandoned, self,
        [self, editor] {
            if (editor)
                Q_EMIT self->closeEditor(editor, NoHint);
        },
        Qt::QueuedConnection);
    return field;
}

void ShortcutDelegate::setEditorData(QWidget *, const QModelIndex &) const
{
    // It begins empty: what was there is in the row, and the next keys replace it.
}

void ShortcutDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QKeySequence keys = static_cast<KeyField *>(editor)->keySequence();
    model->setData(
        index, QVariant::fromValue(keys.isEmpty() ? keys : QKeySequence(keys[0])), Qt::EditRole);
}

void ShortcutDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

bool ShortcutDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<KeyField *>(watched);
    if (!field)
        return QStyledItemDelegate::eventFilter(watched, event);
    // Every key is meant for the field; the usual filter would take Tab, Return and Escape. Leaving
    // without having pressed anything changes nothing.
    if (event->type() == QEvent::FocusOut)
        Q_EMIT closeEditor(field, NoHint);
    return false;
}

} // namespace Gatehouse
