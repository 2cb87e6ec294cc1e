// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/approval.h"

#include <QCoreApplication>
#include <QStringList>

namespace Gatehouse {

//! The words for entries of the approved list.
class ApprovalWords {
    Q_DECLARE_TR_FUNCTIONS(ApprovalWords)

public:
    //! The first \a named of them, then how many more there are: "Ada Byron", "Mei Tanaka", "+17".
    static QStringList installerNames(const ApprovedConnection &entry, int named);
    //! The same in one line; "Nobody" where nobody uses it now.
    static QString installers(const ApprovedConnection &entry, int named);
    //! A person, or "Automatic".
    static QString approvedBy(const ApprovedConnection &entry);
    static QString overdue();
};

} // namespace Gatehouse
