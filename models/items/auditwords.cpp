// SPDX-License-Identifier: MIT
#include "models/items/auditwords.h"

#include "models/api/wire/adminrows.h"
#include "models/items/auditactions.h"
#include "models/items/auditdifference.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;

const QString undoSuffix = QStringLiteral(".undo");

QString nameIn(const QJsonObject &json, QLatin1String key)
{
    return json.value(key).toString();
}

} // namespace

QString AuditWords::event(const AuditEvent &event)
{
    return event.outcome == AuditEvents::Outcome::Refused ? refused(event) : done(event);
}

QString AuditWords::done(const AuditEvent &event)
{
    const QString &action = event.action;
    if (action.endsWith(undoSuffix))
        return tr("Undone: %1", "an action")
            .arg(AuditActions::name(action.chopped(undoSuffix.size())));
    if (action == "connection.changed"_L1 && event.after.contains("added_by"_L1))
        return tr("Handed over");
    if (action == "connection.restored"_L1 && event.after.value("new_token"_L1).toBool())
        return tr("Restored with a new token");
    // Not theirs, but the one an owner saw them with.
    if (action == "session.ended"_L1 && event.onBehalfOf)
        return tr("No longer viewed as this person");
    if (action == "connection.access_revoked"_L1)
        return tr(
            "Access of %n people revoked", nullptr, event.after.value("removed_count"_L1).toInt(1));
    const AuditActions::Action *const known = AuditActions::find(action);
    return known ? QCoreApplication::translate("AuditWords", known->done) : action;
}

QString AuditWords::refused(const AuditEvent &event)
{
    const QString &action = event.action;
    if (action.endsWith(undoSuffix))
        return tr("Tried to undo “%1”", "an action")
            .arg(AuditActions::name(action.chopped(undoSuffix.size())));
    const AuditActions::Action *const known = AuditActions::find(action);
    return known && known->tried ? QCoreApplication::translate("AuditWords", known->tried)
                                 : tr("Tried: %1", "an action").arg(AuditActions::name(action));
}

QString AuditWords::people(const AuditEvent &event)
{
    QStringList names;
    const QJsonArray users = event.after.value("users"_L1).toArray();
    for (const QJsonValue &user : users)
        names << nameIn(user.toObject(), "name"_L1);
    return names.join(u", "_s);
}

//! In one line; where a text is long its beginning says enough.
QString AuditWords::changes(const AuditEvent &event)
{
    static constexpr qsizetype longest = 40;
    const auto shortened = [](const QString &text) {
        if (text.isEmpty())
            return u"–"_s;
        return text.size() > longest ? text.first(longest - 1).trimmed() + u'…' : text;
    };
    QStringList words;
    const QList<AuditDifference> differences = AuditDifferences::of(event);
    for (const AuditDifference &difference : differences) {
        words << (event.before.isEmpty()
                ? tr("%1: %2", "label, value").arg(difference.label, shortened(difference.after))
                : tr("%1: %2 → %3", "label, before, after")
                      .arg(difference.label, shortened(difference.before),
                          shortened(difference.after)));
    }
    return words.join(u", "_s);
}

QString AuditWords::details(const AuditEvent &event)
{
    if (event.outcome == AuditEvents::Outcome::Refused)
        return nameIn(event.after, "reason"_L1);
    const QString &action = event.action;
    if (action == "connection.changed"_L1)
        // To whom is known by an id alone.
        return event.after.contains("added_by"_L1) ? QString() : changes(event);
    if (action == "connection_policy.changed"_L1 || action == "connection.approval_changed"_L1
        || action == "person.role_changed"_L1)
        return changes(event);
    if (action == "connection.access_revoked"_L1 || action == "connection.access_returned"_L1
        || action == "connection.access_ended"_L1)
        return people(event);
    if (action == "connection.disconnected"_L1) {
        const int users = event.before.value("users_count"_L1).toInt();
        return users > 0 ? tr("%n people used it", nullptr, users) : QString();
    }
    if (action == "connection.unapproved"_L1) {
        const int removed = event.after.value("removed_count"_L1).toInt();
        return removed > 0 ? tr("Access of %n people revoked", nullptr, removed) : QString();
    }
    if (action == "connection.installed"_L1 || action == "connection.approved"_L1
        || action.startsWith("connection_request."_L1)) {
        const QString note = nameIn(event.after, "note"_L1);
        if (!note.isEmpty())
            return note;
        if (action == "connection_request.created"_L1)
            return nameIn(event.after, "reason"_L1);
        return event.after.value("approved"_L1).toBool()
                || event.after.value("approval_added"_L1).toBool()
            ? tr("Put on the approved list")
            : QString();
    }
    if (action == "person.suspended"_L1 || action == "person.removed"_L1) {
        const int ended = event.after.value("installations_count"_L1).toInt();
        return ended > 0 ? tr("Access to %n connection(s) ended", nullptr, ended) : QString();
    }
    if (action == "page.connection_added"_L1 || action == "page.created"_L1
        || action == "page.changed"_L1 || action == "page.trashed"_L1
        || action == "page.restored"_L1 || action == "block.appended"_L1)
        return nameIn(event.after, "title"_L1);
    if (action == "page.connection_removed"_L1)
        return nameIn(event.before, "title"_L1);
    if (action == "policy_file.applied"_L1)
        return tr("%n change(s)", nullptr, int(AuditDifferences::of(event).size()));
    if (action == "page_access.changed"_L1) {
        const QJsonObject &changed = event.after.isEmpty() ? event.before : event.after;
        return tr("%n page(s)", nullptr, int(changed.value("changes"_L1).toArray().size()));
    }
    return {};
}

