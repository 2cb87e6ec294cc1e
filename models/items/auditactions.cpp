// SPDX-License-Identifier: MIT
#include "models/items/auditactions.h"

#include <QMetaEnum>

#include <algorithm>

namespace Gatehouse {

namespace {

using Group = AuditActions::Group;
using Undo = AuditActions::Undo;

constexpr AuditActions::Action auditActionTable[] = {
    {"connection.created", Group::Connections, Undo::Offered,
        QT_TRANSLATE_NOOP("AuditWords", "Connection created"),
        QT_TRANSLATE_NOOP("AuditWords", "Created"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to create it")},
    {"connection.added", Group::Connections, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Connection added"),
        QT_TRANSLATE_NOOP("AuditWords", "Added to the workspace"), nullptr},
    {"connection.changed", Group::Connections, Undo::Offered,
        QT_TRANSLATE_NOOP("AuditWords", "Connection changed"),
        QT_TRANSLATE_NOOP("AuditWords", "Changed"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to change it")},
    {"connection.disconnected", Group::Connections, Undo::Offered,
        QT_TRANSLATE_NOOP("AuditWords", "Connection disconnected"),
        QT_TRANSLATE_NOOP("AuditWords", "Disconnected"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to disconnect it")},
    {"connection.restored", Group::Connections, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Connection restored"),
        QT_TRANSLATE_NOOP("AuditWords", "Restored"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to restore it")},
    {"connection.purged", Group::Connections, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Connection destroyed"),
        QT_TRANSLATE_NOOP("AuditWords", "Destroyed 30 days after it was disconnected"), nullptr},

    {"connection.installed", Group::Access, Undo::Offered,
        QT_TRANSLATE_NOOP("AuditWords", "Connection installed"),
        QT_TRANSLATE_NOOP("AuditWords", "Installed"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to install it")},
    {"connection.consented_again", Group::Access, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Consent given again"),
        QT_TRANSLATE_NOOP("AuditWords", "Consent given again"), nullptr},
    {"connection.access_revoked", Group::Access, Undo::Offered,
        QT_TRANSLATE_NOOP("AuditWords", "Access revoked"),
        QT_TRANSLATE_NOOP("AuditWords", "Access revoked"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to revoke people’s access")},
    {"connection.access_returned", Group::Access, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Access given back"),
        QT_TRANSLATE_NOOP("AuditWords", "Access given back"), nullptr},
    {"connection.access_ended", Group::Access, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Access ended on its date"),
        QT_TRANSLATE_NOOP("AuditWords", "Access ended on its date"), nullptr},
    {"page.connection_added", Group::Access, Undo::Offered,
        QT_TRANSLATE_NOOP("AuditWords", "Connection added to a page"),
        QT_TRANSLATE_NOOP("AuditWords", "Added to a page"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to add it to a page")},
    {"page.connection_removed", Group::Access, Undo::Offered,
        QT_TRANSLATE_NOOP("AuditWords", "Connection disconnected from a page"),
        QT_TRANSLATE_NOOP("AuditWords", "Disconnected from a page"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to disconnect it from a page")},
    {"page_access.changed", Group::Access, Undo::Offered,
        QT_TRANSLATE_NOOP("AuditWords", "Pages of connections changed"),
        QT_TRANSLATE_NOOP("AuditWords", "Pages changed"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to change its pages")},

    {"connection.token_added", Group::Tokens, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Token made"),
        QT_TRANSLATE_NOOP("AuditWords", "Token made"), nullptr},
    {"connection.token_revealed", Group::Tokens, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Token shown or copied"),
        QT_TRANSLATE_NOOP("AuditWords", "Token shown or copied"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to see its token")},
    {"connection.token_rotated", Group::Tokens, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Token replaced"),
        QT_TRANSLATE_NOOP("AuditWords", "Token replaced"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to replace its token")},
    {"connection.token_refreshed", Group::Tokens, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Token renewed"),
        QT_TRANSLATE_NOOP("AuditWords", "Token renewed"), nullptr},
    {"connection.token_revoked", Group::Tokens, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Token ended by its holder"),
        QT_TRANSLATE_NOOP("AuditWords", "Token ended by its holder"), nullptr},
    {"connection.tokens_ended", Group::Tokens, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Tokens ended: a code or token was used twice"),
        QT_TRANSLATE_NOOP("AuditWords", "Tokens ended: a code or token was used twice"), nullptr},
    {"organization_token.created", Group::Tokens, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Organization token made"),
        QT_TRANSLATE_NOOP("AuditWords", "Organization token made"), nullptr},

    {"connection_policy.changed", Group::Approvals, Undo::Offered,
        QT_TRANSLATE_NOOP("AuditWords", "Install policy changed"),
        QT_TRANSLATE_NOOP("AuditWords", "Changed"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to change it")},
    {"connection.approved", Group::Approvals, Undo::Offered,
        QT_TRANSLATE_NOOP("AuditWords", "Connection approved"),
        QT_TRANSLATE_NOOP("AuditWords", "Added to the approved list"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to add it to the approved list")},
    {"connection.approval_changed", Group::Approvals, Undo::Offered,
        QT_TRANSLATE_NOOP("AuditWords", "Note or review date changed"),
        QT_TRANSLATE_NOOP("AuditWords", "Note or review date changed"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to change its note or review date")},
    {"connection.unapproved", Group::Approvals, Undo::Offered,
        QT_TRANSLATE_NOOP("AuditWords", "Approval removed"),
        QT_TRANSLATE_NOOP("AuditWords", "Removed from the approved list"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to remove it from the approved list")},
    {"policy_file.applied", Group::Approvals, Undo::Offered,
        QT_TRANSLATE_NOOP("AuditWords", "Policy file applied"),
        QT_TRANSLATE_NOOP("AuditWords", "Policy file applied"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to apply a policy file")},

    {"connection_request.created", Group::Requests, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Connection requested"),
        QT_TRANSLATE_NOOP("AuditWords", "Requested"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to request it")},
    {"connection_request.approved", Group::Requests, Undo::Offered,
        QT_TRANSLATE_NOOP("AuditWords", "Request approved"),
        QT_TRANSLATE_NOOP("AuditWords", "Request approved"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to approve a request")},
    {"connection_request.denied", Group::Requests, Undo::Offered,
        QT_TRANSLATE_NOOP("AuditWords", "Request denied"),
        QT_TRANSLATE_NOOP("AuditWords", "Request denied"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to deny a request")},
    {"connection_request.withdrawn", Group::Requests, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Request withdrawn"),
        QT_TRANSLATE_NOOP("AuditWords", "Request withdrawn"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to withdraw a request")},
    {"connection_request.reopened", Group::Requests, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Decision on a request taken back"),
        QT_TRANSLATE_NOOP("AuditWords", "Decision on a request taken back"), nullptr},

    {"person.role_changed", Group::People, Undo::Offered,
        QT_TRANSLATE_NOOP("AuditWords", "Role changed"),
        QT_TRANSLATE_NOOP("AuditWords", "Role changed"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to change the role")},
    {"person.suspended", Group::People, Undo::Offered,
        QT_TRANSLATE_NOOP("AuditWords", "Person suspended"),
        QT_TRANSLATE_NOOP("AuditWords", "Suspended"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to suspend this person")},
    {"person.reinstated", Group::People, Undo::Offered,
        QT_TRANSLATE_NOOP("AuditWords", "Person taken back"),
        QT_TRANSLATE_NOOP("AuditWords", "Taken back"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to take this person back")},
    {"person.removed", Group::People, Undo::Offered,
        QT_TRANSLATE_NOOP("AuditWords", "Person removed"),
        QT_TRANSLATE_NOOP("AuditWords", "Removed from the workspace"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to remove this person")},
    {"person.password_set", Group::People, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Password set"),
        QT_TRANSLATE_NOOP("AuditWords", "Password set"), nullptr},
    {"session.created", Group::People, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Session begun"),
        QT_TRANSLATE_NOOP("AuditWords", "Session begun"), nullptr},
    {"session.ended", Group::People, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Session ended"),
        QT_TRANSLATE_NOOP("AuditWords", "Session ended"), nullptr},
    {"session.view_as", Group::People, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Workspace viewed as somebody else"),
        QT_TRANSLATE_NOOP("AuditWords", "Workspace viewed as this person"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to view the workspace as this person")},

    {"page.created", Group::Pages, Undo::Never, QT_TRANSLATE_NOOP("AuditWords", "Page created"),
        QT_TRANSLATE_NOOP("AuditWords", "Created a page"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to create a page")},
    {"page.changed", Group::Pages, Undo::Never, QT_TRANSLATE_NOOP("AuditWords", "Page changed"),
        QT_TRANSLATE_NOOP("AuditWords", "Changed a page"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to change a page")},
    {"page.trashed", Group::Pages, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Page moved to the trash"),
        QT_TRANSLATE_NOOP("AuditWords", "Moved a page to the trash"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to move a page to the trash")},
    {"page.restored", Group::Pages, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Page taken out of the trash"),
        QT_TRANSLATE_NOOP("AuditWords", "Took a page out of the trash"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to take a page out of the trash")},
    {"block.appended", Group::Pages, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Content added to a page"),
        QT_TRANSLATE_NOOP("AuditWords", "Added content to a page"),
        QT_TRANSLATE_NOOP("AuditWords", "Tried to add content to a page")},

    {"workspace.created", Group::Workspace, Undo::Never,
        QT_TRANSLATE_NOOP("AuditWords", "Workspace created"),
        QT_TRANSLATE_NOOP("AuditWords", "Created"), nullptr},
};

const QString auditGroupPrefix = QStringLiteral("group:");

} // namespace

const AuditActions::Action *AuditActions::find(const QString &key)
{
    const auto *const known = std::find_if(std::begin(auditActionTable), std::end(auditActionTable),
        [&key](const Action &action) { return key == QLatin1String(action.key); });
    return known == std::end(auditActionTable) ? nullptr : known;
}

QStringList AuditActions::keys()
{
    QStringList keys;
    for (const Action &action : auditActionTable)
        keys << QString::fromLatin1(action.key);
    return keys;
}

QStringList AuditActions::keys(Group group)
{
    QStringList keys;
    for (const Action &action : auditActionTable) {
        if (action.group == group)
            keys << QString::fromLatin1(action.key);
    }
    return keys;
}

QList<AuditActions::Group> AuditActions::groups()
{
    return {Group::Connections, Group::Access, Group::Tokens, Group::Approvals, Group::Requests,
        Group::People, Group::Pages, Group::Workspace};
}

QString AuditActions::name(Group group)
{
    switch (group) {
    case Group::Connections:
        return tr("Connections");
    case Group::Access:
        //: a group of actions: who uses a connection, and which pages it reaches
        return tr("Access");
    case Group::Tokens:
        return tr("Tokens");
    case Group::Approvals:
        return tr("Policy and approved list");
    case Group::Requests:
        return tr("Requests");
    case Group::People:
        return tr("People");
    case Group::Pages:
        return tr("Pages and content");
    case Group::Workspace:
        return tr("Workspace");
    } // no default: the compiler names a forgotten group
    Q_UNREACHABLE();
}

QString AuditActions::name(const QString &action)
{
    const Action *const known = find(action);
    return known ? QCoreApplication::translate("AuditWords", known->name) : action;
}

QString AuditActions::choice(Group group)
{
    return auditGroupPrefix
        + QString::fromLatin1(QMetaEnum::fromType<Group>().valueToKey(int(group)));
}

std::optional<AuditActions::Group> AuditActions::groupOf(const QString &choice)
{
    const QList<Group> all = groups();
    const auto found = std::find_if(all.begin(), all.end(),
        [&choice](Group group) { return AuditActions::choice(group) == choice; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool AuditActions::isChoice(const QString &choice)
{
    return find(choice) || groupOf(choice);
}

QString AuditActions::choiceName(const QString &choice)
{
    const std::optional<Group> group = groupOf(choice);
    return group ? name(*group) : name(choice);
}

QStringList AuditActions::patterns(const QStringList &choices)
{
    QStringList patterns;
    for (const QString &choice : choices) {
        const std::optional<Group> group = groupOf(choice);
        for (const QString &key : group ? keys(*group) : QStringList{choice}) {
            const Action *const action = find(key);
            if (!action)
                continue;
            // A refused undo is recorded as the action with ".undo" behind it.
            patterns << (action->undo == Undo::Offered ? key + QLatin1Char('*') : key);
        }
    }
    patterns.removeDuplicates();
    return patterns;
}

} // namespace Gatehouse
