// SPDX-License-Identifier: MIT
#include "app/workspace/store/snapshot.h"

#include "app/workspace/store/store.h"

#include <utility>

namespace GatehouseWorkspace {

Snapshot::Snapshot(Store &store)
    : m_store(&store)
{
}

Snapshot::Snapshot(Snapshot &&other) noexcept
    : m_store(std::exchange(other.m_store, nullptr))
{
}

Snapshot::~Snapshot()
{
    if (!m_store)
        return;
    // There is nothing to lose: a read that failed has said so already.
    (void)m_store->statement(QStringLiteral("COMMIT")).run();
    m_store->m_inTransaction = false;
}

Result<Snapshot> Snapshot::begin(Store &store)
{
    Q_ASSERT(!store.m_inTransaction);
    if (auto done = store.statement(QStringLiteral("BEGIN")).run(); !done)
        return done.error();
    store.m_inTransaction = true;
    return Snapshot(store);
}

} // namespace GatehouseWorkspace
