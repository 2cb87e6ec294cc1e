// SPDX-License-Identifier: MIT
#include "models/actions/connectionactions.h"
#include "models/items/auditlistmodel.h"
#include "models/items/connectionlistmodel.h"
#include "models/items/connectionuserlistmodel.h"
#include "tests/support/faketokenaccess.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"
#include "ui/common/messagebar.h"
#include "ui/common/quickfilterbar.h"
#include "ui/common/searchfield.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/statestack.h"
#include "ui/common/tableheader.h"
#include "ui/common/tableview.h"
#include "ui/connections/connectionspane.h"
#include "ui/connections/connectiontokens.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Gatehouse;

namespace {

Connection connectionNamed(const QString &name)
{
    return {.id = ConnectionId(QStringLiteral("id-") + name),
        .name = name,
        .kind = Connections::Kind::Public,
        .developer = {.name = name + QStringLiteral(" Inc."),
            .website = QUrl(QStringLiteral("https://%1.example").arg(name.toLower()))},
        .capabilities = Capabilities{.updateContent = true},
        .addedBy
        = PersonReference{.id = UserId(QStringLiteral("ada")), .name = QStringLiteral("Ada Byron")},
        .addedAt = QDateTime(QDate(2026, 7, 30), QTime(12, 0), Qt::UTC),
        .status = Connections::Status::Active,
        .approved = true,
        .usersCount = 3,
        .directPagesCount = 5};
}

ConnectionPage connectionsPage(const QStringList &names, const QString &next = {})
{
    ConnectionPage page;
    for (const QString &name : names)
        page.items.push_back(connectionNamed(name));
    page.counts = ConnectionCounts{.active = 18, .notApproved = 2, .ownerLeft = 1};
    if (!next.isEmpty())
        page.next = Cursor(next);
    return page;
}

struct PaneBench {
    explicit PaneBench(Provenance provenance = Provenance::Performed)
        : service(provenance)
    {
        pane.resize(1240, 700);
        pane.show();
        table = pane.findChild<TableView *>(QStringLiteral("connectionsTable"));
    }

    void answer(const ConnectionPage &page) { service.listings.back()->answer(page); }
    void load()
    {
        answer(connectionsPage(
            {QStringLiteral("GitHub"), QStringLiteral("Slack"), QStringLiteral("Zapier")}));
    }
    const ConnectionQuery &asked() const { return service.listings.back()->query; }
    QPoint rowPoint(int row) const
    {
        return {60, table->rowViewportPosition(row) + table->rowHeight(row) / 2};
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, rowPoint(row));
    }
    QMenu *openMenu() const { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    void choose(QMenu *menu, const char *key)
    {
        auto *action = menu->findChild<QAction *>(QString::fromLatin1(key));
        QVERIFY2(action, key);
        QVERIFY2(action->isEnabled(), key);
        action->trigger();
        menu->close();
    }
    QPushButton *remedy(QWidget *where) const
    {
        for (QPushButton *button : where->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Try again"))
                return button;
        }
        return nullptr;
    }
    bool says(QWidget *where, const QString &words) const
    {
        for (const QLabel *label : where->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
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
};

} // namespace

class TestConnectionsPane final : public QObject {
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void asksWhenItIsSeenAndShowsTheRows()
    {
        PaneBench bench;
        QCOMPARE(bench.service.listings.size(), size_t(1));
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Busy);
        bench.load();
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Content);
        QCOMPARE(bench.table->model()->rowCount(), 3);
    }

    void theMenuCopiesAnInternalToken()
    {
        PaneBench bench;
        ConnectionPage page = connectionsPage({QStringLiteral("Nightly"), QStringLiteral("Slack")});
        page.items[0].kind = Connections::Kind::Internal;
        bench.answer(page);
        bench.pane.setStanding({.role = People::Role::Owner, .reach = Standing::Reach::Performs});
        QGuiApplication::clipboard()->clear();
        const QSignalSpy said(&bench.pane, &ConnectionsPane::doneSaid);
        bench.click(0);
        QTest::keyClick(bench.table, Qt::Key_F10, Qt::ShiftModifier);
        bench.choose(bench.openMenu(), "copyToken");
        QCOMPARE(bench.service.made.reveals.size(), size_t(1));
        bench.service.made.reveals[0]->answer(Changed<Secret>{.value = Secret("ntn_menu")});
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ntn_menu"));
        QCOMPARE(said.last().first().toString(), QStringLiteral("Copied. Cleared in 60 s."));
        bench.clipboard.clearNow();
        // A refusal is told in the same place.
        QTest::keyClick(bench.table, Qt::Key_F10, Qt::ShiftModifier);
        bench.choose(bench.openMenu(), "copyToken");
        bench.service.made.reveals[1]->answer(
            ApiError{.kind = ApiError::Kind::Restricted, .reason = QStringLiteral("role")});
        QVERIFY(said.last().first().toString().startsWith(QStringLiteral(
            "Nothing was copied. Your role in this workspace does not allow this.")));
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        // And the card for a partner.
        QTest::keyClick(bench.table, Qt::Key_F10, Qt::ShiftModifier);
        bench.choose(bench.openMenu(), "handOverToPartner");
        QVERIFY(bench.pane.findChild<QDialog *>(QStringLiteral("partnerDialog"))->isVisible());
    }

