// SPDX-License-Identifier: MIT
#include "ui/connections/connectionmenu.h"

#include "models/items/connectionwords.h"
#include "models/items/rightswords.h"
#include "ui/common/copymenu.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Gatehouse {

ConnectionMenu::ConnectionMenu(const QList<Connection> &connections,
    const TableExport::Table &table, QWidget *parent, const Standing &standing)
    : RowMenu(parent)
{
    if (connections.size() == 1)
        addSingle(connections.first(), standing);
    auto *copyMenu = new CopyMenu(table, this);
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
}

void ConnectionMenu::addSingle(const Connection &connection, const Standing &standing)
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
    add({.key = QStringLiteral("addToPages"),
        .text = tr("Add to pages…"),
        .icon = IconName::Page,
        .whyNot = RightsWords::whyNot(ConnectionRights::managePages(standing, connection)),
        .run = [this] { Q_EMIT pagesChosen(); }});
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
