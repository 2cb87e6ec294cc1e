// SPDX-License-Identifier: MIT
#include "tests/support/accessibilitycheck.h"
#include "tests/support/markingtranslator.h"
#include "ui/common/pane.h"
#include "ui/common/searchfield.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/leftbar.h"
#include "ui/shell/leftbarentry.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/unknownsdialog.h"
#include "ui/shell/workspacebutton.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Gatehouse;

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(this); }
    void init();
    void cleanup() { m_window.reset(); }
    void switchesPanesByMouseAndKeys();
    void showsCountsAndNames();
    void narrowWindowsShowIconsOnly();
    void theLeftBarIsAsWideAsItsWords();
    void screenReadersSwitchPanes();
    void switcherOffersWorkspacesAndProfiles();
    void menusAreIntents();
    void keysAreOthersOnRequest();
    void saysThatItIsReadOnly();
    void undoIsReachedFromAnEmptySearch();
    void toastsAreThereForAScreenReader();
    void copyGoesToWhatHasTheFocus();
    void pagesCoverThePanes();
    void keepsItsState();
    void speaksANewLanguageAtOnce();

private:
    QAction *action(const QString &text) const;

    Theme *m_theme = nullptr;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

Pane *makeTestPane(const QString &title)
{
    auto *pane = new Pane;
    pane->setTitle(title);
    pane->searchField()->setPrompt(QStringLiteral("Search ") + title);
    auto *rows = new QListWidget;
    rows->setAccessibleName(title);
    pane->setBody(rows);
    return pane;
}

} // namespace

void TestMainWindow::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->addPane({.id = QStringLiteral("connections"),
        .icon = IconName::Connections,
        .pane = makeTestPane(QStringLiteral("Connections"))});
    m_window->addPane({.id = QStringLiteral("people"),
        .icon = IconName::People,
        .pane = makeTestPane(QStringLiteral("People"))});
    Workspace northwind;
    northwind.id = WorkspaceId(QStringLiteral("w1"));
    northwind.name = QStringLiteral("Northwind");
    northwind.plan = Workspaces::Plan::Enterprise;
    Workspace labs = northwind;
    labs.id = WorkspaceId(QStringLiteral("w2"));
    labs.name = QStringLiteral("Northwind Labs");
    m_window->setWorkspaces({.kind = QStringLiteral("Local"),
        .current = northwind.id,
        .workspaces = {northwind, labs},
        .profile = ProfileId(QStringLiteral("p1")),
        .profiles = {{.id = ProfileId(QStringLiteral("p1")), .name = QStringLiteral("Demo")},
            {.id = ProfileId(QStringLiteral("p2")), .name = QStringLiteral("Acme & Co")}}});
    m_window->setSignedIn({.id = UserId(QStringLiteral("u1")),
        .name = QStringLiteral("Ada Byron"),
        .role = People::Role::Owner});
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QAction *TestMainWindow::action(const QString &text) const
{
    for (auto *candidate : m_window->findChildren<QAction *>()) {
        if (candidate->text().remove(QLatin1Char('&')) == text)
            return candidate;
    }
    return nullptr;
}

void TestMainWindow::switchesPanesByMouseAndKeys()
{
    QSignalSpy shown(m_window.get(), &MainWindow::paneShown);
    QCOMPARE(m_window->currentPane(), QStringLiteral("connections"));
    QTest::mouseClick(m_window->findChildren<LeftBarEntry *>().at(1), Qt::LeftButton);
    QCOMPARE(m_window->currentPane(), QStringLiteral("people"));
    QCOMPARE(shown.count(), 1);
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("People")));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentPane(), QStringLiteral("connections"));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(
        QApplication::focusWidget(), m_window->pane(QStringLiteral("connections"))->searchField());
    QSignalSpy refresh(m_window.get(), &MainWindow::refreshRequested);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(refresh.count(), 1);
}

