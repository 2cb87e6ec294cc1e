// SPDX-License-Identifier: MIT
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "ui/common/dialog.h"
#include "ui/shell/mainwindow.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;

namespace {

constexpr int slowMilliseconds = 60000;

} // namespace

//! An owner decides who may install what, in the console with its embedded service.
class TestApprovalsFlow final : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    FakeTokenStore m_keychain;
    std::unique_ptr<ConsoleRun> m_run;
    MainWindow *m_window = nullptr;

    QAbstractItemView *table() const
    {
        return Desk::table(m_window, QStringLiteral("approvalsTable"));
    }
    QAbstractItemView *others() const
    {
        return Desk::table(m_window, QStringLiteral("unapprovedTable"));
    }
    QStringList approved() const { return table() ? Desk::names(table()) : QStringList(); }
    QStringList unapproved() const { return others() ? Desk::names(others()) : QStringList(); }
    bool isApproved(const char *name) const { return approved().contains(QString::fromUtf8(name)); }
    QString cell(const char *name, int column) const
    {
        const int row = int(approved().indexOf(QString::fromUtf8(name)));
        return table()->model()->index(row, column).data().toString();
    }
    bool sees(const char *words) const
    {
        return Desk::texts(m_window).join(QLatin1Char('\n')).contains(QString::fromUtf8(words));
    }
    Dialog *dialog() const { return Desk::dialog(m_window); }
    bool press(const char *text) const { return Desk::press(dialog(), QString::fromUtf8(text)); }
    bool openMenu(const char *name) const
    {
        const int row = int(approved().indexOf(QString::fromUtf8(name)));
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, 0));
        QTest::keyClick(table(), Qt::Key_F10, Qt::ShiftModifier);
        return Desk::menu() != nullptr;
    }
    bool pickFile(const char *entry, const QString &path) const
    {
        if (!Desk::press(m_window, QStringLiteral("Policy as a file"))
            || !Desk::choose(QString::fromUtf8(entry)))
            return false;
        auto *files = m_window->findChild<QFileDialog *>();
        files->selectFile(path);
        return QMetaObject::invokeMethod(files, "accept");
    }
    void undo() const { QVERIFY(Desk::press(m_window, QStringLiteral("Undo"))); }

