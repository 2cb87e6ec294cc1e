// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/service.h"
#include "models/api/httpworkspaceservice.h"
#include "models/auth/heldtoken.h"
#include "models/net/httpclient.h"
#include "tests/support/answerof.h"
#include "tests/unit/workspace/workspacetest.h"

#include <memory>

namespace Gatehouse {

//! The demo workspace of today behind a real service on a port.
struct ServedWorkspace {
    //! \a fill may add to the store before it is served.
    explicit ServedWorkspace(
        const std::function<void(GatehouseWorkspace::TestStore &)> &fill = {})
    {
        if (fill)
            fill(made);
        made.store.reset();
        service = std::make_unique<GatehouseWorkspace::Service>(
            GatehouseWorkspace::ServiceOptions{.directory = made.directory.path()});
        if (!service->start())
            qFatal("The service does not start.");
        workspace = WorkspaceId(made.demo.northwind.toString());
    }

    Secret session(const QString &person = {})
    {
        const auto opened = service->openSession(person);
        if (!opened)
            qFatal("no session");
        return *opened;
    }

    GatehouseWorkspace::TestStore made{
        GatehouseWorkspace::DemoOptions{.now = QDateTime::currentMSecsSinceEpoch()}};
    std::unique_ptr<GatehouseWorkspace::Service> service;
    WorkspaceId workspace;
};

//! Somebody who asks the workspace through \a origin.
struct WorkspaceVisitor {
    WorkspaceVisitor(const QUrl &origin, const WorkspaceId &workspace, const Secret &session)
        : token(session)
        , client({.origin = origin, .retry = {.retries = 0}}, token, clock)
        , service(client, workspace)
    {
    }

    Connection connection(const ConnectionId &id)
    {
        const auto found
            = answerOf<Connection>([&](auto done) { return service.connection(id, done); });
        return found ? *found : Connection();
    }
    Connection connectionNamed(const QString &name)
    {
        const auto found = answerOf<ConnectionPage>([&](auto done) {
            return service.listConnections(
                {.text = name, .filter = ConnectionQuery::Filter::All}, done);
        });
        if (found) {
            for (const Connection &each : found->items) {
                if (each.name == name)
                    return each;
            }
        }
        return {};
    }
    std::vector<ConnectionUser> users(const ConnectionId &id)
    {
        std::vector<ConnectionUser> rows;
        std::optional<Cursor> from;
        do {
            const auto page = answerOf<ListPage<ConnectionUser>>([&](auto done) {
                return service.listConnectionUsers({.connection = id, .from = from}, done);
            });
            if (!page)
                return rows;
            rows.insert(rows.end(), page->items.begin(), page->items.end());
            from = page->next;
        } while (from);
        return rows;
    }
    //! Newest first, one page of them.
    std::vector<AuditEvent> events(const ConnectionId &id = {})
    {
        const auto page = answerOf<ListPage<AuditEvent>>([&](auto done) {
            return service.listAuditEvents(
                {.connection = id.isEmpty() ? std::nullopt : std::optional(id)}, done);
        });
        return page ? page->items : std::vector<AuditEvent>();
    }

    SystemClock clock;
    HeldToken token;
    HttpClient client;
    HttpWorkspaceService service;
};

} // namespace Gatehouse
