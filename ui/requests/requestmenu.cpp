// SPDX-License-Identifier: MIT
#include "ui/requests/requestmenu.h"

#include "ui/theme/icons.h"

#include <QAction>

namespace Gatehouse {

RequestMenu::RequestMenu(QWidget &list, QWidget *parent)
    : QMenu(parent)
    , m_list(list)
{
    setToolTipsVisible(true);
    using Command = RequestCommand;
    add(Command::Browse, "browseDirectoryCommand")->setIcon(Icons::icon(IconName::Plus));
    addSeparator();
    add(Command::Next, "nextRequestCommand")->setShortcut(Qt::Key_J);
    add(Command::Previous, "previousRequestCommand")->setShortcut(Qt::Key_K);
    QAction *open = add(Command::Open, "openRequestCommand");
    open->setIcon(Icons::icon(IconName::Sidebar));
    open->setShortcut(Qt::Key_Return);
    addSeparator();
    QAction *approve = add(Command::Approve, "approveRequestCommand");
    approve->setIcon(Icons::icon(IconName::Check));
    approve->setShortcut(Qt::Key_A);
    add(Command::ApproveWithNote, "approveWithNoteCommand")->setShortcut(Qt::SHIFT | Qt::Key_A);
    add(Command::Install, "installRequestedCommand")->setShortcut(Qt::Key_I);
    QAction *deny = add(Command::Deny, "denyRequestCommand");
    deny->setIcon(Icons::icon(IconName::Close));
    deny->setShortcut(Qt::Key_D);
    addSeparator();
    add(Command::Withdraw, "withdrawRequestCommand")->setIcon(Icons::icon(IconName::Undo));
    add(Command::AskLonger, "askLongerCommand");
    addSeparator();
    add(Command::ShowConnection, "showRequestedConnectionCommand")
        ->setIcon(Icons::icon(IconName::Connections));
    add(Command::ShowPerson, "showRequesterCommand")->setIcon(Icons::icon(IconName::User));
    add(Command::ShowEvents, "showRequestEventsCommand")->setIcon(Icons::icon(IconName::Log));
    retranslate();
}

QAction *RequestMenu::add(RequestCommand command, const char *name)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    // Wherever else the focus is, a letter is a letter.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT commandChosen(command); });
    addAction(action);
    m_list.addAction(action);
    m_actions.insert(command, action);
    return action;
}

void RequestMenu::setWhyNot(RequestCommand command, const QString &whyNot)
{
    QAction *action = m_actions.value(command);
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(whyNot);
    action->setStatusTip(whyNot);
}

void RequestMenu::retranslate()
{
    const auto name = [this](RequestCommand command, const QString &text) {
        m_actions.value(command)->setText(text);
    };
    setTitle(tr("&Request"));
    name(RequestCommand::Browse, tr("Browse the &directory…"));
    name(RequestCommand::Next, tr("&Next request"));
    name(RequestCommand::Previous, tr("&Previous request"));
    name(RequestCommand::Open, tr("&Open request"));
    name(RequestCommand::Approve, tr("&Approve"));
    name(RequestCommand::ApproveWithNote, tr("Approve with a no&te…"));
    name(RequestCommand::Install, tr("&Install and approve…"));
    name(RequestCommand::Deny, tr("&Deny…"));
    name(RequestCommand::Withdraw, tr("&Withdraw request…"));
    name(RequestCommand::AskLonger, tr("Ask for &longer…"));
    name(RequestCommand::ShowConnection, tr("&Show connection"));
    name(RequestCommand::ShowPerson, tr("Show p&erson"));
    name(RequestCommand::ShowEvents, tr("Show in the audit lo&g"));
}

} // namespace Gatehouse
