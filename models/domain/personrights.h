// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/person.h"
#include "models/domain/standing.h"

#include <QObject>

#include <optional>

namespace Gatehouse {

//! Why something cannot be done with a person, as far as this side can tell beforehand (product.md,
//! rules 1 and 12). The service decides; this spares people a click that is bound to be refused.
//! Words are made in items/rightswords.h.
class PersonRights {
    Q_GADGET

public:
    enum class Obstacle {
        None,
        Measured, //!< no public call of Notion's
        ReadOnlyProfile,
        LooksAs, //!< somebody sees here what somebody else sees
        OtherPlan, //!< the workspace's plan does not include it
        OwnersOnly,
        Bot,
        Oneself,
        LastOwner,
        HasThisRole,
        Suspended,
        Left,
        Active,
        SeesNothing, //!< suspended or left: there is no view of theirs
        SeesEverything, //!< an owner: their view is one's own
    };
    Q_ENUM(Obstacle)

    //! A person, and what else is known of the workspace.
    struct Subject {
        Person person = {};
        std::optional<int> activeOwners = {}; //!< nothing: nobody knows here

        friend bool operator==(const Subject &, const Subject &) = default;
    };

    static Obstacle changeRole(
        const Standing &standing, const Subject &subject, People::Role wanted);
    //! To any other role than the present one.
    static Obstacle changeRole(const Standing &standing, const Subject &subject);
    static Obstacle suspend(const Standing &standing, const Subject &subject);
    static Obstacle takeBack(const Standing &standing, const Subject &subject);
    static Obstacle remove(const Standing &standing, const Subject &subject);
    //! See what would end; also where nothing may be changed.
    static Obstacle seeLeaving(const Standing &standing, const Person &person);
    static Obstacle viewAs(const Standing &standing, const Person &person);
    //! See what they added and installed.
    static Obstacle showConnections(const Standing &standing, const Person &person);
    //! See in the audit log what they did and what was done to them.
    static Obstacle seeEvents(const Standing &standing, const Person &person);
};

} // namespace Gatehouse
