// SPDX-License-Identifier: MIT
#include "models/profiles/profilestore.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "ui/common/dialog.h"
#include "ui/common/pane.h"
#include "ui/common/textlabel.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/styleitems.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QListView>
#include <QMenuBar>
#include <QProcess>
#include <QSettings>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;

namespace {
constexpr int demoMilliseconds = 60000; // making it takes long under sanitizers
}

//! What is chosen in the settings, and what the command palette finds, in the real console.
class TestSettingsFlows final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_demoPlace;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<FakeTokenStore> m_keychain;
    ProfileId m_demo = ProfileStore::newId();

    ConsoleRun::Start start() const
    {
        return {.directory = m_place->path(), .keychain = m_keychain.get()};
    }
    void haveDemo()
    {
        ProfileStore store(m_place->path());
        QVERIFY(store.load());
        QVERIFY(store.save({.id = m_demo,
            .name = QStringLiteral("Demo workspace"),
            .kind = Profile::Kind::LocalEmbedded}));
        QVERIFY(store.setLastUsed(m_demo));
        QVERIFY(QDir().mkpath(store.workspaceDirectory(m_demo)));
        for (const QString &name :
            {QStringLiteral("workspace.sqlite"), QStringLiteral("secret.key")}) {
            const QString to = QDir(store.workspaceDirectory(m_demo)).filePath(name);
            QVERIFY(QFile::copy(m_demoPlace.filePath(name), to));
            QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    std::optional<Profile> kept() const
    {
        ProfileStore store(m_place->path());
        return store.load() ? store.find(m_demo) : std::nullopt;
    }
    QString setting(const char *key) const
    {
        return QSettings(m_place->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
            .value(QLatin1String(key))
            .toString();
    }
    template <class T>
    static T *child(const QWidget *window, const char *name)
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }
    static QAction *action(const MainWindow *window, const char *name)
    {
        return child<QAction>(window, name);
    }
    static QLineEdit *openPalette(MainWindow *window)
    {
        QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier);
        auto *field = child<QLineEdit>(window, "paletteField");
        return field && field->isVisible() ? field : nullptr;
    }
    //! As somebody who waits until it stands still.
    static QWidget *openSettings(MainWindow *window)
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window))
            return nullptr;
        QTest::keyClick(window, Qt::Key_6, Qt::ControlModifier);
        QCoreApplication::processEvents();
        return window->currentPane() == QLatin1String("settings")
            ? window->pane(window->currentPane())
            : nullptr;
    }
    static QStringList paletteRows(const MainWindow *window)
    {
        return Desk::names(child<QListView>(window, "paletteList"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess maker;
        maker.start(qEnvironmentVariable("GATEHOUSE_WORKSPACE_PROGRAM"),
            {QStringLiteral("demo"), QStringLiteral("--data"), m_demoPlace.path()});
        QVERIFY(maker.waitForFinished(demoMilliseconds));
        QCOMPARE(maker.exitCode(), 0);
    }
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<FakeTokenStore>();
        haveDemo();
    }
    void cleanup()
    {
        m_keychain.reset();
        m_place.reset();
    }

    void everyActionHasAName()
    {
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
        QStringList nameless;
        QSet<QString> names;
        std::function<void(const QList<QAction *> &)> visit = [&](const QList<QAction *> &actions) {
            for (const QAction *each : actions) {
                if (each->isSeparator())
                    continue;
                if (each->menu()) {
                    // Profiles are no commands: the palette has a group of their own.
                    if (each->text() != QStringLiteral("&Switch profile"))
                        visit(each->menu()->actions());
                    continue;
                }
                if (each->objectName().isEmpty())
                    nameless << each->text();
                QVERIFY2(!names.contains(each->objectName()), qPrintable(each->text()));
                names.insert(each->objectName());
            }
        };
        visit(run.window()->menuBar()->actions());
        QCOMPARE(nameless, QStringList());
    }

    void settingsAndMenuAreInStep()
    {
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
        MainWindow *window = run.window();
        QVERIFY(openSettings(window));
        auto *theme = child<QComboBox>(window, "themeBox");
        auto *language = child<QComboBox>(window, "languageBox");
        QCOMPARE(QApplication::focusWidget(), language);
        QCOMPARE(namelessControls(window->pane(QStringLiteral("settings"))), QStringList());

        QTest::keyClick(language, Qt::Key_Tab);
        QTest::keyClick(theme, Qt::Key_End);
        QVERIFY(action(window, "viewThemeHighContrast")->isChecked());
        QCOMPARE(setting("theme"), QStringLiteral("HighContrast"));
        Desk::pickMenu(
            window, {QStringLiteral("View"), QStringLiteral("Theme"), QStringLiteral("Dark")});
        QCOMPARE(theme->currentText(), QStringLiteral("Dark"));

        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down);
        QTRY_COMPARE(
            window->pane(QStringLiteral("settings"))->title(), QStringLiteral("Einstellungen"));
        QVERIFY(action(window, "viewLanguageGerman")->isChecked());
        QTRY_COMPARE(
            child<QTableView>(window, "shortcutsTable")->model()->index(0, 0).data().toString(),
            QStringLiteral("Neues Fenster"));
        Desk::keepPicture(window, QStringLiteral("settings-german-dark"));
        action(window, "viewLanguageEnglish")->trigger();
        QCOMPARE(language->currentText(), QStringLiteral("English"));

        auto *timeout = child<QSpinBox>(window, "timeoutBox");
        timeout->setFocus();
        QTest::keyClick(timeout, Qt::Key_Down);
        QCOMPARE(setting("clipboardTimeout"), QStringLiteral("45"));
    }

    void changedKeysWorkEverywhereAndStay()
    {
        {
            const ConsoleRun run(start());
            QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
            MainWindow *window = run.window();
            QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(run.windows().size(), 2);
            QVERIFY(openSettings(window));
            auto *table = child<QTableView>(window, "shortcutsTable");
            table->setFocus();
            const QModelIndexList found = table->model()->match(
                table->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Refresh"));
            QCOMPARE(found.size(), 1);
            table->setCurrentIndex(found.first());
            QTest::keyClick(table, Qt::Key_Return);
            auto *field = child<QWidget>(table, "keyField");
            QVERIFY(field);
            Desk::keepPicture(window, QStringLiteral("settings-keys"));
            QTest::keyClick(field, Qt::Key_R, Qt::ControlModifier);
            for (const MainWindow *each : run.windows())
                QTRY_COMPARE(
                    action(each, "viewRefresh")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_R));
            // The keyboard sheet has it.
            QTest::keyClick(window, Qt::Key_F1);
            QTRY_VERIFY(Desk::dialog(window));
            QVERIFY(Desk::sees(Desk::dialog(window), QStringLiteral("Ctrl+R")));
            QVERIFY(!Desk::sees(Desk::dialog(window), QStringLiteral("F5")));
            QTest::keyClick(Desk::dialog(window), Qt::Key_Escape);
        }
        const ConsoleRun again(start());
        QTRY_VERIFY_WITH_TIMEOUT(again.isOpen(), demoMilliseconds);
        QCOMPARE(
            action(again.window(), "viewRefresh")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_R));
        QVERIFY(openSettings(again.window()));
        QVERIFY(Desk::press(again.window(), QStringLiteral("Reset all keys")));
        QCOMPARE(action(again.window(), "viewRefresh")->shortcut(), QKeySequence(Qt::Key_F5));
        QCOMPARE(setting("keys/viewRefresh"), QString());
    }

    void readOnlyIsSeenAtOnceAndKept()
    {
        {
            const ConsoleRun run(start());
            QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
            MainWindow *window = run.window();
            QVERIFY(!window->windowTitle().contains(QStringLiteral("read-only")));
            QVERIFY(openSettings(window));
            auto *box = child<QCheckBox>(window, "readOnly");
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Space);
            QVERIFY(window->windowTitle().endsWith(QStringLiteral("– read-only – Gatehouse")));
            QVERIFY(kept()->access == Profile::Access::ReadOnly);
            QVERIFY(Desk::sees(window,
                QStringLiteral("Performed by the local workspace · Read-only: Gatehouse changes "
                               "nothing here")));
            Desk::keepPicture(window, QStringLiteral("settings-read-only"));
            // Reading goes on.
            QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
            QTest::keyClick(window, Qt::Key_F5);
            QTRY_COMPARE(
                Desk::names(Desk::table(window, QStringLiteral("connectionsTable"))).size(), 18);
        }
        const ConsoleRun again(start());
        QTRY_VERIFY_WITH_TIMEOUT(again.isOpen(), demoMilliseconds);
        QVERIFY(again.window()->windowTitle().endsWith(QStringLiteral("– read-only – Gatehouse")));
        QVERIFY(openSettings(again.window()));
        QTest::mouseClick(
            child<QCheckBox>(again.window(), "readOnly"), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(!again.window()->windowTitle().contains(QStringLiteral("read-only")));
        QVERIFY(kept()->access == Profile::Access::ReadWrite);
    }

    void notKeepingTheStateDeletesWhatIsKept()
    {
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
        const ProfileStore store(m_place->path());
        QVERIFY(store.makeFolderFor(store.cachePath(m_demo)));
        QFile cache(store.cachePath(m_demo));
        QVERIFY(cache.open(QFile::WriteOnly));
        cache.close();
        QVERIFY(openSettings(run.window()));
        auto *box = child<QCheckBox>(run.window(), "caching");
        QVERIFY(box->isChecked());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(kept()->caching == Profile::Caching::Never);
        QVERIFY(!cache.exists());
    }

    void profilesAreRenamedFromTheSettings()
    {
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
        MainWindow *window = run.window();
        QVERIFY(openSettings(window));
        QVERIFY(Desk::press(window, QStringLiteral("Rename…: “Demo workspace”")));
        QTRY_VERIFY(Desk::dialog(window));
        auto *field = Desk::dialog(window)->findChild<QLineEdit *>();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("Rehearsal"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(Desk::sees(window, QStringLiteral("Rehearsal")));
        QCOMPARE(kept()->name, QStringLiteral("Rehearsal"));
    }

    void aProfileIsRemovedFromItsOwnSettings()
    {
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
        MainWindow *window = run.window();
        QVERIFY(openSettings(window));
        QVERIFY(Desk::press(window, QStringLiteral("Remove profile…: “Demo workspace”")));
        QTRY_VERIFY(Desk::dialog(window));
        Dialog *dialog = Desk::dialog(window);
        if (auto *name = dialog->findChild<QLineEdit *>(); name && name->isVisible())
            QTest::keyClicks(name, QStringLiteral("Demo workspace"));
        QAbstractButton *last = nullptr;
        for (QAbstractButton *each : dialog->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->text().contains(QStringLiteral("Demo workspace")))
                last = each;
        }
        QVERIFY(Desk::click(last));
        QTRY_VERIFY(Desk::sees(window, QStringLiteral("Welcome to Gatehouse")));
        QVERIFY(!kept());
    }

    void thePaletteOpensAConnectionAndAPerson()
    {
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
        MainWindow *window = run.window();
        // The search field has the focus, and Ctrl+K means the palette all the same.
        QLineEdit *field = openPalette(window);
        QVERIFY(field);
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(field, QStringLiteral("zap"));
        QTRY_VERIFY(paletteRows(window).contains(QStringLiteral("Zapier")));
        Desk::keepPicture(window, QStringLiteral("palette-zapier"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible());
        QCOMPARE(window->currentPane(), QStringLiteral("connections"));
        auto *connections = Desk::table(window, QStringLiteral("connectionsTable"));
        const auto current = [](const QAbstractItemView *table) {
            const QModelIndexList rows = table->selectionModel()->selectedRows();
            return rows.size() == 1 ? rows.first().data().toString() : QString();
        };
        QTRY_COMPARE(current(connections), QStringLiteral("Zapier"));
        QVERIFY(window->pane(QStringLiteral("connections"))->details() == Pane::Details::Shown);
        QVERIFY(
            window->pane(QStringLiteral("connections"))->isAncestorOf(QApplication::focusWidget()));

        field = openPalette(window);
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("tomas"));
        QTRY_VERIFY(paletteRows(window).contains(QStringLiteral("Tomás Ruiz")));
        auto *list = child<QListView>(window, "paletteList");
        const int row = int(paletteRows(window).indexOf(QStringLiteral("Tomás Ruiz")));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
            list->visualRect(list->model()->index(row, 0)).center());
        QCOMPARE(window->currentPane(), QStringLiteral("people"));
        QTRY_COMPARE(current(Desk::table(window, QStringLiteral("peopleTable"))),
            QStringLiteral("Tomás Ruiz"));
        QVERIFY(window->pane(QStringLiteral("people"))->details() == Pane::Details::Shown);
    }

    void thePaletteMakesWayForADialog()
    {
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
        MainWindow *window = run.window();
        const QLineEdit *field = openPalette(window);
        QVERIFY(field);
        QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(window->findChild<Dialog *>());
        QTRY_VERIFY(!field->isVisible());
    }

    void theDetailsTabsFitInEveryLanguage()
    {
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
        MainWindow *window = run.window();
        QTest::keyClick(Desk::table(window, QStringLiteral("connectionsTable")), Qt::Key_Down);
        const auto *tabs = child<QTabBar>(window, "detailsTabs");
        QTRY_VERIFY(tabs->isVisible());
        for (const char *language : {"viewLanguageGerman", "viewLanguageEnglish"}) {
            action(window, language)->trigger();
            const bool german = qstrcmp(language, "viewLanguageGerman") == 0;
            QTRY_COMPARE(
                tabs->tabText(4), german ? QStringLiteral("Verlauf") : QStringLiteral("Activity"));
            // What is right of its text may be cut, the text may not.
            QTRY_VERIFY2(
                tabs->tabRect(4).right() - StylePainting::tabGap < tabs->width(), language);
        }
    }

    void thePaletteRunsActionsAndRemembersThem()
    {
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
        MainWindow *window = run.window();
        QLineEdit *field = openPalette(window);
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("settings"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(window->currentPane(), QStringLiteral("settings"));
        field = openPalette(window);
        QCOMPARE(paletteRows(window).value(1), QStringLiteral("Settings"));
        QVERIFY(!paletteRows(window).contains(QStringLiteral("Command palette")));
        // Ctrl+K again closes it.
        QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!field->isVisible());
        Desk::pickMenu(window, {QStringLiteral("Edit"), QStringLiteral("Command palette…")});
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("theme dark"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(setting("theme"), QStringLiteral("Dark"));
        openPalette(window);
        QCOMPARE(paletteRows(window).value(1), QStringLiteral("Theme: Dark"));
    }

    void theStartPageHasActionsAndProfiles()
    {
        ProfileStore store(m_place->path());
        QVERIFY(store.load());
        QVERIFY(store.setLastUsed({}));
        const ConsoleRun run(start());
        MainWindow *window = run.window();
        QTRY_VERIFY(window->hasPage());
        QVERIFY(QTest::qWaitForWindowActive(window));
        QLineEdit *field = openPalette(window);
        QVERIFY(field);
        const QStringList rows = paletteRows(window);
        QVERIFY(rows.contains(QStringLiteral("Theme: Dark")));
        QVERIFY(!rows.contains(QStringLiteral("Refresh"))); // there is nothing to refresh
        QVERIFY(rows.contains(QStringLiteral("Demo workspace")));
        QTest::keyClicks(field, QStringLiteral("demo"));
        QCOMPARE(paletteRows(window),
            (QStringList{QStringLiteral("Profiles"), QStringLiteral("Demo workspace")}));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
    }
};

QTEST_MAIN(TestSettingsFlows)
#include "tst_settingsflows.moc"
