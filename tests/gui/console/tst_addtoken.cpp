// SPDX-License-Identifier: MIT
#include "models/api/workspacechanges.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/faultyproxy.h"
#include "tests/support/remoteprofile.h"
#include "tests/support/servedworkspace.h"
#include "ui/common/dialog.h"
#include "ui/shell/mainwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;

namespace {

constexpr int slowMilliseconds = 60000;

} // namespace

//! Tokens that somebody gave: pasted, judged by the real service, kept, listed, checked, removed.
class TestAddToken final : public QObject {
    Q_OBJECT

    ServedWorkspace m_served;
    FaultyProxy m_proxy{m_served.service->origin()};
    QTemporaryDir m_place;
    FakeTokenStore m_keychain;
    std::unique_ptr<ConsoleRun> m_run;
    MainWindow *m_window = nullptr;
    QString m_session; //!< the profile's own item in the keychain

    Dialog *dialog() const { return Desk::dialog(m_window); }
    bool press(const char *text) const { return Desk::press(dialog(), QString::fromUtf8(text)); }
    bool says(const char *words) const
    {
        return dialog()
            && Desk::texts(dialog()).join(QLatin1Char('\n')).contains(QString::fromUtf8(words));
    }
    QString said() const
    {
        return dialog() ? Desk::texts(dialog()).join(QStringLiteral(" | ")) : QString();
    }
    bool windowSays(const char *words) const
    {
        return Desk::texts(m_window).join(QLatin1Char('\n')).contains(QString::fromUtf8(words));
    }
    QByteArray tokenOf(const QStringList &whose) const
    {
        QProcess process;
        process.start(qEnvironmentVariable("GATEHOUSE_WORKSPACE_PROGRAM"),
            QStringList{
                QStringLiteral("token"), QStringLiteral("--data"), m_served.made.directory.path()}
                + whose);
        return process.waitForFinished(slowMilliseconds) ? process.readAllStandardOutput().trimmed()
                                                         : QByteArray();
    }
    QByteArray tokenOf(const char *connection) const
    {
        return tokenOf({QStringLiteral("--connection"), QString::fromUtf8(connection)});
    }
    QStringList pasted() const
    {
        QStringList names = m_keychain.tokens.keys();
        names.removeAll(m_session);
        return names;
    }
    void openForm()
    {
        QVERIFY(Desk::pickMenu(
            m_window, {QStringLiteral("Connection"), QStringLiteral("Add by internal token…")}));
        QTRY_VERIFY(Desk::field(dialog(), QStringLiteral("Token")));
    }
    void check(const QByteArray &token)
    {
        QVERIFY2(token.size() > 16, token.constData());
        QVERIFY(Desk::type(dialog(), QStringLiteral("Token"), QString::fromUtf8(token)));
        QVERIFY(press("Check token"));
        QTRY_VERIFY_WITH_TIMEOUT(!dialog()->isBusy(), slowMilliseconds);
    }
    void leave()
    {
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }
    void openHeld()
    {
        QVERIFY(Desk::pickMenu(
            m_window, {QStringLiteral("Connection"), QStringLiteral("Tokens on this computer…")}));
        QTRY_VERIFY(dialog());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_session = haveRemoteProfile(
            m_place.path(), m_keychain, {.origin = m_proxy.origin(), .session = m_served.session()})
                        .tokenName;
        QVERIFY(!m_session.isEmpty());
        m_run = std::make_unique<ConsoleRun>(
            ConsoleRun::Start{.directory = m_place.path(), .keychain = &m_keychain});
        QTRY_VERIFY_WITH_TIMEOUT(m_run->isOpen(), slowMilliseconds);
        m_window = m_run->window();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }
    void cleanupTestCase() { m_run.reset(); }
    void cleanup() { m_keychain.mood = FakeTokenStore::Mood::Well; }

    void theFormSaysWhereTokensAreAndTakesWholeOnes()
    {
        openForm();
        QCOMPARE(namelessControls(dialog()), QStringList());
        QVERIFY(says("tab Token, “Copy token”"));
        QVERIFY(!Desk::button(dialog(), QStringLiteral("Check token"))->isEnabled());
        QVERIFY(Desk::type(dialog(), QStringLiteral("Token"), QStringLiteral("ntn_half of it")));
        QVERIFY(!Desk::button(dialog(), QStringLiteral("Check token"))->isEnabled());
        leave();
    }

