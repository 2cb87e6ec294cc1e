// SPDX-License-Identifier: MIT
#include "app/workspace/http/hostpolicy.h"

#include <algorithm>
#include <array>

namespace GatehouseWorkspace {

namespace {

struct HostParts {
    QByteArrayView name;
    QByteArrayView port; //!< empty: none given
};

std::optional<HostParts> hostPartsOf(QByteArrayView text)
{
    const qsizetype nameEnd = text.startsWith('[') ? text.indexOf(']') + 1 : text.indexOf(':');
    if (text.startsWith('[') && nameEnd == 0)
        return {};
    if (nameEnd < 0 || nameEnd == text.size())
        return HostParts{text, {}};
    if (text[nameEnd] != ':')
        return {};
    const QByteArrayView port = text.sliced(nameEnd + 1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (port.isEmpty() || port.size() > 5 || !std::all_of(port.begin(), port.end(), isDigit))
        return {};
    return HostParts{text.first(nameEnd), port};
}

bool hostNamesEqual(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

HostPolicy::HostPolicy(quint16 port, const QStringList &publicHosts)
    : m_port(port)
{
    for (const QString &host : publicHosts)
        m_publicHosts.append(host.toLatin1());
}

HostPolicy::Verdict HostPolicy::judge(const Request &request) const
{
    if (request.hosts.size() != 1 || !isOurs(request.hosts.front()))
        return Verdict::ForeignHost;
    if (request.origin) {
        const QByteArrayView origin = *request.origin;
        if (origin == "null")
            return Verdict::OpaqueOrigin;
        for (const QByteArrayView scheme :
            {QByteArrayView("http://"), QByteArrayView("https://")}) {
            if (origin.startsWith(scheme) && isOurs(origin.sliced(scheme.size())))
                return Verdict::Welcome;
        }
        return Verdict::ForeignOrigin;
    }
    return Verdict::Welcome;
}

bool HostPolicy::isOurs(QByteArrayView hostAndPort) const
{
    const std::optional<HostParts> parts = hostPartsOf(hostAndPort);
    if (!parts)
        return false;
    static constexpr std::array loopbackNames{"127.0.0.1", "[::1]", "localhost"};
    const bool isLoopback = std::any_of(loopbackNames.begin(), loopbackNames.end(),
        [&](const char *name) { return hostNamesEqual(parts->name, name); });
    if (isLoopback) {
        const bool isOurPort
            = parts->port.isEmpty() ? m_port == 80 : parts->port.toUInt() == m_port;
        if (isOurPort)
            return true;
    }
    return std::any_of(m_publicHosts.begin(), m_publicHosts.end(), [&](const QByteArray &host) {
        const std::optional<HostParts> allowed = hostPartsOf(host);
        return allowed && hostNamesEqual(parts->name, allowed->name)
            && (allowed->port.isEmpty() || allowed->port == parts->port);
    });
}

} // namespace GatehouseWorkspace
