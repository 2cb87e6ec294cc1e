// SPDX-License-Identifier: MIT
#include "models/cache/cachecodec.h"

#include <QTest>
#include <QTimeZone>

using namespace Gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime someTime(QDate(2026, 3, 4), QTime(5, 6, 7, 890), QTimeZone::utc());

Connection everyField(Connections::Kind kind)
{
    return {.id = ConnectionId(u"c1"_s),
        .botId = UserId(u"b1"_s),
        .name = u"Zapier"_s,
        .icon = u"⚡"_s,
        .kind = kind,
        .firstParty = true,
        .developer = {.name = u"Zapier, Inc."_s,
            .website = QUrl(u"https://zapier.example"_s),
            .support = u"help@zapier.example"_s,
            .installUrl = QUrl(u"https://zapier.example/install"_s)},
        .registeredBy
        = PersonReference{.id = UserId(u"p1"_s), .name = u"Ada"_s, .state = People::State::Left},
        .listing = Connections::Listing::InReview,
        .scope = Connections::Scope::Selected,
        .workspaceIds = {u"w1"_s, u"w2"_s},
        .clientId = u"client"_s,
        .redirectUris = {u"https://zapier.example/back"_s},
        .capabilities = Capabilities{.readContent = false,
            .updateContent = true,
            .insertContent = true,
            .readComments = true,
            .insertComments = true,
            .userInformation = Capabilities::UserInformation::WithEmail},
        .addedBy = PersonReference{.id = UserId(u"p2"_s), .name = u"Grace"_s},
        .addedAt = someTime,
        .lastUsedAt = someTime.addDays(1),
        .token = TokenDates{.createdAt = someTime, .expiresAt = someTime.addDays(90)},
        .status = Connections::Status::Disconnected,
        .approved = false,
        .onlyOwnersManagePages = true,
        .usersCount = 7,
        .directPagesCount = 0,
        .restorableUntil = someTime.addDays(30)};
}

Person everyPerson()
{
    return {.id = UserId(u"p1"_s),
        .name = u"Ada"_s,
        .avatar = QUrl(u"https://x.example/ada.png"_s),
        .email = u"ada@example.com"_s,
        .emailVerified = true,
        .role = People::Role::Guest,
        .state = People::State::Suspended};
}

template <class Page>
Result<Page> there(const Page &page)
{
    return CacheCodec::page<Page>(
        {.head = CacheCodec::head(page), .rows = CacheCodec::rows(page.items)});
}

} // namespace

//! What goes to the cache comes back as it was.
class TestCacheCodec final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connections()
    {
        ConnectionPage page;
        using Kind = Connections::Kind;
        for (const Kind kind : {Kind::Unknown, Kind::Internal, Kind::Public,
                 Kind::PersonalAccessToken, Kind::McpClient, Kind::LinkPreview})
            page.items.push_back(everyField(kind));
        // As little as Notion tells.
        page.items.push_back({.id = ConnectionId(u"c2"_s), .isOwnBot = true});
        page.counts = ConnectionCounts{
            .active = 1, .notApproved = 2, .ownerLeft = 3, .tokenExpired = 4, .disconnected = 5};
        const Result<ConnectionPage> back = there(page);
        QVERIFY(back);
        QVERIFY(back->items == page.items);
        QVERIFY(back->counts == page.counts);
        page.counts.reset();
        QVERIFY(!there(page)->counts);
    }

    void people()
    {
        PeoplePage page;
        page.items = {everyPerson(), {.id = UserId(u"p2"_s)},
            {.id = UserId(u"b1"_s),
                .type = People::Type::Bot,
                .name = u"Export"_s,
                .state = People::State::Active,
                .connection = ConnectionId(u"c1"_s)}};
        page.counts = PeopleCounts{.persons = 1, .bots = 2, .guests = 3, .suspended = 4, .left = 5};
        const Result<PeoplePage> back = there(page);
        QVERIFY(back);
        QVERIFY(back->items == page.items);
        QVERIFY(back->counts == page.counts);
    }

    void connectionUsers()
    {
        ListPage<ConnectionUser> page;
        for (const auto via : {Connections::Via::OAuth, Connections::Via::Token,
                 Connections::Via::Owner, Connections::Via::Console})
            page.items.push_back({.id = InstallationId(u"i1"_s),
                .botId = UserId(u"b1"_s),
                .user = everyPerson(),
                .installedAt = someTime,
                .via = via,
                .directPagesCount = 4,
                .endsAt = someTime});
        const auto back = there(page);
        QVERIFY(back);
        QVERIFY(back->items == page.items);
    }

    void account()
    {
        KnownAccount account;
        account.identity.self = everyPerson();
        for (const auto plan : {Workspaces::Plan::Free, Workspaces::Plan::Plus,
                 Workspaces::Plan::Business, Workspaces::Plan::Enterprise})
            account.workspaces.push_back({.id = WorkspaceId(u"w1"_s),
                .name = u"Northwind"_s,
                .icon = u"🏔"_s,
                .plan = plan,
                .ownRole = People::Role::Owner,
                .connectionsCount = 18,
                .peopleCount = 26});
        account.workspaces.push_back({.id = WorkspaceId(u"w2"_s)});
        account.identity.workspace = account.workspaces.front();
        account.identity.botOwner = everyPerson();
        account.identity.maxUploadBytes = 5'368'709'120;
        const Result<KnownAccount> back = CacheCodec::account(CacheCodec::account(account));
        QVERIFY(back);
        QVERIFY(*back == account);
        const KnownAccount little{.identity = {.self = {.id = UserId(u"b"_s)}}};
        QVERIFY(*CacheCodec::account(CacheCodec::account(little)) == little);
    }

    void whatIsNoRowIsRefused()
    {
        QVERIFY(!CacheCodec::page<ConnectionPage>({.rows = {QJsonObject{{u"id"_s, 1}}}}));
        QVERIFY(!CacheCodec::page<PeoplePage>({.rows = {u"Ada"_s}}));
        QVERIFY(!CacheCodec::account(QJsonObject()));
    }
};

QTEST_GUILESS_MAIN(TestCacheCodec)
#include "tst_cachecodec.moc"
