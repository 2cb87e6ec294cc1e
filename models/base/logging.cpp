// SPDX-License-Identifier: MIT
#include "models/base/logging.h"

Q_LOGGING_CATEGORY(logNet, "gatehouse.net", QtWarningMsg)
Q_LOGGING_CATEGORY(logAuth, "gatehouse.auth", QtWarningMsg)
Q_LOGGING_CATEGORY(logProfiles, "gatehouse.profiles", QtWarningMsg)
Q_LOGGING_CATEGORY(logActions, "gatehouse.actions", QtWarningMsg)
Q_LOGGING_CATEGORY(logConsole, "gatehouse.console", QtWarningMsg)
Q_LOGGING_CATEGORY(logService, "gatehouse.service", QtWarningMsg)
Q_LOGGING_CATEGORY(logStore, "gatehouse.store", QtWarningMsg)
