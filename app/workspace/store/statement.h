// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/types.h"

#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace GatehouseWorkspace {

//! A prepared query that knows whether somebody is reading from it.
struct PreparedQuery {
    QSqlQuery query;
    bool inUse = false;
    bool prepared = false;
};

//! Prepared statements of one database connection, by their text.
class StatementCache {
public:
    explicit StatementCache(QString connectionName);
    std::shared_ptr<PreparedQuery> take(const QString &sql);
    QStringList texts() const;

private:
    QString m_connectionName;
    std::unordered_map<QString, std::shared_ptr<PreparedQuery>> m_prepared;
};

//! A prepared statement in use: bind, run, read. Gives its query back, reset, when it goes.
//! Values are bound in order of the question marks.
class Statement {
public:
    explicit Statement(std::shared_ptr<PreparedQuery> prepared);
    ~Statement();
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) = delete;
    Q_DISABLE_COPY(Statement)

    Statement &bind(const QString &text);
    Statement &bind(QLatin1String text);
    Statement &bind(qint64 number);
    Statement &bind(int number);
    Statement &bind(const QByteArray &bytes);
    Statement &bind(const std::optional<qint64> &number);
    Statement &bind(const QVariant &value);
    Statement &bindNull();
    template <class Tag>
    Statement &bind(const Gatehouse::Id<Tag> &id)
    {
        return bind(id.toString());
    }
    template <class Tag>
    Statement &bind(const std::optional<Gatehouse::Id<Tag>> &id)
    {
        return id ? bind(id->toString()) : bindNull();
    }

    //! Runs; rows, if any, are then read by next().
    Result<void> run();
    bool next();
    //! After next() said no: whether it was the end, or a failure.
    Result<void> end() const;
    int affectedRows() const;
    qint64 lastInsertId() const;

    QVariant value(int column) const { return m_prepared->query.value(column); }
    QString text(int column) const;
    qint64 number(int column) const;
    bool flag(int column) const { return number(column) != 0; }
    QByteArray bytes(int column) const;
    bool isNull(int column) const;
    std::optional<qint64> optionalNumber(int column) const;
    template <class Enum>
    Enum word(int column) const
    {
        return fromText<Enum>(text(column)).value_or(Enum{});
    }

private:
    std::shared_ptr<PreparedQuery> m_prepared;
    int m_bound = 0;
};

//! The error for what SQLite said.
ApiError storeError(const QSqlError &error);

} // namespace GatehouseWorkspace
