// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/request.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace GatehouseWorkspace {

//! Whom the service answers: requests that name it in `Host` and come from no other web page. A
//! page in a browser can reach a loopback port by a DNS name of its own; the name in `Host` gives
//! it away.
class HostPolicy {
public:
    //! \a publicHosts: names with or without a port; without one every port will do.
    HostPolicy(quint16 port, const QStringList &publicHosts);

    enum class Verdict {
        Welcome,
        ForeignHost, //!< also: no Host, or several
        ForeignOrigin,
        OpaqueOrigin, //!< a page without an origin: a file, or one that says nothing of itself
    };
    Verdict judge(const Request &request) const;

private:
    bool isOurs(QByteArrayView hostAndPort) const;

    quint16 m_port;
    QList<QByteArray> m_publicHosts;
};

} // namespace GatehouseWorkspace
