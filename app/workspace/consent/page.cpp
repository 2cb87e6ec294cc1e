// SPDX-License-Identifier: MIT
#include "app/workspace/consent/page.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QUrl>

// Resources of a static library are linked only when somebody asks for them.
static void initialiseConsentPages()
{
    Q_INIT_RESOURCE(consent);
}

namespace GatehouseWorkspace {

namespace {

QByteArray pageFile(const QString &name)
{
    QFile file(QStringLiteral(":/consent/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return file.readAll();
}

QHash<QString, Template> readTemplates()
{
    QHash<QString, Template> templates;
    for (const QString &name : pageTemplateNames())
        templates.insert(name, Template(QString::fromUtf8(pageFile(name))));
    return templates;
}

QByteArray contentHash(const QString &name)
{
    return "'sha256-"
        + QCryptographicHash::hash(pageFile(name), QCryptographicHash::Sha256).toBase64() + '\'';
}

//! The origin of an address as a source of form-action. Chromium holds a form to it on every hop,
//! and where a partner's own site goes on from its callback is not known here: so it is all of
//! https, or this computer.
QByteArray formTarget(const QString &address)
{
    if (address.isEmpty())
        return {};
    if (address.startsWith(QLatin1String("https://")))
        return " https:";
    const qsizetype slash = address.indexOf(u'/', 7);
    return ' ' + address.left(slash < 0 ? address.size() : slash).toLatin1();
}

QByteArray contentPolicy(const QString &leadsTo)
{
    static const QByteArray fixed = "default-src 'none'; style-src "
        + contentHash(QStringLiteral("style.css")) + "; script-src "
        + contentHash(QStringLiteral("script.js"))
        + "; img-src data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
          "form-action 'self'";
    return fixed + formTarget(leadsTo);
}

QByteArray render(const QString &name, Language language, QJsonObject values)
{
    values.insert(QStringLiteral("language"), languageCode(language));
    const Template::Sources sources{
        .other = [](const QString &other) -> const Template & { return pageTemplate(other); },
        .text = [language](const QString &key,
                    qint64 number) { return catalogueText(language, key, number); },
        .number = [language](qint64 number) { return writtenNumber(language, number); }};
    return pageTemplate(name + QStringLiteral(".html")).render(values, sources).toUtf8();
}

} // namespace

QStringList pageTemplateNames()
{
    initialiseConsentPages();
    return QDir(QStringLiteral(":/consent"))
        .entryList({QStringLiteral("*.html"), QStringLiteral("*.css"), QStringLiteral("*.js")});
}

const Template &pageTemplate(const QString &fileName)
{
    static const QHash<QString, Template> templates = readTemplates();
    const auto found = templates.constFind(fileName);
    Q_ASSERT(found != templates.constEnd());
    return *found;
}

QByteArray signInPageHtml(Language language, QJsonObject values)
{
    const QUrl start(values.value(QLatin1String("start")).toString());
    values.insert(QStringLiteral("policy"),
        QString::fromLatin1("default-src 'none'; style-src "
            + contentHash(QStringLiteral("style.css")) + "; script-src "
            + contentHash(QStringLiteral("link.js")) + "; base-uri 'none'; form-action http://"
            + start.authority().toLatin1()));
    return render(QStringLiteral("link"), language, std::move(values));
}

Reply pageReply(const Page &page)
{
    Reply reply = Reply::page(render(page.name, page.language, page.values), page.status);
    reply.headers.push_back({"Content-Security-Policy", contentPolicy(page.leadsTo)});
    return reply;
}

Reply messageReply(Language language, const Message &message)
{
    QJsonObject values{{QStringLiteral("title"), phrase(language, message.title)},
        {QStringLiteral("message"), phrase(language, message.text)}};
    if (message.detail)
        values.insert(QStringLiteral("detail"), phrase(language, message.detail));
    return pageReply({.name = QStringLiteral("message"),
        .language = language,
        .values = values,
        .status = message.status});
}

} // namespace GatehouseWorkspace
