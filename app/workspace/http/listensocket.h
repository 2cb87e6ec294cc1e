// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QString>

namespace GatehouseWorkspace {

//! Owns one file descriptor.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor() { reset(); }
    Descriptor(Descriptor &&other) noexcept
        : m_fd(other.release())
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept;
    Q_DISABLE_COPY(Descriptor)

    int fd() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }
    int release();
    void reset();

private:
    int m_fd = -1;
};

//! Whether \a address is of this machine alone; nothing for what is no numeric address.
std::optional<bool> isLoopbackAddress(const QString &address);

//! A listening, non-blocking TCP socket. Fails with InvalidAddress or PortUnavailable.
Gatehouse::Result<Descriptor> listenOn(const QString &address, quint16 port);
quint16 portOf(const Descriptor &socket);

} // namespace GatehouseWorkspace
