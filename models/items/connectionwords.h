// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"

#include <QCoreApplication>
#include <QStringList>

namespace Gatehouse {

//! What there is to say about the state of a connection, the weightiest first.
class ConnectionConditions {
    Q_GADGET

public:
    enum class Condition { Unknown, Active, OwnerLeft, NotApproved, TokenExpired, Disconnected };
    Q_ENUM(Condition)
};

//! The words for connections. Pure; every sentence about a domain value is made here once, for
//! cells, screen readers, exports and the details side alike.
class ConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)

public:
    using Condition = ConnectionConditions::Condition;

    static QString kind(Connections::Kind kind);
    static QString scope(Connections::Scope scope);
    static QString listing(Connections::Listing listing);
    static QString via(Connections::Via via);

    static Condition condition(const Connection &connection);
    //! Everything that applies, weightiest first: a connection may be expired and not approved.
    static QList<Condition> conditions(const Connection &connection);
    static QString condition(Condition condition);
    //! As a cell says it: a disconnected one with the days left to restore it.
    static QString status(const Connection &connection, const QDateTime &now);
    //! Days until `end`, a started one counts; 0 when it is over.
    static int daysLeft(const QDateTime &end, const QDateTime &now);

    //! One or two words each, the weightiest first: "Read", "Update", …
    static QStringList capabilityChips(const Capabilities &capabilities);
    //! In full: "Read content", "User information without e-mail addresses".
    static QStringList capabilityNames(const Capabilities &capabilities);
    //! "Read, update and insert content. Does not see e-mail addresses."
    static QString maySentence(const Capabilities &capabilities);
    //! The kinds of endpoint it can call, in plain words, one line each.
    static QStringList endpoints(const Capabilities &capabilities);
    static QString authentication(Connections::Kind kind);

    static QString name(const Connection &connection);
    //! The name within a heading, a button or an entry of a menu: in one line, and with an ellipsis
    //! when it is longer than shortNameLength characters, so that what is said of it is seen too.
    static QString shortName(const Connection &connection);
    static constexpr qsizetype shortNameLength = 40;
    //! The second line of its name: "Zapier, Inc. · Public".
    static QString subtitle(const Connection &connection);
    //! "Tomás Ruiz (left)".
    static QString person(const PersonReference &person);
    static QString unknown();
    static QString whyUnknown();
};

} // namespace Gatehouse
