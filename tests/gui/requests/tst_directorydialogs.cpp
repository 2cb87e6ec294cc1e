// SPDX-License-Identifier: MIT
#include "tests/gui/requests/requestsbench.h"
#include "ui/requests/directorydialog.h"
#include "ui/requests/requestdialog.h"

#include <QDateEdit>
#include <QListView>
#include <QRadioButton>

using namespace Gatehouse;

namespace {

DirectoryEntry entry(const QString &name)
{
    return {.id = ConnectionId(QStringLiteral("c-") + name),
        .name = name,
        .developer = {.name = name + QStringLiteral(", Inc."),
            .website = QUrl(QStringLiteral("https://www.%1.example").arg(name.toLower()))},
        .capabilities = {.readContent = true},
        .isApproved = true};
}

DirectoryEntry forbidden(const QString &name)
{
    DirectoryEntry entry = ::entry(name);
    entry.isApproved = false;
    entry.whyNot = Directory::Obstacle::Policy;
    return entry;
}

//! The directory of somebody: GitHub may be installed, Make may not, Slack is in use.
struct DirectoryBench : RequestsBench {
    explicit DirectoryBench(People::Role role = People::Role::Owner)
        : RequestsBench(role)
    {
        load();
        pane.run(RequestCommand::Browse);
        directory = qobject_cast<DirectoryDialog *>(dialog());
        github = entry(QStringLiteral("GitHub"));
        github.firstParty = true;
        make = role == People::Role::Owner ? entry(makeName) : forbidden(makeName);
        slack = entry(QStringLiteral("Slack"));
        slack.isInstalled = true;
        slack.isInstalledByMe = true;
    }

    void show(std::vector<DirectoryEntry> entries)
    {
        ListPage<DirectoryEntry> page;
        page.items = std::move(entries);
        service.governed.directoryListings.back()->answer(page);
    }
    void show() { show({github, make, slack}); }
    QListView *list() const { return directory->findChild<QListView *>(); }
    void choose(int row) const
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
            list()->visualRect(list()->model()->index(row, 0)).center());
    }
    bool tells(const char *words) const
    {
        return Desk::texts(directory).join(QLatin1Char('\n')).contains(QString::fromUtf8(words));
    }
    QAbstractButton *offer(const char *words) const
    {
        return Desk::button(directory, QString::fromUtf8(words));
    }
    //! What lies over the directory.
    Dialog *above() const { return Desk::dialog(directory); }
    bool aboveTells(const char *words) const
    {
        return above()
            && Desk::texts(above()).join(QLatin1Char('\n')).contains(QString::fromUtf8(words));
    }
    void givePages()
    {
        service.pageTrees.back()->answer(ListPage<TreePage>{
            .items = {{.id = PageId(QStringLiteral("p1")),
                          .title = QStringLiteral("Campaigns"),
                          .descendantsCount = 6},
                {.id = PageId(QStringLiteral("p2")), .title = QStringLiteral("Legal")}}});
        QCoreApplication::processEvents();
    }

    QPointer<DirectoryDialog> directory;
    DirectoryEntry github;
    DirectoryEntry make;
    DirectoryEntry slack;
};

} // namespace

//! What can be installed or requested, and both ways to the end.
class TestDirectoryDialogs final : public QObject {
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void tellsWhatThereIsAndWhatItAsksFor()
    {
        DirectoryBench bench;
        QVERIFY(bench.directory);
        QVERIFY(!bench.offer("Install here…")->isEnabled());
        bench.show();
        QCOMPARE(bench.list()->model()->rowCount(), 3);
        QVERIFY(bench.tells("GitHub, Inc."));
        QVERIFY(bench.tells("www.github.example") || bench.tells("github.example"));
        QTRY_VERIFY(bench.tells("Reads content."));
        QVERIFY(bench.tells("In the Marketplace"));
        QVERIFY(bench.tells("You can install it."));
        QVERIFY(bench.offer("Install here…")->isEnabled());
        QCOMPARE(namelessControls(bench.directory), QStringList());
        QSignalSpy opened(&bench.pane, &RequestsPane::openUrlRequested);
        QTest::mouseClick(
            bench.directory->findChild<QPushButton *>(QStringLiteral("developerLink")),
            Qt::LeftButton);
        QCOMPARE(opened.count(), 1);
        bench.choose(2);
        QVERIFY(bench.tells("You use it already."));
        QSignalSpy chosen(&bench.pane, &RequestsPane::connectionChosen);
        QTest::mouseClick(bench.offer("Show in Connections"), Qt::LeftButton);
        QCOMPARE(chosen.at(0).at(0).value<ConnectionId>(), bench.slack.id);
        QVERIFY(!bench.directory || !bench.directory->isVisible());
    }

