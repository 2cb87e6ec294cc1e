// SPDX-License-Identifier: MIT
#include "models/profiles/profilestore.h"
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/faultyproxy.h"
#include "tests/support/remoteprofile.h"
#include "tests/support/servedworkspace.h"
#include "tests/support/tokenshapes.h"
#include "ui/common/dialog.h"
#include "ui/common/pane.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QMutex>
#include <QSettings>
#include <QTabBar>

using namespace Gatehouse;

namespace {

constexpr int slowMilliseconds = 60000;
const QString mei = QStringLiteral("Mei Tanaka");

QMutex messagesMutex;
QByteArray messages;

void keepMessage(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&messagesMutex);
    messages += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
}

} // namespace

//! The session with which an owner looks as somebody else: what leaves with it, when it ends, and
//! that nothing of it stays.
class TestViewAsSession final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_home;
    std::unique_ptr<ServedWorkspace> m_served;
    std::unique_ptr<FaultyProxy> m_proxy;
    FakeTokenStore m_keychain;
    std::unique_ptr<ConsoleRun> m_run;
    MainWindow *m_owner = nullptr;
    QByteArray m_token; //!< of the newest session
    std::optional<int> m_seconds; //!< how long it lasts in the answer; nothing: as the service says

    MainWindow *other() const
    {
        for (MainWindow *each : m_run->windows()) {
            if (each != m_owner)
                return each;
        }
        return nullptr;
    }
    MainWindow *viewAs(const QString &name)
    {
        m_owner->activateWindow();
        m_owner->showPane(QStringLiteral("people"));
        QAbstractItemView *people = nullptr;
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT((people = Desk::table(m_owner, QStringLiteral("peopleTable")))
                    && Desk::names(people).contains(name),
                slowMilliseconds);
        }();
        if (!people)
            return nullptr;
        const QModelIndex index = people->model()->index(int(Desk::names(people).indexOf(name)), 0);
        people->scrollTo(index);
        QTest::mouseClick(
            people->viewport(), Qt::LeftButton, {}, {60, people->visualRect(index).center().y()});
        if (!Desk::press(m_owner, QStringLiteral("View as %1…").arg(name))
            || !Desk::press(Desk::dialog(m_owner), QStringLiteral("View as %1").arg(name)))
            return nullptr;
        MainWindow *window = nullptr;
        [&] { QTRY_VERIFY_WITH_TIMEOUT((window = other()), slowMilliseconds); }();
        return window;
    }
    //! The calls that carried the session's token.
    std::vector<const FakeCall *> callsOfView() const
    {
        std::vector<const FakeCall *> calls;
        for (const auto &call : m_proxy->calls()) {
            if (call->headers.value("authorization") == "Bearer " + m_token)
                calls.push_back(call.get());
        }
        return calls;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        qInstallMessageHandler(keepMessage);
    }
    void cleanupTestCase()
    {
        qInstallMessageHandler(nullptr);
        QLoggingCategory::setFilterRules({});
    }
    void init()
    {
        m_served = std::make_unique<ServedWorkspace>();
        m_proxy = std::make_unique<FaultyProxy>(m_served->service->origin());
        m_token.clear();
        m_seconds.reset();
        m_proxy->faultyPath = QStringLiteral("/view_as");
        m_proxy->answerFault = [this](FakeCall &call, const FakeCall::Answer &answer) {
            QJsonObject session = QJsonDocument::fromJson(answer.body).object();
            m_token = session.value(QLatin1String("token")).toString().toUtf8();
            if (m_seconds)
                session.insert(QLatin1String("expires_at"),
                    QDateTime::currentDateTimeUtc()
                        .addSecs(*m_seconds)
                        .toString(Qt::ISODateWithMs));
            FakeCall::Answer changed = answer;
            changed.body = QJsonDocument(session).toJson(QJsonDocument::Compact);
            call.answer(changed);
        };
        const QString place = m_home.filePath(QStringLiteral("gatehouse"));
        QDir(place).removeRecursively();
        QVERIFY(QDir().mkpath(place));
        m_keychain.tokens.clear();
        const Profile profile = haveRemoteProfile(
            place, m_keychain, {.origin = m_proxy->origin(), .session = m_served->session()});
        QVERIFY(!profile.id.isEmpty());
        m_run = std::make_unique<ConsoleRun>(
            ConsoleRun::Start{.directory = place, .keychain = &m_keychain});
        QTRY_VERIFY_WITH_TIMEOUT(m_run->isOpen(), slowMilliseconds);
        m_owner = m_run->window();
    }
    void cleanup()
    {
        m_run.reset();
        m_proxy.reset();
        m_served.reset();
    }

    void onlyQuestionsLeaveAndNothingStays()
    {
        MainWindow *view = viewAs(mei);
        QVERIFY(view);
        QVERIFY(m_token.startsWith("ses_"));
        // Everything is opened, sorted and copied.
        for (const QString &pane : {QStringLiteral("people"), QStringLiteral("connections")}) {
            view->showPane(pane);
            QAbstractItemView *table = nullptr;
            QTRY_VERIFY_WITH_TIMEOUT((table = Desk::table(view, pane + QStringLiteral("Table")))
                    && table->model()->rowCount() > 0,
                slowMilliseconds);
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                {60, table->visualRect(table->model()->index(0, 0)).center().y()});
            QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                {60, table->visualRect(table->model()->index(0, 0)).center().y()});
        }
        auto *tabs = view->findChild<QTabBar *>(QStringLiteral("detailsTabs"));
        for (int tab = 0; tab < tabs->count(); ++tab)
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        QVERIFY(Desk::pickMenu(view, {QStringLiteral("View"), QStringLiteral("Refresh")}));
        const size_t asked = callsOfView().size();
        QTRY_VERIFY(callsOfView().size() > asked);
        QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
        for (const FakeCall *call : callsOfView())
            QCOMPARE(call->method, QByteArray("GET"));
        QVERIFY(Desk::press(view, QStringLiteral("Stop")));
        QTRY_COMPARE(m_run->windows().size(), 1);
        // The last thing said is that nothing more will be.
        QTRY_COMPARE_WITH_TIMEOUT(
            callsOfView().back()->method, QByteArray("DELETE"), slowMilliseconds);
        QCOMPARE(callsOfView().back()->target, QByteArray("/admin/v1/session"));
        m_run.reset();

        QCOMPARE(m_keychain.tokens.size(), 1);
        QVERIFY(!messages.isEmpty());
        const QString place = m_home.filePath(QStringLiteral("gatehouse"));
        QVERIFY2(!filesWith("Northwind", place).isEmpty(), "Files are looked into.");
        for (const QByteArray &shape : shapes(m_token)) {
            QCOMPARE(filesWith(shape, place), QStringList());
            QVERIFY(!messages.contains(shape));
        }
        // No second cache, undo file or state of panes beside the profile's own.
        for (const char *folder : {"cache", "undo"}) {
            const QStringList files
                = QDir(place + u'/' + QLatin1String(folder))
                      .entryList(
                          {QStringLiteral("*.sqlite"), QStringLiteral("*.json")}, QDir::Files);
            QVERIFY2(files.size() <= 1, qPrintable(files.join(u' ')));
        }
        ProfileStore profiles(place);
        QVERIFY(bool(profiles.load()));
        QCOMPARE(profiles.profiles().size(), size_t(1));
        QSettings settings(place + QStringLiteral("/settings.ini"), QSettings::IniFormat);
        settings.beginGroup(QStringLiteral("profiles"));
        QCOMPARE(settings.childGroups(), QStringList{profiles.profiles().front().id.toString()});
    }

    void whenTheTimeIsOverItSaysSo()
    {
        m_seconds = 2;
        MainWindow *view = viewAs(mei);
        QVERIFY(view);
        QTRY_VERIFY_WITH_TIMEOUT(
            Desk::sees(view, QStringLiteral("The 15 minutes are over.")), slowMilliseconds);
        QVERIFY(view->hasPage());
        QVERIFY(!view->pane(QStringLiteral("connections")));
        QVERIFY(view->windowTitle().contains(QStringLiteral("View as Mei Tanaka – ended")));
        const size_t asked = callsOfView().size();
        QTest::keyClick(view, Qt::Key_F5);
        QCOMPARE(callsOfView().size(), asked);
        QTRY_VERIFY(view->isActiveWindow());
        QTest::keyClick(view->focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(m_run->windows().size(), 1);
        QVERIFY(m_run->isOpen());
    }

    void aSessionThatEndedElsewhereSaysSo()
    {
        MainWindow *view = viewAs(mei);
        QVERIFY(view);
        QTRY_VERIFY(!callsOfView().empty());
        m_proxy->faultyPath.clear();
        m_proxy->answerFault = {};
        m_proxy->fault = [this](FakeCall &call) {
            if (call.headers.value("authorization") != "Bearer " + m_token)
                return m_proxy->pass(call);
            call.answer({.status = 401,
                .body
                = R"({"object":"error","status":401,"code":"unauthorized","message":"API token is invalid."})"});
        };
        QVERIFY(Desk::pickMenu(view, {QStringLiteral("View"), QStringLiteral("Refresh")}));
        QTRY_VERIFY_WITH_TIMEOUT(
            Desk::sees(view, QStringLiteral("This session does not work any more.")),
            slowMilliseconds);
        QVERIFY(Desk::press(view, QStringLiteral("Close")));
        QTRY_COMPARE(m_run->windows().size(), 1);
    }

    void closingTheWindowEndsTheSession_data()
    {
        QTest::addColumn<bool>("closesAll");
        QTest::newRow("its own window") << false;
        QTest::newRow("the owner's, with which it goes") << true;
    }
    void closingTheWindowEndsTheSession()
    {
        QFETCH(bool, closesAll);
        MainWindow *view = viewAs(mei);
        QVERIFY(view);
        WorkspaceVisitor looker(m_served->service->origin(), m_served->workspace, Secret(m_token));
        QVERIFY(!looker.connectionNamed(QStringLiteral("Slack")).id.isEmpty());
        (closesAll ? m_owner : view)->close();
        WorkspaceVisitor ada(m_served->service->origin(), m_served->workspace, m_served->session());
        QTRY_COMPARE_WITH_TIMEOUT(
            ada.events().front().action, QStringLiteral("session.ended"), slowMilliseconds);
        QCOMPARE(ada.events().front().actorName, QStringLiteral("Ada Byron"));
        const auto asked = answerOf<ConnectionPage>(
            [&](auto done) { return looker.service.listConnections({}, done); });
        QVERIFY(!asked);
        QCOMPARE(asked.error().kind, ApiError::Kind::Unauthorized);
        QTRY_COMPARE(m_run->windows().size(), closesAll ? 0 : 1);
    }

    void aProfileThatIsRemovedEndsItsSession()
    {
        QVERIFY(Desk::pickMenu(
            m_owner, {QStringLiteral("File"), QStringLiteral("Open another profile…")}));
        QTRY_COMPARE(m_run->windows().size(), 2);
        MainWindow *start = other();
        const Secret session = *m_keychain.tokens.cbegin();
        WorkspaceVisitor visitor(m_served->service->origin(), m_served->workspace, session);
        QVERIFY(!visitor.connectionNamed(QStringLiteral("Slack")).id.isEmpty());
        QVERIFY(Desk::press(start, QStringLiteral("More for “Northwind”")));
        QVERIFY(Desk::choose(QStringLiteral("Remove “Northwind”…")));
        QTRY_VERIFY(Desk::dialog(start));
        QVERIFY(Desk::texts(Desk::dialog(start))
                    .join(QLatin1Char(' '))
                    .contains(QStringLiteral("your session at its server ends")));
        QVERIFY(Desk::press(Desk::dialog(start), QStringLiteral("Remove profile “Northwind”")));
        QTRY_VERIFY(!Desk::dialog(start));
        QVERIFY(m_keychain.tokens.isEmpty());
        const auto asks = [&] {
            return answerOf<ConnectionPage>(
                [&](auto done) { return visitor.service.listConnections({}, done); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(!asks(), slowMilliseconds);
        QCOMPARE(asks().error().kind, ApiError::Kind::Unauthorized);
    }

    void aServerThatIsGoneIsToldOf()
    {
        QVERIFY(Desk::pickMenu(
            m_owner, {QStringLiteral("File"), QStringLiteral("Open another profile…")}));
        QTRY_COMPARE(m_run->windows().size(), 2);
        MainWindow *start = other();
        m_proxy->goAway();
        QVERIFY(Desk::press(start, QStringLiteral("More for “Northwind”")));
        QVERIFY(Desk::choose(QStringLiteral("Remove “Northwind”…")));
        QTRY_VERIFY(Desk::dialog(start));
        QVERIFY(Desk::press(Desk::dialog(start), QStringLiteral("Remove profile “Northwind”")));
        QTRY_VERIFY(!Desk::dialog(start));
        QVERIFY(m_keychain.tokens.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(
            Desk::sees(start,
                QStringLiteral("“Northwind” is removed here. Its server did not answer, so your "
                               "session there ends by itself within 30 days.")),
            slowMilliseconds);
    }

    void theAuditLogNamesTheOwner()
    {
        QVERIFY(viewAs(mei));
        WorkspaceVisitor ada(m_served->service->origin(), m_served->workspace, m_served->session());
        const std::vector<AuditEvent> events = ada.events();
        QVERIFY(!events.empty());
        QCOMPARE(events.front().action, QStringLiteral("session.view_as"));
        QCOMPARE(events.front().actorName, QStringLiteral("Ada Byron"));
        QVERIFY(events.front().person);
    }
};

QTEST_MAIN(TestViewAsSession)
#include "tst_viewassession.moc"
