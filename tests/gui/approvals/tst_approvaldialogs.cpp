// SPDX-License-Identifier: MIT
#include "tests/gui/approvals/approvalsbench.h"
#include "tests/support/accessibilitycheck.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Gatehouse;

//! Putting connections on the approved list, changing their entries, taking them off.
class TestApprovalDialogs final : public QObject {
    Q_OBJECT

    Theme m_theme;

    static auto &approved(ApprovalsBench &bench) { return bench.service.governedChanges.approvals; }
    static auto &removed(ApprovalsBench &bench) { return bench.service.governedChanges.removals; }
    static void openEdit(ApprovalsBench &bench, int row)
    {
        ApprovalsBench::menuOf(bench.table, row);
        QVERIFY(Desk::choose(QStringLiteral("Edit note and review date…")));
        QTRY_VERIFY(bench.dialog());
    }
    static void openRemove(ApprovalsBench &bench, int row)
    {
        ApprovalsBench::menuOf(bench.table, row);
        QVERIFY(Desk::choose(QStringLiteral("Remove from the approved list…")));
        QTRY_VERIFY(bench.dialog());
    }
    static QRadioButton *radio(ApprovalsBench &bench, const QString &text)
    {
        for (auto *button : bench.dialog()->findChildren<QRadioButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void addsSeveralByMouse()
    {
        ApprovalsBench bench;
        bench.load();
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("+ Add approved connection")));
        // Rule 5: only what is installed here.
        QCOMPARE(bench.service.listings.back()->query.filter, ConnectionQuery::Filter::NotApproved);
        bench.answerUnapproved({"Loom", "Miro", "Zapier"});
        auto *list = bench.dialog()->findChild<QListView *>(QStringLiteral("candidates"));
        QCOMPARE(namelessControls(bench.dialog()), QStringList());
        QVERIFY(!Desk::button(bench.dialog(), QStringLiteral("Approve"))->isEnabled());
        const auto click = [list](int row) {
            const QRect place = list->visualRect(list->model()->index(row, 0));
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
        };
        click(0);
        QVERIFY(bench.dialogSays(QStringLiteral("Members may install Loom.")));
        click(2);
        click(0);
        click(1);
        QVERIFY(bench.dialogSays(QStringLiteral("Members may install Zapier and Miro.")));
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Approve 2 connection(s)")));
        QCOMPARE(approved(bench).size(), size_t(2));
        QCOMPARE(approved(bench)[0]->query.id.toString(), QStringLiteral("Zapier"));
        QCOMPARE(approved(bench)[1]->query.id.toString(), QStringLiteral("Miro"));
        QTRY_VERIFY(!bench.dialog());
    }

    void addsByKeyboardAlone()
    {
        ApprovalsBench bench;
        bench.load();
        QVERIFY(QTest::qWaitForWindowActive(&bench.pane));
        QVERIFY(ApprovalsBench::tabTo(&bench.pane, QStringLiteral("+ Add approved connection")));
        QTRY_VERIFY(bench.dialog());
        QTRY_VERIFY(bench.dialog()->focusWidget());
        bench.answerUnapproved({"Loom", "Zapier"});
        QTest::keyClicks(bench.dialog()->focusWidget(), QStringLiteral("zap"));
        QTRY_COMPARE(bench.service.listings.back()->query.text, QStringLiteral("zap"));
        bench.answerUnapproved({"Zapier"});
        bench.key(Qt::Key_Down);
        bench.key(Qt::Key_Space);
        QVERIFY(bench.dialogSays(QStringLiteral("Approve Zapier")));
        bench.key(Qt::Key_Return);
        QCOMPARE(approved(bench).size(), size_t(1));
        QCOMPARE(approved(bench)[0]->query.id.toString(), QStringLiteral("Zapier"));
    }