    void whoeverHasAnInstallAddressIsContinuedAtTheirSite()
    {
        DirectoryBench bench;
        bench.make.developer.installUrl = QUrl(QStringLiteral("https://make.example/notion"));
        bench.show();
        QSignalSpy continued(&bench.pane, &RequestsPane::continueRequested);
        bench.choose(1);
        QVERIFY(bench.tells("You continue at Make, Inc. in your browser"));
        QVERIFY(bench.offer("Install here…"));
        QCOMPARE(namelessControls(bench.directory), QStringList());
        QTest::mouseClick(bench.offer("Continue at Make, Inc."), Qt::LeftButton);
        QCOMPARE(continued.count(), 1);
        QCOMPARE(continued.first().first().value<DirectoryEntry>(), bench.make);
        QVERIFY(!bench.directory || !bench.directory->isVisible());
    }

    void withoutAnInstallAddressTheNextStepIsSaid()
    {
        DirectoryBench bench;
        // What is no web page is none: the address is the developer's own word.
        bench.make.developer.installUrl = QUrl(QStringLiteral("file:///etc/passwd"));
        bench.make.developer.support = QStringLiteral("help@make.example");
        bench.show();
        bench.choose(1);
        QVERIFY(bench.tells("Make, Inc. has given no install address. Their website or their "
                            "support says how Make is connected."));
        QVERIFY(!bench.offer("Continue at Make, Inc."));
        // Both are there to be pressed.
        QSignalSpy opened(&bench.pane, &RequestsPane::openUrlRequested);
        QTest::mouseClick(
            bench.directory->findChild<QPushButton *>(QStringLiteral("developerLink")),
            Qt::LeftButton);
        QCOMPARE(opened.count(), 1);
        QTRY_VERIFY(bench.tells("help@make.example"));
        QTest::mouseClick(bench.offer("Install here…"), Qt::LeftButton);
        QVERIFY(bench.aboveTells("Install Make"));
    }

    void whatTheOtherButtonDoesIsAConsentHere()
    {
        DirectoryBench bench;
        bench.github.developer.installUrl = QUrl(QStringLiteral("https://github.example/notion"));
        bench.show();
        QTest::mouseClick(bench.offer("Install here…"), Qt::LeftButton);
        QVERIFY(bench.aboveTells("Install GitHub"));
        QVERIFY(bench.directory->isVisible());
    }

