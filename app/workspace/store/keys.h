// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/types.h"

#include <QByteArray>
#include <QString>

namespace GatehouseWorkspace {

//! The keys of a store, all derived from its secret.key: sealing of API tokens, hashes of tokens,
//! the chain of the audit log, cursors. Copies nothing of it anywhere else.
class Keys {
public:
    //! Reads DIRECTORY/secret.key. StoreDamaged when it is missing or has another length.
    static Result<Keys> read(const QString &directory);
    //! Makes a new one with mode 0600.
    static Result<Keys> create(const QString &directory);

    //! The keyed hash under which a token or client secret is kept and found.
    QByteArray hash(const QByteArray &token) const;
    QByteArray seal(const QByteArray &plain) const;
    //! StoreDamaged when \a sealed was not made with this key.
    Result<Secret> open(const QByteArray &sealed) const;
    //! HMAC-SHA-256 of an audit event and the one before.
    QByteArray auditMac(const QByteArray &event) const;
    QByteArray cursorMac(const QByteArray &content) const;
    //! Says whether a store and a key belong together without saying anything about the key.
    QByteArray fingerprint() const;

private:
    explicit Keys(const Secret &master);

    Secret m_tokens;
    Secret m_box;
    Secret m_audit;
    Secret m_cursors;
    Secret m_check;
};

//! argon2id with interactive limits (about 60 ms).
QByteArray passwordHash(const Secret &password);
//! As slow. Takes the same time for an empty hash, which no password fits.
bool passwordFits(const QByteArray &hash, const Secret &password);

//! \a prefix and 46 random letters and digits: "ntn_…".
Secret newToken(QLatin1String prefix);

} // namespace GatehouseWorkspace