    void saysWhenThereIsNothingToAdd()
    {
        ApprovalsBench bench;
        bench.load();
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("+ Add approved connection")));
        bench.answerUnapproved({});
        QVERIFY(
            bench.dialogSays(QStringLiteral("Every installed connection is approved already.")));
    }

    void editsNoteAndDate()
    {
        ApprovalsBench bench;
        bench.load();
        openEdit(bench, 1);
        auto *note = bench.dialog()->findChild<QPlainTextEdit *>();
        auto *date = bench.dialog()->findChild<QDateEdit *>();
        QCOMPARE(note->toPlainText(), QStringLiteral("For the fair"));
        QCOMPARE(date->date(), QDate(2026, 6, 1));
        QVERIFY(!Desk::button(bench.dialog(), QStringLiteral("Save"))->isEnabled());
        QCOMPARE(namelessControls(bench.dialog()), QStringList());
        note->selectAll();
        QTest::keyClicks(note, QStringLiteral("For all fairs"));
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("In 6 month(s)")));
        QCOMPARE(date->date(), QDate(2027, 2, 1));
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Save")));
        const ApprovalChange wanted = approved(bench)[0]->query.wanted;
        QCOMPARE(wanted.note, std::optional(QStringLiteral("For all fairs")));
        // Due by the end of that day, where it was chosen.
        QCOMPARE(wanted.reviewBy->toLocalTime().date(), QDate(2027, 2, 1));
        QCOMPARE(wanted.reviewBy->toLocalTime().time(), QTime(23, 59, 59, 999));
        QVERIFY(bench.dialog()->isBusy());
        approved(bench)[0]->answer(Changed<ApprovedConnection>{});
        QTRY_VERIFY(!bench.dialog());
    }

    void takesTheDateAwayByKeyboardAlone()
    {
        ApprovalsBench bench;
        bench.load();
        QVERIFY(QTest::qWaitForWindowActive(&bench.pane));
        bench.table->setFocus();
        bench.table->selectRow(1);
        QTest::keyClick(bench.table, Qt::Key_Return);
        QTRY_VERIFY(Desk::menu());
        QMenu *menu = Desk::menu();
        while (!menu->activeAction()
            || menu->activeAction()->objectName() != QLatin1String("editApproval"))
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(bench.dialog());
        QTRY_VERIFY(bench.dialog()->focusWidget());
        bench.key(Qt::Key_Tab); // a note's Tab leads on
        QVERIFY(qobject_cast<QCheckBox *>(bench.dialog()->focusWidget()));
        bench.key(Qt::Key_Space);
        QVERIFY(!bench.dialog()->findChild<QDateEdit *>()->isEnabled());
        QVERIFY(ApprovalsBench::tabTo(bench.dialog(), QStringLiteral("Save")));
        const ApprovalChange wanted = approved(bench)[0]->query.wanted;
        QVERIFY(!wanted.note);
        QVERIFY(wanted.reviewBy && wanted.reviewBy->isNull());
    }

    void refusesADateThatIsPastAndANoteThatIsTooLong()
    {
        ApprovalsBench bench;
        bench.load();
        openEdit(bench, 1);
        auto *date = bench.dialog()->findChild<QDateEdit *>();
        date->setDate(QDate(2026, 7, 31));
        QVERIFY(bench.dialogSays(QStringLiteral("A review date lies ahead.")));
        QVERIFY(!Desk::button(bench.dialog(), QStringLiteral("Save"))->isEnabled());
        date->setDate(QDate(2026, 8, 1)); // today has an end, too
        QVERIFY(Desk::button(bench.dialog(), QStringLiteral("Save"))->isEnabled());
        auto *note = bench.dialog()->findChild<QPlainTextEdit *>();
        note->setPlainText(QString(2003, QLatin1Char('x')));
        QVERIFY(bench.dialogSays(QStringLiteral("The note is 3 character(s) too long.")));
        QVERIFY(!Desk::button(bench.dialog(), QStringLiteral("Save"))->isEnabled());
    }

    void aNotePutsAnAutomaticOneOnTheList()
    {
        ApprovalsBench bench;
        bench.load();
        openEdit(bench, 0);
        QVERIFY(bench.dialogSays(QStringLiteral("it is put on the approved list itself.")));
    }

    void whatTheServiceRefusesStaysOpenWithItsReason()
    {
        ApprovalsBench bench;
        bench.load();
        openEdit(bench, 1);
        bench.dialog()->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Another"));
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Save")));
        approved(bench)[0]->fail(ApiError::Kind::Conflict);
        QVERIFY(bench.dialogSays(QStringLiteral("Somebody else changed this in the meantime.")));
        QCOMPARE(bench.dialog()->findChild<QPlainTextEdit *>()->toPlainText(),
            QStringLiteral("Another"));
    }

    void removesAndKeepsUsers()
    {
        ApprovalsBench bench;
        bench.load();
        openRemove(bench, 1);
        QVERIFY(bench.dialogSays(QStringLiteral("2 people go on using it.")));
        QCOMPARE(namelessControls(bench.dialog()), QStringList());
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Remove Typeform")));
        QCOMPARE(removed(bench).size(), size_t(1));
        QCOMPARE(removed(bench)[0]->query.installers, GovernanceChanges::Installers::Keep);
        QTRY_VERIFY(!bench.dialog());
    }

    void removesAndDisconnectsUsersByKeyboard()
    {
        ApprovalsBench bench;
        bench.load();
        openRemove(bench, 1);
        QTRY_VERIFY(bench.dialog()->focusWidget());
        QVERIFY(qobject_cast<QRadioButton *>(bench.dialog()->focusWidget()));
        bench.key(Qt::Key_Down);
        QVERIFY(radio(bench, QStringLiteral("Disconnect them too"))->isChecked());
        QVERIFY(bench.dialogSays(QStringLiteral("Ends the access of 2 people")));
        bench.key(Qt::Key_Return);
        QCOMPARE(removed(bench)[0]->query.installers, GovernanceChanges::Installers::Disconnect);
    }

    void disconnectingManyPeopleWantsTheNameTyped()
    {
        ApprovalsBench bench;
        bench.answerPolicy(ApprovalsBench::restricted);
        ApprovedConnection many = ApprovalsBench::typeform();
        many.installersCount = 21;
        bench.answerApprovals({many});
        bench.answerUnapproved({});
        openRemove(bench, 0);
        QAbstractButton *accept = Desk::button(bench.dialog(), QStringLiteral("Remove Typeform"));
        QVERIFY(accept->isEnabled());
        QTest::mouseClick(
            radio(bench, QStringLiteral("Disconnect them too")), Qt::LeftButton, {}, {8, 8});
        QVERIFY(!accept->isEnabled());
        QVERIFY(Desk::type(bench.dialog(), QStringLiteral("Type “Typeform” to go on"),
            QStringLiteral("typeform")));
        QVERIFY(accept->isEnabled());
    }

    void whatIsApprovedAutomaticallyCannotBeTakenOff()
    {
        ApprovalsBench bench;
        bench.load();
        QMenu *menu = ApprovalsBench::menuOf(bench.table, 0);
        const QAction *remove = ApprovalsBench::actionOf(menu, "removeApproval");
        QVERIFY(!remove->isEnabled());
        QCOMPARE(remove->toolTip(),
            QStringLiteral(
                "It is not on the list itself: the policy approves what Notion builds."));
        menu->close();
    }
};

QTEST_MAIN(TestApprovalDialogs)
#include "tst_approvaldialogs.moc"
