// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"

#include <optional>

namespace Gatehouse {

//! What a workspace knows of an installation that began with a consent in the browser.
struct InstallationTrace {
    ConnectionId connection = {};
    std::optional<ReachedPages> pages = {}; //!< nothing where the profile cannot tell
    //! The newest consent of the person, first or renewed; nothing where the profile has no log.
    std::optional<AuditEvent> consent = {};

    //! The event that may be undone: of a first installation, not of a renewed one.
    std::optional<AuditEvent> undoable() const;
};

//! The connection of \a clientId in the workspace of \a service, and what \a person consented to
//! last. NotFound: there is no such connection there.
[[nodiscard]] RequestHandle traceInstallation(WorkspaceService &service, const QString &clientId,
    const UserId &person, Handler<InstallationTrace> done);

//! Whose installation of \a connection has this bot. NotFound: nobody's whom the caller may see.
[[nodiscard]] RequestHandle findUserOfBot(WorkspaceService &service, const ConnectionId &connection,
    const QString &botId, Handler<ConnectionUser> done);

//! NotFound: there is no connection of this client that the caller may see.
[[nodiscard]] RequestHandle findConnectionOfClient(
    WorkspaceService &service, const QString &clientId, Handler<ConnectionId> done);

} // namespace Gatehouse
