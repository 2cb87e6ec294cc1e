// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace Gatehouse {

//! What of a server's answers may not lie on a disk. Pure functions.
class CachePrivacy {
public:
    enum class Addresses { LeftOut, Kept };

    //! The object without tokens in any text of it and, where they are left out, without e-mail
    //! addresses: the key "email" goes, an address inside another text becomes dots, and a link
    //! that carries one goes whole.
    static QJsonObject cleaned(const QJsonObject &object, Addresses addresses);
    static QString cleaned(const QString &text, Addresses addresses);
};

} // namespace Gatehouse