void TestMainWindow::showsCountsAndNames()
{
    m_window->setPaneCount(QStringLiteral("connections"), 18);
    QCOMPARE(m_window->findChildren<LeftBarEntry *>().first()->accessibleName(),
        QStringLiteral("Connections 18"));
    QCOMPARE(m_window->findChild<WorkspaceButton *>()->accessibleDescription(),
        QStringLiteral("Local · Enterprise"));
    m_window->showToast(
        {.text = QStringLiteral("Done"), .action = QStringLiteral("Undo"), .run = {}});
    QCOMPARE(namelessControls(m_window.get()), QStringList());
}

void TestMainWindow::narrowWindowsShowIconsOnly()
{
    auto *bar = m_window->findChild<LeftBar *>();
    QCOMPARE(bar->mode(), LeftBarWidth::Mode::Words);
    QCOMPARE(bar->width(), Metrics::leftBarWidth);
    m_window->resize(1000, 700);
    QTRY_COMPARE(bar->width(), Metrics::leftBarIconWidth);
    QCOMPARE(namelessControls(m_window.get()), QStringList());
    m_window->resize(1280, 800);
    QTRY_COMPARE(bar->width(), Metrics::leftBarWidth);
    QCOMPARE(m_window->minimumSize(), QSize(960, 600));
}

void TestMainWindow::screenReadersSwitchPanes()
{
    const auto entries = m_window->findChild<LeftBar *>()->findChildren<LeftBarEntry *>();
    QCOMPARE(m_window->currentPane(), QStringLiteral("connections"));
    QVERIFY(toggleBySpeech(entries.at(1)));
    QCOMPARE(m_window->currentPane(), QStringLiteral("people"));
    QVERIFY(entries.at(1)->isChecked());
    QVERIFY(!entries.at(0)->isChecked());
}

void TestMainWindow::theLeftBarIsAsWideAsItsWords()
{
    m_window->resize(1280, 800);
    const auto *bar = m_window->findChild<LeftBar *>();
    const auto *entry = bar->findChild<LeftBarEntry *>();
    QCOMPARE(bar->width(), Metrics::leftBarWidth);
    m_window->pane(QStringLiteral("connections"))
        ->setTitle(QStringLiteral("Genehmigte Verknüpfungen"));
    m_window->setPaneCount(QStringLiteral("connections"), 12345);
    QTRY_VERIFY(entry->width() >= entry->wantedWidth());
    QVERIFY(bar->width() > Metrics::leftBarWidth);
    // But never takes the window: then the words are cut, and said in full.
    m_window->pane(QStringLiteral("connections"))->setTitle(QString(100, QLatin1Char('W')));
    QTRY_VERIFY(entry->width() < entry->wantedWidth());
    QVERIFY(bar->width() <= 300);
}

void TestMainWindow::switcherOffersWorkspacesAndProfiles()
{
    QSignalSpy workspace(m_window.get(), &MainWindow::workspaceChosen);
    QSignalSpy profile(m_window.get(), &MainWindow::profileChosen);
    QSignalSpy start(m_window.get(), &MainWindow::startPageRequested);
    auto *menu = m_window->findChild<WorkspaceMenu *>();
    QTest::keyClick(m_window->findChild<WorkspaceButton *>(), Qt::Key_Return);
    QVERIFY(menu->isVisible());
    QStringList texts;
    for (QAction *entry : menu->actions()) {
        if (!entry->isSeparator())
            texts << entry->text();
    }
    QCOMPARE(texts,
        (QStringList{QStringLiteral("Northwind"), QStringLiteral("Northwind Labs"),
            QStringLiteral("Acme && Co"), QStringLiteral("Open another profile…")}));
    for (QAction *entry : menu->actions())
        entry->trigger();
    QCOMPARE(workspace.count(), 2);
    QCOMPARE(profile.takeFirst().first().value<ProfileId>(), ProfileId(QStringLiteral("p2")));
    QCOMPARE(start.count(), 1);
}

