// SPDX-License-Identifier: MIT
#include "models/auth/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace Gatehouse {

namespace {

constexpr auto urlForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray randomText()
{
    std::array<quint32, 8> words = {};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64(urlForm);
}

} // namespace

Pkce Pkce::make()
{
    Pkce pkce{.verifier = Secret(randomText())};
    pkce.challenge = challengeOf(pkce.verifier);
    return pkce;
}

QString Pkce::challengeOf(const Secret &verifier)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(verifier.reveal(), QCryptographicHash::Sha256).toBase64(urlForm));
}

QString unguessableText()
{
    return QString::fromLatin1(randomText());
}

} // namespace Gatehouse
