// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/tokenaccess.h"
#include "tests/support/heldcall.h"

namespace Gatehouse {

//! Hands out and tries tokens when the test says so.
class FakeTokenAccess final : public TokenAccess {
public:
    QUrl origin() const override { return place; }
    RequestHandle ownToken(Handler<Secret> done) override
    {
        return hold(ownTokens, NoQuery{}, std::move(done));
    }
    RequestHandle test(const Secret &token, Handler<Identity> done) override
    {
        return hold(tests, token, std::move(done));
    }

    QUrl place{QStringLiteral("https://api.notion.com")};
    HeldCalls<NoQuery, Secret> ownTokens;
    HeldCalls<Secret, Identity> tests;
};

} // namespace Gatehouse
