// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/types.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace GatehouseWorkspace {

class Keys;
class Statement;

//! The text of a cursor: the sort keys of the last row given, bound to \a query (everything that
//! decides which rows there are and in which order) by a MAC.
QString cursorFor(const Keys &keys, const QString &query, const QJsonArray &lastKeys);

//! The keys in \a cursor; Validation when it was not made for \a query by this store.
Result<QJsonArray> keysOfCursor(const Keys &keys, const QString &query, const QString &cursor);

//! ORDER BY and where to go on, for a list by key.
struct Keyset {
    QStringList columns = {}; //!< expressions; together they are unique
    SortDirection direction = SortDirection::Ascending;

    QString orderBy() const;
    //! "(a, b) > (?, ?)": the rows after the one a cursor names.
    QString after() const;
};

//! Binds what keysOfCursor() gave, in order.
void bindKeys(Statement &statement, const QJsonArray &keys);

//! The \a count values of a row from column \a first on, as a cursor holds them.
QJsonArray keysOfRow(const Statement &statement, int first, int count);

} // namespace GatehouseWorkspace
