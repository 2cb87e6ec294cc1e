// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/memorytokenstore.h"

#include <QSet>

namespace Gatehouse {

//! Another store, and the memory of this run where that one cannot be: a token that no keychain
//! takes is kept until the program ends, and keeping() says so from then on.
class FallbackTokenStore final : public TokenStore {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FallbackTokenStore)

public:
    //! \a primary lives longer.
    explicit FallbackTokenStore(TokenStore &primary, QObject *parent = nullptr);
    ~FallbackTokenStore() override;

    //! ThisRunOnly once a token had to be kept in memory.
    Keeping keeping() const override { return m_keeping; }
    RequestHandle read(const QString &name, TokenListener<Secret> listener) override;
    RequestHandle write(
        const QString &name, const Secret &token, TokenListener<void> listener) override;
    RequestHandle remove(const QString &name, TokenListener<void> listener) override;

Q_SIGNALS:
    //! A token is kept for this run only, because of \a reason.
    void fellBack(const Gatehouse::ApiError &reason);

private:
    TokenStore &m_primary;
    MemoryTokenStore m_memory;
    QSet<QString> m_inMemory;
    Keeping m_keeping = Keeping::UntilRemoved;
    RequestHandle m_remembering;
};

} // namespace Gatehouse
