// SPDX-License-Identifier: MIT
#include "ui/shell/shortcutsdialog.h"

#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <numeric>
#include <utility>

namespace Gatehouse {

ShortcutsDialog::ShortcutsDialog(const QList<ActionEntry> &actions, QWidget *parent)
    : Dialog(parent)
{
    const auto keys = [](QKeyCombination combination) {
        return QKeySequence(combination).toString(QKeySequence::NativeText);
    };
    QList<Group> groups;
    for (const ActionEntry &action : actions) {
        if (action.keys.isEmpty())
            continue;
        if (groups.isEmpty() || groups.last().heading != action.menu)
            groups.append({.heading = action.menu});
        groups.last().rows.append({action.text, action.keys.toString(QKeySequence::NativeText)});
    }
    groups.append({.heading = tr("Lists and tables"),
        .rows = {{tr("Next and previous row"), tr("Arrow keys")},
            {tr("Extend the selection"), tr("Shift and arrow keys")},
            {tr("Select all"), keys(Qt::CTRL | Qt::Key_A)},
            {tr("Menu of the row"), keys(Qt::SHIFT | Qt::Key_F10)},
            {tr("From the search field to the rows"), keys(Qt::Key_Down)}}});
    groups.append({.heading = tr("Everywhere"),
        .rows = {{tr("Next control"), keys(Qt::Key_Tab)},
            {tr("Another filter or pane entry"), tr("Arrow keys")},
            {tr("Clear a search, close details or a dialog"), keys(Qt::Key_Escape)}}});

    auto *form = new QWidget(this);
    auto *columns = new QHBoxLayout(form);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(40);
    const auto heightOf = [](const Group &group) { return int(group.rows.size()) + 2; };
    const int whole = std::accumulate(groups.begin(), groups.end(), 0,
        [&](int sum, const Group &group) { return sum + heightOf(group); });
    QGridLayout *column = nullptr;
    int height = 0;
    bool isSecond = false;
    for (const Group &group : std::as_const(groups)) {
        // Two columns of about the same height: no menu is torn apart.
        const bool isFull = !isSecond && 2 * height + heightOf(group) > whole;
        if (!column || isFull) {
            isSecond = column != nullptr;
            column = addColumn(columns);
        }
        addGroup(column, group);
        height += heightOf(group);
    }
    for (int i = 0; i < columns->count(); ++i) {
        auto *filled = qobject_cast<QGridLayout *>(columns->itemAt(i)->layout());
        filled->setRowStretch(filled->rowCount(), 1);
    }

    setForm(form);
    retranslate();
}

QGridLayout *ShortcutsDialog::addColumn(QHBoxLayout *columns)
{
    auto *layout = new QGridLayout;
    layout->setHorizontalSpacing(Metrics::wide);
    layout->setVerticalSpacing(6);
    layout->setColumnStretch(0, 1);
    columns->addLayout(layout, 1);
    return layout;
}

void ShortcutsDialog::addGroup(QGridLayout *layout, const Group &group)
{
    const int row = layout->rowCount();
    if (row > 1)
        layout->setRowMinimumHeight(row, Metrics::small);
    layout->addWidget(new TextLabel(TextLabel::Kind::Strong, group.heading), row + 1, 0, 1, 2);
    for (const auto &[text, keys] : group.rows)
        addRow(layout, text, keys);
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
