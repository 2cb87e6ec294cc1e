// SPDX-License-Identifier: MIT
#include "ui/connections/connectioncommands.h"

#include "models/items/connectionwords.h"
#include "models/items/rightswords.h"
#include "ui/connections/connectiontokens.h"

namespace Gatehouse {

namespace {

//! What makes sense for several at once.
bool actsOnSeveral(ConnectionCommand command)
{
    return command == ConnectionCommand::Restore || command == ConnectionCommand::Disconnect
        || command == ConnectionCommand::RevokePerson;
}

} // namespace

QString ConnectionRules::whyNot(ConnectionCommand command, const Subject &subject)
{
    if (command == ConnectionCommand::Add)
        return RightsWords::whyNot(ConnectionRights::add(subject.standing));
    if (command == ConnectionCommand::Create)
        return RightsWords::whyNot(ConnectionRights::create(subject.standing));
    if (subject.connections.isEmpty())
        return tr("Select a connection in the list first.");
    if (subject.connections.size() > 1 && !actsOnSeveral(command))
        return tr("Select one connection alone.");
    for (const Connection &connection : subject.connections) {
        const QString why = whyNotOne(command, subject, connection);
        if (!why.isEmpty())
            return subject.connections.size() == 1
                ? why
                : tr("%1: %2", "connection, reason").arg(ConnectionWords::name(connection), why);
    }
    return {};
}

QString ConnectionRules::whyNotOne(
    ConnectionCommand command, const Subject &subject, const Connection &connection)
{
    const Standing &standing = subject.standing;
    switch (command) {
    case ConnectionCommand::Create:
    case ConnectionCommand::Add:
        break;
    case ConnectionCommand::Edit:
        return whyNotEdit(standing, connection);
    case ConnectionCommand::HandOver:
        return whyNotHandOver(standing, connection);
    case ConnectionCommand::AddToPages:
        return RightsWords::whyNot(ConnectionRights::managePages(standing, connection));
    case ConnectionCommand::CopyToken:
    case ConnectionCommand::HandOverToPartner:
        return ConnectionTokens::whyNot(standing, connection);
    case ConnectionCommand::ViewUsers:
        return whyNoUsers(connection);
    case ConnectionCommand::ShowEvents:
        return RightsWords::whyNot(ConnectionRights::seeAuditLog(standing));
    case ConnectionCommand::VisitWebsite:
        return whyNoWebsite(connection);
    case ConnectionCommand::ContactSupport:
        return whyNoSupport(connection);
    case ConnectionCommand::Restore:
        return RightsWords::whyNot(ConnectionRights::restore(standing, connection, subject.now));
    case ConnectionCommand::RestoreWithNewToken:
        if (connection.kind != Connections::Kind::Internal)
            return tr("Only an internal connection has a token of its own to be replaced.");
        return RightsWords::whyNot(ConnectionRights::restore(standing, connection, subject.now));
    case ConnectionCommand::RevokePerson:
        if (!subject.installedBy)
            return tr("Show the connections of one person first.");
        return RightsWords::whyNot(
            ConnectionRights::revoke(standing, connection, subject.installedBy->id));
    case ConnectionCommand::RevokeEverybody:
        if (const QString why = whyNoUsers(connection); !why.isEmpty())
            return why;
        return RightsWords::whyNot(ConnectionRights::revokeEverybody(standing, connection));
    case ConnectionCommand::Disconnect:
        return RightsWords::whyNot(ConnectionRights::disconnect(standing, connection));
    } // no default: the compiler names a forgotten command
    return {};
}

QString ConnectionRules::whyNotEdit(const Standing &standing, const Connection &connection)
{
    // Who manages its pages is the owners' to say, whatever the connection is.
    if (ConnectionRights::changePageRule(standing, connection) == ConnectionRights::Obstacle::None)
        return {};
    return RightsWords::whyNot(ConnectionRights::edit(standing, connection));
}

QString ConnectionRules::whyNotHandOver(const Standing &standing, const Connection &connection)
{
    const ConnectionRights::Obstacle obstacle = ConnectionRights::handOver(standing, connection);
    if (obstacle == ConnectionRights::Obstacle::WrongKind)
        return tr("Only an internal connection belongs to one person who can hand it over.");
    return RightsWords::whyNot(obstacle);
}

QString ConnectionRules::whyNoUsers(const Connection &connection)
{
    if (connection.kind == Connections::Kind::Internal)
        return tr("An internal connection has one bot and no users.");
    return connection.kind == Connections::Kind::Unknown ? ConnectionWords::whyUnknown()
                                                         : QString();
}

QString ConnectionRules::whyNoWebsite(const Connection &connection)
{
    const QString scheme = connection.developer.website.scheme();
    // The address is the developer's own word: nothing but web pages may be opened by it.
    if (scheme == QLatin1String("https") || scheme == QLatin1String("http"))
        return {};
    return tr("The developer of %1 has not given a website.")
        .arg(ConnectionWords::name(connection));
}

QString ConnectionRules::whyNoSupport(const Connection &connection)
{
    if (!supportUrl(connection).isEmpty())
        return {};
    return tr("The developer of %1 has not given a support address.")
        .arg(ConnectionWords::name(connection));
}

QUrl ConnectionRules::supportUrl(const Connection &connection)
{
    const QString support = connection.developer.support.trimmed();
    const QUrl web(support, QUrl::StrictMode);
    if (web.isValid()
        && (web.scheme() == QLatin1String("https") || web.scheme() == QLatin1String("http")))
        return web;
    const QString address = support.startsWith(QLatin1String("mailto:")) ? support.mid(7) : support;
    if (address.count(QLatin1Char('@')) != 1 || address.contains(QLatin1Char(' '))
        || address.contains(QLatin1Char('?')))
        return {};
    QUrl mail;
    mail.setScheme(QStringLiteral("mailto"));
    mail.setPath(address);
    return mail;
}

} // namespace Gatehouse
