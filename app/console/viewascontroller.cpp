// SPDX-License-Identifier: MIT
#include "app/console/viewascontroller.h"

#include "app/console/language.h"
#include "app/console/palettecontroller.h"
#include "app/console/viewstate.h"
#include "app/console/workspaceview.h"
#include "models/api/httpworkspaceservice.h"
#include "models/base/clock.h"
#include "models/items/personwords.h"
#include "ui/common/pane.h"
#include "ui/common/relativetime.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/viewasbar.h"

#include <QDesktopServices>

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <utility>

namespace Gatehouse {

namespace {

//! A timer does not run while a computer sleeps: the clock is looked at again and again.
constexpr std::chrono::milliseconds longestWait = std::chrono::seconds(15);

HttpClientSettings readingOnly(HttpClientSettings settings)
{
    settings.writes = HttpClientSettings::Writes::Refused;
    return settings;
}

} // namespace

ViewAsController::ViewAsController(const Shared &shared, Visit visit, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
    , m_workspace(std::move(visit.workspace))
    , m_person(std::move(visit.session.person))
    , m_expiresAt(visit.session.expiresAt)
    , m_leave(std::move(visit.leave))
    , m_token(std::move(visit.session.token))
    , m_client(readingOnly(visit.server), m_token, shared.clock)
    , m_tokens(
          [this] {
              return SessionTokens::Place{
                  .origin = m_client.settings().origin, .caFile = m_client.settings().caFile};
          },
          m_nothing, shared.clock)
    , m_window(std::make_unique<MainWindow>())
    , m_palette(std::make_unique<PaletteController>(shared, *m_window))
    , m_bar(new ViewAsBar)
{
    m_shared.memory = Shared::Memory::None;
    m_window->addBar(m_bar);
    m_view = std::make_unique<WorkspaceView>(m_shared, *m_window, ProfileId(),
        std::make_unique<HttpWorkspaceService>(m_client, m_workspace.id), m_tokens,
        WorkspaceView::Visit::AsSomebodyElse);
    m_palette->setView(m_view.get());
    const std::optional<Workspaces::Plan> plan = m_workspace.plan;
    // The switcher's second line has room for one thing: whose view it is.
    m_workspace.plan.reset();
    m_window->setWorkspaces({.kind = tr("As %1", "a person").arg(PersonWords::name(m_person)),
        .current = m_workspace.id,
        .workspaces = {m_workspace}});
    m_window->setSignedIn({.id = m_person.id, .name = m_person.name, .role = m_person.role});
    m_window->setAccess(Profile::Access::ReadOnly);
    m_view->setStanding({.self = m_person.id,
        .role = m_person.role,
        .reach = Standing::Reach::LooksAs,
        .plan = plan});
    connectWindow();
    connectView();
    showLanguage();
    showTheme();
    showKeys();
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &ViewAsController::watchTime);
    watchTime();
    if (m_view)
        m_view->refresh();
}

ViewAsController::~ViewAsController()
{
    // Its destructor closes the window; nobody is interested any more.
    m_window->disconnect(this);
    m_palette->setView(nullptr);
    if (!m_view)
        return; // The session has ended, and its token is gone.
    m_view.reset();
    if (const Result<Secret> token = m_token.token(); token && m_leave)
        m_leave(*token);
}

void ViewAsController::connectWindow()
{
    MainWindow *window = m_window.get();
    connect(m_bar, &ViewAsBar::stopped, window, &MainWindow::close);
    connect(window, &MainWindow::profileChosen, this, &ViewAsController::profileChosen);
    connect(window, &MainWindow::startPageRequested, this, &ViewAsController::newWindowRequested);
    connect(window, &MainWindow::newWindowRequested, this, &ViewAsController::newWindowRequested);
    connect(window, &MainWindow::quitRequested, this, &ViewAsController::quitRequested);
    connect(window, &MainWindow::languageChosen, this, &ViewAsController::languageChosen);
    connect(window, &MainWindow::themeChosen, this, &ViewAsController::themeChosen);
    connect(window, &MainWindow::linkRequested, this,
        [](const QUrl &link) { QDesktopServices::openUrl(link); });
    connect(window, &MainWindow::refreshRequested, this, [this] {
        if (m_view)
            m_view->refresh();
    });
    connect(window, &MainWindow::closed, this, &ViewAsController::closed);
}

void ViewAsController::connectView()
{
    connect(m_view.get(), &WorkspaceView::linkRequested, this,
        [](const QUrl &link) { QDesktopServices::openUrl(link); });
    // There is no other token: whoever is asked for one has come to the end. Not from within the
    // view, which goes with it.
    const auto lose = [this] {
        QMetaObject::invokeMethod(
            this, [this] { end(ViewEndedPage::Reason::NotValid); }, Qt::QueuedConnection);
    };
    connect(m_view.get(), &WorkspaceView::newTokenRequested, this, lose);
    for (const PagedListModel *list :
        std::initializer_list<const PagedListModel *>{&m_view->connections(), &m_view->people()}) {
        connect(list, &PagedListModel::loadStateChanged, this, [list, lose] {
            if (list->error() && list->error()->kind == ApiError::Kind::Unauthorized)
                lose();
        });
    }
}

void ViewAsController::show()
{
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (Pane *pane = m_window->pane(m_window->currentPane()))
        pane->focusSearch();
}

void ViewAsController::showSentence()
{
    const QString sentence
        = tr("You see %1 as %2 does · read only · ends at %3", "workspace, person, time")
              .arg(m_workspace.name, PersonWords::name(m_person), RelativeTime::clock(m_expiresAt));
    m_bar->setSentence(sentence);
    m_window->setOccasion(
        m_view ? sentence : tr("View as %1 – ended").arg(PersonWords::name(m_person)));
}

void ViewAsController::watchTime()
{
    const std::chrono::milliseconds left(m_shared.clock.now().msecsTo(m_expiresAt));
    if (left.count() <= 0)
        return end(ViewEndedPage::Reason::TimeOver);
    m_time.start(std::min(left, longestWait));
}

void ViewAsController::end(ViewEndedPage::Reason reason)
{
    if (!m_view)
        return;
    m_time.stop();
    m_token.refuse({.kind = ApiError::Kind::Unauthorized});
    m_palette->setView(nullptr);
    m_view.reset();
    auto *page = new ViewEndedPage(
        {.reason = reason, .person = PersonWords::name(m_person), .workspace = m_workspace.name});
    connect(page, &ViewEndedPage::closeRequested, m_window.get(), &MainWindow::close);
    m_window->showPage(page);
    showSentence();
}

void ViewAsController::showLanguage()
{
    m_window->setLanguage(m_shared.language.current());
    if (m_view)
        m_view->retranslate();
    showSentence();
}

void ViewAsController::showTheme()
{
    m_window->setThemeMode(m_shared.theme.mode());
}

void ViewAsController::showKeys()
{
    m_window->setActionKeys(m_shared.view.actionKeys());
}

} // namespace Gatehouse
