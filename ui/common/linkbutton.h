// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace Gatehouse {

//! A link that is as wide as its words where there is room, and cut in the middle where there is
//! not.
class LinkButton : public QPushButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkButton)

public:
    explicit LinkButton(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Gatehouse
