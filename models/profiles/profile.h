// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/ids.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace Gatehouse {

//! One workspace reached in one way. Holds names of tokens, never a token.
struct Profile {
    Q_GADGET

public:
    enum class Kind {
        LocalEmbedded, //!< a store on this computer, its service in the console's process
        GatehouseRemote, //!< a gatehouse-workspace reached by an address
        Notion, //!< api.notion.com
    };
    Q_ENUM(Kind)
    enum class Access { ReadWrite, ReadOnly };
    Q_ENUM(Access)
    //! Whether the last known state is written to disk, and whether e-mail addresses are in it.
    //! Tokens never are.
    enum class Caching { WithoutAddresses, WithAddresses, Never };
    Q_ENUM(Caching)

    ProfileId id = {};
    QString name = {};
    Kind kind = Kind::Notion;
    QUrl origin = {}; //!< empty for LocalEmbedded: there it is http://127.0.0.1:port
    quint16 port = 0; //!< of LocalEmbedded, chosen once and kept; 0: not chosen yet
    WorkspaceId workspace = {}; //!< last used
    QString personEmail = {}; //!< of LocalEmbedded: whose session the service hands over
    QString tokenName = {}; //!< in the keychain (TokenKey::name); empty: none is kept
    QString caFile = {};
    Access access = Access::ReadWrite;
    Caching caching = Caching::WithoutAddresses;
    QJsonObject unknown = {}; //!< keys of a newer version, written back untouched

    //! Where its requests go.
    QUrl effectiveOrigin() const;

    friend bool operator==(const Profile &, const Profile &) = default;
};

//! What Notion profiles use.
QUrl notionOrigin();

} // namespace Gatehouse
