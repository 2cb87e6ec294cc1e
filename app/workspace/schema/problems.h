// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/httperror.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace GatehouseWorkspace {

//! Sentences of Notion's about what a request holds, without the full stop, such as
//! ``body.name should be a string, instead was `5` ``.
namespace Problem {

QString instead(const QString &path, const QString &expected, const QJsonValue &found);
//! ``  `"a"`, `"b"`, or `"c"`  ``
QString alternatives(const QStringList &words);

} // namespace Problem

//! The refusal for \a problems found in \a part (path, query, body, Notion-Version header): one
//! sentence, or, when each of several would do, all of them under "Fix one:".
HttpError refusalOf(const QString &part, const QStringList &problems);

//! Dashed, lower case, for an id as a caller may write one: dashed and of a version Notion makes
//! (4, 8), or any 32 hex digits. Empty for anything else.
QString canonicalUuid(QStringView text);

} // namespace GatehouseWorkspace
