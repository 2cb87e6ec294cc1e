// SPDX-License-Identifier: MIT
#pragma once

#include "models/net/requesthandle.h"

namespace Gatehouse {

//! Several requests behind one handle; the later ones are made by the handlers of the earlier.
class RequestSequence final : public Operation {
public:
    void abandon() override { step.reset(); }

    RequestHandle step;
};

} // namespace Gatehouse
