// SPDX-License-Identifier: MIT
#include "models/domain/connectionrights.h"
#include "models/items/rightswords.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace Gatehouse;
using Kind = Connections::Kind;
using Obstacle = ConnectionRights::Obstacle;
using Reach = Standing::Reach;
using Role = People::Role;
using Status = Connections::Status;

namespace {

const UserId self{QStringLiteral("me")};
const QDateTime now(QDate(2026, 8, 1), QTime(12, 0), Qt::UTC);

PersonReference personCalled(const UserId &id)
{
    return {.id = id, .name = id.toString()};
}

//! What somebody has to do with a connection.
enum class Relation {
    None,
    AddedIt, //!< and others use it
    UsesItAlone,
    RegisteredIt,
};

Connection connectionOf(Kind kind, Relation relation, Status status = Status::Active)
{
    const UserId other(QStringLiteral("other"));
    const bool own = relation == Relation::AddedIt || relation == Relation::UsesItAlone;
    Connection connection{.id = ConnectionId(QStringLiteral("c")),
        .name = QStringLiteral("C"),
        .kind = kind,
        .addedBy = personCalled(own ? self : other),
        .status = status};
    if (kind == Kind::Public || kind == Kind::McpClient || kind == Kind::LinkPreview) {
        connection.registeredBy = personCalled(relation == Relation::RegisteredIt ? self : other);
        connection.usersCount = relation == Relation::UsesItAlone ? 1 : 3;
    }
    if (status == Status::Disconnected)
        connection.restorableUntil = now.addDays(27);
    return connection;
}

struct Expected {
    Obstacle edit = Obstacle::None;
    Obstacle handOver = Obstacle::None;
    Obstacle disconnect = Obstacle::None;
    Obstacle restore = Obstacle::NotDisconnected;
    Obstacle token = Obstacle::None;
    Obstacle revokeEverybody = Obstacle::None;
    Obstacle revokeOther = Obstacle::None;
    Obstacle revokeSelf = Obstacle::None;
    Obstacle managePages = Obstacle::None;
};

Expected allOf(Obstacle obstacle)
{
    return {
        obstacle, obstacle, obstacle, obstacle, obstacle, obstacle, obstacle, obstacle, obstacle};
}

} // namespace

Q_DECLARE_METATYPE(Expected)
Q_DECLARE_METATYPE(Standing)
Q_DECLARE_METATYPE(Connection)

//! Role × relation × kind × status × reach of the profile, as product.md rules it.
class TestConnectionRights final : public QObject {
    Q_OBJECT

private:
    static void row(const char *name, const Standing &standing, const Connection &connection,
        const Expected &expected)
    {
        QTest::newRow(name) << standing << connection << expected;
    }
    static Standing standingOf(Role role, Reach reach = Reach::Performs)
    {
        return {.self = self, .role = role, .reach = reach};
    }

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<Connection>("connection");
        QTest::addColumn<Expected>("expected");
        const Standing owner = standingOf(Role::Owner);
        const Standing member = standingOf(Role::Member);
        const Standing guest = standingOf(Role::Guest);
        const auto none = Obstacle::None;

        Expected internal{.revokeEverybody = Obstacle::NobodyUsesIt};
        row("owner, internal", owner, connectionOf(Kind::Internal, Relation::None), internal);
        row("member, own internal", member, connectionOf(Kind::Internal, Relation::AddedIt),
            internal);
        Expected others{.edit = Obstacle::OwnersOrCreator,
            .handOver = Obstacle::OwnersOrCreator,
            .disconnect = Obstacle::OwnersOrCreator,
            .token = Obstacle::OwnersOrCreator,
            .revokeEverybody = Obstacle::OwnersOrCreator,
            .revokeOther = Obstacle::OwnersOrCreator};
        row("member, other's internal", member, connectionOf(Kind::Internal, Relation::None),
            others);
        // Somebody else's, although of a kind without a token.
        others.token = Obstacle::NotInternal;
        row("member, other's personal token", member,
            connectionOf(Kind::PersonalAccessToken, Relation::None), others);
        Expected personal{.edit = Obstacle::WrongKind,
            .handOver = Obstacle::WrongKind,
            .token = Obstacle::NotInternal,
            .revokeEverybody = Obstacle::NobodyUsesIt};
        row("member, own personal token", member,
            connectionOf(Kind::PersonalAccessToken, Relation::AddedIt), personal);

