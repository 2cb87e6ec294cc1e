// SPDX-License-Identifier: MIT
#include "tests/gui/connections/dialogbench.h"
#include "tests/support/accessibilitycheck.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/iconfield.h"
#include "ui/connections/newconnectiondialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Gatehouse;

namespace {

const Secret token(QByteArrayLiteral("ntn_PlantedToken7Qm2Zx9Lw4Kd8Rt6Vb"));
const Secret clientSecret(QByteArrayLiteral("secret_PlantedClient7Qm2Zx9Lw4Kd8"));

Changed<CreatedConnection> createdAs(Connections::Kind kind, const QString &name)
{
    const bool isPublic = kind == Connections::Kind::Public;
    return {.value = {.connection = {.id = ConnectionId(QStringLiteral("new")),
                          .name = name,
                          .kind = kind,
                          .clientId = isPublic ? QStringLiteral("client-id") : QString()},
                .secret = isPublic ? clientSecret : token}};
}

} // namespace

class TestNewConnectionDialog final : public QObject {
    Q_OBJECT

    Theme m_theme;

    static void fillPublic(const DialogBench &bench)
    {
        bench.press("Public");
        bench.type("Name", "Route planner");
        bench.type("Redirect address 1", "https://planner.example.org/notion");
    }

private Q_SLOTS:
    void anInternalOneByKeyboardAlone()
    {
        DialogBench bench;
        QSignalSpy copies(&bench.dialogs, &ConnectionDialogs::secretCopyRequested);
        QSignalSpy created(&bench.dialogs, &ConnectionDialogs::created);
        QSignalSpy seen(&bench.dialogs, &ConnectionDialogs::createdSeen);
        bench.dialogs.create();
        auto *dialog = bench.opened<NewConnectionDialog>();
        QVERIFY(dialog);
        QCOMPARE(namelessControls(dialog), QStringList());
        QCOMPARE(dialog->focusWidget(), bench.field("Name"));
        QVERIFY2(!bench.button("Create connection")->isEnabled(), "A name is needed.");
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Door sensors"));
        QCOMPARE(tabOrder(dialog).join(QStringLiteral(" | ")),
            QStringLiteral("Internal | Public | Name | Choose emoji | Choose image… | Read content "
                           "| Update content | Insert content | Read comments | Insert comments | "
                           "None | Without e-mail addresses | With e-mail addresses | Cancel | "
                           "Create connection"));
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.service.made.creations.size(), size_t(1));
        QCOMPARE(bench.service.made.creations.front()->query.draft,
            (ConnectionDraft{.name = QStringLiteral("Door sensors")}));

        // What has left is waited for: the answer has what is told once.
        QVERIFY(dialog->isBusy());
        QVERIFY(!bench.button("Cancel")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        bench.service.made.creations.front()->answer(
            createdAs(Connections::Kind::Internal, QStringLiteral("Door sensors")));
        QVERIFY(bench.says("Door sensors is created."));
        QCOMPARE(created.count(), 1);
        QVERIFY(!bench.everything().contains(QString::fromLatin1(token.reveal())));
        QVERIFY(bench.says("•••"));

        while (dialog->focusWidget() != bench.button("Copy token"))
            bench.key(Qt::Key_Tab);
        bench.key(Qt::Key_Space);
        QCOMPARE(copies.count(), 1);
        QCOMPARE(copies.first().at(0).value<Secret>(), token);
        QCOMPARE(copies.first().at(1).toString(), QStringLiteral("Token of Door sensors"));
        QVERIFY(!bench.everything().contains(QString::fromLatin1(token.reveal())));
        QCOMPARE(seen.count(), 0);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(seen.count(), 1);
        QCOMPARE(seen.first().at(0).value<ConnectionId>(), ConnectionId(QStringLiteral("new")));
    }

