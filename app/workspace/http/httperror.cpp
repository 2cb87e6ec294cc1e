// SPDX-License-Identifier: MIT
#include "app/workspace/http/httperror.h"

#include "app/workspace/http/jsonwriter.h"
#include "models/base/logging.h"

#include <QJsonDocument>

namespace GatehouseWorkspace {

QByteArray HttpError::toJson() const
{
    JsonWriter json;
    json.beginObject();
    json.key("object").value(QLatin1String("error"));
    json.key("status").value(status);
    json.key("code").value(code);
    if (form == Form::OAuth)
        json.key("error").value(code);
    json.key("message").value(message);
    if (!additionalData.isEmpty())
        json.key("additional_data")
            .raw(QJsonDocument(additionalData).toJson(QJsonDocument::Compact));
    json.endObject();
    return json.take();
}

namespace Refusal {

HttpError invalidJson()
{
    return {.status = 400,
        .code = QLatin1String("invalid_json"),
        .message = QStringLiteral("Error parsing JSON body.")};
}

HttpError invalidRequestUrl()
{
    return {.status = 400,
        .code = QLatin1String("invalid_request_url"),
        .message = QStringLiteral("Invalid request URL.")};
}

HttpError invalidRequest(QString message)
{
    return {.status = 400, .code = QLatin1String("invalid_request"), .message = std::move(message)};
}

HttpError validation(QString message)
{
    return {
        .status = 400, .code = QLatin1String("validation_error"), .message = std::move(message)};
}

HttpError missingVersion(QString message)
{
    return {.status = 400, .code = QLatin1String("missing_version"), .message = std::move(message)};
}

HttpError invalidBeta(QString message)
{
    return {.status = 400, .code = QLatin1String("invalid_beta"), .message = std::move(message)};
}

HttpError unauthorized()
{
    return {.status = 401,
        .code = QLatin1String("unauthorized"),
        .message = QStringLiteral("API token is invalid.")};
}

HttpError restricted(QString message)
{
    return {.status = 403,
        .code = QLatin1String("restricted_resource"),
        .message = message.isEmpty() ? QStringLiteral("Insufficient permissions for this endpoint.")
                                     : std::move(message)};
}

HttpError restrictedBy(Reason reason, QString message)
{
    HttpError error = restricted(std::move(message));
    const auto name = [reason] {
        switch (reason) {
        case Reason::Role:
            return QStringLiteral("role");
        case Reason::Plan:
            return QStringLiteral("plan");
        case Reason::Policy:
            return QStringLiteral("policy");
        }
        Q_UNREACHABLE();
    };
    error.additionalData.insert(QStringLiteral("reason"), name());
    return error;
}

HttpError notFound(QString message)
{
    return {
        .status = 404, .code = QLatin1String("object_not_found"), .message = std::move(message)};
}

HttpError conflict(QString message)
{
    return {.status = 409,
        .code = QLatin1String("conflict_error"),
        .message = message.isEmpty()
            ? QStringLiteral("Conflict occurred while saving. Please try again.")
            : std::move(message)};
}

HttpError tooLarge(qint64 limit)
{
    return {.status = 413,
        .code = QLatin1String("validation_error"),
        .message = QStringLiteral("The request body is larger than %1 bytes.").arg(limit)};
}

HttpError rateLimited(int secondsToWait)
{
    return {.status = 429,
        .code = QLatin1String("rate_limited"),
        .message = QStringLiteral("You have been rate limited. Please try again in a few minutes."),
        .additionalData
        = {{QStringLiteral("rate_limit_reason"), QStringLiteral("public_api_request_rate_limit")},
            {QStringLiteral("retry_after"), QString::number(secondsToWait)}},
        .retryAfter = secondsToWait};
}

HttpError oauth(OAuthFault fault, QString message)
{
    const auto name = [fault] {
        switch (fault) {
        case OAuthFault::InvalidRequest:
            return QLatin1String("invalid_request");
        case OAuthFault::InvalidGrant:
            return QLatin1String("invalid_grant");
        case OAuthFault::UnauthorizedClient:
            return QLatin1String("unauthorized_client");
        case OAuthFault::UnsupportedGrantType:
            return QLatin1String("unsupported_grant_type");
        case OAuthFault::InvalidClient:
            return QLatin1String("invalid_client");
        }
        Q_UNREACHABLE();
    };
    return {.status = fault == OAuthFault::InvalidClient ? 401 : 400,
        .code = name(),
        .message = std::move(message),
        .form = HttpError::Form::OAuth};
}

HttpError internal()
{
    return {.status = 500,
        .code = QLatin1String("internal_server_error"),
        .message = QStringLiteral("Unexpected error occurred.")};
}

HttpError unavailable(QString message, int secondsToWait)
{
    return {.status = 503,
        .code = QLatin1String("service_unavailable"),
        .message = std::move(message),
        .retryAfter = secondsToWait};
}

HttpError ofStore(const Gatehouse::ApiError &error)
{
    using Kind = Gatehouse::ApiError::Kind;
    qCWarning(logService) << "the store refused:" << error << error.detail;
    switch (error.kind) {
    case Kind::StoreReadOnly:
        return unavailable(
            QStringLiteral("This workspace cannot be changed: its file is read-only."), 60);
    case Kind::StoreFull:
        return unavailable(
            QStringLiteral(
                "This workspace cannot be changed: its disk is full. Nothing was stored."),
            60);
    case Kind::StoreNewer:
        return unavailable(
            QStringLiteral("This workspace was written by a newer version of Gatehouse."), 60);
    case Kind::StoreMissing:
        return unavailable(QStringLiteral("This workspace's file is not there."), 60);
    case Kind::StoreDamaged: {
        HttpError damaged = internal();
        damaged.message = QStringLiteral("This workspace's file is damaged.");
        return damaged;
    }
    case Kind::Conflict:
        return conflict();
    default:
        return internal();
    }
}

} // namespace Refusal

} // namespace GatehouseWorkspace
