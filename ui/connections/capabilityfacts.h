// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/capabilities.h"
#include "ui/common/factsform.h"

#include <QCoreApplication>

namespace Gatehouse {

//! What a connection may do, in plain words, wherever somebody has to judge it.
class CapabilityFacts {
    Q_DECLARE_TR_FUNCTIONS(CapabilityFacts)

public:
    static QString mayLabel();
    static QString callsLabel();
    //! What it may do, and the kinds of endpoint it can call.
    static QList<FactsForm::Fact> of(const Capabilities &capabilities);
};

} // namespace Gatehouse
