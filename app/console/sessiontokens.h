// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/profileprobe.h"
#include "models/api/tokenaccess.h"

#include <functional>

namespace Gatehouse {

class HeldToken;

//! Tokens at the place where a session is.
class SessionTokens final : public TokenAccess {
public:
    struct Place {
        QUrl origin = {};
        QString caFile = {};
    };
    //! \a place is asked each time: an embedded service chooses its port after it was opened. \a
    //! own and \a clock live longer.
    SessionTokens(std::function<Place()> place, const HeldToken &own, const Clock &clock);
    ~SessionTokens() override;

    QUrl origin() const override { return m_place().origin; }
    RequestHandle ownToken(Handler<Secret> done) override;
    RequestHandle test(const Secret &token, Handler<Identity> done) override;

private:
    const std::function<Place()> m_place;
    const HeldToken &m_own;
    ProfileProbe m_probe;
};

} // namespace Gatehouse