void TestMainWindow::menusAreIntents()
{
    QSignalSpy theme(m_window.get(), &MainWindow::themeChosen);
    action(QStringLiteral("High contrast"))->trigger();
    QCOMPARE(theme.takeFirst().first().value<Theme::Mode>(), Theme::Mode::HighContrast);
    QSignalSpy language(m_window.get(), &MainWindow::languageChosen);
    action(QStringLiteral("Deutsch"))->trigger();
    QCOMPARE(language.takeFirst().first().value<QLocale::Language>(), QLocale::German);
    QSignalSpy link(m_window.get(), &MainWindow::linkRequested);
    action(QStringLiteral("API reference"))->trigger();
    QCOMPARE(link.takeFirst().first().toUrl().host(), QStringLiteral("developers.notion.com"));

    action(QStringLiteral("Keyboard sheet…"))->trigger();
    auto *sheet = m_window->findChild<ShortcutsDialog *>();
    QVERIFY(sheet && sheet->isVisible());
    QCOMPARE(namelessControls(sheet), QStringList());
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
    action(QStringLiteral("About Gatehouse"))->trigger();
    auto *about = m_window->findChild<AboutDialog *>();
    QCOMPARE(namelessControls(about), QStringList());
    QTest::keyClick(about, Qt::Key_Return);
    QVERIFY(!about->isVisible());
    action(QStringLiteral("What is unknown here…"))->trigger();
    QVERIFY(m_window->findChild<UnknownsDialog *>()->isVisible());
}

void TestMainWindow::keysAreOthersOnRequest()
{
    QSignalSpy used(m_window.get(), &MainWindow::actionUsed);
    QSignalSpy refresh(m_window.get(), &MainWindow::refreshRequested);
    m_window->setActionKeys({{QStringLiteral("viewRefresh"), QKeySequence(Qt::CTRL | Qt::Key_R)},
        {QStringLiteral("pane.people"), QKeySequence()},
        {QStringLiteral("pane.later"), QKeySequence(Qt::Key_F9)}});
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(refresh.count(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(refresh.count(), 1);
    QCOMPARE(used.last().first().toString(), QStringLiteral("viewRefresh"));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPane(), QStringLiteral("connections"));
    // Also for a pane that comes later, and for a menu that somebody else puts into the bar.
    m_window->addPane({.id = QStringLiteral("later"),
        .icon = IconName::Clock,
        .pane = makeTestPane(QStringLiteral("Later"))});
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QCOMPARE(m_window->currentPane(), QStringLiteral("later"));
    QMenu *foreign = m_window->menuBar()->addMenu(QStringLiteral("&Connection"));
    QAction *approve
        = foreign->addMenu(QStringLiteral("&More"))->addAction(QStringLiteral("A&pprove && go…"));
    approve->setObjectName(QStringLiteral("connectionApprove"));
    approve->setEnabled(false);
    approve->setStatusTip(QStringLiteral("Nothing is selected."));
    const ActionEntry entry = m_window->actions().last();
    QCOMPARE(entry.menu, QStringLiteral("Connection"));
    QCOMPARE(entry.text, QStringLiteral("More: Approve & go"));
    QCOMPARE(entry.whyNot, QStringLiteral("Nothing is selected."));
    QVERIFY(entry.state == ActionEntry::State::Disabled);

    m_window->setActionKeys({});
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(refresh.count(), 2);
    m_window->runAction(QStringLiteral("pane.people"));
    QCOMPARE(m_window->currentPane(), QStringLiteral("people"));
    m_window->runAction(QStringLiteral("nobody knows it"));
}

void TestMainWindow::saysThatItIsReadOnly()
{
    m_window->setNature(QStringLiteral("Performed"));
    m_window->setAccess(Profile::Access::ReadOnly);
    QCOMPARE(
        m_window->windowTitle(), QStringLiteral("Connections – Northwind – read-only – Gatehouse"));
    m_window->setAccess(Profile::Access::ReadWrite);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Connections – Northwind – Gatehouse"));
}

void TestMainWindow::undoIsReachedFromAnEmptySearch()
{
    m_window->setUndo(QStringLiteral("Undo “Disconnect Zapier”"));
    const QSignalSpy undone(m_window.get(), &MainWindow::undoRequested);
    SearchField *search = m_window->pane(QStringLiteral("connections"))->searchField();
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.count(), 1);
    // What was typed is undone first.
    QTest::keyClicks(search, QStringLiteral("zap"));
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(search->text(), QString());
    QCOMPARE(undone.count(), 1);
}

