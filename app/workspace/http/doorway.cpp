// SPDX-License-Identifier: MIT
#include "app/workspace/http/doorway.h"

#include <sys/epoll.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace GatehouseWorkspace {

namespace {

//! Somebody else's connections have to end first, of which nothing here is told.
constexpr std::chrono::milliseconds untilLessCrowded{100};

} // namespace

Doorway::Doorway(Descriptor listener, std::chrono::milliseconds patience)
    : m_listener(std::move(listener))
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_patience(patience)
{
    epoll_event event = {.events = 0, .data = {.fd = m_listener.fd()}};
    if (isOpen() && ::epoll_ctl(m_epoll.fd(), EPOLL_CTL_ADD, m_listener.fd(), &event) != 0)
        m_epoll.reset();
}

std::optional<std::chrono::milliseconds> Doorway::due() const
{
    std::optional<Clock::time_point> next = m_crowdedUntil;
    if (!m_guests.empty())
        next = next ? std::min(*next, m_guests.front().until) : m_guests.front().until;
    if (!next)
        return {};
    const auto rest = std::chrono::ceil<std::chrono::milliseconds>(*next - Clock::now());
    return std::max(rest, std::chrono::milliseconds::zero());
}

std::vector<Doorway::Visitor> Doorway::look(std::size_t room)
{
    letIn(room);
    std::vector<Visitor> spoken;
    const Clock::time_point now = Clock::now();
    std::erase_if(m_guests, [&](Guest &guest) {
        std::array<char, 8192> start = {};
        const int socket = guest.visitor.socket.fd();
        const ssize_t size = ::recv(socket, start.data(), start.size(), MSG_PEEK | MSG_DONTWAIT);
        if (size < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR))
            return guest.until <= now;
        if (size > 0) {
            ::epoll_ctl(m_epoll.fd(), EPOLL_CTL_DEL, socket, nullptr);
            guest.visitor.start = QByteArray(start.data(), static_cast<qsizetype>(size));
            spoken.push_back(std::move(guest.visitor));
        }
        return true;
    });
    return spoken;
}

void Doorway::setRoom(std::size_t room)
{
    watchListener(!m_crowdedUntil && m_guests.size() < room);
}

void Doorway::letIn(std::size_t room)
{
    if (m_crowdedUntil && Clock::now() < *m_crowdedUntil)
        return;
    m_crowdedUntil.reset();
    while (m_guests.size() < room) {
        Visitor visitor;
        visitor.length = sizeof visitor.address;
        visitor.socket
            = Descriptor(::accept4(m_listener.fd(), reinterpret_cast<sockaddr *>(&visitor.address),
                &visitor.length, SOCK_NONBLOCK | SOCK_CLOEXEC));
        if (!visitor.socket.isOpen()) {
            if (errno == EINTR || errno == ECONNABORTED)
                continue;
            if (errno != EAGAIN && errno != EWOULDBLOCK)
                m_crowdedUntil = Clock::now() + untilLessCrowded;
            return;
        }
        epoll_event event = {.events = EPOLLIN | EPOLLRDHUP, .data = {.fd = visitor.socket.fd()}};
        if (::epoll_ctl(m_epoll.fd(), EPOLL_CTL_ADD, visitor.socket.fd(), &event) == 0)
            m_guests.push_back({.visitor = std::move(visitor), .until = Clock::now() + m_patience});
    }
}

void Doorway::watchListener(bool isWatched)
{
    if (std::exchange(m_isWatching, isWatched) == isWatched)
        return;
    epoll_event event
        = {.events = isWatched ? EPOLLIN : std::uint32_t{0}, .data = {.fd = m_listener.fd()}};
    ::epoll_ctl(m_epoll.fd(), EPOLL_CTL_MOD, m_listener.fd(), &event);
}

} // namespace GatehouseWorkspace
