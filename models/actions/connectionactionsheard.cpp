// SPDX-License-Identifier: MIT
// The actions whose answer somebody waits for; the others are in connectionactions.cpp.
#include "models/actions/actionsteps.h"
#include "models/actions/connectionactions.h"
#include "models/net/requestsequence.h"

#include <algorithm>

namespace Gatehouse {

RequestHandle ConnectionActions::create(
    const ConnectionDraft &draft, Handler<CreatedConnection> done)
{
    auto value = std::make_shared<std::optional<CreatedConnection>>();
    ChangeStep step = stepOf<CreatedConnection>(
        draft.name,
        [this, draft](const AuditEventId &change, auto sent) {
            return changes().createConnection(change, draft, std::move(sent));
        },
        value);
    step.recover = [this, value, kind = draft.kind](
                       const AuditEvent &event, const ChangeStep::Recovered &recovered) {
        auto *const sequence = new RequestSequence;
        RequestHandle handle(sequence);
        const ConnectionId id(event.objectId);
        const auto connection = std::make_shared<std::optional<Connection>>();
        const auto secret = std::make_shared<std::optional<Secret>>();
        const auto withSecret = [value, connection, secret, recovered](const Result<void> &read) {
            if (*connection) {
                *value = CreatedConnection{
                    .connection = **connection, .secret = secret->value_or(Secret())};
            }
            recovered(read);
        };
        sequence->step = readAgain(id, connection,
            [this, sequence, id, secret, kind, withSecret](const Result<void> &read) {
                // A client secret is told once; a token can be had again.
                if (!read || kind != Connections::Kind::Internal)
                    return withSecret(read);
                sequence->step = revealAgain(id, secret, withSecret);
            });
        return handle;
    };
    return beginHeard<CreatedConnection>({.kind = Actions::Kind::Create, .name = draft.name},
        std::move(step), value, std::move(done));
}

RequestHandle ConnectionActions::change(
    const Connection &connection, const ConnectionChange &wanted, Handler<Connection> done)
{
    auto value = std::make_shared<std::optional<Connection>>();
    ChangeStep step = stepOf<Connection>(
        connection.name,
        [this, id = connection.id, wanted](const AuditEventId &change, auto sent) {
            return changes().changeConnection(change, id, wanted, std::move(sent));
        },
        value);
    step.recover
        = [this, value, id = connection.id](const AuditEvent &,
              const ChangeStep::Recovered &recovered) { return readAgain(id, value, recovered); };
    const auto kind = wanted.addedBy ? Actions::Kind::HandOver : Actions::Kind::Change;
    return beginHeard<Connection>(
        subjectOf(kind, connection), std::move(step), value, std::move(done));
}

RequestHandle ConnectionActions::restoreWithNewToken(
    const Connection &connection, Handler<Secret> done)
{
    auto value = std::make_shared<std::optional<Secret>>();
    ChangeStep step{.name = connection.name,
        .send =
            [this, value, id = connection.id](const AuditEventId &change, ChangeStep::Sent sent) {
                return changes().restoreConnection(change, id, WorkspaceChanges::NewToken::Yes,
                    [value, sent = std::move(sent)](Result<Changed<CreatedConnection>> answer) {
                        if (!answer)
                            return sent(answer.error());
                        *value = answer->value.secret;
                        sent(answer->recorded ? ChangeStep::Recorded::Yes
                                              : ChangeStep::Recorded::No);
                    });
            },
        .recover =
            [this, value, id = connection.id](
                const AuditEvent &, const ChangeStep::Recovered &recovered) {
                return revealAgain(id, value, recovered);
            }};
    return beginHeard<Secret>(subjectOf(Actions::Kind::RestoreWithNewToken, connection),
        std::move(step), value, std::move(done));
}

RequestHandle ConnectionActions::revealToken(const Connection &connection, Handler<Secret> done)
{
    auto value = std::make_shared<std::optional<Secret>>();
    ChangeStep step = stepOf<Secret>(
        connection.name,
        [this, id = connection.id](const AuditEventId &change, auto sent) {
            return changes().revealToken(change, id, std::move(sent));
        },
        value);
    step.recover
        = [this, value, id = connection.id](const AuditEvent &,
              const ChangeStep::Recovered &recovered) { return revealAgain(id, value, recovered); };
    return beginHeard<Secret>(
        subjectOf(Actions::Kind::RevealToken, connection), std::move(step), value, std::move(done));
}

RequestHandle ConnectionActions::rotateToken(const Connection &connection, Handler<Secret> done)
{
    auto value = std::make_shared<std::optional<Secret>>();
    ChangeStep step = stepOf<Secret>(
        connection.name,
        [this, id = connection.id](const AuditEventId &change, auto sent) {
            return changes().rotateToken(change, id, std::move(sent));
        },
        value);
    step.recover
        = [this, value, id = connection.id](const AuditEvent &,
              const ChangeStep::Recovered &recovered) { return revealAgain(id, value, recovered); };
    return beginHeard<Secret>(
        subjectOf(Actions::Kind::RotateToken, connection), std::move(step), value, std::move(done));
}

RequestHandle ConnectionActions::changePages(const Connection &connection,
    const std::vector<PageAccessChange> &cells, const QString &other,
    Handler<std::vector<PageAccessEffect>> done)
{
    const auto added = std::count_if(cells.begin(), cells.end(),
        [](const PageAccessChange &cell) { return cell.wanted == Pages::Access::Direct; });
    ActionSubject subject = subjectOf(Actions::Kind::ChangePages, connection);
    if (added == 0)
        subject.kind = Actions::Kind::RemovePages;
    else if (size_t(added) == cells.size())
        subject.kind = Actions::Kind::AddPages;
    subject.count = int(cells.size());
    subject.other = other;
    auto value = std::make_shared<std::optional<std::vector<PageAccessEffect>>>();
    ChangeStep step = stepOf<std::vector<PageAccessEffect>>(
        connection.name,
        [this, cells](const AuditEventId &change, auto sent) {
            return changes().applyPageAccess(change, cells, std::move(sent));
        },
        value);
    step.recover = [value](const AuditEvent &, const ChangeStep::Recovered &recovered) {
        // How much it opened is in the answer alone; the lists tell what is open now.
        value->emplace();
        recovered({});
        return RequestHandle();
    };
    return beginHeard<std::vector<PageAccessEffect>>(
        subject, std::move(step), value, std::move(done));
}

RequestHandle ConnectionActions::readAgain(const ConnectionId &id,
    std::shared_ptr<std::optional<Connection>> value, ChangeStep::Recovered recovered) const
{
    return service().connection(
        id, [value, recovered = std::move(recovered)](Result<Connection> connection) {
            if (!connection)
                return recovered(connection.error());
            *value = std::move(*connection);
            recovered({});
        });
}

RequestHandle ConnectionActions::revealAgain(const ConnectionId &id,
    std::shared_ptr<std::optional<Secret>> value, ChangeStep::Recovered recovered) const
{
    return changes().revealToken(newChangeId(), id,
        [value, recovered = std::move(recovered)](Result<Changed<Secret>> token) {
            if (!token)
                return recovered(token.error());
            *value = std::move(token->value);
            recovered({});
        });
}

} // namespace Gatehouse
