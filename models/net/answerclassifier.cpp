// SPDX-License-Identifier: MIT
#include "models/net/answerclassifier.h"

#include "models/net/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace Gatehouse {

namespace {

enum class AnswerShape { Empty, Object, OtherJson, BrokenJson, Text };

struct ParsedAnswer {
    AnswerShape shape = AnswerShape::Empty;
    QJsonObject object = {};
    QString problem = {};
};

ParsedAnswer parsedAnswer(const RawAnswer &answer)
{
    const QByteArray body = answer.body.trimmed();
    if (body.isEmpty())
        return {};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (document.isObject())
        return {.shape = AnswerShape::Object, .object = document.object()};
    if (!document.isNull())
        return {.shape = AnswerShape::OtherJson};
    const bool saysJson = answer.header("content-type").toLower().contains("json") && !body.startsWith('<');
    if (saysJson || body.startsWith('{') || body.startsWith('['))
        return {.shape = AnswerShape::BrokenJson, .problem = error.errorString()};
    return {.shape = AnswerShape::Text};
}

ApiError::Kind answerErrorKind(int status)
{
    using Kind = ApiError::Kind;
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Restricted;
    case 404:
        return Kind::NotFound;
    case 409:
        return Kind::Conflict;
    case 413:
        return Kind::TooLarge;
    case 429:
    case 529:
        return Kind::RateLimited;
    default:
        return status >= 500 ? Kind::ServerFault : Kind::Validation;
    }
}

//! These speak for themselves, whoever in between wrote the page.
bool answerStatusSuffices(int status)
{
    return status >= 500 || status == 429 || status == 413;
}

QString answerRequestId(const RawAnswer &answer, const QJsonObject &body)
{
    const QString inBody = body.value(QLatin1String("request_id")).toString();
    return inBody.isEmpty() ? QString::fromLatin1(answer.header("x-notion-request-id")) : inBody;
}

ApiError answerError(const RawAnswer &answer, const ParsedAnswer &parsed)
{
    ApiError error{.kind = answerErrorKind(answer.status), .httpStatus = answer.status};
    error.requestId = answerRequestId(answer, parsed.object);
    error.retryAfter = parsedRetryAfter(answer.header("retry-after"), answer.receivedAt);

    const QJsonValue code = parsed.object.value(QLatin1String("code"));
    const QJsonValue oauth = parsed.object.value(QLatin1String("error"));
    if (code.isString() || oauth.isString()) {
        const QJsonValue message = code.isString()
            ? parsed.object.value(QLatin1String("message"))
            : parsed.object.value(QLatin1String("error_description"));
        error.code = code.isString() ? code.toString() : oauth.toString();
        error.detail = redacted(message.toString());
        error.additionalData = parsed.object.value(QLatin1String("additional_data")).toObject();
        error.reason = error.additionalData.value(QLatin1String("reason")).toString();
        if (!error.retryAfter)
            error.retryAfter
                = parsedRetryAfter(error.additionalData.value(QLatin1String("retry_after"))
                                       .toVariant()
                                       .toString()
                                       .toLatin1(),
                    answer.receivedAt);
    } else if (!answerStatusSuffices(answer.status)) {
        const bool isJson = parsed.shape == AnswerShape::Object
            || parsed.shape == AnswerShape::OtherJson || parsed.shape == AnswerShape::BrokenJson;
        error.kind = isJson ? ApiError::Kind::Malformed : ApiError::Kind::NotJson;
        error.detail = parsed.problem;
    }
    return error;
}

} // namespace

QByteArray RawAnswer::header(const QByteArray &lowerCaseName) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
        [&](const auto &header) { return header.first == lowerCaseName; });
    return found == headers.end() ? QByteArray() : found->second;
}

Result<HttpAnswer> classified(const RawAnswer &answer)
{
    ParsedAnswer parsed = parsedAnswer(answer);
    if (answer.status < 200 || answer.status > 299)
        return answerError(answer, parsed);

    ApiError wrong{.httpStatus = answer.status,
        .detail = parsed.problem,
        .requestId = answerRequestId(answer, parsed.object)};
    switch (parsed.shape) {
    case AnswerShape::Empty:
    case AnswerShape::Object:
        return HttpAnswer{.status = answer.status,
            .body = std::move(parsed.object),
            .requestId = wrong.requestId,
            .headers = answer.headers};
    case AnswerShape::OtherJson:
    case AnswerShape::BrokenJson:
        wrong.kind = ApiError::Kind::Malformed;
        return wrong;
    case AnswerShape::Text:
        wrong.kind = ApiError::Kind::NotJson;
        return wrong;
    }
    Q_UNREACHABLE();
}

std::optional<std::chrono::seconds> parsedRetryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (isNumber)
        return seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
    QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return {};
    date.setTimeZone(QTimeZone::utc());
    // Rounded up: a second early is refused again.
    const qint64 milliseconds = std::max<qint64>(0, now.msecsTo(date));
    return std::chrono::seconds((milliseconds + 999) / 1000);
}

} // namespace Gatehouse
