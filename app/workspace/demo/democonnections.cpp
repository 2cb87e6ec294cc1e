// SPDX-License-Identifier: MIT
// The connections of DemoBuilder; the rest of the class is in demobuilder.cpp.
#include "app/workspace/demo/demobuilder.h"
#include "app/workspace/store/grantrepository.h"
#include "app/workspace/store/installationrepository.h"
#include "app/workspace/store/keys.h"
#include "app/workspace/store/policyrepository.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/tokenrepository.h"

#include <QJsonArray>

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

constexpr Millis connectionMinute = 60 * 1000;
constexpr Millis connectionDay = Millis(24) * 60 * connectionMinute;

Capabilities demoCapabilities(const QString &text)
{
    const QStringList words = text.split(u' ');
    const auto has = [&words](QLatin1String word) { return words.contains(word); };
    return {.readContent = has(QLatin1String("read")),
        .updateContent = has(QLatin1String("update")),
        .insertContent = has(QLatin1String("insert")),
        .readComments = has(QLatin1String("comments")),
        .insertComments = has(QLatin1String("insert_comments")),
        .userInformation = has(QLatin1String("email")) ? UserInformation::WithEmail
            : has(QLatin1String("users"))              ? UserInformation::WithoutEmail
                                                       : UserInformation::None};
}

QString demoString(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

bool isInstalled(ConnectionKind kind)
{
    return kind != ConnectionKind::Internal;
}

} // namespace

void DemoBuilder::connections(const QString &key)
{
    for (const QJsonValue &value : m_data.connections().value(key).toArray()) {
        if (failed())
            return;
        addConnection(value.toObject());
    }
}

NewConnection DemoBuilder::describedConnection(const QJsonObject &description)
{
    const QJsonObject developer = description.value(QStringLiteral("developer")).toObject();
    return {.id = m_random.id<ConnectionId>(),
        .workspace = m_workspace,
        .botId = m_random.id<UserId>(),
        .name = demoString(description, "name"),
        .icon = demoString(description, "icon"),
        .kind = fromText<ConnectionKind>(demoString(description, "kind"))
                    .value_or(ConnectionKind::Internal),
        .firstParty = description.value(QStringLiteral("first_party")).toBool(),
        .developer = {.name = demoString(developer, "name"),
            .website = demoString(developer, "website"),
            .support = demoString(developer, "support"),
            .installUrl = demoString(developer, "install_url")},
        .listing
        = fromText<Listing>(demoString(description, "listing")).value_or(Listing::Unlisted),
        .scope = fromText<InstallationScope>(demoString(description, "scope"))
                     .value_or(InstallationScope::Workspace),
        .redirectUris = m_data.words(description, QStringLiteral("redirect_uris")),
        .capabilities = demoCapabilities(demoString(description, "capabilities")),
        .onlyOwnersManagePages = description.value(QStringLiteral("only_owners")).toBool()};
}

void DemoBuilder::playPartner(NewConnection &connection)
{
    // Built by Notion, or made up by the thousand: nobody walks to their sites.
    if (connection.kind != ConnectionKind::Public || connection.redirectUris.isEmpty())
        return;
    DemoPartner partner{.name = demoPartnerName(connection.name),
        .connection = connection.id,
        .clientId = connection.clientId,
        .clientSecret = newToken(QLatin1String("secret_"))};
    for (const char *host : {"127.0.0.1", "[::1]"})
        connection.redirectUris << QStringLiteral("http://%1/demo/partner/%2/callback")
                                       .arg(QLatin1String(host), partner.name);
    connection.clientSecretHash = store().keys().hash(partner.clientSecret.reveal());
    m_partners.push_back(std::move(partner));
}

void DemoBuilder::directory()
{
    for (const QJsonValue &value :
        m_data.connections().value(QStringLiteral("directory")).toArray()) {
        NewConnection connection = describedConnection(value.toObject());
        connection.clientId = m_random.id<ConnectionId>().toString();
        connection.addedAt = daysAgo(800);
        playPartner(connection);
        keep(ConnectionRepository(store()).publish(m_transaction, connection));
        m_connections.insert(connection.name, connection.id);
    }
}