void TestMainWindow::toastsAreThereForAScreenReader()
{
    m_window->showToast(
        {.text = QStringLiteral("Zapier is disconnected."), .action = QStringLiteral("Undo")});
    QStringList names;
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *each) {
        names << each->text(QAccessible::Name);
        for (int i = 0; i < each->childCount(); ++i)
            walk(each->child(i));
    };
    walk(QAccessible::queryAccessibleInterface(m_window.get()));
    QVERIFY(names.contains(QStringLiteral("Zapier is disconnected.")));
    QVERIFY(names.contains(QStringLiteral("Undo")));

    // It lies where there is room beside the details, however large the window is.
    const QWidget *area = m_window->findChild<ToastArea *>();
    const QWidget *strip = m_window->findChild<StatusStrip *>();
    for (const QSize size : {QSize(1280, 800), QSize(960, 600), QSize(1500, 900)}) {
        m_window->resize(size);
        QTRY_COMPARE(area->geometry().right(), m_window->width() - 1 - Metrics::wide);
        QTRY_VERIFY(area->geometry().bottom() < strip->geometry().top());
    }
}

void TestMainWindow::copyGoesToWhatHasTheFocus()
{
    auto *field = m_window->findChild<QLineEdit *>();
    QVERIFY(field);
    QApplication::clipboard()->clear();
    field->setText(QStringLiteral("zap"));
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("zap"));
    // What has nothing to copy leaves things as they are.
    QWidget *entry = m_window->findChildren<LeftBarEntry *>().first();
    entry->setFocus();
    QTest::keyClick(entry, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("zap"));
}

void TestMainWindow::pagesCoverThePanes()
{
    QPointer<QWidget> page = new QWidget;
    m_window->showPage(page);
    QVERIFY(page->isVisible());
    QVERIFY(!action(QStringLiteral("Refresh"))->isEnabled());
    m_window->closePage();
    QVERIFY(action(QStringLiteral("Refresh"))->isEnabled());
    QTRY_VERIFY(!page);
    QVERIFY(m_window->pane(QStringLiteral("connections"))->isVisible());
}

void TestMainWindow::keepsItsState()
{
    m_window->showPane(QStringLiteral("people"));
    action(QStringLiteral("Show or hide the words of the left bar"))->trigger();
    const QByteArray state = m_window->saveWindowState();
    MainWindow other;
    other.restoreWindowState(state); // before its panes are there
    other.addPane({.id = QStringLiteral("connections"),
        .icon = IconName::Connections,
        .pane = makeTestPane(QStringLiteral("Connections"))});
    other.addPane({.id = QStringLiteral("people"),
        .icon = IconName::People,
        .pane = makeTestPane(QStringLiteral("People"))});
    QCOMPARE(other.currentPane(), QStringLiteral("people"));
    QCOMPARE(other.findChild<LeftBar *>()->mode(), LeftBarWidth::Mode::Icons);
    other.restoreWindowState(QByteArray("garbage"));
    QCOMPARE(other.currentPane(), QStringLiteral("people"));
}

void TestMainWindow::speaksANewLanguageAtOnce()
{
    MarkingTranslator language;
    QCoreApplication::installTranslator(&language);
    QTRY_COMPARE(m_window->menuBar()->actions().first()->text(), QStringLiteral("[&File]"));
    QCOMPARE(m_window->findChild<WorkspaceButton *>()->accessibleDescription(),
        QStringLiteral("Local · [Enterprise]"));
    QCoreApplication::removeTranslator(&language);
    QTRY_COMPARE(m_window->menuBar()->actions().first()->text(), QStringLiteral("&File"));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
