// SPDX-License-Identifier: MIT
// The scenes of a connection's life; the others are in tour.cpp.
#include "app/console/tour.h"
#include "app/console/toursteps.h"
#include "app/console/workspaceview.h"
#include "ui/connections/connectiondetails.h"
#include "ui/connections/connectionspane.h"
#include "ui/shell/mainwindow.h"

#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>

namespace Gatehouse {

void Tour::planLifecycle()
{
    const auto pane = [this]() -> ConnectionsPane & { return m_main.view()->connectionsPane(); };
    const auto table = [this, pane]() -> QAbstractItemView & {
        return *tableOf(pane(), QStringLiteral("connectionsTable"));
    };
    const auto select = [table](const QString &name) {
        TourSteps::selectRows(table(), {TourSteps::rowNamed(table(), name)});
    };
    const auto showTab = [pane](ConnectionDetails::Tab tab) {
        if (auto *tabs = pane().findChild<QTabBar *>(QStringLiteral("detailsTabs")))
            tabs->setCurrentIndex(int(tab));
    };
    const auto press = [pane](const QString &name) {
        if (auto *button = pane().findChild<QPushButton *>(name))
            button->click();
    };
    const auto loaded = [this] { return TourSteps::isReady(m_main.view()->connections()); };
    const auto idle = [this] {
        return m_main.view()->jobs().runningCount() == 0
            && TourSteps::isReady(m_main.view()->connections());
    };

    addMain(
        QStringLiteral("disconnect"),
        [this, select, press, showTab] {
            m_main.window().resize(m_options.size);
            showTab(ConnectionDetails::Tab::Overview);
            select(QStringLiteral("Zapier"));
            press(QStringLiteral("disconnectConnection"));
        },
        loaded);
    addMain(QStringLiteral("disconnect-several"), [this, table, press] {
        closeDialogs();
        TourSteps::selectRows(table(), {0, 1, 2, 3});
        press(QStringLiteral("disconnectConnection"));
    });
    addMain(
        QStringLiteral("disconnected-with-undo"),
        [this, select, press] {
            closeDialogs();
            select(QStringLiteral("Typeform"));
            press(QStringLiteral("disconnectConnection"));
            TourSteps::acceptDialog();
        },
        idle);
    addMain(
        QStringLiteral("disconnected-undone"), [this] { m_main.view()->actions().undoLatest(); },
        idle);
    addMain(
        QStringLiteral("users-selected"),
        [this, pane, select, showTab] {
            closeDialogs();
            select(QStringLiteral("Zapier"));
            showTab(ConnectionDetails::Tab::Users);
        },
        [this] { return TourSteps::isReady(m_main.view()->connectionUsers()); });
    addMain(QStringLiteral("revoke-one"), [this, pane, press] {
        if (auto *people = tableOf(pane(), QStringLiteral("connectionUsers")))
            TourSteps::selectRows(*people, {1});
        press(QStringLiteral("revokeUsers"));
    });
    addMain(QStringLiteral("revoke-several"), [this, pane, press] {
        closeDialogs();
        if (auto *people = tableOf(pane(), QStringLiteral("connectionUsers")))
            TourSteps::selectRows(*people, {0, 1, 2});
        press(QStringLiteral("revokeUsers"));
    });
    addMain(QStringLiteral("revoke-everybody"), [this, pane, press] {
        closeDialogs();
        if (auto *people = tableOf(pane(), QStringLiteral("connectionUsers")))
            people->clearSelection();
        press(QStringLiteral("revokeEverybody"));
    });
    addMain(
        QStringLiteral("activity"),
        [this, select, showTab] {
            closeDialogs();
            select(QStringLiteral("Typeform"));
            showTab(ConnectionDetails::Tab::Activity);
        },
        idle);
    addMain(QStringLiteral("jobs"), pressTrigger(QStringLiteral("viewJobs")));
    addMain(QStringLiteral("menu-edit-undo"), [this, showTab] {
        closeDialogs();
        showTab(ConnectionDetails::Tab::Overview);
        QMenuBar *bar = m_main.window().menuBar();
        bar->setActiveAction(bar->actions().value(1));
    });
}

} // namespace Gatehouse