        const Expected publicOwner{.handOver = Obstacle::WrongKind, .token = Obstacle::NotInternal};
        row("owner, public", owner, connectionOf(Kind::Public, Relation::None), publicOwner);
        row("member, public they registered", member,
            connectionOf(Kind::Public, Relation::RegisteredIt), publicOwner);
        Connection listed = connectionOf(Kind::Public, Relation::None);
        listed.registeredBy.reset();
        Expected foreign = publicOwner;
        foreign.edit = Obstacle::DeveloperOnly;
        row("owner, public of somebody outside", owner, listed, foreign);
        row("member, public nobody else uses", member,
            connectionOf(Kind::Public, Relation::UsesItAlone), foreign);
        const Expected shared{.edit = Obstacle::OthersUseIt,
            .handOver = Obstacle::OthersUseIt,
            .disconnect = Obstacle::OthersUseIt,
            .token = Obstacle::NotInternal,
            .revokeEverybody = Obstacle::OthersUseIt,
            .revokeOther = Obstacle::OthersUseIt};
        for (const Kind kind : {Kind::Public, Kind::McpClient, Kind::LinkPreview}) {
            QTest::addRow("member, first of several users, kind %d", int(kind))
                << member << connectionOf(kind, Relation::AddedIt) << shared;
            QTest::addRow("member, other's, kind %d", int(kind))
                << member << connectionOf(kind, Relation::None) << shared;
        }
        for (const Kind kind : {Kind::McpClient, Kind::LinkPreview}) {
            QTest::addRow("owner, kind %d", int(kind))
                << owner << connectionOf(kind, Relation::None)
                << Expected{.edit = Obstacle::WrongKind,
                       .handOver = Obstacle::WrongKind,
                       .token = Obstacle::NotInternal};
        }

        Connection restricted = connectionOf(Kind::Internal, Relation::AddedIt);
        restricted.onlyOwnersManagePages = true;
        row("owner, pages are the owners'", owner, restricted, internal);
        Expected ruled = internal;
        ruled.managePages = Obstacle::OwnersOnly;
        row("member, pages are the owners'", member, restricted, ruled);

        Expected gone = allOf(Obstacle::Disconnected);
        gone.restore = none;
        row("owner, disconnected", owner,
            connectionOf(Kind::Internal, Relation::None, Status::Disconnected), gone);
        Expected goneOther = others;
        goneOther.token = Obstacle::OwnersOrCreator;
        goneOther.restore = Obstacle::OwnersOrCreator;
        goneOther.revokeOther = Obstacle::Disconnected;
        goneOther.revokeSelf = Obstacle::Disconnected;
        goneOther.managePages = Obstacle::Disconnected;
        row("member, other's disconnected", member,
            connectionOf(Kind::Internal, Relation::None, Status::Disconnected), goneOther);
        Connection late = connectionOf(Kind::Internal, Relation::None, Status::Disconnected);
        late.restorableUntil = now;
        gone.restore = Obstacle::TooLate;
        row("owner, after thirty days", owner, late, gone);

        Expected expired = internal;
        row("owner, token expired", owner,
            connectionOf(Kind::Internal, Relation::None, Status::TokenExpired), expired);

