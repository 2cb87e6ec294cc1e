// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

// One category a room. Never log a token, a body, a query string or a name; log the request id.
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logAuth)
Q_DECLARE_LOGGING_CATEGORY(logProfiles)
Q_DECLARE_LOGGING_CATEGORY(logActions)
Q_DECLARE_LOGGING_CATEGORY(logConsole)
Q_DECLARE_LOGGING_CATEGORY(logService)
Q_DECLARE_LOGGING_CATEGORY(logStore)
