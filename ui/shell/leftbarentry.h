// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

#include <optional>

namespace Gatehouse {

//! The left bar in words, or in icons only.
class LeftBarWidth {
    Q_GADGET

public:
    enum class Mode { Words, Icons };
    Q_ENUM(Mode)
};

//! A pane's entry: icon, title, count. Where its words are cut it shows them as a tool tip.
class LeftBarEntry : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeftBarEntry)

public:
    LeftBarEntry(IconName icon, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCount(std::optional<int> count);
    void setMode(LeftBarWidth::Mode mode);

    QSize sizeHint() const override;
    //! What its words need.
    int wantedWidth() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    IconName m_icon;
    std::optional<int> m_count;
    LeftBarWidth::Mode m_mode = LeftBarWidth::Mode::Words;
};

} // namespace Gatehouse
