// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QString>

namespace Gatehouse {

//! One action of the menus, as the keyboard sheet, the settings and the command palette list it.
struct ActionEntry {
    enum class State { Enabled, Disabled };

    QString name = {}; //!< stable, not shown: "viewRefresh"
    QString menu = {}; //!< where it is: "View"
    QString text = {}; //!< as people say it, menus inside menus first: "Theme: Dark"
    QKeySequence keys = {};
    QKeySequence defaultKeys = {};
    State state = State::Enabled;
    QString whyNot = {}; //!< why it is disabled, where the action tells

    friend bool operator==(const ActionEntry &, const ActionEntry &) = default;
};

} // namespace Gatehouse
