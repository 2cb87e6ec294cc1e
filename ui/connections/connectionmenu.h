// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "models/domain/connectionrights.h"
#include "models/domain/standing.h"
#include "models/items/tableexport.h"
#include "ui/common/rowmenu.h"

#include <QUrl>

#include <functional>

namespace Gatehouse {

//! What can be done with one or several connections.
class ConnectionMenu final : public RowMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionMenu)

public:
    struct Subject {
        QList<Connection> connections = {};
        TableExport::Table table = {}; //!< of the rows, to be copied
        Standing standing = {}; //!< who looks
        QDateTime now = {}; //!< UTC
        std::optional<PersonReference> installedBy = {}; //!< the list shows this person's alone
    };
    explicit ConnectionMenu(const Subject &subject, QWidget *parent = nullptr);

    //! Why the developer's website cannot be visited or support not be reached; empty when they
    //! can.
    static QString whyNoWebsite(const Connection &connection);
    static QString whyNoSupport(const Connection &connection);
    static QString whyNoUsers(const Connection &connection);
    static QString whyNotEdit(const Standing &standing, const Connection &connection);
    static QString whyNotHandOver(const Standing &standing, const Connection &connection);
    //! Where support is reached: a web address or mailto.
    static QUrl supportUrl(const Connection &connection);

Q_SIGNALS:
    void urlChosen(const QUrl &url);
    void usersChosen();
    void detailsChosen();
    void editChosen();
    void handOverChosen();
    void restoreChosen();
    void revokePersonChosen();
    void revokeEverybodyChosen();
    void disconnectChosen();
    void copyTokenChosen();
    void partnerChosen();
    void copied(const QString &sentence);

private:
    void addSingle(const Connection &connection);
    void addChanges(const Connection &connection);
    void addToken(const Connection &connection);
    void addEnds();
    //! The first reason that holds for one of them; a menu for several acts on all or on none.
    using Rule = std::function<ConnectionRights::Obstacle(const Connection &)>;
    QString whyNot(const Rule &rule) const;

    Subject m_subject;
};

} // namespace Gatehouse
