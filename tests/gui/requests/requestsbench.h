// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/connectionactions.h"
#include "models/actions/governanceactions.h"
#include "models/items/requestlistmodel.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/desk.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"
#include "ui/common/dialog.h"
#include "ui/common/messagebar.h"
#include "ui/common/quickfilterbar.h"
#include "ui/common/statestack.h"
#include "ui/common/tableview.h"
#include "ui/requests/requestspane.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace Gatehouse {

inline const QString zapierName = QStringLiteral("Zapier");
inline const QString makeName = QStringLiteral("Make");
inline const QString cursorName = QStringLiteral("Cursor");

//! The requests pane over a service that answers when the test says so. Zapier is installed here,
//! Make and Cursor are not; Priya, Sofia and Rahul ask for them.
struct RequestsBench {
    explicit RequestsBench(People::Role role = People::Role::Owner,
        Standing::Reach reach = Standing::Reach::Performs,
        Provenance provenance = Provenance::Performed)
        : service(provenance)
    {
        QObject::connect(&actions, &ActionRunner::finished, &pane, [this] { pane.refresh(); });
        pane.resize(1240, 760);
        pane.setStanding({.self = UserId(QStringLiteral("me")), .role = role, .reach = reach});
        pane.show();
        pane.activateWindow();
        // Keys that are letters work in the list of the active window alone.
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("The window does not become active.");
        table = pane.findChild<TableView *>(QStringLiteral("requestsTable"));
        zapier = request(zapierName, QStringLiteral("Priya Nair"));
        zapier.connection.isInstalled = true;
        zapier.reason = QStringLiteral("New tickets open a page.");
        zapier.pagesCount = 3;
        zapier.pages = {{.id = PageId(QStringLiteral("p")),
            .title = QStringLiteral("Customers"),
            .descendantsCount = 14}};
        make = request(makeName, QStringLiteral("Sofia Rossi"));
        cursor = request(cursorName, QStringLiteral("Rahul Desai"));
        cursor.connection.isInstalled = true;
    }

    static ConnectionRequest request(const QString &connection, const QString &person)
    {
        return {.id = RequestId(QStringLiteral("r-") + connection),
            .user = {.id = UserId(QStringLiteral("u-") + person), .name = person},
            .connection = {.id = ConnectionId(QStringLiteral("c-") + connection),
                .name = connection,
                .developer = {.name = connection + QStringLiteral(", Inc.")},
                .capabilities = {.readContent = true, .insertContent = true}},
            .reason = QStringLiteral("It saves us an hour a week."),
            .createdAt = QDateTime(QDate(2026, 7, 30), QTime(9, 0), Qt::UTC)};
    }

    HeldCalls<RequestQuery, RequestPage> &listings() { return service.governed.requestListings; }
    const RequestQuery &asked() { return listings().back()->query; }
    void answer(std::vector<ConnectionRequest> rows, int endsSoon = 0)
    {
        RequestPage page;
        page.counts = RequestCounts{.open = int(rows.size()),
            .waitingForInstall = 1,
            .approved = 4,
            .denied = 2,
            .endsSoon = endsSoon};
        page.items = std::move(rows);
        listings().back()->answer(page);
    }
    void load() { answer({zapier, make, cursor}); }
    void click(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers,
            {60, table->rowViewportPosition(row) + table->rowHeight(row) / 2});
    }
    void key(int pressed, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(table, Qt::Key(pressed), modifiers);
    }
    QString selected() const
    {
        return table->selectedIds().join(QLatin1Char(' ')).remove(QStringLiteral("r-"));
    }
    template <class Call>
    static void approve(const Call &call, ConnectionRequest request, Requests::Status status)
    {
        request.status = status;
        call->answer(Changed<ConnectionRequest>{.value = request});
    }
    QPushButton *button(const char *name) const
    {
        auto *found = pane.findChild<QPushButton *>(QString::fromLatin1(name));
        return found && found->isVisible() ? found : nullptr;
    }
    void press(const char *name) const
    {
        QVERIFY2(button(name), name);
        QVERIFY2(button(name)->isEnabled(), name);
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    QPlainTextEdit *note() const
    {
        auto *field = pane.findChild<QWidget *>(QStringLiteral("decisionNote"));
        return field && field->isVisible() ? field->findChild<QPlainTextEdit *>() : nullptr;
    }
    bool says(const QString &words) const
    {
        return Desk::texts(&pane).join(QLatin1Char('\n')).contains(words);
    }
    bool says(const char *words) const { return says(QString::fromUtf8(words)); }
    Dialog *dialog() const { return Desk::dialog(&pane); }
    bool dialogSays(const char *words) const
    {
        return dialog()
            && Desk::texts(dialog()).join(QLatin1Char('\n')).contains(QString::fromUtf8(words));
    }

    FakeWorkspaceService service;
    ManualClock clock;
    UndoList undo{{}, WorkspaceId(QStringLiteral("w"))};
    ConnectionActions actions{{.service = service, .undo = undo, .clock = clock}};
    GovernanceActions governance{actions};
    RequestListModel model{service, clock};
    RequestsPane pane{{.requests = model, .actions = governance, .clock = clock}};
    TableView *table = nullptr;
    ConnectionRequest zapier;
    ConnectionRequest make;
    ConnectionRequest cursor;
};

} // namespace Gatehouse
