// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/connectionactions.h"
#include "models/actions/governanceactions.h"
#include "models/items/approvallistmodel.h"
#include "models/items/policydraft.h"
#include "models/items/unapprovedlistmodel.h"
#include "tests/support/desk.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"
#include "ui/approvals/approvalspane.h"
#include "ui/common/dialog.h"
#include "ui/common/statestack.h"
#include "ui/common/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace Gatehouse {

//! The pane of the approved list over a service that answers when the test says so: Slack is
//! approved automatically, Typeform by Ada, Zapier and Miro are installed without approval.
struct ApprovalsBench {
    explicit ApprovalsBench(
        People::Role role = People::Role::Owner, Standing::Reach reach = Standing::Reach::Performs)
    {
        pane.setStanding({.self = UserId(QStringLiteral("ada")), .role = role, .reach = reach});
        pane.resize(1060, 740);
        pane.show();
        pane.activateWindow();
        table = pane.findChild<TableView *>(QStringLiteral("approvalsTable"));
        unapprovedTable = pane.findChild<TableView *>(QStringLiteral("unapprovedTable"));
    }

    static PersonReference person(const char *name)
    {
        return {.id = UserId(QString::fromUtf8(name)), .name = QString::fromUtf8(name)};
    }
    static Connection connection(const char *name)
    {
        return {.id = ConnectionId(QString::fromUtf8(name)),
            .name = QString::fromUtf8(name),
            .kind = Connections::Kind::Public,
            .developer = {.name = QStringLiteral("Somebody, Inc.")},
            .addedBy = person("Mei Tanaka"),
            .status = Connections::Status::Active,
            .usersCount = 3};
    }
    static ApprovedConnection slack()
    {
        return {.id = ConnectionId(QStringLiteral("Slack")),
            .connection = connection("Slack"),
            .installers = {person("Ada Byron"), person("Mei Tanaka"), person("Sam Field")},
            .installersCount = 19,
            .automatic = true};
    }
    static ApprovedConnection typeform()
    {
        return {.id = ConnectionId(QStringLiteral("Typeform")),
            .connection = connection("Typeform"),
            .installers = {person("Ada Byron"), person("Mei Tanaka")},
            .installersCount = 2,
            .approvedBy = person("Ada Byron"),
            .approvedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC),
            .note = QStringLiteral("For the fair"),
            .reviewBy = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC),
            .overdue = true};
    }

    void answerPolicy(const InstallPolicy &now, bool mayChange = true)
    {
        service.governed.policies.back()->answer(
            PolicyView{.policy = now, .mayChange = mayChange});
    }
    void answerApprovals(std::vector<ApprovedConnection> entries)
    {
        ApprovalPage page;
        page.items = std::move(entries);
        page.counts
            = ApprovalCounts{.approved = int(page.items.size()), .overdue = 1, .notApproved = 2};
        service.governed.approvalListings.back()->answer(page);
    }
    void answerUnapproved(std::initializer_list<const char *> names)
    {
        ConnectionPage page;
        for (const char *name : names)
            page.items.push_back(connection(name));
        service.listings.back()->answer(page);
    }
    void load()
    {
        answerPolicy(restricted);
        answerApprovals({slack(), typeform()});
        answerUnapproved({"Miro", "Zapier"});
    }

    static void refuse(FakeGovernance &governance, const char *reason)
    {
        governance.policies.back()->answer(ApiError{.kind = ApiError::Kind::Restricted,
            .httpStatus = 403,
            .reason = QString::fromLatin1(reason)});
    }

    static void click(TableView *view, int row)
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
            {60, view->rowViewportPosition(row) + view->rowHeight(row) / 2});
    }
    //! The row's menu, by keyboard.
    static QMenu *menuOf(TableView *view, int row)
    {
        view->setFocus();
        view->selectRow(row);
        QTest::keyClick(view, Qt::Key_F10, Qt::ShiftModifier);
        return Desk::menu();
    }
    static QAction *actionOf(const QMenu *menu, const char *key)
    {
        for (QAction *action : menu->actions()) {
            if (action->objectName() == QLatin1String(key))
                return action;
        }
        return nullptr;
    }
    QComboBox *setting(const char *name) const
    {
        return pane.findChild<QComboBox *>(QString::fromLatin1(name));
    }
    //! As somebody who opens the list and picks the value.
    static void choose(QComboBox *setting, int value)
    {
        setting->setFocus();
        while (setting->currentIndex() < value)
            QTest::keyClick(setting, Qt::Key_Down);
        while (setting->currentIndex() > value)
            QTest::keyClick(setting, Qt::Key_Up);
    }
    Dialog *dialog() const { return Desk::dialog(&pane); }
    bool dialogSays(const QString &words) const
    {
        return dialog() && Desk::texts(dialog()).join(QLatin1Char('\n')).contains(words);
    }
    bool says(const QString &words) const
    {
        return Desk::texts(&pane).join(QLatin1Char('\n')).contains(words);
    }
    //! Tab until the button has the focus, then Space.
    static bool tabTo(QWidget *window, const QString &text)
    {
        for (int i = 0; i < 40; ++i) {
            QWidget *focused = window->focusWidget();
            if (focused && focused == Desk::button(window, text)) {
                QTest::keyClick(focused, Qt::Key_Space);
                return true;
            }
            QTest::keyClick(focused ? focused : window, Qt::Key_Tab);
        }
        return false;
    }
    void key(Qt::Key pressed) const
    {
        QWidget *focused = dialog()->focusWidget();
        QTest::keyClick(focused ? focused : dialog(), pressed);
    }

    static constexpr InstallPolicy restricted{
        .restriction = Policies::Restriction::ApprovedOnly, .autoApproveFirstParty = true};

    FakeWorkspaceService service;
    ManualClock clock;
    UndoList undo{{}, WorkspaceId(QStringLiteral("w"))};
    ConnectionActions actions{{.service = service,
        .undo = undo,
        .clock = clock,
        .patience = {.questions = 1, .pause = std::chrono::milliseconds(0)}}};
    GovernanceActions governance{actions};
    ApprovalListModel approvals{service.governed, clock};
    UnapprovedListModel unapproved{service, clock};
    PolicyDraft policy{governance};
    ApprovalsPane pane{{.approvals = approvals,
        .unapproved = unapproved,
        .policy = policy,
        .actions = actions,
        .governance = governance,
        .clock = clock}};
    TableView *table = nullptr;
    TableView *unapprovedTable = nullptr;
};

} // namespace Gatehouse
