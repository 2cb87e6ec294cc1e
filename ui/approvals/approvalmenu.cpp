// SPDX-License-Identifier: MIT
#include "ui/approvals/approvalmenu.h"

#include "models/domain/connectionrights.h"
#include "models/items/connectionwords.h"
#include "models/items/rightswords.h"
#include "ui/common/copymenu.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Gatehouse {

ApprovalMenu::ApprovalMenu(const Subject &subject, const TableExport::Table &table, QWidget *parent)
    : RowMenu(parent)
    , m_subject(subject)
{
    const bool isOne = m_subject.entries.size() == 1;
    if (isOne)
        addLooks(m_subject.entries.first());
    addCopies(table);
    if (isOne)
        addEnds(m_subject.entries.first());
}

void ApprovalMenu::addLooks(const ApprovedConnection &entry)
{
    add({.key = QStringLiteral("showInConnections"),
        .text = tr("Show details in Connections"),
        .icon = IconName::Connections,
        .whyNot = {},
        .run = [this] { Q_EMIT detailsChosen(); }});
    add({.key = QStringLiteral("viewUsers"),
        .text = tr("View users with access"),
        .icon = IconName::People,
        .whyNot = {},
        .run = [this] { Q_EMIT usersChosen(); }});
    add({.key = QStringLiteral("showEvents"),
        .text = tr("Show in the audit log"),
        .icon = IconName::Log,
        .whyNot = RightsWords::whyNot(ConnectionRights::seeAuditLog(m_subject.standing)),
        .run = [this] { Q_EMIT eventsChosen(); }});
    RowMenu *people = addPeopleMenu(QStringLiteral("filterByUser"), tr("Filter by user"), entry);
    people->menuAction()->setIcon(Icons::icon(IconName::Filter));
    for (const PersonReference &person : entry.installers)
        people->add({.key = QStringLiteral("filterBy"),
            .text = ConnectionWords::person(person),
            .icon = IconName::None,
            .whyNot = {},
            .run = [this, person] { Q_EMIT personChosen(person); }});
    addSeparator();
    add({.key = QStringLiteral("editApproval"),
        .text = tr("Edit note and review date…"),
        .icon = IconName::Pencil,
        .whyNot = m_subject.whyNot,
        .run = [this] { Q_EMIT editChosen(); }});
    addSeparator();
}

RowMenu *ApprovalMenu::addPeopleMenu(
    const QString &key, const QString &text, const ApprovedConnection &entry)
{
    auto *menu = new RowMenu(this);
    menu->setTitle(text);
    QAction *action = addMenu(menu);
    action->setObjectName(key);
    if (entry.installers.empty()) {
        const QString why = RightsWords::whyNot(ConnectionRights::Obstacle::NobodyUsesIt);
        action->setEnabled(false);
        action->setToolTip(why);
        action->setStatusTip(why);
    }
    return menu;
}

void ApprovalMenu::addCopies(const TableExport::Table &table)
{
    const int count = int(m_subject.entries.size());
    auto *copyMenu = new CopyMenu(table, this);
    addMenu(copyMenu);
    connect(copyMenu, &CopyMenu::copied, this,
        [this, count] { Q_EMIT copied(tr("%n row(s) copied.", nullptr, count)); });
    add({.key = QStringLiteral("copyId"),
        .text = tr("Copy %n id(s)", nullptr, count),
        .icon = IconName::None,
        .whyNot = {},
        .run = [this, count] {
            QStringList ids;
            for (const ApprovedConnection &entry : m_subject.entries)
                ids << entry.id.toString();
            QGuiApplication::clipboard()->setText(ids.join(QLatin1Char('\n')));
            Q_EMIT copied(tr("%n id(s) copied.", nullptr, count));
        }});
}

//! What ends something, apart from the rest.
void ApprovalMenu::addEnds(const ApprovedConnection &entry)
{
    addSeparator();
    RowMenu *people = addPeopleMenu(QStringLiteral("revokeAccess"), tr("Revoke access of"), entry);
    for (const PersonReference &person : entry.installers)
        people->add({.key = QStringLiteral("revokePerson"),
            .text
            = tr("%1…", "a person whose access is revoked").arg(ConnectionWords::person(person)),
            .icon = IconName::None,
            .whyNot = RightsWords::whyNot(
                ConnectionRights::revoke(m_subject.standing, entry.connection, person.id)),
            .run = [this, person] { Q_EMIT revokeChosen(person); }});
    if (entry.installersCount > int(entry.installers.size())) {
        people->addSeparator();
        people->add({.key = QStringLiteral("revokeAmongAll"),
            .text = tr("Choose among all %n…", nullptr, entry.installersCount),
            .icon = IconName::People,
            .whyNot = {},
            .run = [this] { Q_EMIT usersChosen(); }});
    }
    add({.key = QStringLiteral("revokeEverybody"),
        .text = tr("Disconnect all users…"),
        .icon = IconName::None,
        .whyNot = RightsWords::whyNot(
            ConnectionRights::revokeEverybody(m_subject.standing, entry.connection)),
        .run = [this] { Q_EMIT revokeEverybodyChosen(); }});
    QString whyNotRemove = m_subject.whyNot;
    if (whyNotRemove.isEmpty() && entry.automatic)
        whyNotRemove = tr("It is not on the list itself: the policy approves what Notion builds.");
    add({.key = QStringLiteral("removeApproval"),
        .text = tr("Remove from the approved list…"),
        .icon = IconName::Trash,
        .whyNot = whyNotRemove,
        .run = [this] { Q_EMIT removeChosen(); }});
}

} // namespace Gatehouse
