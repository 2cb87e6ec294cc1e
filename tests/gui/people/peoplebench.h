// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/connectionactions.h"
#include "models/actions/governanceactions.h"
#include "models/items/connectionlistmodel.h"
#include "models/items/personlistmodel.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"
#include "ui/common/tableview.h"
#include "ui/people/peoplepane.h"

#include <QTest>

namespace Gatehouse {

//! The pane of people over a service that answers when the test says so.
struct PeopleBench {
    explicit PeopleBench(Provenance provenance = Provenance::Performed)
        : service(provenance)
    {
        pane.resize(1240, 700);
        pane.show();
        table = pane.findChild<TableView *>(QStringLiteral("peopleTable"));
    }

    static PeoplePage twoOfThem()
    {
        PeoplePage page;
        page.items = {{.id = UserId(QStringLiteral("ada")),
                          .name = QStringLiteral("Ada Byron"),
                          .email = QStringLiteral("ada@northwind.example"),
                          .role = People::Role::Owner,
                          .state = People::State::Active},
            {.id = UserId(QStringLiteral("bot")),
                .type = People::Type::Bot,
                .name = QStringLiteral("Nightly export"),
                .connection = ConnectionId(QStringLiteral("nightly"))}};
        page.counts
            = PeopleCounts{.persons = 26, .bots = 12, .guests = 2, .suspended = 1, .left = 1};
        return page;
    }

    const PeopleQuery &asked() const { return service.peopleListings.back()->query; }
    void load(const PeoplePage &page = twoOfThem()) { service.peopleListings.back()->answer(page); }
    void click(int row)
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
            {60, table->rowViewportPosition(row) + table->rowHeight(row) / 2});
    }

    FakeWorkspaceService service;
    ManualClock clock;
    PersonListModel people{service, clock};
    ConnectionListModel added{service, clock};
    ConnectionListModel installed{service, clock};
    UndoList undo{{}, WorkspaceId(QStringLiteral("w"))};
    ConnectionActions runner{{.service = service,
        .undo = undo,
        .clock = clock,
        .patience = {.questions = 1, .pause = std::chrono::milliseconds(0)}}};
    GovernanceActions actions{runner};
    PeoplePane pane{{.people = people,
        .added = added,
        .installed = installed,
        .actions = actions,
        .clock = clock}};
    TableView *table = nullptr;
};

} // namespace Gatehouse
