// SPDX-License-Identifier: MIT
// What a TableView paints and how it answers pointer and keyboard; its columns are in
// tableview.cpp.
#include "models/items/pagedlistmodel.h"
#include "ui/common/tableheader.h"
#include "ui/common/tableview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/themecolors.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

namespace Gatehouse {

void TableView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const ThemeColors &colors = themeColors(this);
        const int width = viewport()->width();
        const int rows = model() ? model()->rowCount() : 0;
        const int from = rowAt(event->rect().top());
        for (int row = from; row >= 0 && row < rows; ++row) {
            const QRect rect(0, rowViewportPosition(row), width, rowHeight(row));
            if (rect.top() > event->rect().bottom())
                break;
            const bool selected = selectionModel()->isSelected(model()->index(row, 0));
            if (selected)
                painter.fillRect(rect, colors[ColorRole::AccentWash]);
            else if (row == m_hoveredRow)
                painter.fillRect(rect, colors[ColorRole::Hover]);
            painter.fillRect(QRect(0, rect.bottom(), width, 1), colors[ColorRole::Line]);
            if (selected)
                painter.fillRect(QRect(0, rect.top(), 3, rect.height()), colors[ColorRole::Accent]);
        }
    }
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid()
        || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(viewport());
    const int row = currentIndex().row();
    StylePainting::box(&painter,
        QRect(1, rowViewportPosition(row) + 1, viewport()->width() - 2, rowHeight(row) - 3),
        {.fill = {}, .line = themeColors(this)[ColorRole::Accent], .radius = 4, .lineWidth = 2});
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
    placeButtons();
    fetchNearEnd();
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    // The row under a pointer that rests is another one now.
    if (m_hoveredRow >= 0)
        setHoveredRow(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
    placeButtons();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isShiftF10 = event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier;
    if ((isReturn && event->modifiers() == Qt::NoModifier) || isShiftF10)
        return requestMenuByKeyboard();
    if (event->matches(QKeySequence::Copy))
        return copy();
    QTableView::keyPressEvent(event);
    // Qt does nothing where there is no way to go, also when what is there is not selected.
    const bool isEnd = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (isEnd && event->modifiers() == Qt::NoModifier && currentIndex().isValid()
        && !selectionModel()->isRowSelected(currentIndex().row()))
        selectAlone(currentIndex().row());
}

//! Rows are what people move through; Qt's own Home goes to the first cell of the row.
QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows > 0 && (action == MoveHome || action == MoveEnd))
        return model()->index(
            action == MoveHome ? 0 : rows - 1, std::max(currentIndex().column(), 0));
    return QTableView::moveCursor(action, modifiers);
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    return m_command.value_or(QTableView::selectionCommand(index, event));
}

//! The view's own way, so that Shift goes on from here; with \a command instead of what the
//! modifier keys say: while Shift is down for Shift+F10 they would select nothing.
void TableView::goTo(const QModelIndex &index, QItemSelectionModel::SelectionFlags command)
{
    m_command = command;
    setCurrentIndex(index);
    m_command.reset();
}

void TableView::keyboardSearch(const QString &search)
{
    if (currentIndex().isValid() && currentIndex().column() != m_nameColumn)
        goTo(currentIndex().siblingAtColumn(m_nameColumn), QItemSelectionModel::NoUpdate);
    QTableView::keyboardSearch(search);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        return requestMenuByKeyboard();
    const QModelIndex index = indexAt(event->pos());
    const int row = index.isValid() ? index.row() : rowAt(event->pos().y());
    if (row < 0)
        return;
    if (!selectionModel()->isRowSelected(row))
        selectAlone(row);
    Q_EMIT menuRequested(event->globalPos());
}

void TableView::selectAlone(int row)
{
    goTo(model()->index(row, currentIndex().isValid() ? currentIndex().column() : m_nameColumn),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TableView::requestMenuByKeyboard()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    if (!selectionModel()->isRowSelected(current.row()))
        selectAlone(current.row());
    scrollTo(current);
    const QRect row(0, rowViewportPosition(current.row()), viewport()->width(), rowHeight(0));
    Q_EMIT menuRequested(viewport()->mapToGlobal(QPoint(Metrics::wide, row.bottom())));
}

void TableView::openRowMenu(int row)
{
    if (row < 0)
        return;
    if (!selectionModel()->isRowSelected(row))
        selectAlone(row);
    const QPoint at(
        viewport()->width() - Metrics::small, rowViewportPosition(row) + rowHeight(row) - 4);
    Q_EMIT menuRequested(viewport()->mapToGlobal(at));
}

bool TableView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverMove:
    case QEvent::HoverEnter:
        setHoveredRow(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
        break;
    case QEvent::MouseMove:
        setHoveredRow(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
        break;
    case QEvent::Leave:
        setHoveredRow(-1);
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void TableView::setHoveredRow(int row)
{
    if (m_hoveredRow == row)
        return;
    const auto repaint = [this](int which) {
        if (which >= 0 && model() && which < model()->rowCount())
            viewport()->update(
                0, rowViewportPosition(which), viewport()->width(), rowHeight(which));
    };
    repaint(m_hoveredRow);
    m_hoveredRow = row;
    repaint(row);
    placeButtons();
}

void TableView::placeButtons()
{
    m_headerButton->setGeometry(
        width() - Metrics::small - 28, (m_header->height() - 26) / 2, 28, 26);
    m_headerButton->raise();
    if (!model())
        return;
    if (m_hoveredRow >= model()->rowCount())
        m_hoveredRow = -1;
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    placeButton(m_currentButton, current);
    placeButton(m_hoveredButton, m_hoveredRow == current ? -1 : m_hoveredRow);
}

void TableView::placeButton(QToolButton *button, int row)
{
    if (row < 0)
        return button->hide();
    button->move(viewport()->width() - button->width() - Metrics::small,
        rowViewportPosition(row) + (rowHeight(row) - button->height()) / 2);
    const QModelIndex name = model()->index(row, m_nameColumn);
    button->setAccessibleName(tr("More actions for %1").arg(name.data().toString()));
    button->show();
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Arriving by Tab there must be a row to act on.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
            goTo(model()->index(0, m_nameColumn), QItemSelectionModel::NoUpdate);
    }
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    placeButtons();
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
    Q_EMIT selectionEdited();
}

} // namespace Gatehouse
