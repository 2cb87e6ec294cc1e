// SPDX-License-Identifier: MIT
#include "models/actions/connectionactions.h"
#include "models/items/reachedpagetreemodel.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"
#include "ui/common/messagebar.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/connections/connectionpagestab.h"
#include "ui/pages/disconnectpagedialog.h"
#include "ui/pages/pagepickerdialog.h"
#include "ui/pages/pagetreeview.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Gatehouse;

namespace {

const Connection zapier{.id = ConnectionId(QStringLiteral("zapier")),
    .name = QStringLiteral("Zapier"),
    .kind = Connections::Kind::Public,
    .status = Connections::Status::Active,
    .directPagesCount = 2};
const Standing owner{.self = UserId(QStringLiteral("ada")),
    .role = People::Role::Owner,
    .reach = Standing::Reach::Performs};

ReachedPage direct(const QString &title, int below = 0)
{
    return {.id = PageId(QStringLiteral("id-") + title),
        .title = title,
        .icon = QStringLiteral("📘"),
        .descendantsCount = below};
}

ReachedPage inherited(const QString &title, const QString &from)
{
    ReachedPage page = direct(title);
    page.source = Pages::Access::Inherited;
    page.inheritedFrom = PageId(QStringLiteral("id-") + from);
    page.inheritedFromTitle = from;
    return page;
}

ReachedPages reached(std::vector<ReachedPage> rows, const QString &next = {})
{
    ReachedPages pages;
    pages.items = std::move(rows);
    pages.reach = Reach{.directPages = 2, .roots = 2, .pages = 240};
    if (!next.isEmpty())
        pages.next = Cursor(next);
    return pages;
}

struct TabBench {
    explicit TabBench(
        Provenance provenance = Provenance::Performed, const Standing &standing = owner)
        : service(provenance)
    {
        tab.setStanding(standing);
        tab.resize(340, 560);
        tree = tab.findChild<PageTreeView *>(QStringLiteral("reachedPages"));
        found = tab.findChild<PageTreeView *>(QStringLiteral("foundReachedPages"));
        search = tab.findChild<SearchField *>(QStringLiteral("searchReachedPages"));
        states = tab.findChild<StateStack *>();
        bar = tab.findChild<MessageBar *>();
        add = tab.findChild<QPushButton *>(QStringLiteral("addPages"));
        tab.setConnection(zapier);
        tab.show();
    }

    void answer(const ReachedPages &pages) { service.reachedPages.back()->answer(pages); }
    void load()
    {
        answer(
            reached({direct(QStringLiteral("Engineering"), 41), direct(QStringLiteral("Legal"))}));
        QCoreApplication::processEvents();
    }
    //! Engineering, with Runbooks below it.
    QModelIndex expand()
    {
        const QModelIndex engineering = tree->model()->index(0, 0);
        const QRect row = tree->visualRect(engineering);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, {row.left() - 8, row.center().y()});
        QCoreApplication::processEvents();
        answer(reached({inherited(QStringLiteral("Runbooks"), QStringLiteral("Engineering"))}));
        QCoreApplication::processEvents();
        return tree->model()->index(0, 0, engineering);
    }
    void click(PageTreeView *view, const QModelIndex &index)
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
    QMenu *menu() const { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    QAction *entry(const char *key) const
    {
        return menu() ? menu()->findChild<QAction *>(QString::fromLatin1(key)) : nullptr;
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : tab.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : tab.findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    void preview(int closed)
    {
        service.previews.back()->answer(std::vector<PageAccessEffect>{
            {.connection = zapier.id, .name = zapier.name, .closed = closed}});
    }

    FakeWorkspaceService service;
    ManualClock clock;
    UndoList undo{{}, WorkspaceId(QStringLiteral("w"))};
    ConnectionActions actions{{.service = service, .undo = undo, .clock = clock}};
    ConnectionPagesTab tab{actions};
    PageTreeView *tree = nullptr;
    PageTreeView *found = nullptr;
    SearchField *search = nullptr;
    StateStack *states = nullptr;
    MessageBar *bar = nullptr;
    QPushButton *add = nullptr;
};

} // namespace

class TestConnectionPagesTab final : public QObject {
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void asksWhenItIsSeenAndNoMoreThanItShows()
    {
        TabBench bench;
        QCOMPARE(bench.service.reachedPages.size(), size_t(1));
        QCOMPARE(bench.states->state(), StateStack::State::Busy);
        // Far more than fits: the first page is all that is asked for.
        std::vector<ReachedPage> rows;
        for (int row = 0; row < 100; ++row)
            rows.push_back(direct(QStringLiteral("Root %1").arg(row), 2000));
        bench.answer(reached(std::move(rows), QStringLiteral("p2")));
        QCoreApplication::processEvents(); // layouts, which would ask for more
        QCOMPARE(bench.states->state(), StateStack::State::Content);
        QCOMPARE(bench.service.reachedPages.size(), size_t(1));
        QVERIFY(bench.says(QStringLiteral("240 page(s), by 2 root(s)")));
        // Scrolled to the end, the next one.
        bench.tree->setFocus();
        QTest::keyClick(bench.tree, Qt::Key_End);
        QTRY_COMPARE(bench.service.reachedPages.size(), size_t(2));
        QCOMPARE(bench.service.reachedPages.back()->query.from, Cursor(QStringLiteral("p2")));
        QVERIFY(bench.service.previews.empty());
        QVERIFY(bench.service.userListings.empty());
    }

