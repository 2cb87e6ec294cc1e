// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QDebug;

namespace Gatehouse {

//! A token, password or client secret in memory. Prints as dots, is wiped when its last copy goes,
//! and has to be asked for by name: a secret that slips into a log or a string is a defect.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray value);
    ~Secret();
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;

    bool isEmpty() const { return m_value.isEmpty(); }
    const QByteArray &reveal() const { return m_value; }

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    void wipe() noexcept;

    QByteArray m_value;
};

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace Gatehouse
