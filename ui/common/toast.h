// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace Gatehouse {

class TextLabel;

//! One thing that was done. Says `expired` when its time is over; the area removes it.
class Toast : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Toast)

public:
    Toast(const QString &text, const QString &action, QWidget *parent);

    void takeFocus();

Q_SIGNALS:
    void actionClicked();
    void expired();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void watch();

    TextLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QToolButton *m_close = nullptr;
    QTimer *m_life = nullptr;
};

} // namespace Gatehouse
