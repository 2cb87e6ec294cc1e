// SPDX-License-Identifier: MIT
// What the tour shows of a connection's pages; the rest of the way is in tour.cpp.
#include "app/console/pictureservice.h"
#include "app/console/tour.h"
#include "app/console/toursteps.h"
#include "app/console/workspaceview.h"
#include "models/items/lazytreemodel.h"
#include "ui/connections/connectiondetails.h"
#include "ui/connections/connectionspane.h"
#include "ui/pages/pagepickerdialog.h"
#include "ui/pages/pagetreeview.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

namespace Gatehouse {

namespace {

//! The tree of this name that can be seen.
PageTreeView *seenTree(const QWidget &root, const QString &name)
{
    const QList<PageTreeView *> trees = root.findChildren<PageTreeView *>(name);
    for (PageTreeView *tree : trees) {
        if (tree->isVisible())
            return tree;
    }
    return nullptr;
}

bool hasRows(const PageTreeView *tree, const QModelIndex &parent = {})
{
    if (!tree || tree->model()->rowCount(parent) == 0)
        return false;
    const QModelIndex first = tree->model()->index(0, 0, parent);
    return !first.data(LazyTreeModel::IdRole).toString().isEmpty();
}

} // namespace

void Tour::planPages()
{
    const auto pane = [this]() -> ConnectionsPane & { return m_main.view()->connectionsPane(); };
    const auto show = [this, pane](const QString &connection) {
        closeDialogs();
        QAbstractItemView &table = *tableOf(pane(), QStringLiteral("connectionsTable"));
        TourSteps::selectRows(table, {TourSteps::rowNamed(table, connection)});
        if (auto *tabs = pane().findChild<QTabBar *>(QStringLiteral("detailsTabs")))
            tabs->setCurrentIndex(int(ConnectionDetails::Tab::Pages));
    };
    const auto reached = [pane] { return seenTree(pane(), QStringLiteral("reachedPages")); };
    const auto picker = [this] { return m_main.window().findChild<PagePickerDialog *>(); };
    const auto pickerTree = [picker]() -> PageTreeView * {
        return picker() ? seenTree(*picker(), QStringLiteral("pageTree")) : nullptr;
    };
    const auto isCounted = [picker] {
        const auto *count
            = picker() ? picker()->findChild<QLabel *>(QStringLiteral("pageCount")) : nullptr;
        return count && !count->text().endsWith(QStringLiteral("…"));
    };

    addMain(
        QStringLiteral("pages"),
        [this, show] {
            m_main.window().showPane(QStringLiteral("connections"));
            show(QStringLiteral("Slack"));
        },
        [reached] { return hasRows(reached()); });
    addMain(
        QStringLiteral("pages-expanded"),
        [reached] {
            const QModelIndex first = reached()->model()->index(0, 0);
            reached()->setCurrentIndex(first);
            reached()->expand(first);
        },
        [reached] { return hasRows(reached(), reached()->model()->index(0, 0)); });
    addMain(QStringLiteral("pages-inherited-menu"), [reached] {
        reached()->setCurrentIndex(
            reached()->model()->index(0, 0, reached()->model()->index(0, 0)));
        TourSteps::pressKey(reached(), Qt::Key_F10, Qt::ShiftModifier);
    });
    addMain(QStringLiteral("pages-inherited-refused"), [this, reached] {
        closeDialogs();
        TourSteps::pressKey(reached(), Qt::Key_Delete);
    });
    addMain(
        QStringLiteral("pages-disconnect"),
        [reached] {
            reached()->setCurrentIndex(reached()->model()->index(0, 0));
            TourSteps::pressKey(reached(), Qt::Key_Delete);
        },
        [this] {
            return m_main.window().findChild<QDialog *>(QStringLiteral("disconnectPageDialog"));
        });
    addMain(
        QStringLiteral("pages-search"),
        [this, pane] {
            closeDialogs();
            auto *search = pane().findChild<QLineEdit *>(QStringLiteral("searchReachedPages"));
            search->setText(QStringLiteral("re"));
            TourSteps::pressKey(search, Qt::Key_Return);
        },
        [pane] { return hasRows(seenTree(pane(), QStringLiteral("foundReachedPages"))); });
    addMain(
        QStringLiteral("pages-picker"),
        [pane] {
            pane().findChild<QLineEdit *>(QStringLiteral("searchReachedPages"))->clear();
            pane().findChild<QPushButton *>(QStringLiteral("addPages"))->click();
        },
        [pickerTree] { return hasRows(pickerTree()); });
    addMain(
        QStringLiteral("pages-picker-counts"),
        [pickerTree] {
            PageTreeView *tree = pickerTree();
            for (int row = 0; row < 3; ++row) {
                tree->setCurrentIndex(tree->model()->index(row, 0));
                TourSteps::pressKey(tree, Qt::Key_Space);
            }
            tree->setCurrentIndex(tree->model()->index(0, 0));
            tree->expand(tree->currentIndex());
        },
        [pickerTree, isCounted] {
            return isCounted() && hasRows(pickerTree(), pickerTree()->model()->index(0, 0));
        });
    addMain(QStringLiteral("pages-picker-refused"), [pickerTree] {
        PageTreeView *tree = pickerTree();
        for (int row = 0; row < 4; ++row) {
            const QModelIndex parent = tree->model()->index(row, 0);
            const QModelIndex child = tree->model()->index(0, 0, parent);
            if (child.isValid() && child.data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked) {
                tree->setCurrentIndex(child);
                return TourSteps::pressKey(tree, Qt::Key_Space);
            }
        }
    });
    m_screenshots.add({.name = QStringLiteral("pages-empty"),
        .act = [show] { show(QStringLiteral("Ada's terminal")); },
        .window = [this]() -> QWidget * { return &m_main.window(); },
        .settleMilliseconds = 300});
    m_screenshots.add({.name = QStringLiteral("pages-failed"),
        .act =
            [this] {
                closeDialogs();
                m_state.reset();
                m_stateWindow = std::make_unique<MainWindow>();
                m_stateWindow->resize(m_options.size);
                m_state = std::make_unique<WorkspaceView>(m_shared, *m_stateWindow, ProfileId(),
                    std::make_unique<PictureService>(
                        PictureService::Script{.mood = PictureService::Mood::ConnectionAlone,
                            .error = {.kind = ApiError::Kind::Offline}}),
                    m_tokens);
                m_state->setStanding(
                    {.role = People::Role::Owner, .reach = Standing::Reach::Performs});
                m_stateWindow->show();
                m_stateWindow->showPane(QStringLiteral("connections"));
                m_state->connectionsPane().showConnection(ConnectionId(QStringLiteral("zapier")));
                if (auto *tabs = m_state->connectionsPane().findChild<QTabBar *>(
                        QStringLiteral("detailsTabs")))
                    tabs->setCurrentIndex(int(ConnectionDetails::Tab::Pages));
            },
        .window = [this]() -> QWidget * { return m_stateWindow.get(); },
        .settleMilliseconds = 400});
}

} // namespace Gatehouse
