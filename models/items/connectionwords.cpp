// SPDX-License-Identifier: MIT
#include "models/items/connectionwords.h"

#include <QDateTime>

namespace Gatehouse {

QString ConnectionWords::kind(Connections::Kind kind)
{
    switch (kind) {
    case Connections::Kind::Unknown:
        return tr("Unknown kind");
    case Connections::Kind::Internal:
        return tr("Internal");
    case Connections::Kind::Public:
        return tr("Public");
    case Connections::Kind::PersonalAccessToken:
        return tr("Personal token");
    case Connections::Kind::McpClient:
        return tr("MCP client");
    case Connections::Kind::LinkPreview:
        return tr("Link preview");
    }
    Q_UNREACHABLE();
}

QString ConnectionWords::scope(Connections::Scope scope)
{
    switch (scope) {
    case Connections::Scope::Workspace:
        return tr("This workspace only");
    case Connections::Scope::Any:
        return tr("Any workspace");
    case Connections::Scope::Selected:
        return tr("Selected workspaces");
    }
    Q_UNREACHABLE();
}

QString ConnectionWords::listing(Connections::Listing listing)
{
    switch (listing) {
    case Connections::Listing::Unlisted:
        return tr("Not in the Marketplace");
    case Connections::Listing::InReview:
        return tr("In review for the Marketplace");
    case Connections::Listing::Listed:
        return tr("In the Marketplace");
    }
    Q_UNREACHABLE();
}

QString ConnectionWords::via(Connections::Via via)
{
    switch (via) {
    case Connections::Via::OAuth:
        return tr("By own consent");
    case Connections::Via::Token:
        return tr("By a token");
    case Connections::Via::Owner:
        return tr("By a workspace owner");
    case Connections::Via::Console:
        return tr("By own consent, in Gatehouse");
    }
    Q_UNREACHABLE();
}

QList<ConnectionWords::Condition> ConnectionWords::conditions(const Connection &connection)
{
    QList<Condition> all;
    if (connection.status == Connections::Status::Disconnected)
        all << Condition::Disconnected;
    if (connection.status == Connections::Status::TokenExpired)
        all << Condition::TokenExpired;
    if (connection.approved == false)
        all << Condition::NotApproved;
    if (connection.addedBy && connection.addedBy->state != People::State::Active)
        all << Condition::OwnerLeft;
    return all;
}

ConnectionWords::Condition ConnectionWords::condition(const Connection &connection)
{
    const QList<Condition> all = conditions(connection);
    if (!all.isEmpty())
        return all.first();
    return connection.status == Connections::Status::Unknown ? Condition::Unknown
                                                             : Condition::Active;
}

QString ConnectionWords::condition(Condition condition)
{
    switch (condition) {
    case Condition::Unknown:
        return unknown();
    case Condition::Active:
        return tr("Active");
    case Condition::OwnerLeft:
        return tr("Owner left");
    case Condition::NotApproved:
        return tr("Not approved");
    case Condition::TokenExpired:
        return tr("Expired");
    case Condition::Disconnected:
        return tr("Disconnected");
    }
    Q_UNREACHABLE();
}

int ConnectionWords::daysLeft(const QDateTime &end, const QDateTime &now)
{
    constexpr qint64 day = 24 * 60 * 60;
    const qint64 seconds = now.secsTo(end);
    return seconds <= 0 ? 0 : int((seconds + day - 1) / day);
}

QString ConnectionWords::status(const Connection &connection, const QDateTime &now)
{
    const Condition weightiest = condition(connection);
    if (weightiest == Condition::Disconnected && connection.restorableUntil.isValid())
        return tr(
            "Disconnected, %n day(s) left", nullptr, daysLeft(connection.restorableUntil, now));
    return condition(weightiest);
}

QStringList ConnectionWords::capabilityChips(const Capabilities &capabilities)
{
    QStringList chips;
    if (capabilities.readContent)
        chips << tr("Read");
    if (capabilities.updateContent)
        chips << tr("Update");
    if (capabilities.insertContent)
        chips << tr("Insert");
    if (capabilities.readComments)
        chips << tr("Read comments");
    if (capabilities.insertComments)
        chips << tr("Comment");
    if (capabilities.userInformation != Capabilities::UserInformation::None)
        chips << tr("People");
    return chips;
}

QStringList ConnectionWords::capabilityNames(const Capabilities &capabilities)
{
    QStringList names;
    if (capabilities.readContent)
        names << tr("Read content");
    if (capabilities.updateContent)
        names << tr("Update content");
    if (capabilities.insertContent)
        names << tr("Insert content");
    if (capabilities.readComments)
        names << tr("Read comments");
    if (capabilities.insertComments)
        names << tr("Insert comments");
    if (capabilities.userInformation == Capabilities::UserInformation::WithoutEmail)
        names << tr("User information without e-mail addresses");
    if (capabilities.userInformation == Capabilities::UserInformation::WithEmail)
        names << tr("User information with e-mail addresses");
    return names;
}

QString ConnectionWords::maySentence(const Capabilities &capabilities)
{
    // Whole sentences for every combination: a list put together from words cannot be translated.
    enum { Read = 1, Update = 2, Insert = 4 };
    QStringList sentences;
    switch ((capabilities.readContent ? Read : 0) | (capabilities.updateContent ? Update : 0)
        | (capabilities.insertContent ? Insert : 0)) {
    case Read:
        sentences << tr("Reads content.");
        break;
    case Update:
        sentences << tr("Updates content, but does not read it.");
        break;
    case Insert:
        sentences << tr("Inserts content, but does not read it.");
        break;
    case Read | Update:
        sentences << tr("Reads and updates content.");
        break;
    case Read | Insert:
        sentences << tr("Reads and inserts content.");
        break;
    case Update | Insert:
        sentences << tr("Updates and inserts content, but does not read it.");
        break;
    case Read | Update | Insert:
        sentences << tr("Reads, updates and inserts content.");
        break;
    default:
        sentences << tr("Neither reads nor changes content.");
    }
    if (capabilities.readComments && capabilities.insertComments)
        sentences << tr("Reads and writes comments.");
    else if (capabilities.readComments)
        sentences << tr("Reads comments.");
    else if (capabilities.insertComments)
        sentences << tr("Writes comments, but does not read them.");
    switch (capabilities.userInformation) {
    case Capabilities::UserInformation::None:
        sentences << tr("Does not see people.");
        break;
    case Capabilities::UserInformation::WithoutEmail:
        sentences << tr("Sees people, but not their e-mail addresses.");
        break;
    case Capabilities::UserInformation::WithEmail:
        sentences << tr("Sees people and their e-mail addresses.");
        break;
    }
    return sentences.join(QLatin1Char(' '));
}

QStringList ConnectionWords::endpoints(const Capabilities &capabilities)
{
    QStringList lines;
    if (capabilities.readContent)
        lines << tr("Search, and read pages, blocks, databases and views");
    if (capabilities.updateContent)
        lines << tr("Change, move and delete pages, blocks, databases and views");
    if (capabilities.insertContent)
        lines << tr("Create pages, blocks, databases and views, and upload files");
    if (capabilities.readComments)
        lines << tr("List and read comments");
    if (capabilities.insertComments)
        lines << tr("Add, change and delete comments");
    if (capabilities.userInformation != Capabilities::UserInformation::None)
        lines << tr("List people and bots");
    lines << tr("Ask who it is itself");
    return lines;
}

QString ConnectionWords::authentication(Connections::Kind kind)
{
    switch (kind) {
    case Connections::Kind::Unknown:
        return unknown();
    case Connections::Kind::Internal:
        return tr("One API token, kept by whoever runs it. It acts as its own bot.");
    case Connections::Kind::Public:
        return tr("OAuth: each person consents and chooses pages, and gets a bot and tokens of "
                  "their own.");
    case Connections::Kind::PersonalAccessToken:
        return tr("A personal access token. It acts as the person who made it.");
    case Connections::Kind::McpClient:
        return tr("OAuth for MCP clients. It acts with all rights of the person who signed in.");
    case Connections::Kind::LinkPreview:
        return tr("OAuth, to show previews of links.");
    }
    Q_UNREACHABLE();
}

QString ConnectionWords::name(const Connection &connection)
{
    return connection.name.isEmpty() ? tr("Without a name") : connection.name;
}

QString ConnectionWords::shortName(const Connection &connection)
{
    const QString whole = name(connection).simplified();
    return whole.size() <= shortNameLength
        ? whole
        : whole.first(shortNameLength - 1).trimmed() + QChar(0x2026);
}

QString ConnectionWords::subtitle(const Connection &connection)
{
    if (connection.developer.name.isEmpty())
        return kind(connection.kind);
    return tr("%1 · %2", "developer · kind").arg(connection.developer.name, kind(connection.kind));
}

QString ConnectionWords::person(const PersonReference &person)
{
    const QString name = person.name.isEmpty() ? tr("Somebody without a name") : person.name;
    switch (person.state) {
    case People::State::Active:
        return name;
    case People::State::Suspended:
        return tr("%1 (suspended)").arg(name);
    case People::State::Left:
        return tr("%1 (left)").arg(name);
    }
    Q_UNREACHABLE();
}

QString ConnectionWords::unknown()
{
    return tr("Unknown");
}

QString ConnectionWords::whyUnknown()
{
    return tr("Notion has no public call that tells this.");
}

} // namespace Gatehouse
