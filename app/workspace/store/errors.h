// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/types.h"

#include <QString>

namespace GatehouseWorkspace {

//! What repositories answer besides SQLite's own troubles.
inline ApiError notFound(const QString &what)
{
    return ApiError{.kind = ApiError::Kind::NotFound, .detail = what};
}
inline ApiError conflict(const QString &why)
{
    return ApiError{.kind = ApiError::Kind::Conflict, .detail = why};
}
inline ApiError unauthorized()
{
    return ApiError{.kind = ApiError::Kind::Unauthorized};
}

} // namespace GatehouseWorkspace
