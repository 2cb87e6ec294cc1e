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
    QByteArray contentType = {};
    QByteArray acceptLanguage = {};
    QByteArray fetchSite = {}; //!< Sec-Fetch-Site: what the browser says of where it comes from
    QByteArray forwardedFor = {}; //!< as a proxy in front says it; anybody else may say it too
    QByteArray peer = {}; //!< numeric address of the other end of the connection
    std::vector<QByteArray> cookies = {}; //!< every Cookie header
    QByteArray body = {};
};

//! One key and value of a query string, decoded.
struct QueryItem {
    QString key = {};
    QString value = {};

    friend bool operator==(const QueryItem &, const QueryItem &) = default;
};

//! Keys and values of a query string or of a form's body (application/x-www-form-urlencoded). None
//! for a broken escape, or what is not UTF-8.
std::optional<std::vector<QueryItem>> parseForm(QByteArrayView text);

//! Whether the body is one that a form sent.
bool isForm(const Request &request);

//! The value of the first cookie of that name; empty when there is none.
QByteArray cookieOf(const Request &request, QByteArrayView name);

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
