// SPDX-License-Identifier: MIT
#include "app/workspace/store/statement.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <utility>

namespace GatehouseWorkspace {

namespace {

// SQLite's result codes that have a meaning of their own here (sqlite.org/rescode.html).
constexpr int sqliteReadOnly = 8;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

} // namespace

ApiError storeError(const QSqlError &error)
{
    // Qt gives SQLite's extended code; the low byte is the kind of trouble.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    ApiError::Kind kind = ApiError::Kind::StoreFault;
    switch (code) {
    case sqliteFull:
        kind = ApiError::Kind::StoreFull;
        break;
    case sqliteReadOnly:
        kind = ApiError::Kind::StoreReadOnly;
        break;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        kind = ApiError::Kind::StoreDamaged;
        break;
    default:
        break;
    }
    return ApiError{.kind = kind, .detail = error.databaseText().trimmed()};
}

StatementCache::StatementCache(QString connectionName)
    : m_connectionName(std::move(connectionName))
{
}

std::shared_ptr<PreparedQuery> StatementCache::take(const QString &sql)
{
    auto &kept = m_prepared[sql];
    if (kept && !kept->inUse && kept->prepared) {
        kept->inUse = true;
        return kept;
    }
    auto fresh = std::make_shared<PreparedQuery>(
        PreparedQuery{.query = QSqlQuery(QSqlDatabase::database(m_connectionName, false)),
            .inUse = true,
            .prepared = false});
    fresh->query.setForwardOnly(true);
    fresh->prepared = fresh->query.prepare(sql);
    if (!kept || !kept->prepared)
        kept = fresh;
    return fresh;
}

QStringList StatementCache::texts() const
{
    QStringList texts;
    for (const auto &[sql, prepared] : m_prepared)
        texts.append(sql);
    return texts;
}

Statement::Statement(std::shared_ptr<PreparedQuery> prepared)
    : m_prepared(std::move(prepared))
{
}

Statement::~Statement()
{
    if (!m_prepared)
        return;
    // An unfinished query would keep its read transaction open, and WAL from shrinking.
    m_prepared->query.finish();
    m_prepared->inUse = false;
}

Statement &Statement::bind(const QVariant &value)
{
    m_prepared->query.bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    // A null QString would become NULL; a text that is empty is still a text.
    return bind(QVariant(text.isNull() ? QLatin1String("") : text));
}

Statement &Statement::bind(QLatin1String text)
{
    return bind(QVariant(QString(text)));
}

Statement &Statement::bind(qint64 number)
{
    return bind(QVariant(number));
}

Statement &Statement::bind(int number)
{
    return bind(QVariant(number));
}

Statement &Statement::bind(const QByteArray &bytes)
{
    return bind(QVariant(bytes));
}

Statement &Statement::bind(const std::optional<qint64> &number)
{
    return number ? bind(*number) : bindNull();
}

Statement &Statement::bindNull()
{
    return bind(QVariant());
}

Result<void> Statement::run()
{
    m_bound = 0;
    if (!m_prepared->prepared || !m_prepared->query.exec())
        return storeError(m_prepared->query.lastError());
    return {};
}

bool Statement::next()
{
    return m_prepared->query.next();
}

Result<void> Statement::end() const
{
    const QSqlError error = m_prepared->query.lastError();
    if (error.isValid())
        return storeError(error);
    return {};
}

int Statement::affectedRows() const
{
    return m_prepared->query.numRowsAffected();
}

qint64 Statement::lastInsertId() const
{
    return m_prepared->query.lastInsertId().toLongLong();
}

QString Statement::text(int column) const
{
    return m_prepared->query.value(column).toString();
}

qint64 Statement::number(int column) const
{
    return m_prepared->query.value(column).toLongLong();
}

QByteArray Statement::bytes(int column) const
{
    return m_prepared->query.value(column).toByteArray();
}

bool Statement::isNull(int column) const
{
    return m_prepared->query.isNull(column);
}

std::optional<qint64> Statement::optionalNumber(int column) const
{
    const QVariant value = m_prepared->query.value(column);
    return value.isNull() ? std::nullopt : std::optional<qint64>(value.toLongLong());
}

} // namespace GatehouseWorkspace
