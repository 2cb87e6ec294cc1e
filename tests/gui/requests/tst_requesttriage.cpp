// SPDX-License-Identifier: MIT
#include "tests/gui/requests/requestsbench.h"
#include "ui/requests/installdialog.h"
#include "ui/requests/requestmenu.h"

#include <QMenu>

using namespace Gatehouse;

//! Owners decide one request after the other.
class TestRequestTriage final : public QObject {
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void byLettersAlone()
    {
        RequestsBench bench;
        bench.load();
        bench.table->setFocus();
        bench.key(Qt::Key_J);
        QCOMPARE(bench.selected(), zapierName);
        bench.key(Qt::Key_J);
        bench.key(Qt::Key_J);
        bench.key(Qt::Key_J);
        QCOMPARE(bench.selected(), cursorName);
        bench.key(Qt::Key_K);
        bench.key(Qt::Key_K);
        QCOMPARE(bench.selected(), zapierName);
        bench.key(Qt::Key_A);
        auto &approvals = bench.service.governedChanges.requestApprovals;
        QCOMPARE(approvals.size(), size_t(1));
        QCOMPARE(approvals.back()->query.id, bench.zapier.id);
        // The next is there before the answer is, and nobody decides the first twice.
        QCOMPARE(bench.selected(), makeName);
        bench.key(Qt::Key_K);
        QCOMPARE(bench.pane.whyNot(RequestCommand::Approve),
            QStringLiteral("This request is being decided right now."));
        bench.key(Qt::Key_A);
        QCOMPARE(approvals.size(), size_t(1));
        bench.key(Qt::Key_J);
        RequestsBench::approve(approvals.back(), bench.zapier, Requests::Status::Approved);
        QCOMPARE(bench.undo.latest()->subject.kind, Actions::Kind::ApproveRequest);
        bench.answer({bench.make, bench.cursor});
        QCOMPARE(bench.selected(), makeName);
        bench.key(Qt::Key_J);
        bench.key(Qt::Key_D);
        QVERIFY(bench.note());
        QCOMPARE(QApplication::focusWidget(), bench.note());
        QTest::keyClicks(bench.note(), QStringLiteral("a reason"));
        QTest::keyClick(bench.note(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.service.governedChanges.denials.back()->query.id, bench.cursor.id);
        QCOMPARE(
            bench.service.governedChanges.denials.back()->query.note, QStringLiteral("a reason"));
        // Nothing is left below; the one above comes next.
        QCOMPARE(bench.selected(), makeName);
        QCOMPARE(QApplication::focusWidget(), bench.table);
    }

    void enterOpensTheDetails()
    {
        RequestsBench bench;
        bench.load();
        bench.table->setFocus();
        bench.key(Qt::Key_J);
        bench.pane.hideDetails();
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.pane.details(), Pane::Details::Shown);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("requestText"));
    }

    void lettersAreLettersElsewhere()
    {
        RequestsBench bench;
        bench.load();
        bench.click(0);
        auto *search = bench.pane.findChild<QLineEdit *>(QStringLiteral("searchRequests"));
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("ad"));
        QCOMPARE(search->text(), QStringLiteral("ad"));
        QTest::keyClick(bench.button("denyRequest"), Qt::Key_A);
        QVERIFY(bench.service.governedChanges.requestApprovals.empty());
        bench.table->setFocus();
        bench.key(Qt::Key_D);
        QTest::keyClicks(bench.note(), QStringLiteral("jakd"));
        QCOMPARE(bench.note()->toPlainText(), QStringLiteral("jakd"));
        QTest::keyClick(bench.note(), Qt::Key_Escape);
        QVERIFY(!bench.note());
        QCOMPARE(QApplication::focusWidget(), bench.table);
        QVERIFY(bench.service.governedChanges.denials.empty());
    }

    void byMouseWithAReasonThatCanBeEdited()
    {
        RequestsBench bench;
        bench.load();
        bench.click(0);
        bench.press("denyRequest");
        auto *reasons = bench.pane.findChild<QPushButton *>(QStringLiteral("reasonTemplates"));
        QCOMPARE(reasons->menu()->actions().size(), 4);
        reasons->menu()->actions().first()->trigger();
        QCOMPARE(bench.note()->toPlainText(),
            QStringLiteral("We have a connection that does this already."));
        QTest::keyClicks(bench.note(), QStringLiteral(" It is Jira."));
        bench.press("decide");
        QCOMPARE(bench.service.governedChanges.denials.back()->query.note,
            QStringLiteral("We have a connection that does this already. It is Jira."));
    }

    void aNoteThatCouldNotBeSentIsNotLost()
    {
        RequestsBench bench;
        bench.load();
        bench.click(0);
        bench.key(Qt::Key_D);
        QTest::keyClicks(bench.note(), QStringLiteral("Please ask legal first."));
        bench.press("decide");
        bench.service.governedChanges.denials.back()->fail(ApiError::Kind::Offline);
        bench.load();
        bench.click(0);
        bench.key(Qt::Key_D);
        QCOMPARE(bench.note()->toPlainText(), QStringLiteral("Please ask legal first."));
    }

    void tooLongANoteCannotBeSent()
    {
        RequestsBench bench;
        bench.load();
        bench.click(0);
        bench.key(Qt::Key_D);
        bench.note()->setPlainText(QString(2001, QLatin1Char('x')));
        QVERIFY(!bench.button("decide")->isEnabled());
        QVERIFY(bench.says("1 letter(s) too many."));
        QTest::keyClick(bench.note(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.service.governedChanges.denials.empty());
    }

    void approvingWithANote()
    {
        RequestsBench bench;
        bench.load();
        bench.click(2);
        bench.key(Qt::Key_A, Qt::ShiftModifier);
        QTest::keyClicks(bench.note(), QStringLiteral("For this quarter."));
        QTest::keyClick(bench.note(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.service.governedChanges.requestApprovals.back()->query.note,
            QStringLiteral("For this quarter."));
    }

    void severalAtOnce()
    {
        RequestsBench bench;
        bench.load();
        bench.click(0);
        bench.click(2, Qt::ControlModifier);
        bench.key(Qt::Key_A);
        auto &approvals = bench.service.governedChanges.requestApprovals;
        QCOMPARE(approvals.size(), size_t(2));
        QCOMPARE(bench.selected(), makeName);
        // One that cannot be approved yet is named before anything happens.
        bench.click(1);
        RequestsBench::approve(approvals.at(0), bench.zapier, Requests::Status::Approved);
        RequestsBench::approve(approvals.at(1), bench.cursor, Requests::Status::Approved);
        ConnectionRequest again = bench.cursor;
        again.id = RequestId(QStringLiteral("r-again"));
        bench.answer({bench.make, again});
        bench.click(0);
        bench.click(1, Qt::ControlModifier);
        bench.key(Qt::Key_A);
        QVERIFY(bench.dialogSays("waits until an owner installs it"));
        QVERIFY(bench.dialogSays("for Sofia Rossi, waits for install"));
        QTest::keyClick(bench.dialog(), Qt::Key_Return);
        QCOMPARE(approvals.size(), size_t(4));
    }

    void installAndApproveIsTheOwnersOwnConsent()
    {
        RequestsBench bench;
        bench.load();
        bench.click(1);
        QVERIFY(!bench.button("approveRequest"));
        bench.press("installRequested");
        QVERIFY(bench.dialogSays("Install and approve Make"));
        QVERIFY(bench.dialogSays("This is your own consent"));
        QVERIFY(bench.dialogSays("so that Sofia Rossi and everybody else can install it"));
        QVERIFY(bench.dialogSays("Reads and inserts content."));
        QVERIFY(bench.service.pageTrees.back()->query.connections.empty());
        bench.service.pageTrees.back()->answer(
            ListPage<TreePage>{.items = {{.id = PageId(QStringLiteral("p1")),
                                   .title = QStringLiteral("Campaigns"),
                                   .descendantsCount = 6}}});
        QCoreApplication::processEvents();
        QCOMPARE(namelessControls(bench.dialog()), QStringList());
        // By keys: Space checks the page that has the focus, Return in a button does it.
        auto *tree = bench.dialog()->findChild<QAbstractItemView *>(QStringLiteral("pageTree"));
        QCOMPARE(bench.dialog()->focusWidget(), tree);
        tree->setCurrentIndex(tree->model()->index(0, 0));
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(bench.dialogSays("7 page(s) in all, with everything below."));
        QVERIFY(Desk::tabTo(bench.dialog(), QStringLiteral("Install and approve")));
        QVERIFY(bench.dialog()->isBusy());
        auto &approvals = bench.service.governedChanges.requestApprovals;
        QCOMPARE(approvals.size(), size_t(1));
        QVERIFY(bench.service.governedChanges.installations.empty());
        RequestsBench::approve(approvals.back(), bench.make, Requests::Status::WaitingForInstall);
        QCOMPARE(bench.service.governedChanges.installations.size(), size_t(1));
        const auto &install = bench.service.governedChanges.installations.back();
        QCOMPARE(install->query.pages, std::vector<PageId>{PageId(QStringLiteral("p1"))});
        QSignalSpy left(&bench.pane, &RequestsPane::connectionInstalled);
        install->answer(Changed<ConnectionUser>{});
        QVERIFY(!bench.dialog());
        QCOMPARE(left.count(), 0); // the next request is what comes next
        QCOMPARE(bench.selected(), cursorName);
        QCOMPARE(bench.undo.latest()->subject.kind, Actions::Kind::Install);
    }

    void acceptNowInstallLater()
    {
        RequestsBench bench;
        bench.load();
        bench.click(1);
        bench.press("acceptForLater");
        QCOMPARE(bench.service.governedChanges.requestApprovals.back()->query.id, bench.make.id);
        QVERIFY(!bench.dialog());
        QCOMPARE(bench.selected(), cursorName);
    }

    void theLetterOffersBothWays()
    {
        RequestsBench bench;
        bench.load();
        bench.click(1);
        bench.key(Qt::Key_A);
        QVERIFY(qobject_cast<InstallDialog *>(bench.dialog()));
        QTRY_COMPARE(QApplication::activeWindow(), bench.dialog());
        QVERIFY(Desk::tabTo(bench.dialog(), QStringLiteral("Accept; install later")));
        QVERIFY(!bench.dialog());
        QCOMPARE(bench.service.governedChanges.requestApprovals.back()->query.id, bench.make.id);
        QVERIFY(bench.service.governedChanges.installations.empty());
    }

    void aFailedInstallLeavesTheRequestAccepted()
    {
        RequestsBench bench;
        bench.load();
        bench.click(1);
        bench.press("installRequested");
        bench.service.pageTrees.back()->answer(ListPage<TreePage>{});
        QTest::mouseClick(
            Desk::button(bench.dialog(), QStringLiteral("Install and approve")), Qt::LeftButton);
        auto &approvals = bench.service.governedChanges.requestApprovals;
        RequestsBench::approve(approvals.back(), bench.make, Requests::Status::WaitingForInstall);
        bench.service.governedChanges.installations.back()->fail(ApiError::Kind::Restricted);
        QVERIFY(bench.dialog());
        QVERIFY(bench.dialogSays("Install Make"));
        // Only the install is left.
        QTest::mouseClick(
            Desk::button(bench.dialog(), QStringLiteral("Install connection")), Qt::LeftButton);
        QCOMPARE(approvals.size(), size_t(1));
        QCOMPARE(bench.service.governedChanges.installations.size(), size_t(2));
    }

    void somebodyElseWasQuicker()
    {
        RequestsBench bench;
        bench.load();
        bench.click(1);
        bench.press("installRequested");
        bench.service.pageTrees.back()->answer(ListPage<TreePage>{});
        QTest::mouseClick(
            Desk::button(bench.dialog(), QStringLiteral("Install and approve")), Qt::LeftButton);
        const size_t read = bench.listings().size();
        bench.service.governedChanges.requestApprovals.back()->answer(
            ApiError{.kind = ApiError::Kind::Conflict,
                .httpStatus = 409,
                .detail = QStringLiteral("Grace Okafor has denied this request.")});
        QVERIFY(bench.dialogSays("Grace Okafor has denied this request."));
        QVERIFY(bench.service.governedChanges.installations.empty());
        QCOMPARE(bench.listings().size(), read + 1);
    }

    void theMenuNamesEveryCommandWithItsKeys()
    {
        RequestsBench bench;
        bench.load();
        QMap<QString, QString> keys;
        for (const QAction *action : bench.pane.menu().actions()) {
            if (!action->isSeparator())
                keys.insert(action->objectName(), action->shortcut().toString());
        }
        QCOMPARE(keys.value(QStringLiteral("approveRequestCommand")), QStringLiteral("A"));
        QCOMPARE(keys.value(QStringLiteral("denyRequestCommand")), QStringLiteral("D"));
        QCOMPARE(keys.value(QStringLiteral("nextRequestCommand")), QStringLiteral("J"));
        QCOMPARE(keys.value(QStringLiteral("previousRequestCommand")), QStringLiteral("K"));
        QCOMPARE(keys.value(QStringLiteral("openRequestCommand")), QStringLiteral("Return"));
        const QAction *deny
            = bench.pane.menu().findChild<QAction *>(QStringLiteral("denyRequestCommand"));
        QVERIFY(!deny->isEnabled());
        QCOMPARE(deny->statusTip(), QStringLiteral("Select a request in the list first."));
        bench.click(0);
        QVERIFY(deny->isEnabled());
        bench.pane.hide();
        QVERIFY(!deny->isEnabled());
    }
};

QTEST_MAIN(TestRequestTriage)
#include "tst_requesttriage.moc"
