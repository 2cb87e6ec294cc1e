// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/pastedtoken.h"
#include "ui/common/errortext.h"

#include <QCoreApplication>

namespace Gatehouse {

//! The sentences about tokens that were pasted.
class PastedTokenWords {
    Q_DECLARE_TR_FUNCTIONS(PastedTokenWords)

public:
    //! Why a token that works is not kept all the same.
    enum class Refusal {
        Person, //!< it acts as a person, with all their rights
        OtherWorkspace,
        Held, //!< this very one is held
        Installed, //!< the connection was installed from here, so its tokens are held
        OwnProfile, //!< the profile itself works with it
    };

    //! "Export in Northwind"
    static QString name(const PastedToken &token);
    static QString kind(const PastedToken &token);
    //! Whose it is.
    static QString owner(const PastedToken &token);
    static QString workspace(const PastedToken &token);
    //! "It works: it acts as the bot “Export” in “Northwind”."
    static QString found(const PastedToken &token);
    static QString state(const PastedToken &token);
    //! What can be done about the state; empty: nothing has to be.
    static QString remedy(const PastedToken &token);
    //! \a here: what the workspace is called that is open.
    static ErrorText refusal(Refusal refusal, const PastedToken &token, const QString &here);
};

} // namespace Gatehouse
