// SPDX-License-Identifier: MIT
#include "models/domain/redirectaddress.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <iterator>

namespace Gatehouse {

namespace {

constexpr QLatin1String ownHosts[]{
    QLatin1String("localhost"), QLatin1String("127.0.0.1"), QLatin1String("::1")};

bool isThisComputerHost(const QString &host)
{
    return std::any_of(std::begin(ownHosts), std::end(ownHosts),
        [&host](QLatin1String own) { return host == own; });
}

//! "http://loc": on the way to localhost.
bool becomesThisComputer(const QString &authority)
{
    return std::any_of(std::begin(ownHosts), std::end(ownHosts), [&authority](QLatin1String own) {
        return QString(own).startsWith(authority) || QStringLiteral("[::1]").startsWith(authority);
    });
}

bool hasZeroBeforePort(const QString &authority)
{
    static const QRegularExpression form(QStringLiteral(":0[0-9]*(?:\\?.*)?$"));
    return form.match(authority).hasMatch();
}

bool hasAnswerParameter(const QUrl &url)
{
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    return std::any_of(items.begin(), items.end(), [](const auto &item) {
        return item.first == QLatin1String("code") || item.first == QLatin1String("state")
            || item.first == QLatin1String("error");
    });
}

} // namespace

RedirectAddresses::Problem RedirectAddresses::problem(const QString &address)
{
    if (address.size() > longest)
        return Problem::TooLong;
    if (address.contains(QLatin1Char('*')))
        return Problem::Wildcard;
    if (address.contains(QLatin1Char('#')))
        return Problem::Fragment;
    const qsizetype colon = address.indexOf(QLatin1String("://"));
    if (colon < 0)
        return Problem::Unfinished;
    const QString scheme = address.left(colon).toLower();
    if (scheme != QLatin1String("https") && scheme != QLatin1String("http"))
        return Problem::NotSecure;
    // Looked for in the text: a parser may hide an empty name.
    const QString authority = address.mid(colon + 3).section(QLatin1Char('/'), 0, 0);
    if (authority.contains(QLatin1Char('@')))
        return Problem::UserInfo;
    const QUrl url(address, QUrl::StrictMode);
    const bool isSecure = scheme == QLatin1String("https");
    if (!isSecure && becomesThisComputer(authority) && !isThisComputerHost(url.host()))
        return Problem::Unfinished;
    if (!url.isValid() || url.host().isEmpty())
        return Problem::Unfinished;
    if (!isSecure && !isThisComputerHost(url.host()))
        return Problem::NotSecure;
    if (hasZeroBeforePort(authority))
        return Problem::Port;
    return hasAnswerParameter(url) ? Problem::Parameter : Problem::None;
}

} // namespace Gatehouse
