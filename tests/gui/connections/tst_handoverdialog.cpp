// SPDX-License-Identifier: MIT
#include "tests/gui/connections/dialogbench.h"
#include "tests/support/accessibilitycheck.h"
#include "ui/connections/handoverdialog.h"

#include <QAbstractItemView>

using namespace Gatehouse;

namespace {

Connection nightlyExport()
{
    return {.id = ConnectionId(QStringLiteral("c")),
        .name = QStringLiteral("Nightly export"),
        .kind = Connections::Kind::Internal,
        .addedBy = PersonReference{.id = UserId(QStringLiteral("tomas")),
            .name = QStringLiteral("Tomás Ruiz"),
            .state = People::State::Left},
        .status = Connections::Status::Active};
}

Person personNamed(const char *name, People::Role role, People::State state)
{
    return {.id = UserId(QString::fromLatin1(name).toLower()),
        .name = QString::fromLatin1(name),
        .email = QString::fromLatin1(name).toLower() + QStringLiteral("@northwind.example"),
        .role = role,
        .state = state};
}

PeoplePage everybody()
{
    PeoplePage page;
    page.items = {personNamed("Ada", People::Role::Owner, People::State::Active),
        personNamed("Gil", People::Role::Guest, People::State::Active),
        personNamed("Grace", People::Role::Member, People::State::Active),
        personNamed("Lost", People::Role::Member, People::State::Left),
        personNamed("Paused", People::Role::Member, People::State::Suspended),
        personNamed("Tomas", People::Role::Member, People::State::Active)};
    return page;
}

} // namespace

class TestHandOverDialog final : public QObject {
    Q_OBJECT

    Theme m_theme;

    static QStringList offered(const DialogBench &bench)
    {
        const auto *list
            = bench.window.findChild<QAbstractItemView *>(QStringLiteral("successors"));
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            names << list->model()->index(row, 0).data().toString();
        return names;
    }

private Q_SLOTS:
    void offersWhoeverCanHaveIt()
    {
        DialogBench bench;
        bench.dialogs.handOver(nightlyExport());
        auto *dialog = bench.opened<HandOverDialog>();
        QVERIFY(dialog);
        QVERIFY(bench.says("Added by Tomás Ruiz (left)."));
        const PeopleQuery &asked = bench.service.peopleListings.front()->query;
        QCOMPARE(asked.type, std::optional(People::Type::Person));
        QCOMPARE(asked.state, std::optional(People::State::Active));
        bench.service.peopleListings.front()->answer(everybody());
        QCOMPARE(offered(bench), (QStringList{QStringLiteral("Ada"), QStringLiteral("Grace")}));
        QCOMPARE(namelessControls(dialog), QStringList());
        QVERIFY(!bench.button("Hand over connection")->isEnabled());
    }

    void byKeyboardAlone()
    {
        DialogBench bench;
        bench.dialogs.handOver(nightlyExport());
        auto *dialog = bench.opened<HandOverDialog>();
        bench.service.peopleListings.front()->answer(everybody());
        QCOMPARE(DialogBench::spoken(dialog->focusWidget()),
            QStringLiteral("Search name or e-mail address"));
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("gra"));
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.service.peopleListings.back()->query.text, QStringLiteral("gra"));
        QVERIFY2(dialog->isVisible(), "Return searches.");
        PeoplePage found;
        found.items = {personNamed("Grace", People::Role::Member, People::State::Active)};
        bench.service.peopleListings.back()->answer(found);
        bench.key(Qt::Key_Down);
        QVERIFY(bench.says("Grace will be shown as who added it"));
        QVERIFY(bench.says("As an owner you keep these rights too."));
        QVERIFY(bench.says("You can undo this."));
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.service.made.edits.front()->query.wanted,
            (ConnectionChange{.addedBy = UserId(QStringLiteral("grace"))}));
        bench.service.made.edits.front()->answer(Changed<Connection>{.value = nightlyExport()});
        QVERIFY(!dialog->isVisible());
        QCOMPARE(bench.undo.latest()->subject.kind, Actions::Kind::HandOver);
    }

    void aMemberIsToldThatItLeavesTheirSight()
    {
        DialogBench bench(People::Role::Member);
        bench.dialogs.handOver(nightlyExport());
        QVERIFY(bench.opened<HandOverDialog>());
        bench.service.peopleListings.front()->answer(everybody());
        bench.window.findChild<QAbstractItemView *>(QStringLiteral("successors"))
            ->setCurrentIndex(
                bench.window.findChild<QAbstractItemView *>(QStringLiteral("successors"))
                    ->model()
                    ->index(1, 0));
        QVERIFY(bench.says("You will not see it any more."));
    }

    void errorsAndEmptyListsSayWhatToDo()
    {
        DialogBench bench;
        bench.dialogs.handOver(nightlyExport());
        auto *dialog = bench.opened<HandOverDialog>();
        bench.service.peopleListings.back()->fail(ApiError::Kind::Offline);
        QVERIFY(bench.says("The server cannot be reached."));
        bench.press("Try again");
        bench.service.peopleListings.back()->answer(PeoplePage{});
        QVERIFY(bench.says("There is no other active owner or member to hand it over to."));
        QTest::keyClicks(bench.field("Search name or e-mail address"), QStringLiteral("x"));
        QTest::keyClick(bench.field("Search name or e-mail address"), Qt::Key_Return);
        bench.service.peopleListings.back()->answer(PeoplePage{});
        QVERIFY(bench.says("No active owner or member matches “x”."));
        bench.press("Clear search");
        bench.service.peopleListings.back()->answer(everybody());
        QCOMPARE(offered(bench).size(), 2);
        QTest::keyClick(bench.field("Search name or e-mail address"), Qt::Key_Down);
        bench.key(Qt::Key_Return);
        // Became a guest a moment ago.
        bench.service.made.edits.front()->answer(ApiError{.kind = ApiError::Kind::Validation,
            .httpStatus = 400,
            .detail = QStringLiteral("body.added_by should be an active owner or member")});
        QVERIFY(bench.says("The server did not accept the request."));
        QVERIFY(dialog->isVisible());
        QVERIFY(bench.button("Hand over connection")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void aPageOfGuestsAloneGoesOn()
    {
        DialogBench bench;
        bench.dialogs.handOver(nightlyExport());
        QVERIFY(bench.opened<HandOverDialog>());
        PeoplePage guests;
        guests.items = {personNamed("Gil", People::Role::Guest, People::State::Active)};
        guests.next = Cursor(QStringLiteral("2"));
        bench.service.peopleListings.back()->answer(guests);
        QCOMPARE(bench.service.peopleListings.size(), size_t(2));
        bench.service.peopleListings.back()->answer(everybody());
        QCOMPARE(offered(bench).size(), 2);
    }
};

QTEST_MAIN(TestHandOverDialog)
#include "tst_handoverdialog.moc"
