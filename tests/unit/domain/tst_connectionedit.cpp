// SPDX-License-Identifier: MIT
#include "models/domain/connectionedit.h"
#include "models/domain/connectionrights.h"

#include <QTest>

using namespace Gatehouse;

namespace {

Connection routePlanner()
{
    return {.id = ConnectionId(QStringLiteral("c")),
        .name = QStringLiteral("Route planner"),
        .icon = QStringLiteral("🚚"),
        .kind = Connections::Kind::Public,
        .developer = {.name = QStringLiteral("Northwind"),
            .website = QUrl(QStringLiteral("https://northwind.example")),
            .installUrl = QUrl(QStringLiteral("https://northwind.example/install"))},
        .registeredBy = PersonReference{.id = UserId(QStringLiteral("ada"))},
        .listing = Connections::Listing::Unlisted,
        .redirectUris = {QStringLiteral("https://northwind.example/back")},
        .capabilities = Capabilities{},
        .addedBy = PersonReference{.id = UserId(QStringLiteral("ada"))},
        .status = Connections::Status::Active};
}

} // namespace

class TestConnectionEdit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatDiffersIsAChange()
    {
        const Connection before = routePlanner();
        QVERIFY(changeBetween(before, before).isEmpty());
        Connection after = before;
        after.icon.clear();
        after.listing = Connections::Listing::InReview;
        const ConnectionChange change = changeBetween(before, after);
        QCOMPARE(change,
            (ConnectionChange{.icon = QString(), .listing = Connections::Listing::InReview}));
        after = before;
        after.usersCount = 7;
        after.lastUsedAt = QDateTime::currentDateTimeUtc();
        QVERIFY2(changeBetween(before, after).isEmpty(), "What nobody edits is no change.");
    }

    void whatIChangedStaysAndTheRestFollows()
    {
        const Connection base = routePlanner();
        Connection mine = base;
        mine.name = QStringLiteral("Route planner 2");
        mine.developer.support = QStringLiteral("help@northwind.example");
        Connection now = base;
        now.name = QStringLiteral("Routes");
        now.developer.name = QStringLiteral("Northwind Labs");
        now.capabilities->updateContent = true;
        now.usersCount = 9;
        const Connection merged = carriedOver(mine, base, now);
        QCOMPARE(merged.name, mine.name);
        QCOMPARE(merged.developer.name, now.developer.name);
        QCOMPARE(merged.developer.support, mine.developer.support);
        QCOMPARE(merged.developer.installUrl, base.developer.installUrl);
        QVERIFY(merged.capabilities->updateContent);
        QCOMPARE(merged.usersCount, now.usersCount);
    }

    void thePageRuleIsTheOwnersForEveryKind()
    {
        using Obstacle = ConnectionRights::Obstacle;
        Standing standing{.self = UserId(QStringLiteral("ada")),
            .role = People::Role::Owner,
            .reach = Standing::Reach::Performs};
        Connection connection = routePlanner();
        connection.kind = Connections::Kind::LinkPreview;
        QCOMPARE(ConnectionRights::changePageRule(standing, connection), Obstacle::None);
        QCOMPARE(ConnectionRights::edit(standing, connection), Obstacle::WrongKind);
        connection.status = Connections::Status::Disconnected;
        QCOMPARE(ConnectionRights::changePageRule(standing, connection), Obstacle::Disconnected);
        standing.role = People::Role::Member;
        connection.status = Connections::Status::Active;
        QCOMPARE(ConnectionRights::changePageRule(standing, connection), Obstacle::OwnersOnly);
        standing.reach = Standing::Reach::ReadOnly;
        QCOMPARE(ConnectionRights::changePageRule(standing, connection), Obstacle::ReadOnlyProfile);
    }
};

QTEST_GUILESS_MAIN(TestConnectionEdit)
#include "tst_connectionedit.moc"
