// SPDX-License-Identifier: MIT
#pragma once

#include <QProgressBar>
#include <QVariantAnimation>

namespace Gatehouse {

//! Work of unknown length. Moves only while it can be seen, and not at all where the desktop turned
//! animations off.
class BusyBar : public QProgressBar {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BusyBar)

public:
    explicit BusyBar(QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QVariantAnimation m_movement;
};

} // namespace Gatehouse
