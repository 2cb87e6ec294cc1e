// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/shared.h"
#include "models/domain/workspace.h"
#include "models/items/commandpalettemodel.h"
#include "ui/common/profilesummary.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace Gatehouse {

class CommandPalette;
class MainWindow;
class WorkspaceView;

//! The command palette of one window: what it offers there, and what becomes of a choice.
class PaletteController final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteController)

public:
    PaletteController(const Shared &shared, MainWindow &window, QObject *parent = nullptr);
    ~PaletteController() override;

    //! Whose connections and people are found; null: nobody's. Take it away before it goes.
    void setView(WorkspaceView *view);
    //! Those to switch to.
    void setProfiles(const QList<ProfileSummary> &profiles);
    void setWorkspaces(const QList<Workspace> &workspaces);

    const CommandPaletteModel &model() const { return m_model; }

    //! Opens the palette, or closes an open one.
    void toggle();

Q_SIGNALS:
    void profileChosen(const Gatehouse::ProfileId &id);
    void workspaceChosen(const Gatehouse::WorkspaceId &id);

private:
    void fill();
    void run(CommandPaletteModel::Group group, const QString &id);

    Shared m_shared;
    MainWindow &m_window;
    CommandPaletteModel m_model;
    WorkspaceView *m_view = nullptr;
    QList<ProfileSummary> m_profiles;
    QList<Workspace> m_workspaces;
    QPointer<CommandPalette> m_palette; //!< the window's
};

} // namespace Gatehouse
