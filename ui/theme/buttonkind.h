// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAbstractButton;
class QWidget;

namespace Gatehouse {

//! How a button looks. Normal is what every button is until told otherwise.
class Buttons {
    Q_GADGET

public:
    enum class Kind {
        Normal, //!< outlined
        Primary, //!< filled with the accent; one a view
        Danger, //!< outlined and lettered in the danger colour; its text names verb and object
        Text, //!< no outline until hovered; also for icon buttons
        Link, //!< accent letters, no padding
        Filter, //!< quick filter: plain text, accent and semibold when checked
        Entry, //!< entry of the left bar: full width, wash when checked
        OnToast, //!< on the dark ground of a toast
    };
    Q_ENUM(Kind)
};

using ButtonKind = Buttons::Kind;

void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

} // namespace Gatehouse
