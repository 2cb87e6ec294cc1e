// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>

namespace Gatehouse {

//! Puts its items in lines like words, so that a row of chips or filters wraps instead of being
//! clipped.
class FlowLayout : public QLayout {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)

public:
    struct Spacing {
        int horizontal = 4;
        int vertical = 4;
    };

    explicit FlowLayout(Spacing spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass { Measure, Place };
    int arrange(const QRect &rect, Pass pass) const;

    Spacing m_spacing;
    QList<QLayoutItem *> m_items;
};

} // namespace Gatehouse
