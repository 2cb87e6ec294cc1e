// SPDX-License-Identifier: MIT
#include "tests/gui/people/peoplebench.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/desk.h"
#include "ui/common/dialog.h"
#include "ui/people/leavingdialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;
using Role = People::Role;
using State = People::State;

namespace {

const UserId ada{QStringLiteral("ada")};
const UserId mei{QStringLiteral("mei")};
const UserId grace{QStringLiteral("grace")};
enum Row { Ada, Grace, Mei, Noor, Tomas };

Person personNamed(const char *name, Role role, State state = State::Active)
{
    const QString whole = QString::fromUtf8(name);
    return {.id = UserId(whole.section(QLatin1Char(' '), 0, 0).toLower()),
        .name = whole,
        .email = whole.section(QLatin1Char(' '), 0, 0).toLower() + QStringLiteral("@n.example"),
        .role = role,
        .state = state};
}

PeoplePage everybody()
{
    PeoplePage page;
    page.items = {personNamed("Ada Byron", Role::Owner), personNamed("Grace Hopper", Role::Owner),
        personNamed("Mei Tan", Role::Member),
        personNamed("Noor Haddad", Role::Guest, State::Suspended),
        personNamed("Tomas Ruiz", Role::Member, State::Left)};
    return page;
}

ConnectionReference connectionNamed(
    const char *name, Connections::Kind kind = Connections::Kind::Public)
{
    return {.id = ConnectionId(QString::fromLatin1(name).toLower()),
        .name = QString::fromLatin1(name),
        .kind = kind};
}

Leaving leavingOfMei(int installations = 2)
{
    Leaving leaving;
    leaving.person = personNamed("Mei Tan", Role::Member);
    leaving.digest = QStringLiteral("d%1").arg(installations);
    for (int i = 1; i <= installations; ++i)
        leaving.installations.push_back(
            {.connection = connectionNamed(qPrintable(QStringLiteral("App %1").arg(i))),
                .directPagesCount = i,
                .isLastUser = i == 1});
    leaving.tokens = {connectionNamed("Terminal", Connections::Kind::PersonalAccessToken)};
    leaving.requestsCount = 1;
    leaving.keepRunning = {connectionNamed("Nightly", Connections::Kind::Internal)};
    leaving.movesOn = {{.connection = connectionNamed("Slack"),
        .addedBy = {.id = grace, .name = QStringLiteral("Grace Hopper")}}};
    leaving.nobodys = {connectionNamed("Nightly", Connections::Kind::Internal)};
    return leaving;
}

struct ActionBench : PeopleBench {
    explicit ActionBench(Role role = Role::Owner, Standing::Reach reach = Standing::Reach::Performs)
    {
        pane.setStanding({.self = ada, .role = role, .reach = reach});
        pane.activateWindow();
        load(everybody());
    }

    //! By its key, of the menu of this row.
    QAction *action(int row, const char *key)
    {
        click(row);
        QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
        QMenu *menu = Desk::menu();
        return menu ? menu->findChild<QAction *>(QString::fromLatin1(key)) : nullptr;
    }
    //! As above, and chosen.
    void choose(int row, const char *key)
    {
        QAction *found = action(row, key);
        QVERIFY2(found, key);
        QVERIFY2(found->isEnabled(), key);
        found->trigger();
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }
    Dialog *dialog() const { return Desk::dialog(&pane); }
    LeavingDialog *leaving() const { return qobject_cast<LeavingDialog *>(dialog()); }
    //! The names in one of the lists.
    QStringList list(const char *name) const
    {
        QStringList names;
        const auto *list = dialog()->findChild<QWidget *>(QString::fromLatin1(name));
        if (!list->isVisible())
            return names;
        for (const QLabel *label : list->findChildren<QLabel *>(QStringLiteral("leavingName")))
            names << label->text();
        return names;
    }
    bool dialogSays(const char *words) const
    {
        return dialog()
            && Desk::texts(dialog()).join(QLatin1Char('\n')).contains(QString::fromUtf8(words));
    }
    void press(const char *text) const { QVERIFY(Desk::press(dialog(), QString::fromUtf8(text))); }
    QAbstractButton *button(const char *text) const
    {
        return Desk::button(dialog(), QString::fromUtf8(text));
    }
    //! The question for owners and the one for what would end.
    void answerLeaving(const Leaving &leaving)
    {
        PeoplePage owners;
        for (const Person &person : everybody().items) {
            if (person.role == Role::Owner)
                owners.items.push_back(person);
        }
        if (service.peopleListings.back()->isOpen())
            service.peopleListings.back()->answer(owners);
        service.governed.leavings.back()->answer(leaving);
    }
    const FakeGovernanceChanges::PersonEdit &sent() const
    {
        return service.governedChanges.personEdits.back()->query;
    }
    size_t sentCount() const { return service.governedChanges.personEdits.size(); }
    void answerEdit(const Person &person)
    {
        service.governedChanges.personEdits.back()->answer(
            Changed<Person>{.value = person, .recorded = true});
    }
    void refuseEdit(const QString &detail)
    {
        service.governedChanges.personEdits.back()->answer(
            ApiError{.kind = ApiError::Kind::Conflict, .httpStatus = 409, .detail = detail});
    }
};

} // namespace

