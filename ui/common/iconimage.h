// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPixmap>

namespace Gatehouse {

//! Pictures as icons: read from a file into an address that holds them, and back.
class IconImage {
    Q_GADGET

public:
    static constexpr int side = 128;

    enum class Problem {
        None,
        Unreadable, //!< the file cannot be opened
        NotAPicture, //!< neither PNG, JPEG nor SVG, or broken
        TooLarge, //!< more bytes or points than an icon is worth
    };
    Q_ENUM(Problem)

    struct Read {
        QString address = {}; //!< data:image/png;base64,…
        Problem problem = Problem::None;
    };
    //! Scales it to fit a square of 128 points. Slow: not for the GUI thread.
    static Read read(const QString &path);

    //! Null when \a address does not hold a PNG or JPEG picture of a modest size.
    static QPixmap pixmap(const QString &address);
};

} // namespace Gatehouse
