// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "models/domain/standing.h"
#include "models/items/tableexport.h"
#include "ui/common/rowmenu.h"

#include <QUrl>

namespace Gatehouse {

//! What can be done with one or several connections.
class ConnectionMenu final : public RowMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionMenu)

public:
    ConnectionMenu(const QList<Connection> &connections, const TableExport::Table &table,
        QWidget *parent = nullptr, const Standing &standing = {});

    //! Why the developer's website cannot be visited or support not be reached; empty when they
    //! can.
    static QString whyNoWebsite(const Connection &connection);
    static QString whyNoSupport(const Connection &connection);
    static QString whyNoUsers(const Connection &connection);
    //! Where support is reached: a web address or mailto.
    static QUrl supportUrl(const Connection &connection);

Q_SIGNALS:
    void urlChosen(const QUrl &url);
    void usersChosen();
    void detailsChosen();
    void pagesChosen(); //!< to add the connection to pages
    void copied(const QString &sentence);

private:
    void addSingle(const Connection &connection, const Standing &standing);
};

} // namespace Gatehouse
