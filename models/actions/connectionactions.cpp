// SPDX-License-Identifier: MIT
#include "models/actions/connectionactions.h"

#include "models/actions/actionsteps.h"
#include "models/actions/eventsubject.h"

#include <utility>

namespace Gatehouse {

namespace {

ActionSubject subjectOf(Actions::Kind kind, const QList<Connection> &connections)
{
    if (connections.size() == 1)
        return subjectOf(kind, connections.first());
    return {.kind = kind, .count = int(connections.size())};
}

} // namespace

ConnectionActions::ConnectionActions(const Parts &parts, QObject *parent)
    : ActionRunner(parts, parent)
{
}

ConnectionActions::~ConnectionActions() = default;

void ConnectionActions::undoEvent(const AuditEvent &event, const Connection &connection)
{
    ActionSubject subject = subjectOf(event);
    subject.connection = connection.id;
    subject.name = connection.name;
    ActionRunner::undoEvent(event, subject);
}

void ConnectionActions::disconnectConnections(const QList<Connection> &connections)
{
    std::vector<ChangeStep> steps;
    for (const Connection &connection : connections) {
        steps.push_back(stepOf<Connection>(
            connection.name, [this, id = connection.id](const AuditEventId &change, auto done) {
                return changes().disconnectConnection(change, id, std::move(done));
            }));
    }
    begin(subjectOf(Actions::Kind::Disconnect, connections), ActionReports::Direction::Forward,
        std::move(steps));
}

void ConnectionActions::restore(const QList<Connection> &connections)
{
    std::vector<ChangeStep> steps;
    for (const Connection &connection : connections) {
        steps.push_back(stepOf<CreatedConnection>(
            connection.name, [this, id = connection.id](const AuditEventId &change, auto done) {
                return changes().restoreConnection(
                    change, id, WorkspaceChanges::NewToken::No, std::move(done));
            }));
    }
    begin(subjectOf(Actions::Kind::Restore, connections), ActionReports::Direction::Forward,
        std::move(steps));
}

void ConnectionActions::revoke(const Connection &connection, const QList<ConnectionUser> &people)
{
    std::vector<UserId> ids;
    for (const ConnectionUser &user : people)
        ids.push_back(user.user.id);
    ActionSubject subject = subjectOf(Actions::Kind::Revoke, connection);
    subject.count = int(people.size());
    if (people.size() == 1)
        subject.other = people.first().user.name;
    std::vector<ChangeStep> steps;
    steps.push_back(stepOf<std::vector<ConnectionUser>>(
        connection.name, [this, id = connection.id, ids](const AuditEventId &change, auto done) {
            return changes().revokeUsers(change, id, ids, std::move(done));
        }));
    begin(subject, ActionReports::Direction::Forward, std::move(steps));
}

void ConnectionActions::revokeEverybody(const Connection &connection)
{
    ActionSubject subject = subjectOf(Actions::Kind::RevokeEverybody, connection);
    subject.count = connection.usersCount.value_or(0);
    std::vector<ChangeStep> steps;
    steps.push_back(stepOf<std::vector<ConnectionUser>>(
        connection.name, [this, id = connection.id](const AuditEventId &change, auto done) {
            return changes().revokeEverybody(change, id, std::move(done));
        }));
    begin(subject, ActionReports::Direction::Forward, std::move(steps));
}

void ConnectionActions::revokePerson(
    const PersonReference &person, const QList<Connection> &connections)
{
    std::vector<ChangeStep> steps;
    for (const Connection &connection : connections) {
        steps.push_back(stepOf<std::vector<ConnectionUser>>(connection.name,
            [this, id = connection.id, person = person.id](const AuditEventId &change, auto done) {
                return changes().revokeUsers(change, id, {person}, std::move(done));
            }));
    }
    ActionSubject subject = subjectOf(Actions::Kind::RevokePerson, connections);
    subject.other = person.name;
    begin(subject, ActionReports::Direction::Forward, std::move(steps));
}

} // namespace Gatehouse
