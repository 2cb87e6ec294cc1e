// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/tokenaccess.h"

namespace Gatehouse {

//! A place for pictures, where nobody asks for a token.
class PictureTokens final : public TokenAccess {
public:
    QUrl origin() const override { return QUrl(QStringLiteral("https://api.notion.com")); }
    RequestHandle ownToken(Handler<Secret>) override { return {}; }
    RequestHandle test(const Secret &, Handler<Identity>) override { return {}; }
};

} // namespace Gatehouse
