// SPDX-License-Identifier: MIT
#include "app/workspace/http/requesthead.h"

#include "app/workspace/http/peeraddress.h"

#include <microhttpd.h>

#include <cstring>

namespace GatehouseWorkspace {

std::optional<QByteArray> serverHeader(MHD_Connection *connection, const char *name)
{
    const char *const value = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
    if (!value)
        return {};
    return QByteArray(value);
}

void readHeaders(MHD_Connection *connection, Request &request)
{
    const auto collect = [](void *context, MHD_ValueKind, const char *name, const char *value) {
        auto *const read = static_cast<Request *>(context);
        if (value && qstricmp(name, "Host") == 0)
            read->hosts.emplace_back(value);
        else if (value && qstricmp(name, "Cookie") == 0)
            read->cookies.emplace_back(value);
        return MHD_YES;
    };
    MHD_get_connection_values(connection, MHD_HEADER_KIND, collect, &request);
    request.origin = serverHeader(connection, "Origin");
    request.authorization = serverHeader(connection, "Authorization");
    request.notionVersion = serverHeader(connection, "Notion-Version");
    request.notionBeta = serverHeader(connection, "Notion-Beta");
    request.idempotencyKey = serverHeader(connection, "Idempotency-Key");
    const auto text = [connection](const char *name) {
        return serverHeader(connection, name).value_or(QByteArray());
    };
    request.userAgent = text("User-Agent");
    request.contentType = text("Content-Type");
    request.acceptLanguage = text("Accept-Language");
    request.fetchSite = text("Sec-Fetch-Site");
    request.forwardedFor = text("X-Forwarded-For");
    if (const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS))
        request.peer = numericAddress(info->client_addr);
}

bool hasDoubtfulLength(MHD_Connection *connection)
{
    int lengths = 0;
    const auto count = [](void *context, MHD_ValueKind, const char *name, const char *) {
        *static_cast<int *>(context)
            += qstricmp(name, "Content-Length") == 0 || qstricmp(name, "Transfer-Encoding") == 0;
        return MHD_YES;
    };
    MHD_get_connection_values(connection, MHD_HEADER_KIND, count, &lengths);
    return lengths > 1;
}

bool hasLineFeedInside(MHD_Connection *connection, const Request &request)
{
    bool found = request.target.contains('\n');
    const auto look = [](void *context, MHD_ValueKind, const char *name, const char *value) {
        *static_cast<bool *>(context)
            |= std::strchr(name, '\n') != nullptr || (value && std::strchr(value, '\n') != nullptr);
        return MHD_YES;
    };
    MHD_get_connection_values(connection, MHD_HEADER_KIND, look, &found);
    return found;
}

} // namespace GatehouseWorkspace
