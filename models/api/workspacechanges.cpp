// SPDX-License-Identifier: MIT
#include "models/api/workspacechanges.h"

#include <QUuid>

namespace Gatehouse {

AuditEventId newChangeId()
{
    return AuditEventId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

WorkspaceChanges::WorkspaceChanges(QObject *parent)
    : QObject(parent)
{
}

WorkspaceChanges::~WorkspaceChanges() = default;

} // namespace Gatehouse
