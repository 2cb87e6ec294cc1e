// SPDX-License-Identifier: MIT
#include "models/api/workspaceservice.h"

namespace Gatehouse {

WorkspaceService::WorkspaceService(QObject *parent)
    : QObject(parent)
{
}

WorkspaceService::~WorkspaceService() = default;

} // namespace Gatehouse
