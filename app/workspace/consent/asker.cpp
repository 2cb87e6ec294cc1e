// SPDX-License-Identifier: MIT
#include "app/workspace/consent/asker.h"

#include <QJsonArray>
#include <QTextBoundaryFinder>
#include <QUrl>

namespace GatehouseWorkspace {

namespace {

//! The ground of a connection without a picture: the one it has in the console too.
QString groundOf(const QString &id)
{
    quint32 hash = 2166136261U;
    for (const QChar c : id)
        hash = (hash ^ c.unicode()) * 16777619U;
    return QString::number((hash ^ (hash >> 16)) % 8);
}

QString firstLetter(const QString &name)
{
    const QString text = name.trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? text.first(end).toUpper() : QString();
}

//! A picture that comes with the page. One from elsewhere would tell its owner who looks.
QString pictureOf(const QString &icon)
{
    for (const char *type : {"png", "jpeg", "gif", "webp", "svg+xml"}) {
        if (icon.startsWith(QStringLiteral("data:image/%1;base64,").arg(QLatin1String(type))))
            return icon;
    }
    return {};
}

//! Only what leads to the web: an address can be anything.
QUrl websiteOf(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web
        = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return web && !url.host().isEmpty() ? url : QUrl();
}

QString listingText(const OAuthClientRow &client, Language language)
{
    if (client.firstParty)
        return phrase(language, "firstParty");
    switch (client.listing) {
    case Listing::Listed:
        return phrase(language, "listed");
    case Listing::InReview:
        return phrase(language, "in_review");
    case Listing::Unlisted:
        break;
    } // no default: the compiler names a forgotten listing
    return phrase(language, "unlisted");
}

QString joined(QStringList words, Language language)
{
    if (words.size() < 2)
        return words.value(0);
    const QString last = words.takeLast();
    return phrase(language, "or",
        {{QStringLiteral("list"), words.join(QStringLiteral(", "))},
            {QStringLiteral("last"), last}});
}

} // namespace

QJsonObject askerValues(const OAuthClientRow &client, Language language)
{
    const QString picture = pictureOf(client.icon);
    const bool emoji = picture.isEmpty() && !client.icon.isEmpty() && !client.icon.contains(u':');
    const QUrl website = websiteOf(client.developer.website);
    QString host = website.host(QUrl::PrettyDecoded);
    if (host.startsWith(QLatin1String("www.")))
        host.remove(0, 4);
    return {{QStringLiteral("name"), client.name}, {QStringLiteral("picture"), picture},
        {QStringLiteral("ground"), groundOf(client.id.toString())},
        {QStringLiteral("initial"), emoji ? client.icon : firstLetter(client.name)},
        {QStringLiteral("developer"), client.developer.name},
        {QStringLiteral("website"), website.toString(QUrl::FullyEncoded)},
        {QStringLiteral("websiteName"), host},
        {QStringLiteral("listing"), listingText(client, language)}};
}

QJsonObject consoleValues(const QString &redirectUri, Language language)
{
    return {{QStringLiteral("name"), phrase(language, "consoleName")},
        {QStringLiteral("picture"), QString()}, {QStringLiteral("ground"), QStringLiteral("0")},
        {QStringLiteral("initial"), QStringLiteral("G")},
        {QStringLiteral("developer"), phrase(language, "consoleDeveloper")},
        {QStringLiteral("website"), QString()}, {QStringLiteral("websiteName"), QString()},
        {QStringLiteral("listing"),
            phrase(language, "consoleListing",
                {{QStringLiteral("destination"), QUrl(redirectUri).authority()}})}};
}

QJsonObject accessValues(const Capabilities &may, Language language)
{
    QJsonArray list;
    const auto add = [&](bool has, const char *key) {
        if (has)
            list.append(QJsonObject{{QStringLiteral("text"), phrase(language, key)}});
    };
    add(may.readContent, "mayReadContent");
    add(may.updateContent, "mayUpdateContent");
    add(may.insertContent, "mayInsertContent");
    add(may.readComments, "mayReadComments");
    add(may.insertComments, "mayInsertComments");
    add(may.userInformation == UserInformation::WithoutEmail, "mayReadPeople");
    add(may.userInformation == UserInformation::WithEmail, "mayReadPeopleAndEmail");
    add(list.isEmpty(), "mayNothing");
    QStringList unseen;
    if (may.userInformation == UserInformation::WithoutEmail)
        unseen << phrase(language, "notEmail");
    if (!may.readComments)
        unseen << phrase(language, "notComments");
    if (!may.readContent)
        unseen << phrase(language, "notContent");
    if (may.userInformation == UserInformation::None)
        unseen << phrase(language, "notPeople");
    QStringList sentences;
    if (!unseen.isEmpty())
        sentences << phrase(
            language, "notSee", {{QStringLiteral("list"), joined(unseen, language)}});
    if (!may.updateContent && !may.insertContent && !may.insertComments)
        sentences << phrase(language, "notChange");
    QJsonObject values{{QStringLiteral("may"), list}};
    values.insert(QStringLiteral("mayNot"), sentences.join(QLatin1Char(' ')));
    return values;
}

} // namespace GatehouseWorkspace
