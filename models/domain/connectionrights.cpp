// SPDX-License-Identifier: MIT
#include "models/domain/connectionrights.h"

namespace Gatehouse {

namespace {

using Obstacle = ConnectionRights::Obstacle;

bool isOwner(const Standing &standing)
{
    return standing.role == People::Role::Owner;
}

//! Whether it belongs to who looks: made by them, registered by them, or used by nobody else.
bool isOwn(const Standing &standing, const Connection &connection)
{
    const auto isSelf = [&standing](const std::optional<PersonReference> &person) {
        return person && person->id == standing.self;
    };
    switch (connection.kind) {
    case Connections::Kind::Unknown:
    case Connections::Kind::Internal:
    case Connections::Kind::PersonalAccessToken:
        return isSelf(connection.addedBy);
    case Connections::Kind::Public:
    case Connections::Kind::McpClient:
    case Connections::Kind::LinkPreview:
        // What others have installed as well is not one installer's to end.
        return isSelf(connection.registeredBy)
            || (connection.usersCount == 1 && isSelf(connection.addedBy));
    } // no default: the compiler names a forgotten kind
    Q_UNREACHABLE();
}

Obstacle whyNotManage(const Standing &standing, const Connection &connection)
{
    if (const Obstacle obstacle = ConnectionRights::change(standing); obstacle != Obstacle::None)
        return obstacle;
    if (isOwner(standing) || isOwn(standing, connection))
        return Obstacle::None;
    switch (connection.kind) {
    case Connections::Kind::Unknown:
    case Connections::Kind::Internal:
    case Connections::Kind::PersonalAccessToken:
        return Obstacle::OwnersOrCreator;
    case Connections::Kind::Public:
    case Connections::Kind::McpClient:
    case Connections::Kind::LinkPreview:
        return Obstacle::OthersUseIt;
    } // no default: the compiler names a forgotten kind
    Q_UNREACHABLE();
}

Obstacle whyNotLiving(const Connection &connection)
{
    return connection.status == Connections::Status::Disconnected ? Obstacle::Disconnected
                                                                  : Obstacle::None;
}

Obstacle first(Obstacle one, Obstacle other)
{
    return one == Obstacle::None ? other : one;
}

} // namespace

Obstacle ConnectionRights::change(const Standing &standing)
{
    switch (standing.reach) {
    case Standing::Reach::Measures:
        return Obstacle::Measured;
    case Standing::Reach::ReadOnly:
        return Obstacle::ReadOnlyProfile;
    case Standing::Reach::LooksAs:
        return Obstacle::LooksAs;
    case Standing::Reach::Performs:
        break;
    } // no default: the compiler names a forgotten reach
    return standing.role == People::Role::Guest ? Obstacle::Guest : Obstacle::None;
}

Obstacle ConnectionRights::create(const Standing &standing)
{
    return change(standing);
}

Obstacle ConnectionRights::add(const Standing &standing)
{
    const Obstacle obstacle = change(standing);
    return obstacle == Obstacle::Measured ? Obstacle::None : obstacle;
}

Obstacle ConnectionRights::edit(const Standing &standing, const Connection &connection)
{
    const Obstacle manage = first(whyNotManage(standing, connection), whyNotLiving(connection));
    if (manage != Obstacle::None)
        return manage;
    switch (connection.kind) {
    case Connections::Kind::Internal:
        return Obstacle::None;
    case Connections::Kind::Public:
        if (!connection.registeredBy)
            return Obstacle::DeveloperOnly;
        return isOwner(standing) || connection.registeredBy->id == standing.self
            ? Obstacle::None
            : Obstacle::DeveloperOnly;
    case Connections::Kind::Unknown:
    case Connections::Kind::PersonalAccessToken:
    case Connections::Kind::McpClient:
    case Connections::Kind::LinkPreview:
        break;
    } // no default: the compiler names a forgotten kind
    return Obstacle::WrongKind;
}

Obstacle ConnectionRights::changePageRule(const Standing &standing, const Connection &connection)
{
    if (const Obstacle obstacle = first(change(standing), whyNotLiving(connection));
        obstacle != Obstacle::None)
        return obstacle;
    return isOwner(standing) ? Obstacle::None : Obstacle::OwnersOnly;
}

Obstacle ConnectionRights::handOver(const Standing &standing, const Connection &connection)
{
    const Obstacle manage = first(whyNotManage(standing, connection), whyNotLiving(connection));
    if (manage != Obstacle::None)
        return manage;
    return connection.kind == Connections::Kind::Internal ? Obstacle::None : Obstacle::WrongKind;
}

Obstacle ConnectionRights::disconnect(const Standing &standing, const Connection &connection)
{
    return first(whyNotManage(standing, connection), whyNotLiving(connection));
}

Obstacle ConnectionRights::restore(
    const Standing &standing, const Connection &connection, const QDateTime &now)
{
    if (connection.status != Connections::Status::Disconnected)
        return Obstacle::NotDisconnected;
    if (connection.restorableUntil.isValid() && connection.restorableUntil <= now)
        return Obstacle::TooLate;
    return whyNotManage(standing, connection);
}

Obstacle ConnectionRights::token(const Standing &standing, const Connection &connection)
{
    if (connection.kind != Connections::Kind::Internal)
        return standing.reach == Standing::Reach::Measures ? Obstacle::Measured
                                                           : Obstacle::NotInternal;
    return first(whyNotManage(standing, connection), whyNotLiving(connection));
}

Obstacle ConnectionRights::revokeEverybody(const Standing &standing, const Connection &connection)
{
    const Obstacle manage = first(whyNotManage(standing, connection), whyNotLiving(connection));
    if (manage != Obstacle::None)
        return manage;
    return connection.usersCount.value_or(0) == 0 ? Obstacle::NobodyUsesIt : Obstacle::None;
}

Obstacle ConnectionRights::revoke(
    const Standing &standing, const Connection &connection, const UserId &person)
{
    if (const Obstacle obstacle = first(change(standing), whyNotLiving(connection));
        obstacle != Obstacle::None)
        return obstacle;
    return person == standing.self ? Obstacle::None : whyNotManage(standing, connection);
}

Obstacle ConnectionRights::seeAuditLog(const Standing &standing)
{
    if (standing.reach == Standing::Reach::Measures)
        return Obstacle::Measured;
    if (!isOwner(standing))
        return Obstacle::OwnersOnly;
    return standing.lacksAuditLog() ? Obstacle::OtherPlan : Obstacle::None;
}

Obstacle ConnectionRights::managePages(const Standing &standing, const Connection &connection)
{
    if (const Obstacle obstacle = first(change(standing), whyNotLiving(connection));
        obstacle != Obstacle::None)
        return obstacle;
    return connection.onlyOwnersManagePages && !isOwner(standing) ? Obstacle::OwnersOnly
                                                                  : Obstacle::None;
}

} // namespace Gatehouse
