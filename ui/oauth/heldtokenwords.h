// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/heldinstallation.h"

#include <QCoreApplication>

namespace Gatehouse {

//! The sentences about tokens that this console holds.
class HeldTokenWords {
    Q_DECLARE_TR_FUNCTIONS(HeldTokenWords)

public:
    //! "My app in Northwind"
    static QString name(const HeldInstallation &held);
    static QString state(const HeldInstallation &held);
    //! What can be done about the state; empty: nothing has to be.
    static QString remedy(const HeldInstallation &held);
};

} // namespace Gatehouse
