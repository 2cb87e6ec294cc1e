// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/base/secret.h"

#include <QtGlobal>

namespace Gatehouse {

//! Where a client gets the token it sends: `net` asks, `auth` answers.
class TokenProvider {
public:
    TokenProvider() = default;
    virtual ~TokenProvider() = default;
    Q_DISABLE_COPY_MOVE(TokenProvider)

    //! Asked before each attempt. An empty secret sends no token; an error ends the request with
    //! it.
    virtual Result<Secret> token() const = 0;
};

} // namespace Gatehouse
