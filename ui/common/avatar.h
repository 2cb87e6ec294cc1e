// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/themecolors.h"

#include <QString>
#include <QWidget>

class QPainter;

namespace Gatehouse {

//! A face for what has no picture: an emoji where its icon is one, else the initial of its name on
//! one of eight quiet grounds chosen by its id. Decoration only: the name beside it is what is
//! read.
class Avatar : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Avatar)

public:
    enum class Shape { Square, Circle }; //!< things are square, persons round
    Q_ENUM(Shape)

    struct Face {
        QString id = {};
        QString name = {};
        QString icon
            = {}; //!< emoji, picture in a data: address, or another address, which is not fetched
        Shape shape = Shape::Square;
    };

    explicit Avatar(int size, QWidget *parent = nullptr);

    void setFace(const Face &face);

    //! For delegates: paints into the largest square centred in `rect`.
    static void paint(
        QPainter *painter, const QRect &rect, const Face &face, const ThemeColors &colors);
    //! Whether \a icon can be drawn as text: no address, no word.
    static bool isEmoji(const QString &icon);
    //! The letter or emoji a face shows.
    static QString glyph(const Face &face);

    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    Face m_face;
};

} // namespace Gatehouse
