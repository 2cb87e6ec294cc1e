// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connectionrights.h"
#include "models/domain/personrights.h"

#include <QCoreApplication>

namespace Gatehouse {

//! Why something cannot be done, as a whole sentence for a tool tip.
class RightsWords {
    Q_DECLARE_TR_FUNCTIONS(RightsWords)

public:
    //! Empty for None.
    static QString whyNot(ConnectionRights::Obstacle obstacle);
    static QString whyNot(PersonRights::Obstacle obstacle);

private:
    static QString measured();
    static QString readOnlyProfile();
    static QString looksAs();
    static QString otherPlan();
};

} // namespace Gatehouse