class TestPersonActions final : public QObject {
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void ownersAreOfferedEverything()
    {
        ActionBench bench;
        for (const char *key : {"showAdded", "showInstalled", "changeRole", "viewAs", "seeLeaving",
                 "suspend", "remove"}) {
            const QAction *entry = bench.action(Mei, key);
            QVERIFY2(entry, key);
            QVERIFY2(entry->isEnabled(), key);
            Desk::menu()->close();
        }
        QVERIFY(!bench.action(Mei, "takeBack"));
        Desk::menu()->close();
        const QAction *member = bench.action(Mei, "roleMember");
        QVERIFY(member->isChecked() && !member->isEnabled());
        Desk::menu()->close();

        QCOMPARE(bench.action(Noor, "takeBack")->text(), QStringLiteral("Take Noor Haddad back"));
        QVERIFY(!Desk::menu()->findChild<QAction *>(QStringLiteral("suspend")));
        QVERIFY(Desk::menu()->findChild<QAction *>(QStringLiteral("remove"))->isEnabled());
        Desk::menu()->close();
        QVERIFY(bench.action(Tomas, "takeBack")->isEnabled());
        QVERIFY(!Desk::menu()->findChild<QAction *>(QStringLiteral("remove")));
        QCOMPARE(Desk::menu()->findChild<QAction *>(QStringLiteral("viewAs"))->toolTip(),
            QStringLiteral("Who is suspended or has left sees nothing of this workspace."));
        Desk::menu()->close();
    }

    void aPlanWithoutAnAuditLogSaysSoBeforehand()
    {
        ActionBench bench;
        bench.pane.setStanding({.self = ada,
            .role = Role::Owner,
            .reach = Standing::Reach::Performs,
            .plan = Workspaces::Plan::Plus});
        for (const char *key : {"showDone", "showDoneTo"}) {
            const QAction *entry = bench.action(Mei, key);
            QVERIFY2(entry && !entry->isEnabled(), key);
            QCOMPARE(entry->toolTip(),
                QStringLiteral("The audit log belongs to the enterprise plan, and this workspace "
                               "has another."));
            Desk::menu()->close();
        }
    }

    void theirEventsAreInTheAuditLog()
    {
        ActionBench bench;
        std::vector<std::pair<QString, PeoplePane::Events>> asked;
        connect(&bench.pane, &PeoplePane::eventsRequested, this,
            [&](const PersonReference &person, PeoplePane::Events events) {
                asked.emplace_back(person.name, events);
            });
        bench.choose(Mei, "showDone");
        bench.choose(Mei, "showDoneTo");
        QCOMPARE(asked.size(), size_t(2));
        QCOMPARE(asked.front(), std::pair(QStringLiteral("Mei Tan"), PeoplePane::Events::By));
        QCOMPARE(asked.back(), std::pair(QStringLiteral("Mei Tan"), PeoplePane::Events::To));

        ActionBench member(Role::Member);
        const QAction *refused = member.action(Mei, "showDone");
        QVERIFY(!refused->isEnabled());
        QCOMPARE(refused->toolTip(), QStringLiteral("Only workspace owners can do this here."));
        Desk::menu()->close();
    }

