// SPDX-License-Identifier: MIT
#include "models/items/auditactions.h"
#include "models/items/objectnames.h"
#include "tests/gui/audit/auditbench.h"
#include "tests/support/accessibilitycheck.h"
#include "ui/audit/choicepopup.h"
#include "ui/common/searchfield.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDateEdit>
#include <QListView>
#include <QRegularExpression>

using namespace Gatehouse;

namespace {

PeoplePage somePeople()
{
    PeoplePage page;
    page.items = {{.id = UserId(QStringLiteral("ada")), .name = QStringLiteral("Ada Byron")},
        {.id = UserId(QStringLiteral("mei")), .name = QStringLiteral("Mei Tanaka")}};
    return page;
}

} // namespace

//! What the log is filtered by, chosen by mouse and by keys, and taken away again.
class TestAuditFilters final : public QObject {
    Q_OBJECT

    Theme m_theme;

    static ChoicePopup *popup(AuditBench &bench) { return bench.pane.findChild<ChoicePopup *>(); }
    static QStringList chips(AuditBench &bench)
    {
        QStringList texts;
        for (const QPushButton *chip :
            bench.pane.findChildren<QPushButton *>(QStringLiteral("filterChip")))
            texts << chip->text();
        return texts;
    }
    //! Right on a group; its own menu opens in a moment.
    static bool openGroup()
    {
        const QMenu *menu = Desk::menu();
        QTest::keyClick(Desk::menu(), Qt::Key_Right);
        return QTest::qWaitFor([menu] { return Desk::menu() && Desk::menu() != menu; });
    }
    //! Steps down in the open menu to what reads so.
    static bool stepTo(const QString &text)
    {
        QMenu *menu = Desk::menu();
        for (int i = 0; menu && i < 12; ++i) {
            if (menu->activeAction() && menu->activeAction()->text() == text)
                return true;
            QTest::keyClick(menu, Qt::Key_Down);
        }
        return false;
    }

private Q_SLOTS:
    void aPersonIsSearchedAndClicked()
    {
        AuditBench bench;
        bench.load();
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Who")));
        QVERIFY(popup(bench));
        QCOMPARE(namelessControls(popup(bench)), QStringList());
        auto *search = popup(bench)->findChild<SearchField *>();
        QTest::keyClicks(search, QStringLiteral("mei"));
        QTest::keyClick(search, Qt::Key_Return); // asks at once
        QCOMPARE(bench.service.peopleListings.back()->query.text, QStringLiteral("mei"));
        bench.service.peopleListings.back()->answer(somePeople());
        auto *list = popup(bench)->findChild<QListView *>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
            list->visualRect(bench.people.index(1, 0)).center());
        QCOMPARE(bench.asked().actor, UserId(QStringLiteral("mei")));
        QCOMPARE(chips(bench), QStringList{QStringLiteral("Who: Mei Tanaka")});
        QVERIFY(!popup(bench) || !popup(bench)->isVisible());
        // A click on the chip takes it away.
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Who: Mei Tanaka")));
        QVERIFY(!bench.asked().actor);
        QVERIFY(chips(bench).isEmpty());
    }

    void filtersAreCalledWhatTheyRead()
    {
        AuditBench bench;
        bench.load();
        const auto buttons = bench.filters->findChildren<QPushButton *>(
            QRegularExpression(QStringLiteral("^filter[A-Z]")));
        QCOMPARE(buttons.size(), 7);
        for (QPushButton *button : buttons) {
            QCOMPARE(spokenName(button), button->text());
            QVERIFY(button->accessibleDescription().startsWith(QStringLiteral("Filter by ")));
        }
    }

    void aPersonIsChosenByKeysAlone()
    {
        AuditBench bench;
        bench.load();
        QVERIFY(QTest::qWaitForWindowActive(&bench.pane));
        bench.pane.focusSearch();
        QVERIFY(walkTo(&bench.pane, "To whom"));
        QTest::keyClick(bench.pane.focusWidget(), Qt::Key_Space);
        QVERIFY(popup(bench));
        bench.service.peopleListings.back()->answer(somePeople());
        auto *list = popup(bench)->findChild<QListView *>();
        QTest::keyClick(popup(bench)->findChild<SearchField *>(), Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(bench.asked().person, UserId(QStringLiteral("mei")));
        QCOMPARE(chips(bench), QStringList{QStringLiteral("To whom: Mei Tanaka")});
        // Tab leads to the chip, Delete takes it away and the focus stays in the row.
        QVERIFY(walkTo(&bench.pane, "Remove the filter “To whom: Mei Tanaka”"));
        QTest::keyClick(bench.pane.focusWidget(), Qt::Key_Delete);
        QVERIFY(!bench.asked().person);
        QCOMPARE(spokenName(bench.pane.focusWidget()), QStringLiteral("Who"));
    }

    void escapeLeavesThingsAsTheyWere()
    {
        AuditBench bench;
        bench.load();
        const size_t asked = bench.service.auditListings.size();
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Connection")));
        QCOMPARE(bench.service.listings.back()->query.filter, ConnectionQuery::Filter::All);
        QTest::keyClick(popup(bench)->findChild<SearchField *>(), Qt::Key_Escape);
        QVERIFY(!popup(bench) || !popup(bench)->isVisible());
        QCOMPARE(bench.service.auditListings.size(), asked);
    }

    void connectionAndPageAreChosenByReturnOnTheFirst()
    {
        AuditBench bench;
        bench.load();
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Connection")));
        ConnectionPage connections;
        connections.items.push_back(
            {.id = ConnectionId(QStringLiteral("zapier")), .name = QStringLiteral("Zapier")});
        bench.service.listings.back()->answer(connections);
        QTest::keyClick(popup(bench)->findChild<SearchField *>(), Qt::Key_Return);
        QCOMPARE(bench.asked().connection, ConnectionId(QStringLiteral("zapier")));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Page")));
        QTest::keyClicks(popup(bench)->findChild<SearchField *>(), QStringLiteral("none"));
        QTest::keyClick(popup(bench)->findChild<SearchField *>(), Qt::Key_Return);
        bench.service.pageTrees.back()->answer(ListPage<TreePage>());
        QVERIFY(bench.said(popup(bench)).contains(QStringLiteral("No page matches “none”.")));
        popup(bench)->findChild<SearchField *>()->clear();
        bench.service.pageTrees.back()->answer(ListPage<TreePage>{
            .items = {{.id = PageId(QStringLiteral("p1")), .title = QStringLiteral("Roadmap")}}});
        QTest::keyClick(popup(bench)->findChild<SearchField *>(), Qt::Key_Return);
        QCOMPARE(bench.asked().page, PageId(QStringLiteral("p1")));
        QCOMPARE(chips(bench),
            (QStringList{QStringLiteral("Connection: Zapier"), QStringLiteral("Page: Roadmap")}));
        // All at once.
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Remove all filters")));
        QCOMPARE(bench.asked(), AuditQuery());
        QVERIFY(!Desk::button(&bench.pane, QStringLiteral("Remove all filters")));
    }

    void actionsAreChosenInGroupsAndOneByOne()
    {
        using Group = AuditActions::Group;
        AuditBench bench;
        bench.load();
        QVERIFY(QTest::qWaitForWindowActive(&bench.pane));
        bench.pane.focusSearch();
        QVERIFY(walkTo(&bench.pane, "Action"));
        QTest::keyClick(bench.pane.focusWidget(), Qt::Key_Space);
        QVERIFY(stepTo(QStringLiteral("Tokens")));
        QVERIFY(openGroup());
        QVERIFY(stepTo(QStringLiteral("All of these")));
        QTest::keyClick(Desk::menu(), Qt::Key_Return);
        QCOMPARE(
            bench.asked().actions, AuditActions::patterns({AuditActions::choice(Group::Tokens)}));
        QCOMPARE(chips(bench), QStringList{QStringLiteral("Action: Tokens")});

        // Taking one out of a whole group leaves the others.
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Action")));
        QVERIFY(stepTo(QStringLiteral("Tokens")));
        QVERIFY(openGroup());
        QVERIFY(stepTo(QStringLiteral("Token replaced")));
        QVERIFY(Desk::menu()->activeAction()->isChecked());
        QTest::keyClick(Desk::menu(), Qt::Key_Return);
        QVERIFY(!bench.asked().actions.contains(QStringLiteral("connection.token_rotated")));
        QCOMPARE(chips(bench).size(), AuditActions::keys(Group::Tokens).size() - 1);
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Action: Token made")));
        QVERIFY(!bench.asked().actions.contains(QStringLiteral("connection.token_added")));
    }

    void resultAndPeriodAreChosen()
    {
        AuditBench bench;
        bench.load();
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Result")));
        QVERIFY(Desk::choose(QStringLiteral("Refused")));
        QCOMPARE(bench.asked().outcome, AuditEvents::Outcome::Refused);
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Period")));
        QVERIFY(Desk::choose(QStringLiteral("Last 7 days")));
        QCOMPARE(bench.asked().since.toLocalTime().date(),
            bench.clock.now().toLocalTime().date().addDays(-6));
        QCOMPARE(chips(bench),
            (QStringList{
                QStringLiteral("Result: Refused"), QStringLiteral("Period: Last 7 days")}));
        // A day later it is another week, without anybody choosing anew.
        bench.clock.advance(std::chrono::hours(24));
        bench.pane.refresh();
        QCOMPARE(bench.asked().since.toLocalTime().date(),
            bench.clock.now().toLocalTime().date().addDays(-6));
    }

    void fromAndToAreTyped()
    {
        AuditBench bench;
        bench.load();
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Period")));
        QVERIFY(Desk::choose(QStringLiteral("From … to …")));
        QVERIFY(bench.dialog());
        QCOMPARE(namelessControls(bench.dialog()), QStringList());
        auto *from = bench.dialog()->findChild<QDateEdit *>(QStringLiteral("periodFrom"));
        auto *to = bench.dialog()->findChild<QDateEdit *>(QStringLiteral("periodTo"));
        from->setDate(QDate(2026, 3, 5));
        to->setDate(QDate(2026, 3, 1));
        QVERIFY(!Desk::button(bench.dialog(), QStringLiteral("Show events"))->isEnabled());
        QVERIFY(bench.said(bench.dialog())
                    .contains(QStringLiteral("The first day lies after the last one.")));
        to->setDate(QDate(2026, 3, 5));
        QTest::keyClick(to, Qt::Key_Return);
        QCOMPARE(bench.asked().since, QDate(2026, 3, 5).startOfDay().toUTC());
        QCOMPARE(bench.asked().before, QDate(2026, 3, 6).startOfDay().toUTC());
        QVERIFY(!bench.dialog());
        QCOMPARE(chips(bench), QStringList{QStringLiteral("Period: 5 Mar 2026")});
    }

    void nothingFitsAndAllComesBack()
    {
        AuditBench bench;
        bench.load();
        bench.pane.showEvents({.outcome = AuditEvents::Outcome::Refused});
        bench.load({});
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Empty);
        QVERIFY(bench.sees("Nothing in the log fits these filters."));
        QVERIFY(Desk::press(bench.pane.states(), QStringLiteral("Remove all filters")));
        QCOMPARE(bench.asked(), AuditQuery());
    }

    void aPageIsCalledByWhatItsEventsSay()
    {
        AuditBench bench;
        bench.load();
        bench.pane.showEvents({.page = PageId(QStringLiteral("0123456789"))});
        QVERIFY(bench.sees("Page: 01234567…"));
        AuditEvent event = AuditBench::disconnected();
        event.action = QStringLiteral("page.changed");
        event.objectType = QStringLiteral("page");
        event.page = PageId(QStringLiteral("0123456789"));
        event.objectName = QStringLiteral("Roadmap");
        bench.load({event});
        QVERIFY(bench.sees("Page: Roadmap"));
    }
};

QTEST_MAIN(TestAuditFilters)
#include "tst_auditfilters.moc"
