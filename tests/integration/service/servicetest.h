// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/service.h"
#include "tests/integration/service/rawclient.h"
#include "tests/unit/workspace/workspacetest.h"

namespace GatehouseWorkspace {

//! The demo in a store of its own, served on a free port of this process.
struct TestService {
    TestStore demo;
    std::unique_ptr<Service> service = {};

    explicit TestService(ServiceOptions options = {}, const DemoOptions &size = {})
        : demo(size)
    {
        start(options);
    }

    bool start(ServiceOptions options)
    {
        options.directory = demo.directory.path();
        options.clock = &demo.clock;
        service = std::make_unique<Service>(options);
        return bool(service->start());
    }

    quint16 port() const { return service->port(); }

    QByteArray mint(const NewToken &token)
    {
        auto transaction = Transaction::begin(*demo.store);
        auto minted = TokenRepository(*demo.store).mint(*transaction, token);
        if (!minted || !transaction->commitUnaudited())
            qFatal("no token could be made");
        return minted->token.reveal();
    }
    //! A session of a person of Northwind, by the first part of the address.
    QByteArray session(const char *name)
    {
        return mint({.kind = TokenKind::Session, .person = person(name)});
    }
    UserId person(const char *name)
    {
        const QString text = QLatin1String(name);
        return demo.person(
            text.contains(u'@') ? text : text + QStringLiteral("@northwind.example.com"));
    }
    QByteArray organization() { return mint({.kind = TokenKind::Organization}); }
    QByteArray api(const char *connection)
    {
        return mint({.kind = TokenKind::Api,
            .workspace = demo.demo.northwind,
            .connection = demo.connection(QString::fromUtf8(connection)).id});
    }

    //! \a target of Northwind, such as "/connections".
    QByteArray inSpace(const QByteArray &target) const
    {
        return "/admin/v1/spaces/" + demo.demo.northwind.toString().toLatin1() + target;
    }

    //! The lines of a request up to, not including, the empty one.
    QByteArray head(const QByteArray &methodAndTarget, const QByteArray &token) const
    {
        const bool isAdmin = methodAndTarget.contains(" /admin/");
        return methodAndTarget + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port())
            + "\r\nAuthorization: Bearer " + token
            + "\r\nNotion-Version: " + (isAdmin ? "2026-06-01" : "2026-03-11") + "\r\n";
    }
    QByteArray get(const QByteArray &target, const QByteArray &token) const
    {
        return head("GET " + target, token) + "\r\n";
    }
    QByteArray post(const QByteArray &target, const QByteArray &token, const QByteArray &body,
        const QByteArray &more = {}) const
    {
        return head("POST " + target, token) + more
            + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body;
    }
    RawAnswer ask(const QByteArray &request) const { return RawClient(port()).ask(request); }
};

} // namespace GatehouseWorkspace
