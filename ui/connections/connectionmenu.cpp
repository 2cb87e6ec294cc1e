// SPDX-License-Identifier: MIT
#include "ui/connections/connectionmenu.h"

#include "models/domain/connectionrights.h"
#include "models/items/connectionwords.h"
#include "models/items/rightswords.h"
#include "ui/common/copymenu.h"
#include "ui/connections/connectiontokens.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace Gatehouse {

ConnectionMenu::ConnectionMenu(const Subject &subject, QWidget *parent)
    : RowMenu(parent)
    , m_subject(subject)
{
    const QList<Connection> &connections = m_subject.connections;
    if (connections.size() == 1)
        addSingle(connections.first());
    auto *copyMenu = new CopyMenu(m_subject.table, this);
    addMenu(copyMenu);
    connect(copyMenu, &CopyMenu::copied, this, [this, count = connections.size()] {
        Q_EMIT copied(tr("%n row(s) copied.", nullptr, int(count)));
    });
    add({.key = QStringLiteral("copyId"),
        .text = tr("Copy %n id(s)", nullptr, int(connections.size())),
        .icon = IconName::None,
        .whyNot = {},
        .run = [this, connections] {
            QStringList ids;
            for (const Connection &connection : connections)
                ids << connection.id.toString();
            QGuiApplication::clipboard()->setText(ids.join(QLatin1Char('\n')));
            Q_EMIT copied(tr("%n id(s) copied.", nullptr, int(ids.size())));
        }});
    addEnds();
}

QString ConnectionMenu::whyNot(const Rule &rule) const
{
    for (const Connection &connection : m_subject.connections) {
        const QString why = RightsWords::whyNot(rule(connection));
        if (!why.isEmpty())
            return m_subject.connections.size() == 1
                ? why
                : tr("%1: %2", "connection, reason").arg(ConnectionWords::name(connection), why);
    }
    return {};
}

//! What ends something, apart from the rest.
void ConnectionMenu::addEnds()
{
    const QList<Connection> &connections = m_subject.connections;
    const int count = int(connections.size());
    const QString name = count == 1 ? ConnectionWords::name(connections.first()) : QString();
    addSeparator();
    const bool gone = std::all_of(
        connections.begin(), connections.end(), [](const Connection &connection) {
            return connection.status == Connections::Status::Disconnected;
        });
    if (gone) {
        add({.key = QStringLiteral("restore"),
            .text = count == 1 ? tr("Restore %1").arg(name)
                               : tr("Restore %n connection(s)", nullptr, count),
            .icon = IconName::Undo,
            .whyNot = whyNot([this](const Connection &connection) {
                return ConnectionRights::restore(m_subject.standing, connection, m_subject.now);
            }),
            .run = [this] { Q_EMIT restoreChosen(); }});
        return;
    }
    if (m_subject.installedBy)
        add({.key = QStringLiteral("revokePerson"),
            .text = tr("Revoke access of %1…", "a person").arg(m_subject.installedBy->name),
            .icon = IconName::None,
            .whyNot = whyNot([this](const Connection &connection) {
                return ConnectionRights::revoke(
                    m_subject.standing, connection, m_subject.installedBy->id);
            }),
            .run = [this] { Q_EMIT revokePersonChosen(); }});
    const bool hasUsers
        = count == 1 && connections.first().kind != Connections::Kind::Internal;
    if (hasUsers)
        add({.key = QStringLiteral("revokeEverybody"),
            .text = tr("Disconnect all users…"),
            .icon = IconName::None,
            .whyNot = whyNot([this](const Connection &connection) {
                return ConnectionRights::revokeEverybody(m_subject.standing, connection);
            }),
            .run = [this] { Q_EMIT revokeEverybodyChosen(); }});
    add({.key = QStringLiteral("disconnect"),
        .text = count == 1 ? tr("Disconnect %1…").arg(name)
                           : tr("Disconnect %n connection(s)…", nullptr, count),
        .icon = IconName::Trash,
        .whyNot = whyNot([this](const Connection &connection) {
            return ConnectionRights::disconnect(m_subject.standing, connection);
        }),
        .run = [this] { Q_EMIT disconnectChosen(); }});
}

