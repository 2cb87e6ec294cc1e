// SPDX-License-Identifier: MIT
#include "tests/support/accessibilitycheck.h"
#include "tests/support/manualclock.h"
#include "ui/oauth/consentdialog.h"
#include "ui/oauth/heldtokensdialog.h"
#include "ui/oauth/lastpage.h"
#include "ui/oauth/ownconnectiondialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;
using namespace std::chrono_literals;
using State = HeldInstallation::State;

namespace {

QPushButton *buttonSaying(const QWidget &root, const QString &text)
{
    for (auto *button : root.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

QLineEdit *fieldCalled(const QWidget &root, const QString &label)
{
    for (auto *field : root.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == label && field->isVisible())
            return field;
    }
    return nullptr;
}

bool says(const QWidget &root, const QString &words)
{
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

HeldInstallation installation(const ManualClock &clock)
{
    return {.botId = QStringLiteral("bot-1"),
        .clientId = QStringLiteral("client-1"),
        .name = QStringLiteral("My app"),
        .workspaceName = QStringLiteral("Northwind"),
        .ownerName = QStringLiteral("Ada Byron"),
        .obtainedAt = clock.now().addDays(-2),
        .refreshedAt = clock.now().addSecs(-600),
        .canRefresh = true};
}

//! Tab until the widget with this text has the focus, then Space.
bool tabToAndPress(QWidget &root, const QString &text)
{
    for (int i = 0; i < 40; ++i) {
        const auto *button = qobject_cast<QAbstractButton *>(root.focusWidget());
        if (button && button->text() == text) {
            QTest::keyClick(root.focusWidget(), Qt::Key_Space);
            return true;
        }
        QTest::keyClick(root.focusWidget() ? root.focusWidget() : &root, Qt::Key_Tab);
    }
    return false;
}

} // namespace

class TestOAuthDialogs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownConnectionByKeyboardAlone()
    {
        OwnConnectionDialog dialog(OwnConnectionDialog::Place::Gatehouse);
        std::optional<OwnConnectionDraft> draft;
        connect(&dialog, &OwnConnectionDialog::submitted, this,
            [&](const OwnConnectionDraft &given) { draft = given; });
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(namelessControls(&dialog), QStringList());
        QVERIFY(!buttonSaying(dialog, QStringLiteral("Continue in the browser"))->isEnabled());
        QVERIFY(says(dialog, QStringLiteral("http://127.0.0.1/callback")));

        QCOMPARE(dialog.focusWidget(), fieldCalled(dialog, QStringLiteral("Name")));
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("My app"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("client-1"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("s3cret"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QVERIFY(draft);
        QCOMPARE(draft->name, QStringLiteral("My app"));
        QCOMPARE(draft->clientId, QStringLiteral("client-1"));
        QCOMPARE(draft->clientSecret, Secret("s3cret"));
        QCOMPARE(draft->port, quint16(0));
        QVERIFY(fieldCalled(dialog, QStringLiteral("Client secret")) == nullptr
            || fieldCalled(dialog, QStringLiteral("Client secret"))->text().isEmpty());
    }

    void notionWantsAFixedPort()
    {
        OwnConnectionDialog dialog(OwnConnectionDialog::Place::Notion);
        std::optional<OwnConnectionDraft> draft;
        connect(&dialog, &OwnConnectionDialog::submitted, this,
            [&](const OwnConnectionDraft &given) { draft = given; });
        dialog.open();
        QCOMPARE(namelessControls(&dialog), QStringList());
        QLineEdit *port = fieldCalled(dialog, QStringLiteral("Port"));
        QVERIFY(port);
        port->selectAll();
        QTest::keyClicks(port, QStringLiteral("80"));
        QTest::keyClicks(fieldCalled(dialog, QStringLiteral("Name")), QStringLiteral("My app"));
        QTest::keyClicks(fieldCalled(dialog, QStringLiteral("Client id")), QStringLiteral("c"));
        QTest::keyClicks(fieldCalled(dialog, QStringLiteral("Client secret")), QStringLiteral("s"));
        QPushButton *go = buttonSaying(dialog, QStringLiteral("Continue in the browser"));
        QVERIFY(!go->isEnabled()); // below 1024
        port->selectAll();
        QTest::keyClicks(port, QStringLiteral("8123"));
        QVERIFY(says(dialog, QStringLiteral("http://127.0.0.1:8123/callback")));
        QSignalSpy copied(&dialog, &OwnConnectionDialog::copied);
        buttonSaying(dialog, QStringLiteral("Copy"))->click();
        QCOMPARE(copied.count(), 1);
        QCOMPARE(
            QGuiApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1:8123/callback"));
        QSignalSpy portal(&dialog, &OwnConnectionDialog::portalRequested);
        buttonSaying(dialog, QStringLiteral("Open Notion’s developer portal"))->click();
        QCOMPARE(portal.count(), 1);
        QTest::mouseClick(go, Qt::LeftButton);
        QVERIFY(draft);
        QCOMPARE(draft->port, quint16(8123));
    }

    void waitsAndTellsHowLong()
    {
        ManualClock clock;
        ConsentDialog dialog({.name = QStringLiteral("My app")}, clock);
        QSignalSpy again(&dialog, &ConsentDialog::openAgainRequested);
        QSignalSpy cancelled(&dialog, &ConsentDialog::cancelled);
        QSignalSpy copied(&dialog, &ConsentDialog::copied);
        dialog.showWaiting(QUrl(QStringLiteral("https://example.org/v1/oauth/authorize?state=s")),
            clock.now().addSecs(605));
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(namelessControls(&dialog), QStringList());
        QVERIFY(says(dialog, QStringLiteral("Waiting for another 10:05")));
        QVERIFY(tabToAndPress(dialog, QStringLiteral("Copy link")));
        QCOMPARE(copied.count(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(),
            QStringLiteral("https://example.org/v1/oauth/authorize?state=s"));
        QVERIFY(tabToAndPress(dialog, QStringLiteral("Open browser again")));
        QCOMPARE(again.count(), 1);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
    }

    void theLinkMayBeAPageThatSignsIn()
    {
        const ManualClock clock;
        QUrl asked;
        std::function<void(const QUrl &)> give;
        ConsentDialog dialog(
            {.name = QStringLiteral("My app"),
                .linkFor =
                    [&](const QUrl &address, const std::function<void(const QUrl &)> &ready) {
                        asked = address;
                        give = ready;
                    }},
            clock);
        const QSignalSpy copied(&dialog, &ConsentDialog::copied);
        const QUrl address(QStringLiteral("http://127.0.0.1/v1/oauth/authorize"));
        dialog.showWaiting(address, clock.now().addSecs(60));
        dialog.open();
        QVERIFY(tabToAndPress(dialog, QStringLiteral("Copy link")));
        QCOMPARE(asked, address);
        QCOMPARE(copied.count(), 0);
        give(QUrl::fromLocalFile(QStringLiteral("/home/ada/sign in.html")));
        QCOMPARE(QGuiApplication::clipboard()->text(),
            QStringLiteral("file:///home/ada/sign%20in.html"));
        QCOMPARE(copied.count(), 1);
        QVERIFY(copied.first().first().toString().contains(QStringLiteral("works once")));
    }

    void aFailureCanBeBegunAgain()
    {
        ManualClock clock;
        ConsentDialog dialog({.name = QStringLiteral("My app")}, clock);
        QSignalSpy again(&dialog, &ConsentDialog::beginAgainRequested);
        dialog.open();
        dialog.showFailure(oauthErrorText(
            {.kind = ApiError::Kind::Restricted, .code = QStringLiteral("access_denied")}));
        QVERIFY(says(dialog, QStringLiteral("My app is not installed")));
        QVERIFY(says(dialog, QStringLiteral("It was not allowed in the browser.")));
        buttonSaying(dialog, QStringLiteral("Begin again"))->click();
        QCOMPARE(again.count(), 1);
    }

    void whileTokensAreFetchedItCannotBeLeft()
    {
        ManualClock clock;
        ConsentDialog dialog({.name = QStringLiteral("My app")}, clock);
        QSignalSpy cancelled(&dialog, &ConsentDialog::cancelled);
        QSignalSpy shown(&dialog, &ConsentDialog::showRequested);
        dialog.open();
        dialog.showRedeeming();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        dialog.showInstalled(QStringLiteral("My app is installed in “Northwind”."));
        buttonSaying(dialog, QStringLiteral("Show it"))->click();
        QCOMPARE(shown.count(), 1);
        QCOMPARE(cancelled.count(), 0);
    }

    void everyFailureHasASentenceAndARemedy_data()
    {
        QTest::addColumn<ApiError>("error");
        using Kind = ApiError::Kind;
        QTest::newRow("denied") << ApiError{
            .kind = Kind::Restricted, .code = QStringLiteral("access_denied")};
        QTest::newRow("client") << ApiError{.kind = Kind::Unauthorized,
            .httpStatus = 401,
            .code = QStringLiteral("invalid_client")};
        QTest::newRow("grant") << ApiError{
            .kind = Kind::Validation, .httpStatus = 400, .code = QStringLiteral("invalid_grant")};
        QTest::newRow("lost") << ApiError{
            .kind = Kind::Unauthorized, .code = QStringLiteral("invalid_grant")};
        QTest::newRow("late") << ApiError{.kind = Kind::Timeout};
        QTest::newRow("answer lost") << ApiError{.kind = Kind::OutcomeUnknown};
        QTest::newRow("nonsense") << ApiError{.kind = Kind::NotJson, .httpStatus = 200};
        QTest::newRow("port") << ApiError{.kind = Kind::PortUnavailable};
        QTest::newRow("refused") << ApiError{
            .kind = Kind::Validation, .code = QStringLiteral("invalid_request")};
        QTest::newRow("offline") << ApiError{.kind = Kind::Offline};
    }
    void everyFailureHasASentenceAndARemedy()
    {
        QFETCH(const ApiError, error);
        for (const ErrorText &text : {oauthErrorText(error), signInErrorText(error)}) {
            QVERIFY2(text.title.endsWith(QLatin1Char('.')), qPrintable(text.title));
            QVERIFY2(text.remedy.endsWith(QLatin1Char('.')), qPrintable(text.title));
        }
    }

    void heldTokensByKeyboardAlone()
    {
        ManualClock clock;
        HeldTokensDialog dialog(clock);
        QSignalSpy copies(&dialog, &HeldTokensDialog::copyRequested);
        QSignalSpy checks(&dialog, &HeldTokensDialog::checkRequested);
        QSignalSpy renewals(&dialog, &HeldTokensDialog::renewRequested);
        QSignalSpy choices(&dialog, &HeldTokensDialog::chooseAgainRequested);
        QSignalSpy revocations(&dialog, &HeldTokensDialog::revokeRequested);
        dialog.setInstallations({installation(clock)});
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(namelessControls(&dialog), QStringList());
        QVERIFY(says(dialog, QStringLiteral("My app in Northwind")));
        QVERIFY(says(dialog, QStringLiteral("In your keyring")));
        QVERIFY(says(dialog, QStringLiteral("10 minute")));
        const std::vector<std::pair<QString, QSignalSpy *>> buttons{
            {QStringLiteral("Copy token"), &copies}, {QStringLiteral("Is it active?"), &checks},
            {QStringLiteral("Renew now"), &renewals},
            {QStringLiteral("Choose pages again…"), &choices},
            {QStringLiteral("Revoke My app…"), &revocations}};
        for (const auto &[text, spy] : buttons) {
            QVERIFY2(tabToAndPress(dialog, text), qPrintable(text));
            QCOMPARE(spy->count(), 1);
            QCOMPARE(spy->first().first().toString(), QStringLiteral("bot-1"));
        }
        dialog.say(QStringLiteral("bot-1"), QStringLiteral("The server says: it is active."));
        QVERIFY(says(dialog, QStringLiteral("it is active")));
    }

    void aLostOneSaysWhatToDo()
    {
        ManualClock clock;
        HeldInstallation lost = installation(clock);
        lost.state = State::Lost;
        HeldTokensDialog dialog(clock);
        dialog.setInstallations({lost});
        dialog.open();
        QVERIFY(says(dialog, QStringLiteral("Does not work any more")));
        QVERIFY(says(dialog, QStringLiteral("Choose its pages again to get a new one.")));
        QVERIFY(!buttonSaying(dialog, QStringLiteral("Renew now")));
    }

    void withoutAnyItSaysHowToGetOne()
    {
        ManualClock clock;
        HeldTokensDialog dialog(clock);
        QSignalSpy added(&dialog, &HeldTokensDialog::addRequested);
        dialog.setInstallations({});
        dialog.open();
        QVERIFY(says(dialog, QStringLiteral("There are none yet.")));
        buttonSaying(dialog, QStringLiteral("Add connection…"))->click();
        QCOMPARE(added.count(), 1);
    }

    void theLastPageIsNoPlaceForScripts()
    {
        const QString page = lastPage(QStringLiteral("<script>alert(1)</script> is installed"),
            QStringLiteral("“a\"b”&<img src=x onerror=alert(1)>"));
        QVERIFY(!page.contains(QStringLiteral("<script")));
        QVERIFY(!page.contains(QStringLiteral("<img")));
        QVERIFY(page.contains(QStringLiteral("&lt;script&gt;")));
    }

    void afterAFailureItCanBeChanged()
    {
        const ManualClock clock;
        ConsentDialog dialog({.name = QStringLiteral("My app")}, clock);
        dialog.showWaiting(QUrl(QStringLiteral("http://127.0.0.1/x")), clock.now().addSecs(60));
        dialog.open();
        QVERIFY(!buttonSaying(dialog, QStringLiteral("Change…")));
        dialog.showUnreceived({.title = QStringLiteral("The secret is wrong.")});
        QVERIFY(says(dialog, QStringLiteral("My app is allowed, but its tokens did not arrive")));
        QCOMPARE(namelessControls(&dialog), QStringList());
        QSignalSpy changed(&dialog, &ConsentDialog::changeRequested);
        QSignalSpy again(&dialog, &ConsentDialog::beginAgainRequested);
        QSignalSpy left(&dialog, &QDialog::finished);
        QVERIFY(tabToAndPress(dialog, QStringLiteral("Change…")));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(again.count(), 0);
        QCOMPARE(left.count(), 1);
    }

    void leavingShowsNothing()
    {
        const ManualClock clock;
        ConsentDialog dialog({.name = QStringLiteral("My app")}, clock);
        dialog.open();
        dialog.showInstalled(QStringLiteral("It is installed."), QStringLiteral("Show it in Labs"));
        QVERIFY(buttonSaying(dialog, QStringLiteral("Show it in Labs")));
        QSignalSpy shown(&dialog, &ConsentDialog::showRequested);
        QSignalSpy cancelled(&dialog, &ConsentDialog::cancelled);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(shown.count() + cancelled.count(), 0);
    }
};

QTEST_MAIN(TestOAuthDialogs)
#include "tst_oauthdialogs.moc"
