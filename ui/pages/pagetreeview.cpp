// SPDX-License-Identifier: MIT
#include "ui/pages/pagetreeview.h"

#include "models/items/lazytreemodel.h"
#include "ui/pages/pagerowdelegate.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/themecolors.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

namespace Gatehouse {

namespace {

constexpr int pageButtonSize = 28;

} // namespace

PageTreeView::PageTreeView(const Setup &setup, QWidget *parent)
    : QTreeView(parent)
    , m_model(setup.model)
    , m_menus(setup.menus)
{
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(20);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setExpandsOnDoubleClick(true);
    setAnimated(false);
    setMouseTracking(true);
    setup.delegate.setTrailingRoom(m_menus == RowMenus::Yes ? pageButtonSize : 0);
    setItemDelegate(&setup.delegate);
    setModel(&m_model);
    verticalScrollBar()->setSingleStep(Metrics::twoLineRowHeight);
    if (m_menus == RowMenus::Yes) {
        m_hoveredButton = makeButton();
        m_currentButton = makeButton();
        connect(m_hoveredButton, &QToolButton::clicked, this, [this] { requestMenu(m_hovered); });
        connect(
            m_currentButton, &QToolButton::clicked, this, [this] { requestMenu(currentIndex()); });
    }
    const auto settle = [this] { placeButtons(); };
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, settle);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, settle);
    connect(&m_model, &QAbstractItemModel::modelReset, this, settle);
    connect(this, &QTreeView::expanded, this, settle);
    connect(this, &QTreeView::collapsed, this, settle);
    // Levels that are open are read again together with the topmost one.
    connect(&m_model, &LazyTreeModel::answered, this, [this] { scheduleDelayedItemsLayout(); });
    // The line at the end may come into sight by scrolling, and only so: what merely fits into the
    // view was not asked for.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this,
        [this] { m_wasScrolled = true; });
    retranslate();
}

QToolButton *PageTreeView::makeButton()
{
    auto *button = new QToolButton(viewport());
    button->setIcon(Icons::icon(IconName::More, ColorRole::Text));
    button->setAutoRaise(true);
    button->setFixedSize(pageButtonSize, pageButtonSize);
    button->setCursor(Qt::ArrowCursor);
    // By keyboard the menu opens with Return, Menu or Shift+F10 from the row itself.
    button->setFocusPolicy(Qt::NoFocus);
    button->setObjectName(QStringLiteral("rowButton"));
    setButtonKind(button, ButtonKind::Text);
    button->hide();
    return button;
}

void PageTreeView::retranslate()
{
    if (m_menus == RowMenus::No)
        return;
    for (QToolButton *button : {m_hoveredButton, m_currentButton})
        button->setToolTip(tr("More actions"));
    placeButtons();
}

bool PageTreeView::isRow(const QModelIndex &index) const
{
    return index.isValid() && m_model.lineAt(index) == LazyTreeModel::Line::Row;
}

QRect PageTreeView::rowRect(const QModelIndex &index) const
{
    const QRect item = visualRect(index);
    return {0, item.top(), viewport()->width(), item.height()};
}

void PageTreeView::reveal(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
}

QString PageTreeView::currentId() const
{
    return currentIndex().data(LazyTreeModel::IdRole).toString();
}

void PageTreeView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(this);
    const QRect rect(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool selected = selectionModel()->isSelected(index);
    if (selected)
        painter->fillRect(rect, colors[ColorRole::AccentWash]);
    else if (index == m_hovered)
        painter->fillRect(rect, colors[ColorRole::Hover]);
    painter->fillRect(QRect(0, rect.bottom(), rect.width(), 1), colors[ColorRole::Line]);
    if (selected)
        painter->fillRect(QRect(0, rect.top(), 3, rect.height()), colors[ColorRole::Accent]);
    QTreeView::drawRow(painter, option, index);
}

void PageTreeView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid()
        || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(viewport());
    StylePainting::box(&painter, rowRect(currentIndex()).adjusted(1, 1, -1, -2),
        {.fill = {}, .line = themeColors(this)[ColorRole::Accent], .radius = 4, .lineWidth = 2});
}

bool PageTreeView::activate(const QModelIndex &index)
{
    if (!index.isValid() || isRow(index))
        return false;
    m_model.showMore(index);
    return true;
}

void PageTreeView::toggle(const QModelIndex &index)
{
    if (!index.data(Qt::CheckStateRole).isValid())
        return;
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable)) {
        Q_EMIT toggleRefused(index);
        return;
    }
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model.setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void PageTreeView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isSpace = event->key() == Qt::Key_Space || event->key() == Qt::Key_Select;
    if (isPlain && (isReturn || isSpace) && activate(currentIndex()))
        return;
    if (isPlain && isSpace && currentIndex().data(Qt::CheckStateRole).isValid())
        return toggle(currentIndex());
    if (isPlain && event->key() == Qt::Key_Delete && isRow(currentIndex())) {
        Q_EMIT removalRequested();
        return;
    }
    const bool isShiftF10 = event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier;
    if (m_menus == RowMenus::Yes && ((isPlain && isReturn) || isShiftF10))
        return requestMenu(currentIndex());
    m_wasScrolled = true;
    QTreeView::keyPressEvent(event);
}

