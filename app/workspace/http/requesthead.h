// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/request.h"

#include <optional>

struct MHD_Connection;

namespace GatehouseWorkspace {

//! A header as libmicrohttpd has read it; nothing when there is none.
std::optional<QByteArray> serverHeader(MHD_Connection *connection, const char *name);

//! Fills in what the headers of \a connection say, and who sends them.
void readHeaders(MHD_Connection *connection, Request &request);

//! Two lengths, or one beside chunks: a proxy in front may have believed the other. The library
//! takes the first.
bool hasDoubtfulLength(MHD_Connection *connection);

//! A line feed inside a line: to the library part of a value, to another the end of a header.
bool hasLineFeedInside(MHD_Connection *connection, const Request &request);

} // namespace GatehouseWorkspace
