// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/auth/heldinstallation.h"
#include "ui/common/errortext.h"

#include <QCoreApplication>

#include <optional>

namespace Gatehouse {

//! What is said of a consent that was given in the browser, and of what came of it.
class ConsentWords final {
    Q_DECLARE_TR_FUNCTIONS(Gatehouse::ConsentWords)

public:
    //! \a before: the pages it had, when they were chosen anew.
    static QString installed(const HeldInstallation &held,
        const std::optional<ReachedPages> &before, const std::optional<ReachedPages> &pages);
    //! What the browser ends on.
    static QString lastPageInstalled(const QString &name, const QString &workspaceName);
    static QString lastPageFailed(const QString &name, const ApiError &error);
    static QString lastPageUnreceived(const QString &name, const ApiError &error);
    //! Allowed, and its tokens did not come: what now.
    static ErrorText unreceived(const ApiError &error);
};

} // namespace Gatehouse
