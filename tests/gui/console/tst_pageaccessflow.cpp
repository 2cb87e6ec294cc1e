// SPDX-License-Identifier: MIT
#include "models/profiles/profilestore.h"
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "ui/common/dialog.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;

namespace {

constexpr int demoMilliseconds = 60000; // making it takes long under sanitizers
const QString reachedTree = QStringLiteral("reachedPages");

} // namespace

//! Giving pages to a connection and taking them away, with the real console and its own service.
class TestPageAccessFlow final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_place;
    FakeTokenStore m_keychain;

    //! The demo workspace, as somebody has it who opened it before.
    void haveDemo()
    {
        ProfileStore store(m_place.path());
        QVERIFY(store.load());
        const Profile profile{.id = ProfileStore::newId(),
            .name = QStringLiteral("Demo workspace"),
            .kind = Profile::Kind::LocalEmbedded};
        QVERIFY(store.save(profile));
        QVERIFY(store.setLastUsed(profile.id));
        QProcess maker;
        maker.start(qEnvironmentVariable("GATEHOUSE_WORKSPACE_PROGRAM"),
            {QStringLiteral("demo"), QStringLiteral("--data"),
                store.workspaceDirectory(profile.id)});
        QVERIFY(maker.waitForFinished(demoMilliseconds));
        QCOMPARE(maker.exitCode(), 0);
    }
    static QModelIndex rowOf(const QAbstractItemView *view, const QString &name)
    {
        const QModelIndexList found = view->model()->match(
            view->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex() : found.first();
    }
    static void clickRow(QAbstractItemView *view, const QString &name)
    {
        const QModelIndex row = rowOf(view, name);
        QVERIFY2(row.isValid(), qPrintable(name));
        view->scrollTo(row);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(row).center());
    }
    static bool says(const QWidget *root, const QString &words)
    {
        for (const QLabel *label : root->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void pagesAreAddedAndTakenAwayAndBothIsUndone()
    {
        haveDemo();
        const ConsoleRun run({.directory = m_place.path(), .keychain = &m_keychain});
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
        MainWindow *window = run.window();
        window->resize(1280, 800);
        QAbstractItemView *connections = Desk::table(window, QStringLiteral("connectionsTable"));
        clickRow(connections, QStringLiteral("Typeform"));
        auto *tabs = window->findChild<QTabBar *>(QStringLiteral("detailsTabs"));
        QCOMPARE(tabs->tabToolTip(2), QStringLiteral("Pages 1"));
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
        QTRY_VERIFY(Desk::table(window, reachedTree));
        QAbstractItemView *reached = Desk::table(window, reachedTree);
        QTRY_COMPARE(Desk::names(reached), QStringList{QStringLiteral("Interviews")});
        const QString before = window->findChild<QLabel *>(QStringLiteral("reach"))->text();
        QVERIFY(before.contains(QStringLiteral("by 1 root")));

        // Added from the row's menu.
        connections->setFocus();
        QTest::keyClick(connections, Qt::Key_Return);
        QVERIFY(Desk::choose(QStringLiteral("Add to pages…")));
        QTRY_VERIFY(Desk::dialog(window));
        QTRY_VERIFY(Desk::table(Desk::dialog(window), QStringLiteral("pageTree")));
        QAbstractItemView *tree = Desk::table(Desk::dialog(window), QStringLiteral("pageTree"));
        QVERIFY(rowOf(tree, QStringLiteral("Customers")).isValid());
        clickRow(tree, QStringLiteral("Customers"));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Space);
        QTRY_VERIFY(says(Desk::dialog(window), QStringLiteral("Adds 1 page and opens ")));
        QVERIFY(Desk::press(Desk::dialog(window), QStringLiteral("Add 1 page")));
        QTRY_VERIFY(!Desk::dialog(window));
        QTRY_VERIFY(rowOf(reached, QStringLiteral("Customers")).isValid());
        QTRY_VERIFY(says(window, QStringLiteral("Typeform is added to “Customers”.")));
        QTRY_COMPARE(tabs->tabToolTip(2), QStringLiteral("Pages 2"));
        QVERIFY(Desk::press(window, QStringLiteral("Undo")));
        QTRY_COMPARE(Desk::names(reached), QStringList{QStringLiteral("Interviews")});
        QTRY_COMPARE(window->findChild<QLabel *>(QStringLiteral("reach"))->text(), before);

        // Taken away from the tree.
        clickRow(reached, QStringLiteral("Interviews"));
        QTest::keyClick(reached, Qt::Key_Delete);
        QTRY_VERIFY(Desk::dialog(window) || !rowOf(reached, QStringLiteral("Interviews")).isValid());
        if (Desk::dialog(window))
            QVERIFY(Desk::press(
                Desk::dialog(window), QStringLiteral("Disconnect from this page")));
        QTRY_VERIFY(says(window, QStringLiteral("This connection reaches no page yet.")));
        QTRY_VERIFY(says(window, QStringLiteral("Typeform is disconnected from “Interviews”.")));
        window->setFocus();
        QVERIFY(Desk::pickMenu(window,
            {QStringLiteral("Edit"), QStringLiteral("Undo “Disconnect Typeform from “Interviews””")}));
        QTRY_COMPARE(Desk::names(reached), QStringList{QStringLiteral("Interviews")});
    }
};

QTEST_MAIN(TestPageAccessFlow)
#include "tst_pageaccessflow.moc"