void PageTreeView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isLeft = event->button() == Qt::LeftButton;
    const bool onBox = isLeft && index.data(Qt::CheckStateRole).isValid()
        && PageRowDelegate::boxRect(visualRect(index))
               .adjusted(-Metrics::small, -Metrics::small, 4, Metrics::small)
               .contains(event->position().toPoint());
    m_pressedBox = onBox ? index : QModelIndex();
    QTreeView::mousePressEvent(event);
    if (isLeft)
        activate(index);
}

void PageTreeView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (m_pressedBox.isValid() && m_pressedBox == index)
        toggle(index);
    m_pressedBox = QModelIndex();
}

void PageTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_menus == RowMenus::No)
        return QTreeView::contextMenuEvent(event);
    if (event->reason() == QContextMenuEvent::Keyboard)
        return requestMenu(currentIndex());
    const QModelIndex index = indexAt(event->pos());
    if (!isRow(index))
        return;
    setCurrentIndex(index);
    Q_EMIT menuRequested(event->globalPos());
}

void PageTreeView::requestMenu(const QModelIndex &index)
{
    if (!isRow(index))
        return;
    setCurrentIndex(index);
    scrollTo(index);
    const QPoint at(viewport()->width() - Metrics::small, rowRect(index).bottom() - 4);
    Q_EMIT menuRequested(viewport()->mapToGlobal(at));
}

bool PageTreeView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverMove:
    case QEvent::HoverEnter:
        setHovered(indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()));
        break;
    case QEvent::MouseMove:
        setHovered(indexAt(static_cast<QMouseEvent *>(event)->position().toPoint()));
        break;
    case QEvent::Leave:
        setHovered({});
        break;
    case QEvent::Wheel:
        m_wasScrolled = true;
        break;
    default:
        break;
    }
    return QTreeView::viewportEvent(event);
}

void PageTreeView::setHovered(const QModelIndex &index)
{
    if (m_hovered == index)
        return;
    const auto repaint = [this](const QModelIndex &which) {
        if (which.isValid())
            viewport()->update(rowRect(which));
    };
    repaint(m_hovered);
    m_hovered = index;
    repaint(m_hovered);
    placeButtons();
}

void PageTreeView::placeButtons()
{
    if (!m_currentButton) // no menus, or still being made
        return;
    placeButton(m_currentButton, currentIndex());
    placeButton(m_hoveredButton,
        m_hovered == currentIndex() ? QModelIndex() : QModelIndex(m_hovered));
}

void PageTreeView::placeButton(QToolButton *button, const QModelIndex &index)
{
    const QRect row = isRow(index) ? rowRect(index) : QRect();
    if (row.isEmpty())
        return button->hide();
    button->move(row.width() - button->width() - Metrics::tight,
        row.top() + (row.height() - button->height()) / 2);
    button->setAccessibleName(tr("More actions for %1").arg(index.data().toString()));
    button->show();
}

void PageTreeView::readOnInSight()
{
    if (!m_wasScrolled)
        return;
    m_wasScrolled = false;
    const int height = viewport()->height();
    for (QModelIndex index = indexAt({1, 1}); index.isValid(); index = indexBelow(index)) {
        if (visualRect(index).top() > height)
            return;
        if (m_model.lineAt(index) == LazyTreeModel::Line::More)
            m_model.showMore(index);
    }
}

void PageTreeView::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    if (m_hovered.isValid())
        setHovered(indexAt(viewport()->mapFromGlobal(QCursor::pos())));
    placeButtons();
    readOnInSight();
}

void PageTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    placeButtons();
}

void PageTreeView::updateGeometries()
{
    QTreeView::updateGeometries();
    placeButtons();
}

void PageTreeView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    // Arriving by Tab there must be a row to act on.
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model.index(0, 0), QItemSelectionModel::SelectCurrent);
    viewport()->update();
}

void PageTreeView::focusOutEvent(QFocusEvent *event)
{
    QTreeView::focusOutEvent(event);
    viewport()->update();
}

void PageTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

void PageTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    placeButtons();
}

void PageTreeView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    // Who went on from the last line goes on with the first new row.
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.parent() == parent && current.row() == end + 1
        && !isRow(current) && start > 0)
        setCurrentIndex(m_model.index(start, 0, parent));
}

} // namespace Gatehouse
