// SPDX-License-Identifier: MIT
#include "ui/shell/workspacemenu.h"

#include "ui/common/avatar.h"
#include "ui/common/texts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace Gatehouse {

namespace {

QIcon faceIcon(const Avatar::Face &face, const QWidget *widget)
{
    const qreal scale = widget->devicePixelRatioF();
    QPixmap pixmap(QSize(Metrics::iconSize, Metrics::iconSize) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    Avatar::paint(
        &painter, QRect(0, 0, Metrics::iconSize, Metrics::iconSize), face, themeColors(widget));
    return QIcon(pixmap);
}

} // namespace

const Workspace *WorkspaceState::currentWorkspace() const
{
    for (const Workspace &workspace : workspaces) {
        if (workspace.id == current)
            return &workspace;
    }
    return nullptr;
}

WorkspaceMenu::WorkspaceMenu(QWidget *parent)
    : QMenu(parent)
{
}

void WorkspaceMenu::fill(const WorkspaceState &state)
{
    clear();
    if (!state.workspaces.isEmpty())
        addSection(tr("Workspaces"));
    for (const Workspace &workspace : state.workspaces) {
        QAction *action = addAction(literalText(workspace.name), this,
            [this, id = workspace.id] { Q_EMIT workspaceChosen(id); });
        if (workspace.id == state.current) {
            action->setCheckable(true);
            action->setChecked(true);
        } else {
            action->setIcon(faceIcon(
                {.id = workspace.id.toString(), .name = workspace.name, .icon = workspace.icon},
                this));
        }
    }
    bool heading = false;
    for (const ProfileSummary &profile : state.profiles) {
        if (profile.id == state.profile)
            continue;
        if (!heading)
            addSection(tr("Other profiles"));
        heading = true;
        QString text = literalText(profile.name);
        if (!profile.where.isEmpty())
            text += QLatin1Char('\t') + profile.where;
        QAction *action
            = addAction(text, this, [this, id = profile.id] { Q_EMIT profileChosen(id); });
        action->setIcon(faceIcon(
            {.id = profile.id.toString(), .name = profile.name, .icon = profile.icon}, this));
    }
    addSeparator();
    addAction(Icons::icon(IconName::Plus), tr("Open another profile…"), this,
        &WorkspaceMenu::startPageChosen);
}

} // namespace Gatehouse
