// SPDX-License-Identifier: MIT
#include "ui/connections/connectionmenu.h"

#include "models/items/connectionwords.h"
#include "ui/common/copymenu.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace Gatehouse {

ConnectionMenu::ConnectionMenu(
    const ConnectionRules::Subject &subject, const TableExport::Table &table, QWidget *parent)
    : RowMenu(parent)
    , m_subject(subject)
{
    if (m_subject.connections.size() == 1)
        addSingle();
    addCopies(table);
    addEnds();
}

void ConnectionMenu::add(
    ConnectionCommand command, const QString &key, const QString &text, IconName icon)
{
    RowMenu::add({.key = key,
        .text = text,
        .icon = icon,
        .whyNot = ConnectionRules::whyNot(command, m_subject),
        .run = [this, command] { Q_EMIT commandChosen(command); }});
}

void ConnectionMenu::addSingle()
{
    using Command = ConnectionCommand;
    RowMenu::add({.key = QStringLiteral("showDetails"),
        .text = tr("Show details"),
        .icon = IconName::Sidebar,
        .whyNot = {},
        .run = [this] { Q_EMIT detailsChosen(); }});
    add(Command::ViewUsers, QStringLiteral("viewUsers"), tr("View users with access"),
        IconName::People);
    add(Command::ShowEvents, QStringLiteral("showEvents"), tr("Show in the audit log"),
        IconName::Log);
    add(Command::AddToPages, QStringLiteral("addToPages"), tr("Add to pages…"), IconName::Page);
    addSeparator();
    add(Command::Edit, QStringLiteral("editConnection"), tr("Edit…"), IconName::Pencil);
    add(Command::HandOver, QStringLiteral("handOverConnection"), tr("Hand over to another person…"),
        IconName::User);
    add(Command::CopyToken, QStringLiteral("copyToken"), tr("Copy internal integration token"),
        IconName::Key);
    add(Command::HandOverToPartner, QStringLiteral("handOverToPartner"),
        tr("Hand over to a partner…"));
    addSeparator();
    add(Command::VisitWebsite, QStringLiteral("visitWebsite"), tr("Visit the developer's website"),
        IconName::ExternalLink);
    add(Command::ContactSupport, QStringLiteral("contactSupport"), tr("Contact support"),
        IconName::Mail);
    addSeparator();
}

void ConnectionMenu::addCopies(const TableExport::Table &table)
{
    const QList<Connection> &connections = m_subject.connections;
    auto *copyMenu = new CopyMenu(table, this);
    addMenu(copyMenu);
    connect(copyMenu, &CopyMenu::copied, this, [this, count = connections.size()] {
        Q_EMIT copied(tr("%n row(s) copied.", nullptr, int(count)));
    });
    RowMenu::add({.key = QStringLiteral("copyId"),
        .text = tr("Copy %n id(s)", nullptr, int(connections.size())),
        .icon = IconName::None,
        .whyNot = {},
        .run = [this, connections] {
            QStringList ids;
            for (const Connection &connection : connections)
                ids << connection.id.toString();
            QGuiApplication::clipboard()->setText(ids.join(QLatin1Char('\n')));
            Q_EMIT copied(tr("%n id(s) copied.", nullptr, int(ids.size())));
        }});
    addSeparator();
}

//! What ends something, apart from the rest.
void ConnectionMenu::addEnds()
{
    using Command = ConnectionCommand;
    const QList<Connection> &connections = m_subject.connections;
    const int count = int(connections.size());
    const QString name = count == 1 ? ConnectionWords::shortName(connections.first()) : QString();
    const bool gone
        = std::all_of(connections.begin(), connections.end(), [](const Connection &connection) {
              return connection.status == Connections::Status::Disconnected;
          });
    if (gone) {
        add(Command::Restore, QStringLiteral("restore"),
            count == 1 ? tr("Restore %1").arg(name)
                       : tr("Restore %n connection(s)", nullptr, count),
            IconName::Undo);
        if (count == 1 && connections.first().kind == Connections::Kind::Internal)
            add(Command::RestoreWithNewToken, QStringLiteral("restoreWithNewToken"),
                tr("Restore with a new token…"), IconName::Key);
        return;
    }
    if (m_subject.installedBy)
        add(Command::RevokePerson, QStringLiteral("revokePerson"),
            tr("Revoke access of %1…", "a person").arg(m_subject.installedBy->name));
    if (count == 1 && connections.first().kind != Connections::Kind::Internal)
        add(Command::RevokeEverybody, QStringLiteral("revokeEverybody"),
            tr("Disconnect all users…"));
    add(Command::Disconnect, QStringLiteral("disconnect"),
        count == 1 ? tr("Disconnect %1…").arg(name)
                   : tr("Disconnect %n connection(s)…", nullptr, count),
        IconName::Trash);
}

} // namespace Gatehouse