void ConnectionMenu::addSingle(const Connection &connection)
{
    add({.key = QStringLiteral("showDetails"),
        .text = tr("Show details"),
        .icon = IconName::Sidebar,
        .whyNot = {},
        .run = [this] { Q_EMIT detailsChosen(); }});
    add({.key = QStringLiteral("viewUsers"),
        .text = tr("View users with access"),
        .icon = IconName::People,
        .whyNot = whyNoUsers(connection),
        .run = [this] { Q_EMIT usersChosen(); }});
    addSeparator();
    addChanges(connection);
    addToken(connection);
    addSeparator();
    add({.key = QStringLiteral("visitWebsite"),
        .text = tr("Visit the developer's website"),
        .icon = IconName::ExternalLink,
        .whyNot = whyNoWebsite(connection),
        .run = [this, url = connection.developer.website] { Q_EMIT urlChosen(url); }});
    add({.key = QStringLiteral("contactSupport"),
        .text = tr("Contact support"),
        .icon = IconName::Mail,
        .whyNot = whyNoSupport(connection),
        .run = [this, url = supportUrl(connection)] { Q_EMIT urlChosen(url); }});
    addSeparator();
}

void ConnectionMenu::addChanges(const Connection &connection)
{
    add({.key = QStringLiteral("editConnection"),
        .text = tr("Edit…"),
        .icon = IconName::Pencil,
        .whyNot = whyNotEdit(m_subject.standing, connection),
        .run = [this] { Q_EMIT editChosen(); }});
    add({.key = QStringLiteral("handOverConnection"),
        .text = tr("Hand over to another person…"),
        .icon = IconName::User,
        .whyNot = whyNotHandOver(m_subject.standing, connection),
        .run = [this] { Q_EMIT handOverChosen(); }});
}

QString ConnectionMenu::whyNotEdit(const Standing &standing, const Connection &connection)
{
    // Who manages its pages is the owners' to say, whatever the connection is.
    if (ConnectionRights::changePageRule(standing, connection) == ConnectionRights::Obstacle::None)
        return {};
    return RightsWords::whyNot(ConnectionRights::edit(standing, connection));
}

QString ConnectionMenu::whyNotHandOver(const Standing &standing, const Connection &connection)
{
    const ConnectionRights::Obstacle obstacle = ConnectionRights::handOver(standing, connection);
    if (obstacle == ConnectionRights::Obstacle::WrongKind)
        return tr("Only an internal connection belongs to one person who can hand it over.");
    return RightsWords::whyNot(obstacle);
}

void ConnectionMenu::addToken(const Connection &connection)
{
    const QString whyNot = ConnectionTokens::whyNot(m_subject.standing, connection);
    add({.key = QStringLiteral("copyToken"),
        .text = tr("Copy internal integration token"),
        .icon = IconName::Key,
        .whyNot = whyNot,
        .run = [this] { Q_EMIT copyTokenChosen(); }});
    add({.key = QStringLiteral("handOverToPartner"),
        .text = tr("Hand over to a partner…"),
        .icon = IconName::None,
        .whyNot = whyNot,
        .run = [this] { Q_EMIT partnerChosen(); }});
}

QString ConnectionMenu::whyNoUsers(const Connection &connection)
{
    if (connection.kind == Connections::Kind::Internal)
        return tr("An internal connection has one bot and no users.");
    return connection.kind == Connections::Kind::Unknown ? ConnectionWords::whyUnknown()
                                                         : QString();
}

QString ConnectionMenu::whyNoWebsite(const Connection &connection)
{
    const QString scheme = connection.developer.website.scheme();
    // The address is the developer's own word: nothing but web pages may be opened by it.
    if (scheme == QLatin1String("https") || scheme == QLatin1String("http"))
        return {};
    return tr("The developer of %1 has not given a website.")
        .arg(ConnectionWords::name(connection));
}

QString ConnectionMenu::whyNoSupport(const Connection &connection)
{
    if (!supportUrl(connection).isEmpty())
        return {};
    return tr("The developer of %1 has not given a support address.")
        .arg(ConnectionWords::name(connection));
}

QUrl ConnectionMenu::supportUrl(const Connection &connection)
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