    void shortLevelsGoOnOnlyWhenAsked()
    {
        TabBench bench;
        bench.answer(reached({direct(QStringLiteral("a"))}, QStringLiteral("p2")));
        QCoreApplication::processEvents();
        QCOMPARE(bench.service.reachedPages.size(), size_t(1));
        const QModelIndex more = bench.tree->model()->index(1, 0);
        QCOMPARE(more.data().toString(), QStringLiteral("Show more"));
        bench.tree->setFocus();
        bench.tree->setCurrentIndex(more);
        QTest::keyClick(bench.tree, Qt::Key_Return);
        QCOMPARE(bench.service.reachedPages.size(), size_t(2));
        bench.answer(reached({direct(QStringLiteral("b"))}));
        QCOMPARE(bench.tree->currentIndex().data().toString(), QStringLiteral("b"));
    }

    void opensLevelsByMouseAndByKeyboard()
    {
        TabBench bench;
        bench.load();
        const QModelIndex runbooks = bench.expand();
        QCOMPARE(bench.service.reachedPages.size(), size_t(2));
        QCOMPARE(runbooks.data().toString(), QStringLiteral("Runbooks"));
        bench.tree->setFocus();
        bench.tree->setCurrentIndex(runbooks);
        QTest::keyClick(bench.tree, Qt::Key_Left);
        QCOMPARE(bench.tree->currentIndex().data().toString(), QStringLiteral("Engineering"));
        QTest::keyClick(bench.tree, Qt::Key_Left);
        QVERIFY(!bench.tree->isExpanded(bench.tree->model()->index(0, 0)));
        QTest::keyClick(bench.tree, Qt::Key_Right);
        QCOMPARE(bench.service.reachedPages.size(), size_t(2));
        QTest::keyClick(bench.tree, Qt::Key_L);
        QCOMPARE(bench.tree->currentIndex().data().toString(), QStringLiteral("Legal"));
    }

    void aRefreshKeepsWhatIsOpenAndSelected()
    {
        TabBench bench;
        bench.load();
        bench.click(bench.tree, bench.expand());
        bench.tab.refresh();
        bench.answer(reached({direct(QStringLiteral("Zoo")),
            direct(QStringLiteral("Engineering"), 41), direct(QStringLiteral("Legal"))}));
        QTRY_COMPARE(bench.service.reachedPages.size(), size_t(4)); // the open level, once
        bench.answer(
            reached({inherited(QStringLiteral("Runbooks"), QStringLiteral("Engineering"))}));
        QCoreApplication::processEvents();
        QCOMPARE(bench.service.reachedPages.size(), size_t(4));
        QVERIFY(bench.tree->isExpanded(bench.tree->model()->index(1, 0)));
        QCOMPARE(bench.tree->currentIndex().data().toString(), QStringLiteral("Runbooks"));
    }