    void whatDoesNotWorkIsSaidAndNothingIsLost()
    {
        openForm();
        check("ntn_NobodyHasThisToken0123456789");
        QVERIFY2(says("The server does not know this token."), qPrintable(said()));
        QVERIFY(says("whoever gave it to you knows the present one"));
        // It can be corrected, and is still masked.
        QLineEdit *field = Desk::field(dialog(), QStringLiteral("Token"));
        QCOMPARE(field->text(), QStringLiteral("ntn_NobodyHasThisToken0123456789"));
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        m_proxy.goAway();
        QVERIFY(press("Check token"));
        QTRY_VERIFY_WITH_TIMEOUT(!dialog()->isBusy(), slowMilliseconds);
        QVERIFY2(says("The server cannot be reached."), qPrintable(said()));
        m_proxy.comeBack();
        check(tokenOf(
            {QStringLiteral("--person"), QStringLiteral("mei.tanaka@northwind.example.com")}));
        QVERIFY2(says("This is the token of a person, Mei Tanaka."), qPrintable(said()));
        check(tokenOf("Lab notebook sync"));
        QVERIFY2(
            says("This token belongs to another workspace, “Northwind Labs”."), qPrintable(said()));
        QVERIFY(says("“Northwind” is open, so nothing was kept."));
        QCOMPARE(pasted(), QStringList());
        leave();
    }

    void aGoodOneIsExplainedThenKeptAndShown()
    {
        openForm();
        m_keychain.mood = FakeTokenStore::Mood::Locked;
        check(tokenOf("Nightly export"));
        QVERIFY2(says("It works: it acts as the bot “Nightly export” in “Northwind”."),
            qPrintable(said()));
        QTRY_VERIFY(says("Internal integration token"));
        QCOMPARE(namelessControls(dialog()), QStringList());
        QVERIFY(press("Keep token in keyring"));
        QTRY_VERIFY2(says("Your keyring is locked."), qPrintable(said()));
        QCOMPARE(pasted(), QStringList());
        m_keychain.mood = FakeTokenStore::Mood::Well;
        QVERIFY(press("Keep token in keyring"));
        QTRY_VERIFY2(says("The token of Nightly export in Northwind is in your keyring."),
            qPrintable(said()));
        QCOMPARE(pasted().size(), 1);
        QCOMPARE(m_keychain.tokens.value(pasted().first()).reveal(), tokenOf("Nightly export"));
        QVERIFY(press("Show it"));
        QTRY_VERIFY(!dialog());
        const auto *table = Desk::table(m_window, QStringLiteral("connectionsTable"));
        QTRY_COMPARE(table->currentIndex().siblingAtColumn(0).data().toString(),
            QStringLiteral("Nightly export"));
        QVERIFY(windowSays("The token of Nightly export in Northwind is kept."));
        QVERIFY(Desk::press(m_window, QStringLiteral("Undo")));
        QTRY_COMPARE(pasted(), QStringList());
        QTRY_VERIFY(windowSays("The token of Nightly export in Northwind is not kept any more."));
    }

    void aKeyringThatAsksIsWaitedFor()
    {
        openForm();
        check(tokenOf("Nightly export"));
        m_keychain.mood = FakeTokenStore::Mood::Silent;
        QVERIFY(press("Keep token in keyring"));
        QTRY_VERIFY(says("Waiting for your keyring."));
        QVERIFY(press("Cancel"));
        QVERIFY(says("It works: it acts as"));
        QVERIFY(press("Keep token in keyring"));
        QTRY_VERIFY(says("Waiting for your keyring."));
        m_keychain.mood = FakeTokenStore::Mood::Well;
        m_keychain.answerHeld();
        QTRY_VERIFY(says("is in your keyring."));
        QVERIFY(press("Show it"));
        QTRY_VERIFY(!dialog());
    }

