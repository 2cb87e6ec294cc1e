// SPDX-License-Identifier: MIT
#include "app/console/viewaswindows.h"

#include "ui/shell/mainwindow.h"

namespace Gatehouse {

ViewAsWindows::ViewAsWindows(const Shared &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
{
}

ViewAsWindows::~ViewAsWindows() = default;

void ViewAsWindows::open(const ViewAsController::Visit &visit, const QSize &size)
{
    std::erase_if(m_views, [&visit](const auto &each) {
        return each->workspace() == visit.workspace.id && each->person() == visit.session.person.id;
    });
    ViewAsController *added
        = m_views.emplace_back(std::make_unique<ViewAsController>(m_shared, visit)).get();
    connect(added, &ViewAsController::profileChosen, this, &ViewAsWindows::profileChosen);
    connect(added, &ViewAsController::newWindowRequested, this, &ViewAsWindows::newWindowRequested);
    connect(added, &ViewAsController::languageChosen, this, &ViewAsWindows::languageChosen);
    connect(added, &ViewAsController::themeChosen, this, &ViewAsWindows::themeChosen);
    connect(added, &ViewAsController::quitRequested, this, &ViewAsWindows::quitRequested);
    // Not from within its own signal.
    connect(
        added, &ViewAsController::closed, this,
        [this, added] {
            std::erase_if(m_views, [added](const auto &each) { return each.get() == added; });
        },
        Qt::QueuedConnection);
    added->window().resize(size);
    added->show();
}

void ViewAsWindows::closeAll()
{
    m_views.clear();
}

void ViewAsWindows::showLanguage()
{
    for (const auto &view : m_views)
        view->showLanguage();
}

void ViewAsWindows::showTheme()
{
    for (const auto &view : m_views)
        view->showTheme();
}

void ViewAsWindows::showKeys()
{
    for (const auto &view : m_views)
        view->showKeys();
}

} // namespace Gatehouse