    void aSearchFindsTitlesAnywhereAndLeavesTheTreeAsItIs()
    {
        TabBench bench;
        bench.load();
        bench.expand();
        QTest::keyClicks(bench.search, QStringLiteral("run"));
        QTest::keyClick(bench.search, Qt::Key_Return);
        const ReachedPagesQuery &query = bench.service.reachedPages.back()->query;
        QCOMPARE(query.text, QStringLiteral("run"));
        QCOMPARE(query.extent, ReachedPagesQuery::Extent::Effective);
        bench.answer(reached({inherited(QStringLiteral("Runbooks"), QStringLiteral("Engineering")),
            direct(QStringLiteral("Running"))}));
        QVERIFY(bench.found->isVisible());
        QCOMPARE(bench.found->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Runbooks, inherited from “Engineering”"));
        QTest::keyClick(bench.search, Qt::Key_Escape);
        QVERIFY(bench.tree->isVisible());
        QVERIFY(bench.tree->isExpanded(bench.tree->model()->index(0, 0)));
        QTest::keyClicks(bench.search, QStringLiteral("zzz"));
        QTest::keyClick(bench.search, Qt::Key_Return);
        bench.answer(reached({}));
        QVERIFY(bench.says(QStringLiteral("No page it reaches matches “zzz”.")));
        QTest::mouseClick(bench.button(QStringLiteral("Clear search")), Qt::LeftButton);
        QVERIFY(bench.tree->isVisible());
    }

    void oneSmallPageIsTakenAwayAtOnce()
    {
        TabBench bench;
        bench.load();
        QSignalSpy finished(&bench.actions, &ConnectionActions::finished);
        bench.click(bench.tree, bench.tree->model()->index(1, 0));
        QTest::keyClick(bench.tree, Qt::Key_Return);
        QVERIFY(bench.entry("disconnectPage"));
        QVERIFY(bench.entry("disconnectPage")->isEnabled());
        bench.entry("disconnectPage")->trigger();
        bench.menu()->close();
        QCOMPARE(bench.service.previews.size(), size_t(1));
        QVERIFY(bench.service.made.pageAccesses.empty());
        bench.preview(1);
        QCOMPARE(bench.service.made.pageAccesses.size(), size_t(1));
        const auto &cells = bench.service.made.pageAccesses.back()->query.cells;
        QCOMPARE(cells,
            (std::vector<PageAccessChange>{{.page = PageId(QStringLiteral("id-Legal")),
                .connection = zapier.id,
                .wanted = Pages::Access::None}}));
        bench.service.made.pageAccesses.back()->answer(Changed<std::vector<PageAccessEffect>>{});
        QCOMPARE(finished.count(), 1);
        // Nobody in the tab tells it: the window does, with Undo.
        QVERIFY(!finished.at(0).at(1).value<ActionReport>().isHeard);
    }

    void whatClosesManyPagesSaysSoFirst()
    {
        TabBench bench;
        bench.load();
        bench.tree->setFocus();
        bench.tree->setCurrentIndex(bench.tree->model()->index(0, 0));
        QTest::keyClick(bench.tree, Qt::Key_Delete);
        bench.preview(42);
        auto *dialog = bench.tab.window()->findChild<DisconnectPageDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->accessibleDescription().contains(QStringLiteral("This closes 42 page(s)")));
        QVERIFY(bench.service.made.pageAccesses.empty());
        auto *accept = [&]() -> QPushButton * {
            for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
                if (each->text() == QStringLiteral("Disconnect from this page"))
                    return each;
            }
            return nullptr;
        }();
        QVERIFY(accept);
        QTest::mouseClick(accept, Qt::LeftButton);
        QVERIFY(dialog->isBusy());
        bench.service.made.pageAccesses.back()->fail(ApiError::Kind::Restricted);
        QVERIFY(!dialog->isBusy());
        QTest::mouseClick(accept, Qt::LeftButton);
        bench.service.made.pageAccesses.back()->answer(Changed<std::vector<PageAccessEffect>>{});
        QTRY_VERIFY(!bench.tab.window()->findChild<DisconnectPageDialog *>());
    }

