// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Gatehouse {

//! What a colour is for. Nobody outside ui/theme writes a hex value.
class Colors {
    Q_GADGET

public:
    enum class Role {
        Window, //!< ground of the left bar, status strip and start page
        Surface, //!< ground of panes, tables and details
        Raised, //!< ground of fields, buttons, menus and cards
        Line, //!< hairlines between things
        ControlBorder, //!< outline of what can be operated; 3:1 on its ground
        Text,
        Secondary, //!< labels, second lines, hints
        Accent, //!< the one accent: primary buttons, links, selection bar, focus ring
        AccentWash, //!< ground of selected rows and entries
        OnAccent, //!< text on Accent
        Hover, //!< wash under the pointer
        Success,
        Warning,
        Danger,
        ToastGround,
        OnToast,
    };
    Q_ENUM(Role)
    static constexpr int roleCount = int(Role::OnToast) + 1;
};

using ColorRole = Colors::Role;

} // namespace Gatehouse
