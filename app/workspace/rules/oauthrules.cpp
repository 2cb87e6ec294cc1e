// SPDX-License-Identifier: MIT
#include "app/workspace/rules/oauthrules.h"

#include <QCryptographicHash>

#include <algorithm>
#include <optional>

namespace GatehouseWorkspace {

namespace {

//! An address on this computer without its port; texts, not parsed addresses: two parsers that
//! disagree are how look-alikes get through. "localhost" is none of them: where that name leads is
//! for somebody else to say (RFC 8252, 8.3).
struct LoopbackAddress {
    QStringView host = {};
    QStringView rest = {}; //!< path and query
};

std::optional<LoopbackAddress> loopbackAddressOf(QStringView text)
{
    for (const QLatin1String host :
        {QLatin1String("http://127.0.0.1"), QLatin1String("http://[::1]")}) {
        if (!text.startsWith(host))
            continue;
        qsizetype end = host.size();
        if (end < text.size() && text[end] == u':') {
            const qsizetype from = ++end;
            while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
                ++end;
            bool fits = false;
            const uint port = text.mid(from, end - from).toUInt(&fits);
            // Compared as text elsewhere: "05000" is another address than "5000".
            if (!fits || text[from] == u'0' || port > 65535)
                return {};
        }
        const QStringView rest = text.mid(end);
        if (!rest.isEmpty() && rest[0] != u'/' && rest[0] != u'?')
            return {};
        return LoopbackAddress{.host = text.first(host.size()), .rest = rest};
    }
    return {};
}

bool isUnreserved(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'-' || c == u'_' || c == u'.' || c == u'~';
    });
}

} // namespace

const QString &consoleClientId()
{
    static const QString id = QStringLiteral("gatehouse-console");
    return id;
}

const QStringList &consoleRedirects()
{
    static const QStringList redirects{
        QStringLiteral("http://127.0.0.1/callback"), QStringLiteral("http://[::1]/callback")};
    return redirects;
}

bool isRegisteredRedirect(const QStringList &registered, const QString &wanted)
{
    if (registered.contains(wanted))
        return true;
    const std::optional<LoopbackAddress> here = loopbackAddressOf(wanted);
    return here && std::any_of(registered.begin(), registered.end(), [&](const QString &candidate) {
        const std::optional<LoopbackAddress> there = loopbackAddressOf(candidate);
        return there && there->host == here->host && there->rest == here->rest;
    });
}

bool isCodeChallenge(const QString &challenge)
{
    return challenge.size() == 43 && isUnreserved(challenge) && !challenge.contains(u'.')
        && !challenge.contains(u'~');
}

bool fitsChallenge(const QString &challenge, const QString &verifier)
{
    if (challenge.isEmpty())
        return verifier.isEmpty();
    if (verifier.size() < 43 || verifier.size() > 128 || !isUnreserved(verifier))
        return false;
    const QByteArray made
        = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return QString::fromLatin1(made) == challenge;
}

} // namespace GatehouseWorkspace
