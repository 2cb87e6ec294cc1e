// SPDX-License-Identifier: MIT
#include "ui/common/tableview.h"

#include "models/items/pagedlistmodel.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/tableheader.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/themecolors.h"

#include <QActionGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace Gatehouse {

namespace {

constexpr int tableButtonRoom = 32; // at the right edge, for the ••• button
constexpr int tableButtonSize = 28;
constexpr quint8 tableStateVersion = 1;

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
{
    setHorizontalHeader(m_header);
    m_header->setSortIndicatorShown(true); // setHorizontalHeader() takes it away
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(Metrics::rowHeight);
    verticalHeader()->setDefaultSectionSize(Metrics::twoLineRowHeight);
    verticalScrollBar()->setSingleStep(Metrics::twoLineRowHeight);

    m_hoveredButton = makeRowButton();
    m_currentButton = makeRowButton();
    m_headerButton = new QToolButton(this);
    m_headerButton->setIcon(Icons::icon(IconName::Filter));
    m_headerButton->setAutoRaise(true);
    // What is beside the cells of a table is in no accessibility tree: by keyboard the same menu is
    // in the window's View menu.
    m_headerButton->setFocusPolicy(Qt::NoFocus);
    setButtonKind(m_headerButton, ButtonKind::Text);
    m_headerButton->setObjectName(QStringLiteral("columnsButton"));
    connect(m_headerButton, &QToolButton::clicked, this, [this] {
        openHeaderMenu(m_headerButton->mapToGlobal(m_headerButton->rect().bottomLeft()));
    });

    connect(m_hoveredButton, &QToolButton::clicked, this, [this] { openRowMenu(m_hoveredRow); });
    connect(m_currentButton, &QToolButton::clicked, this,
        [this] { openRowMenu(currentIndex().row()); });
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &TableView::sortBy);
    connect(m_header, &TableHeader::released, this, &TableView::adoptWidths);
    connect(m_header, &QHeaderView::sectionMoved, this, [this] { viewport()->update(); });
    connect(m_header, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { openHeaderMenu(m_header->viewport()->mapToGlobal(at)); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TableView::fetchNearEnd);
    retranslate();
}

QToolButton *TableView::makeRowButton()
{
    auto *button = new QToolButton(viewport());
    button->setIcon(Icons::icon(IconName::More, ColorRole::Text));
    button->setAutoRaise(true);
    button->setFixedSize(tableButtonSize, tableButtonSize);
    button->setCursor(Qt::ArrowCursor);
    // By keyboard the menu opens with Return, Menu or Shift+F10 from the row itself.
    button->setFocusPolicy(Qt::NoFocus);
    button->setObjectName(QStringLiteral("rowButton"));
    setButtonKind(button, ButtonKind::Text);
    button->hide();
    return button;
}

void TableView::retranslate()
{
    m_headerButton->setToolTip(tr("Columns and order"));
    m_headerButton->setAccessibleName(tr("Columns and order"));
    for (QToolButton *button : {m_hoveredButton, m_currentButton})
        button->setToolTip(tr("More actions"));
    placeButtons();
}

void TableView::setList(PagedListModel *model)
{
    m_list = model;
    setModel(model);
    // The rows may end inside the view, where nothing is scrolled and nothing would be fetched.
    connect(model, &PagedListModel::answered, this, &TableView::fetchNearEnd, Qt::QueuedConnection);
    const auto settle = [this] { placeButtons(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, settle);
    connect(model, &QAbstractItemModel::rowsRemoved, this, settle);
    connect(model, &QAbstractItemModel::layoutChanged, this, settle);
    connect(model, &QAbstractItemModel::modelReset, this, settle);
}

void TableView::setColumns(const QList<TableColumn> &columns)
{
    m_columns = columns;
    fit();
}

void TableView::hideHeader()
{
    m_header->hide();
    m_headerButton->hide();
}

void TableView::setSortableColumns(const QSet<int> &sections)
{
    m_sortable = sections;
    m_header->setSectionsClickable(!sections.isEmpty());
}

void TableView::showSort(int section, Qt::SortOrder order)
{
    m_sortSection = section;
    m_sortOrder = order;
    const QSignalBlocker blocker(m_header);
    m_header->setSortIndicator(section, order);
    m_header->viewport()->update();
}

void TableView::sortBy(int section, Qt::SortOrder order)
{
    if (!m_list || !m_sortable.contains(section))
        return showSort(m_sortSection, m_sortOrder);
    m_sortSection = section;
    m_sortOrder = order;
    m_list->sort(section, order);
    scrollToTop();
}

QList<int> TableView::selectedRows() const
{
    QList<int> rows;
    if (selectionModel()) {
        const QItemSelection selection = selectionModel()->selection();
        for (const QItemSelectionRange &range : selection) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                rows << row;
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QStringList TableView::selectedIds() const
{
    QStringList ids;
    for (const int row : selectedRows())
        ids << m_list->index(row, 0).data(PagedListModel::IdRole).toString();
    return ids;
}

QString TableView::currentId() const
{
    return currentIndex().data(PagedListModel::IdRole).toString();
}

void TableView::selectIds(const QStringList &ids)
{
    if (!m_list)
        return;
    QItemSelection selection;
    QModelIndex current;
    for (const QString &id : ids) {
        const int row = m_list->rowOf(id);
        if (row < 0)
            continue;
        const QModelIndex first = m_list->index(row, 0);
        selection.select(first, m_list->index(row, m_list->columnCount() - 1));
        if (!current.isValid())
            current = m_list->index(row, m_nameColumn);
    }
    if (!current.isValid())
        return;
    goTo(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(current);
}

TableExport::Table TableView::exportTable() const
{
    QList<int> columns;
    for (int position = 0; position < m_header->count(); ++position) {
        const int section = m_header->logicalIndex(position);
        // What only gave way for want of room is still part of the row.
        if (isColumnWanted(section))
            columns << section;
    }
    return TableExport::table(*m_list, selectedRows(), columns);
}

void TableView::copy()
{
    if (m_list && !selectedRows().isEmpty())
        QGuiApplication::clipboard()->setText(
            TableExport::text(exportTable(), TableExport::Form::Tsv));
}

void TableView::fit()
{
    if (m_columns.isEmpty() || m_header->count() == 0 || m_isFitting)
        return;
    QList<TableColumn> wanted;
    for (TableColumn column : std::as_const(m_columns)) {
        if (!isColumnWanted(column.section))
            continue;
        column.minimum = std::max(column.minimum, m_header->titleWidth(column.section));
        if (m_header->visualIndex(column.section) == 0) {
            column.width += m_header->indent();
            column.minimum += m_header->indent();
        }
        column.width = std::max(m_widths.value(column.section, column.width), column.minimum);
        wanted << column;
    }
    m_isFitting = true;
    const QHash<int, int> widths = fitColumns(wanted, viewport()->width() - tableButtonRoom);
    for (const TableColumn &column : std::as_const(m_columns)) {
        const bool shown = widths.contains(column.section);
        m_header->setSectionHidden(column.section, !shown);
        if (shown)
            m_header->resizeSection(column.section, widths.value(column.section));
    }
    m_isFitting = false;
}

void TableView::adoptWidths()
{
    int sum = 0;
    for (const TableColumn &column : std::as_const(m_columns)) {
        if (m_header->isSectionHidden(column.section))
            continue;
        m_widths.insert(column.section, m_header->sectionSize(column.section));
        sum += m_header->sectionSize(column.section);
    }
    // Room left over stays where it is until the window changes: nothing jumps under the pointer.
    if (sum > viewport()->width() - tableButtonRoom)
        fit();
}

void TableView::setColumnWanted(int section, bool wanted)
{
    if (wanted == isColumnWanted(section) || section == m_nameColumn)
        return;
    if (wanted)
        m_hidden.remove(section);
    else
        m_hidden.insert(section);
    fit();
    viewport()->update();
}

void TableView::resetColumns()
{
    m_hidden.clear();
    m_widths.clear();
    for (int i = 0; i < m_columns.size(); ++i)
        m_header->moveSection(m_header->visualIndex(m_columns[i].section), i);
    fit();
    viewport()->update();
}

QByteArray TableView::saveColumns() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    QList<int> order;
    for (int position = 0; position < m_header->count(); ++position)
        order << m_header->logicalIndex(position);
    out << tableStateVersion << order << m_widths << m_hidden;
    return state;
}

bool TableView::restoreColumns(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    QList<int> order;
    QHash<int, int> widths;
    QSet<int> hidden;
    in >> version >> order >> widths >> hidden;
    QList<int> sorted = order;
    std::sort(sorted.begin(), sorted.end());
    for (int i = 0; i < sorted.size(); ++i) {
        if (sorted[i] != i)
            return false;
    }
    if (in.status() != QDataStream::Ok || version != tableStateVersion
        || order.size() != m_header->count() || hidden.contains(m_nameColumn))
        return false;
    for (int position = 0; position < order.size(); ++position)
        m_header->moveSection(m_header->visualIndex(order[position]), position);
    m_widths = widths;
    m_hidden = hidden;
    fit();
    return true;
}

void TableView::openHeaderMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    const auto title
        = [this](int section) { return model()->headerData(section, Qt::Horizontal).toString(); };
    if (!m_sortable.isEmpty()) {
        menu->addSection(tr("Sort by"));
        auto *sections = new QActionGroup(menu);
        for (const TableColumn &column : std::as_const(m_columns)) {
            if (!m_sortable.contains(column.section))
                continue;
            QAction *action = menu->addAction(title(column.section));
            action->setCheckable(true);
            action->setChecked(column.section == m_sortSection);
            sections->addAction(action);
            connect(action, &QAction::triggered, this, [this, section = column.section] {
                const QVariant first
                    = model()->headerData(section, Qt::Horizontal, Qt::InitialSortOrderRole);
                m_header->setSortIndicator(
                    section, first.isValid() ? Qt::SortOrder(first.toInt()) : Qt::AscendingOrder);
            });
        }
        menu->addSeparator();
        auto *orders = new QActionGroup(menu);
        const auto addOrder = [&](const QString &text, Qt::SortOrder order) {
            QAction *action = menu->addAction(text);
            action->setCheckable(true);
            action->setChecked(order == m_sortOrder);
            orders->addAction(action);
            connect(action, &QAction::triggered, this,
                [this, order] { m_header->setSortIndicator(m_sortSection, order); });
        };
        addOrder(tr("Ascending"), Qt::AscendingOrder);
        addOrder(tr("Descending"), Qt::DescendingOrder);
    }
    menu->addSection(tr("Columns"));
    for (const TableColumn &column : std::as_const(m_columns)) {
        if (column.section == m_nameColumn)
            continue;
        const bool givesWay
            = isColumnWanted(column.section) && m_header->isSectionHidden(column.section);
        QAction *action = menu->addAction(
            givesWay ? tr("%1 (no room now)").arg(title(column.section)) : title(column.section));
        action->setCheckable(true);
        action->setChecked(isColumnWanted(column.section));
        connect(action, &QAction::triggered, this,
            [this, section = column.section](bool checked) { setColumnWanted(section, checked); });
    }
    menu->addSeparator();
    connect(
        menu->addAction(tr("Reset columns")), &QAction::triggered, this, &TableView::resetColumns);
    menu->popup(globalPosition);
}

void TableView::fetchNearEnd()
{
    const QScrollBar *bar = verticalScrollBar();
    // Two screens ahead, so that somebody who scrolls steadily never waits at the end.
    if (m_list && isVisible() && bar->value() + 2 * bar->pageStep() >= bar->maximum()
        && m_list->canFetchMore({}))
        m_list->fetchMore({});
}

} // namespace Gatehouse
