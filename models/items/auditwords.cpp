// SPDX-License-Identifier: MIT
#include "models/items/auditwords.h"

#include <QJsonArray>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;

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
    if (action == "connection.created"_L1)
        return tr("Created");
    if (action == "connection.added"_L1)
        return tr("Added to the workspace");
    if (action == "connection.installed"_L1)
        return tr("Installed");
    if (action == "connection.approved"_L1)
        return tr("Added to the approved list");
    if (action == "connection.changed"_L1)
        return event.after.contains("added_by"_L1) ? tr("Handed over") : tr("Changed");
    if (action == "connection.disconnected"_L1)
        return tr("Disconnected");
    if (action == "connection.restored"_L1)
        return event.after.value("new_token"_L1).toBool() ? tr("Restored with a new token")
                                                           : tr("Restored");
    if (action == "connection.purged"_L1)
        return tr("Destroyed 30 days after it was disconnected");
    if (action == "connection.token_revealed"_L1)
        return tr("Token shown or copied");
    if (action == "connection.token_rotated"_L1)
        return tr("Token replaced");
    if (action == "connection.token_added"_L1)
        return tr("Token made");
    if (action == "connection.access_revoked"_L1)
        return tr("Access of %n people revoked", nullptr,
            event.after.value("removed_count"_L1).toInt(1));
    if (action == "connection.access_returned"_L1)
        return tr("Access given back");
    if (action == "page.connection_added"_L1)
        return tr("Added to a page");
    if (action == "page.connection_removed"_L1)
        return tr("Disconnected from a page");
    if (action == "page_access.changed"_L1)
        return tr("Pages changed");
    if (action == "page.created"_L1)
        return tr("Created a page");
    if (action == "page.changed"_L1)
        return tr("Changed a page");
    if (action == "page.trashed"_L1)
        return tr("Moved a page to the trash");
    if (action == "page.restored"_L1)
        return tr("Took a page out of the trash");
    if (action == "block.appended"_L1)
        return tr("Added content to a page");
    return action;
}

QString AuditWords::refused(const AuditEvent &event)
{
    const QString &action = event.action;
    if (action == "connection.created"_L1)
        return tr("Tried to create it");
    if (action == "connection.changed"_L1)
        return tr("Tried to change it");
    if (action == "connection.disconnected"_L1)
        return tr("Tried to disconnect it");
    if (action == "connection.restored"_L1)
        return tr("Tried to restore it");
    if (action == "connection.token_revealed"_L1)
        return tr("Tried to see its token");
    if (action == "connection.token_rotated"_L1)
        return tr("Tried to replace its token");
    if (action == "connection.access_revoked"_L1)
        return tr("Tried to revoke people’s access");
    if (action == "page.connection_added"_L1)
        return tr("Tried to add it to a page");
    if (action == "page.connection_removed"_L1)
        return tr("Tried to disconnect it from a page");
    if (action == "page_access.changed"_L1)
        return tr("Tried to change its pages");
    if (action == "page.created"_L1)
        return tr("Tried to create a page");
    if (action == "page.changed"_L1)
        return tr("Tried to change a page");
    if (action == "page.trashed"_L1)
        return tr("Tried to move a page to the trash");
    if (action == "page.restored"_L1)
        return tr("Tried to take a page out of the trash");
    if (action == "block.appended"_L1)
        return tr("Tried to add content to a page");
    if (action.endsWith(".undo"_L1))
        return tr("Tried to undo something");
    return tr("Tried: %1", "an action by its technical name").arg(action);
}

QString AuditWords::people(const AuditEvent &event)
{
    QStringList names;
    const QJsonArray users = event.after.value("users"_L1).toArray();
    for (const QJsonValue &user : users)
        names << nameIn(user.toObject(), "name"_L1);
    return names.join(u", "_s);
}

QString AuditWords::changedKeys(const AuditEvent &event)
{
    QStringList words;
    const QStringList keys = event.after.keys();
    for (const QString &key : keys) {
        if (key == "name"_L1)
            words << tr("Name: %1 → %2")
                         .arg(nameIn(event.before, "name"_L1), nameIn(event.after, "name"_L1));
        else if (key == "icon"_L1)
            words << tr("Icon");
        else if (key == "developer"_L1)
            words << tr("Developer");
        else if (key == "capabilities"_L1)
            words << tr("Capabilities");
        else if (key == "redirect_uris"_L1)
            words << tr("Redirect addresses");
        else if (key == "listing"_L1)
            words << tr("Listing");
        else if (key == "only_owners_manage_pages"_L1)
            words << tr("Who manages its pages");
    }
    return words.join(u", "_s);
}

QString AuditWords::details(const AuditEvent &event)
{
    if (event.outcome == AuditEvents::Outcome::Refused)
        return nameIn(event.after, "reason"_L1);
    const QString &action = event.action;
    if (action == "connection.changed"_L1)
        return changedKeys(event);
    if (action == "connection.access_revoked"_L1 || action == "connection.access_returned"_L1)
        return people(event);
    if (action == "connection.disconnected"_L1) {
        const int users = event.before.value("users_count"_L1).toInt();
        return users > 0 ? tr("%n people used it", nullptr, users) : QString();
    }
    if (action == "page.connection_added"_L1 || action == "page.created"_L1
        || action == "page.changed"_L1 || action == "page.trashed"_L1
        || action == "page.restored"_L1 || action == "block.appended"_L1)
        return nameIn(event.after, "title"_L1);
    if (action == "page.connection_removed"_L1)
        return nameIn(event.before, "title"_L1);
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

} // namespace Gatehouse
