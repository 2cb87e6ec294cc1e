// SPDX-License-Identifier: MIT
#include "app/workspace/http/listensocket.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace GatehouseWorkspace {

namespace {

using Gatehouse::ApiError;

struct SocketAddress {
    sockaddr_storage storage = {};
    socklen_t length = 0;
};

std::optional<SocketAddress> socketAddressOf(const QString &address, quint16 port)
{
    const QByteArray text = address.toLatin1();
    SocketAddress result;
    auto *const v4 = reinterpret_cast<sockaddr_in *>(&result.storage);
    if (inet_pton(AF_INET, text.constData(), &v4->sin_addr) == 1) {
        v4->sin_family = AF_INET;
        v4->sin_port = htons(port);
        result.length = sizeof(sockaddr_in);
        return result;
    }
    auto *const v6 = reinterpret_cast<sockaddr_in6 *>(&result.storage);
    if (inet_pton(AF_INET6, text.constData(), &v6->sin6_addr) == 1) {
        v6->sin6_family = AF_INET6;
        v6->sin6_port = htons(port);
        result.length = sizeof(sockaddr_in6);
        return result;
    }
    return {};
}

ApiError socketFailure(const QString &address, quint16 port)
{
    return {.kind = ApiError::Kind::PortUnavailable,
        .detail = QStringLiteral("%1, port %2 (%3)")
                      .arg(address)
                      .arg(port)
                      .arg(QString::fromLocal8Bit(strerror(errno)))};
}

} // namespace

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    if (this != &other) {
        reset();
        m_fd = other.release();
    }
    return *this;
}

int Descriptor::release()
{
    return std::exchange(m_fd, -1);
}

void Descriptor::reset()
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

std::optional<bool> isLoopbackAddress(const QString &address)
{
    const std::optional<SocketAddress> parsed = socketAddressOf(address, 0);
    if (!parsed)
        return {};
    if (parsed->storage.ss_family == AF_INET) {
        const auto *const v4 = reinterpret_cast<const sockaddr_in *>(&parsed->storage);
        return (ntohl(v4->sin_addr.s_addr) >> 24) == 127;
    }
    const auto *const v6 = reinterpret_cast<const sockaddr_in6 *>(&parsed->storage);
    return IN6_IS_ADDR_LOOPBACK(&v6->sin6_addr);
}

Gatehouse::Result<Descriptor> listenOn(const QString &address, quint16 port)
{
    const std::optional<SocketAddress> where = socketAddressOf(address, port);
    if (!where)
        return ApiError{.kind = ApiError::Kind::InvalidAddress,
            .detail = QStringLiteral("%1 is not a numeric IPv4 or IPv6 address.").arg(address)};
    Descriptor socket(
        ::socket(where->storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket.isOpen())
        return socketFailure(address, port);
    const int on = 1;
    ::setsockopt(socket.fd(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (::bind(socket.fd(), reinterpret_cast<const sockaddr *>(&where->storage), where->length) != 0
        || ::listen(socket.fd(), 256) != 0)
        return socketFailure(address, port);
    return socket;
}

quint16 portOf(const Descriptor &socket)
{
    sockaddr_storage storage = {};
    socklen_t length = sizeof storage;
    if (::getsockname(socket.fd(), reinterpret_cast<sockaddr *>(&storage), &length) != 0)
        return 0;
    return storage.ss_family == AF_INET
        ? ntohs(reinterpret_cast<const sockaddr_in *>(&storage)->sin_port)
        : ntohs(reinterpret_cast<const sockaddr_in6 *>(&storage)->sin6_port);
}

} // namespace GatehouseWorkspace
