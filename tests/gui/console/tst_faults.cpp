// SPDX-License-Identifier: MIT
#include "app/workspace/service.h"
#include "models/profiles/profilestore.h"
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/faultyproxy.h"
#include "tests/support/scriptednotion.h"
#include "ui/common/dialog.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Gatehouse;

namespace {

using Fault = std::function<void(FakeCall &)>;

const QByteArray notionToken = "ntn_faults0123456789abcdefABCDEF";
const QString connectionsTable = QStringLiteral("connectionsTable");
constexpr int slowMilliseconds = 30000; // a store takes its time under sanitizers

QByteArray refusal(int status, const QByteArray &code, const QByteArray &more = {})
{
    return "{\"object\":\"error\",\"status\":" + QByteArray::number(status) + ",\"code\":\"" + code
        + "\",\"message\":\"No.\",\"request_id\":\"49c4bac9-2678-4b50-aed9-e671130ad10e\"" + more
        + "}";
}

Fault answering(const FakeCall::Answer &answer)
{
    return [answer](FakeCall &call) { call.answer(answer); };
}

} // namespace

Q_DECLARE_METATYPE(Fault)

//! What somebody reads, and can do, when something between the console and its workspace is wrong.
class TestFaults final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_pristine; //!< the demo, never opened
    QTemporaryDir m_served;
    std::unique_ptr<GatehouseWorkspace::Service> m_service;
    Secret m_session;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<FakeTokenStore> m_keychain;
    std::unique_ptr<FaultyProxy> m_proxy;
    std::unique_ptr<ScriptedNotion> m_notion;

    ConsoleRun::Start start() const
    {
        return {.directory = m_place->path(),
            .keychain = m_keychain.get(),
            .notion = m_notion->origin()};
    }
    static void copyStore(const QString &from, const QString &to)
    {
        QVERIFY(QDir().mkpath(to));
        for (const QString &name :
            {QStringLiteral("workspace.sqlite"), QStringLiteral("secret.key")}) {
            const QString copy = QDir(to).filePath(name);
            QVERIFY(QFile::copy(QDir(from).filePath(name), copy));
            QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    Profile haveProfile(Profile::Kind kind, const QUrl &origin, const QByteArray &token)
    {
        ProfileStore store(m_place->path());
        if (!store.load())
            return {};
        Profile profile{.id = ProfileStore::newId(),
            .name = QStringLiteral("Northwind"),
            .kind = kind,
            .origin = origin};
        if (!token.isEmpty()) {
            profile.tokenName = QStringLiteral("gatehouse/%1/session/a").arg(profile.id.toString());
            m_keychain->tokens.insert(profile.tokenName, Secret(token));
        }
        if (!store.save(profile) || !store.setLastUsed(profile.id))
            return {};
        return profile;
    }
    void haveRemote()
    {
        haveProfile(Profile::Kind::GatehouseRemote, m_proxy->origin(), m_session.reveal());
    }
    //! A profile of its own store, which the caller then harms.
    QString haveLocal()
    {
        const Profile profile = haveProfile(Profile::Kind::LocalEmbedded, {}, {});
        const QString folder = ProfileStore(m_place->path()).workspaceDirectory(profile.id);
        copyStore(m_pristine.path(), folder);
        return folder;
    }
    static void changeStore(const QString &folder, const QString &sql)
    {
        {
            QSqlDatabase database
                = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("harm"));
            database.setDatabaseName(folder + QStringLiteral("/workspace.sqlite"));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(sql));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("harm"));
    }
    void pressKey(MainWindow *window, Qt::Key key)
    {
        window->activateWindow();
        QTRY_VERIFY(window->isActiveWindow());
        QTest::keyClick(window, key);
    }
    void seesFailurePage(const ConsoleRun &run, const QString &title, const QStringList &buttons)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(
            Desk::sees(run.window(), title), qPrintable(title), slowMilliseconds);
        for (const QString &button : buttons)
            QVERIFY2(Desk::button(run.window(), button), qPrintable(button));
        QVERIFY(Desk::button(run.window(), QStringLiteral("Open another profile")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess maker;
        maker.start(qEnvironmentVariable("GATEHOUSE_WORKSPACE_PROGRAM"),
            {QStringLiteral("demo"), QStringLiteral("--data"), m_pristine.path()});
        QVERIFY(maker.waitForFinished(60000));
        QCOMPARE(maker.exitCode(), 0);
        copyStore(m_pristine.path(), m_served.path());
        GatehouseWorkspace::ServiceOptions options;
        options.directory = m_served.path();
        m_service = std::make_unique<GatehouseWorkspace::Service>(options);
        QVERIFY(m_service->start());
        const auto session = m_service->openSession();
        QVERIFY(session);
        m_session = *session;
    }
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<FakeTokenStore>();
        m_proxy = std::make_unique<FaultyProxy>(m_service->origin());
        m_notion = std::make_unique<ScriptedNotion>(notionToken);
    }
    void cleanup()
    {
        m_notion.reset();
        m_proxy.reset();
        m_keychain.reset();
        m_place.reset();
    }
    void cleanupTestCase() { m_service.reset(); }

    void answers_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("remedy");
        QTest::addColumn<QString>("paneButton");
        QTest::addColumn<QStringList>("pageButtons");
        const QString again = QStringLiteral("Try again");
        const QString token = QStringLiteral("Enter another token…");
        QTest::newRow("html-for-json")
            << answering(
                   {.body = "<!doctype html><title>Sign in</title>", .contentType = "text/html"})
            << "The server answered with a web page instead of data."
            << "Check the address, and whether a proxy or a sign-in page stands in between."
            << again << QStringList{again};
        QTest::newRow("truncated-json")
            << answering({.body = "{\"object\":\"list\",\"results\":[{\"id\":\"0b"})
            << "The server's answer was cut off or could not be understood."
            << "Try again." << again << QStringList{again};
        QTest::newRow("truncated-answer") << Fault([](FakeCall &call) {
            call.raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                     "Content-Length: 500\r\n\r\n{\"object\":");
            call.close();
        }) << "The server's answer was cut off or could not be understood."
                                          << "Try again." << again << QStringList{again};
        QTest::newRow("401") << answering({.status = 401, .body = refusal(401, "unauthorized")})
                             << "The token is not valid any more."
                             << "It was revoked or has expired. Enter a new one."
                             << "Enter a token…" << QStringList{token, again};
        QTest::newRow("403") << answering({.status = 403,
            .body
            = refusal(403, "restricted_resource", ",\"additional_data\":{\"reason\":\"role\"}")})
                             << "Your role in this workspace does not allow this."
                             << "Ask a workspace owner to do it, or to change your role." << again
                             << QStringList{token, again};
        QTest::newRow("404") << answering({.status = 404, .body = refusal(404, "object_not_found")})
                             << "This is missing or not shared with this connection."
                             << "Check that it was not deleted, and that the connection was given "
                                "access."
                             << again << QStringList{again};
        QTest::newRow("429-retry-after")
            << answering({.status = 429,
                   .body = refusal(429, "rate_limited"),
                   .headers = {{"Retry-After", "17"}}})
            << "The server asks us to slow down."
            << "Try again in 17 seconds." << again << QStringList{again};
        QTest::newRow("429") << answering({.status = 429, .body = refusal(429, "rate_limited")})
                             << "The server asks us to slow down."
                             << "Wait a minute, then try again." << again << QStringList{again};
        QTest::newRow("500") << answering(
            {.status = 500, .body = refusal(500, "internal_server_error")})
                             << "The server has a problem of its own."
                             << "Try again in a while. If it stays, report the request id in "
                                "Details."
                             << again << QStringList{again};
        QTest::newRow("body-too-large")
            << answering({.status = 413, .body = "<html>413</html>", .contentType = "text/html"})
            << "The request was too large for the server."
            << "Do it in smaller parts." << again << QStringList{again};
        QTest::newRow("refused-connection")
            << Fault() << "The server cannot be reached."
            << "Check that it runs and that you are online, then try again." << again
            << QStringList{again};
    }

    void keepRows_data() { answers_data(); }
    void keepRows()
    {
        QFETCH(Fault, fault);
        QFETCH(QString, title);
        QFETCH(QString, remedy);
        QFETCH(QString, paneButton);
        haveRemote();
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), slowMilliseconds);
        MainWindow *window = run.window();
        const QStringList rows = Desk::names(Desk::table(window, connectionsTable));
        QCOMPARE(rows.size(), 18);

        if (fault)
            m_proxy->fault = fault;
        else
            m_proxy->goAway();
        pressKey(window, Qt::Key_F5);
        QTRY_VERIFY2(Desk::sees(window, title), qPrintable(title));
        QVERIFY2(
            Desk::sees(window, remedy), qPrintable(Desk::texts(window).join(QLatin1Char('|'))));
        QVERIFY(Desk::button(window, paneButton));
        QCOMPARE(Desk::names(Desk::table(window, connectionsTable)), rows);
        Desk::keepPicture(
            window, QStringLiteral("fault-%1").arg(QLatin1String(QTest::currentDataTag())));

        if (paneButton != QLatin1String("Try again") || !fault)
            return;
        m_proxy->fault = {};
        QVERIFY(Desk::press(window, paneButton));
        QTRY_VERIFY(!Desk::sees(window, title));
        QCOMPARE(Desk::names(Desk::table(window, connectionsTable)), rows);
    }

    void keepFromOpening_data() { answers_data(); }
    void keepFromOpening()
    {
        QFETCH(Fault, fault);
        QFETCH(QString, title);
        QFETCH(QString, remedy);
        QFETCH(QStringList, pageButtons);
        haveRemote();
        if (fault)
            m_proxy->fault = fault;
        else
            m_proxy->goAway();
        const ConsoleRun run(start());
        seesFailurePage(run, title, pageButtons);
        QVERIFY(Desk::sees(run.window(), remedy));
        QVERIFY(Desk::sees(run.window(), QStringLiteral("“Northwind” could not be opened")));
        Desk::keepPicture(
            run.window(), QStringLiteral("opening-%1").arg(QLatin1String(QTest::currentDataTag())));
        if (!fault)
            return;
        m_proxy->fault = {};
        QVERIFY(Desk::press(run.window(), QStringLiteral("Try again")));
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), slowMilliseconds);
    }

    void aTimeThatIsWaitedForIsShort()
    {
        // Refused once with a second to wait: the read is sent again without a word.
        haveRemote();
        bool refused = false;
        m_proxy->fault = [&](FakeCall &call) {
            refused = true;
            m_proxy->fault = {};
            call.answer({.status = 429,
                .body = refusal(429, "rate_limited"),
                .headers = {{"Retry-After", "0"}}});
        };
        ConsoleRun::Start patient = start();
        patient.retries = 2;
        const ConsoleRun run(patient);
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), slowMilliseconds);
        QVERIFY(refused);
    }

    void wrongAddress()
    {
        const ConsoleRun run(start());
        QVERIFY(Desk::press(run.window(), QStringLiteral("Connect to a Gatehouse workspace")));
        QTRY_VERIFY(Desk::dialog(run.window()));
        Dialog *dialog = Desk::dialog(run.window());
        QVERIFY(Desk::type(
            dialog, QStringLiteral("Address"), QStringLiteral("https://nothing.invalid")));
        QVERIFY(Desk::press(dialog, QStringLiteral("With a session token")));
        QVERIFY(Desk::type(
            dialog, QStringLiteral("Session token"), QStringLiteral("ses_0123456789abcdef")));
        QVERIFY(Desk::press(dialog, QStringLiteral("Test and connect")));
        QTRY_VERIFY_WITH_TIMEOUT(
            Desk::sees(dialog, QStringLiteral("There is no server of this name.")),
            slowMilliseconds);
        QVERIFY(
            Desk::sees(dialog, QStringLiteral("Check the address and your network connection.")));
        QVERIFY(Desk::button(dialog, QStringLiteral("Test and connect"))->isEnabled());
        QVERIFY(ProfileStore(m_place->path()).profiles().empty());
        QVERIFY(m_keychain->tokens.isEmpty());
        Desk::keepPicture(run.window(), QStringLiteral("fault-wrong-address"));
    }

    void aTokenThatMayNotListUsersSaysSo()
    {
        haveProfile(Profile::Kind::Notion, m_notion->origin(), notionToken);
        m_notion->mayListUsers = false;
        const ConsoleRun run(start());
        QTRY_VERIFY(Desk::sees(run.window(),
            QStringLiteral(
                "This token may not list users, so its workspace's connections cannot be "
                "shown.")));
        Desk::keepPicture(run.window(), QStringLiteral("fault-403-no-user-listing"));
        QVERIFY(Desk::press(run.window(), QStringLiteral("People")));
        QTRY_VERIFY(Desk::texts(run.window())
                        .join(QLatin1Char('|'))
                        .contains(QStringLiteral("This token may not list users")));
    }

    void storeOfANewerProgram()
    {
        changeStore(haveLocal(), QStringLiteral("PRAGMA user_version = 999"));
        const ConsoleRun run(start());
        seesFailurePage(
            run, QStringLiteral("This workspace was written by a newer Gatehouse."), {});
        QVERIFY(!Desk::button(run.window(), QStringLiteral("Try again")));
        Desk::keepPicture(run.window(), QStringLiteral("fault-store-newer"));
    }

    void damagedStore()
    {
        const QString path = haveLocal() + QStringLiteral("/workspace.sqlite");
        QFile file(path);
        QVERIFY(file.open(QFile::ReadWrite));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const ConsoleRun run(start());
        seesFailurePage(
            run, QStringLiteral("The workspace file is damaged."), {QStringLiteral("Try again")});
        Desk::keepPicture(run.window(), QStringLiteral("fault-store-damaged"));
    }

    void missingStore()
    {
        QVERIFY(QFile::remove(haveLocal() + QStringLiteral("/workspace.sqlite")));
        const ConsoleRun run(start());
        seesFailurePage(run, QStringLiteral("The workspace file is not where it was."),
            {QStringLiteral("Try again")});
        Desk::keepPicture(run.window(), QStringLiteral("fault-store-missing"));
    }

    void storeThatMayOnlyBeRead()
    {
        const QString folder = haveLocal();
        const QString file = folder + QStringLiteral("/workspace.sqlite");
        // Modes mean nothing to root: become somebody who owns these files and nothing else.
        constexpr uid_t nobody = 65534;
        const bool isRoot = ::geteuid() == 0;
        if (isRoot) {
            QProcess owner;
            owner.start(QStringLiteral("chown"),
                {QStringLiteral("-R"), QString::number(nobody), m_place->path()});
            QVERIFY(owner.waitForFinished());
            QCOMPARE(owner.exitCode(), 0);
        }
        QVERIFY(::chmod(file.toLocal8Bit().constData(), 0400) == 0);
        QVERIFY(::chmod(folder.toLocal8Bit().constData(), 0500) == 0);
        if (isRoot)
            QVERIFY(::seteuid(nobody) == 0);
        {
            const ConsoleRun run(start());
            seesFailurePage(run, QStringLiteral("The workspace file can only be read."),
                {QStringLiteral("Try again")});
            if (isRoot)
                QVERIFY(::seteuid(0) == 0);
            Desk::keepPicture(run.window(), QStringLiteral("fault-store-read-only"));
        }
        QVERIFY(::chmod(folder.toLocal8Bit().constData(), 0700) == 0);
    }

    void fullStore()
    {
        const QString folder = haveLocal();
        // Until no page is left for one more session.
        {
            GatehouseWorkspace::ServiceOptions options;
            options.directory = folder;
            options.storePages = 1;
            GatehouseWorkspace::Service filler(options);
            QVERIFY(filler.start());
            bool isFull = false;
            for (int i = 0; i < 2000 && !isFull; ++i)
                isFull = !filler.openSession();
            QVERIFY(isFull);
        }
        ConsoleRun::Start narrow = start();
        narrow.storePages = 1;
        const ConsoleRun run(narrow);
        seesFailurePage(run,
            QStringLiteral("There is no room left for the workspace, so nothing was changed."),
            {QStringLiteral("Try again")});
        QVERIFY(
            Desk::sees(run.window(), QStringLiteral("Free some disk space, then do it again.")));
        Desk::keepPicture(run.window(), QStringLiteral("fault-store-full"));
    }

    void secondConsoleOnTheSameFolder()
    {
        haveRemote();
        const ConsoleRun first(start());
        QTRY_VERIFY_WITH_TIMEOUT(first.isOpen(), slowMilliseconds);
        first.window()->setWindowState(Qt::WindowMinimized);
        CommandLine line;
        line.directory = m_place->path();
        Surroundings surroundings;
        surroundings.keychain = m_keychain.get();
        Composition second(line, surroundings);
        QCOMPARE(second.begin(), std::optional<int>(0));
        QTRY_VERIFY(!first.window()->isMinimized());
        QCOMPARE(first.windows().size(), 1);
        QVERIFY(first.isOpen());
        Desk::keepPicture(first.window(), QStringLiteral("fault-second-console"));
    }

    void damagedProfiles()
    {
        QFile file(m_place->filePath(QStringLiteral("profiles.json")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"profiles\": [{");
        file.close();
        const ConsoleRun run(start());
        QTRY_VERIFY(
            Desk::sees(run.window(), QStringLiteral("A file of Gatehouse cannot be read.")));
        Desk::keepPicture(run.window(), QStringLiteral("fault-profiles-damaged"));
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{\"profiles\": [{"));
    }

    void lockedKeyring()
    {
        haveRemote();
        m_keychain->mood = FakeTokenStore::Mood::Locked;
        const ConsoleRun run(start());
        seesFailurePage(
            run, QStringLiteral("Your keyring is locked."), {QStringLiteral("Try again")});
        Desk::keepPicture(run.window(), QStringLiteral("fault-keyring-locked"));
        m_keychain->mood = FakeTokenStore::Mood::Well;
        QVERIFY(Desk::press(run.window(), QStringLiteral("Try again")));
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), slowMilliseconds);
    }

    void absentKeyring()
    {
        haveRemote();
        m_keychain->mood = FakeTokenStore::Mood::Absent;
        const ConsoleRun run(start());
        seesFailurePage(run, QStringLiteral("This system has no keyring that answers."),
            {QStringLiteral("Try again")});
        Desk::keepPicture(run.window(), QStringLiteral("fault-keyring-absent"));
    }

    void withoutAKeyringATokenIsKeptForThisRun()
    {
        m_keychain->mood = FakeTokenStore::Mood::Absent;
        const ConsoleRun run(start());
        QVERIFY(Desk::press(run.window(), QStringLiteral("Connect to Notion")));
        QTRY_VERIFY(Desk::dialog(run.window()));
        Dialog *dialog = Desk::dialog(run.window());
        QVERIFY(Desk::type(dialog, QStringLiteral("Token"), QString::fromUtf8(notionToken)));
        QVERIFY(Desk::press(dialog, QStringLiteral("Test and connect")));
        QTRY_VERIFY(Desk::sees(dialog,
            QStringLiteral(
                "This token acts as the bot “Export” in the workspace “Acme”. There is no "
                "keyring, so it is kept until Gatehouse is closed.")));
        Desk::keepPicture(run.window(), QStringLiteral("fault-keyring-absent-new-token"));
        QVERIFY(Desk::press(dialog, QStringLiteral("Open")));
        QTRY_VERIFY(run.isOpen());
        QVERIFY(m_keychain->tokens.isEmpty());
    }

    void slowKeyring()
    {
        haveRemote();
        m_keychain->mood = FakeTokenStore::Mood::Silent;
        const ConsoleRun run(start());
        QTRY_VERIFY(Desk::sees(run.window(), QStringLiteral("Waiting for your keyring")));
        QVERIFY(Desk::button(run.window(), QStringLiteral("Cancel")));
        Desk::keepPicture(run.window(), QStringLiteral("fault-keyring-slow"));
        m_keychain->answerHeld();
        m_keychain->mood = FakeTokenStore::Mood::Well;
        // Its answer counts while nobody has cancelled.
        QTRY_VERIFY2_WITH_TIMEOUT(run.isOpen(),
            qPrintable(Desk::texts(run.window()).join(QLatin1Char('|'))), slowMilliseconds);
    }

    void slowKeyringWhileATokenIsSaved()
    {
        m_keychain->mood = FakeTokenStore::Mood::Silent;
        const ConsoleRun run(start());
        QVERIFY(Desk::press(run.window(), QStringLiteral("Connect to Notion")));
        QTRY_VERIFY(Desk::dialog(run.window()));
        Dialog *dialog = Desk::dialog(run.window());
        QVERIFY(Desk::type(dialog, QStringLiteral("Token"), QString::fromUtf8(notionToken)));
        QVERIFY(Desk::press(dialog, QStringLiteral("Test and connect")));
        QTRY_VERIFY(Desk::sees(dialog, QStringLiteral("Waiting for your keyring…")));
        Desk::keepPicture(run.window(), QStringLiteral("fault-keyring-slow-new-token"));
        QVERIFY(Desk::press(dialog, QStringLiteral("Cancel")));
        QVERIFY(!dialog->isBusy());
        m_keychain->answerHeld();
        QVERIFY(m_keychain->tokens.isEmpty());
        ProfileStore saved(m_place->path());
        QVERIFY(saved.load());
        QVERIFY(saved.profiles().empty());
    }

    void aTokenThatIsGoneIsAskedFor()
    {
        haveRemote();
        m_keychain->tokens.clear();
        const ConsoleRun run(start());
        seesFailurePage(run, QStringLiteral("The token of this profile is not in your keyring."),
            {QStringLiteral("Enter another token…")});
        QVERIFY(Desk::press(run.window(), QStringLiteral("Enter another token…")));
        QTRY_VERIFY(Desk::dialog(run.window()));
        Desk::keepPicture(run.window(), QStringLiteral("fault-token-missing"));
        QCOMPARE(Desk::field(Desk::dialog(run.window()), QStringLiteral("Address"))->text(),
            m_proxy->origin().toString());
    }
};

QTEST_MAIN(TestFaults)
#include "tst_faults.moc"
