// SPDX-License-Identifier: MIT
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/formbrowser.h"
#include "tests/support/servedworkspace.h"
#include "ui/common/dialog.h"
#include "ui/shell/mainwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;

//! Signing in to a workspace that another program serves, in the browser.
class TestRemoteSignIn final : public QObject {
    Q_OBJECT

    static constexpr int slowMilliseconds = 60000;

    QTemporaryDir m_home;
    ServedWorkspace m_served;
    FakeTokenStore m_keychain;
    FormBrowser m_browser;
    std::vector<QUrl> m_sent; //!< where the console sent the browser
    std::unique_ptr<ConsoleRun> m_run;

    QWidget *asking() const { return QApplication::activeModalWidget(); }
    void begin()
    {
        m_sent.clear();
        if (!Desk::dialog(m_run->window())) {
            QVERIFY(
                Desk::press(m_run->window(), QStringLiteral("Connect to a Gatehouse workspace")));
            QTRY_VERIFY(Desk::dialog(m_run->window()));
            QVERIFY(Desk::type(Desk::dialog(m_run->window()), QStringLiteral("Address"),
                m_served.service->origin().toString()));
        }
        QVERIFY(
            Desk::press(Desk::dialog(m_run->window()), QStringLiteral("Sign in in the browser")));
        QTRY_COMPARE(m_sent.size(), size_t(1));
        QTRY_VERIFY(asking() && Desk::button(asking(), QStringLiteral("Open browser again")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_run = std::make_unique<ConsoleRun>(ConsoleRun::Start{.directory = m_home.path(),
            .keychain = &m_keychain,
            .openBrowser = [this](const QUrl &address) {
                m_sent.push_back(address);
                return true;
            }});
        m_run->window()->activateWindow();
        QTRY_VERIFY(m_run->window()->isActiveWindow());
    }
    void cleanupTestCase() { m_run.reset(); }

    void waitingCanBeEnded()
    {
        begin();
        QVERIFY(Desk::press(asking(), QStringLiteral("Cancel")));
        // Back in the form, with what was typed.
        QTRY_VERIFY(
            Desk::button(Desk::dialog(m_run->window()), QStringLiteral("Sign in in the browser")));
        QTRY_VERIFY(
            Desk::button(Desk::dialog(m_run->window()), QStringLiteral("Sign in in the browser"))
                ->isEnabled());
    }

    void theBrowserCanBeOpenedAgain()
    {
        begin();
        QVERIFY(Desk::press(asking(), QStringLiteral("Open browser again")));
        QTRY_COMPARE(m_sent.size(), size_t(2));
        QCOMPARE(m_sent.at(0), m_sent.at(1));
        QVERIFY(Desk::press(asking(), QStringLiteral("Copy link")));
        QCOMPARE(QUrl(QGuiApplication::clipboard()->text()), m_sent.at(0));

        const auto page = m_served.service->prepareSignIn(m_sent.at(0), {}, m_home.path());
        QVERIFY(page);
        m_browser.open(QUrl::fromLocalFile(*page));
        QVERIFY(m_browser.submit(QString()));
        QVERIFY2(m_browser.submit(QStringLiteral("/allow")), qPrintable(m_browser.page()));
        QVERIFY2(m_browser.page().contains(QStringLiteral("You are signed in")),
            qPrintable(m_browser.page()));
        QTRY_VERIFY_WITH_TIMEOUT(Desk::dialog(m_run->window())->isDone(), slowMilliseconds);
        QVERIFY(Desk::sees(Desk::dialog(m_run->window()),
            QStringLiteral("This token acts as Ada Byron in the workspace “Northwind”.")));
        QVERIFY(!Desk::button(m_run->window(), QStringLiteral("Open browser again")));
    }
};

QTEST_MAIN(TestRemoteSignIn)
#include "tst_remotesignin.moc"
