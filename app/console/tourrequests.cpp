// SPDX-License-Identifier: MIT
// What the tour shows of requests and of the directory, to owners, members and guests; the rest of
// the way is in tour.cpp.
#include "app/console/tour.h"
#include "app/console/toursteps.h"
#include "app/console/workspaceview.h"
#include "models/auth/tokenstore.h"
#include "models/profiles/profilestore.h"
#include "ui/common/dialog.h"
#include "ui/common/statestack.h"
#include "ui/connections/connectiondetails.h"
#include "ui/connections/connectionspane.h"
#include "ui/requests/directorydialog.h"
#include "ui/requests/requestspane.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace Gatehouse {

namespace {

constexpr QSize WideWindow(1800, 900);
constexpr QSize NarrowWindow(960, 600);
const QString RequestsId = QStringLiteral("requests");

RequestsPane *requestsOf(const MainWindow &window)
{
    return qobject_cast<RequestsPane *>(window.pane(RequestsId));
}

QAbstractItemView *requestRows(const MainWindow &window)
{
    RequestsPane *pane = requestsOf(window);
    return pane ? pane->findChild<QAbstractItemView *>(QStringLiteral("requestsTable")) : nullptr;
}

bool areRequestsReady(const MainWindow &window)
{
    const QAbstractItemView *rows = requestRows(window);
    return rows && TourSteps::isReady(*qobject_cast<const PagedListModel *>(rows->model()));
}

void filterRequests(const MainWindow &window, int filter)
{
    auto *bar = requestsOf(window)->findChild<QWidget *>(QStringLiteral("requestFilters"));
    bar->findChildren<QToolButton *>().at(filter)->click();
}

void selectRequest(const MainWindow &window, const QString &connection)
{
    QAbstractItemView &rows = *requestRows(window);
    TourSteps::selectRows(rows, {TourSteps::rowNamed(rows, connection)});
    rows.setFocus();
}

//! Of the dialog that is open: the tree of pages, as soon as it has some.
QAbstractItemView *offeredPages(const QWidget &window)
{
    const QList<QAbstractItemView *> trees
        = window.findChildren<QAbstractItemView *>(QStringLiteral("pageTree"));
    for (QAbstractItemView *tree : trees) {
        if (tree->isVisible() && tree->model()->rowCount() > 1)
            return tree;
    }
    return nullptr;
}

//! Not one that was closed a moment ago.
DirectoryDialog *openDirectory(const QWidget &window)
{
    const QList<DirectoryDialog *> dialogs = window.findChildren<DirectoryDialog *>();
    const auto open = std::find_if(dialogs.begin(), dialogs.end(),
        [](const DirectoryDialog *dialog) { return dialog->isVisible(); });
    return open == dialogs.end() ? nullptr : *open;
}

void checkPages(const QWidget &window, const QList<int> &rows)
{
    QAbstractItemView *tree = offeredPages(window);
    for (const int row : rows) {
        tree->setCurrentIndex(tree->model()->index(row, 0));
        TourSteps::pressKey(tree, Qt::Key_Space);
    }
}

QAbstractItemView *directoryRows(const QWidget &window)
{
    auto *list = window.findChild<QAbstractItemView *>(QStringLiteral("directoryList"));
    return list && list->model()->rowCount() > 0 ? list : nullptr;
}

void chooseFromDirectory(const QWidget &window, const QString &connection)
{
    QAbstractItemView *list = directoryRows(window);
    const int row = TourSteps::rowNamed(*list, connection);
    list->setCurrentIndex(list->model()->index(row, 0));
}

} // namespace

