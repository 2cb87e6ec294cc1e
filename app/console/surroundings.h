// SPDX-License-Identifier: MIT
#pragma once

#include "models/net/retrypolicy.h"
#include "models/profiles/profile.h"

#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace Gatehouse {

class TokenStore;

//! What the program finds around it. The defaults are the world; tests bring their own.
struct Surroundings {
    QUrl notion = notionOrigin(); //!< where Notion profiles are made
    TokenStore *keychain = nullptr; //!< lives longer; none: the operating system's
    //! While somebody sits before a window: a longer pause is told, not waited for.
    RetryLimits patience = {.longestRetryAfter = std::chrono::seconds(10)};
    std::optional<std::chrono::seconds> clipboardTimeout = {}; //!< none: as people have set it
    //! Sends the system's browser there; says whether there was one.
    std::function<bool(const QUrl &)> openBrowser = {};
    std::optional<int> storePages = {}; //!< room for local workspaces; none: the disk's
};

} // namespace Gatehouse
