// SPDX-License-Identifier: MIT
#include "ui/requests/requestdecisions.h"

#include <utility>

namespace Gatehouse {

RequestDecisions::RequestDecisions(GovernanceActions &actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
    const ActionRunner &runner = actions.runner();
    connect(&runner, &ActionRunner::started, this, [this](const ActionId &action) {
        if (!m_beginning.request.isEmpty())
            m_sent.insert(action.toString(), std::exchange(m_beginning, {}));
    });
    connect(&runner, &ActionRunner::finished, this,
        [this](const ActionId &action, const ActionReport &report) {
            const auto sent = m_sent.constFind(action.toString());
            if (sent == m_sent.constEnd())
                return;
            m_beingDecided.remove(sent->request);
            // A conflict means that somebody else's decision holds.
            const bool isToBeSentAgain = report.outcome != ActionReports::Outcome::Done
                && !(report.error && report.error->kind == ApiError::Kind::Conflict);
            if (isToBeSentAgain)
                m_failedNotes.insert(sent->request, sent->note);
            else
                m_failedNotes.remove(sent->request);
            m_sent.erase(sent);
            Q_EMIT changed();
        });
}

RequestDecisions::~RequestDecisions() = default;

template <class Send>
void RequestDecisions::send(
    const QList<ConnectionRequest> &requests, const QString &note, const Send &sendOne)
{
    for (const ConnectionRequest &request : requests)
        m_beingDecided.insert(request.id.toString());
    Q_EMIT changed();
    for (const ConnectionRequest &request : requests) {
        m_beginning = {.request = request.id.toString(), .note = note};
        sendOne(request);
    }
}

void RequestDecisions::approve(const QList<ConnectionRequest> &requests, const QString &note)
{
    send(requests, note,
        [&](const ConnectionRequest &request) { m_actions.approveRequests({request}, note); });
}

void RequestDecisions::deny(const QList<ConnectionRequest> &requests, const QString &note)
{
    send(requests, note,
        [&](const ConnectionRequest &request) { m_actions.denyRequests({request}, note); });
}

} // namespace Gatehouse
