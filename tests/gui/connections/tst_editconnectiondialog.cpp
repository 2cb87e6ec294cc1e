// SPDX-License-Identifier: MIT
#include "tests/gui/connections/dialogbench.h"
#include "tests/support/accessibilitycheck.h"
#include "ui/connections/editconnectiondialog.h"

#include <QRadioButton>

using namespace Gatehouse;

namespace {

Connection nightlyExport()
{
    return {.id = ConnectionId(QStringLiteral("c")),
        .name = QStringLiteral("Nightly export"),
        .icon = QStringLiteral("🌙"),
        .kind = Connections::Kind::Internal,
        .developer = {.name = QStringLiteral("Northwind")},
        .scope = Connections::Scope::Workspace,
        .capabilities = Capabilities{},
        .addedBy = PersonReference{.id = UserId(QStringLiteral("ada"))},
        .status = Connections::Status::Active};
}

Connection routePlanner()
{
    Connection connection = nightlyExport();
    connection.name = QStringLiteral("Route planner");
    connection.kind = Connections::Kind::Public;
    connection.registeredBy = connection.addedBy;
    connection.listing = Connections::Listing::Unlisted;
    connection.scope = Connections::Scope::Any;
    connection.redirectUris = {QStringLiteral("https://planner.example.org/a"),
        QStringLiteral("https://planner.example.org/b")};
    return connection;
}

} // namespace

class TestEditConnectionDialog final : public QObject {
    Q_OBJECT

    Theme m_theme;

