// SPDX-License-Identifier: MIT
#pragma once

namespace Gatehouse {

//! What the header Notion-Version says: on /v1, also by the programs people hand tokens to.
inline constexpr char notionApiVersion[] = "2026-03-11";
//! On /admin/v1.
inline constexpr char adminApiVersion[] = "2026-06-01";

} // namespace Gatehouse
