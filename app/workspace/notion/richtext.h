// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/jsonwriter.h"
#include "app/workspace/schema/schema.h"

#include <QJsonArray>

namespace GatehouseWorkspace {

//! Rich text as a request may give it (reference 3.5): texts with or without a link, and equations.
Schema richTextSchema();

//! The words for the colour of a text or a block.
const QStringList &textColors();

//! What Notion makes of rich text it is given: every annotation, `plain_text` and `href`.
QJsonArray completedRichText(const QJsonArray &given);
QString plainText(const QJsonArray &richText);
//! One text without any decoration; nothing for an empty one.
QJsonArray richTextOf(const QString &text);

//! Writes rich text that was completed, or kept from elsewhere, in Notion's order of keys.
void writeRichText(JsonWriter &json, const QJsonArray &richText);

//! An icon as a request may give it: an emoji or an external picture (reference 3.3).
Schema iconSchema();
//! Kept as one text: the emoji, or the picture's address. Empty for null.
QString iconText(const QJsonValue &given);
void writeIcon(JsonWriter &json, const QString &icon);

} // namespace GatehouseWorkspace
