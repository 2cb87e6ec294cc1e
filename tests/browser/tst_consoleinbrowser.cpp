// SPDX-License-Identifier: MIT
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/servedworkspace.h"
#include "ui/common/dialog.h"
#include "ui/shell/mainwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;

namespace {

constexpr int walkMilliseconds = 120000;
constexpr int demoMilliseconds = 60000;

} // namespace

//! The real console and the real service, with a real browser between them.
class TestConsoleInBrowser final : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    FakeTokenStore m_keychain;
    std::vector<QUrl> m_sent; //!< where the console sent the browser
    std::unique_ptr<ConsoleRun> m_run;
    MainWindow *m_window = nullptr;
    QString m_clientId;
    QString m_clientSecret;

    Dialog *dialog() const { return Desk::dialog(m_window); }
    bool type(const char *label, const QString &text) const
    {
        return Desk::type(dialog(), QString::fromUtf8(label), text);
    }
    bool press(const char *text) const { return Desk::press(dialog(), QString::fromUtf8(text)); }

    void start(const QString &place)
    {
        m_run.reset();
        m_sent.clear();
        m_run = std::make_unique<ConsoleRun>(ConsoleRun::Start{.directory = m_home.filePath(place),
            .keychain = &m_keychain,
            .openBrowser = [this](const QUrl &address) {
                m_sent.push_back(address);
                return true;
            }});
        m_window = m_run->window();
    }

    //! What somebody does in the browser with what the console opened last; the heading of the page
    //! they end on.
    QString visit(const QJsonObject &wish) const
    {
        const QUrl address = m_sent.back();
        QProcess browser;
        browser.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        browser.start(QStringLiteral("node"),
            {qEnvironmentVariable("GATEHOUSE_SOURCE_DIR")
                    + QStringLiteral("/tests/browser/visit.js"),
                address.isLocalFile() ? address.toLocalFile()
                                      : address.toString(QUrl::FullyEncoded),
                QString::fromUtf8(QJsonDocument(wish).toJson(QJsonDocument::Compact))});
        // The console answers the browser meanwhile.
        const bool ended = QTest::qWaitFor(
            [&browser] { return browser.state() == QProcess::NotRunning; }, walkMilliseconds);
        return ended ? QString::fromUtf8(browser.readAllStandardOutput()).trimmed() : QString();
    }

private Q_SLOTS:
    void cleanupTestCase() { m_run.reset(); }

    void aConnectionOfOnesOwnIsMade()
    {
        start(QStringLiteral("own"));
        QVERIFY(Desk::press(m_window, QStringLiteral("Open the demo workspace")));
        QTRY_VERIFY_WITH_TIMEOUT(m_run->isOpen(), demoMilliseconds);
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
        QVERIFY(press("Public"));
        QVERIFY(type("Name", QStringLiteral("Team calendar")));
        QVERIFY(type("Developer", QStringLiteral("Northwind")));
        QVERIFY(type("Redirect address 1", QStringLiteral("http://127.0.0.1/callback")));
        QVERIFY(press("Create connection"));
        QTRY_VERIFY(Desk::button(dialog(), QStringLiteral("Copy client secret")));
        QVERIFY(press("Copy Client id"));
        m_clientId = QGuiApplication::clipboard()->text();
        QVERIFY(press("Copy client secret"));
        m_clientSecret = QGuiApplication::clipboard()->text();
        QVERIFY(press("Close"));
        QTRY_VERIFY(!dialog());
    }

    void theBrowserSaysNoAndThenYes()
    {
        QVERIFY(Desk::pickMenu(m_window,
            {QStringLiteral("Connection"), QStringLiteral("Install your own public connection…")}));
        QTRY_VERIFY(dialog());
        QVERIFY(type("Name", QStringLiteral("Team calendar")));
        QVERIFY(type("Client id", m_clientId));
        QVERIFY(type("Client secret", m_clientSecret));
        QVERIFY(press("Continue in the browser"));
        QTRY_COMPARE(m_sent.size(), size_t(1));
        QVERIFY(m_sent.back().isLocalFile()); // nobody types a password
        QCOMPARE(visit({{QStringLiteral("press"), QStringLiteral("Cancel")},
                     {QStringLiteral("picture"), QStringLiteral("console-refused")}}),
            QStringLiteral("Team calendar was not installed"));
        QTRY_VERIFY(Desk::sees(dialog(), QStringLiteral("It was not allowed in the browser.")));

        QVERIFY(press("Begin again"));
        QTRY_COMPARE(m_sent.size(), size_t(2));
        QCOMPARE(visit({{QStringLiteral("pages"), QJsonArray{QStringLiteral("Handbook")}},
                     {QStringLiteral("press"), QStringLiteral("Allow access")},
                     {QStringLiteral("picture"), QStringLiteral("console-installed")}}),
            QStringLiteral("Team calendar is installed"));
        QTRY_VERIFY_WITH_TIMEOUT(
            Desk::button(dialog(), QStringLiteral("Show it")), demoMilliseconds);
        QVERIFY(press("Show it"));
        QTRY_VERIFY(!dialog());
        const auto *table = Desk::table(m_window, QStringLiteral("connectionsTable"));
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().first().data(Qt::DisplayRole).toString(),
            QStringLiteral("Team calendar"));
    }

    void signingInToAWorkspaceElsewhere()
    {
        ServedWorkspace served([](GatehouseWorkspace::TestStore &store) {
            auto transaction = GatehouseWorkspace::Transaction::begin(*store.store);
            if (!GatehouseWorkspace::PersonRepository(*store.store)
                     .setPassword(*transaction,
                         store.person(QStringLiteral("mei.tanaka@northwind.example.com")),
                         Secret("a long password"))
                || !transaction->commitUnaudited())
                qFatal("no password could be set");
        });
        start(QStringLiteral("elsewhere"));
        QVERIFY(Desk::press(m_window, QStringLiteral("Connect to a Gatehouse workspace")));
        QTRY_VERIFY(dialog());
        QVERIFY(type("Address", served.service->origin().toString()));
        QVERIFY(press("Sign in in the browser"));
        QTRY_COMPARE(m_sent.size(), size_t(1));
        QCOMPARE(m_sent.back().port(), int(served.service->port()));
        const QString heading
            = visit({{QStringLiteral("mail"), QStringLiteral("mei.tanaka@northwind.example.com")},
                {QStringLiteral("press"), QStringLiteral("Allow access")},
                {QStringLiteral("picture"), QStringLiteral("console-signed-in")}});
        QCOMPARE(heading, QStringLiteral("You are signed in"));
        QTRY_VERIFY(Desk::button(dialog(), QStringLiteral("Open")));
        const QStringList said = Desk::texts(dialog());
        QVERIFY2(said.filter(QRegularExpression(
                                 QStringLiteral("as Mei Tanaka in the workspace “Northwind”")))
                     .size()
                == 1,
            qPrintable(said.join(QStringLiteral(" | "))));
        QVERIFY(press("Open"));
        QTRY_VERIFY_WITH_TIMEOUT(m_run->isOpen(), demoMilliseconds);
        m_run.reset();
    }
};

QTEST_MAIN(TestConsoleInBrowser)
#include "tst_consoleinbrowser.moc"
