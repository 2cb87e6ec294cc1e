// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/types.h"

namespace GatehouseWorkspace {

class Store;

//! While it lives, everything read of a store is of one moment, whatever others write: a page of
//! rows fits its counts. Also spares each statement its own locks. Nothing can be changed
//! meanwhile: no Transaction can begin.
class Snapshot {
public:
    static Result<Snapshot> begin(Store &store);
    ~Snapshot();
    Snapshot(Snapshot &&other) noexcept;
    Snapshot &operator=(Snapshot &&) = delete;
    Q_DISABLE_COPY(Snapshot)

private:
    explicit Snapshot(Store &store);

    Store *m_store = nullptr;
};

} // namespace GatehouseWorkspace
