// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace Gatehouse {

//! One call of a server, as a value. Where it goes and with which token is the HttpClient's
//! knowledge.
struct HttpRequest {
    Q_GADGET

public:
    enum class Method { Get, Post, Put, Patch, Delete };
    Q_ENUM(Method)
    enum class Priority { Foreground, Background };
    Q_ENUM(Priority)
    enum class Kind { Read, Write };
    Q_ENUM(Kind)

    //! `contentType` goes with it; a QJsonObject is sent as application/json.
    struct Bytes {
        QByteArray data = {};
        QByteArray contentType = "application/octet-stream";

        friend bool operator==(const Bytes &, const Bytes &) = default;
    };
    using Body = std::variant<std::monostate, QJsonObject, Bytes>;

    Method method = Method::Get;
    QString path = {}; //!< begins with a slash, percent-encoded: put ids in with segment()
    std::vector<std::pair<QString, QString>> query = {}; //!< as people read it; encoded when sent
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    Body body = {};
    Priority priority = Priority::Foreground;
    std::optional<Kind> kind = {}; //!< nothing: GET reads, every other method writes
    std::optional<std::chrono::milliseconds> timeout
        = {}; //!< of each attempt; nothing: the client's

    //! A write is sent exactly once.
    Kind effectiveKind() const
    {
        return kind.value_or(method == Method::Get ? Kind::Read : Kind::Write);
    }

    //! An id or a name as one segment of a path.
    static QString segment(const QString &text);

    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

//! A 2xx answer whose body is a JSON object (or nothing).
struct HttpAnswer {
    int status = 0;
    QJsonObject body = {};
    QString requestId = {}; //!< of the body, else of x-notion-request-id
    std::vector<std::pair<QByteArray, QByteArray>> headers = {}; //!< names in lower case

    friend bool operator==(const HttpAnswer &, const HttpAnswer &) = default;
};

} // namespace Gatehouse
