// SPDX-License-Identifier: MIT
#include "models/net/oncebody.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace Gatehouse {

OnceBody::OnceBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    // Unbuffered: what QIODevice would read ahead could not be told from what was sent.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OnceBody::~OnceBody() = default;

qint64 OnceBody::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_bytes.size() - m_position;
}

bool OnceBody::seek(qint64)
{
    return false;
}

qint64 OnceBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_bytes.size() - m_position);
    if (count <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_position, size_t(count));
    m_position += count;
    return count;
}

qint64 OnceBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Gatehouse
