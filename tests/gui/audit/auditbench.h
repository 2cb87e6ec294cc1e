// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/connectionactions.h"
#include "models/items/auditexport.h"
#include "models/items/auditlistmodel.h"
#include "models/items/connectionlistmodel.h"
#include "models/items/pagelistmodel.h"
#include "models/items/personlistmodel.h"
#include "tests/support/desk.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"
#include "ui/audit/auditfilterbar.h"
#include "ui/audit/auditpane.h"
#include "ui/common/dialog.h"
#include "ui/common/statestack.h"
#include "ui/common/tableview.h"

#include <QPushButton>
#include <QTest>

namespace Gatehouse {

//! The pane before somebody of a role, and the events of a small log.
struct AuditBench {
    explicit AuditBench(People::Role role = People::Role::Owner,
        Standing::Reach reach = Standing::Reach::Performs,
        Provenance provenance = Provenance::Performed)
        : service(provenance)
    {
        pane.setStanding({.self = UserId(QStringLiteral("ada")), .role = role, .reach = reach});
        pane.resize(1240, 760);
        pane.show();
        pane.activateWindow();
        table = pane.findChild<TableView *>(QStringLiteral("auditTable"));
        filters = pane.findChild<AuditFilterBar *>();
    }

    static AuditEvent disconnected()
    {
        return {.id = AuditEventId(QStringLiteral("e3")),
            .at = QDateTime(QDate(2026, 7, 30), QTime(11, 0), Qt::UTC),
            .actor = UserId(QStringLiteral("ada")),
            .actorName = QStringLiteral("Ada Byron"),
            .action = QStringLiteral("connection.disconnected"),
            .objectType = QStringLiteral("connection"),
            .objectId = QStringLiteral("zapier"),
            .objectName = QStringLiteral("Zapier"),
            .connection = ConnectionId(QStringLiteral("zapier")),
            .before = {{QStringLiteral("status"), QStringLiteral("active")},
                {QStringLiteral("users_count"), 3}},
            .after = {{QStringLiteral("status"), QStringLiteral("disconnected")}},
            .client = QStringLiteral("Gatehouse/1.0"),
            .undoable = true};
    }
    static AuditEvent roleChanged()
    {
        return {.id = AuditEventId(QStringLiteral("e2")),
            .at = QDateTime(QDate(2026, 7, 29), QTime(11, 0), Qt::UTC),
            .actor = UserId(QStringLiteral("ada")),
            .actorName = QStringLiteral("Ada Byron"),
            .action = QStringLiteral("person.role_changed"),
            .objectType = QStringLiteral("person"),
            .objectId = QStringLiteral("mei"),
            .objectName = QStringLiteral("Mei Tanaka"),
            .person = UserId(QStringLiteral("mei")),
            .before = {{QStringLiteral("name"), QStringLiteral("Mei Tanaka")},
                {QStringLiteral("role"), QStringLiteral("member")}},
            .after = {{QStringLiteral("role"), QStringLiteral("owner")}},
            .undoable = true};
    }
    static AuditEvent refused()
    {
        return {.id = AuditEventId(QStringLiteral("e1")),
            .at = QDateTime(QDate(2026, 7, 28), QTime(11, 0), Qt::UTC),
            .actor = UserId(QStringLiteral("mei")),
            .actorName = QStringLiteral("Mei Tanaka"),
            .action = QStringLiteral("connection_policy.changed"),
            .objectType = QStringLiteral("connection_policy"),
            .after = {{QStringLiteral("reason"), QStringLiteral("Only owners change the policy.")},
                {QStringLiteral("restriction"), QStringLiteral("off")}},
            .outcome = AuditEvents::Outcome::Refused};
    }

    void load(std::vector<AuditEvent> rows = {disconnected(), roleChanged(), refused()})
    {
        service.auditListings.back()->answer(ListPage<AuditEvent>{.items = std::move(rows)});
    }
    const AuditQuery &asked() const { return service.auditListings.back()->query; }
    void click(int row)
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
            {60, table->rowViewportPosition(row) + table->rowHeight(row) / 2});
        // What the details side shows anew finds its place.
        QCoreApplication::processEvents();
    }
    Dialog *dialog() const { return Desk::dialog(&pane); }
    QString said(const QWidget *root) const { return Desk::texts(root).join(QLatin1Char('\n')); }
    bool sees(const char *words) const { return said(&pane).contains(QString::fromUtf8(words)); }

    FakeWorkspaceService service;
    ManualClock clock;
    AuditListModel events{service, clock};
    PersonListModel people{service, clock};
    ConnectionListModel connections{service, clock};
    PageListModel pages{service, clock};
    AuditExport exporter{service};
    UndoList undo{{}, WorkspaceId(QStringLiteral("w"))};
    ConnectionActions actions{{.service = service, .undo = undo, .clock = clock}};
    AuditPane pane{{.events = events,
        .people = people,
        .connections = connections,
        .pages = pages,
        .exporter = exporter,
        .actions = actions,
        .clock = clock}};
    TableView *table = nullptr;
    AuditFilterBar *filters = nullptr;
};

} // namespace Gatehouse
