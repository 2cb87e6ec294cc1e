// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/httperror.h"
#include "app/workspace/http/jsonwriter.h"
#include "app/workspace/schema/schema.h"
#include "app/workspace/store/rows.h"

#include <QJsonArray>

namespace GatehouseWorkspace {

//! The kinds of block that can be written here (reference 3.7). What else is in the store is shown
//! as unsupported.
enum class BlockKind {
    Paragraph,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    BulletedListItem,
    NumberedListItem,
    ToDo,
    Toggle,
    Quote,
    Callout,
    Code,
    Divider,
};

std::optional<BlockKind> blockKindOf(const QString &type);

//! Up to 100 blocks of a request, with up to two levels of blocks in them.
const Schema &blocksSchema();

//! The blocks of a request that is well formed, completed as Notion completes them.
std::vector<NewBlock> newBlocks(const QJsonArray &given);
//! What no schema says: more blocks than one request may bring, or children in what cannot hold
//! them. \a path is where \a given stands.
std::optional<HttpError> whyNoBlocks(const QJsonArray &given, const QString &path);

//! Whether blocks can be put into one of that type and content.
bool holdsBlocks(const QString &type, const QJsonObject &content);

//! The value under a block's own type.
void writeBlockContent(JsonWriter &json, BlockKind kind, const QJsonObject &content);

} // namespace GatehouseWorkspace
