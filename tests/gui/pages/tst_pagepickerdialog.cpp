// SPDX-License-Identifier: MIT
#include "models/actions/connectionactions.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/pages/pagepickerdialog.h"
#include "ui/pages/pagerowdelegate.h"
#include "ui/pages/pagetreeview.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;

namespace {

const Connection zapier{.id = ConnectionId(QStringLiteral("zapier")),
    .name = QStringLiteral("Zapier"),
    .kind = Connections::Kind::Public,
    .status = Connections::Status::Active};

TreePage page(const QString &title, int below = 0)
{
    return {.id = PageId(QStringLiteral("id-") + title), .title = title, .descendantsCount = below};
}

TreePage directPage(const QString &title, int below = 0)
{
    TreePage direct = page(title, below);
    direct.connections.push_back({.id = zapier.id, .access = Pages::Access::Direct});
    return direct;
}

struct DialogBench {
    DialogBench()
    {
        tree = dialog->findChild<PageTreeView *>(QStringLiteral("pageTree"));
        found = dialog->findChild<PageTreeView *>(QStringLiteral("foundPages"));
        search = dialog->findChild<SearchField *>(QStringLiteral("searchPages"));
        count = dialog->findChild<QLabel *>(QStringLiteral("pageCount"));
        dialog->open();
        answer({page(QStringLiteral("Engineering"), 41), directPage(QStringLiteral("Legal"), 2),
            page(QStringLiteral("Sales"))});
        QCoreApplication::processEvents();
    }
    ~DialogBench() { delete dialog; }

    void answer(std::vector<TreePage> rows)
    {
        service.pageTrees.back()->answer(ListPage<TreePage>{.items = std::move(rows)});
    }
    QModelIndex row(int row) const { return tree->model()->index(row, 0); }
    Qt::CheckState box(const QModelIndex &index) const
    {
        return Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
    }
    void clickBox(PageTreeView *view, const QModelIndex &index)
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
            PageRowDelegate::boxRect(view->visualRect(index)).center());
    }
    void preview(int opened, int closed = 0)
    {
        service.previews.back()->answer(std::vector<PageAccessEffect>{
            {.connection = zapier.id, .opened = opened, .closed = closed}});
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    FakeWorkspaceService service;
    ManualClock clock;
    UndoList undo{{}, WorkspaceId(QStringLiteral("w"))};
    ConnectionActions actions{{.service = service, .undo = undo, .clock = clock}};
    QPointer<PagePickerDialog> dialog = new PagePickerDialog(actions, zapier);
    PageTreeView *tree = nullptr;
    PageTreeView *found = nullptr;
    SearchField *search = nullptr;
    QLabel *count = nullptr;
};

} // namespace

class TestPagePickerDialog final : public QObject {
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void boxesAreToggledByMouseAndByKeyboard()
    {
        DialogBench bench;
        QCOMPARE(bench.service.pageTrees.size(), size_t(1));
        QCOMPARE(bench.dialog->focusWidget(), bench.tree);
        QVERIFY(!bench.button(QStringLiteral("Change pages"))->isEnabled());
        bench.clickBox(bench.tree, bench.row(0));
        QCOMPARE(bench.box(bench.row(0)), Qt::Checked);
        QVERIFY(bench.button(QStringLiteral("Add 1 page(s)"))->isEnabled());
        bench.tree->setFocus();
        bench.tree->setCurrentIndex(bench.row(0));
        // A space soon after a letter belongs to the word that is typed; here no letter is recent.
        const int interval = QApplication::keyboardInputInterval();
        QApplication::setKeyboardInputInterval(-1);
        const auto restore
            = qScopeGuard([interval] { QApplication::setKeyboardInputInterval(interval); });
        QTest::keyClick(bench.tree, Qt::Key_S);
        QCOMPARE(bench.tree->currentIndex(), bench.row(2));
        QTest::keyClick(bench.tree, Qt::Key_Space);
        QCOMPARE(bench.box(bench.row(2)), Qt::Checked);
        QTest::keyClick(bench.tree, Qt::Key_Up);
        QTest::keyClick(bench.tree, Qt::Key_Space);
        QCOMPARE(bench.box(bench.row(1)), Qt::Unchecked);
        QVERIFY(bench.button(QStringLiteral("Change 3 page(s)")));
    }

    void countsWhatItOpensOnceAfterTheLastBox()
    {
        DialogBench bench;
        bench.clickBox(bench.tree, bench.row(0));
        bench.clickBox(bench.tree, bench.row(2));
        QVERIFY(bench.service.previews.empty());
        QTRY_COMPARE(bench.service.previews.size(), size_t(1));
        QCOMPARE(bench.service.previews.back()->query.size(), size_t(2));
        bench.clickBox(bench.tree, bench.row(1));
        QVERIFY(bench.service.previews.back()->isAbandoned());
        QTRY_COMPARE(bench.service.previews.size(), size_t(2));
        QVERIFY(bench.count->text().endsWith(QStringLiteral("Counting…")));
        bench.preview(57, 3);
        QCOMPARE(bench.count->text(),
            QStringLiteral("Adds 2 page(s) and opens 57 page(s). Removes 1 page(s) and closes 3 "
                           "page(s)."));
    }

    void aCountThatFailsIsSaidAndDoesNotHinder()
    {
        DialogBench bench;
        bench.clickBox(bench.tree, bench.row(0));
        QTRY_COMPARE(bench.service.previews.size(), size_t(1));
        bench.service.previews.back()->fail(ApiError::Kind::Timeout);
        QVERIFY(bench.count->text().contains(QStringLiteral("could not be counted")));
        QVERIFY(bench.button(QStringLiteral("Add 1 page(s)"))->isEnabled());
    }

