// SPDX-License-Identifier: MIT
#include "app/workspace/rules/contentrules.h"

#include <QTest>

using namespace GatehouseWorkspace;

class TestContentRules final : public QObject {
    Q_OBJECT

private:
    static Actor actor(
        Actor::Kind kind, std::optional<Role> role, PersonState state = PersonState::Active)
    {
        Actor actor{.kind = kind,
            .workspace = WorkspaceId(QStringLiteral("w")),
            .user = UserId(QStringLiteral("u")),
            .role = role};
        if (role) {
            actor.person = UserId(QStringLiteral("p"));
            actor.state = state;
        }
        return actor;
    }

private Q_SLOTS:
    void everybodyHasTheirOwnEyes_data()
    {
        using Kind = Actor::Kind;
        using Eyes = ContentScope::Kind;
        QTest::addColumn<Actor>("who");
        QTest::addColumn<ContentScope::Kind>("eyes");
        QTest::addColumn<bool>("mayHavePrivate");
        for (const Kind kind : {Kind::Session, Kind::PersonalToken, Kind::McpClient}) {
            const int number = int(kind);
            QTest::addRow("owner, %d", number) << actor(kind, Role::Owner) << Eyes::Person << true;
            QTest::addRow("member, %d", number)
                << actor(kind, Role::Member) << Eyes::Person << true;
            QTest::addRow("guest, %d", number) << actor(kind, Role::Guest) << Eyes::Nobody << false;
            QTest::addRow("suspended, %d", number)
                << actor(kind, Role::Member, PersonState::Suspended) << Eyes::Nobody << false;
            QTest::addRow("nowhere, %d", number) << actor(kind, {}) << Eyes::Nobody << false;
        }
        QTest::newRow("connection") << actor(Kind::Connection, {}) << Eyes::Connection << false;
        QTest::newRow("installation")
            << actor(Kind::Installation, Role::Member) << Eyes::Installation << true;
        QTest::newRow("installation of a guest")
            << actor(Kind::Installation, Role::Guest) << Eyes::Nobody << false;
        QTest::newRow("organization") << actor(Kind::Organization, {}) << Eyes::Nobody << false;
    }
    void everybodyHasTheirOwnEyes()
    {
        QFETCH(Actor, who);
        QFETCH(ContentScope::Kind, eyes);
        QCOMPARE(contentScope(who).kind, eyes);
        QCOMPARE(contentScope(who).workspace, who.workspace);
        QTEST(mayHavePrivatePages(who), "mayHavePrivate");
    }
};

QTEST_GUILESS_MAIN(TestContentRules)
#include "tst_contentrules.moc"
