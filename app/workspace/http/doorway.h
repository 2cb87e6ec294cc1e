// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/listensocket.h"

#include <QByteArray>

#include <sys/socket.h>

#include <chrono>
#include <optional>
#include <vector>

namespace GatehouseWorkspace {

//! Takes connections and keeps each until its first bytes have come, so that they are looked at
//! before anybody reads them. Used in one thread; several threads may each have one for the same
//! listening socket.
class Doorway {
public:
    //! A connection that has begun to speak.
    struct Visitor {
        Descriptor socket = {};
        sockaddr_storage address = {};
        socklen_t length = 0;
        QByteArray start = {}; //!< what can be read from it so far, 8 KiB at most; still to be read
    };

    //! \a listener must not block; \a patience is how long somebody may say nothing.
    Doorway(Descriptor listener, std::chrono::milliseconds patience);

    //! Whether the system had the descriptors for it.
    bool isOpen() const { return m_listener.isOpen() && m_epoll.isOpen(); }
    //! Is readable when look() has something to do.
    int fd() const { return m_epoll.fd(); }
    //! Until look() has something to do although nothing has come; nothing: never.
    std::optional<std::chrono::milliseconds> due() const;

    //! Lets people in as long as fewer than \a room wait, and hands over who has spoken. Whoever
    //! has left or has said nothing for too long is hung up on.
    std::vector<Visitor> look(std::size_t room);
    //! Whether more may come: nobody is let in, and fd() is not woken by them, while \a room wait.
    void setRoom(std::size_t room);

private:
    using Clock = std::chrono::steady_clock;
    struct Guest {
        Visitor visitor = {};
        Clock::time_point until = {};
    };

    void letIn(std::size_t room);
    void watchListener(bool isWatched);

    Descriptor m_listener;
    Descriptor m_epoll;
    std::chrono::milliseconds m_patience;
    std::vector<Guest> m_guests; //!< in the order in which they came
    bool m_isWatching = false;
    std::optional<Clock::time_point> m_crowdedUntil; //!< no descriptors left before
};

} // namespace GatehouseWorkspace
