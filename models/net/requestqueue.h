// SPDX-License-Identifier: MIT
#pragma once

#include "models/net/httprequest.h"

#include <QSet>

#include <deque>
#include <optional>

namespace Gatehouse {

//! Whose turn it is: foreground first, in order of arrival, and only so many at once.
class RequestQueue {
public:
    using Ticket = quint64;

    explicit RequestQueue(int atOnce);

    Ticket add(HttpRequest::Priority priority);
    //! The next one's turn, if there is room; it runs until finish().
    std::optional<Ticket> takeNext();
    bool hasTurn() const;
    void finish(Ticket ticket);
    //! Forgets one that waits or runs.
    void remove(Ticket ticket);

    int waiting() const;
    int running() const { return int(m_running.size()); }

private:
    int m_atOnce;
    Ticket m_last = 0;
    std::deque<Ticket> m_foreground;
    std::deque<Ticket> m_background;
    QSet<Ticket> m_running;
};

} // namespace Gatehouse
