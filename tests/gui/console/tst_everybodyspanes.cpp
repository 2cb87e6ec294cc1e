// SPDX-License-Identifier: MIT
// The same panes before an owner, a member and a guest: what each is told, and where the focus is.
#include "models/items/personlistmodel.h"
#include "tests/gui/console/personsconsole.h"
#include "tests/support/accessibilitycheck.h"
#include "ui/common/pane.h"
#include "ui/common/quickfilterbar.h"
#include "ui/common/searchfield.h"
#include "ui/common/tableview.h"
#include "ui/people/persondetails.h"
#include "ui/shell/leftbar.h"
#include "ui/shell/leftbarentry.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/workspacebutton.h"

#include <QToolButton>

using namespace Gatehouse;

namespace {

const QString sofiaRossi = QStringLiteral("sofia.rossi@northwind.example.com");
const QString peterVance = QStringLiteral("peter.vance@vance-design.example.org");

} // namespace

class TestEverybodysPanes final : public QObject {
    Q_OBJECT

    std::unique_ptr<ServedWorkspace> m_served;
    std::unique_ptr<PersonsConsole> m_console;

    void enter(const QString &mail = {})
    {
        m_console = std::make_unique<PersonsConsole>(*m_served, mail);
        QVERIFY(m_console->isReady());
    }
    void showPane(const char *id, Qt::Key digit)
    {
        const Keys keys(m_console->window());
        keys.press(digit, Qt::ControlModifier);
        QCOMPARE(m_console->window()->currentPane(), QLatin1String(id));
    }
    QWidget *focused() const { return m_console->window()->focusWidget(); }
    QWidget *pane() const { return m_console->window()->pane(m_console->window()->currentPane()); }
    //! As it is read, from the left bar over the pane to the strip below.
    int placeOf(const QWidget *widget) const
    {
        const auto isIn = [widget](const QWidget *part) {
            return part == widget || part->isAncestorOf(widget);
        };
        const QList<const QWidget *> parts{m_console->window()->findChild<LeftBar *>(),
            pane()->findChild<SearchField *>(), pane()->findChild<QuickFilterBar *>(),
            Desk::table(m_console->window(), QStringLiteral("peopleTable")),
            pane()->findChild<PersonDetails *>(), m_console->window()->findChild<StatusStrip *>()};
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (isIn(parts.at(i)))
                return int(i);
        }
        return -1;
    }

