// SPDX-License-Identifier: MIT
#pragma once

#include <QCalendarWidget>

class QComboBox;
class QSpinBox;
class QToolButton;

namespace Gatehouse {

//! One month of days in the colours of the theme, with its month and year above it. Qt's own row
//! of month and year paints its letters itself, so another one stands in its place.
class DateCalendar final : public QCalendarWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateCalendar)

public:
    explicit DateCalendar(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintCell(QPainter *painter, const QRect &rect, QDate day) const override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTop();
    void showColors();
    void showPage();
    void retranslate();

    QToolButton *m_previous = nullptr;
    QComboBox *m_month = nullptr;
    QSpinBox *m_year = nullptr;
    QToolButton *m_next = nullptr;
};

} // namespace Gatehouse
