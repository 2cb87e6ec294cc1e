// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/admin/connectioncreation.h"
#include "app/workspace/admin/connections.h"
#include "app/workspace/admin/governanceroutes.h"
#include "app/workspace/admin/lifecycleroutes.h"
#include "app/workspace/admin/people.h"
#include "app/workspace/dispatch/dispatcher.h"
#include "app/workspace/notion/blocks.h"
#include "app/workspace/notion/pages.h"
#include "app/workspace/notion/search.h"
#include "app/workspace/notion/users.h"
#include "tests/unit/workspace/workspacetest.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace GatehouseWorkspace {

//! The demo behind the service's own routes, without a socket, for several signed-in callers.
struct AdminCaller {
    struct Answered {
        int status = 0;
        QJsonObject body = {};
        QString event = {}; //!< of the header Gatehouse-Event; empty: there is none

        QString text(const char *key) const { return body.value(QLatin1String(key)).toString(); }
        QJsonArray results() const { return body.value(QLatin1String("results")).toArray(); }
        QJsonObject object(const char *key) const
        {
            return body.value(QLatin1String(key)).toObject();
        }
        bool flag(const char *key) const { return body.value(QLatin1String(key)).toBool(); }
        //! Of a refusal: role, plan or policy.
        QString reason() const
        {
            return object("additional_data").value(QLatin1String("reason")).toString();
        }
        //! What stands under \a key in each of the results.
        QStringList column(const char *key) const
        {
            QStringList texts;
            for (const QJsonValue &row : results())
                texts << row.toObject().value(QLatin1String(key)).toString();
            return texts;
        }
    };
    struct Told {
        Method method = Method::Get;
        QString path = {}; //!< after the space; whole when it begins with /v1 or /admin
        QJsonObject body = {};
        QByteArray token = {}; //!< empty: the owner's
        std::optional<QByteArray> key = {};
        QByteArray version = {}; //!< empty: the newest
    };

    TestStore test{DemoOptions{}};
    Routes routes = {};
    std::unique_ptr<Dispatcher> dispatcher = {};
    QByteArray owner = {};
    QByteArray member = {}; //!< active, added nothing
    UserId memberId = {};
    QByteArray guest = {};
    QByteArray organization = {};

    AdminCaller()
    {
        addUserRoutes(routes);
        addPageRoutes(routes);
        addBlockRoutes(routes);
        addSearchRoutes(routes);
        addConnectionRoutes(routes);
        addConnectionCreationRoutes(routes);
        addPeopleRoutes(routes);
        addLifecycleRoutes(routes);
        addGovernanceRoutes(routes);
        owner = session(test.demo.ada);
        memberId = newPerson(QStringLiteral("Mila Member"), Role::Member);
        member = session(memberId);
        guest = session(newPerson(QStringLiteral("Gil Guest"), Role::Guest));
        organization = mint({.kind = TokenKind::Organization});
        dispatcher = std::make_unique<Dispatcher>(Dispatcher::Parts{.store = test.open({}),
            .routes = routes,
            .hosts = HostPolicy(4711, {}),
            .rateLimiter = nullptr});
    }

    QByteArray mint(const NewToken &token)
    {
        auto transaction = Transaction::begin(*test.store);
        auto minted = TokenRepository(*test.store).mint(*transaction, token);
        if (!minted || !transaction->commitUnaudited())
            qFatal("no token");
        return minted->token.reveal();
    }

    QByteArray session(const UserId &person)
    {
        return mint(
            {.kind = TokenKind::Session, .workspace = test.demo.northwind, .person = person});
    }

    //! A session that only looks with the eyes of \a person.
    QByteArray looking(const UserId &person)
    {
        return mint({.kind = TokenKind::Session,
            .workspace = test.demo.northwind,
            .person = person,
            .readOnly = true,
            .viewedBy = test.demo.ada});
    }

    void setPlan(Plan plan)
    {
        write([&](Transaction &) {
            Statement update = test.store->statement(
                QStringLiteral("UPDATE workspaces SET plan = ? WHERE id = ?"));
            if (!update.bind(toText(plan)).bind(test.demo.northwind).run())
                qFatal("no plan");
        });
    }

    UserId newPerson(const QString &name, Role role)
    {
        auto transaction = Transaction::begin(*test.store);
        PersonRepository persons(*test.store);
        const auto id = persons.create(*transaction,
            {.name = name,
                .email = QString(name).replace(QLatin1Char(' '), QLatin1Char('.'))
                    + QStringLiteral("@example.com")});
        if (!id
            || !persons.join(
                *transaction, {.workspace = test.demo.northwind, .person = *id, .role = role})
            || !transaction->commitUnaudited())
            qFatal("no person");
        return *id;
    }

    //! Runs \a work in a transaction of its own.
    template <class Work>
    void write(Work work)
    {
        auto transaction = Transaction::begin(*test.store);
        work(*transaction);
        if (!transaction->commitUnaudited())
            qFatal("nothing written");
    }

    static bool isWhole(const QString &path)
    {
        return path.startsWith(QLatin1String("/v1")) || path.startsWith(QLatin1String("/admin"));
    }
    Answered ask(const Told &told)
    {
        const QString base = QStringLiteral("/admin/v1/spaces/") + test.demo.northwind.toString();
        Request request{.method = told.method,
            .target = (isWhole(told.path) ? told.path : base + told.path).toLatin1(),
            .hosts = {"localhost:4711"},
            .authorization = "Bearer " + (told.token.isEmpty() ? owner : told.token),
            .notionVersion
            = QByteArray(told.path.startsWith(QLatin1String("/v1")) ? "2026-03-11" : "2026-06-01"),
            .idempotencyKey = told.key,
            .userAgent = "test"};
        if (!told.body.isEmpty())
            request.body = QJsonDocument(told.body).toJson(QJsonDocument::Compact);
        if (!told.version.isEmpty())
            request.notionVersion = told.version;
        const Reply reply = dispatcher->answer(request);
        return {.status = reply.status,
            .body = QJsonDocument::fromJson(reply.body).object(),
            .event = QString::fromLatin1(reply.header("Gatehouse-Event"))};
    }

    QString pathOf(const QString &name, const QString &rest = {})
    {
        return QStringLiteral("/connections/") + test.connection(name).id.toString() + rest;
    }

    //! The newest event, as the log answers it.
    QJsonObject lastEvent()
    {
        return ask({.path = QStringLiteral("/audit_log?page_size=1")}).results().at(0).toObject();
    }
    Answered undo(const QJsonObject &event, const QByteArray &token = {})
    {
        return ask({.method = Method::Post,
            .path
            = QStringLiteral("/audit_log/%1/undo").arg(event.value(QLatin1String("id")).toString()),
            .token = token});
    }
    qint64 eventCount()
    {
        auto chain = AuditRepository(*test.store).verify();
        return chain && !chain->brokenAt ? chain->count : -1;
    }
    QStringList problems()
    {
        const auto report = checkStore(*test.store);
        return report ? report->problems : QStringList{report.error().detail};
    }
};

} // namespace GatehouseWorkspace