void DemoBuilder::addConnection(const QJsonObject &description)
{
    const QStringList installers = m_data.words(description, QStringLiteral("installers"));
    const QString adder
        = description.value(QStringLiteral("added_by")).toString(installers.value(0));
    NewConnection connection = describedConnection(description);
    connection.addedBy = person(adder);
    connection.addedAt = daysAgo(description.value(QStringLiteral("days")).toInt());
    connection.lastUsedAt
        = m_now - description.value(QStringLiteral("used_minutes")).toInteger() * connectionMinute;
    if (connection.kind == ConnectionKind::Public || connection.kind == ConnectionKind::LinkPreview)
        connection.clientId = m_random.id<ConnectionId>().toString();
    playPartner(connection);
    if (connection.kind == ConnectionKind::Internal
        || connection.kind == ConnectionKind::PersonalAccessToken) {
        connection.registeredBy = connection.addedBy;
        connection.tokenCreatedAt = connection.addedAt;
    }
    if (description.contains(QStringLiteral("expires_days"))) {
        connection.tokenCreatedAt = connection.addedAt;
        connection.tokenExpiresAt
            = m_now + description.value(QStringLiteral("expires_days")).toInt() * connectionDay;
    }
    const int disconnected = description.value(QStringLiteral("disconnected_days")).toInt();
    if (disconnected > 0)
        connection.disconnectedAt = m_now - disconnected * connectionDay;

    keep(ConnectionRepository(store()).create(m_transaction, connection));
    m_connections.insert(connection.name, connection.id);
    record({.actorType = AuditEntry::ActorType::Person,
        .actor = connection.addedBy,
        .actorName = adder,
        .action = QStringLiteral("connection.added"),
        .objectType = QStringLiteral("connection"),
        .objectId = connection.id.toString(),
        .connection = connection.id,
        .after = {{QStringLiteral("name"), connection.name},
            {QStringLiteral("kind"), QString(toText(connection.kind))}},
        .at = connection.addedAt});
    install(connection, description);
    approve(connection.id, description.value(QStringLiteral("approved")).toObject());
    if (connection.disconnectedAt) {
        const QString by = demoString(description, "disconnected_by");
        record({.actorType = AuditEntry::ActorType::Person,
            .actor = person(by),
            .actorName = by,
            .action = QStringLiteral("connection.disconnected"),
            .objectType = QStringLiteral("connection"),
            .objectId = connection.id.toString(),
            .connection = connection.id,
            .before = {{QStringLiteral("status"), QStringLiteral("active")}},
            .after = {{QStringLiteral("status"), QStringLiteral("disconnected")}},
            .undo = AuditEntry::Undo::Possible,
            .at = connection.disconnectedAt});
    }
}

