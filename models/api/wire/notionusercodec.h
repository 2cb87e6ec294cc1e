// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/domain/listpage.h"
#include "models/domain/notionuser.h"

#include <QJsonObject>

#include <vector>

namespace Gatehouse::Wire {

//! User objects of /v1. Malformed names the key that is missing or wrong.
Result<NotionUser> decodeNotionUser(const QJsonObject &json);
//! The same JSON that was decoded.
QJsonObject encodeNotionUser(const NotionUser &user);

//! GET /v1/users
struct NotionUserList {
    std::vector<NotionUser> users = {};
    std::optional<Cursor> next = {};
    QJsonObject rest = {}; //!< the envelope without its results

    friend bool operator==(const NotionUserList &, const NotionUserList &) = default;
};
Result<NotionUserList> decodeNotionUserList(const QJsonObject &json);
//! The same without any `rest`, and of bots nothing but that they are: for very long lists that are
//! only read. Several times faster, and it keeps no JSON in memory.
Result<NotionUserList> decodeNotionUserHeads(const QJsonObject &json);
QJsonObject encodeNotionUserList(const NotionUserList &list);

} // namespace Gatehouse::Wire
