// SPDX-License-Identifier: MIT
#include "app/workspace/rules/capabilityrules.h"

#include <QTest>

using namespace GatehouseWorkspace;

class TestCapabilityRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void needs_data()
    {
        QTest::addColumn<Capabilities>("given");
        QTest::addColumn<Need>("need");
        const auto row = [](const char *name, const Capabilities &given, Need need) {
            QTest::newRow(name) << given << need;
        };
        row("read", {.readContent = true}, Need::ReadContent);
        row("update", {.readContent = false, .updateContent = true}, Need::UpdateContent);
        row("insert", {.readContent = false, .insertContent = true}, Need::InsertContent);
        row("read comments", {.readContent = false, .readComments = true}, Need::ReadComments);
        row("insert comments", {.readContent = false, .insertComments = true},
            Need::InsertComments);
        row("users", {.readContent = false, .userInformation = UserInformation::WithoutEmail},
            Need::UserInformation);
        row("users with e-mail",
            {.readContent = false, .userInformation = UserInformation::WithEmail},
            Need::UserInformation);
    }
    //! Each capability opens its own need, and no other one.
    void needs()
    {
        QFETCH(Capabilities, given);
        QFETCH(Need, need);
        const Actor actor{.kind = Actor::Kind::Connection, .capabilities = given};
        for (const auto asked : {Need::ReadContent, Need::UpdateContent, Need::InsertContent,
                 Need::ReadComments, Need::InsertComments, Need::UserInformation})
            QCOMPARE(permits(actor, asked).allowed(), asked == need);
        QVERIFY(permits(actor, Need::Nothing).allowed());
    }

    void usersAreRedacted()
    {
        Actor actor{.kind = Actor::Kind::Connection};
        QCOMPARE(userDetail(actor), UserDetail::Partial);
        QCOMPARE(mayListUsers(actor).reason, Decision::Reason::Capability);
        actor.capabilities.userInformation = UserInformation::WithoutEmail;
        QCOMPARE(userDetail(actor), UserDetail::WithoutEmail);
        QVERIFY(mayListUsers(actor).allowed());
        actor.capabilities.userInformation = UserInformation::WithEmail;
        QCOMPARE(userDetail(actor), UserDetail::WithEmail);
    }

    void personalTokensSeeTheirPersonAlone()
    {
        const UserId own(QStringLiteral("own"));
        const Actor actor{.kind = Actor::Kind::PersonalToken, .person = own};
        QVERIFY(!mayListUsers(actor).allowed());
        QVERIFY(mayRetrieveUser(actor, own).allowed());
        QVERIFY(!mayRetrieveUser(actor, UserId(QStringLiteral("other"))).allowed());
        QCOMPARE(userDetail(actor), UserDetail::WithEmail);
    }

    void guestsSeeThemselvesAlone()
    {
        const UserId own(QStringLiteral("own"));
        const UserId other(QStringLiteral("other"));
        Actor actor{.kind = Actor::Kind::Session, .user = own, .person = own, .role = Role::Guest};
        actor.capabilities.userInformation = UserInformation::WithEmail;
        QCOMPARE(mayListUsers(actor).reason, Decision::Reason::Role);
        QVERIFY(mayRetrieveUser(actor, own).allowed());
        QCOMPARE(mayRetrieveUser(actor, other).reason, Decision::Reason::Role);
        actor.role = Role::Member;
        QVERIFY(mayListUsers(actor).allowed());
        QVERIFY(mayRetrieveUser(actor, other).allowed());
        // A connection's token has the role of nobody.
        actor.kind = Actor::Kind::Connection;
        actor.role.reset();
        QVERIFY(mayListUsers(actor).allowed());
    }
};

QTEST_GUILESS_MAIN(TestCapabilityRules)
#include "tst_capabilityrules.moc"