void DemoBuilder::install(const NewConnection &connection, const QJsonObject &description)
{
    QStringList titles = m_data.words(description, QStringLiteral("pages"));
    if (titles == QStringList{QStringLiteral("*roots*")})
        titles = m_roots;
    TokenRepository tokens(store());
    if (!isInstalled(connection.kind)) {
        keep(tokens.mint(m_transaction,
            {.id = m_random.id<TokenId>(),
                .kind = TokenKind::Api,
                .workspace = m_workspace,
                .connection = connection.id,
                .createdAt = connection.addedAt,
                .lastUsedAt = connection.lastUsedAt}));
        return grant(connection, {}, titles);
    }
    QStringList names = m_data.words(description, QStringLiteral("installers"));
    const bool personal = connection.kind == ConnectionKind::PersonalAccessToken;
    const bool client = connection.kind == ConnectionKind::McpClient;
    if (personal)
        names = QStringList{demoString(description, "added_by")};
    std::vector<InstallationId> installations;
    // The first one added the connection; the others came on later days, the latest at the longest
    // yesterday.
    const int days = description.value(QStringLiteral("days")).toInt();
    const int disconnected = description.value(QStringLiteral("disconnected_days")).toInt();
    const QJsonObject endings = description.value(QStringLiteral("ends_days")).toObject();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const int later = i == 0 ? 0 : 1 + m_random.below(std::max(1, days - disconnected - 1));
        NewInstallation installation{.id = m_random.id<InstallationId>(),
            .workspace = m_workspace,
            .connection = connection.id,
            .person = person(names.at(i)),
            .botId = m_random.id<UserId>(),
            .via
            = personal ? Via::Token : (i == 0 || m_random.below(4) > 0 ? Via::OAuth : Via::Owner),
            .capabilities = connection.capabilities,
            .installedAt = i == 0 ? *connection.addedAt
                                  : std::max(*connection.addedAt + connectionMinute,
                                      daysAgo(std::max(0, days - later)))};
        installation.lastUsedAt = i == 0
            ? *connection.lastUsedAt
            : std::max(*installation.installedAt,
                *connection.lastUsedAt - m_random.below(20 * 24 * 60) * connectionMinute);
        if (const int ends = endings.value(names.at(i)).toInt())
            installation.endsAt = m_now + ends * connectionDay;
        if (connection.disconnectedAt)
            installation.lastUsedAt
                = std::min(*installation.lastUsedAt, *connection.disconnectedAt);
        keep(InstallationRepository(store()).create(m_transaction, installation));
        keep(tokens.mint(m_transaction,
            {.id = m_random.id<TokenId>(),
                .kind = personal || client ? TokenKind::Personal : TokenKind::OAuthAccess,
                .workspace = m_workspace,
                .person = installation.person,
                .connection = connection.id,
                .installation = installation.id,
                .createdAt = installation.installedAt,
                .expiresAt = connection.tokenExpiresAt,
                .lastUsedAt = installation.lastUsedAt}));
        installations.push_back(installation.id);
        if (i > 0) {
            record({.actorType = AuditEntry::ActorType::Person,
                .actor = installation.person,
                .actorName = names.at(i),
                .action = QStringLiteral("connection.installed"),
                .objectType = QStringLiteral("installation"),
                .objectId = installation.id.toString(),
                .connection = connection.id,
                .person = installation.person,
                .at = installation.installedAt});
        }
    }
    grant(connection, installations, titles);
}

void DemoBuilder::grant(const NewConnection &connection,
    const std::vector<InstallationId> &installations, const QStringList &titles)
{
    GrantRepository grants(store());
    for (qsizetype i = 0; i < titles.size() && !failed(); ++i) {
        NewGrant given{.id = m_random.id<GrantId>(),
            .page = m_pagesByTitle.value(titles.at(i)),
            .connection = connection.id,
            .grantedBy = connection.addedBy,
            .grantedAt = *connection.addedAt + (i + 1) * connectionMinute};
        if (!installations.empty())
            given.installation = installations[size_t(i) % installations.size()];
        keep(grants.create(m_transaction, given));
    }
}

void DemoBuilder::approve(const ConnectionId &connection, const QJsonObject &description)
{
    if (description.isEmpty())
        return;
    const QString by = demoString(description, "by");
    ApprovalRow approval{.connection = connection,
        .approvedBy = PersonReference{.id = person(by), .name = by},
        .approvedAt = daysAgo(description.value(QStringLiteral("days")).toInt()),
        .note = demoString(description, "note")};
    if (const int days = description.value(QStringLiteral("review_days")).toInt())
        approval.reviewBy = m_now - m_now % connectionDay + days * connectionDay;
    keep(PolicyRepository(store()).approve(m_transaction, m_workspace, approval));
    record({.actorType = AuditEntry::ActorType::Person,
        .actor = person(by),
        .actorName = by,
        .action = QStringLiteral("connection.approved"),
        .objectType = QStringLiteral("approved_connection"),
        .objectId = connection.toString(),
        .connection = connection,
        .after = {{QStringLiteral("note"), approval.note}},
        .at = approval.approvedAt});
}

