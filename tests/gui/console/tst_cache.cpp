// SPDX-License-Identifier: MIT
#include "app/workspace/service.h"
#include "models/profiles/profilestore.h"
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/faultyproxy.h"
#include "tests/support/remoteprofile.h"
#include "tests/support/scriptednotion.h"
#include "ui/common/dialog.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QString connectionsTable = QStringLiteral("connectionsTable");
const QString peopleTable = QStringLiteral("peopleTable");
constexpr int slowMilliseconds = 30000; // a store takes its time under sanitizers

} // namespace

//! A profile opens with its last known state, marked with its age, whatever its server does.
class TestCache final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_served;
    std::unique_ptr<GatehouseWorkspace::Service> m_service;
    Secret m_session;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<FakeTokenStore> m_keychain;
    std::unique_ptr<FaultyProxy> m_proxy;
    std::vector<FakeCall *> m_held;

    ConsoleRun::Start start() const
    {
        return {.directory = m_place->path(), .keychain = m_keychain.get()};
    }
    Profile haveRemote(Profile::Caching caching = Profile::Caching::WithoutAddresses)
    {
        return haveRemoteProfile(m_place->path(), *m_keychain,
            {.origin = m_proxy->origin(), .session = m_session, .caching = caching});
    }
    QString cachePath(const Profile &profile) const
    {
        return ProfileStore(m_place->path()).cachePath(profile.id);
    }
    //! The state that the next run finds: both lists were read.
    QStringList useOnce()
    {
        const ConsoleRun run(start());
        if (!QTest::qWaitFor([&] { return run.isOpen(); }, slowMilliseconds))
            return {};
        showPane(run, u"People"_s);
        const bool arePeopleHere = QTest::qWaitFor(
            [&] { return !Desk::names(Desk::table(run.window(), peopleTable)).isEmpty(); },
            slowMilliseconds);
        showPane(run, u"Connections 18"_s);
        return arePeopleHere ? Desk::names(Desk::table(run.window(), connectionsTable))
                             : QStringList();
    }
    static void showPane(const ConsoleRun &run, const QString &entry)
    {
        QVERIFY(Desk::press(run.window(), entry));
    }
    void holdEverything()
    {
        m_proxy->fault = [this](FakeCall &call) { m_held.push_back(&call); };
    }
    void releaseEverything()
    {
        m_proxy->fault = {};
        for (FakeCall *call : std::exchange(m_held, {}))
            m_proxy->pass(*call);
    }
    static bool reads(const ConsoleRun &run, const QString &part)
    {
        return Desk::texts(run.window()).join(u'|').contains(part);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess maker;
        maker.start(qEnvironmentVariable("GATEHOUSE_WORKSPACE_PROGRAM"),
            {u"demo"_s, u"--data"_s, m_served.path()});
        QVERIFY(maker.waitForFinished(60000));
        QCOMPARE(maker.exitCode(), 0);
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
        m_held.clear();
    }
    void cleanup()
    {
        m_proxy.reset();
        m_keychain.reset();
        m_place.reset();
    }
    void cleanupTestCase() { m_service.reset(); }

    void opensOnItsLastRowsBeforeTheServerAnswers()
    {
        haveRemote();
        const QStringList rows = useOnce();
        QCOMPARE(rows.size(), 18);
        holdEverything();
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), slowMilliseconds);
        MainWindow *window = run.window();
        QAbstractItemView *table = Desk::table(window, connectionsTable);
        QVERIFY(table);
        QCOMPARE(Desk::names(table), rows);
        QTRY_VERIFY(!m_held.empty());
        QVERIFY2(reads(run, u"– refreshing."_s), "the pane says how old it is");
        QVERIFY2(reads(run, u"No jobs · as of "_s) && reads(run, u" – refreshing"_s),
            "so does the strip");
        QVERIFY(reads(run, u"Ada Byron"_s));
        QVERIFY(Desk::button(window, u"Workspace: Northwind"_s));
        QVERIFY(Desk::button(window, u"Connections 18"_s));
        QVERIFY(!reads(run, u"Up to date."_s));

        table->setCurrentIndex(table->model()->index(5, 0));
        QTest::keyClick(table, Qt::Key_Down);
        const int current = table->currentIndex().row();
        const QString name = rows[current];
        Desk::keepPicture(window, u"cache-refreshing"_s);
        releaseEverything();
        QTRY_VERIFY_WITH_TIMEOUT(reads(run, u"Up to date."_s), slowMilliseconds);
        QVERIFY(!reads(run, u"– refreshing"_s));
        QCOMPARE(Desk::names(table), rows);
        QCOMPARE(table->currentIndex().data().toString(), name);
        QVERIFY(table->selectionModel()->isRowSelected(current));
    }

    void keepsTheRowsWithoutAServer()
    {
        haveRemote();
        const QStringList rows = useOnce();
        QCOMPARE(rows.size(), 18);
        m_proxy->goAway();
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), slowMilliseconds);
        QTRY_VERIFY(Desk::sees(run.window(), u"The server cannot be reached."_s));
        QVERIFY(Desk::button(run.window(), u"Try again"_s));
        QCOMPARE(Desk::names(Desk::table(run.window(), connectionsTable)), rows);
        QVERIFY2(reads(run, u"No jobs · as of "_s), "still said");
        QVERIFY2(reads(run, u"this workspace. As of "_s), "also when that is less than a minute");
        QVERIFY(!reads(run, u"refreshing"_s));
        QVERIFY(reads(run, u"Ada Byron"_s));
        Desk::keepPicture(run.window(), u"cache-offline"_s);
        showPane(run, u"People"_s);
        QTRY_VERIFY(Desk::sees(run.window(), u"The server cannot be reached."_s));
        QVERIFY(!Desk::names(Desk::table(run.window(), peopleTable)).isEmpty());
        Desk::keepPicture(run.window(), u"cache-offline-people"_s);
    }

    void catchesUpWhenTheServerIsBack()
    {
        haveRemote();
        const QStringList rows = useOnce();
        m_proxy->fault = [](FakeCall &call) { call.reset(); };
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), slowMilliseconds);
        QTRY_VERIFY(Desk::sees(run.window(), u"The server cannot be reached."_s));
        m_proxy->fault = {};
        const int before = m_proxy->requestCount();
        QVERIFY(Desk::press(run.window(), u"Try again"_s));
        QTRY_VERIFY_WITH_TIMEOUT(reads(run, u"Up to date."_s), slowMilliseconds);
        QVERIFY(!Desk::sees(run.window(), u"The server cannot be reached."_s));
        QCOMPARE(Desk::names(Desk::table(run.window(), connectionsTable)), rows);
        // Who we are and where was asked again as well: two questions, then the workspaces.
        QTRY_VERIFY(m_proxy->requestCount() >= before + 3);
    }

    void anExpiredTokenStillAsksForAnother()
    {
        haveRemote();
        useOnce();
        m_proxy->fault = [](FakeCall &call) {
            call.answer({.status = 401,
                .body = "{\"object\":\"error\",\"status\":401,\"code\":\"unauthorized\","
                        "\"message\":\"No.\"}"});
        };
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), slowMilliseconds);
        QTRY_VERIFY(Desk::sees(run.window(), u"The token is not valid any more."_s));
        QVERIFY(Desk::press(run.window(), u"Enter a token…"_s));
        QTRY_VERIFY(Desk::dialog(run.window()));
        QVERIFY(Desk::button(Desk::dialog(run.window()), u"Sign in in the browser"_s)->isEnabled());
        QVERIFY(Desk::press(Desk::dialog(run.window()), u"With a session token"_s));
        QTRY_VERIFY(Desk::field(Desk::dialog(run.window()), u"Session token"_s));
    }

    void aMissingTokenStillAsksForOne()
    {
        haveRemote();
        useOnce();
        m_keychain->tokens.clear();
        const ConsoleRun run(start());
        QTRY_VERIFY(
            Desk::sees(run.window(), u"The token of this profile is not in your keyring."_s));
        QVERIFY(Desk::button(run.window(), u"Enter another token…"_s));
    }

    void aKeyringThatTakesItsTimeIsWaitedForBehindTheRows()
    {
        haveRemote();
        const QStringList rows = useOnce();
        m_keychain->mood = FakeTokenStore::Mood::Silent;
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), slowMilliseconds);
        QCOMPARE(Desk::names(Desk::table(run.window(), connectionsTable)), rows);
        QVERIFY(reads(run, u"– refreshing."_s));
        QVERIFY(reads(run, u"keyring"_s));
        m_keychain->mood = FakeTokenStore::Mood::Well;
        m_keychain->answerHeld();
        QTRY_VERIFY_WITH_TIMEOUT(reads(run, u"Up to date."_s), slowMilliseconds);
    }

    void aLockedKeyringIsToldAsEver()
    {
        haveRemote();
        useOnce();
        m_keychain->mood = FakeTokenStore::Mood::Locked;
        const ConsoleRun run(start());
        QTRY_VERIFY(Desk::sees(run.window(), u"Your keyring is locked."_s));
        m_keychain->mood = FakeTokenStore::Mood::Well;
        QVERIFY(Desk::press(run.window(), u"Try again"_s));
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), slowMilliseconds);
        QTRY_VERIFY_WITH_TIMEOUT(reads(run, u"Up to date."_s), slowMilliseconds);
    }

    void aDamagedStoreIsToldAsEver()
    {
        ProfileStore profiles(m_place->path());
        const Profile profile{
            .id = ProfileStore::newId(), .name = u"Own"_s, .kind = Profile::Kind::LocalEmbedded};
        QVERIFY(profiles.load() && profiles.save(profile) && profiles.setLastUsed(profile.id));
        const QString folder = profiles.workspaceDirectory(profile.id);
        QProcess maker;
        maker.start(
            qEnvironmentVariable("GATEHOUSE_WORKSPACE_PROGRAM"), {u"demo"_s, u"--data"_s, folder});
        QVERIFY(maker.waitForFinished(60000));
        QCOMPARE(useOnce().size(), 18);
        QFile store(folder + u"/workspace.sqlite"_s);
        QVERIFY(store.open(QIODevice::ReadWrite));
        store.write(QByteArray(4096, 'x'));
        store.close();
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(
            Desk::sees(run.window(), u"The workspace file is damaged."_s), slowMilliseconds);
        QVERIFY(Desk::button(run.window(), u"Open another profile"_s));
    }

    void remembersNoAddress()
    {
        haveRemote();
        useOnce();
        holdEverything();
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), slowMilliseconds);
        showPane(run, u"People"_s);
        QAbstractItemView *table = nullptr;
        QTRY_VERIFY(
            (table = Desk::table(run.window(), peopleTable)) && table->model()->rowCount() > 0);
        const auto isShown = [table](const QString &part) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QModelIndex index = table->model()->index(row, 0);
                if (index.data(Qt::AccessibleTextRole).toString().contains(part))
                    return true;
            }
            return false;
        };
        QVERIFY(!isShown(u"@"_s));
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Up);
        Desk::keepPicture(run.window(), u"cache-people"_s);
        releaseEverything();
        QTRY_VERIFY_WITH_TIMEOUT(isShown(u"@"_s), slowMilliseconds);
    }

    void aProfileMayNeverCache()
    {
        const Profile profile = haveRemote(Profile::Caching::Never);
        useOnce();
        QVERIFY(!QFile::exists(cachePath(profile)));
        m_proxy->goAway();
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(
            Desk::sees(run.window(), u"The server cannot be reached."_s), slowMilliseconds);
        QVERIFY(reads(run, u"“Northwind” could not be opened"_s));
    }

    void aDamagedCacheIsNoObstacle_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray(20000, 'x');
        QTest::newRow("empty") << QByteArray();
    }
    void aDamagedCacheIsNoObstacle()
    {
        QFETCH(QByteArray, bytes);
        const Profile profile = haveRemote();
        const QStringList rows = useOnce();
        QFile file(cachePath(profile));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        QCOMPARE(useOnce(), rows);
        m_proxy->goAway();
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), slowMilliseconds);
        QCOMPARE(Desk::names(Desk::table(run.window(), connectionsTable)), rows);
    }

    void aCacheThatCannotBeWrittenIsNoObstacle()
    {
        const Profile profile = haveRemote();
        QVERIFY(QDir().mkpath(cachePath(profile)));
        QCOMPARE(useOnce().size(), 18);
        QVERIFY(QDir(cachePath(profile)).isEmpty());
    }

    void aWorkspaceThatIsClosedToUsIsLeft()
    {
        haveRemote();
        useOnce();
        // The server knows the small workspace only.
        m_proxy->faultyPath = u"/admin/v1/spaces"_s;
        m_proxy->fault = [this](FakeCall &call) {
            QNetworkRequest request(QUrl(m_service->origin().toString() + u"/admin/v1/spaces"_s));
            for (const char *name : {"authorization", "notion-version"})
                request.setRawHeader(name, call.headers.value(name));
            auto *network = new QNetworkAccessManager(this);
            QNetworkReply *reply = network->get(request);
            connect(reply, &QNetworkReply::finished, this, [reply, &call, network] {
                QJsonObject list = QJsonDocument::fromJson(reply->readAll()).object();
                QJsonArray rows = list[u"results"_s].toArray();
                rows.removeFirst();
                list[u"results"_s] = rows;
                call.answer(list);
                network->deleteLater();
            });
        };
        const ConsoleRun run(start());
        QTRY_VERIFY_WITH_TIMEOUT(
            Desk::button(run.window(), u"Workspace: Northwind Labs"_s), slowMilliseconds);
        QTRY_VERIFY_WITH_TIMEOUT(Desk::button(run.window(), u"Connections 1"_s), slowMilliseconds);
        QTRY_VERIFY_WITH_TIMEOUT(reads(run, u"Up to date."_s), slowMilliseconds);
        QVERIFY(reads(run, u"Member"_s));
    }
};

QTEST_MAIN(TestCache)
#include "tst_cache.moc"
