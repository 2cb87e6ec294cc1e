// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/secret.h"
#include "ui/common/textlabel.h"

#include <QTimer>

#include <chrono>

namespace Gatehouse {

//! A secret as dots, or in clear for a while. It can be read, also by a screen reader, but neither
//! selected nor dragged: a selection would be on X11's second clipboard. Masks itself after a
//! while, when it goes out of sight and when its window is left.
class SecretField final : public TextLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretField)

public:
    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    //! Whose it is: "Token of Nightly export".
    void setLabel(const QString &label);
    void reveal(const Secret &secret);
    void mask();
    bool isRevealed() const { return !m_secret.isEmpty(); }
    void setRevealTime(std::chrono::milliseconds time) { m_time.setInterval(time); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void revealedChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_label;
    Secret m_secret;
    QTimer m_time;
};

} // namespace Gatehouse
