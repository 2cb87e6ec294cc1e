// SPDX-License-Identifier: MIT
#include "app/workspace/service.h"
#include "models/profiles/profilestore.h"
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/faultyproxy.h"
#include "tests/support/scriptednotion.h"
#include "tests/support/tokenshapes.h"
#include "ui/common/dialog.h"
#include "ui/common/secretfield.h"
#include "ui/connections/newconnectiondialog.h"
#include "ui/shell/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QHeaderView>
#include <QLoggingCategory>
#include <QMimeData>
#include <QMutex>
#include <QProcess>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Gatehouse;

namespace {

const QByteArray goodToken = "ntn_PlantedGood7Qm2Zx9Lw4Kd8Rt6Vb1Np3";
const QByteArray refusedToken = "ntn_PlantedRefused5Hj8Gf2Ds6Az9Xc4Vb7";
const QByteArray cancelledToken = "ntn_PlantedCancelled3Yu7Io1Pl5Kj9Mn2";
const QByteArray renewedToken = "ntn_PlantedRenewed8Ew4Rt0Qa6Sd2Fg9Hj";
const QString connectionsTable = QStringLiteral("connectionsTable");
constexpr int slowMilliseconds = 60000;

QMutex messagesMutex;
QByteArray messages;

void keepMessage(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&messagesMutex);
    messages += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
}

} // namespace

