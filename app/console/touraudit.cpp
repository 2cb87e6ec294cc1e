// SPDX-License-Identifier: MIT
// The scenes of the audit log; the others are in tour.cpp.
#include "app/console/auditcontroller.h"
#include "app/console/tour.h"
#include "app/console/toursteps.h"
#include "app/console/workspaceview.h"
#include "models/items/auditactions.h"
#include "ui/audit/auditpane.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>

namespace Gatehouse {

void Tour::planAudit()
{
    const auto pane = [this]() -> AuditPane & { return m_main.view()->audit().pane(); };
    const auto ready = [this] { return TourSteps::isReady(m_main.view()->audit().events()); };
    const auto press = [pane](const QString &name) {
        if (auto *button = pane().findChild<QAbstractButton *>(name))
            button->click();
    };
    //! The newest event of this action, else the first.
    const auto select = [this, pane](const QString &action) {
        const AuditListModel &events = m_main.view()->audit().events();
        int row = 0;
        for (int i = events.rowCount() - 1; i >= 0; --i) {
            if (events.at(i).action == action)
                row = i;
        }
        TourSteps::selectRows(*tableOf(pane(), QStringLiteral("auditTable")), {row});
    };

    addMain(
        QStringLiteral("audit"),
        [this] {
            closeDialogs();
            m_main.window().resize(m_options.size);
            m_main.window().showPane(QStringLiteral("audit"));
        },
        ready);
    addMain(
        QStringLiteral("audit-details"),
        [select] { select(QStringLiteral("connection.disconnected")); }, ready);
    addMain(QStringLiteral("audit-json"), [press] { press(QStringLiteral("showJson")); });
    addMain(
        QStringLiteral("audit-undo"),
        [this, pane, press] {
            const AuditListModel &events = m_main.view()->audit().events();
            int row = 0;
            while (row + 1 < events.rowCount() && !events.at(row).undoable)
                ++row;
            TourSteps::selectRows(*tableOf(pane(), QStringLiteral("auditTable")), {row});
            press(QStringLiteral("undoAuditEvent"));
        },
        ready);
    addMain(QStringLiteral("audit-menu"), [this, pane, select] {
        closeDialogs();
        select(QStringLiteral("connection.disconnected"));
        TourSteps::pressKey(
            tableOf(pane(), QStringLiteral("auditTable")), Qt::Key_F10, Qt::ShiftModifier);
    });
    addMain(QStringLiteral("audit-filter-person"), [this, press] {
        closeDialogs();
        press(QStringLiteral("filterActor"));
    });
    addMain(QStringLiteral("audit-filter-action"), [this, press] {
        closeDialogs();
        press(QStringLiteral("filterAction"));
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            for (int i = 0; i < 3; ++i)
                TourSteps::pressKey(menu, Qt::Key_Down);
            TourSteps::pressKey(menu, Qt::Key_Right);
        }
    });
    addMain(QStringLiteral("audit-filter-period"), [this, press] {
        closeDialogs();
        press(QStringLiteral("filterPeriod"));
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            QAction *range = menu->actions().last();
            menu->close();
            range->trigger();
        }
    });
    addMain(QStringLiteral("audit-export"), [this, press] {
        closeDialogs();
        press(QStringLiteral("exportAudit"));
    });
    addMain(
        QStringLiteral("audit-no-match"),
        [this, pane] {
            closeDialogs();
            pane().showEvents({.period = {.kind = AuditPeriods::Kind::Range,
                                   .first = QDate(2001, 1, 1),
                                   .last = QDate(2001, 1, 31)}});
        },
        ready);
    m_screenshots.add({.name = QStringLiteral("audit-narrow"),
        .act =
            [this, pane] {
                pane().showEvents({});
                m_main.window().resize(960, 600);
            },
        .ready = ready,
        .window = [this]() -> QWidget * { return &m_main.window(); },
        .settleMilliseconds = 200});
    addMain(QStringLiteral("audit-narrow-details"),
        [select] { select(QStringLiteral("connection.disconnected")); });
    addMain(
        QStringLiteral("audit-filtered"),
        [this, pane] {
            closeDialogs();
            m_main.window().resize(m_options.size);
            const AuditListModel &events = m_main.view()->audit().events();
            pane().showEvents({.actor = events.at(0).actor,
                .actions = {AuditActions::choice(AuditActions::Group::Connections),
                    AuditActions::choice(AuditActions::Group::Access)},
                .outcome = AuditEvents::Outcome::Done,
                .period = {.kind = AuditPeriods::Kind::ThirtyDays}});
        },
        ready);
}

} // namespace Gatehouse
