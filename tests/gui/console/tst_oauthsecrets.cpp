// SPDX-License-Identifier: MIT
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/formbrowser.h"
#include "tests/support/tokenshapes.h"
#include "ui/common/dialog.h"
#include "ui/shell/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QMutex>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Gatehouse;

namespace {

constexpr int secretsSlowMilliseconds = 60000;

QMutex oauthMessagesMutex;
QByteArray oauthMessages;

void keepOAuthMessage(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&oauthMessagesMutex);
    oauthMessages += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
}

} // namespace

//! A connection is installed by OAuth with the real service in the same process, so that the words
//! of both are heard; then nothing that was written, logged, shown or given to a browser may hold
//! one of the secrets that went by.
class TestOAuthSecrets final : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    FakeTokenStore m_keychain;
    FormBrowser m_browser;
    FormBrowser m_late; //!< has read the page of the link, and sends it when that was used
    std::vector<QUrl> m_sent; //!< what the console had the system open
    std::unique_ptr<ConsoleRun> m_run;
    QByteArray m_clientId;
    QMap<QByteArray, QByteArray> m_secrets; //!< by what they are
    QList<QByteArray> m_states; //!< the service keeps them for the way back, nobody else does
    QByteArray m_linkSecret; //!< stands in one file, which is what it is for
    QByteArray m_seen;

    MainWindow *window() const { return m_run->window(); }
    Dialog *dialog() const { return Desk::dialog(window()); }
    bool press(const char *text) const { return Desk::press(dialog(), QString::fromUtf8(text)); }
    bool type(const char *label, const QByteArray &text) const
    {
        return Desk::type(dialog(), QString::fromUtf8(label), QString::fromUtf8(text));
    }
    bool pick(const char *entry) const
    {
        return Desk::pickMenu(window(), {QStringLiteral("Connection"), QString::fromUtf8(entry)});
    }
    //! All that can be read or heard of the windows now.
    void look()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *each : windows) {
            m_seen += Desk::texts(each).join(QLatin1Char('\n')).toUtf8() + '\n';
            QList<QWidget *> widgets = each->findChildren<QWidget *>();
            widgets.prepend(each);
            for (QWidget *widget : std::as_const(widgets)) {
                m_seen += QStringList{widget->windowTitle(), widget->toolTip(),
                    widget->accessibleName(), widget->accessibleDescription()}
                              .join(QLatin1Char('\n'))
                              .toUtf8();
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                if (face) {
                    m_seen += face->text(QAccessible::Value).toUtf8() + '\n';
                    if (QAccessibleTextInterface *text = face->textInterface())
                        m_seen += text->text(0, text->characterCount()).toUtf8() + '\n';
                }
            }
        }
    }
    //! What lies in the keychain now counts as planted.
    void plantKeychain(const QByteArray &when)
    {
        for (auto token = m_keychain.tokens.cbegin(); token != m_keychain.tokens.cend(); ++token)
            m_secrets.insert(when + ' ' + token.key().section(QLatin1Char('/'), 2, 2).toUtf8(),
                token.value().reveal());
    }
    QByteArray valueIn(const QString &page, const char *name) const
    {
        const QRegularExpression field(
            QStringLiteral("name=\"%1\" value=\"([^\"]+)\"").arg(QLatin1String(name)));
        return field.match(page).captured(1).toUtf8();
    }

    //! The form, and the consent in the browser.
    void install(const QByteArray &clientSecret)
    {
        const QByteArray when = m_sent.empty() ? "first" : "second";
        QVERIFY(pick("Install your own public connection…"));
        QTRY_VERIFY(dialog());
        QVERIFY(type("Name", "Team calendar"));
        QVERIFY(type("Client id", m_clientId));
        QVERIFY(type("Client secret", clientSecret));
        look();
        const size_t before = m_sent.size();
        QVERIFY(press("Continue in the browser"));
        QTRY_COMPARE(m_sent.size(), before + 1);
        look();
        m_browser.open(m_sent.back());
        m_late.open(m_sent.back());
        QCOMPARE(
            QFile::permissions(m_sent.back().toLocalFile()) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
        m_linkSecret = valueIn(m_browser.page(), "secret");
        QVERIFY(m_linkSecret.size() > 24);
        QCOMPARE(filesWith(m_linkSecret, m_home.path()), QStringList{m_sent.back().toLocalFile()});
        QVERIFY(m_browser.submit(QString()));
        m_secrets.insert(when + " form", valueIn(m_browser.page(), "form"));
        QVERIFY(m_browser.submit(QStringLiteral("/allow"),
            {{QStringLiteral("page"), m_browser.choices(QStringLiteral("page")).at(0)}}));
        const QUrlQuery back(m_browser.address());
        m_secrets.insert(when + " code", back.queryItemValue(QStringLiteral("code")).toUtf8());
        m_states << back.queryItemValue(QStringLiteral("state")).toUtf8();
        // The browser's last page says nothing of what came with its address.
        m_seen += m_browser.page().toUtf8();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(m_home.filePath(QStringLiteral("tmp"))));
        qputenv("TMPDIR", m_home.filePath(QStringLiteral("tmp")).toLocal8Bit());
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        qInstallMessageHandler(keepOAuthMessage);
        m_run = std::make_unique<ConsoleRun>(
            ConsoleRun::Start{.directory = m_home.filePath(QStringLiteral("gatehouse")),
                .keychain = &m_keychain,
                .openBrowser = [this](const QUrl &address) {
                    m_sent.push_back(address);
                    return true;
                }});
    }
    void cleanupTestCase()
    {
        m_run.reset();
        qInstallMessageHandler(nullptr);
        QLoggingCategory::setFilterRules({});
    }

    void aClientHasASecret()
    {
        QVERIFY(Desk::press(window(), QStringLiteral("Open the demo workspace")));
        QTRY_VERIFY_WITH_TIMEOUT(m_run->isOpen(), secretsSlowMilliseconds);
        window()->activateWindow();
        QTRY_VERIFY(window()->isActiveWindow());
        QTest::keyClick(window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
        QVERIFY(press("Public"));
        QVERIFY(type("Name", "Team calendar"));
        QVERIFY(type("Redirect address 1", "http://127.0.0.1/callback"));
        QVERIFY(press("Create connection"));
        QTRY_VERIFY(Desk::button(dialog(), QStringLiteral("Copy client secret")));
        QVERIFY(press("Copy Client id"));
        m_clientId = QGuiApplication::clipboard()->text().toUtf8();
        QVERIFY(press("Copy client secret"));
        m_secrets.insert("client secret", QGuiApplication::clipboard()->text().toUtf8());
        QGuiApplication::clipboard()->clear();
        QVERIFY(press("Close"));
        QTRY_VERIFY(!dialog());
    }

    //! A secret that is refused is one all the same.
    void aWrongSecretIsRefused()
    {
        m_secrets.insert("wrong secret", "secret_PlantedWrong7Hk2Ls9Qd4Wz1Xv6Bn3");
        install(m_secrets.value("wrong secret"));
        QTRY_VERIFY(Desk::sees(
            dialog(), QStringLiteral("The server does not know this client id with this secret.")));
        look();
        QVERIFY(press("Details"));
        look();
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    void itIsInstalled()
    {
        install(m_secrets.value("client secret"));
        QTRY_VERIFY_WITH_TIMEOUT(
            dialog() && Desk::button(dialog(), QStringLiteral("Show it")), secretsSlowMilliseconds);
        look();
        plantKeychain("first");
        QVERIFY(press("Show it"));
        QTRY_VERIFY(!dialog());
        look();
    }

    void itsTokensAreUsedAndEnded()
    {
        QVERIFY(pick("Tokens on this computer…"));
        QTRY_VERIFY(dialog());
        look();
        QVERIFY(press("Is it active?"));
        QTRY_VERIFY(Desk::sees(dialog(), QStringLiteral("The server says: it is active.")));
        QVERIFY(press("Renew now"));
        QTRY_VERIFY(Desk::sees(dialog(), QStringLiteral("It is renewed.")));
        plantKeychain("second");
        look();
        QVERIFY(press("Revoke Team calendar…"));
        QTRY_VERIFY(
            QApplication::activeModalWidget() && QApplication::activeModalWidget() != dialog());
        look();
        QVERIFY(
            Desk::press(QApplication::activeModalWidget(), QStringLiteral("Revoke Team calendar")));
        QTRY_VERIFY(m_keychain.tokens.isEmpty());
        look();
    }

    void nothingHoldsASecret()
    {
        // Two clients' secrets, two forms and codes, two pairs.
        QVERIFY2(m_secrets.size() >= 10, m_secrets.keys().join(", ").constData());
        QVERIFY(oauthMessages.contains("gatehouse.net: "));
        QVERIFY(m_seen.contains("Team calendar"));
        QVERIFY(!filesWith("Team calendar", m_home.path()).isEmpty());
        for (auto secret = m_secrets.cbegin(); secret != m_secrets.cend(); ++secret) {
            QVERIFY2(secret.value().size() >= 24, secret.key().constData());
            for (const QByteArray &shape : shapes(secret.value())) {
                QVERIFY2(filesWith(shape, m_home.path()).isEmpty(),
                    (secret.key() + " is in "
                        + filesWith(shape, m_home.path()).join(QLatin1Char(' ')).toUtf8())
                        .constData());
                QVERIFY2(
                    !oauthMessages.contains(shape), (secret.key() + " was logged").constData());
                QVERIFY2(!m_seen.contains(shape), (secret.key() + " was shown").constData());
                for (const QUrl &address : m_sent)
                    QVERIFY2(!address.toEncoded().contains(shape),
                        (secret.key() + " was given to the browser's command line").constData());
            }
        }
    }

    void statesStayBetweenTheTwo()
    {
        QCOMPARE(m_states.size(), 2);
        for (const QByteArray &state : std::as_const(m_states)) {
            QVERIFY(state.size() >= 40);
            QVERIFY(!oauthMessages.contains(state) && !m_seen.contains(state));
            const QStringList files = filesWith(state, m_home.path());
            for (const QString &file : files)
                QVERIFY2(QFileInfo(file).fileName().startsWith(QLatin1String("workspace.sqlite")),
                    qPrintable(file));
        }
    }

    void theLinksSecretIsInItsFileAlone()
    {
        QVERIFY(!oauthMessages.contains(m_linkSecret) && !m_seen.contains(m_linkSecret));
        QVERIFY(!m_sent.back().toEncoded().contains(m_linkSecret));
        // Used, it is nowhere any more.
        QCOMPARE(filesWith(m_linkSecret, m_home.path()), QStringList());
        QVERIFY(m_late.submit(QString()));
        QVERIFY(!m_late.page().contains(QStringLiteral("Ada Byron")));
    }
};

QTEST_MAIN(TestOAuthSecrets)
#include "tst_oauthsecrets.moc"
