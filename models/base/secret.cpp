// SPDX-License-Identifier: MIT
#include "models/base/secret.h"

#include <QDebug>

#include <utility>

namespace Gatehouse {

Secret::Secret(QByteArray value)
    : m_value(std::move(value))
{
}

Secret::~Secret()
{
    wipe();
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_value = other.m_value;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_value = std::move(other.m_value);
    }
    return *this;
}

void Secret::wipe() noexcept
{
    // A shared buffer still serves another copy, which wipes it when its turn comes.
    if (m_value.isEmpty() || !m_value.isDetached())
        return;
    volatile char *const bytes = m_value.data();
    for (qsizetype i = 0; i < m_value.size(); ++i)
        bytes[i] = 0;
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << (secret.isEmpty() ? "Secret(none)" : "Secret(...)");
    return debug;
}

} // namespace Gatehouse
