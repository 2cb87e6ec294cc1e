// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/transaction.h"
#include "app/workspace/store/types.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace GatehouseWorkspace {

class Store;

//! The first answers to calls that carried an `Idempotency-Key`, for 24 hours. Secrets are not
//! kept: the caller gives the answer without them.
class IdempotencyRepository {
public:
    explicit IdempotencyRepository(Store &store)
        : m_store(store)
    {
    }

    //! One call: who made it, with which key, asking for what.
    struct Key {
        QString actor = {}; //!< the token's id
        QString key = {};
        QByteArray content = {}; //!< method, path and body
    };
    struct Kept {
        int status = 200;
        QByteArray answer = {};
    };

    //! Nothing when the key is new. Conflict when it was used for something else.
    Result<std::optional<Kept>> find(const Key &key);
    //! Within the call's own transaction, so that the answer is kept exactly when the change is.
    Result<void> keep(Transaction &transaction, const Key &key, const Kept &answer);

private:
    Store &m_store;
};

} // namespace GatehouseWorkspace
