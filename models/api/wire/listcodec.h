// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/domain/listpage.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>
#include <vector>

namespace Gatehouse::Wire {

//! {"object":"list","results":[…],"has_more","next_cursor"}: its rows. A problem names row and key.
Result<QJsonArray> listRows(const QJsonObject &json);
//! Only has_more and next_cursor decide whether a list goes on, never how many rows came.
std::optional<Cursor> nextCursor(const QJsonObject &json);
ApiError rowProblem(int row, const ApiError &error);

template <class T, class Decode>
Result<std::vector<T>> decodeRows(const QJsonObject &json, Decode decode)
{
    const Result<QJsonArray> rows = listRows(json);
    if (!rows)
        return rows.error();
    std::vector<T> items;
    items.reserve(size_t(rows->size()));
    for (int row = 0; row < rows->size(); ++row) {
        Result<T> item = decode(rows->at(row).toObject());
        if (!item)
            return rowProblem(row, item.error());
        items.push_back(std::move(item).value());
    }
    return items;
}

template <class T, class Decode>
Result<ListPage<T>> decodePage(const QJsonObject &json, Decode decode)
{
    Result<std::vector<T>> items = decodeRows<T>(json, decode);
    if (!items)
        return items.error();
    return ListPage<T>{.items = std::move(items).value(), .next = nextCursor(json)};
}

} // namespace Gatehouse::Wire
