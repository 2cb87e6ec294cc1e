// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/connectionactions.h"
#include "models/items/auditlistmodel.h"
#include "models/items/connectionlistmodel.h"
#include "models/items/connectionuserlistmodel.h"
#include "tests/support/desk.h"
#include "tests/support/faketokenaccess.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"
#include "ui/common/dialog.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/tableview.h"
#include "ui/connections/connectiondetails.h"
#include "ui/connections/connectionspane.h"
#include "ui/connections/connectiontokens.h"

#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QWindow>

namespace Gatehouse {

inline const QString zapierName = QStringLiteral("Zapier");
inline const QString slackName = QStringLiteral("Slack");

//! The pane with two public connections and an internal one, before somebody who may do everything.
struct EndsBench {
    explicit EndsBench(People::Role role = People::Role::Owner,
        Standing::Reach reach = Standing::Reach::Performs)
    {
        pane.setStanding({.self = UserId(QStringLiteral("me")), .role = role, .reach = reach});
        pane.resize(1240, 700);
        pane.show();
        pane.activateWindow();
        table = pane.findChild<TableView *>(QStringLiteral("connectionsTable"));
        rows = {connection(zapierName), connection(slackName),
            connection(QStringLiteral("Nightly export"))};
        rows[2].kind = Connections::Kind::Internal;
        rows[2].usersCount = 0;
    }

    static Connection connection(const QString &name)
    {
        return {.id = ConnectionId(QStringLiteral("id-") + name),
            .name = name,
            .kind = Connections::Kind::Public,
            .addedBy = PersonReference{.id = UserId(QStringLiteral("ada")),
                .name = QStringLiteral("Ada Byron")},
            .status = Connections::Status::Active,
            .usersCount = 3,
            .directPagesCount = 5};
    }
    static ConnectionUser user(const QString &name)
    {
        return {.id = InstallationId(QStringLiteral("i-") + name),
            .user = {.id = UserId(QStringLiteral("u-") + name), .name = name},
            .directPagesCount = 2};
    }
    static AuditEvent event(const QString &id, bool undoable)
    {
        return {.id = AuditEventId(id),
            .at = QDateTime(QDate(2026, 8, 1), QTime(11, 0), Qt::UTC),
            .actorName = QStringLiteral("Ada Byron"),
            .action = QStringLiteral("connection.disconnected"),
            .undoable = undoable};
    }

    void load()
    {
        ConnectionPage page;
        page.items = rows;
        page.counts = ConnectionCounts{.active = 3};
        service.listings.back()->answer(page);
    }
    void disconnected(size_t row)
    {
        rows[row].status = Connections::Status::Disconnected;
        rows[row].restorableUntil = clock.now().addDays(27);
    }
    static void clickRow(TableView *view, int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers,
            {60, view->rowViewportPosition(row) + view->rowHeight(row) / 2});
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {}) { clickRow(table, row, modifiers); }
    TableView *view(const char *name) const
    {
        return pane.findChild<TableView *>(QString::fromLatin1(name));
    }
    void showTab(ConnectionDetails::Tab tab)
    {
        auto *tabs = pane.findChild<QTabBar *>(QStringLiteral("detailsTabs"));
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(int(tab)).center());
    }
    void showUsers(const QStringList &names)
    {
        showTab(ConnectionDetails::Tab::Users);
        ListPage<ConnectionUser> page;
        for (const QString &name : names)
            page.items.push_back(user(name));
        service.userListings.back()->answer(page);
    }
    void reach(const char *id, int pages)
    {
        for (auto call = service.reachedPages.rbegin(); call != service.reachedPages.rend(); ++call) {
            if ((*call)->query.connection.toString() == QLatin1String(id) && (*call)->isOpen()) {
                ReachedPages answer;
                answer.reach = Reach{.directPages = 5, .roots = 2, .pages = pages};
                return (*call)->answer(answer);
            }
        }
        QFAIL("Nobody asked how far it reaches.");
    }
    //! The pane's button that says this, and why it cannot be pressed.
    QString whyNot(const QString &text) const
    {
        const QAbstractButton *found = Desk::button(&pane, text);
        if (!found)
            return QStringLiteral("not there");
        return found->isEnabled() ? QString() : found->toolTip();
    }
    Dialog *dialog() const { return Desk::dialog(&pane); }
    //! Whether the dialog's text holds these words.
    bool dialogSays(const QString &words) const
    {
        return dialog() && Desk::texts(dialog()).join(QLatin1Char('\n')).contains(words);
    }

    FakeWorkspaceService service;
    ManualClock clock;
    ConnectionListModel model{service, clock};
    ConnectionUserListModel users{service, clock};
    AuditListModel events{service, clock};
    UndoList undo{{}, WorkspaceId(QStringLiteral("w"))};
    ConnectionActions actions{{.service = service, .undo = undo, .clock = clock}};
    SecretClipboard clipboard{{.clock = clock}};
    FakeTokenAccess access;
    ConnectionTokens tokens{{.actions = actions, .clipboard = clipboard, .access = access}};
    ConnectionsPane pane{{.connections = model,
        .users = users,
        .events = events,
        .actions = actions,
        .tokens = tokens,
        .clock = clock}};
    TableView *table = nullptr;
    std::vector<Connection> rows;
};

} // namespace Gatehouse
