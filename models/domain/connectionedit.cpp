// SPDX-License-Identifier: MIT
#include "models/domain/connectionedit.h"

namespace Gatehouse {

ConnectionChange changeBetween(const Connection &from, const Connection &to)
{
    ConnectionChange change;
    if (from.name != to.name)
        change.name = to.name;
    if (from.icon != to.icon)
        change.icon = to.icon;
    if (from.developer != to.developer)
        change.developer = to.developer;
    if (from.capabilities != to.capabilities && to.capabilities)
        change.capabilities = to.capabilities;
    if (from.redirectUris != to.redirectUris)
        change.redirectUris = to.redirectUris;
    if (from.listing != to.listing && to.listing)
        change.listing = to.listing;
    if (from.onlyOwnersManagePages != to.onlyOwnersManagePages)
        change.onlyOwnersManagePages = to.onlyOwnersManagePages;
    return change;
}

Connection carriedOver(const Connection &mine, const Connection &base, const Connection &now)
{
    Connection result = now;
    const auto carry = [&](auto Connection::*part) {
        if (mine.*part != base.*part)
            result.*part = mine.*part;
    };
    carry(&Connection::name);
    carry(&Connection::icon);
    carry(&Connection::capabilities);
    carry(&Connection::redirectUris);
    carry(&Connection::listing);
    carry(&Connection::onlyOwnersManagePages);
    const auto carryOfDeveloper = [&](auto Developer::*part) {
        if (mine.developer.*part != base.developer.*part)
            result.developer.*part = mine.developer.*part;
    };
    carryOfDeveloper(&Developer::name);
    carryOfDeveloper(&Developer::website);
    carryOfDeveloper(&Developer::support);
    carryOfDeveloper(&Developer::installUrl);
    return result;
}

} // namespace Gatehouse
