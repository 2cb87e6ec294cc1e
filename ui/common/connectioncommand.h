// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Gatehouse {

//! What the Connection menu offers, in its order.
class ConnectionCommands {
    Q_GADGET

public:
    enum class Command { Create, Edit, HandOver };
    Q_ENUM(Command)
};

using ConnectionCommand = ConnectionCommands::Command;

} // namespace Gatehouse
