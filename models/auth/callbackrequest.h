// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace Gatehouse {

//! What a browser sends to the loopback address at the end of an OAuth flow.
struct CallbackRequest {
    enum class Verdict {
        Incomplete, //!< more bytes are needed
        Bad, //!< no request that is any of our business: not GET, another Host, garbage
        Complete,
    };
    static constexpr qsizetype longestHead = 8192; //!< bytes; a longer head is Bad

    QByteArray path = {}; //!< as sent, percent-encoded
    std::vector<std::pair<QString, QString>> query = {}; //!< decoded after it was split

    //! The value of a key that comes exactly once.
    std::optional<QString> only(const QString &key) const;
    int count(const QString &key) const;

    //! Reads the head of a request that was sent to 127.0.0.1:\a port. Pure.
    static std::pair<Verdict, CallbackRequest> parse(const QByteArray &bytes, quint16 port);
};

} // namespace Gatehouse
