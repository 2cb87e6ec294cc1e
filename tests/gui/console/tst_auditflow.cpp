// SPDX-License-Identifier: MIT
#include "models/items/auditlistmodel.h"
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "ui/common/dialog.h"
#include "ui/connections/connectiondetails.h"
#include "ui/shell/mainwindow.h"

#include <QFile>
#include <QFileDialog>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;

namespace {
constexpr int auditMilliseconds = 60000;
}

//! The audit log of the console with its embedded service: looked through, led to, undone from and
//! written to a file.
class TestAuditFlow final : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    FakeTokenStore m_keychain;
    std::unique_ptr<ConsoleRun> m_run;
    MainWindow *m_window = nullptr;

    QAbstractItemView *log() const { return Desk::table(m_window, QStringLiteral("auditTable")); }
    int rows() const { return log() ? log()->model()->rowCount() : 0; }
    QString cell(int row, AuditListModel::Column column) const
    {
        return log() ? log()->model()->index(row, column).data().toString() : QString();
    }
    bool press(const char *text) const { return Desk::press(m_window, QString::fromUtf8(text)); }
    bool sees(const char *text) const { return Desk::sees(m_window, QString::fromUtf8(text)); }
    Dialog *dialog() const { return Desk::dialog(m_window); }
    void select(QAbstractItemView *table, int row) const
    {
        table->setCurrentIndex(table->model()->index(row, 0));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_run = std::make_unique<ConsoleRun>(ConsoleRun::Start{
            .directory = m_home.filePath(QStringLiteral("gatehouse")), .keychain = &m_keychain});
        m_window = m_run->window();
        QVERIFY(m_window);
        QVERIFY(press("Open the demo workspace"));
        QTRY_VERIFY_WITH_TIMEOUT(m_run->isOpen(), auditMilliseconds);
    }
    void cleanupTestCase() { m_run.reset(); }

    void theLogIsThere()
    {
        QVERIFY(press("Audit log"));
        QTRY_VERIFY(rows() >= 50);
        // Everything has words, and a name.
        for (int row = 0; row < rows(); ++row) {
            for (const auto column : {AuditListModel::Who, AuditListModel::What,
                     AuditListModel::Object, AuditListModel::Outcome}) {
                const QString text = cell(row, column);
                QVERIFY2(!text.isEmpty() && !text.contains(QLatin1Char('_'))
                        && text != QStringLiteral("–"),
                    qPrintable(text));
            }
        }
    }

    void filtersAreTheServices()
    {
        QVERIFY(press("Result"));
        QVERIFY(Desk::choose(QStringLiteral("Refused")));
        QTRY_VERIFY(sees("Nothing in the log fits these filters."));
        QVERIFY(press("Result: Refused"));
        QTRY_VERIFY(rows() >= 50);
        QVERIFY(press("Action"));
        QMenu *menu = Desk::menu();
        for (QAction *group : menu->actions()) {
            if (group->text() == QLatin1String("Requests"))
                group->menu()->actions().first()->trigger();
        }
        menu->close();
        QVERIFY(press("Period"));
        QVERIFY(Desk::choose(QStringLiteral("Last 30 days")));
        QTRY_VERIFY(rows() > 0 && rows() < 50);
        for (int row = 0; row < rows(); ++row)
            QVERIFY2(cell(row, AuditListModel::What).startsWith(QLatin1String("Request")),
                qPrintable(cell(row, AuditListModel::What)));
        QVERIFY(press("Remove all filters"));
        QTRY_VERIFY(rows() >= 50);
    }

    void whatWasDoneIsUndoneFromTheLog()
    {
        QVERIFY(press("Connections"));
        QAbstractItemView *connections = Desk::table(m_window, QStringLiteral("connectionsTable"));
        const QStringList names = Desk::names(connections);
        select(connections, int(names.indexOf(QStringLiteral("Typeform"))));
        QTRY_VERIFY(Desk::button(m_window, QStringLiteral("Disconnect Typeform")));
        QVERIFY(press("Disconnect Typeform"));
        QTRY_VERIFY(dialog());
        QVERIFY(Desk::press(dialog(), QStringLiteral("Disconnect Typeform")));
        QTRY_VERIFY(sees("Typeform is disconnected."));
        QVERIFY(press("Audit log"));
        QTRY_COMPARE(cell(0, AuditListModel::What), QStringLiteral("Disconnected"));
        QCOMPARE(cell(0, AuditListModel::Object), QStringLiteral("Typeform"));
        QCOMPARE(cell(0, AuditListModel::Who), QStringLiteral("Ada Byron"));
        select(log(), 0);
        QTRY_VERIFY(Desk::button(m_window, QStringLiteral("Undo…")));
        QVERIFY(press("Undo…"));
        QTRY_VERIFY(dialog());
        QVERIFY(Desk::sees(dialog(), QStringLiteral("Undo “Disconnect Typeform”")));
        QVERIFY(Desk::press(dialog(), QStringLiteral("Undo")));
        QTRY_COMPARE(cell(0, AuditListModel::What), QStringLiteral("Restored"));
        QTRY_VERIFY(sees("“Disconnect Typeform” is undone."));
        // Only once.
        select(log(), 1);
        QTRY_VERIFY(!Desk::button(m_window, QStringLiteral("Undo…"))->isEnabled());
    }

    void aConnectionLeadsToItsEvents()
    {
        QVERIFY(press("Connections"));
        QAbstractItemView *table = Desk::table(m_window, QStringLiteral("connectionsTable"));
        QTRY_VERIFY(Desk::names(table).contains(QStringLiteral("Typeform")));
        select(table, int(Desk::names(table).indexOf(QStringLiteral("Typeform"))));
        QVERIFY(Desk::pickMenu(
            m_window, {QStringLiteral("Connection"), QStringLiteral("Show in the audit log")}));
        QTRY_VERIFY(sees("Connection: Typeform"));
        QTRY_VERIFY(rows() >= 2 && rows() < 50);
        for (int row = 0; row < rows(); ++row)
            QCOMPARE(cell(row, AuditListModel::Object), QStringLiteral("Typeform"));
    }

    void allOfItGoesIntoAFile()
    {
        const int expected = rows();
        QVERIFY(press("Export…"));
        QTRY_VERIFY(dialog());
        QVERIFY(Desk::press(dialog(), QStringLiteral("Choose a file…")));
        auto *files = m_window->findChild<QFileDialog *>();
        QVERIFY(files);
        const QString path = m_home.filePath(QStringLiteral("log.csv"));
        files->selectFile(path);
        QVERIFY(QMetaObject::invokeMethod(files, "accept"));
        QTRY_VERIFY(Desk::button(dialog(), QStringLiteral("Close")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count("\r\n"), expected + 1);
        QVERIFY(text.contains(",connection.disconnected,"));
        QVERIFY(Desk::press(dialog(), QStringLiteral("Close")));
    }

    //! By the menus of their rows, as the keyboard opens them.
    void everyOtherObjectLeadsToItsEvents_data()
    {
        QTest::addColumn<QString>("pane");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QStringList>("chips");
        const QString show = QStringLiteral("Show in the audit log");
        const auto row = [](const char *tag, const char *pane, const char *table, const char *name,
                             const QString &entry, const QStringList &chips) {
            QTest::newRow(tag) << QString::fromLatin1(pane) << QString::fromLatin1(table)
                               << QString::fromUtf8(name) << entry << chips;
        };
        row("approved", "approvals", "approvalsTable", "Typeform", show,
            {QStringLiteral("Connection: Typeform")});
        row("not approved", "approvals", "unapprovedTable", "Zapier", show,
            {QStringLiteral("Connection: Zapier")});
        row("request", "requests", "requestsTable", "Make", show,
            {QStringLiteral("To whom: Sofia Rossi"), QStringLiteral("Connection: Make")});
        row("person, what they did", "people", "peopleTable", "Grace Okafor",
            QStringLiteral("Show in the audit log what they did"),
            {QStringLiteral("Who: Grace Okafor")});
        row("person, what was done to them", "people", "peopleTable", "Mei Tanaka",
            QStringLiteral("Show in the audit log what was done to them"),
            {QStringLiteral("To whom: Mei Tanaka")});
        row("page of a connection", "connections", "reachedPages", "Customers", show,
            {QStringLiteral("Page: Customers")});
    }
    void everyOtherObjectLeadsToItsEvents()
    {
        QFETCH(QString, pane);
        QFETCH(QString, table);
        QFETCH(QString, row);
        QFETCH(QString, entry);
        QFETCH(QStringList, chips);
        m_window->showPane(pane);
        if (table == QLatin1String("reachedPages")) {
            QAbstractItemView *list = Desk::table(m_window, QStringLiteral("connectionsTable"));
            select(list, int(Desk::names(list).indexOf(QStringLiteral("Nightly export"))));
            auto *tabs = m_window->findChild<QTabBar *>(QStringLiteral("detailsTabs"));
            tabs->setCurrentIndex(int(ConnectionDetails::Tab::Pages));
        }
        QTRY_VERIFY(Desk::table(m_window, table));
        QAbstractItemView *rows = Desk::table(m_window, table);
        QTRY_VERIFY(Desk::names(rows).contains(row));
        rows->setFocus();
        select(rows, int(Desk::names(rows).indexOf(row)));
        QTest::keyClick(rows, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(Desk::choose(entry));
        QCOMPARE(m_window->currentPane(), QStringLiteral("audit"));
        for (const QString &chip : chips)
            QTRY_VERIFY2(sees(qPrintable(chip)), qPrintable(chip));
        QTRY_VERIFY(this->rows() >= 1 && this->rows() < 50);
    }
};

QTEST_MAIN(TestAuditFlow)
#include "tst_auditflow.moc"
