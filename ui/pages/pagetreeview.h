// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

class QToolButton;

namespace Gatehouse {

class LazyTreeModel;
class PageRowDelegate;

//! A tree of pages: the look of a TableView with levels. A line "Show more" goes on by click,
//! Return or Space, or when somebody scrolls to it; one that failed tries again. Where the model has
//! boxes, a click on the box or Space toggles it.
class PageTreeView : public QTreeView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageTreeView)

public:
    enum class RowMenus { No, Yes };

    struct Setup {
        LazyTreeModel &model;
        PageRowDelegate &delegate;
        RowMenus menus = RowMenus::No;
    };
    explicit PageTreeView(const Setup &setup, QWidget *parent = nullptr);

    //! Makes \a index the current row and brings it to sight.
    void reveal(const QModelIndex &index);
    QString currentId() const;

Q_SIGNALS:
    //! By right click, by the ••• button, or by Menu, Shift+F10 or Return. The row is current.
    void menuRequested(const QPoint &globalPosition);
    //! Delete: to take what the row stands for away.
    void removalRequested();
    //! Space or a click on a box that cannot be toggled.
    void toggleRefused(const QModelIndex &index);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    bool isRow(const QModelIndex &index) const;
    QRect rowRect(const QModelIndex &index) const;
    bool activate(const QModelIndex &index);
    void toggle(const QModelIndex &index);
    void readOnInSight();
    void requestMenu(const QModelIndex &index);
    void setHovered(const QModelIndex &index);
    QToolButton *makeButton();
    void placeButtons();
    void placeButton(QToolButton *button, const QModelIndex &index);
    void retranslate();

    LazyTreeModel &m_model;
    RowMenus m_menus;
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_pressedBox;
    QToolButton *m_hoveredButton = nullptr;
    QToolButton *m_currentButton = nullptr;
    bool m_wasScrolled = false;
};

} // namespace Gatehouse
