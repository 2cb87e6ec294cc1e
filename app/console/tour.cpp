// SPDX-License-Identifier: MIT
#include "app/console/tour.h"

#include "app/console/palettecontroller.h"
#include "app/console/profilekeeping.h"
#include "app/console/startcontroller.h"
#include "app/console/toursteps.h"
#include "app/console/workspaceview.h"
#include "models/auth/tokenstore.h"
#include "models/profiles/profilestore.h"
#include "ui/common/dialog.h"
#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"
#include "ui/common/pane.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/connections/connectiondetails.h"
#include "ui/connections/connectionspane.h"
#include "ui/people/peoplepane.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/startpage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabBar>

namespace Gatehouse {

namespace {

constexpr QSize SmallestWindow(960, 600);
constexpr int SkeletonMilliseconds = 400; //!< a busy state shows its skeleton after a moment

} // namespace

Tour::Tour(Options options, const Shared &shared, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_shared(shared)
    , m_screenshots(m_options.directory)
    , m_main(shared)
{
    connect(&m_screenshots, &Screenshots::finished, this, &Tour::finished);
    m_main.window().resize(m_options.size);
    planConnections();
    planLifecycle();
    planConnectionDialogs();
    planTokens();
    planApprovals();
    planPeople();
    planPersonActions();
    planRequests();
    planPages();
    planAudit();
    planMenus();
    planSettings();
    planPalette();
    planOAuth();
    planReadOnly();
    planOthers();
    planMeasured();
    planStates();
    planApprovalStates();
    planStart();
    planFailures();
}

Tour::~Tour()
{
    m_state.reset();
}

void Tour::run()
{
    m_main.show();
    m_main.openDemo();
    m_screenshots.run();
}

void Tour::addMain(const QString &name, std::function<void()> act, std::function<bool()> ready)
{
    m_screenshots.add({.name = name,
        .act =
            [this, act = std::move(act)] {
                // What was told before has been read.
                m_main.window().clearToasts();
                if (act)
                    act();
            },
        .ready = std::move(ready),
        .window = [this]() -> QWidget * { return &m_main.window(); }});
}

QAbstractItemView *Tour::tableOf(QWidget &pane, const QString &name) const
{
    return pane.findChild<QAbstractItemView *>(name);
}

void Tour::closeDialogs()
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (auto *dialog = qobject_cast<Dialog *>(widget)) {
            dialog->showIdle();
            dialog->close();
        }
    }
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

std::function<void()> Tour::pressTrigger(const QString &action)
{
    return [this, action] {
        closeDialogs();
        if (auto *found = m_main.window().findChild<QAction *>(action))
            found->trigger();
    };
}

void Tour::planConnections()
{
    const auto pane = [this]() -> ConnectionsPane & { return m_main.view()->connectionsPane(); };
    const auto table = [this, pane]() -> QAbstractItemView & {
        return *tableOf(pane(), QStringLiteral("connectionsTable"));
    };
    const auto loaded
        = [this] { return m_main.view() && TourSteps::isReady(m_main.view()->connections()); };

    addMain(QStringLiteral("connections"), {}, loaded);
    addMain(
        QStringLiteral("connections-details"),
        [table] {
            TourSteps::selectRows(
                table(), {TourSteps::rowNamed(table(), QStringLiteral("Zapier"))});
            table().setFocus();
        },
        loaded);
    addMain(
        QStringLiteral("connections-users"),
        [pane] {
            if (auto *tabs = pane().findChild<QTabBar *>(QStringLiteral("detailsTabs")))
                tabs->setCurrentIndex(1);
        },
        [this] { return TourSteps::isReady(m_main.view()->connectionUsers()); });
    addMain(
        QStringLiteral("connections-internal"),
        [pane, table] {
            if (auto *tabs = pane().findChild<QTabBar *>(QStringLiteral("detailsTabs")))
                tabs->setCurrentIndex(0);
            TourSteps::selectRows(
                table(), {TourSteps::rowNamed(table(), QStringLiteral("Nightly export"))});
        },
        loaded);
    addMain(QStringLiteral("connections-several"), [table] {
        TourSteps::selectRows(table(), {0, 1, 2});
    });
    addMain(QStringLiteral("connections-menu"), [table] {
        TourSteps::selectRows(table(), {TourSteps::rowNamed(table(), QStringLiteral("Zapier"))});
        TourSteps::pressKey(&table(), Qt::Key_F10, Qt::ShiftModifier);
    });
    addMain(
        QStringLiteral("connections-disconnected"),
        [this] {
            closeDialogs();
            ConnectionQuery query = m_main.view()->connections().query();
            query.filter = ConnectionQuery::Filter::Disconnected;
            m_main.view()->connections().setQuery(query);
        },
        loaded);
    addMain(
        QStringLiteral("connections-no-match"),
        [this] {
            ConnectionQuery query = m_main.view()->connections().query();
            query.filter = ConnectionQuery::Filter::Active;
            m_main.view()->connections().setQuery(query);
            TourSteps::search(*m_main.view()->connectionsPane().searchField(),
                QStringLiteral("nothing has this name"));
        },
        loaded);
    m_screenshots.add({.name = QStringLiteral("connections-narrow"),
        .act =
            [this] {
                TourSteps::search(*m_main.view()->connectionsPane().searchField(), {});
                m_main.window().resize(SmallestWindow);
            },
        .ready = loaded,
        .window = [this]() -> QWidget * { return &m_main.window(); },
        .settleMilliseconds = 200});
}

void Tour::planPeople()
{
    const auto pane = [this]() -> PeoplePane & { return m_main.view()->peoplePane(); };
    addMain(
        QStringLiteral("people"),
        [this] {
            closeDialogs();
            m_main.window().resize(m_options.size);
            m_main.window().showPane(QStringLiteral("people"));
        },
        [this] { return TourSteps::isReady(m_main.view()->people()); });
    m_screenshots.add({.name = QStringLiteral("people-details"),
        .act =
            [this, pane] {
                QAbstractItemView *table = tableOf(pane(), QStringLiteral("peopleTable"));
                TourSteps::selectRows(*table, {TourSteps::rowNamed(*table, QStringLiteral("Ada"))});
            },
        .window = [this]() -> QWidget * { return &m_main.window(); },
        .settleMilliseconds = 600});
}

void Tour::planMenus()
{
    addMain(QStringLiteral("menu-view"), [this] {
        QMenuBar *bar = m_main.window().menuBar();
        bar->setActiveAction(bar->actions().value(2));
    });
    addMain(QStringLiteral("unknowns"), pressTrigger(QStringLiteral("helpUnknowns")));
    addMain(QStringLiteral("shortcuts"), pressTrigger(QStringLiteral("helpShortcuts")));
    addMain(QStringLiteral("about"), pressTrigger(QStringLiteral("helpAbout")));
}

void Tour::planMeasured()
{
    const auto window = [this]() -> QWidget * { return &m_measured->window(); };
    m_screenshots.add({.name = QStringLiteral("notion-profile"),
        .act =
            [this] {
                closeDialogs();
                m_other.reset();
                m_measured = std::make_unique<ProfileWindow>(m_shared);
                m_measured->window().resize(m_options.size);
                m_measured->show();
                // The same demo again, asked in the way api.notion.com is asked.
                m_standIn = std::make_unique<EmbeddedService>();
                m_standIn->start(
                    {.directory = m_shared.profiles.workspaceDirectory(m_main.profile())},
                    [this](const Result<EmbeddedService::Access> &access) {
                        if (!access)
                            return;
                        Profile profile;
                        profile.id = ProfileStore::newId();
                        profile.name = QStringLiteral("Northwind");
                        profile.kind = Profile::Kind::Notion;
                        profile.origin = access->origin;
                        profile.tokenName = QStringLiteral("gatehouse/tour");
                        m_writing = m_shared.tokens.write(profile.tokenName, access->session,
                            {.done = [this, profile](
                                         const Result<void> &) { m_measured->open(profile); }});
                    });
            },
        .ready =
            [this] {
                return m_measured->view() && TourSteps::isReady(m_measured->view()->connections());
            },
        .window = window});
    m_screenshots.add({.name = QStringLiteral("notion-details"),
        .act =
            [this] {
                TourSteps::selectRows(*tableOf(m_measured->view()->connectionsPane(),
                                          QStringLiteral("connectionsTable")),
                    {1});
            },
        .window = window});
    m_screenshots.add({.name = QStringLiteral("notion-token"),
        .act =
            [this] {
                if (auto *tabs = m_measured->view()->connectionsPane().findChild<QTabBar *>(
                        QStringLiteral("detailsTabs")))
                    tabs->setCurrentIndex(int(ConnectionDetails::Tab::Token));
            },
        .window = window});
    m_screenshots.add({.name = QStringLiteral("notion-people"),
        .act = [this] { m_measured->window().showPane(QStringLiteral("people")); },
        .ready = [this] { return TourSteps::isReady(m_measured->view()->people()); },
        .window = window});
    m_screenshots.add({.name = QStringLiteral("notion-requests"),
        .act = [this] { m_measured->window().showPane(QStringLiteral("requests")); },
        .window = window});
    m_screenshots.add({.name = QStringLiteral("notion-audit"),
        .act = [this] { m_measured->window().showPane(QStringLiteral("audit")); },
        .window = window});
}

void Tour::enterState(const PictureService::Script &script, const QString &pane, People::Role role)
{
    m_measured.reset();
    m_standIn.reset();
    m_state.reset();
    m_stateWindow = std::make_unique<MainWindow>();
    m_stateWindow->resize(m_options.size);
    m_state = std::make_unique<WorkspaceView>(
        m_shared, *m_stateWindow, ProfileId(), std::make_unique<PictureService>(script), m_tokens);
    const bool isMeasured = script.provenance == Provenance::Measured;
    m_state->setStanding({.role = role,
        .reach = isMeasured ? Standing::Reach::Measures : Standing::Reach::Performs});
    const Workspace workspace{.id = WorkspaceId(QStringLiteral("tour")),
        .name = QStringLiteral("Northwind"),
        .plan = Workspaces::Plan::Enterprise};
    m_stateWindow->setWorkspaces(
        {.kind = tr("Local"), .current = workspace.id, .workspaces = {workspace}});
    m_stateWindow->setSignedIn({.name = QStringLiteral("Ada Byron"), .role = role});
    m_stateWindow->show();
    m_stateWindow->showPane(pane);
    m_stateWindow->pane(pane)->focusSearch();
    m_state->refresh();
}

void Tour::planStates()
{
    const auto enter = [this](const PictureService::Script &script, const QString &pane) {
        enterState(script, pane, People::Role::Owner);
    };
    const auto window = [this]() -> QWidget * { return m_stateWindow.get(); };
    const auto addBoth = [&](const QString &name, const PictureService::Script &script) {
        for (const QString &pane :
            {QStringLiteral("connections"), QStringLiteral("people"), QStringLiteral("audit")}) {
            m_screenshots.add({.name = pane + QLatin1Char('-') + name,
                .act = [enter, script, pane] { enter(script, pane); },
                .window = window,
                .settleMilliseconds = SkeletonMilliseconds});
        }
    };
    using Kind = ApiError::Kind;
    addBoth(QStringLiteral("busy"), {.mood = PictureService::Mood::Busy});
    addBoth(QStringLiteral("empty"), {.mood = PictureService::Mood::Empty});
    const auto fails = [](const ApiError &error) {
        return PictureService::Script{.mood = PictureService::Mood::Failed, .error = error};
    };
    const QString request = QStringLiteral("49c4bac9-2678-4b50-aed9-e671130ad10e");
    addBoth(QStringLiteral("refused-connection"), fails({.kind = Kind::Offline}));
    const auto addOne = [&](const QString &name, const PictureService::Script &script) {
        m_screenshots.add({.name = QStringLiteral("fault-") + name,
            .act = [enter, script] { enter(script, QStringLiteral("connections")); },
            .window = window,
            .settleMilliseconds = 200});
    };
    for (const QString &reason : {QStringLiteral("role"), QStringLiteral("plan")})
        m_screenshots.add({.name = QStringLiteral("audit-") + reason,
            .act =
                [enter, script = fails({.kind = Kind::Restricted, .reason = reason})] {
                    enter(script, QStringLiteral("audit"));
                },
            .window = window});
    addOne(QStringLiteral("wrong-address"), fails({.kind = Kind::HostNotFound}));
    addOne(QStringLiteral("html-for-json"), fails({.kind = Kind::NotJson, .httpStatus = 200}));
    addOne(QStringLiteral("truncated-json"), fails({.kind = Kind::Malformed, .httpStatus = 200}));
    addOne(QStringLiteral("401"),
        fails({.kind = Kind::Unauthorized,
            .httpStatus = 401,
            .code = QStringLiteral("unauthorized"),
            .detail = QStringLiteral("API token is invalid."),
            .requestId = request}));
    addOne(QStringLiteral("403"),
        fails({.kind = Kind::Restricted,
            .httpStatus = 403,
            .code = QStringLiteral("restricted_resource"),
            .requestId = request}));
    addOne(QStringLiteral("403-no-user-listing"),
        {.mood = PictureService::Mood::Failed,
            .error = {.kind = Kind::Restricted,
                .httpStatus = 403,
                .code = QStringLiteral("restricted_resource"),
                .detail = QStringLiteral("Insufficient permissions for this endpoint."),
                .requestId = request},
            .provenance = Provenance::Measured});
    addOne(QStringLiteral("404"),
        fails({.kind = Kind::NotFound,
            .httpStatus = 404,
            .code = QStringLiteral("object_not_found"),
            .requestId = request}));
    addOne(QStringLiteral("429"),
        fails({.kind = Kind::RateLimited,
            .httpStatus = 429,
            .code = QStringLiteral("rate_limited"),
            .requestId = request,
            .retryAfter = std::chrono::seconds(17)}));
    addOne(QStringLiteral("500"),
        fails({.kind = Kind::ServerFault,
            .httpStatus = 500,
            .code = QStringLiteral("internal_server_error"),
            .requestId = request}));
    addOne(QStringLiteral("body-too-large"), fails({.kind = Kind::TooLarge, .httpStatus = 413}));
}

} // namespace Gatehouse
