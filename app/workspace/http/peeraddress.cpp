// SPDX-License-Identifier: MIT
#include "app/workspace/http/peeraddress.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <array>

namespace GatehouseWorkspace {

QByteArray numericAddress(const sockaddr *address)
{
    std::array<char, INET6_ADDRSTRLEN> text = {};
    const void *number = nullptr;
    if (address && address->sa_family == AF_INET)
        number = &reinterpret_cast<const sockaddr_in *>(address)->sin_addr;
    else if (address && address->sa_family == AF_INET6)
        number = &reinterpret_cast<const sockaddr_in6 *>(address)->sin6_addr;
    if (!number || !inet_ntop(address->sa_family, number, text.data(), text.size()))
        return {};
    return QByteArray(text.data());
}

QByteArray addressGroup(const QByteArray &address)
{
    in_addr v4 = {};
    if (inet_pton(AF_INET, address.constData(), &v4) == 1)
        return address;
    in6_addr v6 = {};
    if (inet_pton(AF_INET6, address.constData(), &v6) != 1)
        return {};
    const auto *const bytes = reinterpret_cast<const char *>(&v6);
    if (IN6_IS_ADDR_V4MAPPED(&v6)) {
        std::array<char, INET_ADDRSTRLEN> text = {};
        return inet_ntop(AF_INET, bytes + 12, text.data(), text.size()) ? QByteArray(text.data())
                                                                        : QByteArray();
    }
    return QByteArray(bytes, 8).toHex() + "::/64";
}

} // namespace GatehouseWorkspace
