// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace Gatehouse {

//! One of several filters, of which one is chosen: a screen reader hears of a radio button. Qt says
//! so of other buttons, and calls every tool button that can be checked a check box.
class QuickFilterButton final : public QToolButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuickFilterButton)

public:
    explicit QuickFilterButton(QWidget *parent = nullptr);
};

} // namespace Gatehouse
