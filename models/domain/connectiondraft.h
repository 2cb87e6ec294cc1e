// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"

#include <optional>

namespace Gatehouse {

//! A connection that is to be created. Kind is Internal or Public.
struct ConnectionDraft {
    Connections::Kind kind = Connections::Kind::Internal;
    QString name = {};
    QString icon = {}; //!< emoji or a data: address; empty: none
    Capabilities capabilities = {};
    Developer developer = {}; //!< of a public one
    QStringList redirectUris = {}; //!< of a public one, at least one
    QStringList workspaceIds = {}; //!< of a public one; empty: any workspace may install it

    friend bool operator==(const ConnectionDraft &, const ConnectionDraft &) = default;
};

//! What is to be another than it is; what is nothing stays.
struct ConnectionChange {
    std::optional<QString> name = {};
    std::optional<QString> icon = {}; //!< empty: take it away
    std::optional<Developer> developer = {};
    std::optional<Capabilities> capabilities = {}; //!< rule 14 says from when
    std::optional<QStringList> redirectUris = {};
    std::optional<Connections::Listing> listing = {};
    std::optional<bool> onlyOwnersManagePages = {};
    std::optional<UserId> addedBy = {}; //!< hand over to this person

    bool isEmpty() const { return *this == ConnectionChange{}; }
    friend bool operator==(const ConnectionChange &, const ConnectionChange &) = default;
};

} // namespace Gatehouse
