// SPDX-License-Identifier: MIT
#include "tests/support/fakeworkspacechanges.h"

namespace Gatehouse {

FakeWorkspaceChanges::FakeWorkspaceChanges() = default;
FakeWorkspaceChanges::~FakeWorkspaceChanges() = default;

RequestHandle FakeWorkspaceChanges::createConnection(const AuditEventId &change,
    const ConnectionDraft &draft, Handler<Changed<CreatedConnection>> done)
{
    return hold(creations, Creation{change, draft}, std::move(done));
}

RequestHandle FakeWorkspaceChanges::changeConnection(const AuditEventId &change,
    const ConnectionId &id, const ConnectionChange &wanted, Handler<Changed<Connection>> done)
{
    return hold(edits, Edit{change, id, wanted}, std::move(done));
}

RequestHandle FakeWorkspaceChanges::disconnectConnection(
    const AuditEventId &change, const ConnectionId &id, Handler<Changed<Connection>> done)
{
    return hold(disconnections, OfConnection{change, id}, std::move(done));
}

RequestHandle FakeWorkspaceChanges::restoreConnection(const AuditEventId &change,
    const ConnectionId &id, NewToken newToken, Handler<Changed<CreatedConnection>> done)
{
    return hold(restorations, Restoration{change, id, newToken}, std::move(done));
}

RequestHandle FakeWorkspaceChanges::revealToken(
    const AuditEventId &change, const ConnectionId &id, Handler<Changed<Secret>> done)
{
    return hold(reveals, OfConnection{change, id}, std::move(done));
}

RequestHandle FakeWorkspaceChanges::rotateToken(
    const AuditEventId &change, const ConnectionId &id, Handler<Changed<Secret>> done)
{
    return hold(rotations, OfConnection{change, id}, std::move(done));
}

RequestHandle FakeWorkspaceChanges::revokeUsers(const AuditEventId &change, const ConnectionId &id,
    const std::vector<UserId> &people, Handler<Changed<std::vector<ConnectionUser>>> done)
{
    return hold(revocations, Revocation{change, id, people}, std::move(done));
}

RequestHandle FakeWorkspaceChanges::revokeEverybody(const AuditEventId &change,
    const ConnectionId &id, Handler<Changed<std::vector<ConnectionUser>>> done)
{
    return hold(wholeRevocations, OfConnection{change, id}, std::move(done));
}

RequestHandle FakeWorkspaceChanges::applyPageAccess(const AuditEventId &change,
    const std::vector<PageAccessChange> &cells,
    Handler<Changed<std::vector<PageAccessEffect>>> done)
{
    return hold(pageAccesses, PageAccess{change, cells}, std::move(done));
}

RequestHandle FakeWorkspaceChanges::undo(
    const AuditEventId &change, const AuditEventId &event, Handler<Changed<UndoneEvent>> done)
{
    return hold(undos, Undo{change, event}, std::move(done));
}

} // namespace Gatehouse
