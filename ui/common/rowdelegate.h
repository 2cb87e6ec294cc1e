// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/themecolors.h"

#include <QStyledItemDelegate>

namespace Gatehouse {

//! Paints the cells of a TableView: one line of text, elided, its whole in the tool tip. The ground
//! of a row is the view's. Kinds of row inherit and paint what is more than text.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDelegate)

public:
    explicit RowDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    struct Cell {
        QPainter *painter = nullptr; //!< with the row's font
        QRect rect = {}; //!< without the margins
        const ThemeColors &colors;
    };

    //! A cell without its margins.
    static QRect contentRect(const QStyleOptionViewItem &option, const QModelIndex &index);
    //! The default paints the display role.
    virtual void paintCell(const Cell &cell, const QModelIndex &index) const;

    static void paintText(const Cell &cell, const QString &text, ColorRole role, int alignment);
    //! Cuts `head`, never `tail`: "Northwind Pro… · Internal".
    static QString cut(const Cell &cell, const QString &head, const QString &tail);
    //! A face, a name, and under it a second line where there is one.
    struct TwoLines {
        QString name = {};
        QString subtitle = {};
    };
    static void paintTwoLines(const Cell &cell, const TwoLines &lines);
    //! The same for a cell that is no name: the first line in the row's own weight.
    static void paintPlainLines(const Cell &cell, const TwoLines &lines, ColorRole second);

private:
    struct LineLook {
        QFont font = {};
        ColorRole role = ColorRole::Text;
    };
    static void paintLines(
        const Cell &cell, const TwoLines &lines, const LineLook &first, const LineLook &second);
};

} // namespace Gatehouse
