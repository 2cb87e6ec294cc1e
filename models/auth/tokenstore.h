// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/secret.h"
#include "models/net/requesthandle.h"

#include <QObject>
#include <QString>

#include <functional>

namespace Gatehouse {

//! Who hears of a token. `stillWaiting` is called once when the keychain has not answered within
//! its limit (it may be asking for its password); the answer still counts while the handle lives,
//! so offer Cancel. Without `stillWaiting` that moment ends the operation with KeychainTimeout.
template <class T>
struct TokenListener {
    Handler<T> done = {};
    std::function<void()> stillWaiting = {};
};

//! Keeps tokens by name (TokenKey::name). Answers from the event loop, at most once, never after
//! the handle is dropped. Errors: TokenMissing, KeychainMissing, KeychainLocked, KeychainTimeout,
//! KeychainFault.
class TokenStore : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenStore)

public:
    //! How long what is written here stays.
    enum class Keeping { UntilRemoved, ThisRunOnly };
    Q_ENUM(Keeping)

    explicit TokenStore(QObject *parent = nullptr);
    ~TokenStore() override;

    virtual Keeping keeping() const = 0;
    [[nodiscard]] virtual RequestHandle read(const QString &name, TokenListener<Secret> listener)
        = 0;
    [[nodiscard]] virtual RequestHandle write(
        const QString &name, const Secret &token, TokenListener<void> listener)
        = 0;
    //! A token that is not there is removed successfully.
    [[nodiscard]] virtual RequestHandle remove(const QString &name, TokenListener<void> listener)
        = 0;
};

} // namespace Gatehouse
