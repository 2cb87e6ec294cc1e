// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"
#include "app/workspace/store/auditentry.h"
#include "app/workspace/store/oauthrows.h"

namespace GatehouseWorkspace {

//! Who calls /v1/oauth: a public connection that proved its secret, or the console.
struct OAuthCaller {
    std::optional<OAuthClientRow> client = {}; //!< nothing: the console

    //! Nothing: the console's own.
    std::optional<ConnectionId> connection() const
    {
        return client ? std::optional(client->id) : std::nullopt;
    }
};

//! By HTTP Basic with client id and secret; the console by its id in the body.
Gatehouse::Result<OAuthCaller, HttpError> authenticateClient(const ClientCall &call);

//! A text of the body: empty when it is not there; an error when it is something else.
Gatehouse::Result<QString, HttpError> clientText(const ClientCall &call, const char *key);
//! One that there must be.
Gatehouse::Result<QString, HttpError> requiredText(const ClientCall &call, const char *key);

//! An event of the installation's bot, which is whom its client speaks for.
AuditEntry botEntry(
    const ClientCall &call, const OAuthInstallationRow &installation, const QString &action);
//! An event of the console, by the person it acts for.
AuditEntry consoleEntry(const ClientCall &call, const UserId &person, const QString &action);

} // namespace GatehouseWorkspace
