// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "models/domain/connectionrights.h"
#include "models/domain/standing.h"
#include "ui/common/connectioncommand.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUrl>

#include <optional>

namespace Gatehouse {

//! What can be done with the connections that are selected, and why not: one answer for the row
//! menu, the menu bar, the details and the palette.
class ConnectionRules {
    Q_DECLARE_TR_FUNCTIONS(ConnectionRules)

public:
    struct Subject {
        QList<Connection> connections = {};
        Standing standing = {}; //!< who looks
        QDateTime now = {}; //!< UTC
        std::optional<PersonReference> installedBy = {}; //!< the list shows this person's alone
    };

    //! A whole sentence; empty: it can be done. Of several connections the first reason that holds:
    //! a command acts on all or on none.
    static QString whyNot(ConnectionCommand command, const Subject &subject);

    static QString whyNoWebsite(const Connection &connection);
    static QString whyNoSupport(const Connection &connection);
    static QString whyNoUsers(const Connection &connection);
    //! Where support is reached: a web address or mailto; empty: nowhere.
    static QUrl supportUrl(const Connection &connection);

private:
    static QString whyNotOne(
        ConnectionCommand command, const Subject &subject, const Connection &connection);
    static QString whyNotEdit(const Standing &standing, const Connection &connection);
    static QString whyNotHandOver(const Standing &standing, const Connection &connection);
};

} // namespace Gatehouse
