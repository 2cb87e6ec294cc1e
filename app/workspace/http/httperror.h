// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace GatehouseWorkspace {

//! A refusal as it goes over the wire: Notion's error envelope (reference/notion-api.md, 1.6).
//! Made by the functions below, so that a status and its code cannot part.
struct HttpError {
    //! OAuth's own clients look for `error`; the reference has the code twice for them.
    enum class Form { Notion, OAuth };

    int status = 500;
    QLatin1String code = QLatin1String("internal_server_error");
    QString message = {};
    QJsonObject additionalData = {};
    std::optional<int> retryAfter = {}; //!< seconds
    Form form = Form::Notion;

    //! Without `request_id`; the reply adds it.
    QByteArray toJson() const;
};

namespace Refusal {

HttpError invalidJson();
HttpError invalidRequestUrl();
HttpError invalidRequest(QString message);
HttpError validation(QString message);
HttpError missingVersion(QString message);
HttpError invalidBeta(QString message);
HttpError unauthorized();
HttpError restricted(QString message = {}); //!< without words: the ones for a missing capability
enum class Reason { Role, Plan, Policy };
HttpError restrictedBy(Reason reason, QString message);
HttpError notFound(QString message);
HttpError conflict(QString message = {});
HttpError tooLarge(qint64 limit);
HttpError rateLimited(int secondsToWait);
//! What the /v1/oauth calls refuse with (reference/notion-api.md, 1.6).
enum class OAuthFault {
    InvalidRequest,
    InvalidGrant,
    UnauthorizedClient,
    UnsupportedGrantType,
    InvalidClient, //!< 401, all others 400
};
HttpError oauth(OAuthFault fault, QString message);
HttpError internal();
HttpError unavailable(QString message, int secondsToWait);
//! What a failing store means to a caller. Its own words go to the log, not over the wire.
HttpError ofStore(const Gatehouse::ApiError &error);

} // namespace Refusal

} // namespace GatehouseWorkspace
