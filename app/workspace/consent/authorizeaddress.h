// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/request.h"
#include "app/workspace/store/authorizationrepository.h"

#include <variant>

namespace GatehouseWorkspace {

//! Why an authorize address comes to nothing.
struct AuthorizeFault {
    const char *text = nullptr; //!< names what to say on a page, where nobody is to be told
    QByteArray redirect = {}; //!< where to tell it; empty: nowhere that can be trusted
};

//! What an authorize address asks for (reference/notion-api.md, 4.7; RFC 6749, 4.1.1). With a
//! client or redirect address that is not registered, nobody is sent anywhere.
using AuthorizeAnswer = Result<std::variant<NewAuthorization, AuthorizeFault>>;
AuthorizeAnswer readAuthorizeAddress(
    Store &store, const std::vector<QueryItem> &query, const QString &language);

} // namespace GatehouseWorkspace
