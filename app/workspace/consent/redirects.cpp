// SPDX-License-Identifier: MIT
#include "app/workspace/consent/redirects.h"

#include <QUrl>

namespace GatehouseWorkspace {

namespace {

//! As a header may hold it: what is no plain printable letter is escaped.
QByteArray headerSafe(const QString &address)
{
    QByteArray safe;
    for (const char c : address.toUtf8()) {
        if (c > ' ' && c < '\x7f')
            safe += c;
        else
            safe += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return safe;
}

QByteArray addressWith(
    const NewAuthorization &authorization, const char *key, const QByteArray &value)
{
    QByteArray address = headerSafe(authorization.redirectUri);
    address += address.contains('?') ? '&' : '?';
    address += QByteArray(key) + '=' + value;
    if (authorization.state)
        address += "&state=" + QUrl::toPercentEncoding(*authorization.state);
    return address;
}

} // namespace

QByteArray codeAddress(const NewAuthorization &authorization, const Secret &code)
{
    return addressWith(authorization, "code", code.reveal());
}

QByteArray errorAddress(const NewAuthorization &authorization, const char *error)
{
    return addressWith(authorization, "error", error);
}

} // namespace GatehouseWorkspace