    void aPublicOneByKeyboardAlone()
    {
        DialogBench bench;
        QGuiApplication::clipboard()->clear();
        QSignalSpy copies(&bench.dialogs, &ConnectionDialogs::secretCopyRequested);
        QSignalSpy copied(&bench.dialogs, &ConnectionDialogs::copied);
        QSignalSpy seen(&bench.dialogs, &ConnectionDialogs::createdSeen);
        bench.dialogs.create();
        auto *dialog = bench.opened<NewConnectionDialog>();
        QVERIFY(dialog);
        const auto fill = [dialog](const char *name, const char *text) {
            if (!walkTo(dialog, name))
                return false;
            QTest::keyClicks(dialog->focusWidget(), QString::fromUtf8(text));
            return true;
        };
        QVERIFY(walkTo(dialog, "Internal"));
        bench.key(Qt::Key_Right);
        QCOMPARE(DialogBench::spoken(dialog->focusWidget()), QStringLiteral("Public"));
        QVERIFY(fill("Name", "Route planner"));
        QVERIFY(fill("Developer", "Northwind"));
        QVERIFY(fill("Website", "northwind.example"));
        QVERIFY(fill("Support address", "help@northwind.example"));
        QVERIFY(fill("Redirect address 1", "https://planner.example.org/a"));
        QVERIFY(walkTo(dialog, "Add address"));
        bench.key(Qt::Key_Space);
        QVERIFY(fill("Redirect address 2", "https://planner.example.org/b"));
        QVERIFY(walkTo(dialog, "Any workspace"));
        bench.key(Qt::Key_Down);
        QCOMPARE(DialogBench::spoken(dialog->focusWidget()), QStringLiteral("Selected workspaces"));
        bench.service.workspaces.back()->answer(std::vector<Workspace>{
            {.id = WorkspaceId(QStringLiteral("w1")), .name = QStringLiteral("Northwind")},
            {.id = WorkspaceId(QStringLiteral("w2")), .name = QStringLiteral("Northwind Labs")}});
        QVERIFY(walkTo(dialog, "Northwind Labs"));
        bench.key(Qt::Key_Space);
        QVERIFY(walkTo(dialog, "Update content"));
        bench.key(Qt::Key_Space);
        QVERIFY(walkTo(dialog, "Create connection"));
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.service.made.creations.size(), size_t(1));
        QCOMPARE(bench.service.made.creations.front()->query.draft,
            (ConnectionDraft{.kind = Connections::Kind::Public,
                .name = QStringLiteral("Route planner"),
                .capabilities = {.updateContent = true},
                .developer = {.name = QStringLiteral("Northwind"),
                    .website = QUrl(QStringLiteral("https://northwind.example")),
                    .support = QStringLiteral("help@northwind.example")},
                .redirectUris = {QStringLiteral("https://planner.example.org/a"),
                    QStringLiteral("https://planner.example.org/b")},
                .workspaceIds = {QStringLiteral("w2")}}));