void Tour::planRequests()
{
    const auto window = [this]() -> MainWindow & { return m_main.window(); };
    const auto ready = [window] { return areRequestsReady(window()); };
    addMain(
        QStringLiteral("requests"),
        [this, window] {
            closeDialogs();
            window().resize(m_options.size);
            window().showPane(RequestsId);
        },
        ready);
    addMain(QStringLiteral("requests-details"),
        [window] { selectRequest(window(), QStringLiteral("Zapier")); });
    addMain(QStringLiteral("requests-deny"), [window] {
        requestsOf(window())->run(RequestCommand::Deny);
        auto *reasons
            = requestsOf(window())->findChild<QPushButton *>(QStringLiteral("reasonTemplates"));
        reasons->menu()->actions().at(1)->trigger();
    });
    addMain(QStringLiteral("requests-several"), [window] {
        TourSteps::pressKey(requestsOf(window())->findChild<QPlainTextEdit *>(), Qt::Key_Escape);
        TourSteps::selectRows(*requestRows(window()), {0, 1, 2});
    });
    addMain(QStringLiteral("requests-menu"), [this, window] {
        closeDialogs();
        selectRequest(window(), QStringLiteral("Zapier"));
        QMenuBar *bar = window().menuBar();
        bar->setActiveAction(bar->actions().value(4));
    });
    m_screenshots.add({.name = QStringLiteral("requests-wide"),
        .act =
            [this, window] {
                closeDialogs();
                window().resize(WideWindow);
                auto *splitter = requestsOf(window())->findChild<QSplitter *>();
                splitter->setSizes({900, 680});
            },
        .window = [window]() -> QWidget * { return &window(); },
        .settleMilliseconds = 200});
    m_screenshots.add({.name = QStringLiteral("requests-narrow"),
        .act = [window] { window().resize(NarrowWindow); },
        .window = [window]() -> QWidget * { return &window(); },
        .settleMilliseconds = 200});
    addMain(
        QStringLiteral("requests-all"),
        [this, window] {
            window().resize(m_options.size);
            filterRequests(window(), 5);
        },
        ready);
    addMain(QStringLiteral("requests-decided"),
        [window] { selectRequest(window(), QStringLiteral("HubSpot")); });
    addMain(
        QStringLiteral("requests-ends-soon"), [window] { filterRequests(window(), 6); }, ready);
    addMain(
        QStringLiteral("requests-empty"), [window] { filterRequests(window(), 4); }, ready);
    addMain(
        QStringLiteral("requests-waiting"), [window] { filterRequests(window(), 1); },
        [ready, window] {
            if (!ready())
                return false;
            selectRequest(window(), QStringLiteral("Calendly"));
            return true;
        });
    addMain(
        QStringLiteral("directory"),
        [window] {
            filterRequests(window(), 0);
            requestsOf(window())->run(RequestCommand::Browse);
        },
        [window] { return directoryRows(window()); });
    addMain(QStringLiteral("directory-first-party"),
        [window] { chooseFromDirectory(window(), QStringLiteral("Trello")); });
    addMain(
        QStringLiteral("directory-install"),
        [window] {
            chooseFromDirectory(window(), QStringLiteral("Make"));
            auto *dialog = window().findChild<Dialog *>(QStringLiteral("directoryDialog"));
            dialog->findChild<QPushButton *>(QStringLiteral("otherButton"))->click();
        },
        [window] { return offeredPages(window()); });
    addMain(
        QStringLiteral("directory-no-match"),
        [this, window] {
            closeDialogs();
            requestsOf(window())->run(RequestCommand::Browse);
            TourSteps::search(
                *openDirectory(window())->findChild<QLineEdit *>(QStringLiteral("searchDirectory")),
                QStringLiteral("nothing has this name"));
        },
        [window] {
            const auto *states = openDirectory(window())->findChild<StateStack *>();
            return states->state() == StateStack::State::Empty;
        });
    m_screenshots.add({.name = QStringLiteral("connections-users-until"),
        .act =
            [this, window] {
                closeDialogs();
                window().showPane(QStringLiteral("connections"));
                ConnectionsPane &pane = m_main.view()->connectionsPane();
                QAbstractItemView &rows = *tableOf(pane, QStringLiteral("connectionsTable"));
                TourSteps::selectRows(
                    rows, {TourSteps::rowNamed(rows, QStringLiteral("Typeform"))});
                pane.findChild<QTabBar *>(QStringLiteral("detailsTabs"))
                    ->setCurrentIndex(int(ConnectionDetails::Tab::Users));
            },
        .ready = [this] { return TourSteps::isReady(m_main.view()->connectionUsers()); },
        .window = [window]() -> QWidget * { return &window(); },
        .settleMilliseconds = 200});
}

//! The same workspace, opened by somebody else.
void Tour::enterAs(const QString &person)
{
    closeDialogs();
    m_other.reset();
    m_other = std::make_unique<ProfileWindow>(m_shared);
    m_other->window().resize(m_options.size);
    m_other->show();
    m_standIn = std::make_unique<EmbeddedService>();
    m_standIn->start(
        {.directory = m_shared.profiles.workspaceDirectory(m_main.profile()), .person = person},
        [this](const Result<EmbeddedService::Access> &access) {
            if (!access)
                return;
            Profile profile;
            profile.id = ProfileStore::newId();
            profile.name = QStringLiteral("Northwind");
            profile.kind = Profile::Kind::GatehouseRemote;
            profile.origin = access->origin;
            profile.tokenName = QStringLiteral("gatehouse/tour");
            m_writing = m_shared.tokens.write(profile.tokenName, access->session,
                {.done = [this, profile](const Result<void> &) { m_other->open(profile); }});
        });
}

