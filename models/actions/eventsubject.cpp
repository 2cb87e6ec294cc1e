// SPDX-License-Identifier: MIT
#include "models/actions/eventsubject.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;
using Kind = Actions::Kind;

Kind kindOf(const AuditEvent &event)
{
    static const QHash<QString, Kind> kinds{
        {u"connection.created"_s, Kind::Create},
        {u"connection.disconnected"_s, Kind::Disconnect},
        {u"connection.access_revoked"_s, Kind::Revoke},
        {u"page.connection_added"_s, Kind::AddPages},
        {u"page.connection_removed"_s, Kind::RemovePages},
        {u"page_access.changed"_s, Kind::ChangePages},
        {u"connection_policy.changed"_s, Kind::ChangePolicy},
        {u"connection.approved"_s, Kind::Approve},
        {u"connection.approval_changed"_s, Kind::ChangeApproval},
        {u"connection.unapproved"_s, Kind::RemoveApproval},
        {u"connection.installed"_s, Kind::Install},
        {u"connection_request.approved"_s, Kind::ApproveRequest},
        {u"connection_request.denied"_s, Kind::DenyRequest},
        {u"person.role_changed"_s, Kind::ChangeRole},
        {u"person.suspended"_s, Kind::Suspend},
        {u"person.reinstated"_s, Kind::Reinstate},
        {u"person.removed"_s, Kind::RemovePerson},
        {u"policy_file.applied"_s, Kind::ApplyPolicyFile},
    };
    const auto known = kinds.constFind(event.action);
    if (known != kinds.cend())
        return *known;
    return event.after.contains("added_by"_L1) ? Kind::HandOver : Kind::Change;
}

} // namespace

ActionSubject subjectOf(const AuditEvent &event)
{
    ActionSubject subject{.kind = kindOf(event),
        .connection = event.connection.value_or(ConnectionId()),
        .name = event.objectName};
    switch (subject.kind) {
    case Kind::Revoke: {
        const QJsonArray people = event.after.value("users"_L1).toArray();
        subject.count
            = event.after.value("removed_count"_L1).toInt(std::max(1, int(people.size())));
        if (subject.count == 1)
            subject.other = people.at(0).toObject().value("name"_L1).toString();
        break;
    }
    case Kind::AddPages:
    case Kind::RemovePages: {
        // The event is about the page; who knows the connection's name puts it in.
        const QJsonObject &said = subject.kind == Kind::AddPages ? event.after : event.before;
        subject.other = said.value("title"_L1).toString(event.objectName);
        subject.name.clear();
        break;
    }
    case Kind::ApproveRequest:
    case Kind::DenyRequest:
        subject.other = event.after.value("user_name"_L1).toString();
        break;
    default: // the name says it all
        break;
    }
    return subject;
}

} // namespace Gatehouse
