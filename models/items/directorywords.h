// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/directoryentry.h"
#include "models/domain/person.h"

#include <QCoreApplication>

namespace Gatehouse {

//! The words for what can be installed.
class DirectoryWords {
    Q_DECLARE_TR_FUNCTIONS(DirectoryWords)

public:
    //! The second line of its name: "Zapier, Inc. · In the Marketplace".
    static QString subtitle(const DirectoryEntry &entry);
    //! One or two words for its row: "You use it", "Requested", "Installed"; empty: nothing to say.
    static QString mark(const DirectoryEntry &entry);
    //! Whether it is approved and installed here, as facts.
    static QString approved(const DirectoryEntry &entry);
    static QString installed(const DirectoryEntry &entry);
    //! Whether who looks may install it, and why not; whole sentences.
    static QString whether(const DirectoryEntry &entry, std::optional<People::Role> role);
    //! At whose site an installation goes on.
    static QString developer(const DirectoryEntry &entry);
    //! How it is installed, for whoever may; whole sentences.
    static QString how(const DirectoryEntry &entry);
    //! The same connection as other views show one.
    static Connection asConnection(const DirectoryEntry &entry);
};

} // namespace Gatehouse
