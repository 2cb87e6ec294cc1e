// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"

#include <QString>

namespace Gatehouse {

//! What a person reads of a failure: what happened and why, and what to do about it.
struct ErrorText {
    QString title = {}; //!< what happened, one sentence
    QString remedy = {}; //!< what to do, one or two sentences
    QString details = {}; //!< status, code, request id, the server's own words; shown on demand
};

//! The only place where failures become sentences.
ErrorText errorText(const ApiError &error);
//! Whether it is about a token that was held here and that the server does not renew any more.
bool isLostToken(const ApiError &error);
//! The same, where a connection was to be created: what a role or a policy forbids there.
ErrorText creationErrorText(const ApiError &error);

//! The same, where something was to be installed by OAuth or its tokens were to be renewed.
ErrorText oauthErrorText(const ApiError &error);

//! The same, where a token that somebody pasted was checked.
ErrorText pastedTokenErrorText(const ApiError &error);

//! The same, where somebody was to sign in in the browser.
ErrorText signInErrorText(const ApiError &error);

} // namespace Gatehouse
