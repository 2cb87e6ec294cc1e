// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Gatehouse {

//! The shape of rows to come, while they are on their way. Still: nothing that blinks.
class SkeletonRows : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SkeletonRows)

public:
    enum class Shape { TwoLines, OneLine };
    Q_ENUM(Shape)

    explicit SkeletonRows(QWidget *parent = nullptr);

    void setShape(Shape shape);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape m_shape = Shape::TwoLines;
};

} // namespace Gatehouse
