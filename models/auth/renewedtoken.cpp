// SPDX-License-Identifier: MIT
#include "models/auth/renewedtoken.h"

#include "models/auth/installationkeeper.h"
#include "models/base/clock.h"

#include <utility>

namespace Gatehouse {

namespace {

//! A server that is away is not asked with every call.
constexpr int renewalPauseSeconds = 60;

} // namespace

RenewedToken::RenewedToken(HeldToken &held, const Clock &clock)
    : m_held(held)
    , m_clock(clock)
{
}

RenewedToken::~RenewedToken() = default;

void RenewedToken::renewBy(InstallationKeeper &keeper, const QString &bot)
{
    m_keeper = &keeper;
    m_bot = bot;
}

Result<Secret> RenewedToken::token() const
{
    const Result<Secret> present = m_held.token();
    const bool mayTry = present && m_keeper && !m_learning && m_keeper->isDue(m_bot)
        && m_keeper->find(m_bot)->state != HeldInstallation::State::Lost;
    if (mayTry && (m_notBefore.isNull() || m_clock.now() >= m_notBefore))
        learn(*present);
    return present;
}

void RenewedToken::learn(const Secret &present) const
{
    m_learning = m_keeper->renew(m_bot, present, [this](const Result<Secret> &fresh) {
        m_learning.reset();
        if (fresh)
            m_held.hold(*fresh);
        else
            // The present one may work for a while; when it does not, the 401 tells.
            m_notBefore = m_clock.now().addSecs(renewalPauseSeconds);
    });
}

RequestHandle RenewedToken::renew(const Secret &refused, Handler<void> done) const
{
    const std::optional<HeldInstallation> installation
        = m_keeper ? m_keeper->find(m_bot) : std::nullopt;
    if (!installation || !installation->canRefresh)
        return {};
    // Whoever asks may be gone when the answer comes. It is heard all the same, and first.
    if (!m_learning)
        learn(refused);
    return m_keeper->renew(m_bot, refused, [done = std::move(done)](const Result<Secret> &fresh) {
        if (fresh)
            done({});
        else
            done(fresh.error());
    });
}

} // namespace Gatehouse
