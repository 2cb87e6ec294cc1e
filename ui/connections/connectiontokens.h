// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"
#include "models/base/secret.h"
#include "models/domain/connection.h"
#include "models/domain/standing.h"
#include "models/net/requesthandle.h"

#include <QObject>

#include <functional>

namespace Gatehouse {

class ConnectionActions;
class SecretClipboard;
class TokenAccess;

//! Everything the panes do with the tokens of connections. A token comes from where it is kept each
//! time (the service, or the keychain of a Notion profile) and is kept nowhere else.
class ConnectionTokens final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionTokens)

public:
    //! They live longer.
    struct Parts {
        ConnectionActions &actions;
        SecretClipboard &clipboard;
        TokenAccess &access;
    };
    explicit ConnectionTokens(const Parts &parts, QObject *parent = nullptr);
    ~ConnectionTokens() override;

    //! Why its token can be neither shown nor copied nor handed over; empty when it can.
    static QString whyNot(const Standing &standing, const Connection &connection);
    //! Why it cannot be replaced by a new one.
    static QString whyNotReplace(const Standing &standing, const Connection &connection);

    [[nodiscard]] RequestHandle read(const Connection &connection, Handler<Secret> done);
    //! Tells a failure where it was asked for; false when nobody looks there any more.
    using TellFailure = std::function<bool(const ApiError &error)>;
    //! Read and put on the clipboard. Ends in copied(), or in \a tell or else copyFailed(), or in
    //! none of them when another copy begins before.
    void copy(const Connection &connection, TellFailure tell = {});
    //! One that is here already.
    void put(const Connection &connection, const Secret &token);
    //! A secret that was just made, told once: a token, or a client secret.
    void putNew(const QString &name, const Secret &secret);

    ConnectionActions &actions() const { return m_parts.actions; }
    TokenAccess &access() const { return m_parts.access; }

Q_SIGNALS:
    void copied(const Gatehouse::ConnectionId &id, const QString &sentence);
    //! Nobody was told yet.
    void copyFailed(const Gatehouse::ApiError &error);

private:
    Parts m_parts;
    RequestHandle m_copying;
};

} // namespace Gatehouse