        Expected guests = allOf(Obstacle::Guest);
        guests.restore = Obstacle::NotDisconnected;
        row("guest, internal", guest, connectionOf(Kind::Internal, Relation::None), guests);
        row("guest, own internal", guest, connectionOf(Kind::Internal, Relation::AddedIt), guests);
        Expected readOnly = allOf(Obstacle::ReadOnlyProfile);
        readOnly.restore = Obstacle::NotDisconnected;
        row("owner, read-only profile", standingOf(Role::Owner, Reach::ReadOnly),
            connectionOf(Kind::Internal, Relation::None), readOnly);
        Expected measured = allOf(Obstacle::Measured);
        measured.restore = Obstacle::NotDisconnected;
        for (const Kind kind : {Kind::Unknown, Kind::Internal, Kind::Public}) {
            QTest::addRow("Notion, kind %d", int(kind))
                << standingOf(Role::Owner, Reach::Measures) << connectionOf(kind, Relation::None)
                << measured;
        }
    }
    void table()
    {
        QFETCH(Standing, standing);
        QFETCH(Connection, connection);
        QFETCH(Expected, expected);
        const UserId other(QStringLiteral("other"));
        QCOMPARE(ConnectionRights::edit(standing, connection), expected.edit);
        QCOMPARE(ConnectionRights::handOver(standing, connection), expected.handOver);
        QCOMPARE(ConnectionRights::disconnect(standing, connection), expected.disconnect);
        QCOMPARE(ConnectionRights::restore(standing, connection, now), expected.restore);
        QCOMPARE(ConnectionRights::token(standing, connection), expected.token);
        QCOMPARE(ConnectionRights::revokeEverybody(standing, connection), expected.revokeEverybody);
        QCOMPARE(ConnectionRights::revoke(standing, connection, other), expected.revokeOther);
        QCOMPARE(ConnectionRights::revoke(standing, connection, self), expected.revokeSelf);
        QCOMPARE(ConnectionRights::managePages(standing, connection), expected.managePages);
    }

    void guestsCreateNothing()
    {
        QCOMPARE(ConnectionRights::create(standingOf(Role::Owner)), Obstacle::None);
        QCOMPARE(ConnectionRights::create(standingOf(Role::Member)), Obstacle::None);
        QCOMPARE(ConnectionRights::create(standingOf(Role::Guest)), Obstacle::Guest);
        QCOMPARE(ConnectionRights::create(standingOf(Role::Owner, Reach::ReadOnly)),
            Obstacle::ReadOnlyProfile);
        QCOMPARE(ConnectionRights::create(Standing()), Obstacle::Measured);
    }

    void theAuditLogBelongsToOnePlan()
    {
        Standing owner = standingOf(Role::Owner);
        QCOMPARE(ConnectionRights::seeAuditLog(owner), Obstacle::None); // the service tells
        owner.plan = Workspaces::Plan::Enterprise;
        QCOMPARE(ConnectionRights::seeAuditLog(owner), Obstacle::None);
        owner.plan = Workspaces::Plan::Plus;
        QCOMPARE(ConnectionRights::seeAuditLog(owner), Obstacle::OtherPlan);
        Standing member = standingOf(Role::Member);
        member.plan = Workspaces::Plan::Plus;
        QCOMPARE(ConnectionRights::seeAuditLog(member), Obstacle::OwnersOnly);
    }

    void everyObstacleHasItsOwnSentence()
    {
        const QMetaEnum obstacles = QMetaEnum::fromType<Obstacle>();
        QSet<QString> sentences;
        for (int i = 0; i < obstacles.keyCount(); ++i) {
            const QString sentence = RightsWords::whyNot(Obstacle(obstacles.value(i)));
            QCOMPARE(sentence.isEmpty(), obstacles.value(i) == int(Obstacle::None));
            QVERIFY(sentence.isEmpty() || sentence.endsWith(QLatin1Char('.')));
            sentences << sentence;
        }
        QCOMPARE(sentences.size(), obstacles.keyCount());
    }
};

QTEST_GUILESS_MAIN(TestConnectionRights)
#include "tst_connectionrights.moc"