    void theSameIsNotKeptTwiceAndANewerOneReplacesIt()
    {
        openForm();
        const QByteArray old = tokenOf("Nightly export");
        check(old);
        QVERIFY2(says("This token is held here already: it is that of Nightly export"),
            qPrintable(said()));
        // Its owner replaces it.
        WorkspaceVisitor ada(m_served.service->origin(), m_served.workspace, m_served.session());
        const Connection exported = ada.connectionNamed(QStringLiteral("Nightly export"));
        const auto rotated = answerOf<Changed<Secret>>([&](auto done) {
            return ada.service.changes()->rotateToken(newChangeId(), exported.id, done);
        });
        QVERIFY(rotated);
        check(rotated->value.reveal());
        QVERIFY2(says("Another token of this bot is held here."), qPrintable(said()));
        QVERIFY(press("Replace the token that is held"));
        QTRY_VERIFY(says("is in your keyring."));
        QCOMPARE(pasted().size(), 1);
        QCOMPARE(m_keychain.tokens.value(pasted().first()), rotated->value);
        QVERIFY(press("Show it"));
        QTRY_VERIFY(!dialog());
    }

    void heldOnesAreListedCheckedCopiedAndRemoved()
    {
        openHeld();
        QCOMPARE(namelessControls(dialog()), QStringList());
        QTRY_VERIFY(says("Nightly export in Northwind"));
        QVERIFY(says("In your keyring"));
        QVERIFY(press("Does it work?"));
        QTRY_VERIFY(says("The server says: it works."));
        QVERIFY(press("Copy token"));
        const Secret held = m_keychain.tokens.value(pasted().first());
        QTRY_COMPARE(QGuiApplication::clipboard()->text().toUtf8(), held.reveal());
        // It is replaced once more, and this console is not told.
        WorkspaceVisitor ada(m_served.service->origin(), m_served.workspace, m_served.session());
        const auto rotated = answerOf<Changed<Secret>>([&](auto done) {
            return ada.service.changes()->rotateToken(
                newChangeId(), ada.connectionNamed(QStringLiteral("Nightly export")).id, done);
        });
        QVERIFY(rotated);
        QVERIFY(press("Does it work?"));
        QTRY_VERIFY(says("The server says: it does not work any more."));
        QVERIFY(says("Does not work any more"));
        QVERIFY(says("Ask whoever gave it to you for the new one"));
        QVERIFY(press("Remove token of Nightly export"));
        QTRY_COMPARE(pasted(), QStringList());
        QTRY_VERIFY(says("There are none yet."));
        leave();
        QVERIFY(windowSays("The token of Nightly export in Northwind is removed."));
        QVERIFY(Desk::press(m_window, QStringLiteral("Undo")));
        QTRY_COMPARE(pasted().size(), 1);
        QCOMPARE(m_keychain.tokens.value(pasted().first()), held);
        openHeld();
        QTRY_VERIFY(says("Does not work any more"));
        leave();
    }

    void withoutAKeyringItIsHeldForThisRun()
    {
        m_keychain.mood = FakeTokenStore::Mood::Absent;
        openForm();
        check(tokenOf("Roadmap sync"));
        QVERIFY(press("Keep token in keyring"));
        QTRY_VERIFY2(says("The token of Roadmap sync in Northwind is held until Gatehouse closes"),
            qPrintable(said()));
        QVERIFY(press("Show it"));
        QTRY_VERIFY(!dialog());
        openHeld();
        QVERIFY(says("Only in memory: there is no keyring that answers"));
        leave();
        QCOMPARE(pasted().size(), 1);
    }

    void theProfileTakesThemWithIt()
    {
        QCOMPARE(pasted().size(), 1);
        QVERIFY(Desk::pickMenu(
            m_window, {QStringLiteral("File"), QStringLiteral("Open another profile…")}));
        QTRY_COMPARE(m_run->windows().size(), 2);
        MainWindow *second = m_run->windows().front() == m_window ? m_run->windows().back()
                                                                  : m_run->windows().front();
        QTRY_VERIFY(Desk::button(second, QStringLiteral("More for “Northwind”")));
        QVERIFY(Desk::press(second, QStringLiteral("More for “Northwind”")));
        QTRY_VERIFY(Desk::menu());
        QVERIFY(Desk::choose(QStringLiteral("Remove “Northwind”…")));
        QTRY_VERIFY(Desk::dialog(second));
        QVERIFY(Desk::press(Desk::dialog(second), QStringLiteral("Remove profile “Northwind”")));
        QTRY_VERIFY(m_keychain.tokens.isEmpty());
    }
};

QTEST_MAIN(TestAddToken)
#include "tst_addtoken.moc"
