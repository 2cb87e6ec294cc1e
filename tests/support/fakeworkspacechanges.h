// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspacechanges.h"
#include "tests/support/heldcall.h"

namespace Gatehouse {

//! Changes that are held until the test answers them.
class FakeWorkspaceChanges final : public WorkspaceChanges {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeWorkspaceChanges)

public:
    FakeWorkspaceChanges();
    ~FakeWorkspaceChanges() override;

    struct Creation {
        AuditEventId change = {};
        ConnectionDraft draft = {};
    };
    struct Edit {
        AuditEventId change = {};
        ConnectionId id = {};
        ConnectionChange wanted = {};
    };
    struct OfConnection {
        AuditEventId change = {};
        ConnectionId id = {};
    };
    struct Restoration {
        AuditEventId change = {};
        ConnectionId id = {};
        NewToken newToken = NewToken::No;
    };
    struct Revocation {
        AuditEventId change = {};
        ConnectionId id = {};
        std::vector<UserId> people = {};
    };
    struct PageAccess {
        AuditEventId change = {};
        std::vector<PageAccessChange> cells = {};
    };
    struct Undo {
        AuditEventId change = {};
        AuditEventId event = {};
    };

    RequestHandle createConnection(const AuditEventId &change, const ConnectionDraft &draft,
        Handler<Changed<CreatedConnection>> done) override;
    RequestHandle changeConnection(const AuditEventId &change, const ConnectionId &id,
        const ConnectionChange &wanted, Handler<Changed<Connection>> done) override;
    RequestHandle disconnectConnection(const AuditEventId &change, const ConnectionId &id,
        Handler<Changed<Connection>> done) override;
    RequestHandle restoreConnection(const AuditEventId &change, const ConnectionId &id,
        NewToken newToken, Handler<Changed<CreatedConnection>> done) override;
    RequestHandle revealToken(const AuditEventId &change, const ConnectionId &id,
        Handler<Changed<Secret>> done) override;
    RequestHandle rotateToken(const AuditEventId &change, const ConnectionId &id,
        Handler<Changed<Secret>> done) override;
    RequestHandle revokeUsers(const AuditEventId &change, const ConnectionId &id,
        const std::vector<UserId> &people,
        Handler<Changed<std::vector<ConnectionUser>>> done) override;
    RequestHandle revokeEverybody(const AuditEventId &change, const ConnectionId &id,
        Handler<Changed<std::vector<ConnectionUser>>> done) override;
    RequestHandle applyPageAccess(const AuditEventId &change,
        const std::vector<PageAccessChange> &cells,
        Handler<Changed<std::vector<PageAccessEffect>>> done) override;
    RequestHandle undo(const AuditEventId &change, const AuditEventId &event,
        Handler<Changed<UndoneEvent>> done) override;

    HeldCalls<Creation, Changed<CreatedConnection>> creations;
    HeldCalls<Edit, Changed<Connection>> edits;
    HeldCalls<OfConnection, Changed<Connection>> disconnections;
    HeldCalls<Restoration, Changed<CreatedConnection>> restorations;
    HeldCalls<OfConnection, Changed<Secret>> reveals;
    HeldCalls<OfConnection, Changed<Secret>> rotations;
    HeldCalls<Revocation, Changed<std::vector<ConnectionUser>>> revocations;
    HeldCalls<OfConnection, Changed<std::vector<ConnectionUser>>> wholeRevocations;
    HeldCalls<PageAccess, Changed<std::vector<PageAccessEffect>>> pageAccesses;
    HeldCalls<Undo, Changed<UndoneEvent>> undos;
};

} // namespace Gatehouse
