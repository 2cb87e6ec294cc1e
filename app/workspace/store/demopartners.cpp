// SPDX-License-Identifier: MIT
#include "app/workspace/store/demopartners.h"

#include "app/workspace/store/keys.h"
#include "app/workspace/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace GatehouseWorkspace {

QString demoPartnerName(const QString &connection)
{
    QString name;
    for (const QChar c : connection.toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    return name;
}

Result<void> keepDemoPartners(Transaction &transaction, const std::vector<DemoPartner> &partners)
{
    Store &store = transaction.store();
    QJsonArray array;
    for (const DemoPartner &partner : partners)
        array.append(QJsonObject{{QStringLiteral("name"), partner.name},
            {QStringLiteral("connection"), partner.connection.toString()},
            {QStringLiteral("client_id"), partner.clientId},
            {QStringLiteral("client_secret"), QString::fromLatin1(partner.clientSecret.reveal())}});
    Statement insert = store.statement(
        QStringLiteral("INSERT INTO meta(key, value) VALUES ('demo_partners', ?)"));
    return insert.bind(store.keys().seal(QJsonDocument(array).toJson(QJsonDocument::Compact)))
        .run();
}

Result<std::vector<DemoPartner>> demoPartners(Store &store)
{
    QByteArray sealed;
    {
        Statement select
            = store.statement(QStringLiteral("SELECT value FROM meta WHERE key = 'demo_partners'"));
        if (auto done = select.run(); !done)
            return done.error();
        if (select.next())
            sealed = select.bytes(0);
    }
    std::vector<DemoPartner> partners;
    if (sealed.isEmpty())
        return partners;
    const auto opened = store.keys().open(sealed);
    if (!opened)
        return opened.error();
    const QJsonArray array = QJsonDocument::fromJson(opened->reveal()).array();
    for (const QJsonValue &value : array) {
        const auto text
            = [&value](const char *key) { return value[QLatin1String(key)].toString(); };
        partners.push_back({.name = text("name"),
            .connection = ConnectionId(text("connection")),
            .clientId = text("client_id"),
            .clientSecret = Secret(text("client_secret").toLatin1())});
    }
    return partners;
}

} // namespace GatehouseWorkspace
