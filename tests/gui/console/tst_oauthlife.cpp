// SPDX-License-Identifier: MIT
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/formbrowser.h"
#include "ui/common/dialog.h"
#include "ui/shell/mainwindow.h"

#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Gatehouse;

namespace {

constexpr int slowMilliseconds = 60000;
const QString lifeTable = QStringLiteral("connectionsTable");

} // namespace

//! A public connection of one's own is made, installed by OAuth through the real service's consent
//! pages, renewed, and ended.
class TestOAuthLife final : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    FakeTokenStore m_keychain;
    FormBrowser m_browser;
    std::vector<QUrl> m_sent; //!< where the console sent the browser
    std::unique_ptr<ConsoleRun> m_run;
    MainWindow *m_window = nullptr;
    QString m_clientId;
    QString m_clientSecret;

    Dialog *dialog() const { return Desk::dialog(m_window); }
    bool sees(const char *sentence) const
    {
        return Desk::sees(m_window, QString::fromUtf8(sentence));
    }
    bool type(const char *label, const QString &text) const
    {
        return Desk::type(dialog(), QString::fromUtf8(label), text);
    }
    bool press(const char *text) const { return Desk::press(dialog(), QString::fromUtf8(text)); }
    bool pick(const char *entry) const
    {
        return Desk::pickMenu(m_window, {QStringLiteral("Connection"), QString::fromUtf8(entry)});
    }
    QStringList tokensOfKind(const QString &kind) const
    {
        QStringList names = m_keychain.tokens.keys();
        names.removeIf([&kind](const QString &name) {
            return !name.contains(QLatin1Char('/') + kind + QLatin1Char('/'));
        });
        return names;
    }
    //! The form, up to where the browser is sent.
    void beginInstalling()
    {
        m_sent.clear();
        QVERIFY(pick("Install your own public connection…"));
        QTRY_VERIFY(dialog());
        QVERIFY(type("Name", QStringLiteral("Team calendar")));
        QVERIFY(type("Client id", m_clientId));
        QVERIFY(type("Client secret", m_clientSecret));
        QVERIFY(press("Continue in the browser"));
        QTRY_COMPARE(m_sent.size(), size_t(1));
        QTRY_VERIFY(dialog() && Desk::sees(dialog(), QStringLiteral("Continue in your browser")));
    }
    //! Opens what the console sent the browser to; for the embedded service that is a page which
    //! signs in.
    void openInBrowser()
    {
        m_browser.open(m_sent.back());
        if (m_sent.back().isLocalFile())
            QVERIFY(m_browser.submit(QString()));
        QVERIFY2(m_browser.page().contains(QStringLiteral("Team calendar")),
            qPrintable(m_browser.page()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_run = std::make_unique<ConsoleRun>(
            ConsoleRun::Start{.directory = m_home.filePath(QStringLiteral("gatehouse")),
                .keychain = &m_keychain,
                .openBrowser = [this](const QUrl &address) {
                    m_sent.push_back(address);
                    return true;
                }});
        m_window = m_run->window();
        QVERIFY(Desk::press(m_window, QStringLiteral("Open the demo workspace")));
        QTRY_VERIFY_WITH_TIMEOUT(m_run->isOpen(), slowMilliseconds);
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
    }
    void cleanupTestCase() { m_run.reset(); }

    void aPublicConnectionIsMade()
    {
        QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
        QVERIFY(press("Public"));
        QVERIFY(type("Name", QStringLiteral("Team calendar")));
        QVERIFY(type("Developer", QStringLiteral("Northwind")));
        QVERIFY(type("Website", QStringLiteral("https://northwind.example.com")));
        QVERIFY(type("Support address", QStringLiteral("help@northwind.example.com")));
        QVERIFY(type("Redirect address 1", QStringLiteral("http://127.0.0.1/callback")));
        QVERIFY(press("Create connection"));
        QTRY_VERIFY(Desk::button(dialog(), QStringLiteral("Copy client secret")));
        QVERIFY(press("Copy Client id"));
        m_clientId = QGuiApplication::clipboard()->text();
        QVERIFY(press("Copy client secret"));
        m_clientSecret = QGuiApplication::clipboard()->text();
        QVERIFY(!m_clientId.isEmpty() && !m_clientSecret.isEmpty());
        QVERIFY(press("Close"));
        QTRY_VERIFY(!dialog());
    }

    void nobodyTypesAPassword()
    {
        beginInstalling();
        QVERIFY2(m_sent.front().isLocalFile(), qPrintable(m_sent.front().toString()));
        // The address alone would lead to a password: for another browser there is a page as well.
        QGuiApplication::clipboard()->clear();
        QVERIFY(press("Copy link"));
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        const QUrl copied(QGuiApplication::clipboard()->text());
        QVERIFY(copied.isLocalFile() && copied != m_sent.front());
        QCOMPARE(QFile::permissions(copied.toLocalFile()) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
        FormBrowser elsewhere;
        elsewhere.open(copied);
        QVERIFY(elsewhere.submit(QString()));
        QVERIFY(elsewhere.page().contains(QStringLiteral("Team calendar")));
        QVERIFY(!elsewhere.page().contains(QStringLiteral("type=\"password\"")));
        QVERIFY(Desk::button(dialog(), QStringLiteral("Open browser again")));
        const QString file = m_sent.front().toLocalFile();
        QCOMPARE(
            QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        FormBrowser another;
        another.open(m_sent.front());
        openInBrowser();
        QVERIFY(!m_browser.page().contains(QStringLiteral("type=\"password\"")));
        QVERIFY(m_browser.page().contains(QStringLiteral("Ada Byron")));
        // The page works once, and is gone then.
        QVERIFY(!QFile::exists(file));
        QVERIFY(another.submit(QString()));
        QVERIFY(!another.page().contains(QStringLiteral("Ada Byron")));
    }

    void refusingInTheBrowserIsTold()
    {
        QVERIFY(m_browser.submit(QStringLiteral("/cancel")));
        QTRY_VERIFY(Desk::sees(dialog(), QStringLiteral("It was not allowed in the browser.")));
        QVERIFY(m_browser.page().contains(QStringLiteral("Team calendar was not installed")));
        QVERIFY(tokensOfKind(QStringLiteral("oauth-access")).isEmpty());
    }

    void allowingInstallsIt()
    {
        QVERIFY(press("Begin again"));
        QTRY_COMPARE(m_sent.size(), size_t(2));
        openInBrowser();
        const QStringList pages = m_browser.choices(QStringLiteral("page"));
        QVERIFY(pages.size() > 1);
        QVERIFY(
            m_browser.submit(QStringLiteral("/allow"), {{QStringLiteral("page"), pages.at(0)}}));
        QCOMPARE(m_browser.status(), 200);
        QVERIFY(m_browser.page().contains(QStringLiteral("Team calendar is installed")));
        QVERIFY(m_browser.page().contains(QStringLiteral("Northwind")));
        QTRY_VERIFY_WITH_TIMEOUT(
            Desk::button(dialog(), QStringLiteral("Show it")), slowMilliseconds);
        const QStringList said = Desk::texts(dialog());
        QVERIFY2(said.indexOf(QRegularExpression(QStringLiteral(
                     "^Team calendar is installed in “Northwind”. It reaches [0-9]+ pages?.$")))
                >= 0,
            qPrintable(said.join(QStringLiteral(" | "))));
        QVERIFY(press("Show it"));
        QTRY_VERIFY(!dialog());
        const auto *table = Desk::table(m_window, lifeTable);
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
        QTRY_COMPARE(
            table->selectionModel()->selectedRows().first().data(Qt::DisplayRole).toString(),
            QStringLiteral("Team calendar"));
        QCOMPARE(tokensOfKind(QStringLiteral("oauth-access")).size(), 1);
        QCOMPARE(tokensOfKind(QStringLiteral("oauth-refresh")).size(), 1);
        QCOMPARE(tokensOfKind(QStringLiteral("client-secret")).size(), 1);
    }

    void itsTokenIsCheckedAndRenewed()
    {
        const QString name = tokensOfKind(QStringLiteral("oauth-access")).first();
        const Secret before = m_keychain.tokens.value(name);
        QVERIFY(pick("Tokens on this computer…"));
        QTRY_VERIFY(dialog());
        QVERIFY(Desk::sees(dialog(), QStringLiteral("Team calendar in Northwind")));
        QVERIFY(press("Is it active?"));
        QTRY_VERIFY(Desk::sees(dialog(), QStringLiteral("The server says: it is active.")));
        QVERIFY(press("Renew now"));
        QTRY_VERIFY(Desk::sees(dialog(), QStringLiteral("It is renewed.")));
        QVERIFY(m_keychain.tokens.value(name) != before);
        QVERIFY(press("Is it active?"));
        QTRY_VERIFY(Desk::sees(dialog(), QStringLiteral("The server says: it is active.")));
        QVERIFY(press("Copy token"));
        QTRY_COMPARE(
            QGuiApplication::clipboard()->text().toUtf8(), m_keychain.tokens.value(name).reveal());
    }

    void choosingPagesAgainSaysWhatChanged()
    {
        m_sent.clear();
        QVERIFY(press("Choose pages again…"));
        QTRY_COMPARE(m_sent.size(), size_t(1));
        openInBrowser();
        const QStringList pages = m_browser.choices(QStringLiteral("page"));
        QVERIFY(
            m_browser.submit(QStringLiteral("/allow"), {{QStringLiteral("page"), pages.at(1)}}));
        QTRY_VERIFY_WITH_TIMEOUT(
            Desk::button(dialog(), QStringLiteral("Show it")), slowMilliseconds);
        QVERIFY(Desk::sees(dialog(),
            QStringLiteral("Team calendar is installed in “Northwind”. Pages: 1 more, 0 fewer than "
                           "before.")));
        QVERIFY(press("Show it"));
        QTRY_VERIFY(!dialog());
    }

    void noSecretIsInAFile()
    {
        const QList<Secret> secrets = m_keychain.tokens.values();
        QVERIFY(!secrets.isEmpty());
        const QString home = m_home.path();
        for (QDirIterator files(home, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QByteArray bytes = file.readAll();
            for (const Secret &secret : secrets)
                QVERIFY2(!bytes.contains(secret.reveal()), qPrintable(file.fileName()));
        }
    }

    void revokingEndsItHereAndThere()
    {
        QVERIFY(pick("Tokens on this computer…"));
        QTRY_VERIFY(dialog());
        QVERIFY(press("Revoke Team calendar…"));
        QTRY_VERIFY(Desk::sees(m_window, QStringLiteral("Revoke Team calendar in Northwind"))
            || QApplication::activeModalWidget() != nullptr);
        QWidget *const asking = QApplication::activeModalWidget();
        QVERIFY(asking);
        QVERIFY(Desk::press(asking, QStringLiteral("Revoke Team calendar")));
        QTRY_VERIFY(tokensOfKind(QStringLiteral("oauth-access")).isEmpty());
        QTRY_VERIFY(tokensOfKind(QStringLiteral("client-secret")).isEmpty());
        QTRY_VERIFY(sees("Team calendar in Northwind is revoked."));
    }
};

QTEST_MAIN(TestOAuthLife)
#include "tst_oauthlife.moc"
