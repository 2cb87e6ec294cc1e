// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/authorizationrepository.h"

#include <QUrl>

namespace GatehouseWorkspace {

class Store;

//! Somebody at this machine wants to be signed in to what an address begins.
struct SignInWish {
    QUrl address = {}; //!< an authorize address of this service, or the site of a demo's partner
    quint16 port = 0; //!< of this service
    UserId person = {};
    QString directory = {};
};

//! Begins what the address asks for and writes a page, for its owner's eyes only, whose form signs
//! the person in: once, within a minute. A file and not an address: addresses stand in process
//! lists, histories and logs. Gives the file's path; Validation, with a sentence, when the address
//! comes to nothing, FileUnwritable when there is no room for the file.
Result<QString> writeSignInPage(Store &store, const SignInWish &wish);

//! Once it was used it is of no use to anybody: the page in \a directory, when it is there.
void removeSignInPage(const QString &directory, const AuthorizationId &authorization);

} // namespace GatehouseWorkspace