    void theReasonIsSaid_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("reach");
        QTest::addColumn<int>("row");
        QTest::addColumn<QStringList>("refused");
        QTest::addColumn<QString>("why");
        const QStringList changes{QStringLiteral("changeRole"), QStringLiteral("viewAs"),
            QStringLiteral("suspend"), QStringLiteral("remove")};
        const QString owners = QStringLiteral("Only workspace owners can do this here.");
        const int performs = int(Standing::Reach::Performs);
        QTest::newRow("member") << int(Role::Member) << performs << int(Mei)
                                << changes + QStringList{QStringLiteral("seeLeaving")} << owners;
        QTest::newRow("guest") << int(Role::Guest) << performs << int(Mei)
                               << changes + QStringList{QStringLiteral("seeLeaving")} << owners;
        QTest::newRow("read-only profile")
            << int(Role::Owner) << int(Standing::Reach::ReadOnly) << int(Mei) << changes
            << QStringLiteral("This profile is read-only. Settings can change that.");
        QTest::newRow("seen as somebody else")
            << int(Role::Member) << int(Standing::Reach::LooksAs) << int(Mei) << changes
            << QStringLiteral("In this window you only look at what somebody else sees.");
        QTest::newRow("oneself") << int(Role::Owner) << performs << int(Ada)
                                 << QStringList{QStringLiteral("suspend"), QStringLiteral("remove")}
                                 << QStringLiteral("Nobody can do this to themselves. Ask another "
                                                   "workspace owner.");
    }
    void theReasonIsSaid()
    {
        QFETCH(int, role);
        QFETCH(int, reach);
        QFETCH(int, row);
        QFETCH(QStringList, refused);
        QFETCH(QString, why);
        ActionBench bench{static_cast<Role>(role), static_cast<Standing::Reach>(reach)};
        for (const QString &key : refused) {
            const QAction *entry = bench.action(row, qPrintable(key));
            QVERIFY2(entry, qPrintable(key));
            QVERIFY2(!entry->isEnabled(), qPrintable(key));
            QCOMPARE(entry->toolTip(), why);
            QCOMPARE(entry->statusTip(), why);
            Desk::menu()->close();
            if (key != QLatin1String("suspend"))
                continue;
            // The details say the same.
            const auto *button = bench.pane.findChild<QPushButton *>(key);
            QVERIFY(button->isVisible() && !button->isEnabled());
            QCOMPARE(button->toolTip(), why);
            QCOMPARE(button->statusTip(), why);
        }
        QCOMPARE(bench.sentCount(), size_t(0));
        QVERIFY(bench.service.governed.leavings.empty());
    }

    void theLastOwnerStaysOne()
    {
        ActionBench bench;
        PeoplePage alone = everybody();
        alone.items.erase(alone.items.begin() + Grace);
        bench.pane.refresh();
        bench.load(alone);
        const QAction *entry = bench.action(Ada, "changeRole");
        QVERIFY(!entry->isEnabled());
        QCOMPARE(entry->toolTip(),
            QStringLiteral("A workspace keeps at least one active owner. Make somebody else an "
                           "owner first."));
        Desk::menu()->close();
    }

    void aRoleChangesAtOnceByKeysAlone()
    {
        ActionBench bench;
        bench.click(Mei);
        QTest::keyClick(bench.table, Qt::Key_F10, Qt::ShiftModifier);
        QMenu *menu = Desk::menu();
        for (int i = 0; i < 20
             && !(menu->activeAction()
                 && menu->activeAction()->objectName() == QLatin1String("changeRole"));
             ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Right);
        QMenu *roles = Desk::menu();
        QVERIFY(roles != menu);
        QCOMPARE(roles->activeAction()->text(), QStringLiteral("Workspace owner"));
        QTest::keyClick(roles, Qt::Key_Return);
        QCOMPARE(bench.sentCount(), size_t(1));
        QCOMPARE(bench.sent().id, mei);
        QCOMPARE(bench.sent().wanted, (PersonChange{.role = Role::Owner}));
        QVERIFY(!bench.dialog());
        bench.answerEdit(personNamed("Mei Tan", Role::Owner));
        QCOMPARE(bench.undo.entries().size(), size_t(1));
        QCOMPARE(bench.undo.entries().front().subject.kind, Actions::Kind::ChangeRole);
    }

    void onesOwnRoleIsAskedFor()
    {
        ActionBench bench;
        bench.choose(Ada, "roleMember");
        QVERIFY(bench.dialogSays("Your role becomes “Member” at once."));
        QCOMPARE(bench.sentCount(), size_t(0));
        bench.press("Give up ownership");
        QCOMPARE(bench.sent().id, ada);
        QCOMPARE(bench.sent().wanted.role, Role::Member);
    }

    void whoIsGoneIsTakenBackAtOnce()
    {
        ActionBench bench;
        bench.click(Noor);
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Take Noor Haddad back")));
        QCOMPARE(bench.sent().wanted, (PersonChange{.state = State::Active}));
    }

    void whatEndsIsShownBefore()
    {
        ActionBench bench;
        bench.choose(Mei, "suspend");
        QVERIFY(bench.leaving());
        QVERIFY(QTest::qWaitForWindowActive(bench.dialog()));
        QCOMPARE(bench.service.governed.leavings.back()->query, mei);
        QVERIFY(!bench.button("Suspend Mei Tan")->isEnabled());
        QVERIFY(!bench.button("Remove Mei Tan")->isEnabled());
        bench.answerLeaving(leavingOfMei());
        QCOMPARE(bench.list("ends"),
            (QStringList{QStringLiteral("App 1"), QStringLiteral("App 2"),
                QStringLiteral("Terminal"), QStringLiteral("1 open request(s)")}));
        QVERIFY(bench.dialogSays("1 page(s) · nobody else uses it"));
        QCOMPARE(bench.list("keepsRunning"), QStringList{QStringLiteral("Nightly")});
        QCOMPARE(bench.list("movesOn"), QStringList{QStringLiteral("Slack")});
        QVERIFY(bench.dialogSays("then counts as added by Grace Hopper"));
        QCOMPARE(bench.list("nobodys"), QStringList{QStringLiteral("Nightly")});
        QCOMPARE(namelessControls(bench.dialog()), QStringList());
        QCOMPARE(bench.sentCount(), size_t(0));

        bench.press("Suspend Mei Tan");
        QCOMPARE(bench.sent().id, mei);
        QCOMPARE(bench.sent().wanted,
            (PersonChange{.state = State::Suspended, .seen = QStringLiteral("d2")}));
        // What has left is waited for.
        QTest::keyClick(bench.dialog(), Qt::Key_Escape);
        QVERIFY(bench.dialog());
        bench.answerEdit(personNamed("Mei Tan", Role::Member, State::Suspended));
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(bench.undo.entries().front().subject.kind, Actions::Kind::Suspend);
    }

    void handingOverMovesRows()
    {
        ActionBench bench;
        bench.choose(Mei, "remove");
        QVERIFY(QTest::qWaitForWindowActive(bench.dialog()));
        const PeopleQuery &asked = bench.service.peopleListings.back()->query;
        QCOMPARE(asked.role, std::optional(Role::Owner));
        QCOMPARE(asked.state, std::optional(State::Active));
        bench.answerLeaving(leavingOfMei());
        auto *choice = bench.dialog()->findChild<QComboBox *>(QStringLiteral("successor"));
        QCOMPARE(choice->count(), 3);
        QCOMPARE(choice->currentText(), QStringLiteral("Nobody"));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentText(), QStringLiteral("Grace Hopper · grace@n.example"));
        QCOMPARE(bench.list("nobodys"), QStringList());
        QVERIFY(bench.dialogSays("handed over to Grace Hopper"));
        QTest::keyClick(choice, Qt::Key_Home);
        QCOMPARE(bench.list("nobodys"), QStringList{QStringLiteral("Nightly")});
        QTest::keyClick(choice, Qt::Key_End);
        bench.press("Remove Mei Tan");
        QCOMPARE(bench.sent().wanted,
            (PersonChange{
                .state = State::Left, .handOverTo = grace, .seen = QStringLiteral("d2")}));
    }

    void byKeyboardAlone()
    {
        ActionBench bench;
        bench.click(Mei);
        QTest::keyClick(bench.table, Qt::Key_F10, Qt::ShiftModifier);
        QMenu *menu = Desk::menu();
        QTest::keyClick(menu, Qt::Key_Up);
        QTRY_COMPARE(menu->activeAction()->objectName(), QStringLiteral("remove"));
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(QTest::qWaitForWindowActive(bench.dialog()));
        bench.answerLeaving(leavingOfMei(18));
        // Everything can be read: the list unfolds, and keys scroll it.
        QVERIFY(Desk::tabTo(bench.dialog(), QStringLiteral("Show 14 more")));
        QCOMPARE(bench.list("ends").size(), 20);
        QScrollBar *bar = bench.dialog()->findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(0);
        QTest::keyClick(bench.button("Remove Mei Tan"), Qt::Key_PageDown);
        QVERIFY(bar->value() > 0);
        QTest::keyClick(bench.button("Remove Mei Tan"), Qt::Key_PageUp);
        QCOMPARE(bar->value(), 0);
        QVERIFY(Desk::tabTo(bench.dialog(), QStringLiteral("Cancel")));
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(bench.sentCount(), size_t(0));

        bench.choose(Mei, "remove");
        QVERIFY(QTest::qWaitForWindowActive(bench.dialog()));
        bench.answerLeaving(leavingOfMei(18));
        // The button that was asked for is what Return presses.
        QCOMPARE(bench.dialog()->focusWidget(), bench.button("Remove Mei Tan"));
        QTest::keyClick(bench.dialog()->focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.sent().wanted.state, State::Left);
    }

    void lookingAloneEndsNothing()
    {
        ActionBench bench;
        bench.choose(Mei, "seeLeaving");
        QVERIFY(QTest::qWaitForWindowActive(bench.dialog()));
        QVERIFY(bench.dialogSays("What happens if Mei Tan leaves"));
        bench.answerLeaving(leavingOfMei());
        QVERIFY(bench.button("Suspend Mei Tan")->isEnabled());
        QVERIFY(bench.button("Remove Mei Tan")->isEnabled());
        QTest::keyClick(bench.dialog(), Qt::Key_Return);
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(bench.sentCount(), size_t(0));

        bench.choose(Mei, "seeLeaving");
        bench.answerLeaving(leavingOfMei());
        bench.press("Suspend Mei Tan");
        QCOMPARE(bench.sent().wanted.state, State::Suspended);
    }

    void onesOwnLeavingCanBeLookedAt()
    {
        ActionBench bench;
        bench.choose(Ada, "seeLeaving");
        bench.answerLeaving(leavingOfMei());
        QVERIFY(!bench.button("Suspend Ada Byron")->isEnabled());
        QVERIFY(!bench.button("Remove Ada Byron")->isEnabled());
        QVERIFY(bench.dialogSays("Nobody can do this to themselves."));
    }

    void manyInstallationsWantTheNameTyped()
    {
        ActionBench bench;
        bench.choose(Mei, "remove");
        QVERIFY(QTest::qWaitForWindowActive(bench.dialog()));
        bench.answerLeaving(leavingOfMei(20));
        QVERIFY(!Desk::field(bench.dialog(), QStringLiteral("Type “Mei Tan” to go on")));
        QTest::keyClick(bench.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.dialog());

        bench.choose(Mei, "remove");
        QVERIFY(QTest::qWaitForWindowActive(bench.dialog()));
        bench.answerLeaving(leavingOfMei(21));
        QLineEdit *field = Desk::field(bench.dialog(), QStringLiteral("Type “Mei Tan” to go on"));
        QVERIFY(field);
        QVERIFY(field->hasFocus());
        for (const char *text : {"Remove Mei Tan", "Suspend Mei Tan"})
            QVERIFY(!bench.button(text)->isEnabled());
        QTest::keyClicks(field, QStringLiteral("mei tan"));
        QVERIFY(bench.button("Suspend Mei Tan")->isEnabled());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bench.sent().wanted.state, State::Left);
    }

    void whatHasChangedIsShownAndAskedAgain()
    {
        ActionBench bench;
        bench.choose(Mei, "suspend");
        bench.answerLeaving(leavingOfMei());
        bench.press("Suspend Mei Tan");
        bench.refuseEdit(QStringLiteral("What would end has changed. Look again."));
        QCOMPARE(bench.service.governed.leavings.size(), size_t(2));
        bench.service.governed.leavings.back()->answer(leavingOfMei(3));
        QVERIFY(bench.dialogSays("Since you looked, this has changed: App 3 ends too."));
        QVERIFY(bench.dialogSays("Nothing was done."));
        QVERIFY(bench.list("ends").contains(QStringLiteral("App 3")));
        QCOMPARE(bench.sentCount(), size_t(1));
        bench.press("Suspend Mei Tan");
        QCOMPARE(bench.sent().wanted.seen, QStringLiteral("d3"));
    }

    void anotherConflictSaysItsReason()
    {
        ActionBench bench;
        bench.choose(Mei, "remove");
        bench.answerLeaving(leavingOfMei());
        bench.press("Remove Mei Tan");
        bench.refuseEdit(QStringLiteral("Mei Tan is the last active owner."));
        bench.service.governed.leavings.back()->answer(leavingOfMei());
        QVERIFY(bench.dialogSays("Mei Tan is the last active owner."));
        QVERIFY(!bench.dialogSays("Since you looked"));
        QVERIFY(bench.button("Remove Mei Tan")->isEnabled());
    }

    void aFailedLookCanBeRepeated()
    {
        ActionBench bench;
        bench.choose(Mei, "remove");
        bench.service.governed.leavings.back()->fail(ApiError::Kind::Offline);
        QVERIFY(bench.dialogSays("The server cannot be reached."));
        QVERIFY(!bench.button("Remove Mei Tan")->isEnabled());
        bench.press("Try again");
        bench.answerLeaving(leavingOfMei());
        QVERIFY(bench.button("Remove Mei Tan")->isEnabled());
    }

    void anAnswerThatGotLostIsLookedUp()
    {
        ActionBench bench;
        bench.choose(Mei, "remove");
        bench.answerLeaving(leavingOfMei());
        bench.press("Remove Mei Tan");
        bench.service.governedChanges.personEdits.back()->fail(ApiError::Kind::OutcomeUnknown);
        QVERIFY(bench.dialogSays("The answer got lost. Looking up what became of it…"));
        bench.service.auditEvents.back()->fail(ApiError::Kind::NotFound);
        QVERIFY(bench.dialogSays("The answer got lost. It was looked up: nothing was changed."));
        bench.press("Remove Mei Tan");
        bench.service.governedChanges.personEdits.back()->fail(ApiError::Kind::OutcomeUnknown);
        bench.service.auditEvents.back()->answer(AuditEvent{.id = bench.sent().change});
        QTRY_VERIFY(!bench.dialog());
    }

    void lookingAsSomebodyIsExplainedBefore()
    {
        ActionBench bench;
        QSignalSpy opened(&bench.pane, &PeoplePane::viewOpened);
        bench.click(Mei);
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("View as Mei Tan…")));
        QVERIFY(QTest::qWaitForWindowActive(bench.dialog()));
        QVERIFY(bench.dialogSays("The audit log says that you looked."));
        QVERIFY(bench.service.governedChanges.viewings.empty());
        QTest::keyClick(bench.dialog()->focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.service.governedChanges.viewings.back()->query.person, mei);
        bench.service.governedChanges.viewings.back()->answer(
            ApiError{.kind = ApiError::Kind::Conflict,
                .detail = QStringLiteral("Mei Tan left and sees nothing of this workspace.")});
        QVERIFY(bench.dialogSays("Mei Tan left and sees nothing of this workspace."));
        QCOMPARE(opened.count(), 0);
        bench.press("View as Mei Tan");
        bench.service.governedChanges.viewings.back()->answer(
            Changed<ViewAsSession>{.value = {.token = Secret("ses_planted"),
                                       .expiresAt = bench.clock.now().addSecs(900),
                                       .person = personNamed("Mei Tan", Role::Member)},
                .recorded = true});
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).value<ViewAsSession>().token, Secret("ses_planted"));
        // There is nothing to take back.
        QVERIFY(bench.undo.isEmpty());
    }

    void whatIsNobodysCanBeHandedOver()
    {
        ActionBench bench;
        QSignalSpy handed(&bench.pane, &PeoplePane::handOverRequested);
        const auto showAdded = [&](int row) {
            bench.click(row);
            ConnectionPage page;
            page.items = {{.id = ConnectionId(QStringLiteral("nightly")),
                              .name = QStringLiteral("Nightly"),
                              .kind = Connections::Kind::Internal,
                              .status = Connections::Status::Active},
                {.id = ConnectionId(QStringLiteral("app")),
                    .name = QStringLiteral("App"),
                    .kind = Connections::Kind::Public,
                    .status = Connections::Status::Active}};
            bench.service.listings.at(bench.service.listings.size() - 2)->answer(page);
        };
        showAdded(Mei);
        QVERIFY(Desk::sees(&bench.pane, QStringLiteral("Added")));
        QVERIFY(!Desk::button(&bench.pane, QStringLiteral("Hand over Nightly…")));
        showAdded(Tomas);
        QVERIFY(Desk::sees(&bench.pane, QStringLiteral("Added, and now nobody’s")));
        QAbstractButton *app = Desk::button(&bench.pane, QStringLiteral("Hand over App…"));
        QVERIFY(app && !app->isEnabled());
        QCOMPARE(app->toolTip(), QStringLiteral("Only an internal connection can be handed over."));
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Hand over Nightly…")));
        QCOMPARE(handed.count(), 1);
        QCOMPARE(
            handed.at(0).at(0).value<Connection>().id, ConnectionId(QStringLiteral("nightly")));
    }
};

QTEST_MAIN(TestPersonActions)
#include "tst_personactions.moc"