//! Tokens are planted, the whole application is used, and then nothing that was written, logged,
//! shown, said or copied may hold one.
class TestSecrets final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_home;
    QString m_directory;
    QList<QByteArray> m_planted;
    QByteArray m_seen; //!< what could be read, heard or pasted
    FakeTokenStore m_keychain;

    //! Everything in front of somebody now, but for what is shown on purpose.
    void look(const QWidget *shown = nullptr)
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            QList<QWidget *> widgets = window->findChildren<QWidget *>();
            widgets.prepend(window);
            for (QWidget *widget : std::as_const(widgets)) {
                if (widget == shown)
                    continue;
                QStringList said{widget->windowTitle(), widget->toolTip(), widget->statusTip(),
                    widget->whatsThis(), widget->accessibleName(), widget->accessibleDescription()};
                if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget)) {
                    for (const auto part : {QAccessible::Name, QAccessible::Description,
                             QAccessible::Value, QAccessible::Help})
                        said << face->text(part);
                    if (QAccessibleTextInterface *text = face->textInterface())
                        said << text->text(0, text->characterCount());
                }
                m_seen += said.join(QLatin1Char('\n')).toUtf8() + '\n';
            }
            m_seen += Desk::texts(window).join(QLatin1Char('\n')).toUtf8() + '\n';
        }
        const QClipboard *clipboard = QGuiApplication::clipboard();
        // What was put there on purpose is looked at where that is done.
        if (!isCopied())
            m_seen += clipboard->text().toUtf8() + '\n';
        m_seen += clipboard->text(QClipboard::Selection).toUtf8() + '\n';
    }
    static QByteArray pasted() { return QGuiApplication::clipboard()->text().toUtf8(); }
    //! A token is on the clipboard, with the hint that nobody keeps it.
    static bool isCopied()
    {
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        return data && data->hasFormat(QStringLiteral("x-kde-passwordManagerHint"));
    }
    //! The details of a connection, at its token.
    void openToken(MainWindow *window, const QString &name)
    {
        QAbstractItemView *table = Desk::table(window, connectionsTable);
        const int row = int(Desk::names(table).indexOf(name));
        QVERIFY2(row >= 0, qPrintable(name));
        const QModelIndex index = table->model()->index(row, 0);
        table->clearSelection();
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
        auto *tabs = window->findChild<QTabBar *>(QStringLiteral("detailsTabs"));
        QVERIFY(tabs && tabs->isVisible());
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == QStringLiteral("Token"))
                QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
        }
        QTRY_VERIFY(Desk::button(window, QStringLiteral("Copy token")));
        QVERIFY(Desk::button(window, QStringLiteral("Copy token"))->isEnabled());
    }
    //! Show and copy it, by mouse, by keyboard and from the menu.
    void useToken(MainWindow *window, const QByteArray &token)
    {
        look();
        QVERIFY(Desk::press(window, QStringLiteral("Show token")));
        auto *field = window->findChild<SecretField *>(QStringLiteral("tokenValue"));
        QTRY_VERIFY(field->isRevealed());
        QVERIFY(field->accessibleName().toUtf8().contains(token));
        look(field);
        // Nothing marks it, drags it or copies it by its keys.
        QTest::mouseDClick(field, Qt::LeftButton);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!pasted().contains(token));
        QVERIFY(Desk::press(window, QStringLiteral("Hide token")));
        look();

        QVERIFY(Desk::press(window, QStringLiteral("Copy token")));
        QTRY_COMPARE(pasted(), token);
        QVERIFY(isCopied());
        QVERIFY(!QGuiApplication::clipboard()
                     ->text(QClipboard::Selection)
                     .contains(QString::fromUtf8(token)));
        look();
        QTest::keyClick(Desk::button(window, QStringLiteral("Clear now")), Qt::Key_Space);
        QCOMPARE(pasted(), QByteArray());
        look();

        QAbstractItemView *table = Desk::table(window, connectionsTable);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(Desk::menu());
        QVERIFY(Desk::choose(QStringLiteral("Copy internal integration token")));
        QTRY_COMPARE(pasted(), token);
        look();
        QVERIFY(Desk::press(window, QStringLiteral("Clear now")));
        QCOMPARE(pasted(), QByteArray());
    }
    void useCard(MainWindow *window, const QString &verdict)
    {
        QVERIFY(Desk::press(window, QStringLiteral("Hand over to a partner…")));
        QTRY_VERIFY(Desk::dialog(window));
        Dialog *dialog = Desk::dialog(window);
        QVERIFY(Desk::press(dialog, QStringLiteral("Test the token")));
        QTRY_VERIFY2(Desk::sees(dialog, verdict),
            qPrintable(Desk::texts(dialog).join(QStringLiteral(" | "))));
        QVERIFY(Desk::press(dialog, QStringLiteral("Copy card without the token")));
        QVERIFY(pasted().contains("2026-03-11"));
        look();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!Desk::dialog(window));
    }
    QByteArray program(const char *variable, const QStringList &arguments)
    {
        QProcess process;
        process.start(qEnvironmentVariable(variable), arguments);
        if (!process.waitForFinished(slowMilliseconds))
            return {};
        return process.readAllStandardOutput() + process.readAllStandardError();
    }
    ConsoleRun::Start start(const ScriptedNotion &notion)
    {
        return {.directory = m_directory, .keychain = &m_keychain, .notion = notion.origin()};
    }
    //! Search, sort, walk and copy in every form.
    void useRows(MainWindow *window)
    {
        QAbstractItemView *table = Desk::table(window, connectionsTable);
        QVERIFY(table);
        const qsizetype rows = Desk::names(table).size();
        auto *search = window->findChild<QLineEdit *>(QStringLiteral("searchConnections"));
        if (!search)
            search = window->findChild<QWidget *>(QStringLiteral("searchConnections"))
                         ->findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("e"));
        QTRY_VERIFY(Desk::table(window, connectionsTable));
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(search, Qt::Key_Escape);
        search->clear();
        QTRY_COMPARE(Desk::names(table).size(), rows);
        for (QHeaderView *header : table->findChildren<QHeaderView *>()) {
            if (header->orientation() == Qt::Horizontal)
                QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                    {header->sectionViewportPosition(0) + 20, header->height() / 2});
        }
        QTRY_COMPARE(Desk::names(table).size(), rows);
        QTest::keyClick(table, Qt::Key_Home);
        look();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        for (const char *form :
            {"Text", "CSV", "TSV, for spreadsheets", "JSON", "Markdown table", "Id"}) {
            QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
            QTRY_VERIFY(Desk::menu());
            QMenu *menu = Desk::menu();
            for (QMenu *sub : menu->findChildren<QMenu *>()) {
                for (QAction *action : sub->actions()) {
                    if (action->text() == QLatin1String(form))
                        action->trigger();
                }
            }
            menu->close();
            look();
        }
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    }
    QStringList filesWith(const QByteArray &shape) const
    {
        return Gatehouse::filesWith(shape, m_home.path());
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &[name, folder] : std::initializer_list<std::pair<const char *, QString>>{
                 {"HOME", QStringLiteral("home")}, {"XDG_DATA_HOME", QStringLiteral("data")},
                 {"XDG_CONFIG_HOME", QStringLiteral("config")},
                 {"XDG_CACHE_HOME", QStringLiteral("cache")},
                 {"XDG_STATE_HOME", QStringLiteral("state")},
                 {"XDG_RUNTIME_DIR", QStringLiteral("run")}, {"TMPDIR", QStringLiteral("tmp")}}) {
            QVERIFY(QDir().mkpath(m_home.filePath(folder)));
            QFile::setPermissions(
                m_home.filePath(folder), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            qputenv(name, m_home.filePath(folder).toLocal8Bit());
        }
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        m_directory = m_home.filePath(QStringLiteral("gatehouse"));
        m_planted = {goodToken, refusedToken, cancelledToken, renewedToken};
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        qInstallMessageHandler(keepMessage);
    }
    void cleanupTestCase()
    {
        qInstallMessageHandler(nullptr);
        QLoggingCategory::setFilterRules({});
    }

    //! The search itself, so that its silence means something.
    void theSearchFindsWhatIsThere()
    {
        const QByteArray token = "ntn_NotPlantedButWritten0123456789abcdef";
        const QString path = m_home.filePath(QStringLiteral("bait"));
        for (const QByteArray &text : {"Authorization: Bearer " + token, "x" + token.toBase64(),
                 ("ab" + token + "c").toBase64(), token.toHex(), token.mid(4)}) {
            QFile bait(path);
            QVERIFY(bait.open(QFile::WriteOnly));
            bait.write(text);
            bait.close();
            bool isFound = false;
            for (const QByteArray &shape : shapes(token))
                isFound = isFound || filesWith(shape) == QStringList{path};
            QVERIFY2(isFound, text.constData());
        }
        QVERIFY(QFile::remove(path));
    }

    void aLocalWorkspace()
    {
        ScriptedNotion notion(goodToken);
        ConsoleRun::Start begin = start(notion);
        begin.clipboardTimeout = std::chrono::seconds(5);
        std::optional<ConsoleRun> console(std::in_place, begin);
        const ConsoleRun &run = *console;
        QVERIFY(Desk::press(run.window(), QStringLiteral("Open the demo workspace")));
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), slowMilliseconds);
        useRows(run.window());
        ProfileStore profiles(m_directory);
        QVERIFY(profiles.load());
        const QString store = profiles.workspaceDirectory(profiles.profiles().front().id);
        for (const QStringList &whose :
            {QStringList{QStringLiteral("--connection"), QStringLiteral("Nightly export")},
                QStringList{QStringLiteral("--connection"), QStringLiteral("Zapier")},
                QStringList{
                    QStringLiteral("--person"), QStringLiteral("ada.byron@northwind.example.com")},
                QStringList{QStringLiteral("--organization")}}) {
            const QByteArray token = program("GATEHOUSE_WORKSPACE_PROGRAM",
                QStringList{QStringLiteral("token"), QStringLiteral("--data"), store} + whose)
                                         .trimmed();
            QVERIFY2(token.size() > 24 && !token.contains(' '), token.constData());
            m_planted << token;
        }
        QVERIFY(Desk::press(run.window(), QStringLiteral("People")));
        QTRY_VERIFY(Desk::table(run.window(), QStringLiteral("peopleTable")));
        look();
        QVERIFY(Desk::press(run.window(), QStringLiteral("Connections 18")));
        for (const char *what : {"connections", "people"}) {
            for (const char *format : {"table", "csv", "json"})
                m_seen += program("GATEHOUSE_PROGRAM",
                    {QStringLiteral("list"), QString::fromLatin1(what), QStringLiteral("--config"),
                        m_directory, QStringLiteral("--profile"), QStringLiteral("Demo workspace"),
                        QStringLiteral("--format"), QString::fromLatin1(format)});
        }
        QVERIFY(m_seen.contains("Nightly export"));

        MainWindow *window = run.window();
        window->activateWindow();
        openToken(window, QStringLiteral("Nightly export"));
        useToken(window, m_planted[4]);
        useCard(window, QStringLiteral("The token works: it acts as Nightly export in Northwind."));

        // A new one, which leaves the clipboard by itself.
        QVERIFY(Desk::press(window, QStringLiteral("Replace token…")));
        QTRY_VERIFY(Desk::dialog(window));
        Dialog *dialog = Desk::dialog(window);
        look();
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(Desk::sees(dialog, QStringLiteral("The old one does not work any more.")));
        look();
        QVERIFY(Desk::press(dialog, QStringLiteral("Copy token")));
        m_planted << pasted();
        QVERIFY(m_planted.last().startsWith("ntn_") && m_planted.last() != m_planted[4]);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!Desk::dialog(window));
        look();
        QTRY_COMPARE_WITH_TIMEOUT(pasted(), QByteArray(), slowMilliseconds);
        useCard(window, QStringLiteral("The token works: it acts as Nightly export in Northwind."));

        // What is still there at the end leaves with the program.
        QVERIFY(Desk::press(window, QStringLiteral("Copy token")));
        QTRY_COMPARE(pasted(), m_planted.last());
        console.reset();
        QCOMPARE(pasted(), QByteArray());
    }

    void newConnections()
    {
        ScriptedNotion notion(goodToken);
        const ConsoleRun run(start(notion));
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), slowMilliseconds);
        MainWindow *window = run.window();
        for (const bool isPublic : {false, true}) {
            const QString name
                = isPublic ? QStringLiteral("Planted public") : QStringLiteral("Planted internal");
            QVERIFY(Desk::press(window, QStringLiteral("New connection")));
            QTRY_VERIFY(Desk::dialog(window));
            auto *dialog = qobject_cast<NewConnectionDialog *>(Desk::dialog(window));
            QVERIFY(dialog);
            Secret told;
            connect(dialog, &NewConnectionDialog::copyRequested, this,
                [&told](const Secret &secret) { told = secret; });
            if (isPublic) {
                QVERIFY(Desk::press(dialog, QStringLiteral("Public")));
                QVERIFY(Desk::type(dialog, QStringLiteral("Redirect address 1"),
                    QStringLiteral("https://example.org/back")));
            }
            QVERIFY(Desk::type(dialog, QStringLiteral("Name"), name));
            QVERIFY(Desk::press(dialog, QStringLiteral("Create connection")));
            QTRY_VERIFY(Desk::sees(dialog, name + QStringLiteral(" is created.")));
            look();
            // Whatever has the focus gives nothing away.
            QTest::keyClick(dialog, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(dialog, Qt::Key_C, Qt::ControlModifier);
            QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
            look();
            QVERIFY(Desk::press(dialog,
                isPublic ? QStringLiteral("Copy client secret") : QStringLiteral("Copy token")));
            QVERIFY(told.reveal().size() > 24);
            m_planted << told.reveal();
            // That is where it may be; everything else is looked at without it.
            QGuiApplication::clipboard()->clear();
            look();
            QVERIFY(Desk::press(dialog, QStringLiteral("Close")));
            QTRY_VERIFY(!Desk::dialog(window));
            QTRY_VERIFY(Desk::names(Desk::table(window, connectionsTable)).contains(name));
            look();
        }
    }

    void addingByToken()
    {
        ScriptedNotion notion(goodToken);
        const ConsoleRun run(start(notion));
        QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), slowMilliseconds);
        MainWindow *window = run.window();
        ProfileStore profiles(m_directory);
        QVERIFY(profiles.load());
        const QString store = profiles.workspaceDirectory(profiles.profiles().front().id);
        const auto tokenOf = [&](const QString &connection) {
            return program("GATEHOUSE_WORKSPACE_PROGRAM",
                {QStringLiteral("token"), QStringLiteral("--data"), store,
                    QStringLiteral("--connection"), connection})
                .trimmed();
        };
        const QByteArray token = tokenOf(QStringLiteral("Roadmap sync"));
        const QByteArray elsewhere = tokenOf(QStringLiteral("Lab notebook sync"));
        m_planted << token << elsewhere;
        QVERIFY(Desk::pickMenu(
            window, {QStringLiteral("Connection"), QStringLiteral("Add by internal token…")}));
        QTRY_VERIFY(Desk::dialog(window));
        Dialog *dialog = Desk::dialog(window);
        const auto check = [&](const QByteArray &typed) {
            if (!Desk::type(dialog, QStringLiteral("Token"), QString::fromUtf8(typed)))
                return;
            QLineEdit *field = Desk::field(dialog, QStringLiteral("Token"));
            look();
            for (const Qt::Key key : {Qt::Key_A, Qt::Key_C})
                QTest::keyClick(field, key, Qt::ControlModifier);
            look();
            if (!Desk::press(dialog, QStringLiteral("Check token")))
                return;
            look();
            QTRY_VERIFY_WITH_TIMEOUT(!dialog->isBusy(), slowMilliseconds);
            look();
        };
        // Refused by the server, refused here, and kept.
        check(refusedToken);
        QVERIFY(Desk::sees(dialog, QStringLiteral("The server does not know this token.")));
        QVERIFY(Desk::press(dialog, QStringLiteral("Details")));
        QVERIFY(Desk::press(dialog, QStringLiteral("Copy details")));
        look();
        check(elsewhere);
        QVERIFY(Desk::sees(
            dialog, QStringLiteral("This token belongs to another workspace, “Northwind Labs”.")));
        check(token);
        QVERIFY(Desk::button(dialog, QStringLiteral("Keep token in keyring")));
        QVERIFY(Desk::press(dialog, QStringLiteral("Keep token in keyring")));
        QTRY_VERIFY(Desk::button(dialog, QStringLiteral("Show it")));
        look();
        QVERIFY(Desk::press(dialog, QStringLiteral("Show it")));
        QTRY_VERIFY(!Desk::dialog(window));
        look();

        QVERIFY(Desk::pickMenu(
            window, {QStringLiteral("Connection"), QStringLiteral("Tokens on this computer…")}));
        QTRY_VERIFY(Desk::dialog(window));
        dialog = Desk::dialog(window);
        QVERIFY(Desk::press(dialog, QStringLiteral("Does it work?")));
        QTRY_VERIFY(Desk::sees(dialog, QStringLiteral("The server says: it works.")));
        look();
        QVERIFY(Desk::press(dialog, QStringLiteral("Copy token")));
        QTRY_COMPARE(pasted(), token);
        QVERIFY(isCopied());
        look();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!Desk::dialog(window));
        QVERIFY(Desk::press(window, QStringLiteral("Clear now")));
        QCOMPARE(pasted(), QByteArray());
        look();
    }

    void aNotionProfile()
    {
        ScriptedNotion notion(goodToken);
        {
            const ConsoleRun run(start(notion));
            QTRY_VERIFY_WITH_TIMEOUT(run.isOpen(), slowMilliseconds);
            MainWindow *local = run.window();
            QVERIFY(Desk::pickMenu(
                local, {QStringLiteral("File"), QStringLiteral("Open another profile…")}));
            QTRY_COMPARE(run.windows().size(), 2);
            MainWindow *window
                = run.windows().front() == local ? run.windows().back() : run.windows().front();

            // Typed and given up.
            QVERIFY(Desk::press(window, QStringLiteral("Connect to Notion")));
            QTRY_VERIFY(Desk::dialog(window));
            Dialog *dialog = Desk::dialog(window);
            QVERIFY(Desk::type(dialog, QStringLiteral("Token"), QString::fromUtf8(cancelledToken)));
            QLineEdit *field = Desk::field(dialog, QStringLiteral("Token"));
            look();
            QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
            QTest::keyClick(field, Qt::Key_X, Qt::ControlModifier);
            QTest::keyClick(field, Qt::Key_Backspace);
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
            look();
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(!Desk::dialog(window));

            // Refused, with the token in the answer.
            QVERIFY(Desk::press(window, QStringLiteral("Connect to Notion")));
            QTRY_VERIFY(Desk::dialog(window));
            dialog = Desk::dialog(window);
            QVERIFY(Desk::type(dialog, QStringLiteral("Token"), QString::fromUtf8(refusedToken)));
            QVERIFY(Desk::press(dialog, QStringLiteral("Test and connect")));
            QTRY_VERIFY(Desk::sees(dialog, QStringLiteral("The token is not valid any more.")));
            look();
            QVERIFY(Desk::press(dialog, QStringLiteral("Details")));
            look();
            QVERIFY(Desk::press(dialog, QStringLiteral("Copy details")));
            look();

            // And the good one.
            QVERIFY(Desk::type(dialog, QStringLiteral("Token"), QString::fromUtf8(goodToken)));
            QVERIFY(Desk::press(dialog, QStringLiteral("Test and connect")));
            QTRY_VERIFY(Desk::button(dialog, QStringLiteral("Open")));
            look();
            QVERIFY(Desk::press(dialog, QStringLiteral("Open")));
            QTRY_VERIFY(Desk::table(window, connectionsTable)
                && Desk::names(Desk::table(window, connectionsTable)).size() == 2);
            useRows(window);
            openToken(window, QStringLiteral("Export"));
            useToken(window, goodToken);
            useCard(window, QStringLiteral("The token works: it acts as Export in Acme."));

            // Revoked in the middle of work.
            notion.token = renewedToken;
            window->activateWindow();
            QTRY_VERIFY(window->isActiveWindow());
            QTest::keyClick(window, Qt::Key_F5);
            QTRY_VERIFY(Desk::sees(window, QStringLiteral("The token is not valid any more.")));
            QVERIFY(Desk::press(window, QStringLiteral("Details")));
            look();
        }
        // The next start is told the same.
        const ConsoleRun run(start(notion));
        QTRY_VERIFY(Desk::sees(run.window(), QStringLiteral("The token is not valid any more.")));
        look();
        m_seen += program("GATEHOUSE_PROGRAM",
            {QStringLiteral("list"), QStringLiteral("connections"), QStringLiteral("--config"),
                m_directory, QStringLiteral("--profile"), QStringLiteral("Acme")});
        QVERIFY(m_seen.contains("This system has no keyring that answers."));
    }

    void aRemoteWorkspace()
    {
        ProfileStore profiles(m_directory);
        QVERIFY(profiles.load());
        const auto demo = profiles.findNamed(QStringLiteral("Demo workspace"));
        QVERIFY(demo);
        GatehouseWorkspace::ServiceOptions options;
        options.directory = profiles.workspaceDirectory(demo->id);
        GatehouseWorkspace::Service service(options);
        QVERIFY(service.start());
        const auto session = service.openSession();
        QVERIFY(session);
        m_planted << session->reveal();
        FaultyProxy proxy(service.origin());
        ScriptedNotion notion(goodToken);
        const ConsoleRun run(start(notion));
        // The Notion profile opens on what is remembered of it.
        MainWindow *remembered = run.window();
        QTRY_VERIFY(run.isOpen());
        QTRY_VERIFY(Desk::sees(remembered, QStringLiteral("The server cannot be reached.")));
        look();
        QVERIFY(Desk::pickMenu(
            remembered, {QStringLiteral("File"), QStringLiteral("Open another profile…")}));
        QTRY_COMPARE(run.windows().size(), 2);
        MainWindow *window
            = run.windows().front() == remembered ? run.windows().back() : run.windows().front();
        QTRY_VERIFY(Desk::button(window, QStringLiteral("Connect to a Gatehouse workspace")));
        QVERIFY(Desk::press(window, QStringLiteral("Connect to a Gatehouse workspace")));
        QTRY_VERIFY(Desk::dialog(window));
        Dialog *dialog = Desk::dialog(window);
        QVERIFY(Desk::press(dialog, QStringLiteral("With a session token")));
        QVERIFY(Desk::type(
            dialog, QStringLiteral("Session token"), QString::fromUtf8(session->reveal())));
        for (const QString &wrong :
            {QStringLiteral("https://nothing.invalid"), QStringLiteral("http://127.0.0.1:1")}) {
            QVERIFY(Desk::type(dialog, QStringLiteral("Address"), wrong));
            QVERIFY(Desk::press(dialog, QStringLiteral("Test and connect")));
            QTRY_VERIFY_WITH_TIMEOUT(!dialog->isBusy(), slowMilliseconds);
            look();
        }
        QVERIFY(Desk::type(dialog, QStringLiteral("Address"), proxy.origin().toString()));
        QVERIFY(Desk::press(dialog, QStringLiteral("Test and connect")));
        QTRY_VERIFY(Desk::button(dialog, QStringLiteral("Open")));
        QVERIFY(Desk::press(dialog, QStringLiteral("Open")));
        QTRY_VERIFY_WITH_TIMEOUT(Desk::table(window, connectionsTable)
                && Desk::names(Desk::table(window, connectionsTable)).size() >= 18,
            slowMilliseconds);
        useRows(window);
        proxy.fault = [](FakeCall &call) {
            call.answer({.status = 500, .body = "you sent " + call.headers.value("authorization")});
        };
        window->activateWindow();
        QTRY_VERIFY(window->isActiveWindow());
        QTest::keyClick(window, Qt::Key_F5);
        QTRY_VERIFY(Desk::sees(window, QStringLiteral("The server has a problem of its own.")));
        QVERIFY(Desk::press(window, QStringLiteral("Details")));
        look();
    }

    void theCachesHoldNoAddress()
    {
        // What people who were listed and workspaces that were open left behind.
        QVERIFY(!filesWith("Nightly export").filter(QStringLiteral("/cache/")).isEmpty());
        QVERIFY(!filesWith("Grace Okafor").filter(QStringLiteral("/cache/")).isEmpty());
        const QRegularExpression address(QStringLiteral("[\\w.+-]+(@|%40)[\\w-]+\\.[\\w]+"));
        QVERIFY(address.match(QStringLiteral("ada.byron@northwind.example.com")).hasMatch());
        QDirIterator caches(m_directory + QStringLiteral("/cache"), QDir::Files | QDir::Hidden);
        int count = 0;
        for (; caches.hasNext(); ++count) {
            QFile file(caches.next());
            QVERIFY(file.open(QFile::ReadOnly));
            const auto found = address.match(QString::fromLatin1(file.readAll()));
            QVERIFY2(!found.hasMatch(),
                qPrintable(file.fileName() + QLatin1Char(' ') + found.captured()));
        }
        QVERIFY2(count >= 3, "of the local, the Notion and the remote profile");
    }

    void nothingHoldsAToken()
    {
        QVERIFY2(m_keychain.tokens.size() == 3, "What belongs there is in the keychain.");
        QVERIFY(m_planted.size() >= 13);
        QVERIFY(!filesWith("profiles").isEmpty());
        QVERIFY2(messages.contains("gatehouse.net: "), "The messages of the network are there.");
        for (const QByteArray &token : std::as_const(m_planted)) {
            const QByteArray hint = token.left(14);
            for (const QByteArray &shape : shapes(token)) {
                QVERIFY2(filesWith(shape).isEmpty(),
                    qPrintable(QString::fromUtf8(hint) + QStringLiteral(" is in ")
                        + filesWith(shape).join(QLatin1Char(' '))));
                QVERIFY2(!messages.contains(shape), (hint + " was logged").constData());
                QVERIFY2(
                    !m_seen.contains(shape), (hint + " was shown, said or copied").constData());
            }
        }
    }
};

QTEST_MAIN(TestSecrets)
#include "tst_secrets.moc"