    static void answerReading(DialogBench &bench, const Connection &now)
    {
        bench.service.connections.back()->answer(now);
    }

private Q_SLOTS:
    void onlyWhatChangedIsSent()
    {
        DialogBench bench;
        bench.dialogs.edit(nightlyExport());
        auto *dialog = bench.opened<EditConnectionDialog>();
        QVERIFY(dialog);
        QCOMPARE(namelessControls(dialog), QStringList());
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Edit Nightly export"));
        QCOMPARE(dialog->focusWidget(), bench.field("Name"));
        QVERIFY2(!bench.button("Save changes")->isEnabled(), "There is nothing to save.");
        QVERIFY(bench.says("A change works at once."));
        bench.type("Name", "Nightly copy");
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.service.connections.size(), size_t(1));
        QVERIFY(bench.service.made.edits.empty());
        answerReading(bench, nightlyExport());
        QCOMPARE(bench.service.made.edits.size(), size_t(1));
        QCOMPARE(bench.service.made.edits.front()->query.wanted,
            (ConnectionChange{.name = QStringLiteral("Nightly copy")}));
        QVERIFY(!bench.button("Cancel")->isEnabled());
        bench.service.made.edits.front()->answer(Changed<Connection>{.value = nightlyExport()});
        QVERIFY(!dialog->isVisible());
        QVERIFY2(bench.undo.latest(), "It can be undone.");
    }

    void byKeyboardAlone()
    {
        DialogBench bench;
        bench.dialogs.edit(nightlyExport());
        auto *dialog = bench.opened<EditConnectionDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Night copy"));
        QVERIFY(walkTo(dialog, "Update content"));
        bench.key(Qt::Key_Space);
        QVERIFY(walkTo(dialog, "Save changes"));
        bench.key(Qt::Key_Return);
        answerReading(bench, nightlyExport());
        QCOMPARE(bench.service.made.edits.size(), size_t(1));
        const ConnectionChange wanted = bench.service.made.edits.front()->query.wanted;
        QCOMPARE(wanted.name, QStringLiteral("Night copy"));
        QVERIFY(wanted.capabilities && wanted.capabilities->updateContent);
        bench.service.made.edits.front()->answer(Changed<Connection>{.value = nightlyExport()});
        QVERIFY(!dialog->isVisible());
    }

    void everyPartCanBeChanged()
    {
        DialogBench bench;
        bench.dialogs.edit(routePlanner());
        QVERIFY(bench.opened<EditConnectionDialog>());
        QVERIFY(bench.says("A change works for each person after their next consent."));
        QVERIFY(bench.says("Any workspace. This was fixed when it was created."));
        bench.type("Developer", "Northwind Labs");
        bench.press("Remove redirect address 1");
        bench.press("In review for the Marketplace");
        bench.press("Insert content");
        bench.press("Workspace owners only");
        bench.press("Save changes");
        answerReading(bench, routePlanner());
        QCOMPARE(bench.service.made.edits.front()->query.wanted,
            (ConnectionChange{.developer = Developer{.name = QStringLiteral("Northwind Labs")},
                .capabilities = Capabilities{.insertContent = true},
                .redirectUris = QStringList{QStringLiteral("https://planner.example.org/b")},
                .listing = Connections::Listing::InReview,
                .onlyOwnersManagePages = true}));
    }

    void whatIsWrongIsNotSent()
    {
        DialogBench bench;
        bench.dialogs.edit(routePlanner());
        QVERIFY(bench.opened<EditConnectionDialog>());
        bench.type("Redirect address 2", "http://planner.example.org/b");
        QVERIFY(bench.says("Begin with https://."));
        QVERIFY(!bench.button("Save changes")->isEnabled());
        bench.type("Redirect address 2", "https://planner.example.org/c");
        QVERIFY(bench.button("Save changes")->isEnabled());
        bench.type("Name", "");
        QVERIFY(!bench.button("Save changes")->isEnabled());
    }

    void whenSomebodyElseWasQuickerNothingTypedIsLost()
    {
        DialogBench bench;
        bench.dialogs.edit(nightlyExport());
        auto *dialog = bench.opened<EditConnectionDialog>();
        bench.type("Name", "Nightly copy");
        bench.press("Save changes");
        Connection now = nightlyExport();
        now.capabilities->updateContent = true;
        now.developer.name = QStringLiteral("Northwind Labs");
        answerReading(bench, now);
        QVERIFY(bench.service.made.edits.empty());
        QVERIFY(bench.says("Somebody else changed this in the meantime."));
        QCOMPARE(bench.field("Name")->text(), QStringLiteral("Nightly copy"));
        bench.press("Read again");
        QVERIFY(dialog->isBusy());
        answerReading(bench, now);
        QVERIFY(bench.says("This is how it is now, with what you changed."));
        QCOMPARE(bench.field("Name")->text(), QStringLiteral("Nightly copy"));
        QCOMPARE(bench.field("Developer")->text(), QStringLiteral("Northwind Labs"));
        QVERIFY(bench.button("Update content")->isChecked());
        bench.press("Save changes");
        answerReading(bench, now);
        QCOMPARE(bench.service.made.edits.front()->query.wanted,
            (ConnectionChange{.name = QStringLiteral("Nightly copy")}));
    }

    void aConflictOfTheServiceIsToldTheSameWay()
    {
        DialogBench bench;
        bench.dialogs.edit(nightlyExport());
        QVERIFY(bench.opened<EditConnectionDialog>());
        bench.type("Name", "Nightly copy");
        bench.press("Save changes");
        answerReading(bench, nightlyExport());
        bench.service.made.edits.front()->answer(ApiError{.kind = ApiError::Kind::Conflict,
            .httpStatus = 409,
            .detail = QStringLiteral("This connection is disconnected. Restore it first.")});
        QVERIFY(bench.says("Somebody else changed this in the meantime."));
        bench.press("Read again");
        Connection now = nightlyExport();
        now.status = Connections::Status::Disconnected;
        answerReading(bench, now);
        QVERIFY(bench.says("It is disconnected. Restore it first."));
        QCOMPARE(bench.field("Name")->text(), QStringLiteral("Nightly copy"));
        QVERIFY(!bench.button("Save changes")->isEnabled());
    }

    void errorsKeepWhatWasTyped()
    {
        DialogBench bench;
        bench.dialogs.edit(nightlyExport());
        QVERIFY(bench.opened<EditConnectionDialog>());
        bench.type("Name", "Nightly copy");
        bench.press("Save changes");
        bench.service.connections.back()->fail(ApiError::Kind::Offline);
        QVERIFY(bench.says("The server cannot be reached."));
        bench.press("Save changes");
        answerReading(bench, nightlyExport());
        bench.service.made.edits.front()->answer(ApiError{.kind = ApiError::Kind::Restricted,
            .httpStatus = 403,
            .reason = QStringLiteral("role")});
        QVERIFY(bench.says("Your role in this workspace does not allow this."));
        QCOMPARE(bench.field("Name")->text(), QStringLiteral("Nightly copy"));
        QVERIFY(bench.button("Save changes")->isEnabled());
    }

    void readingCanBeCancelled()
    {
        DialogBench bench;
        bench.dialogs.edit(nightlyExport());
        auto *dialog = bench.opened<EditConnectionDialog>();
        bench.type("Name", "Nightly copy");
        bench.press("Save changes");
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY(bench.service.connections.back()->isAbandoned());
        QVERIFY(bench.button("Save changes")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QVERIFY(bench.service.made.edits.empty());
    }

    void membersDoNotSayWhoManagesPages()
    {
        DialogBench bench(People::Role::Member);
        bench.dialogs.edit(nightlyExport());
        QVERIFY(bench.opened<EditConnectionDialog>());
        QVERIFY(!bench.button("Workspace owners only")->isEnabled());
        QVERIFY(bench.says("Only workspace owners can do this here."));
        QVERIFY(bench.field("Name"));
    }

    void ownersSayWhoManagesThePagesOfEverybodysConnection()
    {
        Connection github = routePlanner();
        github.registeredBy.reset();
        DialogBench bench;
        bench.dialogs.edit(github);
        QVERIFY(bench.opened<EditConnectionDialog>());
        QVERIFY(!bench.field("Name"));
        QVERIFY(bench.says("Only whoever registered this connection can change what it is."));
        bench.press("Workspace owners only");
        bench.press("Save changes");
        answerReading(bench, github);
        QCOMPARE(bench.service.made.edits.front()->query.wanted,
            (ConnectionChange{.onlyOwnersManagePages = true}));
    }

    void itIsNeverTooTall()
    {
        DialogBench bench;
        Connection connection = routePlanner();
        connection.name = QString(100, u'W');
        bench.dialogs.edit(connection);
        auto *dialog = bench.opened<EditConnectionDialog>();
        QTRY_VERIFY(dialog->height() > 400);
        QVERIFY(dialog->height() <= 720);
        QVERIFY2(dialog->width() < 900, "A long name is broken.");
    }
};

QTEST_MAIN(TestEditConnectionDialog)
#include "tst_editconnectiondialog.moc"
