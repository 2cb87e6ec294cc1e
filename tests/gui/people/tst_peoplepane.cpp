// SPDX-License-Identifier: MIT
#include "tests/gui/people/peoplebench.h"
#include "tests/support/desk.h"
#include "ui/common/messagebar.h"
#include "ui/common/quickfilterbar.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Gatehouse;

class TestPeoplePane final : public QObject {
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void showsSomebodyWhoIsHereOrNotYet()
    {
        PeopleBench bench;
        bench.load();
        const size_t asked = bench.service.peopleListings.size();
        bench.pane.showPerson(UserId(QStringLiteral("ada")));
        QCOMPARE(bench.service.peopleListings.size(), asked);
        QCOMPARE(bench.table->selectedIds(), QStringList{QStringLiteral("ada")});
        QCOMPARE(bench.pane.details(), Pane::Details::Shown);
        // Not among the rows: asked for among all, whatever the filter.
        PeopleQuery guests = bench.people.query();
        guests.role = People::Role::Guest;
        bench.people.setQuery(guests);
        bench.pane.showPerson(UserId(QStringLiteral("zoe")));
        QCOMPARE(bench.asked().text, QStringLiteral("zoe"));
        QVERIFY(!bench.asked().role && !bench.asked().state && !bench.asked().type);
        PeoplePage page;
        page.items = {{.id = UserId(QStringLiteral("zoe")), .name = QStringLiteral("Zoë Dahl")}};
        bench.service.peopleListings.back()->answer(page);
        QCOMPARE(bench.table->selectedIds(), QStringList{QStringLiteral("zoe")});
    }

    void filtersAskTheService()
    {
        PeopleBench bench;
        bench.load();
        const QList<QToolButton *> buttons
            = bench.pane.findChild<QuickFilterBar *>()->findChildren<QToolButton *>();
        // Everybody: also guests, who is suspended, and who left.
        QCOMPARE(buttons.at(0)->accessibleName(), QStringLiteral("All 42"));
        QCOMPARE(buttons.at(1)->accessibleName(), QStringLiteral("Persons 30"));
        QTest::mouseClick(buttons.at(3), Qt::LeftButton);
        QCOMPARE(bench.asked().role, People::Role::Guest);
        QCOMPARE(bench.asked().state, People::State::Active);
        QTest::keyClick(buttons.at(3), Qt::Key_Right);
        QCOMPARE(bench.asked().state, People::State::Suspended);
        QVERIFY(!bench.asked().role);
        QTest::mouseClick(buttons.at(2), Qt::LeftButton);
        QCOMPARE(bench.asked().type, People::Type::Bot);
    }

    void searchIsTyped()
    {
        PeopleBench bench;
        bench.load();
        QTest::keyClicks(bench.pane.findChild<SearchField *>(QStringLiteral("searchPeople")),
            QStringLiteral("ada"));
        QTRY_COMPARE(bench.asked().text, QStringLiteral("ada"));
    }

    void aPersonShowsWhatTheyAddedAndInstalled()
    {
        PeopleBench bench;
        bench.load();
        bench.click(0);
        QCOMPARE(bench.service.listings.size(), size_t(2));
        QCOMPARE(bench.service.listings.at(0)->query.addedBy, UserId(QStringLiteral("ada")));
        QCOMPARE(bench.service.listings.at(1)->query.user, UserId(QStringLiteral("ada")));
        ConnectionPage page;
        page.items.push_back(
            {.id = ConnectionId(QStringLiteral("github")), .name = QStringLiteral("GitHub")});
        bench.service.listings.at(0)->answer(page);
        bench.service.listings.at(1)->answer(ConnectionPage{});
        QSignalSpy shown(&bench.pane, &PeoplePane::showConnection);
        QPushButton *github = nullptr;
        for (QPushButton *button :
            bench.pane.findChildren<QPushButton *>(QStringLiteral("personConnection"))) {
            if (button->isVisible())
                github = button;
        }
        QVERIFY(github);
        QTest::mouseClick(github, Qt::LeftButton);
        QCOMPARE(shown.count(), 1);
        QCOMPARE(shown.at(0).at(0).value<ConnectionId>(), ConnectionId(QStringLiteral("github")));
    }

    static QStringList sentences(const PeopleBench &bench)
    {
        QStringList all;
        for (const QString &text : Desk::texts(&bench.pane)) {
            if (text.startsWith(QLatin1String("Only workspace owners see"))
                || text == QLatin1String("No connection."))
                all << text;
        }
        return all;
    }

