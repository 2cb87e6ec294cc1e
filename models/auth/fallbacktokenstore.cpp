// SPDX-License-Identifier: MIT
#include "models/auth/fallbacktokenstore.h"

namespace Gatehouse {

FallbackTokenStore::FallbackTokenStore(TokenStore &primary, QObject *parent)
    : TokenStore(parent)
    , m_primary(primary)
{
}

FallbackTokenStore::~FallbackTokenStore() = default;

RequestHandle FallbackTokenStore::read(const QString &name, TokenListener<Secret> listener)
{
    if (m_inMemory.contains(name))
        return m_memory.read(name, std::move(listener));
    return m_primary.read(name, std::move(listener));
}

RequestHandle FallbackTokenStore::write(
    const QString &name, const Secret &token, TokenListener<void> listener)
{
    Handler<void> done = std::move(listener.done);
    listener.done = [this, name, token, done = std::move(done)](Result<void> written) {
        if (written) {
            m_inMemory.remove(name);
            return done(std::move(written));
        }
        if (written.error().kind != ApiError::Kind::KeychainMissing)
            return done(std::move(written));
        m_remembering = m_memory.write(name, token, {.done = [](const Result<void> &) {}});
        m_inMemory.insert(name);
        m_keeping = Keeping::ThisRunOnly;
        Q_EMIT fellBack(written.error());
        done({});
    };
    return m_primary.write(name, token, std::move(listener));
}

RequestHandle FallbackTokenStore::remove(const QString &name, TokenListener<void> listener)
{
    if (m_inMemory.remove(name))
        return m_memory.remove(name, std::move(listener));
    return m_primary.remove(name, std::move(listener));
}

} // namespace Gatehouse
