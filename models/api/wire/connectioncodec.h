// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/domain/connection.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Gatehouse::Wire {

//! A connection of /admin/v1. Kinds and states this version does not know are Unknown.
Result<Connection> decodeConnection(const QJsonObject &json);
//! The "counts" beside a list of connections.
Result<ConnectionCounts> decodeConnectionCounts(const QJsonObject &json);
//! A row of …/connections/{c}/users.
Result<ConnectionUser> decodeConnectionUser(const QJsonObject &json);

//! Unknown for a kind this version does not know.
Connections::Kind connectionKind(const QString &name);
std::optional<Connections::Listing> connectionListing(const QString &name);
Capabilities decodeCapabilities(const QJsonObject &json);
Developer decodeDeveloper(const QJsonObject &json);
//! Empty for Unknown.
QString wireName(Connections::Kind kind);

} // namespace Gatehouse::Wire
