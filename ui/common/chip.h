// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/themecolors.h"

#include <QString>
#include <QWidget>

class QFont;
class QPainter;

namespace Gatehouse {

//! A word in a thin outline: kind, capability, status. Its text says it all; colour only repeats
//! it.
class Chip : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chip)

public:
    enum class Tone { Neutral, Accent, Success, Warning, Danger };
    Q_ENUM(Tone)

    struct Label {
        QString text = {};
        Tone tone = Tone::Neutral;

        friend bool operator==(const Label &, const Label &) = default;
    };

    explicit Chip(QWidget *parent = nullptr);
    explicit Chip(const Label &label, QWidget *parent = nullptr);

    const Label &label() const { return m_label; }
    void setLabel(const Label &label);

    //! For delegates. `baseFont` is the row's font; the chip's own is smaller.
    static QSize sizeOf(const QString &text, const QFont &baseFont);
    //! Draws with its left edge at rect.left(), centred vertically; text is elided to fit rect.
    static void paint(
        QPainter *painter, const QRect &rect, const Label &label, const ThemeColors &colors);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Label m_label;
};

} // namespace Gatehouse
