// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>

class QToolButton;

namespace Gatehouse {

class TextLabel;

//! One thing that was done. Says `expired` when its time is over; the area removes it.
class Toast : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Toast)

public:
    struct Texts {
        QString text = {};
        QString action = {}; //!< empty: no such button
        QString other = {}; //!< before it; empty: no such button
    };
    Toast(const Texts &texts, QWidget *parent);

    void takeFocus();

Q_SIGNALS:
    void actionClicked();
    void otherClicked();
    void expired();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void watch();

    TextLabel *m_text = nullptr;
    QList<QWidget *> m_controls; //!< in the order of Tab
    QToolButton *m_close = nullptr;
    QTimer *m_life = nullptr;
};

} // namespace Gatehouse
