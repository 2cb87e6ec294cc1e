// SPDX-License-Identifier: MIT
#include "models/actions/governanceactions.h"

#include "models/actions/actionsteps.h"

namespace Gatehouse {

namespace {

constexpr auto Forward = ActionReports::Direction::Forward;

ActionSubject subjectOf(Actions::Kind kind, const QList<ConnectionRequest> &requests)
{
    if (requests.size() == 1) {
        const ConnectionRequest &request = requests.first();
        return {.kind = kind,
            .connection = request.connection.id,
            .name = request.connection.name,
            .other = request.user.name};
    }
    return {.kind = kind, .count = int(requests.size())};
}

//! What is lost with an answer: \a value is left empty, and the lists tell what is true now.
template <class T>
using Value = std::shared_ptr<std::optional<T>>;

template <class T>
Value<T> noValue()
{
    return std::make_shared<std::optional<T>>();
}

Actions::Kind kindOf(const PersonChange &wanted)
{
    if (!wanted.state)
        return Actions::Kind::ChangeRole;
    switch (*wanted.state) {
    case People::State::Active:
        return Actions::Kind::Reinstate;
    case People::State::Suspended:
        return Actions::Kind::Suspend;
    case People::State::Left:
        return Actions::Kind::RemovePerson;
    } // no default: the compiler names a forgotten state
    Q_UNREACHABLE();
}

} // namespace

GovernanceChanges &GovernanceActions::changes() const
{
    Q_ASSERT(canChange());
    return *m_runner.service().governanceChanges();
}

RequestHandle GovernanceActions::changePolicy(
    const InstallPolicy &seen, const InstallPolicy &wanted, Handler<PolicyView> done)
{
    const auto value = noValue<PolicyView>();
    ChangeStep step = stepOf<PolicyView>(
        {},
        [this, seen, wanted](const AuditEventId &change, auto sent) {
            return changes().changePolicy(change, seen, wanted, std::move(sent));
        },
        value);
    step.recover = [value, wanted](const AuditEvent &, const ChangeStep::Recovered &recovered) {
        // The event shows that it was done: the policy is what was wanted.
        *value = PolicyView{.policy = wanted, .mayChange = true};
        recovered({});
        return RequestHandle();
    };
    return m_runner.beginHeard<PolicyView>(
        {.kind = Actions::Kind::ChangePolicy}, std::move(step), value, std::move(done));
}

void GovernanceActions::approve(const QList<Connection> &connections)
{
    // Each is an action of its own, so that each can be undone and told by its name.
    for (const Connection &connection : connections) {
        m_runner.begin(Gatehouse::subjectOf(Actions::Kind::Approve, connection), Forward,
            {stepOf<ApprovedConnection>(
                connection.name, [this, id = connection.id](const AuditEventId &change, auto sent) {
                    return changes().approveConnection(change, id, {}, std::move(sent));
                })});
    }
}

RequestHandle GovernanceActions::changeApproval(
    const ApprovedConnection &entry, const ApprovalChange &wanted, Handler<ApprovedConnection> done)
{
    const auto value = noValue<ApprovedConnection>();
    ChangeStep step = stepOf<ApprovedConnection>(
        entry.connection.name,
        [this, id = entry.id, wanted](const AuditEventId &change, auto sent) {
            return changes().approveConnection(change, id, wanted, std::move(sent));
        },
        value);
    step.recover
        = [value, entry, wanted](const AuditEvent &, const ChangeStep::Recovered &recovered) {
              ApprovedConnection changed = entry;
              changed.note = wanted.note.value_or(entry.note);
              changed.reviewBy = wanted.reviewBy.value_or(entry.reviewBy);
              *value = changed;
              recovered({});
              return RequestHandle();
          };
    return m_runner.beginHeard<ApprovedConnection>(
        Gatehouse::subjectOf(Actions::Kind::ChangeApproval, entry.connection), std::move(step),
        value, std::move(done));
}

void GovernanceActions::removeApproval(
    const ApprovedConnection &entry, GovernanceChanges::Installers installers)
{
    const bool alsoUsers = installers == GovernanceChanges::Installers::Disconnect;
    ActionSubject subject = Gatehouse::subjectOf(
        alsoUsers ? Actions::Kind::RemoveApprovalAndUsers : Actions::Kind::RemoveApproval,
        entry.connection);
    subject.count = alsoUsers ? entry.installersCount : 1;
    m_runner.begin(subject, Forward,
        {stepOf<ApprovedConnection>(entry.connection.name,
            [this, id = entry.id, installers](const AuditEventId &change, auto sent) {
                return changes().removeApproval(change, id, installers, std::move(sent));
            })});
}

RequestHandle GovernanceActions::install(const DirectoryEntry &connection,
    const std::vector<PageId> &pages, Handler<ConnectionUser> done)
{
    const auto value = noValue<ConnectionUser>();
    ChangeStep step = stepOf<ConnectionUser>(
        connection.name,
        [this, id = connection.id, pages](const AuditEventId &change, auto sent) {
            return changes().install(change, id, pages, std::move(sent));
        },
        value);
    step.recover = [value](const AuditEvent &, const ChangeStep::Recovered &recovered) {
        // Who waits only has to know that it is installed.
        value->emplace();
        recovered({});
        return RequestHandle();
    };
    return m_runner.beginHeard<ConnectionUser>(
        {.kind = Actions::Kind::Install, .connection = connection.id, .name = connection.name},
        std::move(step), value, std::move(done));
}

RequestHandle GovernanceActions::request(
    const DirectoryEntry &connection, const RequestDraft &draft, Handler<ConnectionRequest> done)
{
    const auto value = noValue<ConnectionRequest>();
    ChangeStep step = stepOf<ConnectionRequest>(
        connection.name,
        [this, draft](const AuditEventId &change, auto sent) {
            return changes().requestConnection(change, draft, std::move(sent));
        },
        value);
    step.recover = [value, connection, draft](
                       const AuditEvent &event, const ChangeStep::Recovered &recovered) {
        *value = ConnectionRequest{.id = RequestId(event.objectId),
            .connection = connection,
            .reason = draft.reason,
            .until = draft.until};
        recovered({});
        return RequestHandle();
    };
    return m_runner.beginHeard<ConnectionRequest>(
        {.kind = Actions::Kind::Request, .connection = connection.id, .name = connection.name},
        std::move(step), value, std::move(done));
}

void GovernanceActions::approveRequests(
    const QList<ConnectionRequest> &requests, const QString &note)
{
    for (const ConnectionRequest &request : requests) {
        m_runner.begin(subjectOf(Actions::Kind::ApproveRequest, {request}), Forward,
            {stepOf<ConnectionRequest>(request.connection.name,
                [this, id = request.id, note](const AuditEventId &change, auto sent) {
                    return changes().approveRequest(change, id, note, std::move(sent));
                })});
    }
}

RequestHandle GovernanceActions::approveRequest(
    const ConnectionRequest &request, const QString &note, Handler<ConnectionRequest> done)
{
    const auto value = noValue<ConnectionRequest>();
    ChangeStep step = stepOf<ConnectionRequest>(
        request.connection.name,
        [this, id = request.id, note](const AuditEventId &change, auto sent) {
            return changes().approveRequest(change, id, note, std::move(sent));
        },
        value);
    step.recover = [value, request, note](
                       const AuditEvent &, const ChangeStep::Recovered &recovered) {
        ConnectionRequest approved = request;
        approved.note = note;
        approved.status = request.connection.isInstalled ? Requests::Status::Approved
                                                         : Requests::Status::WaitingForInstall;
        *value = approved;
        recovered({});
        return RequestHandle();
    };
    return m_runner.beginHeard<ConnectionRequest>(
        subjectOf(Actions::Kind::ApproveRequest, {request}), std::move(step), value,
        std::move(done));
}

void GovernanceActions::denyRequests(const QList<ConnectionRequest> &requests, const QString &note)
{
    for (const ConnectionRequest &request : requests) {
        m_runner.begin(subjectOf(Actions::Kind::DenyRequest, {request}), Forward,
            {stepOf<ConnectionRequest>(request.connection.name,
                [this, id = request.id, note](const AuditEventId &change, auto sent) {
                    return changes().denyRequest(change, id, note, std::move(sent));
                })});
    }
}

void GovernanceActions::withdrawRequest(const ConnectionRequest &request)
{
    m_runner.begin(subjectOf(Actions::Kind::WithdrawRequest, {request}), Forward,
        {stepOf<ConnectionRequest>(request.connection.name,
            [this, id = request.id](const AuditEventId &change, auto sent) {
                return changes().withdrawRequest(change, id, std::move(sent));
            })});
}

RequestHandle GovernanceActions::changePerson(
    const Person &person, const PersonChange &wanted, Handler<Person> done)
{
    const auto value = noValue<Person>();
    ChangeStep step = stepOf<Person>(
        person.name,
        [this, id = person.id, wanted](const AuditEventId &change, auto sent) {
            return changes().changePerson(change, id, wanted, std::move(sent));
        },
        value);
    step.recover
        = [value, person, wanted](const AuditEvent &, const ChangeStep::Recovered &recovered) {
              Person changed = person;
              changed.role = wanted.role ? wanted.role : person.role;
              changed.state = wanted.state ? wanted.state : person.state;
              *value = changed;
              recovered({});
              return RequestHandle();
          };
    return m_runner.beginHeard<Person>(
        {.kind = kindOf(wanted), .name = person.name}, std::move(step), value, std::move(done));
}

RequestHandle GovernanceActions::viewAs(const Person &person, Handler<ViewAsSession> done)
{
    // A session whose answer got lost cannot be had again: it runs out, and a new one is asked for.
    const auto value = noValue<ViewAsSession>();
    return m_runner.beginHeard<ViewAsSession>({.kind = Actions::Kind::ViewAs, .name = person.name},
        stepOf<ViewAsSession>(
            person.name,
            [this, id = person.id](const AuditEventId &change, auto sent) {
                return changes().viewAs(change, id, std::move(sent));
            },
            value),
        value, std::move(done));
}

RequestHandle GovernanceActions::applyPolicyFile(
    const PolicyFile &file, const PolicyPlan &seen, Handler<PolicyPlan> done)
{
    const auto value = noValue<PolicyPlan>();
    ChangeStep step = stepOf<PolicyPlan>(
        {},
        [this, file, digest = seen.digest](const AuditEventId &change, auto sent) {
            return changes().applyPolicyFile(change, file, digest, std::move(sent));
        },
        value);
    step.recover = [value, seen](const AuditEvent &, const ChangeStep::Recovered &recovered) {
        *value = seen;
        recovered({});
        return RequestHandle();
    };
    return m_runner.beginHeard<PolicyPlan>(
        {.kind = Actions::Kind::ApplyPolicyFile}, std::move(step), value, std::move(done));
}

} // namespace Gatehouse