private Q_SLOTS:
    void init() { m_served = std::make_unique<ServedWorkspace>(); }
    void cleanup()
    {
        m_console.reset();
        m_served.reset();
    }

    void everyFilterCountsItsRows()
    {
        enter();
        showPane("people", Qt::Key_4);
        QTRY_VERIFY(!m_console->names("peopleTable").isEmpty());
        QAbstractItemModel *rows
            = Desk::table(m_console->window(), QStringLiteral("peopleTable"))->model();
        const auto buttons = pane()->findChild<QuickFilterBar *>()->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 6);
        int all = 0;
        for (QToolButton *button : buttons) {
            QTest::mouseClick(button, Qt::LeftButton);
            const int told = button->text().section(QLatin1Char(' '), -1).toInt();
            QVERIFY(told > 0);
            const auto isWhole = [&] {
                if (rows->canFetchMore({}))
                    rows->fetchMore({});
                return rows->rowCount() == told;
            };
            QVERIFY2(QTest::qWaitFor(isWhole, PersonsConsole::slowMilliseconds),
                qPrintable(button->text() + QStringLiteral(" but %1").arg(rows->rowCount())));
            all = std::max(all, told);
        }
        QCOMPARE(buttons.at(0)->text(), QStringLiteral("All %1").arg(all));
        QCOMPARE(buttons.at(1)->text(), QStringLiteral("Persons 26"));
    }

    void tabLeadsThroughThePaneAsItIsRead()
    {
        enter();
        showPane("people", Qt::Key_4);
        QTRY_VERIFY(!m_console->names("peopleTable").isEmpty());
        const Keys keys(m_console->window());
        QVERIFY(keys.goToRow(QStringLiteral("People"), QStringLiteral("Sofia Rossi")));
        QTRY_VERIFY(m_console->sees("Suspend Sofia Rossi"));
        QWidget *const first = m_console->window()->findChild<LeftBar *>()->workspaceButton();
        QVERIFY(first);
        first->setFocus(Qt::TabFocusReason);
        QList<QWidget *> visited;
        do {
            visited << focused();
            keys.press(Qt::Key_Tab);
            QVERIFY(focused());
        } while (focused() != first && visited.size() < 60);
        QCOMPARE(focused(), first);
        QList<int> seen;
        for (qsizetype i = 0; i < visited.size(); ++i) {
            const QString who = QString::fromLatin1(visited.at(i)->metaObject()->className())
                + QLatin1Char(' ') + spokenName(visited.at(i));
            QVERIFY2(!spokenName(visited.at(i)).isEmpty(), qPrintable(who));
            const int place = placeOf(visited.at(i));
            QVERIFY2(place >= 0, qPrintable(who));
            if (seen.isEmpty() || seen.last() != place)
                seen << place;
            if (i == 0 || placeOf(visited.at(i - 1)) != place)
                continue;
            const auto bottom = [this](const QWidget *widget) {
                return widget->mapTo(m_console->window(), QPoint(0, widget->height())).y();
            };
            QVERIFY2(bottom(visited.at(i)) >= bottom(visited.at(i - 1)) - 8, qPrintable(who));
        }
        QCOMPARE(seen, (QList<int>{0, 1, 2, 3, 4, 5}));
        // And back the same way.
        keys.press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(focused(), visited.last());
    }

    void columnsAreChosenWithoutAPointer()
    {
        enter();
        showPane("people", Qt::Key_4);
        QTRY_VERIFY(!m_console->names("peopleTable").isEmpty());
        const auto *table = static_cast<TableView *>(
            Desk::table(m_console->window(), QStringLiteral("peopleTable")));
        QVERIFY(table->isColumnWanted(PersonListModel::State));
        const Keys keys(m_console->window());
        QVERIFY(keys.command(QStringLiteral("Columns and order")));
        QTRY_VERIFY(Desk::menu());
        QCOMPARE(Desk::menu()->objectName(), QStringLiteral("columnsMenu"));
        for (QAction *each : Desk::menu()->actions()) {
            // The same word stands among what can be sorted by.
            if (each->text() == QLatin1String("State") && each->isChecked())
                Desk::menu()->setActiveAction(each);
        }
        keys.press(Qt::Key_Return);
        QTRY_VERIFY(!table->isColumnWanted(PersonListModel::State));
        // Where there are none, the entry says so.
        m_console->window()->showPane(QStringLiteral("settings"));
        for (const ActionEntry &entry : m_console->window()->actions()) {
            if (entry.name != QLatin1String("viewColumns"))
                continue;
            QCOMPARE(entry.state, ActionEntry::State::Disabled);
            QCOMPARE(entry.whyNot, QStringLiteral("There is no table with columns here."));
            return;
        }
        QFAIL("no such entry");
    }

    void membersAreToldWhoSeesWhatOthersHave()
    {
        enter(sofiaRossi);
        showPane("people", Qt::Key_4);
        QTRY_VERIFY(!m_console->names("peopleTable").isEmpty());
        const Keys keys(m_console->window());
        QVERIFY(keys.goToRow(QStringLiteral("People"), QStringLiteral("Ada Byron")));
        keys.press(Qt::Key_Space); // the first row is the current one already
        QTRY_VERIFY(m_console->sees("Only workspace owners see everything that others installed."));
        QVERIFY(m_console->sees("Only workspace owners see everything that others added."));
        QVERIFY(!m_console->sees("No connection."));
    }

    void aPaneThatIsClosedHasTheFocusSomewhere()
    {
        enter(sofiaRossi);
        showPane("approvals", Qt::Key_2);
        QTRY_VERIFY(focused() && focused()->isVisible());
        QTRY_COMPARE(spokenName(focused()), QStringLiteral("Request a connection…"));
        showPane("audit", Qt::Key_5);
        QTRY_VERIFY(focused() && focused()->isVisible()
            && spokenName(focused()) == QLatin1String("Show connections"));
        // The button leads to what can be requested.
        showPane("approvals", Qt::Key_2);
        QTRY_COMPARE(spokenName(focused()), QStringLiteral("Request a connection…"));
        const Keys keys(m_console->window());
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(m_console->dialog());
        QTRY_VERIFY(Desk::names(Desk::table(m_console->dialog(), QStringLiteral("directoryList")))
                        .contains(QStringLiteral("HubSpot")));
    }

    void guestsMeetOneKindOfClosedPane()
    {
        enter(peterVance);
        QTRY_VERIFY(m_console->sees("Guests neither see nor install connections."));
        QTRY_VERIFY(qobject_cast<LeftBarEntry *>(focused()));
        const std::initializer_list<std::tuple<const char *, Qt::Key, const char *>> panes{
            {"connections", Qt::Key_1, "Guests neither see nor install connections."},
            {"approvals", Qt::Key_2, "Guests install no connections"},
            {"requests", Qt::Key_3, "Guests cannot install connections"},
            {"people", Qt::Key_4, "Guests do not see who belongs to a workspace."},
            {"audit", Qt::Key_5, "Only workspace owners see the audit log."}};
        for (const auto &[id, digit, sentence] : panes) {
            showPane(id, digit);
            QTRY_VERIFY2(m_console->sees(sentence), id);
            QVERIFY2(!Desk::button(pane(), QStringLiteral("Try again")), id);
            for (const SearchField *field : pane()->findChildren<SearchField *>())
                QVERIFY2(!field->isVisible(), id);
            for (const QuickFilterBar *bar : pane()->findChildren<QuickFilterBar *>())
                QVERIFY2(!bar->isVisible(), id);
            // There is nothing to press: the focus is where one goes on from.
            QTRY_VERIFY2(qobject_cast<LeftBarEntry *>(focused()), id);
            QVERIFY2(static_cast<LeftBarEntry *>(focused())->isChecked(), id);
        }
    }
};

QTEST_MAIN(TestEverybodysPanes)
#include "tst_everybodyspanes.moc"
