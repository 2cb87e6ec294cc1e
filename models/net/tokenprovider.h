// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/secret.h"
#include "models/net/requesthandle.h"

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

    //! After a 401 to a call that carried \a refused: ends when token() gives a newer one, or with
    //! why there is none. No handle: it cannot be renewed, and the 401 is the answer.
    [[nodiscard]] virtual RequestHandle renew(const Secret &refused, Handler<void> done) const
    {
        Q_UNUSED(refused)
        Q_UNUSED(done)
        return {};
    }
};

} // namespace Gatehouse
