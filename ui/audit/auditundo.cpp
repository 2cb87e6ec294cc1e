// SPDX-License-Identifier: MIT
#include "ui/audit/auditundo.h"

#include "models/actions/eventsubject.h"
#include "models/items/actionwords.h"
#include "models/items/auditdifference.h"
#include "models/items/objectnames.h"
#include "ui/common/relativetime.h"
#include "ui/common/texts.h"

namespace Gatehouse {

namespace {

using Kind = Actions::Kind;

QString orEmptyDash(const QString &text)
{
    return text.isEmpty() ? emptyDash() : text;
}

//! Where the facts that are set back are few, they are named one by one.
bool namesFacts(Kind kind)
{
    return kind == Kind::Change || kind == Kind::HandOver || kind == Kind::ChangePolicy
        || kind == Kind::ChangeApproval || kind == Kind::ChangeRole;
}

} // namespace

ActionSubject AuditUndo::subject(const AuditEvent &event, const ObjectNames &names)
{
    ActionSubject subject = subjectOf(event);
    if (subject.name.isEmpty() && event.connection)
        subject.name = names.name(event.connection->toString());
    const bool isRequest
        = subject.kind == Kind::ApproveRequest || subject.kind == Kind::DenyRequest;
    if (isRequest && subject.other.isEmpty() && event.person)
        subject.other = names.name(event.person->toString());
    return subject;
}

QString AuditUndo::effect(const AuditEvent &event, const ActionSubject &subject)
{
    const QString &name = subject.name;
    const auto flag
        = [&event](const char *key) { return AuditDifferences::flag(event, QLatin1String(key)); };
    switch (subject.kind) {
    case Kind::Create:
        return tr("%1 is disconnected, and its token stops working at once. Within 30 days it can "
                  "be restored.")
            .arg(name);
    case Kind::Disconnect:
        return tr("%1 comes back with its tokens, pages and users as they were.").arg(name);
    case Kind::Revoke:
        return subject.count == 1
            ? tr("%1 has access to %2 again, with the tokens and pages of before.",
                "person, connection")
                  .arg(subject.other, name)
            : tr("%n people have access to %1 again, with the tokens and pages of before.", nullptr,
                subject.count)
                  .arg(name);
    case Kind::AddPages:
        return tr("The page is closed again to this connection, and so is all below it.");
    case Kind::RemovePages:
        return tr("The page is open again to this connection, and so is all below it.");
    case Kind::ChangePages:
        return tr("Pages that were added are taken away, and pages that were removed come back.");
    case Kind::Approve:
        return tr("%1 is taken off the approved list. Who uses it keeps it.").arg(name);
    case Kind::RemoveApproval:
        return AuditDifferences::count(event, QLatin1String("removed_count")) > 0
            ? tr(
                "%1 is on the approved list again, and everybody whose access ended with it has it "
                "back.")
                  .arg(name)
            : tr("%1 is on the approved list again, with its note and review date.").arg(name);
    case Kind::Install:
        return flag("approved")
            ? tr("This installation of %1 ends with its tokens and pages, and %1 is taken off the "
                 "approved list.")
                  .arg(name)
            : tr("This installation of %1 ends with its tokens and pages.").arg(name);
    case Kind::ApproveRequest:
        return flag("approval_added")
            ? tr("The request is open again, and %1 is taken off the approved list.").arg(name)
            : tr("The request is open again.");
    case Kind::DenyRequest:
        return tr("The request is open again.");
    case Kind::Suspend:
        return tr("%1 is active again, and all that the suspension ended comes back.").arg(name);
    case Kind::Reinstate:
        return tr("%1 is again what they were before, and what came back ends.").arg(name);
    case Kind::RemovePerson:
        return tr("%1 is in the workspace again, and all that ended with the removal comes back.")
            .arg(name);
    case Kind::ApplyPolicyFile:
        return tr("Policy, approved list, notes and review dates are again what they were before "
                  "the file was applied.");
    default: // what was changed is set back, fact by fact
        return tr("These are set back to what they were before.");
    }
}

ConfirmDialog::Question AuditUndo::question(const AuditEvent &event, const ObjectNames &names)
{
    const ActionSubject subject = AuditUndo::subject(event, names);
    ConfirmDialog::Question question{.heading = ActionWords::undoName(subject),
        .effect = effect(event, subject) + QLatin1Char(' ')
            + tr("If somebody has changed it since, nothing is undone."),
        .accept = tr("Undo"),
        .kind = ButtonKind::Primary};
    if (!namesFacts(subject.kind))
        return question;
    const QList<AuditDifference> differences = AuditDifferences::of(event,
        {.person = [&names](const QString &id) { return names.name(id); },
            .moment = [](const QDateTime &moment) { return RelativeTime::dateAndTime(moment); }});
    for (const AuditDifference &difference : differences)
        question.rows.append({.label = difference.label,
            .value = tr("%1 → %2", "present value, value of before")
                         .arg(orEmptyDash(difference.after), orEmptyDash(difference.before))});
    return question;
}

} // namespace Gatehouse
