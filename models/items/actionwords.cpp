// SPDX-License-Identifier: MIT
#include "models/items/actionwords.h"

namespace Gatehouse {

namespace {

using Kind = Actions::Kind;

} // namespace

QString ActionWords::name(const ActionSubject &subject)
{
    const QString &name = subject.name;
    const bool one = !name.isEmpty();
    switch (subject.kind) {
    case Kind::Create:
        return tr("Create %1").arg(name);
    case Kind::Change:
        return tr("Change %1").arg(name);
    case Kind::HandOver:
        return tr("Hand over %1").arg(name);
    case Kind::Disconnect:
        return one ? tr("Disconnect %1").arg(name)
                   : tr("Disconnect %n connection(s)", nullptr, subject.count);
    case Kind::Restore:
        return one ? tr("Restore %1").arg(name)
                   : tr("Restore %n connection(s)", nullptr, subject.count);
    case Kind::RestoreWithNewToken:
        return tr("Restore %1 with a new token").arg(name);
    case Kind::RevealToken:
        return tr("Show the token of %1").arg(name);
    case Kind::RotateToken:
        return tr("Replace the token of %1").arg(name);
    case Kind::Revoke:
        return subject.count == 1
            ? tr("Revoke access of %1 to %2", "person, connection").arg(subject.other, name)
            : tr("Revoke access of %n people to %1", nullptr, subject.count).arg(name);
    case Kind::RevokeEverybody:
        return tr("Disconnect all users of %1").arg(name);
    case Kind::RevokePerson:
        return one ? tr("Revoke access of %1 to %2", "person, connection").arg(subject.other, name)
                   : tr("Revoke access of %1 to %n connection(s)", "a person", subject.count)
                         .arg(subject.other);
    case Kind::AddPages:
        return subject.count == 1
            ? tr("Add %1 to “%2”", "connection, page").arg(name, subject.other)
            : tr("Add %1 to %n pages", nullptr, subject.count).arg(name);
    case Kind::RemovePages:
        return subject.count == 1
            ? tr("Disconnect %1 from “%2”", "connection, page").arg(name, subject.other)
            : tr("Disconnect %1 from %n pages", nullptr, subject.count).arg(name);
    case Kind::ChangePages:
        return tr("Change the pages of %1").arg(name);
    case Kind::ChangePolicy:
        return tr("Change the policy");
    case Kind::Approve:
        return tr("Approve %1").arg(name);
    case Kind::ChangeApproval:
        return tr("Change note or review date of %1").arg(name);
    case Kind::RemoveApproval:
        return tr("Remove %1 from the approved list").arg(name);
    case Kind::RemoveApprovalAndUsers:
        return tr("Remove %1 from the approved list and disconnect its users").arg(name);
    case Kind::Install:
        return tr("Install %1").arg(name);
    case Kind::Request:
        return tr("Request %1").arg(name);
    case Kind::ApproveRequest:
        return subject.other.isEmpty()
            ? tr("Approve a request for %1").arg(name)
            : tr("Approve %1’s request for %2", "person, connection").arg(subject.other, name);
    case Kind::DenyRequest:
        return subject.other.isEmpty()
            ? tr("Deny a request for %1").arg(name)
            : tr("Deny %1’s request for %2", "person, connection").arg(subject.other, name);
    case Kind::WithdrawRequest:
        return tr("Withdraw the request for %1").arg(name);
    case Kind::ChangeRole:
        return tr("Change the role of %1").arg(name);
    case Kind::Suspend:
        return tr("Suspend %1").arg(name);
    case Kind::Reinstate:
        return tr("Take %1 back", "a person").arg(name);
    case Kind::RemovePerson:
        return tr("Remove %1 from the workspace").arg(name);
    case Kind::ViewAs:
        return tr("View as %1").arg(name);
    case Kind::ApplyPolicyFile:
        return tr("Apply a policy file");
    } // no default: the compiler names a forgotten kind
    Q_UNREACHABLE();
}

QString ActionWords::undoName(const ActionSubject &subject)
{
    return tr("Undo “%1”").arg(name(subject));
}

QString ActionWords::running(const ActionSubject &subject, ActionReports::Direction direction)
{
    if (direction == ActionReports::Direction::Undo)
        return tr("Undoing “%1”…").arg(name(subject));
    return tr("%1…", "an action under way").arg(name(subject));
}

QString ActionWords::done(const ActionSubject &subject, ActionReports::Direction direction)
{
    if (direction == ActionReports::Direction::Undo)
        return tr("“%1” is undone.").arg(name(subject));
    const QString &name = subject.name;
    const bool one = !name.isEmpty();
    switch (subject.kind) {
    case Kind::Create:
        return tr("%1 is created.").arg(name);
    case Kind::Change:
        return tr("%1 is changed.").arg(name);
    case Kind::HandOver:
        return tr("%1 is handed over.").arg(name);
    case Kind::Disconnect:
        return one ? tr("%1 is disconnected.").arg(name)
                   : tr("%n connection(s) are disconnected.", nullptr, subject.count);
    case Kind::Restore:
        return one ? tr("%1 is restored.").arg(name)
                   : tr("%n connection(s) are restored.", nullptr, subject.count);
    case Kind::RestoreWithNewToken:
        return tr("%1 is restored. Its old token does not work any more.").arg(name);
    case Kind::RevealToken:
        return tr("The token of %1 was shown. This is in the audit log.").arg(name);
    case Kind::RotateToken:
        return tr("%1 has a new token. The old one does not work any more.").arg(name);
    case Kind::Revoke:
        return subject.count == 1
            ? tr("%1 has no access to %2 any more.", "person, connection").arg(subject.other, name)
            : tr("%n people have no access to %1 any more.", nullptr, subject.count).arg(name);
    case Kind::RevokeEverybody:
        return tr("Nobody has access to %1 any more.").arg(name);
    case Kind::RevokePerson:
        return one
            ? tr("%1 has no access to %2 any more.", "person, connection").arg(subject.other, name)
            : tr("%1 has no access to %n connection(s) any more.", "a person", subject.count)
                  .arg(subject.other);
    case Kind::AddPages:
        return subject.count == 1
            ? tr("%1 is added to “%2”.", "connection, page").arg(name, subject.other)
            : tr("%1 is added to %n pages.", nullptr, subject.count).arg(name);
    case Kind::RemovePages:
        return subject.count == 1
            ? tr("%1 is disconnected from “%2”.", "connection, page").arg(name, subject.other)
            : tr("%1 is disconnected from %n pages.", nullptr, subject.count).arg(name);
    case Kind::ChangePages:
        return tr("The pages of %1 are changed.").arg(name);
    case Kind::ChangePolicy:
        return tr("The policy is changed.");
    case Kind::Approve:
        return tr("%1 is approved.").arg(name);
    case Kind::ChangeApproval:
        return tr("Note and review date of %1 are changed.").arg(name);
    case Kind::RemoveApproval:
        return tr("%1 is not approved any more. Who uses it keeps it.").arg(name);
    case Kind::RemoveApprovalAndUsers:
        return tr("%1 is not approved any more, and nobody has access to it.").arg(name);
    case Kind::Install:
        return tr("%1 is installed.").arg(name);
    case Kind::Request:
        return tr("You have requested %1.").arg(name);
    case Kind::ApproveRequest:
        return tr("%1’s request for %2 is approved.", "person, connection")
            .arg(subject.other, name);
    case Kind::DenyRequest:
        return tr("%1’s request for %2 is denied.", "person, connection").arg(subject.other, name);
    case Kind::WithdrawRequest:
        return tr("You have withdrawn your request for %1.").arg(name);
    case Kind::ChangeRole:
        return tr("The role of %1 is changed.").arg(name);
    case Kind::Suspend:
        return tr("%1 is suspended.").arg(name);
    case Kind::Reinstate:
        return tr("%1 is back.", "a person").arg(name);
    case Kind::RemovePerson:
        return tr("%1 is not in the workspace any more.").arg(name);
    case Kind::ViewAs:
        return tr("You view the workspace as %1.").arg(name);
    case Kind::ApplyPolicyFile:
        return tr("The policy file is applied.");
    } // no default: the compiler names a forgotten kind
    Q_UNREACHABLE();
}

QString ActionWords::outcome(const ActionReport &report)
{
    const QString what = report.direction == ActionReports::Direction::Undo
        ? undoName(report.subject)
        : name(report.subject);
    switch (report.outcome) {
    case ActionReports::Outcome::Done:
        return done(report.subject, report.direction);
    case ActionReports::Outcome::Partly:
        return tr("%1: %2 of %3 done.", "action, number, number")
            .arg(what)
            .arg(report.done)
            .arg(report.total);
    case ActionReports::Outcome::Failed:
        return tr("%1: nothing was changed.", "an action").arg(what);
    case ActionReports::Outcome::NotDone:
        return tr("%1: the answer got lost. It was looked up: nothing was changed.", "an action")
            .arg(what);
    case ActionReports::Outcome::Unknown:
        return tr("%1: the answer got lost, and it is not known whether it happened.", "an action")
            .arg(what);
    case ActionReports::Outcome::Cancelled:
        return tr("%1: cancelled before anything was changed.", "an action").arg(what);
    } // no default: the compiler names a forgotten outcome
    Q_UNREACHABLE();
}

} // namespace Gatehouse
