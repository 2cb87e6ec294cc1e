// SPDX-License-Identifier: MIT
#pragma once

#include "tests/unit/workspace/admin/admincaller.h"

namespace GatehouseWorkspace {

//! JSON as a test writes it down; single quotes stand for double ones.
inline QJsonObject json(QByteArray text)
{
    QJsonParseError error = {};
    const QJsonDocument document = QJsonDocument::fromJson(text.replace('\'', '"'), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s in %s", qPrintable(error.errorString()), text.constData());
    return document.object();
}

//! The demo's content as several callers of /v1 find it.
struct ContentCaller : AdminCaller {
    using Answered = AdminCaller::Answered;

    QByteArray nightly = apiToken(QStringLiteral("Nightly export"));

    QByteArray apiToken(const QString &name)
    {
        return mint({.kind = TokenKind::Api,
            .workspace = test.demo.northwind,
            .connection = test.connection(name).id});
    }
    //! An internal connection with these capabilities, granted nothing.
    ConnectionId newConnection(const QString &name, const Capabilities &capabilities)
    {
        ConnectionId id;
        write([&](Transaction &transaction) {
            id = ConnectionRepository(*test.store)
                     .create(transaction,
                         {.workspace = test.demo.northwind,
                             .name = name,
                             .registeredBy = test.demo.ada,
                             .capabilities = capabilities,
                             .addedBy = test.demo.ada})
                     .value();
        });
        return id;
    }
    void grant(const ConnectionId &connection, const QString &title,
        const std::optional<InstallationId> &installation = {})
    {
        write([&](Transaction &transaction) {
            QVERIFY(GrantRepository(*test.store)
                        .create(transaction,
                            {.page = page(title).id,
                                .connection = connection,
                                .installation = installation,
                                .grantedBy = test.demo.ada}));
        });
    }

    PageRow page(const QString &title)
    {
        const auto found
            = PageRepository(*test.store).search(test.demo.northwind, title, {.size = 100});
        for (const PageRow &row : found->rows) {
            if (row.title == title)
                return row;
        }
        return {};
    }
    //! Also from the trash.
    PageRow page(const PageId &id)
    {
        return PageRepository(*test.store).find(test.demo.northwind, id).value();
    }

    Answered get(const QString &path, const QByteArray &token, const QByteArray &version = {})
    {
        return ask({.path = path, .token = token, .version = version});
    }
    Answered getPage(const PageId &id, const QByteArray &token)
    {
        return get(QStringLiteral("/v1/pages/") + id.toString(), token);
    }
    Answered post(const QString &path, const QJsonObject &body, const QByteArray &token,
        const QByteArray &version = {})
    {
        return ask({.method = Method::Post,
            .path = path,
            .body = body,
            .token = token,
            .version = version});
    }
    Answered patch(const QString &path, const QJsonObject &body, const QByteArray &token,
        const QByteArray &version = {})
    {
        return ask({.method = Method::Patch,
            .path = path,
            .body = body,
            .token = token,
            .version = version});
    }
    Answered patchPage(const PageId &id, const char *body, const QByteArray &token = {},
        const QByteArray &version = {})
    {
        return patch(QStringLiteral("/v1/pages/") + id.toString(), json(body), token, version);
    }
    static QString childrenOf(const QString &id)
    {
        return QStringLiteral("/v1/blocks/%1/children").arg(id);
    }
    //! A page made below \a parent.
    PageId newPage(const PageId &parent, const QString &title, const QByteArray &token = {})
    {
        const auto made = post(QStringLiteral("/v1/pages"),
            {{QStringLiteral("parent"),
                 QJsonObject{{QStringLiteral("page_id"), parent.toString()}}},
                {QStringLiteral("properties"), titled(title)}},
            token);
        if (made.status != 200)
            qFatal("%s", qPrintable(made.text("message")));
        return PageId(made.text("id"));
    }
    static QJsonObject titled(const QString &title)
    {
        return {{QStringLiteral("title"),
            QJsonArray{QJsonObject{
                {QStringLiteral("text"), QJsonObject{{QStringLiteral("content"), title}}}}}}};
    }
    static QStringList titlesOf(const QJsonArray &pages)
    {
        QStringList titles;
        for (const QJsonValue &page : pages)
            titles << titleOf(page.toObject());
        return titles;
    }
    static QString titleOf(const QJsonObject &page)
    {
        QString title;
        const QJsonArray texts = page.value(QLatin1String("properties"))
                                     .toObject()
                                     .value(QLatin1String("title"))
                                     .toObject()
                                     .value(QLatin1String("title"))
                                     .toArray();
        for (const QJsonValue &text : texts)
            title += text.toObject().value(QLatin1String("plain_text")).toString();
        return title;
    }
};

} // namespace GatehouseWorkspace
