// SPDX-License-Identifier: MIT
#include "app/workspace/http/request.h"

#include <QList>
#include <QStringDecoder>

namespace GatehouseWorkspace {

namespace {

int requestHexDigit(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return -1;
}

enum class Plus { Literal, Space };

std::optional<QString> requestDecoded(QByteArrayView text, Plus plus)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size())
                return {};
            const int high = requestHexDigit(text[i + 1]);
            const int low = requestHexDigit(text[i + 2]);
            if (high < 0 || low < 0)
                return {};
            bytes.append(static_cast<char>(high * 16 + low));
            i += 2;
        } else {
            bytes.append(c == '+' && plus == Plus::Space ? ' ' : c);
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = decoder(bytes);
    if (decoder.hasError())
        return {};
    return decoded;
}

} // namespace

Method methodOf(QByteArrayView name)
{
    if (name == "GET")
        return Method::Get;
    if (name == "HEAD")
        return Method::Head;
    if (name == "POST")
        return Method::Post;
    if (name == "PUT")
        return Method::Put;
    if (name == "PATCH")
        return Method::Patch;
    if (name == "DELETE")
        return Method::Delete;
    return Method::Other;
}

std::optional<std::vector<QueryItem>> parseForm(QByteArrayView text)
{
    std::vector<QueryItem> items;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = text.indexOf('&', from);
        if (to < 0)
            to = text.size();
        const QByteArrayView pair = text.sliced(from, to - from);
        from = to + 1;
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        std::optional<QString> key
            = requestDecoded(equals < 0 ? pair : pair.first(equals), Plus::Space);
        std::optional<QString> value
            = equals < 0 ? QString() : requestDecoded(pair.sliced(equals + 1), Plus::Space);
        if (!key || !value)
            return {};
        items.push_back({std::move(*key), std::move(*value)});
    }
    return items;
}

bool isForm(const Request &request)
{
    const QByteArray type = request.contentType.split(';').front().trimmed();
    return type.compare("application/x-www-form-urlencoded", Qt::CaseInsensitive) == 0;
}

QByteArray cookieOf(const Request &request, QByteArrayView name)
{
    for (const QByteArray &header : request.cookies) {
        for (const QByteArray &pair : header.split(';')) {
            const qsizetype equals = pair.indexOf('=');
            if (equals > 0 && pair.first(equals).trimmed() == name)
                return pair.sliced(equals + 1).trimmed();
        }
    }
    return {};
}

std::optional<Target> parseTarget(QByteArrayView target)
{
    if (!target.startsWith('/'))
        return {};
    Target parsed;
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView path = mark < 0 ? target.sliced(1) : target.sliced(1, mark - 1);
    for (qsizetype from = 0; from <= path.size();) {
        qsizetype to = path.indexOf('/', from);
        if (to < 0)
            to = path.size();
        std::optional<QString> segment
            = requestDecoded(path.sliced(from, to - from), Plus::Literal);
        if (!segment || segment->isEmpty())
            return {};
        parsed.segments.push_back(std::move(*segment));
        from = to + 1;
    }
    if (mark < 0)
        return parsed;

    std::optional<std::vector<QueryItem>> query = parseForm(target.sliced(mark + 1));
    if (!query)
        return {};
    parsed.query = std::move(*query);
    return parsed;
}

} // namespace GatehouseWorkspace
