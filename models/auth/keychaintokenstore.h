// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/tokenstore.h"

#include <chrono>

namespace Gatehouse {

//! The operating system's keychain: Secret Service, KWallet, macOS, Windows. No insecure fallback.
class KeychainTokenStore final : public TokenStore {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainTokenStore)

public:
    //! `answerLimit`: after this it counts as waiting for the person.
    explicit KeychainTokenStore(std::chrono::milliseconds answerLimit = std::chrono::seconds(10),
        QObject *parent = nullptr);
    ~KeychainTokenStore() override;

    Keeping keeping() const override { return Keeping::UntilRemoved; }
    RequestHandle read(const QString &name, TokenListener<Secret> listener) override;
    RequestHandle write(
        const QString &name, const Secret &token, TokenListener<void> listener) override;
    RequestHandle remove(const QString &name, TokenListener<void> listener) override;

private:
    std::chrono::milliseconds m_answerLimit;
};

} // namespace Gatehouse
