// SPDX-License-Identifier: MIT
// What the window is told of its workspace and says of it: title, switcher, menus, status strip and
// toasts; its panes and their places are in mainwindow.cpp.
#include "ui/common/pane.h"
#include "ui/common/texts.h"
#include "ui/shell/jobsdialog.h"
#include "ui/shell/leftbar.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/words.h"
#include "ui/shell/workspacebutton.h"

#include <QEvent>
#include <QStatusTipEvent>

namespace Gatehouse {

void MainWindow::setOccasion(const QString &sentence)
{
    m_occasion = sentence;
    showTitle();
}

void MainWindow::setWorkspaces(const WorkspaceState &state)
{
    m_workspaces = state;
    m_menu->setProfiles(state.profiles, state.profile);
    showSwitcher();
    showTitle();
}

void MainWindow::showSwitcher()
{
    const Workspace *current = m_workspaces.currentWorkspace();
    if (!current)
        return;
    QString second = m_workspaces.kind;
    if (current->plan)
        second += (second.isEmpty() ? QString() : QStringLiteral(" · ")) + planName(*current->plan);
    m_leftBar->workspaceButton()->setWorkspace(
        {.id = current->id.toString(), .name = current->name, .icon = current->icon}, second);
}

void MainWindow::setSignedIn(const SignedInPerson &person)
{
    m_leftBar->setSignedIn(person);
    fitLeftBar();
}

void MainWindow::setNature(const QString &sentence)
{
    m_nature = sentence;
    showNature();
}

void MainWindow::setAccess(Profile::Access access)
{
    m_access = access;
    showNature();
    showTitle();
}

void MainWindow::showNature()
{
    QStringList parts{m_nature};
    if (m_access == Profile::Access::ReadOnly)
        parts << tr("Read-only: Gatehouse changes nothing here");
    parts.removeAll(QString());
    m_statusStrip->setNature(parts.join(partSeparator()));
}

QList<ActionEntry> MainWindow::actions() const
{
    return m_menu->entries();
}

void MainWindow::runAction(const QString &name)
{
    m_menu->trigger(name);
}

void MainWindow::setActionKeys(const QMap<QString, QKeySequence> &chosen)
{
    m_menu->setKeys(chosen);
}

void MainWindow::setAge(const StatusStrip::Age &age)
{
    m_statusStrip->setAge(age);
}

void MainWindow::setUnknowns(const QStringList &sentences)
{
    m_unknowns = sentences;
}

void MainWindow::setJobs(JobListModel *jobs)
{
    delete m_jobsDialog;
    m_jobs = jobs;
    m_statusStrip->setJobs(jobs);
}

void MainWindow::openJobs()
{
    if (!m_jobs)
        return;
    if (!m_jobsDialog)
        m_jobsDialog = new JobsDialog(*m_jobs, this);
    m_jobsDialog->open();
}

void MainWindow::setUndo(const QString &text)
{
    m_menu->setUndo(text);
}

void MainWindow::setConnectionCommand(ConnectionCommand command, const QString &whyNot)
{
    m_menu->setConnectionCommand(command, whyNot);
}

void MainWindow::setWhyNoInstalls(const WhyNoInstalls &whyNot)
{
    m_menu->setWhyNoInstalls({.add = whyNot.add, .tokens = whyNot.tokens});
}

void MainWindow::forgetConnectionCommands()
{
    m_menu->forgetConnectionCommands();
}

void MainWindow::addToStrip(QWidget *widget)
{
    m_statusStrip->insert(widget);
}

void MainWindow::setThemeMode(Theme::Mode mode)
{
    m_menu->setThemeMode(mode);
}

void MainWindow::setLanguage(QLocale::Language language)
{
    m_menu->setLanguage(language);
}

void MainWindow::showToast(const ToastArea::Message &message)
{
    m_toasts->showMessage(message);
}

void MainWindow::clearToasts()
{
    m_toasts->clear();
}

void MainWindow::showTitle()
{
    const Workspace *workspace = m_workspaces.currentWorkspace();
    QStringList parts;
    if (const Pane *shown = shownPane())
        parts << shown->title();
    if (!m_occasion.isEmpty())
        parts << m_occasion;
    else if (workspace)
        parts << workspace->name;
    if (m_occasion.isEmpty() && m_access == Profile::Access::ReadOnly)
        //: part of a window's title: "Connections – Northwind – read-only – Gatehouse"
        parts << tr("read-only");
    // At the end, where Qt would add it to what does not end in it.
    parts << QStringLiteral("Gatehouse");
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void MainWindow::openWorkspaceMenu()
{
    m_workspaceMenu->fill(m_workspaces);
    const QWidget *button = m_leftBar->workspaceButton();
    m_workspaceMenu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() != QEvent::StatusTip)
        return QMainWindow::event(event);
    m_statusStrip->setTip(static_cast<const QStatusTipEvent *>(event)->tip());
    return true;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_menu->retranslate();
        showSwitcher();
        showNature();
        showTitle();
    }
}

} // namespace Gatehouse