private Q_SLOTS:
    void initTestCase()
    {
        m_run = std::make_unique<ConsoleRun>(ConsoleRun::Start{
            .directory = m_home.filePath(QStringLiteral("gatehouse")), .keychain = &m_keychain});
        m_window = m_run->window();
        QVERIFY(m_window);
        m_window->resize(1280, 800);
        QVERIFY(Desk::press(m_window, QStringLiteral("Open the demo workspace")));
        QTRY_VERIFY_WITH_TIMEOUT(m_run->isOpen(), slowMilliseconds);
        m_window->showPane(QStringLiteral("approvals"));
        QTRY_VERIFY(isApproved("Typeform"));
        QTRY_VERIFY(unapproved().contains(QStringLiteral("Zapier")));
    }
    void cleanupTestCase() { m_run.reset(); }

    void thePolicyIsStagedPreviewedSavedAndUndone()
    {
        auto *creation = m_window->findChild<QComboBox *>(QStringLiteral("creationLimit"));
        creation->setFocus();
        QTest::keyClick(creation, Qt::Key_Down);
        QTRY_VERIFY(sees("could no longer create connections"));
        QVERIFY(Desk::press(m_window, QStringLiteral("Preview")));
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(sees("Only owners create connections: Off → On"));
        QVERIFY(press("Save"));
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(sees("The policy is changed."));
        QTRY_COMPARE(creation->currentIndex(), 1);
        undo();
        QTRY_COMPARE(creation->currentIndex(), 0);
        QTRY_VERIFY(!Desk::button(m_window, QStringLiteral("Preview")));
    }

    void whatIsInstalledIsApprovedAndThatUndone()
    {
        QVERIFY(Desk::press(m_window, QStringLiteral("+ Add approved connection")));
        QTRY_VERIFY(dialog());
        auto *candidates = dialog()->findChild<QAbstractItemView *>(QStringLiteral("candidates"));
        QTRY_VERIFY(candidates->model()->rowCount() > 0);
        QTest::keyClicks(dialog()->focusWidget(), QStringLiteral("zapier"));
        QTRY_COMPARE(Desk::names(candidates), QStringList{QStringLiteral("Zapier")});
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Down);
        QTest::keyClick(candidates, Qt::Key_Space);
        QVERIFY(press("Approve Zapier"));
        QTRY_VERIFY(isApproved("Zapier"));
        QTRY_VERIFY(!unapproved().contains(QStringLiteral("Zapier")));
        QCOMPARE(cell("Zapier", 2), QStringLiteral("Ada Byron"));
        undo();
        QTRY_VERIFY(!isApproved("Zapier"));
        QTRY_VERIFY(unapproved().contains(QStringLiteral("Zapier")));
    }

    void noteAndDateAreChanged()
    {
        QVERIFY(openMenu("Typeform"));
        QVERIFY(Desk::choose(QStringLiteral("Edit note and review date…")));
        QTRY_VERIFY(dialog());
        auto *note = dialog()->findChild<QPlainTextEdit *>();
        note->selectAll();
        QTest::keyClicks(note, QStringLiteral("For all surveys"));
        QVERIFY(press("In a year"));
        QVERIFY(press("Save"));
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(cell("Typeform", 3), QStringLiteral("For all surveys"));
        undo();
        QTRY_VERIFY(cell("Typeform", 3) != QStringLiteral("For all surveys"));
    }

    void removingBringsPeopleBackWhenItIsUndone()
    {
        const QString people = cell("Typeform", 1);
        QVERIFY(openMenu("Typeform"));
        QVERIFY(Desk::choose(QStringLiteral("Remove from the approved list…")));
        QTRY_VERIFY(dialog());
        for (auto *way : dialog()->findChildren<QRadioButton *>()) {
            if (way->text() == QStringLiteral("Disconnect them too"))
                QTest::mouseClick(way, Qt::LeftButton, {}, {8, 8});
        }
        QVERIFY(press("Remove Typeform"));
        QTRY_VERIFY(!isApproved("Typeform"));
        QTRY_VERIFY(sees("Typeform is not approved any more, and nobody has access to it."));
        undo();
        QTRY_VERIFY(isApproved("Typeform"));
        QCOMPARE(cell("Typeform", 1), people);
    }

    void oneOfTheOthersIsApprovedInItsRow()
    {
        QVERIFY(Desk::press(m_window, QStringLiteral("Approve Zapier")));
        QTRY_VERIFY(isApproved("Zapier"));
        undo();
        QTRY_VERIFY(!isApproved("Zapier"));
    }

    void thePolicyGoesOutAndComesBack()
    {
        const QString path = m_home.filePath(QStringLiteral("policy.json"));
        QVERIFY(pickFile("Export policy…", path));
        QTRY_VERIFY(sees("Policy exported to policy.json."));
        QVERIFY(openMenu("Typeform"));
        QVERIFY(Desk::choose(QStringLiteral("Remove from the approved list…")));
        QTRY_VERIFY(dialog());
        QVERIFY(press("Remove Typeform"));
        QTRY_VERIFY(!isApproved("Typeform"));
        QVERIFY(pickFile("Import policy…", path));
        QTRY_VERIFY(sees("Typeform is approved."));
        QTRY_VERIFY(dialog());
        for (auto *button : dialog()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().startsWith(QLatin1String("Apply")))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(isApproved("Typeform"));
    }

    void filteringByAUserLeadsToConnections()
    {
        QVERIFY(openMenu("Typeform"));
        QMenu *menu = Desk::menu();
        for (const QAction *action : menu->actions()) {
            if (action->objectName() == QLatin1String("filterByUser"))
                action->menu()->actions().first()->trigger();
        }
        menu->close();
        QCOMPARE(m_window->currentPane(), QStringLiteral("connections"));
        QTRY_VERIFY(sees("Installed by "));
        QTRY_VERIFY(Desk::names(Desk::table(m_window, QStringLiteral("connectionsTable")))
                        .contains(QStringLiteral("Typeform")));
        m_window->showPane(QStringLiteral("approvals"));
        QVERIFY(openMenu("Typeform"));
        QVERIFY(Desk::choose(QStringLiteral("View users with access")));
        QCOMPARE(m_window->currentPane(), QStringLiteral("connections"));
        QTRY_VERIFY(Desk::table(m_window, QStringLiteral("connectionUsers")));
    }
};

QTEST_MAIN(TestApprovalsFlow)
#include "tst_approvalsflow.moc"
