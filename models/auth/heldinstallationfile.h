// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/heldinstallation.h"
#include "models/base/result.h"

#include <vector>

namespace Gatehouse {

//! DIR/installations/<profile>.json: which installations the keychain has tokens of. No secret is
//! in it. An empty path keeps nothing.
class HeldInstallationFile {
public:
    explicit HeldInstallationFile(QString path)
        : m_path(std::move(path))
    {
    }

    //! A missing file is an empty list. FileUnreadable: it is not overwritten then.
    Result<std::vector<HeldInstallation>> load();
    //! Whole or not at all; for this user alone.
    Result<void> save(const std::vector<HeldInstallation> &installations);

private:
    QString m_path;
    bool m_isUnreadable = false;
};

} // namespace Gatehouse
