// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/ids.h"
#include "models/domain/workspace.h"
#include "ui/common/profilesummary.h"

#include <QList>
#include <QMenu>

namespace Gatehouse {

//! What the workspace switcher offers.
struct WorkspaceState {
    QString kind = {}; //!< the second line's first word: "Local", "Notion"
    WorkspaceId current = {};
    QList<Workspace> workspaces = {}; //!< the caller's own
    ProfileId profile = {};
    QList<ProfileSummary> profiles = {};

    const Workspace *currentWorkspace() const;
};

//! The caller's workspaces, the other profiles, and the way to more. Filled each time it opens.
class WorkspaceMenu : public QMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceMenu)

public:
    explicit WorkspaceMenu(QWidget *parent = nullptr);

    void fill(const WorkspaceState &state);

Q_SIGNALS:
    void workspaceChosen(const Gatehouse::WorkspaceId &id);
    void profileChosen(const Gatehouse::ProfileId &id);
    void startPageChosen();
};

} // namespace Gatehouse