        bench.service.made.creations.front()->answer(
            createdAs(Connections::Kind::Public, QStringLiteral("Route planner")));
        QVERIFY(bench.says("Route planner is created."));
        QVERIFY(walkTo(dialog, "Copy Client id"));
        // Neither key closes the dialog, which says once what it says.
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return}) {
            QGuiApplication::clipboard()->clear();
            bench.key(key);
            QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("client-id"));
            QCOMPARE(copied.takeLast().at(0).toString(), QStringLiteral("Client id copied."));
            QVERIFY(dialog->isVisible());
            QVERIFY(!bench.says("The client secret was not copied."));
        }
        QVERIFY(walkTo(dialog, "Copy client secret"));
        bench.key(Qt::Key_Return);
        QCOMPARE(copies.count(), 1);
        QCOMPARE(copies.first().at(0).value<Secret>(), clientSecret);
        QCOMPARE(copies.first().at(1).toString(), QStringLiteral("Client secret of Route planner"));
        QVERIFY(!bench.everything().contains(QString::fromLatin1(clientSecret.reveal())));
        QVERIFY(walkTo(dialog, "Close"));
        bench.key(Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(seen.count(), 1);
    }

    void escapeClosesAndNothingWasSent()
    {
        DialogBench bench;
        bench.dialogs.create();
        auto *dialog = bench.opened<NewConnectionDialog>();
        bench.type("Name", "Door sensors");
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QVERIFY(bench.service.made.creations.empty());
    }

    void theSentenceFollowsTheBoxes()
    {
        DialogBench bench;
        bench.dialogs.create();
        QVERIFY(bench.opened<NewConnectionDialog>());
        QVERIFY(bench.says("Reads content. Does not see people."));
        bench.press("Update content");
        bench.press("Insert comments");
        bench.press("With e-mail addresses");
        QVERIFY(bench.says("Reads and updates content. Writes comments, but does not read them. "
                           "Sees people and their e-mail addresses."));
        bench.type("Name", "Door sensors");
        bench.press("Create connection");
        QCOMPARE(bench.service.made.creations.front()->query.draft.capabilities,
            (Capabilities{.updateContent = true,
                .insertComments = true,
                .userInformation = Capabilities::UserInformation::WithEmail}));
    }

    void anEmojiIsChosenByArrowsOrTyped()
    {
        DialogBench bench;
        bench.dialogs.create();
        auto *dialog = bench.opened<NewConnectionDialog>();
        const IconField *icon = dialog->form()->icon();
        bench.press("Choose emoji");
        QCOMPARE(DialogBench::spoken(dialog->focusWidget()), QStringLiteral("Robot"));
        bench.key(Qt::Key_Right);
        bench.key(Qt::Key_Right);
        QCOMPARE(DialogBench::spoken(dialog->focusWidget()), QStringLiteral("Plug"));
        bench.key(Qt::Key_Return);
        QCOMPARE(icon->icon(), QStringLiteral("🔌"));
        QCOMPARE(dialog->focusWidget(), bench.button("Choose emoji"));
        QVERIFY(bench.service.made.creations.empty());

        bench.press("Choose emoji");
        bench.type("Or another emoji", "ab");
        QTest::keyClick(bench.field("Or another emoji"), Qt::Key_Tab);
        QVERIFY(bench.says("Enter exactly one emoji."));
        QCOMPARE(icon->icon(), QStringLiteral("🔌"));
        QVERIFY(bench.field("Or another emoji"));
        bench.field("Or another emoji")->setText(QStringLiteral("👩‍💻"));
        QCOMPARE(icon->icon(), QStringLiteral("👩‍💻"));
        QVERIFY2(!bench.field("Or another emoji"), "It closes when it has one.");

        // Escape leaves the choice, not the dialog.
        bench.press("Choose emoji");
        bench.key(Qt::Key_Escape);
        QVERIFY(!bench.field("Or another emoji"));
        QVERIFY(dialog->isVisible());
        bench.press("Remove icon");
        QVERIFY(icon->icon().isEmpty());
    }

    void anImageBecomesTheIcon()
    {
        const QTemporaryDir place;
        QImage picture(300, 200, QImage::Format_RGB32);
        picture.fill(Qt::green);
        QVERIFY(picture.save(place.filePath(QStringLiteral("logo.png"))));
        QFile broken(place.filePath(QStringLiteral("broken.png")));
        QVERIFY(broken.open(QFile::WriteOnly));
        broken.write("\x89PNG\r\n\x1a\n");
        broken.close();
        DialogBench bench;
        bench.dialogs.create();
        auto *dialog = bench.opened<NewConnectionDialog>();
        bench.type("Name", "Door sensors");
        IconField *icon = dialog->form()->icon();
        icon->readImage(place.filePath(QStringLiteral("logo.png")));
        QVERIFY2(!bench.button("Create connection")->isEnabled(), "It is still being read.");
        QTRY_VERIFY(icon->icon().startsWith(QLatin1String("data:image/png;base64,")));
        const QString kept = icon->icon();
        icon->readImage(broken.fileName());
        QTRY_VERIFY(bench.says("This file is not an image, or it is damaged."));
        QCOMPARE(icon->icon(), kept);
        QVERIFY(bench.button("Create connection")->isEnabled());
        bench.press("Create connection");
        QCOMPARE(bench.service.made.creations.front()->query.draft.icon, kept);
    }

    void redirectsAreCheckedWhileTyped_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("good") << QByteArray("https://example.org/back") << QByteArray();
        QTest::newRow("own computer") << QByteArray("http://localhost:8080/back") << QByteArray();
        QTest::newRow("http") << QByteArray("http://example.org/back")
                              << QByteArray("Begin with https://.");
        QTest::newRow("fragment") << QByteArray("https://example.org/#a")
                                  << QByteArray("Leave out # and what follows it");
        QTest::newRow("user") << QByteArray("https://ada@example.org")
                              << QByteArray("Leave out the name before the @");
        QTest::newRow("wildcard") << QByteArray("https://*.example.org")
                                  << QByteArray("Write the exact address");
    }
    void redirectsAreCheckedWhileTyped()
    {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, sentence);
        DialogBench bench;
        bench.dialogs.create();
        QVERIFY(bench.opened<NewConnectionDialog>());
        fillPublic(bench);
        bench.type("Redirect address 1", address.constData());
        QCOMPARE(bench.button("Create connection")->isEnabled(), sentence.isEmpty());
        if (!sentence.isEmpty())
            QVERIFY(bench.says(sentence.constData()));
        QVERIFY(!bench.says("Enter a whole address"));
    }

    void eachRowHasItsOwnMessage()
    {
        DialogBench bench;
        bench.dialogs.create();
        QVERIFY(bench.opened<NewConnectionDialog>());
        fillPublic(bench);
        QVERIFY2(!bench.button("Remove redirect address 1"), "One row there is always.");
        bench.press("Add address");
        QCOMPARE(bench.dialog()->focusWidget(), bench.field("Redirect address 2"));
        bench.type("Redirect address 2", "https://planner.example.org/notion");
        QVERIFY(bench.says("This address is in the list already."));
        QVERIFY(!bench.button("Create connection")->isEnabled());
        bench.type("Redirect address 2", "exam");
        QVERIFY2(!bench.says("Enter a whole address"), "Not while it is typed.");
        bench.press("Add address");
        QVERIFY(bench.says("Enter a whole address"));
        QCOMPARE(QAccessible::queryAccessibleInterface(bench.field("Redirect address 2"))
                     ->text(QAccessible::Description),
            QStringLiteral("Enter a whole address, such as https://example.org/callback."));
        bench.press("Remove redirect address 2");
        QVERIFY(!bench.says("Enter a whole address"));
        QVERIFY2(bench.button("Create connection")->isEnabled(), "An empty row says nothing.");
        bench.type("Redirect address 2", "http://127.0.0.1/back");
        bench.press("Create connection");
        QCOMPARE(bench.service.made.creations.front()->query.draft.redirectUris,
            (QStringList{QStringLiteral("https://planner.example.org/notion"),
                QStringLiteral("http://127.0.0.1/back")}));
    }

    void theDeveloperIsAsked()
    {
        DialogBench bench;
        bench.dialogs.create();
        QVERIFY(bench.opened<NewConnectionDialog>());
        fillPublic(bench);
        bench.type("Developer", "Northwind");
        bench.type("Website", "not a page");
        bench.type("Support address", "help@");
        QTest::keyClick(bench.field("Support address"), Qt::Key_Tab);
        QVERIFY(bench.says("Enter a web address, such as https://example.org."));
        QVERIFY(bench.says("Enter a mail address or a web address"));
        QVERIFY(!bench.button("Create connection")->isEnabled());
        bench.type("Website", "northwind.example");
        bench.type("Support address", "help@northwind.example");
        bench.press("Create connection");
        QCOMPARE(bench.service.made.creations.front()->query.draft.developer,
            (Developer{.name = QStringLiteral("Northwind"),
                .website = QUrl(QStringLiteral("https://northwind.example")),
                .support = QStringLiteral("help@northwind.example")}));
    }

    void selectedWorkspacesAreChosenAmongOnesOwn()
    {
        DialogBench bench;
        bench.dialogs.create();
        QVERIFY(bench.opened<NewConnectionDialog>());
        fillPublic(bench);
        QVERIFY(bench.service.workspaces.empty());
        bench.press("Selected workspaces");
        QCOMPARE(bench.service.workspaces.size(), size_t(1));
        QVERIFY(!bench.button("Create connection")->isEnabled());
        bench.service.workspaces.back()->fail(ApiError::Kind::Offline);
        QVERIFY(bench.says("The server cannot be reached."));
        bench.press("Try again");
        bench.service.workspaces.back()->answer(std::vector<Workspace>{
            {.id = WorkspaceId(QStringLiteral("w1")), .name = QStringLiteral("Northwind")},
            {.id = WorkspaceId(QStringLiteral("w2")), .name = QStringLiteral("Q&A")}});
        QVERIFY(bench.says("Choose one workspace at least."));
        bench.press("Q&A");
        bench.press("Create connection");
        QCOMPARE(bench.service.made.creations.front()->query.draft.workspaceIds,
            QStringList{QStringLiteral("w2")});
    }

    void theKindKeepsWhatWasTyped()
    {
        DialogBench bench;
        bench.dialogs.create();
        QVERIFY(bench.opened<NewConnectionDialog>());
        fillPublic(bench);
        bench.press("Internal");
        QVERIFY(!bench.field("Redirect address 1"));
        QCOMPARE(bench.field("Name")->text(), QStringLiteral("Route planner"));
        bench.press("Create connection");
        const ConnectionDraft &draft = bench.service.made.creations.front()->query.draft;
        QVERIFY(draft.redirectUris.isEmpty());
        QCOMPARE(draft.kind, Connections::Kind::Internal);
    }

    void aClientSecretIsAskedForOnce()
    {
        DialogBench bench;
        QSignalSpy copies(&bench.dialogs, &ConnectionDialogs::secretCopyRequested);
        bench.dialogs.create();
        auto *dialog = bench.opened<NewConnectionDialog>();
        fillPublic(bench);
        bench.press("Create connection");
        bench.service.made.creations.front()->answer(
            createdAs(Connections::Kind::Public, QStringLiteral("Route planner")));
        QVERIFY(bench.says("It is not shown again"));
        QVERIFY(bench.says("client-id"));
        QVERIFY(!bench.everything().contains(QString::fromLatin1(clientSecret.reveal())));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY(bench.says("The client secret was not copied."));
        QCOMPARE(dialog->focusWidget(), bench.button("Copy client secret"));
        bench.press("Copy");
        QCOMPARE(copies.count(), 1);
        QCOMPARE(copies.first().at(0).value<Secret>(), clientSecret);
        QVERIFY(!bench.says("The client secret was not copied."));
        bench.press("Close");
        QVERIFY(!dialog->isVisible());
    }

    void closedTwiceItGoesWithoutACopy()
    {
        DialogBench bench;
        bench.dialogs.create();
        auto *dialog = bench.opened<NewConnectionDialog>();
        fillPublic(bench);
        bench.press("Create connection");
        bench.service.made.creations.front()->answer(
            createdAs(Connections::Kind::Public, QStringLiteral("Route planner")));
        bench.press("Close");
        QVERIFY(dialog->isVisible());
        bench.press("Close");
        QVERIFY(!dialog->isVisible());
    }

    void refusalsSayWhyAndKeepWhatWasTyped_data()
    {
        QTest::addColumn<People::Role>("role");
        QTest::addColumn<ApiError>("error");
        QTest::addColumn<QByteArray>("sentence");
        const auto restricted = [](const char *reason) {
            return ApiError{.kind = ApiError::Kind::Restricted,
                .httpStatus = 403,
                .reason = QString::fromLatin1(reason)};
        };
        QTest::newRow("member, limited to owners")
            << People::Role::Member << restricted("policy")
            << QByteArray("Only workspace owners may create connections here.");
        QTest::newRow("guest") << People::Role::Guest << restricted("role")
                               << QByteArray("Your role in this workspace does not allow you to "
                                             "create connections.");
        QTest::newRow("plan") << People::Role::Owner << restricted("plan")
                              << QByteArray("The plan of this workspace does not include this.");
        QTest::newRow("offline") << People::Role::Owner << ApiError{.kind = ApiError::Kind::Offline}
                                 << QByteArray("The server cannot be reached.");
        QTest::newRow("fault") << People::Role::Owner
                               << ApiError{.kind = ApiError::Kind::ServerFault, .httpStatus = 500}
                               << QByteArray("The server has a problem of its own.");
    }
    void refusalsSayWhyAndKeepWhatWasTyped()
    {
        QFETCH(People::Role, role);
        QFETCH(ApiError, error);
        QFETCH(QByteArray, sentence);
        DialogBench bench(role);
        bench.dialogs.create();
        auto *dialog = bench.opened<NewConnectionDialog>();
        bench.type("Name", "Door sensors");
        bench.press("Update content");
        bench.press("Create connection");
        bench.service.made.creations.front()->answer(error);
        // A fault leaves open whether it happened: the log says it did not.
        if (!bench.service.auditEvents.empty())
            bench.service.auditEvents.front()->fail(ApiError::Kind::NotFound);
        QTRY_VERIFY(!dialog->isBusy());
        QVERIFY2(bench.says(sentence.constData()), sentence.constData());
        QCOMPARE(bench.field("Name")->text(), QStringLiteral("Door sensors"));
        QVERIFY(bench.named<QCheckBox>(QStringLiteral("Update content"))->isChecked());
        QVERIFY(bench.button("Create connection")->isEnabled());
        QVERIFY(bench.button("Cancel")->isEnabled());
        bench.press("Create connection");
        QCOMPARE(bench.service.made.creations.size(), size_t(2));
    }

    void aLostAnswerEndsInTheCreatedConnection()
    {
        DialogBench bench;
        bench.dialogs.create();
        auto *dialog = bench.opened<NewConnectionDialog>();
        bench.type("Name", "Door sensors");
        bench.press("Create connection");
        bench.service.made.creations.front()->fail(ApiError::Kind::OutcomeUnknown);
        QVERIFY(bench.says("The answer got lost."));
        QVERIFY(dialog->isBusy());
        QCOMPARE(bench.service.auditEvents.front()->query,
            bench.service.made.creations.front()->query.change);
        bench.service.auditEvents.front()->answer(AuditEvent{.objectId = QStringLiteral("new")});
        bench.service.connections.front()->answer(
            Connection{.id = ConnectionId(QStringLiteral("new")),
                .name = QStringLiteral("Door sensors"),
                .kind = Connections::Kind::Internal});
        bench.service.made.reveals.front()->answer(Changed<Secret>{.value = token});
        QVERIFY(bench.says("Door sensors is created."));
        QVERIFY(bench.button("Copy token"));
    }

    void aLostClientSecretIsToldAsLost()
    {
        DialogBench bench;
        bench.dialogs.create();
        auto *dialog = bench.opened<NewConnectionDialog>();
        fillPublic(bench);
        bench.press("Create connection");
        bench.service.made.creations.front()->fail(ApiError::Kind::OutcomeUnknown);
        bench.service.auditEvents.front()->answer(AuditEvent{.objectId = QStringLiteral("new")});
        bench.service.connections.front()->answer(
            Connection{.id = ConnectionId(QStringLiteral("new")),
                .name = QStringLiteral("Route planner"),
                .kind = Connections::Kind::Public});
        QVERIFY(bench.says("Route planner is created."));
        QVERIFY(bench.says("The answer with its client secret got lost"));
        QVERIFY(!bench.button("Copy client secret"));
        bench.press("Close");
        QVERIFY(!dialog->isVisible());
    }

    void aLostAnswerToNothingSaysSo()
    {
        DialogBench bench;
        bench.dialogs.create();
        QVERIFY(bench.opened<NewConnectionDialog>());
        bench.type("Name", "Door sensors");
        bench.press("Create connection");
        bench.service.made.creations.front()->fail(ApiError::Kind::OutcomeUnknown);
        bench.service.auditEvents.front()->fail(ApiError::Kind::NotFound);
        QVERIFY(bench.says("It was looked up: nothing was changed."));
        QVERIFY(bench.button("Create connection")->isEnabled());
    }

    void itFitsTheScreen()
    {
        DialogBench bench;
        bench.dialogs.create();
        auto *dialog = bench.opened<NewConnectionDialog>();
        fillPublic(bench);
        for (int i = 0; i < 8; ++i)
            bench.press("Add address");
        QTRY_VERIFY(dialog->height() >= 500);
        QVERIFY2(dialog->height() <= 720, qPrintable(QString::number(dialog->height())));
        QVERIFY(bench.button("Create connection")->visibleRegion().boundingRect().isValid());
    }
};

QTEST_MAIN(TestNewConnectionDialog)
#include "tst_newconnectiondialog.moc"
