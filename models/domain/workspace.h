// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/ids.h"
#include "models/domain/person.h"

#include <QObject>

#include <optional>

namespace Gatehouse {

//! The enums of a workspace, in a gadget so that test output prints names.
class Workspaces {
    Q_GADGET

public:
    enum class Plan { Free, Plus, Business, Enterprise };
    Q_ENUM(Plan)
};

struct Workspace {
    WorkspaceId id = {};
    QString name = {};
    QString icon = {};
    std::optional<Workspaces::Plan> plan = {};
    std::optional<People::Role> ownRole = {}; //!< of the signed-in person
    std::optional<int> connectionsCount = {};
    std::optional<int> peopleCount = {};

    friend bool operator==(const Workspace &, const Workspace &) = default;
};

//! Who a profile's token acts as, and what is known of it.
struct Identity {
    Person self = {}; //!< a person (session, personal access token) or the token's own bot
    std::optional<Workspace> workspace = {}; //!< where users/me tells it
    std::optional<Person> botOwner = {}; //!< the person behind an OAuth installation's bot
    std::optional<qint64> maxUploadBytes = {};

    friend bool operator==(const Identity &, const Identity &) = default;
};

} // namespace Gatehouse
