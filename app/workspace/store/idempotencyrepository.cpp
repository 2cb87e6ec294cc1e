// SPDX-License-Identifier: MIT
#include "app/workspace/store/idempotencyrepository.h"

#include "app/workspace/store/errors.h"
#include "app/workspace/store/store.h"

#include <QCryptographicHash>

namespace GatehouseWorkspace {

namespace {

constexpr Millis answersLast = Millis(24) * 60 * 60 * 1000;

QByteArray contentHash(const IdempotencyRepository::Key &key)
{
    return QCryptographicHash::hash(key.content, QCryptographicHash::Sha256);
}

} // namespace

Result<std::optional<IdempotencyRepository::Kept>> IdempotencyRepository::find(const Key &key)
{
    Statement statement
        = m_store.statement(QStringLiteral("SELECT body_hash, status, answer FROM idempotency_keys "
                                           "WHERE actor = ? AND key = ? AND created_at > ?"));
    statement.bind(key.actor).bind(key.key).bind(m_store.now() - answersLast);
    if (auto run = statement.run(); !run)
        return run.error();
    if (!statement.next()) {
        if (auto end = statement.end(); !end)
            return end.error();
        return std::optional<Kept>();
    }
    if (statement.bytes(0) != contentHash(key))
        return conflict(QStringLiteral("This Idempotency-Key was used for another request."));
    return std::optional<Kept>(
        Kept{.status = int(statement.number(1)), .answer = statement.text(2).toUtf8()});
}

Result<void> IdempotencyRepository::keep(
    Transaction & /*transaction*/, const Key &key, const Kept &answer)
{
    {
        Statement old = m_store.statement(
            QStringLiteral("DELETE FROM idempotency_keys WHERE created_at <= ?"));
        old.bind(m_store.now() - answersLast);
        if (auto run = old.run(); !run)
            return run.error();
    }
    Statement statement = m_store.statement(
        QStringLiteral("INSERT INTO idempotency_keys (actor, key, body_hash, status, answer, "
                       "created_at) VALUES (?, ?, ?, ?, ?, ?)"));
    statement.bind(key.actor)
        .bind(key.key)
        .bind(contentHash(key))
        .bind(answer.status)
        .bind(QString::fromUtf8(answer.answer))
        .bind(m_store.now());
    return statement.run();
}

} // namespace GatehouseWorkspace
