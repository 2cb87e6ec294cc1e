// SPDX-License-Identifier: MIT
#include "ui/shell/shortcutsdialog.h"

#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace Gatehouse {

ShortcutsDialog::ShortcutsDialog(const QList<ActionEntry> &actions, QWidget *parent)
    : Dialog(parent)
{
    auto *form = new QWidget(this);
    auto *columns = new QHBoxLayout(form);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(40);
    const auto addColumn = [columns] {
        auto *layout = new QGridLayout;
        layout->setHorizontalSpacing(Metrics::wide);
        layout->setVerticalSpacing(6);
        layout->setColumnStretch(0, 1);
        columns->addLayout(layout, 1);
        return layout;
    };
    const auto addHeading = [form](QGridLayout *layout, const QString &heading) {
        const int row = layout->rowCount();
        if (row > 1)
            layout->setRowMinimumHeight(row, Metrics::small);
        layout->addWidget(new TextLabel(TextLabel::Kind::Strong, heading, form), row + 1, 0, 1, 2);
    };

    QGridLayout *left = addColumn();
    QString menu;
    for (const ActionEntry &action : actions) {
        if (action.keys.isEmpty())
            continue;
        if (action.menu != menu)
            addHeading(left, action.menu);
        menu = action.menu;
        addRow(left, action.text, action.keys.toString(QKeySequence::NativeText));
    }
    left->setRowStretch(left->rowCount(), 1);

    const auto keys = [](QKeyCombination combination) {
        return QKeySequence(combination).toString(QKeySequence::NativeText);
    };
    QGridLayout *right = addColumn();
    addHeading(right, tr("Lists and tables"));
    addRow(right, tr("Next and previous row"), tr("Arrow keys"));
    addRow(right, tr("Extend the selection"), tr("Shift and arrow keys"));
    addRow(right, tr("Select all"), keys(Qt::CTRL | Qt::Key_A));
    addRow(right, tr("Menu of the row"), keys(Qt::SHIFT | Qt::Key_F10));
    addRow(right, tr("From the search field to the rows"), keys(Qt::Key_Down));
    addHeading(right, tr("Everywhere"));
    addRow(right, tr("Next control"), keys(Qt::Key_Tab));
    addRow(right, tr("Another filter or pane entry"), tr("Arrow keys"));
    addRow(right, tr("Clear a search, close details or a dialog"), keys(Qt::Key_Escape));
    right->setRowStretch(right->rowCount(), 1);

    setForm(form);
    retranslate();
}

void ShortcutsDialog::addRow(QGridLayout *layout, const QString &text, const QString &keys)
{
    const int row = layout->rowCount();
    auto *label = new TextLabel(TextLabel::Kind::Body, text);
    auto *shortcut = new TextLabel(TextLabel::Kind::Body, keys);
    shortcut->setColorRole(ColorRole::Secondary);
    layout->addWidget(label, row, 0);
    layout->addWidget(shortcut, row, 1, Qt::AlignRight);
}

void ShortcutsDialog::submit()
{
    accept();
}

void ShortcutsDialog::retranslate()
{
    setHeading(tr("Keyboard sheet"), {});
    setCloseOnly(tr("Close"));
}

} // namespace Gatehouse
