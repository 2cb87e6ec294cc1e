// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/consent/page.h"
#include "app/workspace/dispatch/call.h"
#include "app/workspace/store/authorizationrepository.h"

namespace GatehouseWorkspace {

//! An authorization in the hands of its browser.
struct ConsentSession {
    AuthorizationRow authorization = {};
    QByteArray secret = {}; //!< of the cookie
    Language language = Language::English;

    //! Where its forms go: /consent/{authorization}.
    QString base() const { return QStringLiteral("/consent/") + authorization.id.toString(); }
};

//! The values of a form's fields of that name.
QStringList formValues(const BrowserCall &call, const char *name);
//! The first of them; empty when there is none.
QString formValue(const BrowserCall &call, const char *name);

//! The session whose form this is: it has the cookie, the secret of the form, and comes from a page
//! of ours. Anything else gets the page that says so.
Gatehouse::Result<ConsentSession, Reply> consentSession(const BrowserCall &call);

//! Gives the browser the cookie of \a session.
void giveCookie(Reply &reply, const BrowserCall &call, const ConsentSession &session);

//! What every page of a session needs: where its forms go, their secret, the languages.
QJsonObject sessionValues(const BrowserCall &call, const ConsentSession &session);

//! The page for a store that failed; its own words go to the log.
Reply brokenReply(Language language, const ApiError &error);
//! The page for what was used or is late.
Reply overReply(Language language);

} // namespace GatehouseWorkspace
