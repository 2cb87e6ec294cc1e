// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/connectionactions.h"
#include "models/actions/governanceactions.h"
#include "tests/support/faultyproxy.h"
#include "tests/support/servedworkspace.h"

#include <algorithm>

namespace Gatehouse {

//! Where the connection breaks.
enum class Break {
    BeforeTheService, //!< nothing has reached it
    BeforeTheAnswer, //!< it was done, no byte of the answer came back
    WithinTheHead,
    AfterTheHead,
    WithinTheBody,
    GatewayPage, //!< a proxy's page in place of the answer
};

inline bool isDone(Break where)
{
    return where != Break::BeforeTheService;
}

inline void breakAnswer(FakeCall &call, const FakeCall::Answer &answer, Break where)
{
    QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(answer.body.size()) + "\r\n";
    switch (where) {
    case Break::BeforeTheService:
    case Break::BeforeTheAnswer:
        return call.reset();
    case Break::WithinTheHead:
        call.raw(head);
        return call.close();
    case Break::AfterTheHead:
        call.raw(head + "\r\n");
        return call.close();
    case Break::WithinTheBody:
        call.raw(head + "\r\n" + answer.body.left(answer.body.size() / 2));
        return call.close();
    case Break::GatewayPage:
        return call.answer({.status = 504,
            .body = "<html><h1>504 Gateway Time-out</h1></html>",
            .contentType = "text/html"});
    }
}

//! The console on a workspace, through a proxy that can break, and its state beside it. \a person
//! is the e-mail address of who uses it; empty: the owner who looks beside it, too.
struct WriteBench {
    explicit WriteBench(ServedWorkspace &workspace, const QString &person = {})
        : served(workspace)
        , direct(served.service->origin(), served.workspace, served.session())
        , proxy(served.service->origin())
        , visitor(proxy.origin(), served.workspace, served.session(person))
    {
        QObject::connect(&actions, &ConnectionActions::started, &actions,
            [this](const ActionId &id) { action = id; });
        QObject::connect(&actions, &ConnectionActions::finished, &actions,
            [this](const ActionId &, const ActionReport &ended) { report = ended; });
    }

    //! A connection of its own, and what has to be done to it before.
    Connection robot(const QString &name)
    {
        const auto created = answerOf<Changed<CreatedConnection>>([&](auto done) {
            return direct.service.changes()->createConnection(newChangeId(), {.name = name}, done);
        });
        return created ? created->value.connection : Connection();
    }
    AuditEventId disconnected(const Connection &connection)
    {
        const AuditEventId change = newChangeId();
        const auto done = answerOf<Changed<Connection>>([&](auto told) {
            return direct.service.changes()->disconnectConnection(change, connection.id, told);
        });
        return done ? change : AuditEventId();
    }
    Secret tokenOf(const ConnectionId &id)
    {
        const auto token = answerOf<Changed<Secret>>([&](auto done) {
            return direct.service.changes()->revealToken(newChangeId(), id, done);
        });
        return token ? token->value : Secret();
    }
    PageId rootPage()
    {
        const auto pages = answerOf<ListPage<TreePage>>(
            [&](auto done) { return direct.service.listPages({}, done); });
        return pages ? pages->items.front().id : PageId();
    }
    //! Something that \a email does beside the console: `ask(changes, done)`.
    template <class Ask>
    void asPerson(const QString &email, const Ask &ask)
    {
        WorkspaceVisitor other(served.service->origin(), served.workspace, served.session(email));
        const auto done = answerOf<Changed<ConnectionRequest>>(
            [&](auto told) { return ask(*other.service.governanceChanges(), told); });
        QVERIFY(done);
    }
    //! The next write meets the fault; what is sent to find out does not.
    void breakOnce(Break where)
    {
        const auto end = [this] {
            proxy.fault = {};
            proxy.answerFault = {};
            if (isGoneAfterwards)
                proxy.goAway();
        };
        if (where == Break::BeforeTheService) {
            proxy.fault = [this, end](FakeCall &call) {
                key = call.headers.value("idempotency-key");
                call.reset();
                end();
            };
            return;
        }
        proxy.answerFault = [this, end, where](FakeCall &call, const FakeCall::Answer &answer) {
            key = call.headers.value("idempotency-key");
            breakAnswer(call, answer, where);
            end();
        };
    }
    int arrivals() const
    {
        return int(std::count_if(proxy.calls().begin(), proxy.calls().end(),
            [this](const auto &call) { return call->headers.value("idempotency-key") == key; }));
    }
    int eventsOfTheChange()
    {
        const std::vector<AuditEvent> events = direct.events();
        return int(std::count_if(events.begin(), events.end(),
            [this](const AuditEvent &event) { return event.id.toString().toLatin1() == key; }));
    }

    ServedWorkspace &served;
    WorkspaceVisitor direct;
    FaultyProxy proxy;
    WorkspaceVisitor visitor;
    UndoList undo{{}, WorkspaceId()};
    ConnectionActions actions{{.service = visitor.service,
        .undo = undo,
        .clock = visitor.clock,
        .patience = {.questions = 2, .pause = std::chrono::milliseconds(1)}}};
    GovernanceActions governance{actions};
    bool isGoneAfterwards = false;
    QByteArray key;
    ActionId action;
    std::optional<ActionReport> report;
    std::optional<bool> heard; //!< whether a dialog was given its value
    RequestHandle handle;
};

} // namespace Gatehouse
