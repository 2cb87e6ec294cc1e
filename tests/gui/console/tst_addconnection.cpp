// SPDX-License-Identifier: MIT
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/formbrowser.h"
#include "tests/support/scriptednotion.h"
#include "ui/common/dialog.h"
#include "ui/shell/mainwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;

namespace {

constexpr int slowMilliseconds = 60000;
const QString addedTable = QStringLiteral("connectionsTable");
const QString addedDirectory = QStringLiteral("directoryList");

} // namespace

//! "Add connection": the one door with its three ways, and the way to somebody else's connection,
//! from the directory through its developer's site and the service's consent pages back to the row.
class TestAddConnection final : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    FakeTokenStore m_keychain;
    FormBrowser m_browser;
    std::vector<QUrl> m_sent; //!< where the console sent the browser
    std::unique_ptr<ConsoleRun> m_run;
    MainWindow *m_window = nullptr;

    Dialog *dialog() const { return Desk::dialog(m_window); }
    bool press(const char *text) const { return Desk::press(dialog(), QString::fromUtf8(text)); }
    bool says(const QWidget *root, const char *words) const
    {
        return root && Desk::texts(root).join(QLatin1Char('\n')).contains(QString::fromUtf8(words));
    }
    QStringList rows() const { return Desk::names(Desk::table(m_window, addedTable)); }
    //! Through the door to the way that is called so.
    void choose(const char *way)
    {
        QVERIFY(Desk::press(m_window, QStringLiteral("Add connection…")));
        QTRY_VERIFY(Desk::sees(dialog(), QStringLiteral("Add connection")));
        QVERIFY(press(way));
        QVERIFY(press("Continue"));
    }
    void chooseFromDirectory(const QString &name)
    {
        choose("From the directory");
        QTRY_VERIFY(Desk::names(Desk::table(dialog(), addedDirectory)).contains(name));
        QAbstractItemView *list = Desk::table(dialog(), addedDirectory);
        const QModelIndex index = list->model()->index(int(Desk::names(list).indexOf(name)), 0);
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        QTRY_VERIFY(says(dialog(), "You can install it."));
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
    void init() { m_sent.clear(); }

    void theDoorOpensByKeysMenuAndButton()
    {
        QTest::keyClick(m_window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(Desk::sees(dialog(), QStringLiteral("Add connection")));
        for (const char *way :
            {"From the directory", "A public connection of your own", "By internal token"})
            QVERIFY2(Desk::button(dialog(), QString::fromUtf8(way)), way);
        // The arrow keys choose, Return goes on.
        QTRY_VERIFY(dialog()->isActiveWindow());
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Down);
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Down);
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(Desk::sees(dialog(), QStringLiteral("Add by internal token")));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());

        QVERIFY(Desk::pickMenu(
            m_window, {QStringLiteral("Connection"), QStringLiteral("Add connection…")}));
        QTRY_VERIFY(Desk::sees(dialog(), QStringLiteral("Add connection")));
        QVERIFY(press("A public connection of your own"));
        QVERIFY(press("Continue"));
        QTRY_VERIFY(Desk::sees(dialog(), QStringLiteral("Install your own public connection")));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());

        // From where tokens are listed it is the same door.
        QVERIFY(Desk::pickMenu(
            m_window, {QStringLiteral("Connection"), QStringLiteral("Tokens on this computer…")}));
        QTRY_VERIFY(says(dialog(), "There are none yet."));
        QVERIFY(press("Add connection…"));
        QTRY_VERIFY(Desk::sees(dialog(), QStringLiteral("Add connection")));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    void waitingCanBeGivenUp()
    {
        chooseFromDirectory(QStringLiteral("HubSpot"));
        QVERIFY(says(dialog(), "You continue at HubSpot, Inc. in your browser"));
        QVERIFY(press("Continue at HubSpot, Inc."));
        QTRY_VERIFY(Desk::sees(dialog(), QStringLiteral("Open browser again")));
        QTRY_COMPARE(m_sent.size(), size_t(1));
        QVERIFY(says(dialog(), "Waiting for another 1"));
        QVERIFY(press("Open browser again"));
        QTRY_COMPARE(m_sent.size(), size_t(2));
        QVERIFY(press("Copy link"));
        const QUrl link(QGuiApplication::clipboard()->text());
        QCOMPARE(link.path(), QStringLiteral("/demo/partner/hubspot"));
        QVERIFY(press("Cancel"));
        QTRY_VERIFY(!dialog());
        QVERIFY(!rows().contains(QStringLiteral("HubSpot")));
    }

    void whatIsAllowedAtTheDevelopersAppears()
    {
        chooseFromDirectory(QStringLiteral("HubSpot"));
        QVERIFY(press("Continue at HubSpot, Inc."));
        QTRY_COMPARE(m_sent.size(), size_t(1));
        QVERIFY2(m_sent.back().isLocalFile(), "Nobody types a password for their own workspace.");
        m_browser.open(m_sent.back());
        QVERIFY(m_browser.submit(QString()));
        QVERIFY2(
            m_browser.page().contains(QStringLiteral("Add Notion")), qPrintable(m_browser.page()));
        QVERIFY(m_browser.submit(QStringLiteral("/show")));
        QVERIFY2(m_browser.page().contains(QStringLiteral("HubSpot asks for access to Northwind")),
            qPrintable(m_browser.page()));
        const QStringList pages = m_browser.choices(QStringLiteral("page"));
        QVERIFY(
            m_browser.submit(QStringLiteral("/allow"), {{QStringLiteral("page"), pages.at(0)}}));
        QVERIFY2(m_browser.page().contains(QStringLiteral("Connected to Northwind")),
            qPrintable(m_browser.page()));

        QTRY_VERIFY_WITH_TIMEOUT(
            Desk::button(dialog(), QStringLiteral("Show it")), slowMilliseconds);
        const QStringList said = Desk::texts(dialog());
        QVERIFY2(said.indexOf(QRegularExpression(
                     QStringLiteral("^HubSpot is installed. It reaches [0-9]+ pages?.$")))
                >= 0,
            qPrintable(said.join(QStringLiteral(" | "))));
        // Merged into the list and selected, whatever is pressed in the dialog.
        const auto *table = Desk::table(m_window, addedTable);
        QTRY_COMPARE(
            table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("HubSpot"));
        QVERIFY(press("Show it"));
        QTRY_VERIFY(!dialog());
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        // The partner has the tokens; here nothing is kept.
        QVERIFY(m_keychain.tokens.isEmpty());
        QVERIFY(Desk::sees(m_window, QStringLiteral("HubSpot is installed.")));
        QVERIFY(Desk::button(m_window, QStringLiteral("Open")));
    }

    void itCanBeUndone()
    {
        QVERIFY(Desk::press(m_window, QStringLiteral("Undo")));
        QTRY_VERIFY(Desk::sees(m_window, QStringLiteral("“Install HubSpot” is undone.")));
        chooseFromDirectory(QStringLiteral("HubSpot"));
        QVERIFY(Desk::button(dialog(), QStringLiteral("Continue at HubSpot, Inc.")));
        QVERIFY(press("Close"));
        QTRY_VERIFY(!dialog());
    }

    void atNotionTheMarketplaceIsOpened()
    {
        m_run.reset();
        const QByteArray token = "ntn_OfTheProfile0123456789";
        ScriptedNotion notion(token);
        QTemporaryDir home;
        ConsoleRun run({.directory = home.filePath(QStringLiteral("gatehouse")),
            .keychain = &m_keychain,
            .notion = notion.origin(),
            .openBrowser = [this](const QUrl &address) {
                m_sent.push_back(address);
                return true;
            }});
        m_window = run.window();
        QVERIFY(Desk::press(m_window, QStringLiteral("Connect to Notion")));
        QTRY_VERIFY(dialog());
        QVERIFY(Desk::type(dialog(), QStringLiteral("Token"), QString::fromUtf8(token)));
        QVERIFY(press("Test and connect"));
        QTRY_VERIFY(Desk::button(dialog(), QStringLiteral("Open")));
        QVERIFY(press("Open"));
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 2, slowMilliseconds);

        const int before = notion.requestCount();
        choose("From Notion’s Marketplace");
        QTRY_VERIFY(Desk::sees(dialog(), QStringLiteral("Continue in Notion’s Marketplace")));
        QTRY_COMPARE(m_sent.size(), size_t(1));
        QCOMPARE(m_sent.back(), QUrl(QStringLiteral("https://www.notion.com/integrations")));
        // What was there before is known by the time it is asked for again.
        QTRY_VERIFY_WITH_TIMEOUT(notion.requestCount() > before + 2, slowMilliseconds);
        notion.bots << QStringLiteral("Typeform");
        QTRY_VERIFY_WITH_TIMEOUT(
            Desk::button(dialog(), QStringLiteral("Show it")), slowMilliseconds);
        QVERIFY(says(dialog(), "Typeform is installed."));
        QVERIFY(press("Show it"));
        QTRY_VERIFY(rows().contains(QStringLiteral("Typeform")));
        // The profile's own token is not to be added to itself.
        choose("By internal token");
        QTRY_VERIFY(says(dialog(), "developer portal, the connection, tab Configuration"));
        QVERIFY(Desk::type(dialog(), QStringLiteral("Token"), QString::fromUtf8(token)));
        QVERIFY(press("Check token"));
        QTRY_VERIFY(
            says(dialog(), "This is Export in Acme, which this profile itself works with."));
        QVERIFY(press("Cancel"));
        QTRY_VERIFY(!dialog());
        // Notion has no call that would take it back.
        QVERIFY(Desk::button(m_window, QStringLiteral("Open")));
        QVERIFY(!Desk::button(m_window, QStringLiteral("Undo")));
    }
};

QTEST_MAIN(TestAddConnection)
#include "tst_addconnection.moc"
