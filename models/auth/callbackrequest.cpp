// SPDX-License-Identifier: MIT
#include "models/auth/callbackrequest.h"

#include <algorithm>

namespace Gatehouse {

namespace {

QString decodedPart(QByteArray part)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' ')));
}

//! Exactly one Host, and it is the address we listen on: another name would be a page that made its
//! own name point here (DNS rebinding).
bool isForUs(const QList<QByteArray> &lines, quint16 port)
{
    int hosts = 0;
    bool isRight = false;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.left(colon).toLower() != "host")
            continue;
        ++hosts;
        const QByteArray host = line.mid(colon + 1).trimmed().toLower();
        const QByteArray number = QByteArray::number(port);
        isRight = host == "127.0.0.1:" + number || host == "localhost:" + number;
    }
    return hosts == 1 && isRight;
}

} // namespace

std::optional<QString> CallbackRequest::only(const QString &key) const
{
    if (count(key) != 1)
        return {};
    const auto found = std::find_if(
        query.begin(), query.end(), [&key](const auto &item) { return item.first == key; });
    return found->second;
}

int CallbackRequest::count(const QString &key) const
{
    return int(std::count_if(
        query.begin(), query.end(), [&key](const auto &item) { return item.first == key; }));
}

std::pair<CallbackRequest::Verdict, CallbackRequest> CallbackRequest::parse(
    const QByteArray &bytes, quint16 port)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        // What cannot become a GET any more is not waited for.
        const QByteArray begin = QByteArray("GET /").left(bytes.size());
        const bool hopeless = bytes.size() > longestHead || !bytes.startsWith(begin);
        return {hopeless ? Verdict::Bad : Verdict::Incomplete, {}};
    }
    if (end > longestHead)
        return {Verdict::Bad, {}};
    QList<QByteArray> lines = bytes.left(end).split('\n');
    for (QByteArray &line : lines)
        line = line.endsWith('\r') ? line.chopped(1) : line;
    const QList<QByteArray> words = lines.takeFirst().split(' ');
    if (words.size() != 3 || words[0] != "GET" || !words[1].startsWith('/')
        || !words[2].startsWith("HTTP/1.") || !isForUs(lines, port))
        return {Verdict::Bad, {}};

    CallbackRequest request;
    const qsizetype mark = words[1].indexOf('?');
    request.path = mark < 0 ? words[1] : words[1].left(mark);
    // Split first, decode then: an encoded & or = belongs to a value.
    const QList<QByteArray> items
        = mark < 0 ? QList<QByteArray>() : words[1].mid(mark + 1).split('&');
    for (const QByteArray &item : items) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        request.query.emplace_back(decodedPart(equals < 0 ? item : item.left(equals)),
            equals < 0 ? QString() : decodedPart(item.mid(equals + 1)));
    }
    return {Verdict::Complete, std::move(request)};
}

} // namespace Gatehouse
