// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "models/domain/person.h"

#include <QObject>

#include <optional>
#include <vector>

namespace Gatehouse {

//! The enums of the install policy, in a gadget so that test output prints names.
class Policies {
    Q_GADGET

public:
    enum class Restriction {
        None, //!< "No restrictions"
        ApprovedOnly, //!< "Only from approved list"
    };
    Q_ENUM(Restriction)
};

//! Who may install and create what (product.md, rules 2 to 4).
struct InstallPolicy {
    Policies::Restriction restriction = Policies::Restriction::None;
    bool autoApproveFirstParty = false; //!< only under ApprovedOnly
    bool creationLimitedToOwners = false;

    friend bool operator==(const InstallPolicy &, const InstallPolicy &) = default;
};

//! The policy of a workspace and whether who looks may change it. Other plans than enterprise have
//! none: asking for it is Restricted.
struct PolicyView {
    InstallPolicy policy = {};
    bool mayChange = false; //!< false: only owners may

    friend bool operator==(const PolicyView &, const PolicyView &) = default;
};

//! A connection as a preview, a plan or a farewell names one.
struct ConnectionReference {
    ConnectionId id = {};
    QString name = {};
    QString icon = {};
    Connections::Kind kind = Connections::Kind::Unknown;
    bool firstParty = false;
    int usersCount = 0;

    friend bool operator==(const ConnectionReference &, const ConnectionReference &) = default;
};

//! What a policy would mean, before it is saved.
struct PolicyPreview {
    //! All are counted, the first of them named.
    struct Some {
        int count = 0;
        std::vector<ConnectionReference> connections = {};

        friend bool operator==(const Some &, const Some &) = default;
    };
    struct Persons {
        int count = 0;
        std::vector<PersonReference> people = {};

        friend bool operator==(const Persons &, const Persons &) = default;
    };

    InstallPolicy before = {};
    InstallPolicy after = {};
    Some notCovered = {}; //!< installed, and not approved afterwards
    Some newlyNotCovered = {}; //!< of these, the ones that are approved today
    Some newlyCovered = {}; //!< approved afterwards and not today
    Some autoApproved = {}; //!< afterwards approved only because Notion builds them
    Persons installRefused = {}; //!< may install what is not approved today, and not afterwards
    Persons creationRefused = {}; //!< may create connections today, and not afterwards

    friend bool operator==(const PolicyPreview &, const PolicyPreview &) = default;
};

} // namespace Gatehouse
