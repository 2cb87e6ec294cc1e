// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "models/domain/standing.h"

#include <QObject>

namespace Gatehouse {

//! Why something cannot be done with a connection, as far as this side can tell beforehand
//! (product.md, rules 1, 8, 10, 11). The service decides; this spares people a click that is bound
//! to be refused. Words are made in items/rightswords.h.
class ConnectionRights {
    Q_GADGET

public:
    enum class Obstacle {
        None,
        Measured, //!< no public call of Notion's
        ReadOnlyProfile,
        LooksAs, //!< somebody sees here what somebody else sees
        OtherPlan, //!< the workspace's plan does not include it
        Guest,
        OwnersOnly,
        OwnersOrCreator,
        OthersUseIt, //!< a public one of somebody else's making that more people have installed
        DeveloperOnly, //!< who registered a public connection, or an owner of that workspace
        WrongKind, //!< a kind that cannot be changed here
        NotInternal, //!< has no token to show
        Disconnected,
        NotDisconnected,
        TooLate, //!< the 30 days are over
        NobodyUsesIt,
    };
    Q_ENUM(Obstacle)

    //! Whether the profile and the role allow any change at all.
    static Obstacle change(const Standing &standing);
    static Obstacle create(const Standing &standing);
    //! Bring in one that exists elsewhere: also possible where nothing can be changed by a call, as
    //! the browser does it there.
    static Obstacle add(const Standing &standing);
    //! Name, icon, capabilities and the rest.
    static Obstacle edit(const Standing &standing, const Connection &connection);
    //! Say whether only owners manage its pages; possible for every kind.
    static Obstacle changePageRule(const Standing &standing, const Connection &connection);
    static Obstacle handOver(const Standing &standing, const Connection &connection);
    static Obstacle disconnect(const Standing &standing, const Connection &connection);
    static Obstacle restore(
        const Standing &standing, const Connection &connection, const QDateTime &now);
    //! Reveal, copy or replace its token.
    static Obstacle token(const Standing &standing, const Connection &connection);
    //! End the access of everybody.
    static Obstacle revokeEverybody(const Standing &standing, const Connection &connection);
    //! End one person's access: everybody may end their own.
    static Obstacle revoke(
        const Standing &standing, const Connection &connection, const UserId &person);
    //! The whole log.
    static Obstacle seeAuditLog(const Standing &standing);
    static Obstacle managePages(const Standing &standing, const Connection &connection);
};

} // namespace Gatehouse
