// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/jsonwriter.h"
#include "app/workspace/store/rows.h"

namespace GatehouseWorkspace {

//! How much of a page or block a caller gets, and in which version's form.
struct ContentForm {
    enum class Detail { Partial, Full }; //!< Partial: object and id (reference 3)
    enum class ArchivedKey { Absent, Present }; //!< up to 2025-09-03

    Detail detail = Detail::Full;
    ArchivedKey archived = ArchivedKey::Absent;
};

//! Writes a page as reference 3.4 has it.
void writePage(JsonWriter &json, const PageRow &page, const ContentForm &form);
//! Writes a block as reference 3.6 has it; of a kind not known here, as unsupported.
void writeBlock(JsonWriter &json, const BlockRow &block, const ContentForm &form);

//! Times of content are rounded down to the minute.
QString contentTime(Millis time);
//! `https://app.notion.com/p/Title-Words-<32 hex>`
QString pageAddress(const PageRow &page);

} // namespace GatehouseWorkspace
