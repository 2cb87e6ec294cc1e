// SPDX-License-Identifier: MIT
#include "models/profiles/profilestore.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/scriptednotion.h"
#include "ui/common/dialog.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenuBar>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;

namespace {

const QByteArray goodToken = "ntn_startflows0123456789abcdefABCDEF";
const QString connectionsTable = QStringLiteral("connectionsTable");
const QString peopleTable = QStringLiteral("peopleTable");
constexpr int demoMilliseconds = 60000; // making it takes long under sanitizers

} // namespace

//! The ways to a workspace and back, with the real console end to end.
class TestStartFlows final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<FakeTokenStore> m_keychain;
    std::unique_ptr<ScriptedNotion> m_notion;
    QTemporaryDir m_demoPlace;
    ProfileId m_demo;

    ConsoleRun::Start start() const
    {
        return {.directory = m_place->path(),
            .keychain = m_keychain.get(),
            .notion = m_notion->origin()};
    }
    std::vector<Profile> profiles() const
    {
        ProfileStore store(m_place->path());
        return store.load() ? store.profiles() : std::vector<Profile>();
    }
    QString workspaceFile(const ProfileId &id, const QString &name) const
    {
        return QDir(m_place->path())
            .filePath(QStringLiteral("workspaces/%1/%2").arg(id.toString(), name));
    }
    //! A place where the demo was opened before, copied because making it takes its time.
    void haveDemo()
    {
        ProfileStore store(m_place->path());
        QVERIFY(store.load());
        const Profile profile{.id = m_demo,
            .name = QStringLiteral("Demo workspace"),
            .kind = Profile::Kind::LocalEmbedded};
        QVERIFY(store.save(profile));
        QVERIFY(store.setLastUsed(profile.id));
        QVERIFY(QDir().mkpath(store.workspaceDirectory(m_demo)));
        for (const QString &name :
            {QStringLiteral("workspace.sqlite"), QStringLiteral("secret.key")}) {
            const QString to = workspaceFile(m_demo, name);
            QVERIFY(QFile::copy(m_demoPlace.filePath(name), to));
            QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    void connectNotion(MainWindow *window)
    {
        Desk::press(window, QStringLiteral("Connect to Notion"));
        QTRY_VERIFY(Desk::dialog(window));
        Desk::type(Desk::dialog(window), QStringLiteral("Token"), QString::fromUtf8(goodToken));
        Desk::press(Desk::dialog(window), QStringLiteral("Test and connect"));
        QTRY_VERIFY(Desk::button(Desk::dialog(window), QStringLiteral("Open")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess maker;
        maker.start(qEnvironmentVariable("GATEHOUSE_WORKSPACE_PROGRAM"),
            {QStringLiteral("demo"), QStringLiteral("--data"), m_demoPlace.path()});
        QVERIFY(maker.waitForFinished(demoMilliseconds));
        QCOMPARE(maker.exitCode(), 0);
        m_demo = ProfileStore::newId();
    }
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<FakeTokenStore>();
        m_notion = std::make_unique<ScriptedNotion>(goodToken);
    }
    void cleanup()
    {
        m_notion.reset();
        m_keychain.reset();
        m_place.reset();
    }

    void firstStartOffersFourWays()
    {
        const ConsoleRun run(start());
        MainWindow *window = run.window();
        QVERIFY(window);
        QVERIFY(Desk::sees(window, QStringLiteral("Welcome to Gatehouse")));
        for (const char *way : {"Open the demo workspace", "New local workspace",
                 "Connect to Notion", "Connect to a Gatehouse workspace"})
            QVERIFY2(Desk::button(window, QString::fromUtf8(way)), way);
        QCOMPARE(namelessControls(window), QStringList());
        QVERIFY(profiles().empty());
    }

    void demo_data()
    {
        QTest::addColumn<bool>("byKeyboard");
        QTest::newRow("mouse") << false;
        QTest::newRow("keyboard") << true;
    }
    void demo()
    {
        QFETCH(bool, byKeyboard);
        const ConsoleRun run(start());
        MainWindow *window = run.window();
        const QString way = QStringLiteral("Open the demo workspace");
        QVERIFY(byKeyboard ? Desk::tabTo(window, way) : Desk::press(window, way));
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
        const QStringList connections = Desk::names(Desk::table(window, connectionsTable));
        QCOMPARE(connections.size(), 18);
        for (const char *name :
            {"GitHub", "Jira", "Slack", "Asana", "Trello", "Zapier", "Typeform", "Nightly export"})
            QVERIFY2(connections.contains(QString::fromLatin1(name)), name);
        QVERIFY(window->windowTitle().contains(QStringLiteral("Northwind")));
        if (byKeyboard)
            QTest::keyClick(window, Qt::Key_4, Qt::ControlModifier);
        else
            QVERIFY(Desk::press(window, QStringLiteral("People")));
        QTRY_VERIFY(
            Desk::names(Desk::table(window, peopleTable)).contains(QStringLiteral("Ada Byron")));
        if (byKeyboard)
            QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
        else
            QVERIFY(Desk::press(window, QStringLiteral("Connections 18")));
        QTRY_VERIFY(Desk::table(window, connectionsTable));
        QCOMPARE(profiles().size(), size_t(1));
        QCOMPARE(profiles().front().kind, Profile::Kind::LocalEmbedded);
        QVERIFY(profiles().front().port != 0);
    }

    void newWorkspace_data() { demo_data(); }
    void newWorkspace()
    {
        QFETCH(bool, byKeyboard);
        const ConsoleRun run(start());
        MainWindow *window = run.window();
        const QString way = QStringLiteral("New local workspace");
        QVERIFY(byKeyboard ? Desk::tabTo(window, way) : Desk::press(window, way));
        QTRY_VERIFY(Desk::dialog(window));
        Dialog *dialog = Desk::dialog(window);
        QTRY_VERIFY(dialog->isActiveWindow());
        QCOMPARE(namelessControls(dialog), QStringList());
        QAbstractButton *create = Desk::button(dialog, QStringLiteral("Create workspace"));
        QVERIFY(create && !create->isEnabled());
        const QString wrong = QStringLiteral("Enter an address such as ada@example.org.");
        if (byKeyboard) {
            QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Acme"));
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Ada Byron"));
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            QTest::keyClicks(dialog->focusWidget(), QStringLiteral("ada@"));
            QVERIFY(!create->isEnabled());
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Backtab);
            QTRY_VERIFY(Desk::sees(dialog, wrong));
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            QTest::keyClick(dialog->focusWidget(), Qt::Key_End);
            QTest::keyClicks(dialog->focusWidget(), QStringLiteral("acme.example"));
            QVERIFY(!Desk::sees(dialog, wrong));
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        } else {
            QVERIFY(Desk::type(
                dialog, QStringLiteral("Name of the workspace"), QStringLiteral("Acme")));
            QVERIFY(
                Desk::type(dialog, QStringLiteral("Your e-mail address"), QStringLiteral("ada@")));
            QVERIFY(Desk::type(dialog, QStringLiteral("Your name"), QStringLiteral("Ada Byron")));
            QTRY_VERIFY(Desk::sees(dialog, wrong));
            QVERIFY(!create->isEnabled());
            QVERIFY(Desk::type(
                dialog, QStringLiteral("Your e-mail address"), QStringLiteral("ada@acme.example")));
            QVERIFY(!Desk::sees(dialog, wrong));
            QVERIFY(Desk::click(create));
        }
        QTRY_VERIFY_WITH_TIMEOUT(
            Desk::sees(window, QStringLiteral("No app is connected to this workspace.")), 20000);
        QVERIFY(!window->hasPage());
        QVERIFY(Desk::press(window, QStringLiteral("People")));
        QTRY_COMPARE(Desk::names(Desk::table(window, peopleTable)),
            QStringList{QStringLiteral("Ada Byron")});

        const std::vector<Profile> saved = profiles();
        QCOMPARE(saved.size(), size_t(1));
        QCOMPARE(saved.front().name, QStringLiteral("Acme"));
        QVERIFY(
            QFileInfo::exists(workspaceFile(saved.front().id, QStringLiteral("workspace.sqlite"))));
        const QFileInfo key(workspaceFile(saved.front().id, QStringLiteral("secret.key")));
        QVERIFY(key.exists());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(key.permissions() & others));
        QVERIFY(!(QFileInfo(m_place->path()).permissions()
            & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther)));
    }

    void notionByToken_data() { demo_data(); }
    void notionByToken()
    {
        QFETCH(bool, byKeyboard);
        const ConsoleRun run(start());
        MainWindow *window = run.window();
        const QString way = QStringLiteral("Connect to Notion");
        QVERIFY(byKeyboard ? Desk::tabTo(window, way) : Desk::press(window, way));
        QTRY_VERIFY(Desk::dialog(window));
        Dialog *dialog = Desk::dialog(window);
        QTRY_VERIFY(dialog->isActiveWindow());
        QCOMPARE(namelessControls(dialog), QStringList());
        if (byKeyboard) {
            QTest::keyClicks(dialog->focusWidget(), QString::fromUtf8(goodToken));
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        } else {
            QVERIFY(Desk::type(dialog, QStringLiteral("Token"), QString::fromUtf8(goodToken)));
            QVERIFY(Desk::press(dialog, QStringLiteral("Test and connect")));
        }
        QTRY_VERIFY(Desk::sees(dialog,
            QStringLiteral("This token acts as the bot “Export” in the workspace “Acme”.")));
        if (byKeyboard)
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        else
            QVERIFY(Desk::press(dialog, QStringLiteral("Open")));
        QTRY_VERIFY(run.isOpen());
        QCOMPARE(Desk::names(Desk::table(window, connectionsTable)),
            (QStringList{QStringLiteral("Export"), QStringLiteral("Slack")}));
        const std::vector<Profile> saved = profiles();
        QCOMPARE(saved.size(), size_t(1));
        QCOMPARE(saved.front().name, QStringLiteral("Acme"));
        QCOMPARE(m_keychain->tokens.keys(), QStringList{saved.front().tokenName});
        QCOMPARE(saved.front().tokenName,
            QStringLiteral("gatehouse/%1/internal/0b000000-0000-4000-8000-000000000000")
                .arg(saved.front().id.toString()));
        QCOMPARE(m_keychain->tokens.value(saved.front().tokenName).reveal(), goodToken);
    }

    void aWrongTokenIsToldInlineAndNothingIsSaved()
    {
        const ConsoleRun run(start());
        MainWindow *window = run.window();
        QVERIFY(Desk::press(window, QStringLiteral("Connect to Notion")));
        QTRY_VERIFY(Desk::dialog(window));
        Dialog *dialog = Desk::dialog(window);
        QVERIFY(Desk::type(
            dialog, QStringLiteral("Token"), QStringLiteral("ntn_wrong0123456789abcdefABCDEF")));
        QVERIFY(Desk::press(dialog, QStringLiteral("Test and connect")));
        QTRY_VERIFY(Desk::sees(dialog, QStringLiteral("The token is not valid any more.")));
        QVERIFY(Desk::field(dialog, QStringLiteral("Token"))->isEnabled());
        QVERIFY(profiles().empty());
        QVERIFY(m_keychain->tokens.isEmpty());
        // Another try in the same dialog.
        QVERIFY(Desk::type(dialog, QStringLiteral("Token"), QString::fromUtf8(goodToken)));
        QVERIFY(Desk::press(dialog, QStringLiteral("Test and connect")));
        QTRY_VERIFY(Desk::button(dialog, QStringLiteral("Open")));
    }

    void testingCanBeCancelled()
    {
        m_notion->isSilent = true;
        const ConsoleRun run(start());
        MainWindow *window = run.window();
        QVERIFY(Desk::press(window, QStringLiteral("Connect to Notion")));
        QTRY_VERIFY(Desk::dialog(window));
        Dialog *dialog = Desk::dialog(window);
        QVERIFY(Desk::type(dialog, QStringLiteral("Token"), QString::fromUtf8(goodToken)));
        QVERIFY(Desk::press(dialog, QStringLiteral("Test and connect")));
        QVERIFY(Desk::sees(dialog, QStringLiteral("Asking Notion what this token is…")));
        QTRY_VERIFY(m_notion->isAwaited());
        QVERIFY(Desk::press(dialog, QStringLiteral("Cancel")));
        QVERIFY(!dialog->isBusy());
        QTRY_VERIFY(!m_notion->isAwaited());
        QVERIFY(Desk::press(dialog, QStringLiteral("Cancel")));
        QTRY_VERIFY(!Desk::dialog(window));
        QVERIFY(window->hasPage());
        QVERIFY(profiles().empty());
    }

    void theSameTokenTwiceIsOneProfile()
    {
        const ConsoleRun run(start());
        MainWindow *first = run.window();
        connectNotion(first);
        QVERIFY(Desk::press(Desk::dialog(first), QStringLiteral("Open")));
        QTRY_VERIFY(run.isOpen());
        QVERIFY(Desk::pickMenu(
            first, {QStringLiteral("File"), QStringLiteral("Open another profile…")}));
        QTRY_COMPARE(run.windows().size(), 2);
        MainWindow *second
            = run.windows().front() == first ? run.windows().back() : run.windows().front();
        connectNotion(second);
        QVERIFY(Desk::press(Desk::dialog(second), QStringLiteral("Open")));
        QTRY_VERIFY(!Desk::dialog(second));
        QTRY_VERIFY(Desk::table(first, connectionsTable));
        QCOMPARE(profiles().size(), size_t(1));
        QCOMPARE(m_keychain->tokens.size(), 1);
        QVERIFY2(second->hasPage(), "One window shows a profile.");
    }

    void remoteWorkspace()
    {
        QProcess server;
        const QString program = qEnvironmentVariable("GATEHOUSE_WORKSPACE_PROGRAM");
        server.start(program,
            {QStringLiteral("serve"), QStringLiteral("--data"), m_demoPlace.path(),
                QStringLiteral("--port"), QStringLiteral("0")});
        QVERIFY(server.waitForReadyRead(30000));
        const QString address = QString::fromUtf8(server.readAllStandardOutput())
                                    .trimmed()
                                    .section(QLatin1Char(' '), -1);
        QProcess minter;
        minter.start(program,
            {QStringLiteral("token"), QStringLiteral("--data"), m_demoPlace.path(),
                QStringLiteral("--person"), QStringLiteral("ada.byron@northwind.example.com")});
        QVERIFY(minter.waitForFinished(30000));
        const QString session = QString::fromUtf8(minter.readAllStandardOutput()).trimmed();
        QVERIFY2(
            session.startsWith(QLatin1String("ses_")), minter.readAllStandardError().constData());

        const ConsoleRun run(start());
        MainWindow *window = run.window();
        QVERIFY(Desk::press(window, QStringLiteral("Connect to a Gatehouse workspace")));
        QTRY_VERIFY(Desk::dialog(window));
        Dialog *dialog = Desk::dialog(window);
        QTRY_VERIFY(dialog->isActiveWindow());
        QVERIFY(
            Desk::type(dialog, QStringLiteral("Address"), QStringLiteral("http://example.org")));
        QVERIFY(Desk::press(dialog, QStringLiteral("With a session token")));
        QVERIFY(Desk::type(dialog, QStringLiteral("Session token"), session));
        QTRY_VERIFY(Desk::sees(dialog,
            QStringLiteral(
                "Enter an address that begins with https://. http:// is possible on this "
                "computer only.")));
        QVERIFY(!Desk::button(dialog, QStringLiteral("Test and connect"))->isEnabled());
        QVERIFY(Desk::type(dialog, QStringLiteral("Address"), address));
        QVERIFY(Desk::press(dialog, QStringLiteral("Test and connect")));
        QTRY_VERIFY(Desk::sees(
            dialog, QStringLiteral("This token acts as Ada Byron in the workspace “Northwind”.")));
        QVERIFY(Desk::press(dialog, QStringLiteral("Open")));
        QTRY_VERIFY(run.isOpen());
        QCOMPARE(Desk::names(Desk::table(window, connectionsTable)).size(), 18);
        QCOMPARE(profiles().front().kind, Profile::Kind::GatehouseRemote);
        QCOMPARE(m_keychain->tokens.size(), 1);
        server.terminate();
        QVERIFY(server.waitForFinished(30000));
    }

    void aProfileIsRenamed()
    {
        haveDemo();
        m_keychain->mood = FakeTokenStore::Mood::Well;
        ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
        MainWindow *first = run.window();
        QVERIFY(Desk::pickMenu(
            first, {QStringLiteral("File"), QStringLiteral("Open another profile…")}));
        QTRY_COMPARE(run.windows().size(), 2);
        MainWindow *window
            = run.windows().front() == first ? run.windows().back() : run.windows().front();
        QVERIFY(Desk::press(window, QStringLiteral("More for “Demo workspace”")));
        QVERIFY(Desk::choose(QStringLiteral("Rename “Demo workspace”…")));
        QTRY_VERIFY(Desk::dialog(window));
        QVERIFY(Desk::type(Desk::dialog(window), QStringLiteral("Name of the profile"),
            QStringLiteral("Rehearsal")));
        QVERIFY(Desk::press(Desk::dialog(window), QStringLiteral("Rename profile")));
        QTRY_VERIFY(Desk::sees(window, QStringLiteral("Rehearsal")));
        QCOMPARE(profiles().front().name, QStringLiteral("Rehearsal"));
    }

    void aLocalWorkspaceIsRemovedByTypingItsName()
    {
        haveDemo();
        ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
        MainWindow *first = run.window();
        QVERIFY(Desk::pickMenu(
            first, {QStringLiteral("File"), QStringLiteral("Open another profile…")}));
        QTRY_COMPARE(run.windows().size(), 2);
        MainWindow *window
            = run.windows().front() == first ? run.windows().back() : run.windows().front();
        QVERIFY(Desk::press(window, QStringLiteral("More for “Demo workspace”")));
        QVERIFY(Desk::choose(QStringLiteral("Remove “Demo workspace”…")));
        QTRY_VERIFY(Desk::dialog(window));
        Dialog *dialog = Desk::dialog(window);
        QAbstractButton *remove
            = Desk::button(dialog, QStringLiteral("Delete workspace “Demo workspace”"));
        QVERIFY(remove && !remove->isEnabled());
        QVERIFY(Desk::type(
            dialog, QStringLiteral("Type “Demo workspace” to delete it"), QStringLiteral("Demo")));
        QVERIFY(!remove->isEnabled());
        QVERIFY(Desk::type(dialog, QStringLiteral("Type “Demo workspace” to delete it"),
            QStringLiteral("Demo workspace")));
        const QString cache = ProfileStore(m_place->path()).cachePath(m_demo);
        QTRY_VERIFY(QFileInfo::exists(cache));
        QVERIFY(Desk::click(remove));
        QTRY_VERIFY(!Desk::dialog(window));
        QVERIFY(profiles().empty());
        QVERIFY(QDir(QFileInfo(cache).path()).isEmpty());
        QVERIFY(!QFileInfo::exists(workspaceFile(m_demo, QString())));
        // The window that showed it shows the start page, without it.
        QTRY_VERIFY(first->hasPage());
        QVERIFY(Desk::sees(first, QStringLiteral("Welcome to Gatehouse")));
        QVERIFY(Desk::sees(window, QStringLiteral("Welcome to Gatehouse")));
        QFile settings(QDir(m_place->path()).filePath(QStringLiteral("settings.ini")));
        if (settings.open(QFile::ReadOnly))
            QVERIFY(!settings.readAll().contains(m_demo.toString().toUtf8()));
    }

    void aNotionProfileIsRemovedWithItsToken()
    {
        ConsoleRun run(start());
        MainWindow *window = run.window();
        connectNotion(window);
        QTest::keyClick(Desk::dialog(window), Qt::Key_Escape);
        QTRY_VERIFY(run.isOpen());
        QVERIFY(Desk::pickMenu(
            window, {QStringLiteral("File"), QStringLiteral("Open another profile…")}));
        QTRY_COMPARE(run.windows().size(), 2);
        MainWindow *second
            = run.windows().front() == window ? run.windows().back() : run.windows().front();
        QVERIFY(Desk::press(second, QStringLiteral("More for “Acme”")));
        QVERIFY(Desk::choose(QStringLiteral("Remove “Acme”…")));
        QTRY_VERIFY(Desk::dialog(second));
        const QDir caches(m_place->filePath(QStringLiteral("cache")));
        QTRY_VERIFY(!caches.isEmpty());
        QVERIFY(Desk::press(Desk::dialog(second), QStringLiteral("Remove profile “Acme”")));
        QTRY_VERIFY(!Desk::dialog(second));
        QVERIFY(QDir(caches.path()).isEmpty());
        QVERIFY(m_keychain->tokens.isEmpty());
        QVERIFY(profiles().empty());
    }

    void whatWasLeftIsThereAfterARestart()
    {
        haveDemo();
        QStringList sorted;
        QList<int> widths;
        {
            const ConsoleRun run(start());
            QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
            MainWindow *window = run.window();
            window->resize(1111, 777);
            QAbstractItemView *table = Desk::table(window, connectionsTable);
            auto *header = table->findChild<QHeaderView *>();
            for (QHeaderView *each : table->findChildren<QHeaderView *>()) {
                if (each->orientation() == Qt::Horizontal)
                    header = each;
            }
            const QStringList before = Desk::names(table);
            const int x = header->sectionViewportPosition(4) + header->sectionSize(4) / 2;
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
            QTRY_VERIFY(Desk::names(table).size() == 18 && Desk::names(table) != before);
            sorted = Desk::names(table);
            QVERIFY(Desk::press(window, QStringLiteral("People")));
            QTRY_VERIFY(Desk::table(window, peopleTable));
        }
        const ConsoleRun run(start());
        MainWindow *window = run.window();
        QTRY_VERIFY_WITH_TIMEOUT(Desk::table(window, peopleTable), demoMilliseconds);
        QCOMPARE(window->size(), QSize(1111, 777));
        QCOMPARE(window->currentPane(), QStringLiteral("people"));
        QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(Desk::names(Desk::table(window, connectionsTable)), sorted);
    }

    void aSecondStartBringsTheFirstForward()
    {
        haveDemo();
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
        run.window()->setWindowState(Qt::WindowMinimized);
        QProcess second;
        second.start(qEnvironmentVariable("GATEHOUSE_PROGRAM"),
            {QStringLiteral("--config"), m_place->path()});
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 30000);
        QCOMPARE(second.exitCode(), 0);
        QTRY_VERIFY(!run.window()->isMinimized());
        QCOMPARE(run.windows().size(), 1);
    }

    void theSwitcherLeadsToAnotherWorkspaceAndBack()
    {
        haveDemo();
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
        MainWindow *window = run.window();
        const QStringList northwind = Desk::names(Desk::table(window, connectionsTable));
        QVERIFY(Desk::press(window, QStringLiteral("Workspace: Northwind")));
        QVERIFY(Desk::choose(QStringLiteral("Northwind Labs")));
        QTRY_VERIFY(Desk::button(window, QStringLiteral("Workspace: Northwind Labs")));
        QTRY_VERIFY(run.isOpen());
        QVERIFY(Desk::names(Desk::table(window, connectionsTable)) != northwind);
        QVERIFY(Desk::press(window, QStringLiteral("Workspace: Northwind Labs")));
        QVERIFY(Desk::choose(QStringLiteral("Northwind")));
        QTRY_VERIFY(
            run.isOpen() && Desk::names(Desk::table(window, connectionsTable)) == northwind);
    }

    void languageAndThemeChangeTheOpenWindow()
    {
        haveDemo();
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), demoMilliseconds);
        MainWindow *window = run.window();
        QVERIFY(Desk::sees(window, QStringLiteral("Connections")));
        QVERIFY(Desk::pickMenu(window,
            {QStringLiteral("View"), QStringLiteral("Language"), QStringLiteral("Deutsch")}));
        QTRY_VERIFY(Desk::sees(window, QStringLiteral("Verknüpfungen")));
        QVERIFY(!Desk::sees(window, QStringLiteral("Connections")));
        QVERIFY(window->windowTitle().startsWith(QStringLiteral("Verknüpfungen")));
        Desk::keepPicture(window, QStringLiteral("connections-german"));

        const QColor light = window->palette().color(QPalette::Window);
        QVERIFY(Desk::pickMenu(window,
            {QStringLiteral("Ansicht"), QStringLiteral("Farbschema"), QStringLiteral("Dunkel")}));
        QTRY_VERIFY(window->palette().color(QPalette::Window).lightness() < light.lightness());
        QVERIFY(Desk::pickMenu(window,
            {QStringLiteral("Ansicht"), QStringLiteral("Sprache"), QStringLiteral("English")}));
        QTRY_VERIFY(Desk::sees(window, QStringLiteral("Connections")));
    }

    void f5AsksAgain()
    {
        const ConsoleRun run(start());
        MainWindow *window = run.window();
        connectNotion(window);
        QVERIFY(Desk::press(Desk::dialog(window), QStringLiteral("Open")));
        QTRY_VERIFY(run.isOpen());
        m_notion->bots << QStringLiteral("Zapier");
        window->activateWindow();
        QTRY_VERIFY(window->isActiveWindow());
        QTest::keyClick(window, Qt::Key_F5);
        QTRY_COMPARE(Desk::names(Desk::table(window, connectionsTable)),
            (QStringList{
                QStringLiteral("Export"), QStringLiteral("Slack"), QStringLiteral("Zapier")}));
    }

    void aProfileGivenUpCanBeOpenedAgain()
    {
        {
            const ConsoleRun run(start());
            connectNotion(run.window());
            QVERIFY(Desk::press(Desk::dialog(run.window()), QStringLiteral("Open")));
            QTRY_VERIFY(run.isOpen());
        }
        // With rows from before the window would show them while it waits.
        QDir(m_place->filePath(QStringLiteral("cache"))).removeRecursively();
        m_keychain->mood = FakeTokenStore::Mood::Silent;
        const ConsoleRun run(start());
        MainWindow *window = run.window();
        QTRY_VERIFY(Desk::sees(window, QStringLiteral("Waiting for your keyring")));
        QVERIFY(Desk::press(window, QStringLiteral("Cancel")));
        QTRY_VERIFY(Desk::sees(window, QStringLiteral("Open a workspace")));
        m_keychain->mood = FakeTokenStore::Mood::Well;
        QVERIFY(Desk::press(window, QStringLiteral("Open “Acme”")));
        QTRY_VERIFY(run.isOpen());
        QCOMPARE(run.windows().size(), 1);
    }

    void aTokenRenewedInAnOpenWindowIsUsedThere()
    {
        const ConsoleRun run(start());
        MainWindow *window = run.window();
        connectNotion(window);
        QVERIFY(Desk::press(Desk::dialog(window), QStringLiteral("Open")));
        QTRY_VERIFY(run.isOpen());
        const QByteArray renewed = "ntn_renewed0123456789abcdefABCDEF";
        m_notion->token = renewed;
        window->activateWindow();
        QTRY_VERIFY(window->isActiveWindow());
        QTest::keyClick(window, Qt::Key_F5);
        QTRY_VERIFY(Desk::sees(window, QStringLiteral("The token is not valid any more.")));
        QCOMPARE(Desk::names(Desk::table(window, connectionsTable)).size(), 2);
        QVERIFY(Desk::press(window, QStringLiteral("Enter a token…")));
        QTRY_VERIFY(Desk::dialog(window));
        QVERIFY(
            Desk::type(Desk::dialog(window), QStringLiteral("Token"), QString::fromUtf8(renewed)));
        QVERIFY(Desk::press(Desk::dialog(window), QStringLiteral("Test and connect")));
        QTRY_VERIFY(Desk::button(Desk::dialog(window), QStringLiteral("Open")));
        QVERIFY(Desk::press(Desk::dialog(window), QStringLiteral("Open")));
        QTRY_VERIFY(run.isOpen()
            && !Desk::sees(window, QStringLiteral("The token is not valid any more.")));
        QCOMPARE(profiles().size(), size_t(1));
        QCOMPARE(run.windows().size(), 1);
    }
};

QTEST_MAIN(TestStartFlows)
#include "tst_startflows.moc"
