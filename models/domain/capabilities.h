// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Gatehouse {

//! What a connection may do (reference/notion-api.md, 4.4). Default: read content only.
struct Capabilities {
    Q_GADGET

public:
    enum class UserInformation { None, WithoutEmail, WithEmail };
    Q_ENUM(UserInformation)

    bool readContent = true;
    bool updateContent = false;
    bool insertContent = false;
    bool readComments = false;
    bool insertComments = false;
    UserInformation userInformation = UserInformation::None;

    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};

} // namespace Gatehouse
