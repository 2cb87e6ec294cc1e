// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/governance.h"
#include "models/base/result.h"

#include <QJsonObject>

namespace Gatehouse::Wire {

//! A row of …/directory.
Result<DirectoryEntry> decodeDirectoryEntry(const QJsonObject &json);
//! A row of …/connection_requests.
Result<ConnectionRequest> decodeRequest(const QJsonObject &json);
//! These rows with their counts.
Result<RequestPage> decodeRequestPage(const QJsonObject &json);
//! The body of POST …/connection_requests.
QJsonObject encodeRequestDraft(const RequestDraft &draft);
QString wireName(Requests::Status status);

} // namespace Gatehouse::Wire
