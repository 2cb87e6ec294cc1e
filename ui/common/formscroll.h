// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace Gatehouse {

//! The fields of a long form: as high as they want to be where there is room, and scrolled where
//! there is not. The field that takes the focus comes into view.
class FormScroll : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormScroll)

public:
    // Free around the fields: focus rings are drawn there, and on the right the bar.
    static constexpr int left = 4;
    static constexpr int above = 4;
    static constexpr int right = 16;

    explicit FormScroll(QWidget *fields, QWidget *parent = nullptr);

    //! Sets the margins of \a layout, beside the scrolled fields, to line up with them.
    static void lineUp(QLayout *layout);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepWidth();
    void bringIntoView(QWidget *focused);
};

} // namespace Gatehouse
