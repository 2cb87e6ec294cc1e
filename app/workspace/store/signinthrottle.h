// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/transaction.h"

#include <vector>

namespace GatehouseWorkspace {

class Store;

//! Who tries to sign in as whom.
struct SignInAttempt {
    QString email = {};
    QByteArray address = {}; //!< where from; empty: not known
};

//! Slows the guessing of passwords down: after five failures within a quarter of an hour neither
//! the same e-mail address nor the same place is listened to, whether there is such a person or
//! not. In the store, because several processes may serve it.
class SignInThrottle {
public:
    static constexpr int allowed = 5;
    static constexpr Millis window = 15 * 60 * 1000;

    explicit SignInThrottle(Store &store)
        : m_store(store)
    {
    }

    //! How long to wait before the next attempt; 0: none, and this one counts as failed until
    //! succeeded() says otherwise, so that guesses made at once are all counted.
    Result<Millis> begin(Transaction &transaction, const SignInAttempt &attempt);
    //! Forgets the failures of the person; those of the place stay, or who has one account could
    //! guess at the others without end.
    Result<void> succeeded(Transaction &transaction, const SignInAttempt &attempt);
    //! It came to nothing: no password was looked at.
    Result<void> withdrawn(Transaction &transaction, const SignInAttempt &attempt);

private:
    Result<void> forgetNewest(const QByteArray &subject);
    std::vector<QByteArray> subjectsOf(const SignInAttempt &attempt) const;
    Result<Millis> waitFor(const QByteArray &subject);

    Store &m_store;
};

} // namespace GatehouseWorkspace
