// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/cache/cachefile.h"

#include <vector>

namespace Gatehouse {

//! Who a profile's token acts as and what it reaches, as a profile opens with it.
struct KnownAccount {
    Identity identity = {};
    std::vector<Workspace> workspaces = {};

    friend bool operator==(const KnownAccount &, const KnownAccount &) = default;
};

//! Answers as the cache keeps them: rows as admin-api.md writes them, and what they lack beside.
//! Pure functions; an answer comes back as it was, cursors apart.
namespace CacheCodec {

QJsonArray rows(const std::vector<Connection> &rows);
QJsonArray rows(const std::vector<ConnectionUser> &rows);
QJsonArray rows(const std::vector<Person> &rows);
QJsonObject head(const ConnectionPage &page);
QJsonObject head(const ListPage<ConnectionUser> &page);
QJsonObject head(const PeoplePage &page);

//! Malformed when a row is not what it should be.
template <class Page>
Result<Page> page(const CachedList &list);
template <>
Result<ConnectionPage> page(const CachedList &list);
template <>
Result<ListPage<ConnectionUser>> page(const CachedList &list);
template <>
Result<PeoplePage> page(const CachedList &list);

QJsonObject account(const KnownAccount &account);
Result<KnownAccount> account(const QJsonObject &json);

} // namespace CacheCodec

} // namespace Gatehouse