    void searchesByKeyboardAndSaysWhenThereIsNothing()
    {
        DirectoryBench bench;
        bench.show();
        auto *search = bench.directory->findChild<QLineEdit *>(QStringLiteral("searchDirectory"));
        QCOMPARE(bench.directory->focusWidget(), search);
        QTest::keyClicks(search, QStringLiteral("zzz"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY2(bench.directory->isVisible(), "Return searches.");
        QCOMPARE(
            bench.service.governed.directoryListings.back()->query.text, QStringLiteral("zzz"));
        bench.show({});
        QVERIFY(bench.tells("No connection matches “zzz”."));
        QVERIFY(!bench.offer("Install here…")->isEnabled());
        QTest::mouseClick(bench.offer("Clear search"), Qt::LeftButton);
        bench.service.governed.directoryListings.back()->fail(ApiError::Kind::Offline);
        QTest::mouseClick(bench.offer("Try again"), Qt::LeftButton);
        bench.show();
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(bench.directory->focusWidget(), bench.list());
        QTest::keyClick(bench.list(), Qt::Key_Down);
        QVERIFY(bench.tells("Make, Inc."));
    }

    void installsByKeyboardAloneAndLeadsToTheConnection()
    {
        DirectoryBench bench;
        bench.show();
        QTest::keyClick(bench.directory->focusWidget(), Qt::Key_Down);
        QTest::keyClick(bench.list(), Qt::Key_Return);
        QVERIFY(bench.above());
        QVERIFY(bench.aboveTells("Install GitHub"));
        QVERIFY(bench.aboveTells("No page is chosen: it can be added to pages later."));
        QVERIFY(!bench.aboveTells("Accept; install later"));
        bench.givePages();
        QWidget *tree = bench.above()->focusWidget();
        QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(bench.aboveTells("1 page(s), with none below."));
        QVERIFY(Desk::tabTo(bench.above(), QStringLiteral("Install connection")));
        auto &installations = bench.service.governedChanges.installations;
        QCOMPARE(installations.back()->query.id, bench.github.id);
        QCOMPARE(
            installations.back()->query.pages, std::vector<PageId>{PageId(QStringLiteral("p2"))});
        // What has left cannot be taken back by a key.
        QTest::keyClick(bench.above(), Qt::Key_Escape);
        QVERIFY(bench.above());
        QSignalSpy installed(&bench.pane, &RequestsPane::connectionInstalled);
        installations.back()->answer(Changed<ConnectionUser>{});
        QCOMPARE(installed.at(0).at(0).value<ConnectionId>(), bench.github.id);
        QVERIFY(!bench.dialog());
        QCOMPARE(bench.undo.latest()->subject.kind, Actions::Kind::Install);
    }

    void aRefusedInstallSaysWhyAndStaysOpen()
    {
        DirectoryBench bench;
        bench.show();
        QTest::mouseClick(bench.offer("Install here…"), Qt::LeftButton);
        bench.givePages();
        QTest::mouseClick(
            Desk::button(bench.above(), QStringLiteral("Install connection")), Qt::LeftButton);
        bench.service.governedChanges.installations.back()->answer(
            ApiError{.kind = ApiError::Kind::Restricted,
                .httpStatus = 403,
                .reason = QStringLiteral("policy")});
        QVERIFY(bench.aboveTells("The install policy of this workspace does not allow this."));
        // What the directory said is read again.
        QVERIFY(bench.service.governed.directoryListings.back()->isOpen());
        QTest::keyClick(bench.above(), Qt::Key_Escape);
        QVERIFY(!bench.above());
        QVERIFY(bench.directory->isVisible());
    }

    void membersRequestWhatThePolicyForbids()
    {
        DirectoryBench bench(People::Role::Member);
        bench.show();
        bench.choose(1);
        QVERIFY(bench.tells("You can request it; workspace owners decide."));
        QVERIFY2(!bench.offer("Install here…"), "What is forbidden is not offered.");
        QTest::mouseClick(bench.offer("Request…"), Qt::LeftButton);
        auto *dialog = qobject_cast<RequestDialog *>(bench.above());
        QVERIFY(dialog);
        QAbstractButton *send = Desk::button(dialog, QStringLiteral("Send request"));
        QVERIFY(!send->isEnabled());
        bench.givePages();
        QCOMPARE(namelessControls(dialog), QStringList());
        // The pages that come do not take the focus from the words.
        auto *reason = dialog->findChild<QPlainTextEdit *>();
        QCOMPARE(dialog->focusWidget(), reason);
        QTest::keyClicks(reason, QStringLiteral("   "));
        QVERIFY(!send->isEnabled());
        QTest::keyClicks(reason, QStringLiteral("Weekly numbers."));
        QVERIFY(send->isEnabled());
        auto *day = dialog->findChild<QDateEdit *>();
        QVERIFY(!day->isEnabled());
        for (auto *radio : dialog->findChildren<QRadioButton *>()) {
            if (radio->text() == QStringLiteral("To the end of a day"))
                QTest::mouseClick(radio, Qt::LeftButton, {}, {8, radio->height() / 2});
        }
        QVERIFY(day->isEnabled());
        day->setDate(QDate(2026, 12, 12));
        auto *tree = dialog->findChild<QAbstractItemView *>(QStringLiteral("pageTree"));
        tree->setCurrentIndex(tree->model()->index(0, 0));
        QTest::keyClick(tree, Qt::Key_Space);
        QTest::mouseClick(send, Qt::LeftButton);
        const RequestDraft &draft = bench.service.governedChanges.requests.back()->query.draft;
        QCOMPARE(draft.connection, bench.make.id);
        QCOMPARE(draft.reason, QStringLiteral("Weekly numbers."));
        QCOMPARE(draft.pages, std::vector<PageId>{PageId(QStringLiteral("p1"))});
        // The day that is named still counts.
        QCOMPARE(draft.until.toLocalTime(), QDateTime(QDate(2026, 12, 12), QTime(23, 59, 59)));
        bench.service.governedChanges.requests.back()->answer(
            Changed<ConnectionRequest>{.value = {.id = RequestId(QStringLiteral("r"))}});
        QVERIFY(!bench.above());
        QVERIFY(bench.directory->isVisible());
    }

    void aRequestIsShownWithItsDayAndCanBeWithdrawn()
    {
        DirectoryBench bench(People::Role::Member);
        bench.make.request = RequestId(QStringLiteral("r-Make"));
        ConnectionRequest own = RequestsBench::request(makeName, QStringLiteral("Me"));
        own.user.id = UserId(QStringLiteral("me"));
        RequestPage mine;
        mine.items = {own};
        QVERIFY(bench.listings().back()->query.mine);
        QVERIFY(!bench.listings().back()->query.status);
        bench.listings().back()->answer(mine);
        bench.show();
        bench.choose(1);
        QVERIFY(bench.tells("Requested on "));
        QVERIFY(bench.tells("It waits for a decision."));
        QTest::mouseClick(bench.offer("Withdraw request…"), Qt::LeftButton);
        QVERIFY(bench.aboveTells("You can request Make again."));
        QTest::keyClick(bench.above(), Qt::Key_Return);
        auto &withdrawals = bench.service.governedChanges.withdrawals;
        QCOMPARE(withdrawals.back()->query.id, own.id);
        const size_t read = bench.service.governed.directoryListings.size();
        own.status = Requests::Status::Withdrawn;
        withdrawals.back()->answer(Changed<ConnectionRequest>{.value = own});
        QCOMPARE(bench.service.governed.directoryListings.size(), read + 1);
        bench.make.request.reset();
        bench.show();
        QVERIFY(bench.offer("Request…")->isEnabled());
    }

    void requestsOfKeyboardAlone()
    {
        DirectoryBench bench(People::Role::Member);
        bench.show();
        QTest::keyClick(bench.directory->focusWidget(), Qt::Key_Down);
        QTest::keyClick(bench.list(), Qt::Key_Down);
        QTest::keyClick(bench.list(), Qt::Key_Return);
        bench.givePages();
        QTest::keyClicks(bench.above()->focusWidget(), QStringLiteral("Weekly numbers."));
        QTest::keyClick(bench.above()->focusWidget(), Qt::Key_Tab);
        QVERIFY(qobject_cast<QRadioButton *>(bench.above()->focusWidget()));
        QVERIFY(Desk::tabTo(bench.above(), QStringLiteral("Send request")));
        QCOMPARE(bench.service.governedChanges.requests.back()->query.draft.reason,
            QStringLiteral("Weekly numbers."));
        QVERIFY(bench.service.governedChanges.requests.back()->query.draft.until.isNull());
        // The service knows of one that was sent from elsewhere.
        bench.service.governedChanges.requests.back()->answer(
            ApiError{.kind = ApiError::Kind::Conflict,
                .httpStatus = 409,
                .detail = QStringLiteral("You have asked for Make already.")});
        QVERIFY(bench.aboveTells("You have asked for Make already."));
    }

    void whatEndsCanBeAskedForLonger()
    {
        DirectoryBench bench(People::Role::Member);
        bench.slack.endsAt = bench.clock.now().addDays(4);
        bench.show();
        bench.choose(2);
        QVERIFY(bench.tells("You use it already, until a date."));
        QTRY_VERIFY(bench.tells("Your access ends"));
        QVERIFY(bench.offer("Show in Connections")->isEnabled());
        QCOMPARE(namelessControls(bench.directory), QStringList());
        QTest::mouseClick(bench.offer("Ask for longer…"), Qt::LeftButton);
        QVERIFY(bench.aboveTells("Ask for longer use of Slack"));
        // It has its pages.
        QVERIFY(!bench.aboveTells("Pages you want it for"));
        QTest::keyClicks(bench.above()->focusWidget(), QStringLiteral("The project goes on."));
        QVERIFY(Desk::tabTo(bench.above(), QStringLiteral("Send request")));
        const RequestDraft &draft = bench.service.governedChanges.requests.back()->query.draft;
        QCOMPARE(draft.connection, bench.slack.id);
        QVERIFY(draft.pages.empty());
        bench.service.governedChanges.requests.back()->answer(
            Changed<ConnectionRequest>{.value = {.id = RequestId(QStringLiteral("r"))}});
        QVERIFY(!bench.above());
        // Asked once, it waits.
        bench.slack.request = RequestId(QStringLiteral("r"));
        bench.show();
        QVERIFY(!bench.offer("Ask for longer…"));
        QVERIFY(bench.tells("Your request waits."));
        // Without an end there is nothing to ask for.
        bench.slack.request.reset();
        bench.slack.endsAt = {};
        bench.directory->refresh();
        bench.show();
        QVERIFY(!bench.offer("Ask for longer…"));
        QVERIFY(bench.tells("You use it already."));
    }

    void whatHasEndedCanBeRequestedAgain()
    {
        DirectoryBench bench(People::Role::Member);
        bench.make.isApproved = true;
        bench.show();
        bench.choose(1);
        QVERIFY(bench.tells("You were allowed to use it until a date, and that has passed. You can "
                            "request it again; workspace owners decide."));
        QTest::mouseClick(bench.offer("Request…"), Qt::LeftButton);
        QVERIFY(bench.aboveTells("Request Make"));
        QVERIFY(bench.aboveTells("Pages you want it for"));
    }

    void refusedRequestsOfOtherPlansCostADateAlone()
    {
        DirectoryBench bench(People::Role::Member);
        bench.listings().back()->answer(ApiError{.kind = ApiError::Kind::Restricted,
            .httpStatus = 403,
            .reason = QStringLiteral("plan")});
        bench.make.request = RequestId(QStringLiteral("r-Make"));
        bench.show();
        bench.choose(1);
        QVERIFY(bench.tells("Your request waits."));
        QVERIFY(bench.offer("Withdraw request…")->isEnabled());
    }
};

QTEST_MAIN(TestDirectoryDialogs)
#include "tst_directorydialogs.moc"
