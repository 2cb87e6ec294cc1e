// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace Gatehouse {

//! Where a public connection may send people back to after their consent. A code or token goes
//! there, so the address has to be whole, exact and safe on its way.
class RedirectAddresses {
    Q_GADGET

public:
    enum class Problem {
        None,
        Unfinished, //!< not an address yet; may become one by typing on
        NotSecure, //!< neither https nor http to this computer
        Fragment, //!< a part behind #, which servers never see
        UserInfo, //!< a name or password before the host
        Wildcard, //!< an asterisk: only exact addresses are compared
        Port, //!< with a zero before it: another text than the same port without
        Parameter, //!< code, state or error, which the answer adds
        TooLong,
    };
    Q_ENUM(Problem)

    static constexpr int longest = 2000;
    static constexpr int most = 50; //!< of one connection

    static Problem problem(const QString &address);
};

} // namespace Gatehouse
