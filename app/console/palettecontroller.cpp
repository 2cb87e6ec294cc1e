// SPDX-License-Identifier: MIT
#include "app/console/palettecontroller.h"

#include "app/console/viewstate.h"
#include "app/console/workspaceview.h"
#include "ui/palette/commandpalette.h"
#include "ui/shell/mainwindow.h"

namespace Gatehouse {

PaletteController::PaletteController(const Shared &shared, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
    , m_window(window)
{
    connect(&m_window, &MainWindow::paletteRequested, this, &PaletteController::toggle);
}

PaletteController::~PaletteController()
{
    // It looks at the model: it goes first.
    delete m_palette;
}

void PaletteController::setView(WorkspaceView *view)
{
    if (m_view == view)
        return;
    // What it shows belongs to the workspace of before.
    if (m_palette)
        m_palette->dismiss();
    m_view = view;
    m_model.setService(view ? &view->service() : nullptr);
}

void PaletteController::setProfiles(const QList<ProfileSummary> &profiles)
{
    m_profiles = profiles;
}

void PaletteController::setWorkspaces(const QList<Workspace> &workspaces)
{
    m_workspaces = workspaces;
}

void PaletteController::toggle()
{
    if (m_palette && m_palette->isOpen())
        return m_palette->dismiss();
    if (!m_palette) {
        m_palette = new CommandPalette(m_model, m_window.centralWidget());
        connect(m_palette, &CommandPalette::chosen, this, &PaletteController::run);
    }
    fill();
    m_palette->open();
}

void PaletteController::fill()
{
    std::vector<PaletteAction> actions;
    const QList<ActionEntry> entries = m_window.actions();
    for (const ActionEntry &entry : entries) {
        // Itself is no choice, and what cannot be done is one only where it says why not.
        const bool isMute = entry.state == ActionEntry::State::Disabled && entry.whyNot.isEmpty();
        if (entry.name != QLatin1String("editPalette") && !isMute)
            actions.push_back({.name = entry.name,
                .text = entry.text,
                .detail = entry.menu,
                .keys = entry.keys.toString(QKeySequence::NativeText),
                .whyNot = entry.whyNot});
    }
    std::vector<PalettePlace> workspaces;
    for (const Workspace &workspace : std::as_const(m_workspaces))
        workspaces.push_back({.id = workspace.id.toString(), .name = workspace.name, .detail = {}});
    std::vector<PalettePlace> profiles;
    for (const ProfileSummary &profile : std::as_const(m_profiles))
        profiles.push_back(
            {.id = profile.id.toString(), .name = profile.name, .detail = profile.where});
    m_model.setActions(std::move(actions));
    m_model.setWorkspaces(std::move(workspaces));
    m_model.setProfiles(std::move(profiles));
    m_model.setRecent(m_shared.view.recentActions());
}

void PaletteController::run(CommandPaletteModel::Group group, const QString &id)
{
    switch (group) {
    case CommandPaletteModel::Group::Actions:
        return m_window.runAction(id);
    case CommandPaletteModel::Group::Connections:
        if (m_view)
            m_view->showConnection(ConnectionId(id));
        return;
    case CommandPaletteModel::Group::People:
        if (m_view)
            m_view->showPerson(UserId(id));
        return;
    case CommandPaletteModel::Group::Workspaces:
        Q_EMIT workspaceChosen(WorkspaceId(id));
        return;
    case CommandPaletteModel::Group::Profiles:
        Q_EMIT profileChosen(ProfileId(id));
        return;
    } // no default: the compiler names a forgotten group
}

} // namespace Gatehouse
