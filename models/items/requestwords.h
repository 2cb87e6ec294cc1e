// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connectionrequest.h"

#include <QCoreApplication>

namespace Gatehouse {

//! The words for requests. Pure; every sentence about one is made here once, for cells, screen
//! readers, exports and the details side alike.
class RequestWords {
    Q_DECLARE_TR_FUNCTIONS(RequestWords)

public:
    static QString status(Requests::Status status);
    //! "ends in 5 days", "ends today"; "has ended" when it is over.
    static QString ends(const QDateTime &until, const QDateTime &now);
    //! Of a request without a date.
    static QString noEnd();
    //! What became of it, and by whom: "Approved by Ada Byron". Empty while it is open.
    static QString outcome(const ConnectionRequest &request);
    //! How many of the wanted pages the reader may not see; empty: all can be seen.
    static QString hiddenPages(const ConnectionRequest &request);
};

} // namespace Gatehouse
