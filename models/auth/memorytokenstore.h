// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/tokenstore.h"

#include <QHash>

namespace Gatehouse {

//! Tokens for this run only: where there is no keychain, and where none may be touched (--demo,
//! --screenshots).
class MemoryTokenStore final : public TokenStore {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemoryTokenStore)

public:
    explicit MemoryTokenStore(QObject *parent = nullptr);
    ~MemoryTokenStore() override;

    Keeping keeping() const override { return Keeping::ThisRunOnly; }
    RequestHandle read(const QString &name, TokenListener<Secret> listener) override;
    RequestHandle write(
        const QString &name, const Secret &token, TokenListener<void> listener) override;
    RequestHandle remove(const QString &name, TokenListener<void> listener) override;

private:
    QHash<QString, Secret> m_tokens;
};

} // namespace Gatehouse