    void theMenuSaysWhyATokenCannotBeCopied()
    {
        PaneBench bench;
        ConnectionPage page = connectionsPage({QStringLiteral("Nightly"), QStringLiteral("Slack")});
        page.items[0].kind = Connections::Kind::Internal;
        bench.answer(page);
        bench.pane.setStanding({.self = UserId(QStringLiteral("somebody")),
            .role = People::Role::Member,
            .reach = Standing::Reach::Performs});
        const char *const reasons[]
            = {"Only workspace owners and who added the connection can do this.",
                "Only an internal connection has a token that can be shown."};
        for (int row = 0; row < 2; ++row) {
            bench.click(row);
            QTest::keyClick(bench.table, Qt::Key_F10, Qt::ShiftModifier);
            QMenu *menu = bench.openMenu();
            for (const char *key : {"copyToken", "handOverToPartner"}) {
                const auto *action = menu->findChild<QAction *>(QLatin1String(key));
                QVERIFY2(action && !action->isEnabled(), key);
                QCOMPARE(action->toolTip(), QLatin1String(reasons[row]));
                QCOMPARE(action->statusTip(), QLatin1String(reasons[row]));
            }
            menu->close();
        }
    }

    void typingSearchesThroughTheService()
    {
        PaneBench bench;
        bench.load();
        auto *search = bench.pane.findChild<SearchField *>(QStringLiteral("searchConnections"));
        QTest::keyClicks(search, QStringLiteral("zap"));
        QTRY_COMPARE(bench.asked().text, QStringLiteral("zap"));
        bench.answer(connectionsPage({}));
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Empty);
        QVERIFY(bench.says(&bench.pane, QStringLiteral("No connection matches “zap”.")));
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY(bench.asked().text.isEmpty());
    }

    void filtersAndCounts()
    {
        PaneBench bench;
        bench.load();
        auto *filters = bench.pane.findChild<QuickFilterBar *>(QStringLiteral("connectionFilters"));
        const QList<QToolButton *> buttons = filters->findChildren<QToolButton *>();
        QCOMPARE(buttons.at(0)->accessibleName(), QStringLiteral("All 18"));
        QCOMPARE(buttons.at(2)->accessibleName(), QStringLiteral("Owner left 1"));
        QTest::mouseClick(buttons.at(2), Qt::LeftButton);
        QCOMPARE(bench.asked().filter, ConnectionQuery::Filter::OwnerLeft);
        bench.answer(connectionsPage({}));
        QVERIFY(bench.says(&bench.pane, QStringLiteral("Nobody who added a connection has left.")));

        auto *kind = bench.pane.findChild<QComboBox *>(QStringLiteral("kindFilter"));
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(bench.asked().kind, Connections::Kind::Internal);
        QTest::mouseClick(
            bench.pane.findChild<QPushButton *>(QStringLiteral("myConnections")), Qt::LeftButton);
        QVERIFY(bench.asked().mine);
    }

    void headerSortsThroughTheService()
    {
        PaneBench bench;
        bench.load();
        TableHeader *header = bench.table->header();
        const auto clickHeader = [&](int section) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                QPoint(header->sectionViewportPosition(section) + 30, header->height() / 2));
        };
        clickHeader(ConnectionListModel::Name);
        QCOMPARE(bench.asked().sort, ConnectionQuery::Sort::Name);
        QCOMPARE(bench.asked().order, Qt::AscendingOrder);
        bench.load();
        clickHeader(ConnectionListModel::Users);
        QCOMPARE(bench.asked().sort, ConnectionQuery::Sort::Users);
        QCOMPARE(bench.asked().order, Qt::DescendingOrder);
        bench.load();
        clickHeader(ConnectionListModel::Users);
        QCOMPARE(bench.asked().order, Qt::AscendingOrder);
        bench.load();
        const size_t asked = bench.service.listings.size();
        clickHeader(ConnectionListModel::MayDo); // the service cannot sort by it
        QCOMPARE(bench.service.listings.size(), asked);
        QCOMPARE(header->sortIndicatorSection(), int(ConnectionListModel::Users));
    }

    void scrollingFetchesTheNextPage()
    {
        PaneBench bench;
        QStringList names;
        for (int i = 0; i < 100; ++i)
            names << QStringLiteral("Connection %1").arg(i);
        bench.answer(connectionsPage(names, QStringLiteral("p2")));
        QCoreApplication::processEvents();
        QCOMPARE(bench.service.listings.size(), size_t(1));
        QTest::mouseClick(bench.table->viewport(), Qt::LeftButton, {}, bench.rowPoint(0));
        QTest::keyClick(bench.table, Qt::Key_End);
        QTRY_COMPARE(bench.service.listings.size(), size_t(2));
        QCOMPARE(bench.asked().from, Cursor(QStringLiteral("p2")));
        bench.service.listings.back()->fail(ApiError::Kind::Offline);
        QVERIFY(bench.pane.messageBar()->isVisible());
        QCOMPARE(bench.table->model()->rowCount(), 100);
    }

    void shiftGoesOnFromWhereOneJumpedTo()
    {
        PaneBench bench;
        bench.answer(connectionsPage({QStringLiteral("Asana"), QStringLiteral("GitHub"),
            QStringLiteral("Miro"), QStringLiteral("Slack"), QStringLiteral("Zapier")}));
        const int rows = 5;
        bench.table->setFocus(Qt::TabFocusReason); // the first row is current, and not selected
        QVERIFY(bench.table->selectedRows().isEmpty());
        QTest::keyClick(bench.table, Qt::Key_Home);
        QCOMPARE(bench.table->selectedRows(), QList<int>{0});
        bench.click(3);
        QTest::keyClick(bench.table, Qt::Key_Home);
        QTest::keyClick(bench.table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(bench.table->selectedRows(), (QList<int>{0, 1}));
        QTest::keyClick(bench.table, Qt::Key_End);
        QTest::keyClick(bench.table, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(bench.table->selectedRows(), (QList<int>{rows - 2, rows - 1}));
        QTest::keyClick(bench.table, Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(bench.table->selectedRows().size(), rows);

        // As the command palette does.
        bench.pane.showConnection(ConnectionId(QStringLiteral("id-Miro")));
        QCOMPARE(bench.table->selectedRows(), QList<int>{2});
        QTest::keyClick(bench.table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(bench.table->selectedRows(), (QList<int>{2, 3}));
    }

    void menuOpensByShiftF10AndCopiesCsv()
    {
        PaneBench bench;
        bench.load();
        bench.click(2);
        QTest::keyClick(bench.table, Qt::Key_F10, Qt::ShiftModifier);
        QMenu *menu = bench.openMenu();
        QVERIFY(menu);
        QSignalSpy said(&bench.pane, &ConnectionsPane::doneSaid);
        bench.choose(menu, "Csv");
        const QString csv = QApplication::clipboard()->text();
        QVERIFY(csv.startsWith(QStringLiteral("Name,Added by,Added,May,Users,Pages,Status\r\n")));
        QVERIFY(csv.contains(QStringLiteral("Zapier,Ada Byron,2026-07-30T12:00:00.000Z,"
                                            "\"Read content, Update content\",3,5,Active")));
        QCOMPARE(said.count(), 1);
    }

    void menuLeadsOutsideByASignal()
    {
        PaneBench bench;
        bench.load();
        bench.click(0);
        QSignalSpy opened(&bench.pane, &ConnectionsPane::openUrlRequested);
        QTest::keyClick(bench.table, Qt::Key_Return);
        QVERIFY(bench.openMenu());
        bench.choose(bench.openMenu(), "visitWebsite");
        QCOMPARE(opened.at(0).at(0).toUrl(), QUrl(QStringLiteral("https://github.example")));
    }

    void selectingShowsDetailsAndUsers()
    {
        PaneBench bench;
        bench.load();
        QCOMPARE(bench.pane.details(), Pane::Details::Hidden);
        bench.click(1);
        QCOMPARE(bench.pane.details(), Pane::Details::Shown);
        QCOMPARE(bench.pane.findChild<QLabel *>(QStringLiteral("detailsName"))->text(),
            QStringLiteral("Slack"));
        auto *tabs = bench.pane.findChild<QTabBar *>(QStringLiteral("detailsTabs"));
        QVERIFY(bench.service.userListings.empty()); // not before they are looked at
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        QCOMPARE(bench.service.userListings.back()->query.connection,
            ConnectionId(QStringLiteral("id-Slack")));
        bench.service.userListings.back()->fail(ApiError::Kind::ServerFault);
        QWidget *page
            = bench.pane.findChild<SearchField *>(QStringLiteral("searchUsers"))->parentWidget();
        QPushButton *again = bench.remedy(page);
        QVERIFY(again);
        QTest::mouseClick(again, Qt::LeftButton);
        ListPage<ConnectionUser> users;
        users.items.push_back({.id = InstallationId(QStringLiteral("i")),
            .user = {.id = UserId(QStringLiteral("mei")), .name = QStringLiteral("Mei Tanaka")}});
        bench.service.userListings.back()->answer(users);
        QCOMPARE(bench.pane.findChild<TableView *>(QStringLiteral("connectionUsers"))
                     ->model()
                     ->rowCount(),
            1);
    }

    void severalSelectedAreCounted()
    {
        PaneBench bench;
        bench.load();
        bench.click(0);
        bench.click(2, Qt::ControlModifier);
        QCOMPARE(bench.table->selectedIds().size(), 2);
        QVERIFY(bench.says(&bench.pane, QStringLiteral("2 connection")));
    }

    void selectionSurvivesARefresh()
    {
        PaneBench bench;
        bench.load();
        bench.click(1);
        bench.pane.refresh();
        bench.answer(connectionsPage(
            {QStringLiteral("Asana"), QStringLiteral("Zapier"), QStringLiteral("Slack")}));
        QCOMPARE(bench.table->selectedIds(), QStringList{QStringLiteral("id-Slack")});
        QCOMPARE(bench.table->currentId(), QStringLiteral("id-Slack"));
        QCOMPARE(bench.pane.details(), Pane::Details::Shown);
    }

    void aFailureWithRowsIsABarAndItsRemedyRetries()
    {
        PaneBench bench;
        bench.load();
        bench.pane.refresh();
        bench.service.listings.back()->fail(ApiError::Kind::Timeout);
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Content);
        QVERIFY(bench.pane.messageBar()->isVisible());
        QPushButton *again = bench.remedy(bench.pane.messageBar());
        QVERIFY(again);
        const size_t asked = bench.service.listings.size();
        QTest::mouseClick(again, Qt::LeftButton);
        QCOMPARE(bench.service.listings.size(), asked + 1);
        bench.load();
        QVERIFY(!bench.pane.messageBar()->isVisible());
    }

    void aFailureWithoutRowsFillsThePane()
    {
        PaneBench bench;
        bench.service.listings.back()->fail(ApiError::Kind::Offline);
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Failed);
        QPushButton *again = bench.remedy(bench.pane.states());
        QVERIFY(again);
        QTest::mouseClick(again, Qt::LeftButton);
        bench.load();
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Content);
    }

    void aTokenThatIsNotValidAsksForAnother()
    {
        PaneBench bench(Provenance::Measured);
        QSignalSpy wanted(&bench.pane, &ConnectionsPane::newTokenRequested);
        bench.service.listings.back()->fail(ApiError::Kind::Unauthorized);
        for (QPushButton *button : bench.pane.states()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Enter a token…"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(wanted.count(), 1);
    }

    void aTokenThatMayNotListUsersSaysSo()
    {
        PaneBench bench(Provenance::Measured);
        bench.service.listings.back()->fail(ApiError::Kind::Restricted);
        QVERIFY(bench.says(bench.pane.states(),
            QStringLiteral(
                "This token may not list users, so its workspace's connections cannot be shown.")));
    }

    void whatNotionCannotTellIsUnknownAndNotAsked()
    {
        PaneBench bench(Provenance::Measured);
        ConnectionPage page;
        page.items.push_back(
            {.id = ConnectionId(QStringLiteral("b")), .name = QStringLiteral("Bot")});
        bench.answer(page);
        for (int column = 1; column < ConnectionListModel::columns; ++column)
            QCOMPARE(bench.model.index(0, column).data().toString(), QStringLiteral("Unknown"));
        auto *mine = bench.pane.findChild<QPushButton *>(QStringLiteral("myConnections"));
        QVERIFY(!mine->isEnabled());
        QVERIFY(!mine->toolTip().isEmpty());
        auto *filters = bench.pane.findChild<QuickFilterBar *>(QStringLiteral("connectionFilters"));
        const QList<QToolButton *> buttons = filters->findChildren<QToolButton *>();
        QCOMPARE(buttons.at(0)->text(), QStringLiteral("All"));
        QVERIFY(!buttons.at(2)->isEnabled());
        QVERIFY(!buttons.at(2)->toolTip().isEmpty());
    }

    void everyCellIsReadOut()
    {
        PaneBench bench;
        bench.load();
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(bench.table);
        QVERIFY(table);
        QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Connections"));
        QAccessibleTableInterface *cells = table->tableInterface();
        QVERIFY(cells);
        QCOMPARE(cells->cellAt(2, ConnectionListModel::Name)->text(QAccessible::Name),
            QStringLiteral("Zapier, Zapier Inc. · Public"));
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < ConnectionListModel::columns; ++column)
                QVERIFY(!cells->cellAt(row, column)->text(QAccessible::Name).isEmpty());
        }
    }

    void nothingIsClippedInANarrowPane()
    {
        PaneBench bench;
        bench.load();
        for (const int width : {440, 560, 700, 900, 1400}) {
            bench.pane.resize(width, 600);
            QCoreApplication::processEvents();
            const TableHeader *header = bench.table->header();
            QVERIFY(header->length() <= bench.table->viewport()->width());
            QVERIFY(!header->isSectionHidden(ConnectionListModel::Name));
        }
    }

    void columnsCanBeHiddenAndStaySo()
    {
        QByteArray state;
        {
            PaneBench bench;
            bench.load();
            bench.table->setColumnWanted(ConnectionListModel::Pages, false);
            bench.table->header()->moveSection(0, 1);
            bench.click(2);
            QTest::mouseClick(
                bench.pane.findChild<QuickFilterBar *>()->findChildren<QToolButton *>().at(1),
                Qt::LeftButton);
            bench.load();
            state = bench.pane.saveState();
        }
        PaneBench bench;
        QVERIFY(bench.pane.restoreState(state));
        QCOMPARE(bench.asked().filter, ConnectionQuery::Filter::NotApproved);
        bench.load();
        QVERIFY(bench.table->isColumnHidden(ConnectionListModel::Pages));
        QCOMPARE(bench.table->header()->visualIndex(ConnectionListModel::Name), 1);
        QCOMPARE(bench.table->selectedIds(), QStringList{QStringLiteral("id-Zapier")});
        QVERIFY(!bench.pane.restoreState(QByteArray("nonsense")));
    }

    void findsAConnectionThatIsNotHere()
    {
        PaneBench bench;
        bench.load();
        bench.pane.showConnection(ConnectionId(QStringLiteral("id-Miro")));
        QCOMPARE(bench.asked().text, QStringLiteral("id-Miro"));
        QCOMPARE(bench.asked().filter, ConnectionQuery::Filter::All);
        bench.answer(connectionsPage({QStringLiteral("Miro")}));
        QCOMPARE(bench.table->selectedIds(), QStringList{QStringLiteral("id-Miro")});
        QCOMPARE(bench.pane.details(), Pane::Details::Shown);
    }

    void showsOnePersonsConnectionsUntilTheChipIsClickedAway()
    {
        PaneBench bench;
        bench.load();
        bench.pane.showConnectionsOf(
            {.id = UserId(QStringLiteral("mei")), .name = QStringLiteral("Mei Tanaka")},
            ConnectionsPane::Relation::InstalledBy);
        QCOMPARE(bench.asked().user, UserId(QStringLiteral("mei")));
        auto *chip = bench.pane.findChild<QPushButton *>(QStringLiteral("personFilter"));
        QVERIFY(chip->isVisible());
        QCOMPARE(chip->text(), QStringLiteral("Installed by Mei Tanaka"));
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(!bench.asked().user);
        QVERIFY(!chip->isVisible());
    }

    void theRowButtonOpensTheMenuOfItsRow()
    {
        PaneBench bench;
        bench.load();
        bench.click(1);
        QToolButton *shown = nullptr;
        for (QToolButton *button :
            bench.table->findChildren<QToolButton *>(QStringLiteral("rowButton"))) {
            if (button->isVisible())
                shown = button;
        }
        QVERIFY(shown);
        QCOMPARE(shown->accessibleName(), QStringLiteral("More actions for Slack"));
        QTest::mouseClick(shown, Qt::LeftButton);
        QVERIFY(bench.openMenu());
        bench.openMenu()->close();
    }
};

QTEST_MAIN(TestConnectionsPane)
#include "tst_connectionspane.moc"
