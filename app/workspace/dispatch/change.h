// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"
#include "app/workspace/store/auditentry.h"
#include "app/workspace/store/transaction.h"

#include <functional>

namespace GatehouseWorkspace {

//! What a changing call did: its one event, and what it answers.
struct Changed {
    enum class Extent { Changed, NothingToDo };

    AuditEntry entry = {};
    QByteArray answer = {};
    QByteArray repeated = {}; //!< the answer without its secret; empty: there is none in it
    Extent extent = Extent::Changed; //!< NothingToDo: all was as asked for, no event
};

using ChangeResult = Gatehouse::Result<Changed, HttpError>;
using ChangeWork = std::function<ChangeResult(Transaction &transaction)>;

//! An event by the caller of \a call in \a workspace.
AuditEntry callEntry(const Call &call, const WorkspaceId &workspace, const QString &action);

//! What every changing call has in common (product.md, rule 13): one transaction with one event;
//! its answer kept under an Idempotency-Key; a refusal changes nothing and is recorded as \a
//! attempt; a session that can only look is refused. All that \a work decides on it reads within
//! the transaction; it may say more in \a attempt while it goes on.
//!
//! The reply's header `Gatehouse-Event` names the event that was written, for whoever offers to
//! undo it. It is missing when nothing was to be done, on a refusal, and on a repeated answer.
Answer performChange(Call &call, const AuditEntry &attempt, const ChangeWork &work);

//! The id of this call's event: its Idempotency-Key where that is a UUID no event has yet, so that
//! who lost the answer can look for what became of the call; a new one otherwise.
Gatehouse::Result<AuditEventId> changeEventId(const Call &call);

//! A repository's refusal: its own sentence when it is a conflict.
HttpError changeRefusal(const Gatehouse::ApiError &error);

} // namespace GatehouseWorkspace
