// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/httperror.h"
#include "app/workspace/schema/queryschema.h"
#include "app/workspace/schema/schema.h"
#include "app/workspace/store/rows.h"

namespace GatehouseWorkspace {

//! `properties`, `icon`, `cover` and `is_locked` of a request (reference 2.2, 3.3).
std::vector<Schema::Field> pageFields();

//! `filter_properties`: which properties an answer shows, by id.
const QuerySchema &pageQuery();
//! The title is all there is, so that nothing else can be asked for.
std::optional<HttpError> whyNoFilter(const QJsonObject &query);

//! A page that is no row has a title and nothing else.
std::optional<HttpError> whyNoProperties(const QJsonObject &body);

//! \a page with what \a body says of it.
PageRow withProperties(PageRow page, const QJsonObject &body);

//! Which of them differ, as events name them: title, icon, cover, is_locked.
QStringList changedProperties(const PageRow &before, const PageRow &after);

} // namespace GatehouseWorkspace
