// SPDX-License-Identifier: MIT
#include "models/net/requestqueue.h"

#include <algorithm>

namespace Gatehouse {

RequestQueue::RequestQueue(int atOnce)
    : m_atOnce(std::max(1, atOnce))
{
}

RequestQueue::Ticket RequestQueue::add(HttpRequest::Priority priority)
{
    const Ticket ticket = ++m_last;
    (priority == HttpRequest::Priority::Foreground ? m_foreground : m_background).push_back(ticket);
    return ticket;
}

bool RequestQueue::hasTurn() const
{
    return running() < m_atOnce && waiting() > 0;
}

std::optional<RequestQueue::Ticket> RequestQueue::takeNext()
{
    if (!hasTurn())
        return {};
    std::deque<Ticket> &line = m_foreground.empty() ? m_background : m_foreground;
    const Ticket ticket = line.front();
    line.pop_front();
    m_running.insert(ticket);
    return ticket;
}

void RequestQueue::finish(Ticket ticket)
{
    m_running.remove(ticket);
}

void RequestQueue::remove(Ticket ticket)
{
    m_running.remove(ticket);
    std::erase(m_foreground, ticket);
    std::erase(m_background, ticket);
}

int RequestQueue::waiting() const
{
    return int(m_foreground.size() + m_background.size());
}

} // namespace Gatehouse
