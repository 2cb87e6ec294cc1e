// SPDX-License-Identifier: MIT
#include "app/workspace/store/transaction.h"

#include "app/workspace/store/auditrepository.h"
#include "app/workspace/store/store.h"

#include <utility>

namespace GatehouseWorkspace {

Transaction::Transaction(Store &store)
    : m_store(&store)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_store(std::exchange(other.m_store, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_store)
        return;
    // After a full disk SQLite may have rolled back by itself; then this fails, and all is well.
    (void)m_store->run(QStringLiteral("ROLLBACK"));
    m_store->m_inTransaction = false;
}

Result<Transaction> Transaction::begin(Store &store)
{
    Q_ASSERT(!store.m_inTransaction);
    // IMMEDIATE: waits for other writers now, instead of failing in the middle.
    if (auto done = store.statement(QStringLiteral("BEGIN IMMEDIATE")).run(); !done)
        return done.error();
    store.m_inTransaction = true;
    return Transaction(store);
}

Result<AuditEventId> Transaction::commit(const AuditEntry &entry)
{
    auto event = AuditRepository(*m_store).append(entry);
    if (!event)
        return event;
    if (auto done = finish(); !done)
        return done.error();
    return event;
}

Result<void> Transaction::commitUnaudited()
{
    return finish();
}

Result<void> Transaction::finish()
{
    if (auto done = m_store->statement(QStringLiteral("COMMIT")).run(); !done)
        return done;
    m_store->m_inTransaction = false;
    m_store = nullptr;
    return {};
}

} // namespace GatehouseWorkspace