    void disconnectsFromAPageByKeyboardAlone()
    {
        TabBench bench;
        bench.load();
        bench.tab.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.tab));
        bench.search->setFocus(Qt::TabFocusReason);
        QTest::keyClick(bench.tab.focusWidget(), Qt::Key_Down);
        QCOMPARE(bench.tab.focusWidget(), static_cast<QWidget *>(bench.tree));
        QTest::keyClick(bench.tree, Qt::Key_Home);
        QTest::keyClick(bench.tree, Qt::Key_Return);
        QVERIFY(bench.menu());
        // As often as it takes, but not round and round.
        for (int i = 0; i < bench.menu()->actions().size(); ++i) {
            QTest::keyClick(bench.menu(), Qt::Key_Down);
            if (bench.menu()->activeAction() == bench.entry("disconnectPage"))
                break;
        }
        QCOMPARE(bench.menu()->activeAction(), bench.entry("disconnectPage"));
        QTest::keyClick(bench.menu(), Qt::Key_Return);
        bench.preview(42);
        auto *dialog = bench.tab.window()->findChild<DisconnectPageDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QVERIFY(dialog->accessibleDescription().contains(QStringLiteral("This closes 42 page(s)")));
        QVERIFY(walkTo(dialog, "Disconnect from this page"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.service.made.pageAccesses.size(), size_t(1));
        bench.service.made.pageAccesses.back()->answer(Changed<std::vector<PageAccessEffect>>{});
        QTRY_VERIFY(!bench.tab.window()->findChild<DisconnectPageDialog *>());
        QTRY_COMPARE(bench.tab.focusWidget(), static_cast<QWidget *>(bench.tree));
    }

    void aCountThatFailsChangesNothingAndCanBeAskedAgain()
    {
        TabBench bench;
        bench.load();
        bench.tree->setCurrentIndex(bench.tree->model()->index(0, 0));
        QTest::keyClick(bench.tree, Qt::Key_Delete);
        bench.service.previews.back()->fail(ApiError::Kind::Offline);
        QVERIFY(bench.bar->isVisible());
        QTest::mouseClick(bench.button(QStringLiteral("Try again")), Qt::LeftButton);
        QCOMPARE(bench.service.previews.size(), size_t(2));
        QVERIFY(!bench.bar->isVisible());
        QVERIFY(bench.service.made.pageAccesses.empty());
    }

    void inheritedAccessIsRefusedAndLeadsToItsRoot()
    {
        TabBench bench;
        bench.load();
        const QModelIndex runbooks = bench.expand();
        bench.click(bench.tree, runbooks);
        QTest::keyClick(bench.tree, Qt::Key_F10, Qt::ShiftModifier);
        QAction *disconnect = bench.entry("disconnectPage");
        QVERIFY(disconnect && !disconnect->isEnabled());
        QCOMPARE(disconnect->toolTip(),
            QStringLiteral("This access comes from “Engineering” and can only be removed there."));
        bench.entry("goToSource")->trigger();
        bench.menu()->close();
        QCOMPARE(bench.tree->currentIndex().data().toString(), QStringLiteral("Engineering"));
        QVERIFY(bench.tree->selectionModel()->isSelected(bench.tree->model()->index(0, 0)));
        // By key the same, said in the bar.
        bench.tree->setCurrentIndex(runbooks);
        QTest::keyClick(bench.tree, Qt::Key_Delete);
        QVERIFY(bench.says(disconnect ? QStringLiteral("comes from “Engineering”") : QString()));
        QVERIFY(bench.service.previews.empty());
    }

    void theSourceIsFoundFromASearch()
    {
        TabBench bench;
        bench.load();
        QTest::keyClicks(bench.search, QStringLiteral("run"));
        QTest::keyClick(bench.search, Qt::Key_Return);
        bench.answer(
            reached({inherited(QStringLiteral("Runbooks"), QStringLiteral("Engineering"))}));
        bench.click(bench.found, bench.found->model()->index(0, 0));
        QTest::keyClick(bench.found, Qt::Key_Return);
        bench.entry("goToSource")->trigger();
        bench.menu()->close();
        QVERIFY(bench.tree->isVisible());
        QCOMPARE(bench.tree->currentIndex().data().toString(), QStringLiteral("Engineering"));
    }

    void copiesTitleAndId()
    {
        TabBench bench;
        bench.load();
        QSignalSpy copied(&bench.tab, &ConnectionPagesTab::copied);
        bench.click(bench.tree, bench.tree->model()->index(1, 0));
        QTest::keyClick(bench.tree, Qt::Key_Return);
        bench.entry("copyTitle")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Legal"));
        bench.entry("copyId")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("id-Legal"));
        QCOMPARE(copied.count(), 2);
        QVERIFY(!bench.entry("copyLink")->isEnabled());
        QVERIFY(!bench.entry("copyLink")->toolTip().isEmpty());
        bench.menu()->close();
    }

    void emptyOffersToAddPages()
    {
        TabBench bench;
        bench.answer(reached({}));
        QCOMPARE(bench.states->state(), StateStack::State::Empty);
        QVERIFY(bench.says(QStringLiteral("This connection reaches no page yet.")));
        for (QPushButton *each : bench.states->findChildren<QPushButton *>()) {
            if (each->isVisible())
                QTest::mouseClick(each, Qt::LeftButton);
        }
        QVERIFY(bench.tab.window()->findChild<PagePickerDialog *>());
    }

    void aFailureFillsTheTabOrStandsAboveTheRows()
    {
        TabBench bench;
        bench.service.reachedPages.back()->fail(ApiError::Kind::Offline);
        QCOMPARE(bench.states->state(), StateStack::State::Failed);
        QTest::mouseClick(bench.button(QStringLiteral("Try again")), Qt::LeftButton);
        bench.load();
        QCOMPARE(bench.states->state(), StateStack::State::Content);
        bench.tab.refresh();
        bench.service.reachedPages.back()->fail(ApiError::Kind::Timeout);
        QCOMPARE(bench.states->state(), StateStack::State::Content);
        QVERIFY(bench.bar->isVisible());
        QCOMPARE(bench.tree->model()->rowCount(), 2);
    }

    void whoMayNotManagePagesIsToldWhy_data()
    {
        QTest::addColumn<People::Role>("role");
        QTest::addColumn<bool>("onlyOwners");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("owner") << People::Role::Owner << true << QString() << true;
        QTest::newRow("member, only owners")
            << People::Role::Member << true
            << QStringLiteral("Only workspace owners can do this here.") << false;
        QTest::newRow("member") << People::Role::Member << false << QString() << true;
        QTest::newRow("guest") << People::Role::Guest << false
                               << QStringLiteral("Guests cannot change connections.") << false;
    }
    void whoMayNotManagePagesIsToldWhy()
    {
        QFETCH(People::Role, role);
        QFETCH(bool, onlyOwners);
        QFETCH(QString, reason);
        QFETCH(bool, allowed);
        TabBench bench(Provenance::Performed,
            {.self = UserId(QStringLiteral("x")),
                .role = role,
                .reach = Standing::Reach::Performs});
        Connection connection = zapier;
        connection.onlyOwnersManagePages = onlyOwners;
        bench.tab.setConnection(connection);
        bench.load();
        QCOMPARE(bench.add->isEnabled(), allowed);
        QCOMPARE(bench.add->toolTip(), reason);
        if (onlyOwners)
            QVERIFY(bench.says(
                QStringLiteral("Only workspace owners manage the pages of this connection.")));
        bench.click(bench.tree, bench.tree->model()->index(1, 0));
        QTest::keyClick(bench.tree, Qt::Key_Return);
        QCOMPARE(bench.entry("disconnectPage")->isEnabled(), allowed);
        if (!allowed)
            QCOMPARE(bench.entry("disconnectPage")->toolTip(), reason);
        bench.menu()->close();
        QTest::keyClick(bench.tree, Qt::Key_Delete);
        QCOMPARE(bench.service.previews.size(), size_t(allowed ? 1 : 0));
    }

    void whatNotionCannotTellIsUnknownAndNotAsked()
    {
        TabBench bench(Provenance::Measured,
            {.role = People::Role::Owner, .reach = Standing::Reach::Measures});
        QVERIFY(bench.service.reachedPages.empty());
        QVERIFY(bench.says(QStringLiteral("Which pages it reaches is unknown.")));
        QVERIFY(!bench.search->isVisible());
    }

    void everyRowIsReadOut()
    {
        TabBench bench;
        bench.load();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(bench.tree);
        QVERIFY(face);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Pages it reaches"));
        QAccessibleTableInterface *cells = face->tableInterface();
        QVERIFY(cells);
        QCOMPARE(cells->cellAt(0, 0)->text(QAccessible::Name),
            QStringLiteral("Engineering, direct, 41 page(s) below"));
        QCOMPARE(namelessControls(&bench.tab), QStringList());
        bench.click(bench.tree, bench.tree->model()->index(0, 0));
        QStringList names;
        for (const QToolButton *each :
            bench.tree->findChildren<QToolButton *>(QStringLiteral("rowButton"))) {
            if (each->isVisible())
                names << each->accessibleName();
        }
        QVERIFY(names.contains(QStringLiteral("More actions for Engineering")));
    }
};

QTEST_MAIN(TestConnectionPagesTab)
#include "tst_connectionpagestab.moc"
