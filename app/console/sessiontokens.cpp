// SPDX-License-Identifier: MIT
#include "app/console/sessiontokens.h"

#include "models/auth/heldtoken.h"

#include <utility>

namespace Gatehouse {

namespace {

//! Hands a token that is already here over from the event loop, as every request answers.
class HandOut final : public Operation {
public:
    HandOut(Result<Secret> token, Handler<Secret> done)
        : m_done(std::move(done))
    {
        QMetaObject::invokeMethod(
            this,
            [this, token = std::move(token)] {
                if (const Handler<Secret> handler = std::exchange(m_done, {}))
                    handler(token);
            },
            Qt::QueuedConnection);
    }

    void abandon() override { m_done = {}; }

private:
    Handler<Secret> m_done;
};

} // namespace

SessionTokens::SessionTokens(std::function<Place()> place, const HeldToken &own, const Clock &clock)
    : m_place(std::move(place))
    , m_own(own)
    , m_probe(clock)
{
}

SessionTokens::~SessionTokens() = default;

RequestHandle SessionTokens::ownToken(Handler<Secret> done)
{
    return RequestHandle(new HandOut(m_own.token(), std::move(done)));
}

RequestHandle SessionTokens::test(const Secret &token, Handler<Identity> done)
{
    // A local workspace serves Notion's calls as Notion does: its connections' tokens are tried in
    // the same way.
    const Place place = m_place();
    return m_probe.test({.kind = Profile::Kind::Notion,
                            .origin = place.origin,
                            .token = token,
                            .caFile = place.caFile},
        [done = std::move(done)](const Result<ProbeAnswer> &answer) {
            if (answer)
                done(answer->identity);
            else
                done(answer.error());
        });
}

} // namespace Gatehouse