QString AuditWords::actor(const AuditEvent &event)
{
    if (!event.actorName.isEmpty())
        return event.actorName;
    return event.actor.isEmpty() ? tr("Somebody at the service’s command line")
                                 : tr("Somebody without a name");
}

QString AuditWords::onBehalfOf(const QString &name)
{
    return name.isEmpty() ? tr("as somebody else", "who looks at a workspace")
                          : tr("as %1", "who looks at a workspace as somebody else").arg(name);
}

AuditSubject AuditWords::subject(const AuditEvent &event)
{
    const QString &type = event.objectType;
    // A page that a connection changed is about the page, a person's token about the person.
    if (event.page && (type == "page"_L1 || type == "block"_L1))
        return AuditSubject::Page;
    if (event.person && (type == "person"_L1 || type == "token"_L1))
        return AuditSubject::Person;
    if (event.connection)
        return AuditSubject::Connection;
    if (event.person)
        return AuditSubject::Person;
    return event.page ? AuditSubject::Page : AuditSubject::Other;
}

QString AuditWords::object(const AuditEvent &event)
{
    if (!event.objectName.isEmpty())
        return event.objectName;
    switch (subject(event)) {
    case AuditSubject::Connection:
        return tr("A connection");
    case AuditSubject::Person:
        return tr("A person");
    case AuditSubject::Page:
        return tr("A page");
    case AuditSubject::Other:
        break;
    } // no default: the compiler names a forgotten subject
    const QString &type = event.objectType;
    if (type == "connection_policy"_L1)
        return tr("Install policy");
    if (type == "policy_file"_L1)
        return tr("Policy and approved list");
    if (event.action == "page_access.changed"_L1)
        return tr("Several connections");
    if (type == "workspace"_L1 || type == "space"_L1)
        return tr("This workspace");
    if (type == "page"_L1)
        return tr("A page");
    if (type == "person"_L1)
        return tr("A person");
    if (type == "connection"_L1 || type == "installation"_L1 || type == "approved_connection"_L1)
        return tr("A connection");
    if (type == "connection_request"_L1)
        return tr("A request");
    return type.isEmpty() ? u"–"_s : type;
}

QString AuditWords::objectKind(const AuditEvent &event)
{
    if (event.objectName.isEmpty())
        return {};
    switch (subject(event)) {
    case AuditSubject::Connection:
        //: what something was done to
        return tr("Connection");
    case AuditSubject::Person:
        //: what something was done to
        return tr("Person");
    case AuditSubject::Page:
        //: what something was done to
        return tr("Page");
    case AuditSubject::Other:
        break;
    } // no default: the compiler names a forgotten subject
    return event.objectType == "workspace"_L1 || event.objectType == "space"_L1 ? tr("Workspace")
                                                                                : QString();
}

QString AuditWords::outcome(AuditEvents::Outcome outcome)
{
    return outcome == AuditEvents::Outcome::Refused ? tr("Refused") : tr("Done");
}

QString AuditWords::whyNotUndone(const AuditEvent &event)
{
    if (event.undoable)
        return {};
    if (event.outcome == AuditEvents::Outcome::Refused)
        return tr("It was refused, so there is nothing to undo.");
    const AuditActions::Action *const known = AuditActions::find(event.action);
    if (known && known->undo == AuditActions::Undo::Never)
        return tr("Actions of this kind cannot be undone.");
    return tr("This was undone already, or cannot be undone.");
}

QString AuditWords::json(const AuditEvent &event)
{
    return QString::fromUtf8(QJsonDocument(toAdminRow(event)).toJson(QJsonDocument::Indented));
}

} // namespace Gatehouse
