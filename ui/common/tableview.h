// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/tableexport.h"
#include "ui/common/tablecolumns.h"

#include <QPointer>
#include <QSet>
#include <QTableView>

#include <optional>

class QToolButton;

namespace Gatehouse {

class PagedListModel;
class TableHeader;

//! A table of rows from a PagedListModel: hairlines instead of a grid, washes over whole rows, a
//! ••• button at the right end of the row under the pointer and of the current row. Columns give
//! way by importance where there is little room, so that nothing is clipped; they can be moved,
//! resized and hidden. Sorting and more rows are asked of the model, which asks the service.
class TableView : public QTableView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableView)

public:
    explicit TableView(QWidget *parent = nullptr);

    void setList(PagedListModel *model);
    //! In the order in which they first stand. May be called again: what people changed is kept.
    void setColumns(const QList<TableColumn> &columns);
    //! The column that is searched by typing and cannot be hidden.
    void setNameColumn(int section) { m_nameColumn = section; }
    //! What a click on the header may sort by.
    void setSortableColumns(const QSet<int> &sections);
    //! Shows by which column the rows are sorted; nothing is asked.
    void showSort(int section, Qt::SortOrder order);
    TableHeader *header() const { return m_header; }
    //! For a list of one column that explains itself.
    void hideHeader();

    QList<int> selectedRows() const; //!< ascending
    QStringList selectedIds() const;
    QString currentId() const;
    //! Selects the rows with these ids that are here. The first one becomes the current row.
    void selectIds(const QStringList &ids);
    //! The selected rows with the visible columns in their present order.
    TableExport::Table exportTable() const;

    //! Order, widths and hidden columns.
    QByteArray saveColumns() const;
    bool restoreColumns(const QByteArray &state);
    void resetColumns();
    bool isColumnWanted(int section) const { return !m_hidden.contains(section); }
    void setColumnWanted(int section, bool wanted);
    //! Sort and columns; the header's context menu, and that of the button at its right end.
    void openHeaderMenu(const QPoint &globalPosition);

    //! Typing looks in the name column, wherever the current cell is.
    void keyboardSearch(const QString &search) override;

public Q_SLOTS:
    //! The selected rows as TSV on the clipboard.
    void copy();

Q_SIGNALS:
    //! By right click, by the ••• button, or by Menu, Shift+F10 or Return. The row is selected.
    void menuRequested(const QPoint &globalPosition);
    void selectionEdited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event = nullptr) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void sortBy(int section, Qt::SortOrder order);
    void adoptWidths();
    void fit();
    void fetchNearEnd();
    void setHoveredRow(int row);
    QToolButton *makeRowButton();
    void placeButtons();
    void placeButton(QToolButton *button, int row);
    void openRowMenu(int row);
    void goTo(const QModelIndex &index, QItemSelectionModel::SelectionFlags command);
    void selectAlone(int row);
    void requestMenuByKeyboard();
    void retranslate();

    PagedListModel *m_list = nullptr;
    TableHeader *m_header = nullptr;
    QToolButton *m_headerButton = nullptr;
    QToolButton *m_hoveredButton = nullptr;
    QToolButton *m_currentButton = nullptr;
    QList<TableColumn> m_columns;
    QHash<int, int> m_widths; //!< chosen by hand
    QSet<int> m_hidden; //!< by hand
    QSet<int> m_sortable;
    int m_nameColumn = 0;
    int m_hoveredRow = -1;
    int m_sortSection = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isFitting = false;
    std::optional<QItemSelectionModel::SelectionFlags> m_command; //!< instead of the keys'
};

} // namespace Gatehouse
