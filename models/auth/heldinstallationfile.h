// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/heldinstallation.h"
#include "models/auth/recordfile.h"

#include <vector>

namespace Gatehouse {

//! DIR/installations/<profile>.json: which installations the keychain has tokens of. No secret is
//! in it. An empty path keeps nothing.
class HeldInstallationFile {
public:
    explicit HeldInstallationFile(QString path)
        : m_file(std::move(path))
    {
    }

    //! A missing file is an empty list. FileUnreadable: it is not overwritten then.
    Result<std::vector<HeldInstallation>> load();
    //! Whole or not at all; for this user alone.
    Result<void> save(const std::vector<HeldInstallation> &installations);

private:
    RecordFile m_file;
};

} // namespace Gatehouse
