// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/change.h"
#include "app/workspace/notion/contentobjects.h"
#include "app/workspace/rules/capabilityrules.h"
#include "app/workspace/store/blockrepository.h"

namespace GatehouseWorkspace {

//! The version that still says `archived` and `after` (reference 1.2).
bool isBeforePosition(const Call &call);

//! How the caller gets what it just made or asked for.
ContentForm contentForm(const Call &call);

//! Refused when the caller's capabilities do not cover \a need, or when it can only look and \a
//! need is to change something.
std::optional<HttpError> whyNotPermitted(const Call &call, Need need);

//! Requests larger than Notion takes (reference 1.8).
std::optional<HttpError> whyTooLarge(const Call &call);

//! What is not there, or not shown to the caller: the same words for both. \a what is `page`,
//! `block`, `database` or `data source`.
HttpError contentNotFound(const Call &call, const QString &what, const QString &id);
//! Nothing can be put into what is in the trash, or be changed of it.
HttpError archivedRefusal();

//! The page, or the page or block, of that id as far as the caller sees it.
Gatehouse::Result<PageRow, HttpError> pageFor(const Call &call, const PageId &id);
Gatehouse::Result<ContentNode, HttpError> nodeFor(const Call &call, const QString &id);

//! An event about \a page by the caller; of its connection too when it acts for one.
AuditEntry contentEntry(const Call &call, const QString &action, const PageId &page);
//! The title as an event may hold it: empty when the page, or one above it, is private.
Result<QString> eventTitle(const Call &call, const PageRow &page);

ContentAuthor authorOf(const Call &call);

//! Where \a position (or, before 2026-03-11, `after`) says new blocks go.
Schema blockPlaceSchema();
Schema pagePlaceSchema();
ContentPlace placeOf(const QJsonObject &position);

} // namespace GatehouseWorkspace
