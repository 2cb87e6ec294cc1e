// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace GatehouseWorkspace {

enum class Method { Get, Head, Post, Put, Patch, Delete, Other };

//! Case-sensitive, as HTTP has it.
Method methodOf(QByteArrayView name);

//! One request as it came over the wire: nothing decoded but the frame, nothing trusted.
struct Request {
    Method method = Method::Get;
    QByteArray target = {}; //!< path and query, still percent-encoded
    std::vector<QByteArray> hosts = {}; //!< every Host header; more than one is an attack
    std::optional<QByteArray> origin = {};
    std::optional<QByteArray> authorization = {};
    std::optional<QByteArray> notionVersion = {};
    std::optional<QByteArray> notionBeta = {};
    std::optional<QByteArray> idempotencyKey = {};
    QByteArray userAgent = {};
    QByteArray body = {};
};

//! One key and value of a query string, decoded.
struct QueryItem {
    QString key = {};
    QString value = {};

    friend bool operator==(const QueryItem &, const QueryItem &) = default;
};

//! A request's target, split before it was decoded, so that an encoded slash stays in its segment.
struct Target {
    std::vector<QString> segments = {};
    std::vector<QueryItem> query = {};

    friend bool operator==(const Target &, const Target &) = default;
};

//! None for what cannot be a path of ours: no leading slash, an empty segment, a broken escape, or
//! not UTF-8.
std::optional<Target> parseTarget(QByteArrayView target);

} // namespace GatehouseWorkspace
