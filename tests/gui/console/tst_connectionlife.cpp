// SPDX-License-Identifier: MIT
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "ui/common/dialog.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;

namespace {
constexpr int slowMilliseconds = 60000;
const QString lifeTable = QStringLiteral("connectionsTable");
} // namespace

//! Connections are made, changed and handed over in the console with its embedded service.
class TestConnectionLife final : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    FakeTokenStore m_keychain;
    std::unique_ptr<ConsoleRun> m_run;
    MainWindow *m_window = nullptr;

    QAbstractItemView *table() const { return Desk::table(m_window, lifeTable); }
    QStringList names() const { return Desk::names(table()); }
    bool sees(const char *sentence) const
    {
        return Desk::sees(m_window, QString::fromUtf8(sentence));
    }
    Dialog *dialog() const { return Desk::dialog(m_window); }
    //! A cell of the selected row, as painted.
    QString selected(int column) const
    {
        const QModelIndexList rows = table()->selectionModel()->selectedRows();
        return rows.size() == 1
            ? rows.first().siblingAtColumn(column).data(Qt::DisplayRole).toString()
            : QString();
    }
    bool type(const char *label, const char *text) const
    {
        return Desk::type(dialog(), QString::fromUtf8(label), QString::fromUtf8(text));
    }
    bool press(const char *text) const { return Desk::press(dialog(), QString::fromUtf8(text)); }
    bool pick(const char *entry) const
    {
        return Desk::pickMenu(m_window, {QStringLiteral("Connection"), QString::fromUtf8(entry)});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_run = std::make_unique<ConsoleRun>(ConsoleRun::Start{
            .directory = m_home.filePath(QStringLiteral("gatehouse")), .keychain = &m_keychain});
        m_window = m_run->window();
        QVERIFY(m_window);
        QVERIFY(
            !m_window->findChild<QAction *>(QStringLiteral("newConnectionCommand"))->isEnabled());
        QVERIFY(Desk::press(m_window, QStringLiteral("Open the demo workspace")));
        QTRY_VERIFY_WITH_TIMEOUT(m_run->isOpen(), slowMilliseconds);
    }
    void cleanupTestCase() { m_run.reset(); }

    void anInternalOneIsCreated()
    {
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
        QVERIFY(type("Name", "Door sensors"));
        QVERIFY(press("Insert content"));
        QVERIFY(press("Create connection"));
        QTRY_VERIFY(Desk::button(dialog(), QStringLiteral("Copy token")));
        QVERIFY(Desk::sees(dialog(), QStringLiteral("Door sensors is created.")));
        QVERIFY(press("Close"));
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(selected(0), QStringLiteral("Door sensors"));
        QCOMPARE(selected(1), QStringLiteral("Ada Byron"));
        QTRY_VERIFY(sees("Door sensors is created."));
        QTRY_VERIFY(sees("Reads and inserts content. Does not see people."));
    }

    void itIsChangedAndTheChangeUndone()
    {
        QVERIFY(pick("Edit connection…"));
        QTRY_VERIFY(dialog());
        QVERIFY(type("Name", "Gate sensors"));
        QVERIFY(press("Update content"));
        QVERIFY(press("Workspace owners only"));
        QVERIFY(press("Save changes"));
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(selected(0), QStringLiteral("Gate sensors"));
        QTRY_VERIFY(sees("Reads, updates and inserts content. Does not see people."));
        QTRY_VERIFY(sees("Only owners add it to pages"));
        QVERIFY(Desk::press(m_window, QStringLiteral("Undo")));
        QTRY_COMPARE(selected(0), QStringLiteral("Door sensors"));
        QTRY_VERIFY(sees("Reads and inserts content. Does not see people."));
    }

    void itIsHandedOverAndBack()
    {
        QVERIFY(pick("Hand over to another person…"));
        QTRY_VERIFY(dialog());
        auto *people = dialog()->findChild<QAbstractItemView *>(QStringLiteral("successors"));
        QTRY_VERIFY(people->model()->rowCount() > 3);
        QStringList offered = Desk::names(people);
        QVERIFY2(!offered.contains(QStringLiteral("Ada Byron")), "She has it.");
        QVERIFY2(!offered.contains(QStringLiteral("Tomás Ruiz")), "He has left.");
        QLineEdit *search = Desk::field(dialog(), QStringLiteral("Search name or e-mail address"));
        QTest::keyClicks(search, QStringLiteral("okafor"));
        QTRY_COMPARE(Desk::names(people), QStringList{QStringLiteral("Grace Okafor")});
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(people, Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(selected(1), QStringLiteral("Grace Okafor"));
        QTRY_VERIFY(sees("Door sensors is handed over."));
        QVERIFY(Desk::pickMenu(
            m_window, {QStringLiteral("Edit"), QStringLiteral("Undo “Hand over Door sensors”")}));
        QTRY_COMPARE(selected(1), QStringLiteral("Ada Byron"));
    }

    void aPublicOneIsCreated()
    {
        QVERIFY(Desk::press(m_window, QStringLiteral("New connection")));
        QTRY_VERIFY(dialog());
        QVERIFY(press("Public"));
        QVERIFY(type("Name", "Route planner"));
        QVERIFY(type("Developer", "Northwind"));
        QVERIFY(type("Website", "https://planner.example.org"));
        QVERIFY(type("Support address", "help@planner.example.org"));
        QVERIFY(type("Redirect address 1", "https://planner.example.org/notion"));
        QVERIFY(press("Selected workspaces"));
        QTRY_VERIFY(Desk::button(dialog(), QStringLiteral("Northwind Labs")));
        QVERIFY(press("Northwind"));
        QVERIFY(press("Create connection"));
        QTRY_VERIFY(Desk::button(dialog(), QStringLiteral("Copy client secret")));
        QVERIFY(press("Close"));
        QVERIFY(dialog());
        QVERIFY(Desk::sees(dialog(), QStringLiteral("The client secret was not copied.")));
        QVERIFY(press("Close"));
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(selected(0), QStringLiteral("Route planner"));
        QTRY_VERIFY(sees("https://planner.example.org/notion"));
        QTRY_VERIFY(sees("Selected workspaces"));
    }

    void itsAddressesAndListingAreChanged()
    {
        QVERIFY(pick("Edit connection…"));
        QTRY_VERIFY(dialog());
        QVERIFY(Desk::sees(
            dialog(), QStringLiteral("1 selected workspace. This was fixed when it was created.")));
        QVERIFY(press("Add address"));
        QVERIFY(type("Redirect address 2", "http://localhost:8080/notion"));
        QVERIFY(press("In review for the Marketplace"));
        QVERIFY(press("Save changes"));
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(sees("http://localhost:8080/notion"));
        QTRY_VERIFY(sees("In review for the Marketplace"));
    }
};

QTEST_MAIN(TestConnectionLife)
#include "tst_connectionlife.moc"
