// SPDX-License-Identifier: MIT
#include "app/console/toursteps.h"

#include "models/items/pagedlistmodel.h"
#include "ui/common/dialog.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>

namespace Gatehouse {

bool TourSteps::isReady(const PagedListModel &model)
{
    return model.loadState() == PagedListModel::LoadState::Ready;
}

void TourSteps::pressKey(QWidget *widget, int key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers);
    QApplication::sendEvent(widget, &release);
}

void TourSteps::selectRows(QAbstractItemView &view, const QList<int> &rows)
{
    view.clearSelection();
    for (const int row : rows) {
        const QModelIndex index = view.model()->index(row, 0);
        view.selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

int TourSteps::rowNamed(const QAbstractItemView &view, const QString &name)
{
    const QModelIndexList found = view.model()->match(
        view.model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchStartsWith);
    return found.isEmpty() ? 0 : found.first().row();
}

void TourSteps::search(QLineEdit &field, const QString &text)
{
    field.setText(text);
    pressKey(&field, Qt::Key_Return);
}

void TourSteps::acceptDialog()
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (!qobject_cast<Dialog *>(widget) || !widget->isVisible())
            continue;
        for (QPushButton *button : widget->findChildren<QPushButton *>()) {
            if (button->isDefault() && button->isEnabled())
                return button->click();
        }
    }
}

} // namespace Gatehouse
