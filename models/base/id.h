// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qhashfunctions.h>

#include <QString>

#include <compare>
#include <utility>

namespace Gatehouse {

//! An opaque identifier of one kind of thing. Two kinds do not mix: Id<Page> and Id<Person> are different types.
//! The text is kept as the server wrote it; never parse it (reference/notion-api.md, 1.4).
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    const QString &toString() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept
    {
        return ::qHash(id.m_text, seed);
    }

private:
    QString m_text;
};

} // namespace Gatehouse
