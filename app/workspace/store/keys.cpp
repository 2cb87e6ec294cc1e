// SPDX-License-Identifier: MIT
#include "app/workspace/store/keys.h"

#include <QFile>

#include <sodium.h>

#include <utility>

namespace GatehouseWorkspace {

namespace {

constexpr int masterKeySize = crypto_kdf_KEYBYTES;

QString keyPath(const QString &directory)
{
    return directory + QStringLiteral("/secret.key");
}

const unsigned char *keyBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *keyBytes(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

Secret derivedKey(const Secret &master, quint64 number)
{
    QByteArray key(32, '\0');
    crypto_kdf_derive_from_key(
        keyBytes(key), size_t(key.size()), number, "gatehous", keyBytes(master.reveal()));
    return Secret(key);
}

QByteArray keyedHash(const QByteArray &content, const Secret &key)
{
    QByteArray hash(32, '\0');
    crypto_generichash(keyBytes(hash), size_t(hash.size()), keyBytes(content),
        quint64(content.size()), keyBytes(key.reveal()), size_t(key.reveal().size()));
    return hash;
}

} // namespace

Keys::Keys(const Secret &master)
    : m_tokens(derivedKey(master, 1))
    , m_box(derivedKey(master, 2))
    , m_audit(derivedKey(master, 3))
    , m_cursors(derivedKey(master, 4))
    , m_check(derivedKey(master, 5))
{
}

Result<Keys> Keys::read(const QString &directory)
{
    if (sodium_init() < 0)
        return ApiError{.kind = ApiError::Kind::StoreFault, .detail = QStringLiteral("libsodium")};
    QFile file(keyPath(directory));
    if (!file.open(QIODevice::ReadOnly)) {
        return ApiError{.kind = ApiError::Kind::StoreDamaged,
            .detail = QStringLiteral("secret.key cannot be read: %1").arg(file.errorString())};
    }
    const Secret master(file.read(masterKeySize + 1));
    if (master.reveal().size() != masterKeySize) {
        return ApiError{.kind = ApiError::Kind::StoreDamaged,
            .detail = QStringLiteral("secret.key is not a key of a store")};
    }
    return Keys(master);
}

Result<Keys> Keys::create(const QString &directory)
{
    if (sodium_init() < 0)
        return ApiError{.kind = ApiError::Kind::StoreFault, .detail = QStringLiteral("libsodium")};
    QByteArray bytes(masterKeySize, '\0');
    crypto_kdf_keygen(keyBytes(bytes));
    const Secret master(std::move(bytes));
    QFile file(keyPath(directory));
    // NewOnly and the mode in one call: nobody can slip in between.
    const bool written
        = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        && file.write(master.reveal()) == master.reveal().size() && file.flush();
    if (!written) {
        return ApiError{.kind = ApiError::Kind::StoreFault,
            .detail = QStringLiteral("secret.key cannot be written: %1").arg(file.errorString())};
    }
    return Keys(master);
}

QByteArray Keys::hash(const QByteArray &token) const
{
    return keyedHash(token, m_tokens);
}

QByteArray Keys::seal(const QByteArray &plain) const
{
    QByteArray sealed(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + plain.size(), '\0');
    unsigned char *const out = keyBytes(sealed);
    randombytes_buf(out, crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(out + crypto_secretbox_NONCEBYTES, keyBytes(plain), quint64(plain.size()),
        out, keyBytes(m_box.reveal()));
    return sealed;
}

Result<Secret> Keys::open(const QByteArray &sealed) const
{
    constexpr int head = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (sealed.size() >= head) {
        QByteArray plain(sealed.size() - head, '\0');
        const unsigned char *const in = keyBytes(sealed);
        if (crypto_secretbox_open_easy(keyBytes(plain), in + crypto_secretbox_NONCEBYTES,
                quint64(sealed.size() - crypto_secretbox_NONCEBYTES), in, keyBytes(m_box.reveal()))
            == 0) {
            return Secret(std::move(plain));
        }
    }
    return ApiError{.kind = ApiError::Kind::StoreDamaged,
        .detail = QStringLiteral("a sealed token cannot be opened with secret.key")};
}

QByteArray Keys::auditMac(const QByteArray &event) const
{
    QByteArray mac(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256(
        keyBytes(mac), keyBytes(event), quint64(event.size()), keyBytes(m_audit.reveal()));
    return mac;
}

QByteArray Keys::cursorMac(const QByteArray &content) const
{
    return keyedHash(content, m_cursors).left(12);
}

QByteArray Keys::fingerprint() const
{
    return keyedHash(QByteArrayLiteral("secret.key"), m_check);
}

QByteArray passwordHash(const Secret &password)
{
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    const bool done = sodium_init() >= 0
        && crypto_pwhash_str(hash.data(), password.reveal().constData(),
               quint64(password.reveal().size()), crypto_pwhash_OPSLIMIT_INTERACTIVE,
               crypto_pwhash_MEMLIMIT_INTERACTIVE)
            == 0;
    return done ? QByteArray(hash.constData()) : QByteArray();
}

bool passwordFits(const QByteArray &hash, const Secret &password)
{
    // Without a hash to compare, one is made and thrown away: time must not tell who has a
    // password.
    if (hash.isEmpty()) {
        (void)passwordHash(password);
        return false;
    }
    // libsodium reads a C string of at most this size.
    const QByteArray padded = hash.leftJustified(crypto_pwhash_STRBYTES, '\0', true);
    return sodium_init() >= 0
        && crypto_pwhash_str_verify(
               padded.constData(), password.reveal().constData(), quint64(password.reveal().size()))
        == 0;
}

Secret newToken(QLatin1String prefix)
{
    static constexpr QLatin1String letters(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    const bool ready = sodium_init() >= 0;
    Q_ASSERT(ready);
    Q_UNUSED(ready)
    QByteArray token(prefix.data(), prefix.size());
    for (int i = 0; i < 46; ++i)
        token.append(letters.data()[randombytes_uniform(quint32(letters.size()))]);
    return Secret(std::move(token));
}

} // namespace GatehouseWorkspace
