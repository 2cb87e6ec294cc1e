// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/secret.h"
#include "models/domain/workspace.h"
#include "models/net/requesthandle.h"

#include <QUrl>

namespace Gatehouse {

//! What there is to do with a token beside changing the workspace it belongs to.
//! Handlers run from the event loop, at most once, and never after their handle is dropped.
class TokenAccess {
public:
    TokenAccess() = default;
    virtual ~TokenAccess() = default;
    Q_DISABLE_COPY_MOVE(TokenAccess)

    //! Where programs send their calls: "https://api.notion.com".
    virtual QUrl origin() const = 0;
    //! What programs say in the header Notion-Version.
    static QString apiVersion();

    //! The token this profile itself works with. Only a Notion profile's is a connection's.
    [[nodiscard]] virtual RequestHandle ownToken(Handler<Secret> done) = 0;
    //! Who this very token acts as: GET /v1/users/me with it at the origin. Asked once, without
    //! patience.
    [[nodiscard]] virtual RequestHandle test(const Secret &token, Handler<Identity> done) = 0;
};

} // namespace Gatehouse
