// SPDX-License-Identifier: MIT
#include "tests/integration/service/consentbench.h"
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/formbrowser.h"
#include "ui/common/dialog.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;

namespace {

constexpr int ownSlowMilliseconds = 60000;
const QString ownTable = QStringLiteral("connectionsTable");
const QString ownLost = QStringLiteral(
    "The token cannot be renewed any more: another program has renewed it, or it was revoked.");

} // namespace

//! A Notion profile by a public connection of one's own: signed in to in the browser, renewed while
//! it is used, lost to another console, and signed in to again. A real service plays Notion.
class TestOwnSignIn final : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    FakeTokenStore m_keychain;
    FormBrowser m_browser;
    std::vector<QUrl> m_sent; //!< where the console sent the browser
    std::unique_ptr<GatehouseWorkspace::ConsentBench> m_notion;
    GatehouseWorkspace::TestClient m_client;
    std::unique_ptr<ConsoleRun> m_run;

    MainWindow *window() const { return m_run->window(); }
    Dialog *dialog() const { return Desk::dialog(window()); }
    bool press(const char *text) const { return Desk::press(dialog(), QString::fromUtf8(text)); }
    bool type(const char *label, const QByteArray &text) const
    {
        return Desk::type(dialog(), QString::fromUtf8(label), QString::fromUtf8(text));
    }
    void start()
    {
        m_run.reset();
        m_run = std::make_unique<ConsoleRun>(
            ConsoleRun::Start{.directory = m_home.filePath(QStringLiteral("gatehouse")),
                .keychain = &m_keychain,
                .notion = m_notion->service->origin(),
                .openBrowser = [this](const QUrl &address) {
                    m_sent.push_back(address);
                    return true;
                }});
    }
    QString nameOfKind(const char *kind) const
    {
        QStringList names = m_keychain.tokens.keys();
        names.removeIf([kind](const QString &name) {
            return !name.contains(QLatin1Char('/') + QLatin1String(kind) + QLatin1Char('/'));
        });
        return names.size() == 1 ? names.first() : QString();
    }
    Secret kept(const char *kind) const { return m_keychain.tokens.value(nameOfKind(kind)); }
    //! Somebody consents in the browser that the console opened last.
    void consent()
    {
        m_browser.open(m_sent.back());
        QVERIFY(m_browser.submit(QStringLiteral("/sign-in"),
            {{QStringLiteral("email"), QStringLiteral("mei.tanaka@northwind.example.com")},
                {QStringLiteral("password"), QStringLiteral("a long password")}}));
        QVERIFY2(m_browser.page().contains(QStringLiteral("Team calendar asks for access")),
            qPrintable(m_browser.page()));
        QVERIFY(m_browser.submit(QStringLiteral("/allow")));
    }
    void refresh()
    {
        window()->activateWindow();
        QTRY_VERIFY(window()->isActiveWindow());
        QTest::keyClick(window(), Qt::Key_F5);
    }
    void expire() { m_notion->demo.clock.time = m_notion->demo.clock.time.addSecs(61 * 60); }
    bool showsRows() const
    {
        const auto names = Desk::names(Desk::table(window(), ownTable));
        return names.contains(QStringLiteral("Team calendar"));
    }
    //! All that was asked has been answered.
    bool isUpToDate() const
    {
        return Desk::sees(window(),
            QStringLiteral("The bots that Notion's public API shows of this workspace. "
                           "Up to date."));
    }
    int renewals() const
    {
        const auto events
            = GatehouseWorkspace::AuditRepository(*m_notion->demo.store)
                  .list({.workspace = m_notion->demo.demo.northwind, .connection = m_client.id});
        return int(std::count_if(events->rows.begin(), events->rows.end(), [](const auto &row) {
            return row.entry.action == QLatin1String("connection.token_refreshed");
        }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_notion = std::make_unique<GatehouseWorkspace::ConsentBench>();
        m_client = m_notion->makeClient("Team calendar",
            ",\"capabilities\":{\"read_content\":true,\"user_information\":\"with_email\"}");
        start();
    }
    void cleanupTestCase() { m_run.reset(); }

    void signsInInTheBrowser()
    {
        QVERIFY(Desk::press(window(), QStringLiteral("Connect to Notion")));
        QTRY_VERIFY(dialog());
        QVERIFY(press("Sign in with your own public connection instead"));
        QTRY_VERIFY(Desk::field(dialog(), QStringLiteral("Client id")));
        QVERIFY(type("Name", "Team calendar"));
        QVERIFY(type("Client id", m_client.clientId));
        QVERIFY(type("Client secret", m_client.secret));
        QVERIFY(press("Any free port"));
        QVERIFY(press("Continue in the browser"));
        QTRY_COMPARE(m_sent.size(), size_t(1));
        // Notion documents no PKCE.
        QVERIFY(!m_sent.front().toString().contains(QStringLiteral("code_challenge")));
        consent();
        QVERIFY(m_browser.page().contains(QStringLiteral("You are signed in")));
        QTRY_VERIFY(Desk::sees(dialog(),
            QStringLiteral("You are signed in to “Northwind”. Its token is kept in your keyring, "
                           "and renewed by itself.")));
        QVERIFY(press("Show it"));
        QTRY_VERIFY_WITH_TIMEOUT(m_run->isOpen() && showsRows(), ownSlowMilliseconds);
        QVERIFY(kept("oauth-access").reveal().startsWith("ntn_"));
        QVERIFY(kept("oauth-refresh").reveal().startsWith("nrt_"));
        QCOMPARE(kept("client-secret"), Secret(m_client.secret));
    }

    void anExpiredTokenIsRenewedUnseen()
    {
        const Secret before = kept("oauth-access");
        QCOMPARE(renewals(), 0);
        expire();
        QCOMPARE(m_notion->statusOf(before.reveal()), 401);
        refresh();
        QTRY_VERIFY(kept("oauth-access") != before);
        QTRY_COMPARE(m_notion->statusOf(kept("oauth-access").reveal()), 200);
        QTRY_VERIFY(isUpToDate());
        QVERIFY(showsRows());
        QCOMPARE(renewals(), 1); // however many calls found the old one refused
        for (const char *text : {"The token is not valid any more.", "Enter a token…"})
            QVERIFY(!Desk::sees(window(), QString::fromUtf8(text)));
        QVERIFY(!Desk::sees(window(), ownLost));
    }

    void theNextStartRenewsToo()
    {
        const Secret before = kept("oauth-access");
        expire();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_run->isOpen() && showsRows(), ownSlowMilliseconds);
        QTRY_VERIFY(kept("oauth-access") != before);
        QTRY_COMPARE(renewals(), 2);
        QTRY_VERIFY(isUpToDate());
        QCOMPARE(m_notion->statusOf(kept("oauth-access").reveal()), 200);
    }

    // The same installation in another console, with a keychain of its own.
    void theLoserOfTwoConsolesSaysSo()
    {
        QCOMPARE(m_notion->refresh(m_client, kept("oauth-refresh").reveal()).status, 200);
        expire();
        refresh();
        QTRY_VERIFY2(Desk::sees(window(), ownLost),
            qPrintable(Desk::texts(window()).join(QStringLiteral(" | "))));
        QVERIFY(Desk::sees(window(), QStringLiteral("Sign in again…")));
        QVERIFY(showsRows()); // what was loaded stays
    }

    void signingInAgainGoesOn()
    {
        const Secret lost = kept("oauth-access");
        QVERIFY(Desk::press(window(), QStringLiteral("Sign in again…")));
        // Id and secret are known: straight to the browser.
        QTRY_COMPARE(m_sent.size(), size_t(2));
        consent();
        QTRY_VERIFY(dialog() && Desk::button(dialog(), QStringLiteral("Show it")));
        QVERIFY(press("Show it"));
        QTRY_VERIFY_WITH_TIMEOUT(m_run->isOpen() && showsRows(), ownSlowMilliseconds);
        QCOMPARE(m_run->windows().size(), 1);
        QVERIFY(!Desk::sees(window(), ownLost));
        QVERIFY(kept("oauth-access") != lost);
        refresh();
        QTRY_COMPARE(m_notion->statusOf(kept("oauth-access").reveal()), 200);
        QTRY_VERIFY(isUpToDate());
    }

    void lostBeforeItIsOpened()
    {
        QCOMPARE(m_notion->refresh(m_client, kept("oauth-refresh").reveal()).status, 200);
        expire();
        QDir(m_home.filePath(QStringLiteral("gatehouse/cache"))).removeRecursively();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(Desk::sees(window(), ownLost), ownSlowMilliseconds);
        // Its client's secret is gone as well: the form comes first, with what is known.
        m_keychain.tokens.remove(nameOfKind("client-secret"));
        QVERIFY(Desk::press(window(), QStringLiteral("Sign in again…")));
        QTRY_VERIFY(dialog() && Desk::field(dialog(), QStringLiteral("Client id")));
        QCOMPARE(
            Desk::field(dialog(), QStringLiteral("Client id"))->text().toUtf8(), m_client.clientId);
        QVERIFY(type("Client secret", m_client.secret));
        QVERIFY(press("Continue in the browser"));
        QTRY_COMPARE(m_sent.size(), size_t(3));
        consent();
        QTRY_VERIFY(dialog() && Desk::button(dialog(), QStringLiteral("Show it")));
        QVERIFY(press("Show it"));
        QTRY_VERIFY_WITH_TIMEOUT(m_run->isOpen() && showsRows(), ownSlowMilliseconds);
    }

    void removingTheProfileLeavesNoSecret()
    {
        const MainWindow *first = window();
        QVERIFY(Desk::pickMenu(
            window(), {QStringLiteral("File"), QStringLiteral("Open another profile…")}));
        QTRY_COMPARE(m_run->windows().size(), 2);
        MainWindow *second = m_run->windows().front() == first ? m_run->windows().back()
                                                               : m_run->windows().front();
        QVERIFY(Desk::press(second, QStringLiteral("More for “Northwind”")));
        QVERIFY(Desk::choose(QStringLiteral("Remove “Northwind”…")));
        QTRY_VERIFY(Desk::dialog(second));
        QVERIFY(Desk::press(Desk::dialog(second), QStringLiteral("Remove profile “Northwind”")));
        QTRY_VERIFY2(m_keychain.tokens.isEmpty(),
            qPrintable(QStringList(m_keychain.tokens.keys()).join(QLatin1Char(' '))));
        QTRY_VERIFY(QDir(m_home.filePath(QStringLiteral("gatehouse/installations")))
                        .entryList(QDir::Files)
                        .isEmpty());
    }
};

QTEST_MAIN(TestOwnSignIn)
#include "tst_ownsignin.moc"