void Tour::planOthers()
{
    const auto window = [this]() -> QWidget * { return &m_other->window(); };
    const auto add = [this, window](const QString &name, std::function<void()> act,
                         std::function<bool()> ready = {}) {
        m_screenshots.add(
            {.name = name, .act = std::move(act), .ready = std::move(ready), .window = window});
    };
    const auto other = [this]() -> MainWindow & { return m_other->window(); };
    const auto isOpen = [this] {
        if (!m_other->view() || !requestsOf(m_other->window()))
            return false;
        m_other->window().showPane(RequestsId);
        return areRequestsReady(m_other->window());
    };
    add(
        QStringLiteral("member-requests"),
        [this] { enterAs(QStringLiteral("sofia.rossi@northwind.example.com")); }, isOpen);
    add(QStringLiteral("member-requests-details"),
        [other] { selectRequest(other(), QStringLiteral("Make")); });
    add(QStringLiteral("member-withdraw"),
        [other] { requestsOf(other())->run(RequestCommand::Withdraw); });
    add(
        QStringLiteral("member-directory-requested"),
        [this, other] {
            closeDialogs();
            requestsOf(other())->run(RequestCommand::Browse);
        },
        [other] {
            if (!directoryRows(other()))
                return false;
            chooseFromDirectory(other(), QStringLiteral("Make"));
            return true;
        });
    add(QStringLiteral("member-directory-forbidden"),
        [other] { chooseFromDirectory(other(), QStringLiteral("Zapier")); });
    add(
        QStringLiteral("member-request"),
        [other] {
            chooseFromDirectory(other(), QStringLiteral("HubSpot"));
            TourSteps::acceptDialog();
        },
        [other] { return offeredPages(other()); });
    add(QStringLiteral("member-request-filled"), [other] {
        auto *reason = other().findChild<QWidget *>(QStringLiteral("requestReason"));
        reason->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral(
            "A ticket that is closed shall add a line to the customer's page, for support."));
        checkPages(other(), {1});
        const auto *dialog = other().findChild<QWidget *>(QStringLiteral("requestDialog"));
        dialog->findChildren<QRadioButton *>().last()->click();
    });
    add(QStringLiteral("member-request-calendar"), [other] {
        auto *day = other().findChild<QWidget *>(QStringLiteral("untilDay"));
        const QPointF arrow(day->width() - Metrics::medium, day->height() / 2.0);
        QMouseEvent press(QEvent::MouseButtonPress, arrow, day->mapToGlobal(arrow), Qt::LeftButton,
            Qt::LeftButton, {});
        QApplication::sendEvent(day, &press);
    });
    add(
        QStringLiteral("member-request-sent"),
        [other] {
            while (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
            auto *dialog = other().findChild<Dialog *>(QStringLiteral("requestDialog"));
            for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->isDefault())
                    button->click();
            }
        },
        [other] {
            return !other().findChild<Dialog *>(QStringLiteral("requestDialog"))
                && areRequestsReady(other());
        });
    add(
        QStringLiteral("member-requests-decided"),
        [this] { enterAs(QStringLiteral("ines.carvalho@northwind.example.com")); },
        [isOpen, other] {
            if (!isOpen())
                return false;
            selectRequest(other(), QStringLiteral("HubSpot"));
            return true;
        });
    add(
        QStringLiteral("guest-requests"),
        [this] { enterAs(QStringLiteral("peter.vance@vance-design.example.org")); },
        [this] {
            if (!m_other->view() || !requestsOf(m_other->window()))
                return false;
            m_other->window().showPane(RequestsId);
            return true;
        });
    // What the member has asked for above is not installed here.
    const auto main = [this]() -> MainWindow & { return m_main.window(); };
    addMain(
        QStringLiteral("requests-not-installed"),
        [this, main] {
            m_other.reset();
            main().showPane(RequestsId);
            filterRequests(main(), 0);
            m_main.view()->refresh();
        },
        [main] {
            if (!areRequestsReady(main()))
                return false;
            selectRequest(main(), QStringLiteral("HubSpot"));
            return true;
        });
    addMain(
        QStringLiteral("requests-install"),
        [main] { requestsOf(main())->run(RequestCommand::Install); },
        [main] { return offeredPages(main()); });
    addMain(QStringLiteral("requests-install-pages"), [main] { checkPages(main(), {0, 1}); });
    addMain(QStringLiteral("requests-several-approve"), [this, main] {
        closeDialogs();
        TourSteps::selectRows(*requestRows(main()), {0, 1, 2, 3});
        requestsOf(main())->run(RequestCommand::Approve);
    });
}

} // namespace Gatehouse
