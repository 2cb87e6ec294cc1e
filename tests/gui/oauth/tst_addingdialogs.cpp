// SPDX-License-Identifier: MIT
#include "tests/support/accessibilitycheck.h"
#include "tests/support/manualclock.h"
#include "ui/oauth/addconnectiondialog.h"
#include "ui/oauth/addtokendialog.h"
#include "ui/oauth/consentdialog.h"
#include "ui/oauth/heldtokensdialog.h"
#include "ui/oauth/pastedtokenwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;
using Way = AddConnectionDialog::Way;
using State = PastedToken::State;

namespace {

QAbstractButton *adderSaying(const QWidget &root, const QString &text)
{
    for (auto *button : root.findChildren<QAbstractButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

bool tells(const QWidget &root, const char *words)
{
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
            return true;
    }
    return false;
}

PastedToken exportToken()
{
    return {.botId = QStringLiteral("bot-1"),
        .name = QStringLiteral("Export"),
        .workspaceName = QStringLiteral("Northwind")};
}

} // namespace

//! The dialogs of "Add connection", without a server.
class TestAddingDialogs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeWaysByKeyboardAlone()
    {
        AddConnectionDialog dialog(AddConnectionDialog::Place::Gatehouse);
        QSignalSpy chosen(&dialog, &AddConnectionDialog::chosen);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(namelessControls(&dialog), QStringList());
        QCOMPARE(dialog.way(), Way::Directory);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
        QCOMPARE(dialog.way(), Way::Own);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<Way>(), Way::Own);
        QVERIFY(!dialog.isVisible());
    }

    void atNotionTheFirstIsTheMarketplaceAndSaysWhy()
    {
        AddConnectionDialog dialog(AddConnectionDialog::Place::Notion);
        dialog.open();
        const QAbstractButton *first
            = adderSaying(dialog, QStringLiteral("From Notion’s Marketplace"));
        QVERIFY(first);
        QVERIFY(first->accessibleDescription().contains(
            QStringLiteral("Notion has no public call for this")));
        QVERIFY(!adderSaying(dialog, QStringLiteral("From the directory")));
    }

    void aTokenIsExplainedBeforeItIsKept()
    {
        AddTokenDialog dialog(AddTokenDialog::Place::Notion);
        QSignalSpy checks(&dialog, &AddTokenDialog::checkRequested);
        QSignalSpy keeps(&dialog, &AddTokenDialog::keepRequested);
        QSignalSpy shown(&dialog, &AddTokenDialog::showRequested);
        QSignalSpy portal(&dialog, &AddTokenDialog::portalRequested);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(tells(dialog, "developer portal, the connection, tab Configuration"));
        adderSaying(dialog, QStringLiteral("Open Notion’s developer portal"))->click();
        QCOMPARE(portal.count(), 1);
        auto *field = dialog.findChild<QLineEdit *>();
        QCOMPARE(dialog.focusWidget(), field);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, QStringLiteral("ntn_planted0123456789"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(checks.count(), 1);
        QCOMPARE(checks.first().first().value<Secret>(), Secret("ntn_planted0123456789"));
        dialog.showBusy(QStringLiteral("…"));

        dialog.showFound(exportToken(), AddTokenDialog::Means::New);
        QVERIFY(field->text().isEmpty());
        QVERIFY(tells(dialog, "It works: it acts as the bot “Export” in “Northwind”."));
        QTRY_VERIFY(tells(dialog, "The workspace")); // whose it is
        QCOMPARE(keeps.count(), 0);
        // Somebody meant another one.
        adderSaying(dialog, QStringLiteral("Another token"))->click();
        QVERIFY(field->isVisible());
        QVERIFY(!adderSaying(dialog, QStringLiteral("Check token"))->isEnabled());
        dialog.showFound(exportToken(), AddTokenDialog::Means::New);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(keeps.count(), 1);
        dialog.showKept(exportToken(), AddTokenDialog::Then::Show);
        QVERIFY(tells(dialog, "The token of Export in Northwind is in your keyring."));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(shown.count(), 1);
    }

    void aReplacementSaysSo()
    {
        AddTokenDialog dialog(AddTokenDialog::Place::Gatehouse);
        dialog.open();
        PastedToken token = exportToken();
        token.kind = PastedToken::Kind::OAuth;
        token.ownerName = QStringLiteral("Ada Byron");
        dialog.showFound(token, AddTokenDialog::Means::Replaces);
        QVERIFY(tells(dialog, "Another token of this bot is held here."));
        QTRY_VERIFY(tells(dialog, "Ada Byron, who allowed it"));
        QVERIFY(adderSaying(dialog, QStringLiteral("Replace the token that is held")));
        token.state = State::ThisRunOnly;
        dialog.showKept(token, AddTokenDialog::Then::Close);
        QVERIFY(tells(dialog, "is held until Gatehouse closes"));
        QVERIFY(adderSaying(dialog, QStringLiteral("Close")));
    }

    void everyRefusalHasASentenceAndANextStep()
    {
        using Refusal = PastedTokenWords::Refusal;
        for (const Refusal refusal : {Refusal::Person, Refusal::OtherWorkspace, Refusal::Held,
                 Refusal::Installed, Refusal::OwnProfile}) {
            for (const QString &here : {QString(), QStringLiteral("Northwind")}) {
                const ErrorText text = PastedTokenWords::refusal(refusal, exportToken(), here);
                QVERIFY2(text.title.endsWith(QLatin1Char('.')), qPrintable(text.title));
                QVERIFY2(text.remedy.endsWith(QLatin1Char('.')), qPrintable(text.title));
            }
        }
        const ErrorText unknown = pastedTokenErrorText({.kind = ApiError::Kind::Unauthorized});
        QCOMPARE(unknown.title, QStringLiteral("The server does not know this token."));
        QCOMPARE(pastedTokenErrorText({.kind = ApiError::Kind::Offline}).title,
            QStringLiteral("The server cannot be reached."));
    }

    void pastedTokensAreListedBelowTheOthers()
    {
        ManualClock clock;
        HeldTokensDialog dialog(clock);
        QSignalSpy copies(&dialog, &HeldTokensDialog::pastedCopyRequested);
        QSignalSpy checks(&dialog, &HeldTokensDialog::pastedCheckRequested);
        QSignalSpy removals(&dialog, &HeldTokensDialog::pastedRemoveRequested);
        PastedToken token = exportToken();
        token.addedAt = clock.now().addDays(-2);
        token.checkedAt = clock.now().addSecs(-600);
        dialog.setPastedTokens({token});
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(namelessControls(&dialog), QStringList());
        QVERIFY(tells(dialog, "Export in Northwind"));
        QVERIFY(tells(dialog, "Internal integration token"));
        QVERIFY(tells(dialog, "10 minute"));
        QVERIFY(!tells(dialog, "There are none yet."));
        for (const auto &[text, spy] :
            {std::pair<const char *, QSignalSpy *>{"Copy token", &copies},
                {"Does it work?", &checks}, {"Remove token of Export", &removals}}) {
            adderSaying(dialog, QString::fromUtf8(text))->click();
            QCOMPARE(spy->count(), 1);
            QCOMPARE(spy->first().first().toString(), QStringLiteral("bot-1"));
        }
        for (const auto &[state, sentence] :
            {std::pair<State, const char *>{State::Refused, "It was replaced or revoked."},
                {State::ThisRunOnly, "It is gone when Gatehouse closes."},
                {State::Missing, "Another program has removed it."}}) {
            token.state = state;
            dialog.setPastedTokens({token});
            QVERIFY2(tells(dialog, sentence), sentence);
        }
        QVERIFY(!adderSaying(dialog, QStringLiteral("Copy token")));
        dialog.setPastedTokens({});
        QVERIFY(tells(dialog, "There are none yet."));
    }

    void waitingForADeveloperSaysWhatToDoThere()
    {
        ManualClock clock;
        ConsentDialog dialog({.name = QStringLiteral("Zapier"),
                                 .way = ConsentDialog::Way::Developer,
                                 .developer = QStringLiteral("Zapier, Inc.")},
            clock);
        QSignalSpy again(&dialog, &ConsentDialog::beginAgainRequested);
        QSignalSpy copied(&dialog, &ConsentDialog::copied);
        dialog.showWaiting(
            QUrl(QStringLiteral("https://zapier.example/notion")), clock.now().addSecs(900));
        dialog.open();
        QCOMPARE(namelessControls(&dialog), QStringList());
        QVERIFY(tells(dialog, "Continue at Zapier, Inc."));
        QVERIFY(tells(dialog, "When Zapier appears here"));
        QVERIFY(tells(dialog, "Waiting for another 15:00"));
        dialog.showTrouble(QStringLiteral("The server cannot be reached."));
        QVERIFY(tells(dialog, "Waiting for another 15:00 · The server cannot be reached."));
        dialog.showTrouble({});
        QVERIFY(!tells(dialog, "cannot be reached"));
        adderSaying(dialog, QStringLiteral("Copy link"))->click();
        QCOMPARE(
            QGuiApplication::clipboard()->text(), QStringLiteral("https://zapier.example/notion"));
        // Its address is good for as long as the developer likes.
        QCOMPARE(copied.first().first().toString(), QStringLiteral("Link copied."));
        dialog.showFailure({.title = QStringLiteral("Late."), .remedy = QStringLiteral("Wait.")});
        adderSaying(dialog, QStringLiteral("Open and wait again"))->click();
        QCOMPARE(again.count(), 1);
    }
};

QTEST_MAIN(TestAddingDialogs)
#include "tst_addingdialogs.moc"