    void whatComesWithAnotherPageCannotBeTakenAway()
    {
        DialogBench bench;
        bench.tree->expand(bench.row(1));
        TreePage contracts = page(QStringLiteral("Contracts"));
        contracts.parent = PageId(QStringLiteral("id-Legal"));
        bench.answer({contracts});
        QCoreApplication::processEvents();
        const QModelIndex index = bench.tree->model()->index(0, 0, bench.row(1));
        QCOMPARE(bench.box(index), Qt::PartiallyChecked);
        bench.clickBox(bench.tree, index);
        QCOMPARE(bench.box(index), Qt::PartiallyChecked);
        QCOMPARE(bench.count->text(),
            QStringLiteral("This access comes from “Legal” and can only be removed there."));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(bench.tree);
        QCOMPARE(face->tableInterface()->cellAt(2, 0)->text(QAccessible::Name),
            QStringLiteral("Contracts, comes with “Legal”"));
        QCOMPARE(face->tableInterface()->cellAt(1, 0)->text(QAccessible::Name),
            QStringLiteral("Legal, checked, 2 page(s) below"));
        QCOMPARE(namelessControls(bench.dialog), QStringList());
    }

    void checkedPagesStayCheckedWhileSearching()
    {
        DialogBench bench;
        bench.clickBox(bench.tree, bench.row(0));
        QTest::keyClicks(bench.search, QStringLiteral("eng"));
        QTest::keyClick(bench.search, Qt::Key_Down);
        QCOMPARE(bench.service.pageTrees.back()->query.text, QStringLiteral("eng"));
        bench.answer({page(QStringLiteral("Engineering"), 41)});
        QVERIFY(bench.found->isVisible());
        QCOMPARE(bench.box(bench.found->model()->index(0, 0)), Qt::Checked);
        QTest::keyClick(bench.search, Qt::Key_Escape);
        QVERIFY(bench.tree->isVisible());
        QCOMPARE(bench.box(bench.row(0)), Qt::Checked);
    }

    void appliesAllOrNothingAndTells()
    {
        DialogBench bench;
        QSignalSpy finished(&bench.actions, &ConnectionActions::finished);
        QSignalSpy accepted(bench.dialog, &QDialog::accepted);
        bench.clickBox(bench.tree, bench.row(0));
        bench.clickBox(bench.tree, bench.row(1));
        QTest::mouseClick(bench.button(QStringLiteral("Change 2 page(s)")), Qt::LeftButton);
        QVERIFY(bench.dialog->isBusy());
        QCOMPARE(bench.service.made.pageAccesses.back()->query.cells.size(), size_t(2));
        bench.service.made.pageAccesses.back()->answer(Changed<std::vector<PageAccessEffect>>{});
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(finished.count(), 1);
        QVERIFY(bench.undo.latest());
    }

    void aConflictIsSaidAndReadAgain()
    {
        DialogBench bench;
        bench.clickBox(bench.tree, bench.row(0));
        QTest::mouseClick(bench.button(QStringLiteral("Add 1 page(s)")), Qt::LeftButton);
        const size_t read = bench.service.pageTrees.size();
        bench.service.made.pageAccesses.back()->answer(
            ApiError{.kind = ApiError::Kind::Conflict, .detail = QStringLiteral("It moved.")});
        QVERIFY(bench.dialog->isVisible());
        QVERIFY(bench.says(QStringLiteral("It moved.")));
        QVERIFY(bench.says(QStringLiteral("Nothing was changed.")));
        QCOMPARE(bench.service.pageTrees.size(), read + 1);
        bench.answer({directPage(QStringLiteral("Engineering"), 41)});
        QCOMPARE(bench.box(bench.row(0)), Qt::Checked);
        QVERIFY(!bench.button(QStringLiteral("Change pages"))->isEnabled());
    }

    void cancelWhileItRunsLeavesTheActionToTheWindow()
    {
        DialogBench bench;
        QSignalSpy finished(&bench.actions, &ConnectionActions::finished);
        bench.clickBox(bench.tree, bench.row(0));
        QTest::mouseClick(bench.button(QStringLiteral("Add 1 page(s)")), Qt::LeftButton);
        QTest::keyClick(bench.dialog, Qt::Key_Escape);
        QVERIFY(!bench.dialog->isVisible());
        bench.service.made.pageAccesses.back()->fail(ApiError::Kind::Restricted);
        QCOMPARE(finished.count(), 1);
        QVERIFY(!finished.at(0).at(1).value<ActionReport>().isHeard);
    }

    void failuresOfferAnotherTry()
    {
        DialogBench bench;
        QTest::keyClicks(bench.search, QStringLiteral("zzz"));
        QTest::keyClick(bench.search, Qt::Key_Return);
        bench.answer({});
        QVERIFY(bench.says(QStringLiteral("No page matches “zzz”.")));
        QTest::keyClicks(bench.search, QStringLiteral("y"));
        QTest::keyClick(bench.search, Qt::Key_Return);
        bench.service.pageTrees.back()->fail(ApiError::Kind::Offline);
        QCOMPARE(bench.dialog->findChild<StateStack *>()->state(), StateStack::State::Failed);
        const size_t read = bench.service.pageTrees.size();
        QTest::mouseClick(bench.button(QStringLiteral("Try again")), Qt::LeftButton);
        QCOMPARE(bench.service.pageTrees.size(), read + 1);
    }
};

QTEST_MAIN(TestPagePickerDialog)
#include "tst_pagepickerdialog.moc"
