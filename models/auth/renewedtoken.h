// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/heldtoken.h"

#include <QDateTime>
#include <QString>

namespace Gatehouse {

class Clock;
class InstallationKeeper;

//! The token of an open profile that may be one of an OAuth installation held here: then it is
//! renewed ahead of need, while it is used, and after a 401.
class RenewedToken final : public TokenProvider {
public:
    //! \a held and \a clock live longer.
    RenewedToken(HeldToken &held, const Clock &clock);
    ~RenewedToken() override;

    //! The token is that of the installation \a bot from now on. \a keeper lives longer.
    void renewBy(InstallationKeeper &keeper, const QString &bot);

    Result<Secret> token() const override;
    RequestHandle renew(const Secret &refused, Handler<void> done) const override;

private:
    void learn(const Secret &present) const;

    HeldToken &m_held;
    const Clock &m_clock;
    InstallationKeeper *m_keeper = nullptr;
    QString m_bot;
    //! A client only asks for tokens; that this has work done is none of its business.
    mutable RequestHandle m_learning;
    mutable QDateTime m_notBefore; //!< after a renewal ahead of need that failed
};

} // namespace Gatehouse
