// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace Gatehouse {

using RequestId = Id<struct RequestTag>;

//! The enums of the directory, in a gadget so that test output prints names.
class Directory {
    Q_GADGET

public:
    enum class Obstacle {
        None,
        Role, //!< guests install nothing
        Policy, //!< not approved: it can be requested
    };
    Q_ENUM(Obstacle)
};

//! A public connection that can be installed, as the one who looks sees it.
struct DirectoryEntry {
    ConnectionId id = {};
    QString name = {};
    QString icon = {};
    Connections::Kind kind = Connections::Kind::Public;
    bool firstParty = false;
    Developer developer = {};
    Capabilities capabilities = {};
    Connections::Listing listing = Connections::Listing::Listed;
    bool isInstalled = false; //!< by anybody in this workspace
    bool isInstalledByMe = false;
    QDateTime endsAt = {}; //!< UTC; when my use of it ends by itself, null: never
    bool isApproved = false;
    Directory::Obstacle whyNot = Directory::Obstacle::None; //!< why I may not install it
    std::optional<RequestId> request = {}; //!< mine, when one is open or waits for the install

    //! Whether an owner can give me more time: my use of it ends, or ended, on a day.
    bool hasEnd() const
    {
        return isInstalledByMe ? endsAt.isValid()
                               : isApproved && whyNot == Directory::Obstacle::Policy;
    }

    //! Where an installation at the developer's begins. Their own word: empty unless it is a web
    //! page.
    QUrl installAddress() const
    {
        const QUrl &given = developer.installUrl;
        const bool isWeb
            = given.scheme() == QLatin1String("https") || given.scheme() == QLatin1String("http");
        return given.isValid() && isWeb && !given.host().isEmpty() ? given : QUrl();
    }

    friend bool operator==(const DirectoryEntry &, const DirectoryEntry &) = default;
};

} // namespace Gatehouse
