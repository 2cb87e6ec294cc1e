// SPDX-License-Identifier: MIT
#include "models/items/personlistmodel.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QUrl>

using namespace Gatehouse;

class TestPersonListModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsPersonsFromBotsAndUnknownFromNone()
    {
        FakeWorkspaceService service;
        ManualClock clock;
        PersonListModel model(service, clock);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model.reload();
        PeoplePage page;
        page.items = {{.id = UserId(QStringLiteral("u1")),
                          .name = QStringLiteral("Ada Byron"),
                          .email = QStringLiteral("ada@northwind.example"),
                          .role = People::Role::Owner,
                          .state = People::State::Active},
            {.id = UserId(QStringLiteral("u2")), .name = {}},
            {.id = UserId(QStringLiteral("b1")),
                .type = People::Type::Bot,
                .name = QStringLiteral("Nightly export")}};
        service.peopleListings.back()->answer(page);
        const auto text
            = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, PersonListModel::Role), QStringLiteral("Workspace owner"));
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Ada Byron, ada@northwind.example"));
        QCOMPARE(model.index(0, 0).data(PagedListModel::LinkRole).toUrl(),
            QUrl(QStringLiteral("mailto:ada@northwind.example")));
        QCOMPARE(text(1, PersonListModel::Name), QStringLiteral("Without a name"));
        QCOMPARE(text(1, PersonListModel::Role), QStringLiteral("Unknown"));
        QCOMPARE(text(1, PersonListModel::State), QStringLiteral("Unknown"));
        QCOMPARE(text(2, PersonListModel::Kind), QStringLiteral("Bot"));
        QCOMPARE(text(2, PersonListModel::Role), QStringLiteral("–"));
    }

    void countsOwnersOnlyAmongEverybody()
    {
        FakeWorkspaceService service;
        ManualClock clock;
        PersonListModel model(service, clock);
        QCOMPARE(model.activeOwners(), std::nullopt);
        model.reload();
        const auto person = [](const char *id, People::Role role, People::State state) {
            return Person{.id = UserId(QString::fromLatin1(id)), .role = role, .state = state};
        };
        PeoplePage page;
        page.items = {person("a", People::Role::Owner, People::State::Active),
            person("b", People::Role::Owner, People::State::Suspended),
            person("c", People::Role::Member, People::State::Active)};
        page.next = Cursor{QStringLiteral("more")};
        service.peopleListings.back()->answer(page);
        QCOMPARE(model.activeOwners(), std::nullopt);
        model.fetchMore({});
        PeoplePage rest;
        rest.items = {person("d", People::Role::Owner, People::State::Active)};
        service.peopleListings.back()->answer(rest);
        QCOMPARE(model.activeOwners(), std::optional(2));
        model.setQuery({.state = People::State::Active});
        QCOMPARE(model.activeOwners(), std::nullopt);
        service.peopleListings.back()->answer(rest);
        QCOMPARE(model.activeOwners(), std::nullopt);
    }

    void sortsThroughTheService()
    {
        FakeWorkspaceService service;
        ManualClock clock;
        PersonListModel model(service, clock);
        model.sort(PersonListModel::State, Qt::DescendingOrder);
        QCOMPARE(service.peopleListings.back()->query.sort, PeopleQuery::Sort::State);
        const size_t asked = service.peopleListings.size();
        model.sort(PersonListModel::Kind, Qt::AscendingOrder);
        QCOMPARE(service.peopleListings.size(), asked);
    }
};

QTEST_GUILESS_MAIN(TestPersonListModel)
#include "tst_personlistmodel.moc"
