// SPDX-License-Identifier: MIT
#include "models/items/reachlookup.h"

namespace Gatehouse {

ReachLookup::ReachLookup(WorkspaceService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

void ReachLookup::ask(const std::vector<ConnectionId> &connections)
{
    m_request.reset();
    m_wanted = connections;
    m_next = 0;
    m_known.removeIf([&connections](const auto &known) {
        return std::find(connections.begin(), connections.end(), known.key()) == connections.end();
    });
    askNext();
}

std::optional<Reach> ReachLookup::reach(const ConnectionId &id) const
{
    const auto known = m_known.constFind(id);
    return known == m_known.cend() ? std::nullopt : std::optional(*known);
}

void ReachLookup::askNext()
{
    if (!isBusy())
        return;
    m_request = m_service.listReachedPages(
        {.connection = m_wanted[m_next]}, [this](const Result<ReachedPages> &pages) {
            if (pages && pages->reach)
                m_known.insert(m_wanted[m_next], *pages->reach);
            ++m_next;
            Q_EMIT changed();
            askNext();
        });
}

} // namespace Gatehouse
