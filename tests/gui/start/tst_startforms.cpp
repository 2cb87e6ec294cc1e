// SPDX-License-Identifier: MIT
#include "tests/support/accessibilitycheck.h"
#include "ui/common/fieldrow.h"
#include "ui/common/textlabel.h"
#include "ui/start/connectnotiondialog.h"
#include "ui/start/connectworkspacedialog.h"
#include "ui/start/newworkspacedialog.h"
#include "ui/start/removeprofiledialog.h"
#include "ui/start/renameprofiledialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;

namespace {

QPushButton *formButton(const QWidget &dialog, const QString &text)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

QLineEdit *formField(const QWidget &dialog, const QString &label)
{
    for (auto *field : dialog.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == label)
            return field;
    }
    return nullptr;
}

} // namespace

class TestStartForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newWorkspaceWantsAllThree();
    void notionTokenIsTestedAndForgotten();
    void addressesAreJudgedWhileTyping_data();
    void addressesAreJudgedWhileTyping();
    void removingAWorkspaceWantsItsName();
    void renamingWantsAnotherName();
};

void TestStartForms::newWorkspaceWantsAllThree()
{
    NewWorkspaceDialog dialog;
    QSignalSpy submitted(&dialog, &NewWorkspaceDialog::submitted);
    dialog.open();
    QCOMPARE(namelessControls(&dialog), QStringList());
    QPushButton *create = formButton(dialog, QStringLiteral("Create workspace"));
    QTest::keyClicks(
        formField(dialog, QStringLiteral("Name of the workspace")), QStringLiteral("Acme"));
    QTest::keyClicks(formField(dialog, QStringLiteral("Your name")), QStringLiteral("Ada Byron"));
    QLineEdit *mail = formField(dialog, QStringLiteral("Your e-mail address"));
    QTest::keyClicks(mail, QStringLiteral("ada@"));
    QVERIFY(!create->isEnabled());
    QTest::keyClicks(mail, QStringLiteral("example.org"));
    QVERIFY(create->isEnabled());
    QTest::keyClick(mail, Qt::Key_Return);
    QCOMPARE(submitted.takeFirst().first().value<LocalWorkspaceDraft>(),
        (LocalWorkspaceDraft{.workspaceName = QStringLiteral("Acme"),
            .ownerName = QStringLiteral("Ada Byron"),
            .ownerEmail = QStringLiteral("ada@example.org")}));
}

void TestStartForms::notionTokenIsTestedAndForgotten()
{
    ConnectNotionDialog dialog;
    QSignalSpy submitted(&dialog, &ConnectNotionDialog::submitted);
    dialog.open();
    QLineEdit *field = formField(dialog, QStringLiteral("Token"));
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, QStringLiteral("ntn_0123456789abcdef"));
    QTest::mouseClick(formButton(dialog, QStringLiteral("Test and connect")), Qt::LeftButton);
    QCOMPARE(submitted.takeFirst().first().value<NotionDraft>().token.reveal(),
        QByteArray("ntn_0123456789abcdef"));
    dialog.showBusy(QStringLiteral("Asking Notion…"));
    dialog.showFound(QStringLiteral("Nightly export"), QStringLiteral("Acme"));
    QCOMPARE(field->text(), QString());
    bool told = false;
    for (const auto *label : dialog.findChildren<TextLabel *>())
        told = told
            || label->text()
                == QStringLiteral(
                    "This token acts as the bot “Nightly export” in the workspace “Acme”.");
    QVERIFY(told);
}

void TestStartForms::addressesAreJudgedWhileTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address"); // empty: not accepted
    QTest::newRow("https") << "https://gatehouse.example.org"
                           << "https://gatehouse.example.org";
    QTest::newRow("no scheme") << "gatehouse.example.org"
                               << "https://gatehouse.example.org";
    QTest::newRow("loopback") << "http://127.0.0.1:8080"
                              << "http://127.0.0.1:8080";
    QTest::newRow("http elsewhere") << "http://gatehouse.example.org"
                                    << "";
    QTest::newRow("looks like loopback") << "http://127.0.0.1.example.org"
                                         << "";
    QTest::newRow("hidden host") << "https://a@example.org"
                                 << "";
    QTest::newRow("file") << "file:///etc/passwd"
                          << "";
    QTest::newRow("empty") << ""
                           << "";
}

void TestStartForms::addressesAreJudgedWhileTyping()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, address);
    ConnectWorkspaceDialog dialog;
    QSignalSpy submitted(&dialog, &ConnectWorkspaceDialog::submitted);
    dialog.open();
    QCOMPARE(namelessControls(&dialog), QStringList());
    QTest::keyClicks(formField(dialog, QStringLiteral("Address")), typed);
    const QPushButton *signIn = formButton(dialog, QStringLiteral("Sign in in the browser"));
    QCOMPARE(signIn->isEnabled(), !address.isEmpty());
    // With a token of one's own nothing has to be signed in to.
    auto *byToken = dialog.findChildren<QRadioButton *>().at(1);
    QTest::mouseClick(byToken, Qt::LeftButton, {}, QPoint(8, byToken->height() / 2));
    QTest::keyClicks(formField(dialog, QStringLiteral("Session token")), QStringLiteral("ses_abc"));
    QPushButton *connectButton = formButton(dialog, QStringLiteral("Test and connect"));
    QCOMPARE(connectButton->isEnabled(), !address.isEmpty());
    QTest::mouseClick(connectButton, Qt::LeftButton);
    QCOMPARE(submitted.count(), address.isEmpty() ? 0 : 1);
    if (address.isEmpty())
        return;
    const auto draft = submitted.first().first().value<RemoteWorkspaceDraft>();
    QCOMPARE(draft.address, QUrl(address));
    QCOMPARE(draft.token, Secret("ses_abc"));
}

void TestStartForms::removingAWorkspaceWantsItsName()
{
    const ProfileSummary profile{
        .id = ProfileId(QStringLiteral("p1")), .name = QStringLiteral("Northwind")};
    RemoveProfileDialog dialog(profile, RemoveProfileDialog::Loss::Workspace);
    QSignalSpy submitted(&dialog, &RemoveProfileDialog::submitted);
    dialog.open();
    QPushButton *remove = formButton(dialog, QStringLiteral("Delete workspace “Northwind”"));
    QVERIFY(!remove->isEnabled());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), QStringLiteral("Northwind"));
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(submitted.count(), 1);

    RemoveProfileDialog access(profile, RemoveProfileDialog::Loss::AccessOnly);
    access.open();
    QVERIFY(formButton(access, QStringLiteral("Remove profile “Northwind”"))->isEnabled());
}

void TestStartForms::renamingWantsAnotherName()
{
    RenameProfileDialog dialog(
        {.id = ProfileId(QStringLiteral("p1")), .name = QStringLiteral("Demo")});
    QSignalSpy submitted(&dialog, &RenameProfileDialog::submitted);
    dialog.open();
    QLineEdit *field = dialog.findChild<QLineEdit *>();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(submitted.count(), 0);
    QTest::keyClicks(field, QStringLiteral("Rehearsal")); // the old name is selected
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(submitted.first().at(1).toString(), QStringLiteral("Rehearsal"));
}

QTEST_MAIN(TestStartForms)
#include "tst_startforms.moc"
