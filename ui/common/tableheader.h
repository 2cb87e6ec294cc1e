// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

namespace Gatehouse {

//! A header whose first label stands in line with a pane's title.
class TableHeader : public QHeaderView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableHeader)

public:
    explicit TableHeader(QWidget *parent = nullptr);

    //! The first section that is shown, by position.
    int leadingSection() const;
    //! By how much the first column's content is moved to the right.
    int indent() const { return m_indent; }
    void setIndent(int indent) { m_indent = indent; }
    //! What a section needs so that its title is not clipped, without the sort arrow.
    int titleWidth(int section) const;

Q_SIGNALS:
    //! The pointer let go of a section it may have resized or moved.
    void released();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int m_indent;
};

} // namespace Gatehouse
