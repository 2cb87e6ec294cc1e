// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace Gatehouse {

//! Where a list goes on. Opaque; belongs to one query of one server and is never stored.
class Cursor {
public:
    Cursor() = default;
    explicit Cursor(QString text)
        : m_text(std::move(text))
    {
    }
    const QString &toString() const { return m_text; }
    friend bool operator==(const Cursor &, const Cursor &) = default;

private:
    QString m_text;
};

//! One page of a list. It may hold fewer rows than asked for, even none, and still go on: only `next` decides.
template <class T>
struct ListPage {
    std::vector<T> items = {};
    std::optional<Cursor> next = {};

    friend bool operator==(const ListPage &, const ListPage &) = default;
};

} // namespace Gatehouse