void DemoBuilder::moreConnections(int count)
{
    for (int number = 0; number < count && !failed(); ++number)
        addMadeUp(number);
}

void DemoBuilder::addMadeUp(int number)
{
    const auto words = [this](const char *key) {
        return m_data.words(m_data.connections(), QLatin1String(key));
    };
    static const QStringList teams = words("teams");
    static const QStringList purposes = words("purposes");
    static const QStringList places = words("places");
    static const QStringList starts = words("brand_starts");
    static const QStringList ends = words("brand_ends");
    static const std::array capabilities{QStringLiteral("read"), QStringLiteral("read insert"),
        QStringLiteral("read update insert"), QStringLiteral("insert"),
        QStringLiteral("read comments users")};

    // Names are counted through, so that none repeats within 6,000 of a kind.
    const int kind = m_random.below(20);
    QJsonObject description{
        {QStringLiteral("capabilities"), capabilities[size_t(m_random.below(5))]},
        {QStringLiteral("days"), 1 + m_random.below(729)},
        {QStringLiteral("used_minutes"), m_random.below(60 * 24 * 60)}};
    const auto name = [this](const UserId &id) {
        const QString key = QLatin1Char('#') + id.toString();
        m_persons.insert(key, id);
        return key;
    };
    QJsonArray pages;
    const auto addPages = [this, &pages](int limit) {
        for (int i = 1 + m_random.below(limit); i > 0; --i) {
            const PageId page = m_pages[size_t(m_random.below(int(m_pages.size())))];
            const QString key = QLatin1Char('#') + page.toString();
            m_pagesByTitle.insert(key, page);
            if (!pages.contains(key))
                pages.append(key);
        }
    };
    QJsonObject developer;
    if (kind < 11) {
        const QString team = teams.at(number % 20);
        const QString madeUp
            = QStringLiteral("%1 %2, %3")
                  .arg(team, purposes.at(number / 20 % 15), places.at(number / 300 % 20));
        description.insert(QStringLiteral("name"), madeUp);
        description.insert(QStringLiteral("kind"), QStringLiteral("internal"));
        description.insert(QStringLiteral("added_by"), name(anybody()));
        developer.insert(QStringLiteral("name"), QStringLiteral("Northwind %1").arg(team));
        addPages(3);
    } else if (kind < 13) {
        const UserId owner = anybody();
        description.insert(QStringLiteral("name"), QStringLiteral("Script %1").arg(number + 1));
        description.insert(QStringLiteral("kind"), QStringLiteral("personal_access_token"));
        description.insert(QStringLiteral("added_by"), name(owner));
        description.insert(QStringLiteral("expires_days"), m_random.below(365) - 30);
    } else {
        const QString brand = starts.at(number % 30) + ends.at(number / 30 % 30);
        const QString madeUp = number < 900
            ? brand
            : QStringLiteral("%1 %2").arg(brand, places.at(number / 900 % 20));
        description.insert(QStringLiteral("name"), madeUp);
        description.insert(QStringLiteral("kind"),
            kind < 19 ? QStringLiteral("public") : QStringLiteral("mcp_client"));
        description.insert(QStringLiteral("scope"), QStringLiteral("any"));
        QJsonArray installers;
        for (int i = 1 + m_random.below(6); i > 0; --i) {
            const QString key = name(anybody());
            if (!installers.contains(key))
                installers.append(key);
        }
        description.insert(QStringLiteral("installers"), installers);
        const QString domain = brand.toLower();
        developer = {{QStringLiteral("name"), brand + QStringLiteral(" Ltd")},
            {QStringLiteral("website"), QStringLiteral("https://%1.example.com").arg(domain)},
            {QStringLiteral("support"), QStringLiteral("help@%1.example.com").arg(domain)}};
        addPages(4);
    }
    description.insert(QStringLiteral("developer"), developer);
    description.insert(QStringLiteral("pages"), pages);
    addConnection(description);
}

} // namespace GatehouseWorkspace
