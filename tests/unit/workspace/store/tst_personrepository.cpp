// SPDX-License-Identifier: MIT
#include "tests/unit/workspace/workspacetest.h"

#include <QSet>

using namespace GatehouseWorkspace;

class TestPersonRepository final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_test;

private Q_SLOTS:
    void initTestCase() { m_test = std::make_unique<TestStore>(DemoOptions{.people = 250}); }

    void pagingIsCompleteInEveryOrder_data()
    {
        QTest::addColumn<PeopleQuery::Sort>("sort");
        QTest::addColumn<SortDirection>("direction");
        using Sort = PeopleQuery::Sort;
        for (const auto sort : {Sort::Name, Sort::Email, Sort::Role, Sort::State}) {
            for (const auto direction : {SortDirection::Ascending, SortDirection::Descending})
                QTest::addRow("sort %d %s", int(sort), toText(direction).data())
                    << sort << direction;
        }
    }
    void pagingIsCompleteInEveryOrder()
    {
        QFETCH(PeopleQuery::Sort, sort);
        QFETCH(SortDirection, direction);
        PersonRepository persons(*m_test->store);
        const PeopleQuery query{.workspace = m_test->demo.northwind,
            .type = PeopleQuery::Type::All,
            .state = std::nullopt,
            .sort = sort,
            .direction = direction,
            .page = {.size = 9}};
        QSet<QString> ids;
        const auto rows = everyPage(query, [&](const PeopleQuery &q) { return persons.list(q); });
        int bots = 0;
        for (const auto &row : rows) {
            ids.insert(row.id.toString());
            bots += row.type == UserType::Bot;
        }
        QCOMPARE(size_t(ids.size()), rows.size());
        const auto counts = persons.list(query)->counts;
        QCOMPARE(int(rows.size()) - bots, 254);
        QCOMPARE(bots, counts.bots);
        QVERIFY(bots > 0);
        QCOMPARE(counts.persons, 250);
        QCOMPARE(counts.guests, 2);
        QCOMPARE(counts.suspended, 1);
        QCOMPARE(counts.left, 1);
        PeopleQuery active = query;
        active.state = PersonState::Active;
        const auto everybody
            = everyPage(active, [&](const PeopleQuery &q) { return persons.list(q); });
        QCOMPARE(int(everybody.size()), 252 + counts.bots);
        for (size_t i = 1; i < everybody.size() && sort == PeopleQuery::Sort::Name; ++i) {
            const auto a = everybody[i - 1].name.toCaseFolded().toUtf8();
            const auto b = everybody[i].name.toCaseFolded().toUtf8();
            QVERIFY(direction == SortDirection::Ascending ? a <= b : a >= b);
        }
    }

    void filters()
    {
        PersonRepository persons(*m_test->store);
        const auto list = [&](PeopleQuery query) {
            query.workspace = m_test->demo.northwind;
            QStringList names;
            for (const auto &row :
                everyPage(query, [&](const PeopleQuery &q) { return persons.list(q); }))
                names.append(row.name);
            return names;
        };
        QCOMPARE(list({.state = PersonState::Left}), QStringList{QStringLiteral("Tomás Ruiz")});
        QCOMPARE(list({.role = Role::Guest}),
            QStringList({QStringLiteral("Carla Jiménez"), QStringLiteral("Peter Vance")}));
        QCOMPARE(
            list({.text = QStringLiteral("ADA.BYRON@")}), QStringList{QStringLiteral("Ada Byron")});
        QCOMPARE(
            list({.text = QStringLiteral("zapier"), .type = PeopleQuery::Type::All}).size(), 4);
        QCOMPARE(
            list({.text = QStringLiteral("zapier"), .type = PeopleQuery::Type::Person}).size(), 0);
        QCOMPARE(
            list({.text = QStringLiteral("nightly"), .type = PeopleQuery::Type::Bot}).size(), 1);
    }

    void usersListHasEveryActivePersonAndBotOnce()
    {
        PersonRepository persons(*m_test->store);
        QSet<QString> ids;
        int people = 0;
        int bots = 0;
        PageRequest request{.size = 100};
        for (;;) {
            const auto page = persons.listUsers(m_test->demo.northwind, request);
            QVERIFY(bool(page));
            for (const auto &row : page->rows) {
                ids.insert(row.id.toString());
                (row.type == UserType::Bot ? bots : people) += 1;
                if (row.type == UserType::Person) {
                    QVERIFY(row.role != Role::Guest);
                    QCOMPARE(*row.state, PersonState::Active);
                }
            }
            if (!page->next)
                break;
            request.cursor = *page->next;
        }
        QCOMPARE(people, 250);
        QCOMPARE(int(ids.size()), people + bots);
        QCOMPARE(bots, persons.list({.workspace = m_test->demo.northwind})->counts.bots);
        // A guest can be retrieved all the same.
        QVERIFY(bool(persons.find(m_test->demo.northwind,
            m_test->person(QStringLiteral("peter.vance@vance-design.example.org")))));
    }

    void anAddressIsTakenOnce()
    {
        TestStore test(DemoOptions{});
        auto transaction = Transaction::begin(*test.store);
        auto again = PersonRepository(*test.store)
                         .create(*transaction,
                             {.name = QStringLiteral("Another Ada"),
                                 .email = QString(demoOwnerEmail).toUpper()});
        QCOMPARE(again.error().kind, ApiError::Kind::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestPersonRepository)
#include "tst_personrepository.moc"
