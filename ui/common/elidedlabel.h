// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/textlabel.h"

namespace Gatehouse {

//! One line that gives way: cut with an ellipsis where there is no room, whole in the tool tip.
class ElidedLabel : public TextLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    using TextLabel::TextLabel;

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Gatehouse
