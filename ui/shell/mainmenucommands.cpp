// SPDX-License-Identifier: MIT
// The Connection menu, whose commands may have reasons against them; the other menus are in
// mainmenu.cpp.
#include "ui/shell/mainmenu.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>

#include <initializer_list>

namespace Gatehouse {

void MainMenu::makeConnectionMenu(QMenuBar *bar)
{
    m_connection = bar->addMenu(QString());
    m_connection->setToolTipsVisible(true);
    const auto add = [this](ConnectionCommand command, IconName icon, const char *name) {
        const QIcon picture = icon == IconName::None ? QIcon() : Icons::icon(icon);
        QAction *action = m_connection->addAction(
            picture, QString(), this, [this, command] { Q_EMIT connectionCommandChosen(command); });
        action->setObjectName(QString::fromLatin1(name));
        m_connectionEntries.insert(command, {.action = action});
        return action;
    };
    add(ConnectionCommand::Create, IconName::Plus, "newConnectionCommand")
        ->setShortcut(QKeySequence::New);
    add(ConnectionCommand::Add, IconName::None, "addConnectionCommand")
        ->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    m_installOwn = m_connection->addAction(QString(), this, &MainMenu::installOwnChosen);
    m_addToken = m_connection->addAction(QString(), this, &MainMenu::addTokenChosen);
    m_connection->addSeparator();
    add(ConnectionCommand::Edit, IconName::Pencil, "editConnectionCommand");
    add(ConnectionCommand::HandOver, IconName::User, "handOverCommand");
    add(ConnectionCommand::AddToPages, IconName::Page, "addToPagesCommand");
    m_connection->addSeparator();
    add(ConnectionCommand::CopyToken, IconName::Key, "copyTokenCommand")
        ->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    add(ConnectionCommand::HandOverToPartner, IconName::None, "partnerCommand");
    m_heldTokens = m_connection->addAction(QString(), this, &MainMenu::heldTokensChosen);
    m_connection->addSeparator();
    add(ConnectionCommand::ViewUsers, IconName::People, "viewUsersCommand")
        ->setShortcut(Qt::CTRL | Qt::Key_U);
    add(ConnectionCommand::ShowEvents, IconName::Log, "showEventsCommand");
    add(ConnectionCommand::VisitWebsite, IconName::ExternalLink, "visitWebsiteCommand");
    add(ConnectionCommand::ContactSupport, IconName::Mail, "contactSupportCommand");
    m_connection->addSeparator();
    add(ConnectionCommand::Restore, IconName::Undo, "restoreCommand");
    add(ConnectionCommand::RestoreWithNewToken, IconName::Key, "restoreWithNewTokenCommand");
    add(ConnectionCommand::RevokePerson, IconName::None, "revokePersonCommand");
    add(ConnectionCommand::RevokeEverybody, IconName::None, "revokeEverybodyCommand");
    add(ConnectionCommand::Disconnect, IconName::Trash, "disconnectCommand")
        ->setShortcut(Qt::CTRL | Qt::Key_Delete);
}

void MainMenu::setConnectionCommand(ConnectionCommand command, const QString &whyNot)
{
    ConnectionEntry &entry = m_connectionEntries[command];
    entry.whyNot = whyNot;
    showConnectionCommand(entry);
}

void MainMenu::forgetConnectionCommands()
{
    for (ConnectionEntry &entry : m_connectionEntries)
        entry.whyNot.reset();
    showConnectionCommands();
}

void MainMenu::showConnectionCommands()
{
    for (const ConnectionEntry &entry : std::as_const(m_connectionEntries))
        showConnectionCommand(entry);
}

void MainMenu::showConnectionCommand(const ConnectionEntry &entry)
{
    const QString why
        = entry.whyNot && m_panesShown ? *entry.whyNot : tr("Open a workspace first.");
    entry.action->setEnabled(why.isEmpty());
    entry.action->setToolTip(why);
    entry.action->setStatusTip(why);
}

void MainMenu::setWhyNoInstalls(const WhyNot &whyNot)
{
    m_whyNoInstalls = whyNot;
    showInstalls();
}

void MainMenu::showInstalls()
{
    const auto allow = [this](QAction *action, const QString &whyNot) {
        const QString why = m_panesShown ? whyNot : tr("Open a workspace first.");
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
        action->setStatusTip(why);
    };
    allow(m_installOwn, m_whyNoInstalls.add);
    allow(m_addToken, m_whyNoInstalls.add);
    allow(m_heldTokens, m_whyNoInstalls.tokens);
}

} // namespace Gatehouse