    void membersAreNotToldThatOthersHaveNothing()
    {
        PeopleBench bench;
        bench.pane.setStanding({.self = UserId(QStringLiteral("sofia")),
            .role = People::Role::Member,
            .reach = Standing::Reach::Performs});
        bench.load();
        bench.click(0);
        bench.service.listings.at(0)->answer(ConnectionPage{});
        ConnectionPage page;
        page.items.push_back(
            {.id = ConnectionId(QStringLiteral("github")), .name = QStringLiteral("GitHub")});
        bench.service.listings.at(1)->answer(page);
        // Also where some are shown: there may be more.
        QCOMPARE(sentences(bench),
            (QStringList{QStringLiteral("Only workspace owners see everything that others added."),
                QStringLiteral("Only workspace owners see everything that others installed.")}));
    }

    void ownersAndThePersonThemselvesAreToldThatThereIsNothing()
    {
        for (const auto &[self, role] :
            {std::pair("owner", People::Role::Owner), std::pair("ada", People::Role::Member)}) {
            PeopleBench bench;
            bench.pane.setStanding({.self = UserId(QLatin1String(self)),
                .role = role,
                .reach = Standing::Reach::Performs});
            bench.load();
            bench.click(0);
            for (const size_t list : {0, 1})
                bench.service.listings.at(list)->answer(ConnectionPage{});
            QCOMPARE(sentences(bench),
                (QStringList{QStringLiteral("No connection."), QStringLiteral("No connection.")}));
        }
    }

    void guestsAreToldWhyAndHaveNothingToTry()
    {
        PeopleBench bench;
        bench.service.peopleListings.back()->answer(ApiError{.kind = ApiError::Kind::Restricted,
            .httpStatus = 403,
            .reason = QStringLiteral("role")});
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Empty);
        QVERIFY(Desk::sees(&bench.pane,
            QStringLiteral("Guests do not see who belongs to a workspace. Ask a workspace owner to "
                           "change your role.")));
        QVERIFY(!Desk::button(&bench.pane, QStringLiteral("Try again")));
        QVERIFY(!bench.pane.searchField()->isVisible());
        QVERIFY(!bench.pane.findChild<QuickFilterBar *>()->isVisible());
        // As somebody whose role was changed since.
        bench.pane.refresh();
        bench.load();
        QVERIFY(bench.pane.searchField()->isVisible());
        QVERIFY(bench.pane.findChild<QuickFilterBar *>()->isVisible());
    }

    void aBotLeadsToItsConnection()
    {
        PeopleBench bench;
        bench.load();
        bench.click(1);
        QVERIFY(bench.service.listings.empty());
        QSignalSpy shown(&bench.pane, &PeoplePane::showConnection);
        QTest::mouseClick(bench.pane.findChild<QPushButton *>(QStringLiteral("showBotConnection")),
            Qt::LeftButton);
        QCOMPARE(shown.at(0).at(0).value<ConnectionId>(), ConnectionId(QStringLiteral("nightly")));
    }

    void failureWithRowsIsABar()
    {
        PeopleBench bench;
        bench.load();
        bench.pane.refresh();
        bench.service.peopleListings.back()->fail(ApiError::Kind::Offline);
        QVERIFY(bench.pane.messageBar()->isVisible());
        QCOMPARE(bench.table->model()->rowCount(), 2);
    }

    void aTokenThatMayNotListUsersSaysSo()
    {
        PeopleBench bench(Provenance::Measured);
        bench.service.peopleListings.back()->fail(ApiError::Kind::Restricted);
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Failed);
        bool said = false;
        for (const QLabel *label : bench.pane.states()->findChildren<QLabel *>())
            said
                = said || label->text().startsWith(QStringLiteral("This token may not list users"));
        QVERIFY(said);
    }

    void menuOpensByKeyboardAndStateIsKept()
    {
        QByteArray state;
        {
            PeopleBench bench;
            bench.load();
            bench.click(0);
            QTest::keyClick(bench.table, Qt::Key_F10, Qt::ShiftModifier);
            QVERIFY(QApplication::activePopupWidget());
            QApplication::activePopupWidget()->close();
            state = bench.pane.saveState();
        }
        PeopleBench bench;
        QVERIFY(bench.pane.restoreState(state));
        bench.load();
        QCOMPARE(bench.table->selectedIds(), QStringList{QStringLiteral("ada")});
    }
};

QTEST_MAIN(TestPeoplePane)
#include "tst_peoplepane.moc"
