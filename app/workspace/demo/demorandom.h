// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUuid>

#include <array>
#include <cstdint>
#include <random>

namespace GatehouseWorkspace {

//! The chance of a demo: the same seed gives the same numbers on every machine. (The standard's
//! distributions are not the same everywhere; its generator is.)
class DemoRandom {
public:
    explicit DemoRandom(quint64 seed)
        : m_generator(seed)
    {
    }

    //! 0 to \a limit - 1.
    int below(int limit) { return int(m_generator() % quint64(limit)); }

    //! A UUID of version 4, dashed, lower case.
    template <class IdType>
    IdType id()
    {
        const std::array<quint64, 2> words{m_generator(), m_generator()};
        const quint64 high = (words[0] & 0xffffffffffff0fffULL) | 0x4000ULL;
        const quint64 low = (words[1] & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
        const QUuid uuid(uint(high >> 32), ushort(high >> 16), ushort(high), uchar(low >> 56),
            uchar(low >> 48), uchar(low >> 40), uchar(low >> 32), uchar(low >> 24),
            uchar(low >> 16), uchar(low >> 8), uchar(low));
        return IdType(uuid.toString(QUuid::WithoutBraces));
    }

    template <class List>
    const auto &pick(const List &list)
    {
        return list.at(below(int(list.size())));
    }

private:
    std::mt19937_64 m_generator;
};

} // namespace GatehouseWorkspace
