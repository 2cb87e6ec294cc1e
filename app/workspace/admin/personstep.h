// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/admin/change.h"
#include "app/workspace/rules/peoplerules.h"
#include "app/workspace/store/auditrepository.h"
#include "app/workspace/store/leavingrepository.h"

namespace GatehouseWorkspace {

//! An event about somebody of the space: what becomes of them when their state is \a state, or,
//! with none, another role.
AuditEntry personEntry(const Call &call, const Space &space, const UserId &person,
    const std::optional<PersonState> &state);

//! One change of somebody's role and state, within its transaction.
class PersonStep {
public:
    //! 404 when the space has no such person.
    static Gatehouse::Result<PersonStep, HttpError> of(
        const Call &call, const Space &space, const UserId &person);

    const UserRow &person() const { return m_person; }
    const LeavingRepository::Place &place() const { return m_place; }
    Result<Leaving> leaving() const;
    //! What stands in the way of \a wanted, as a refusal; none: nothing does.
    std::optional<HttpError> obstacle(const Membership &wanted, PersonChange::Way way) const;

    //! Does it, with all that ends or comes back with it; \a successor is given the internal
    //! connections. The event can be undone.
    ChangeResult take(Transaction &transaction, const Membership &wanted,
        const std::optional<UserRow> &successor);
    //! Takes back what \a event did: brings everything back that ended with it. Conflict when part
    //! of it is not there any more.
    ChangeResult takeBack(Transaction &transaction, const AuditRow &event);
    //! The person as they are now.
    Gatehouse::Result<QByteArray, HttpError> answer() const;

private:
    PersonStep(
        const Call &call, const Space &space, UserRow person, LeavingRepository::Place place);

    Leaver leaver() const;
    AuditEntry entryFor(const Membership &wanted) const;
    std::optional<HttpError> finish(
        Transaction &transaction, const std::optional<UserRow> &successor, AuditEntry &entry);
    std::optional<HttpError> reinstate(Transaction &transaction, AuditEntry &entry);
    std::optional<HttpError> whyNotAsLeft(const AuditRow &event) const;
    ChangeResult bringBack(
        Transaction &transaction, const Membership &wanted, const AuditRow &event);

    const Call &m_call;
    const Space &m_space;
    UserRow m_person;
    LeavingRepository::Place m_place;
};

} // namespace GatehouseWorkspace
