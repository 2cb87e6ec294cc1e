// SPDX-License-Identifier: MIT
#include "app/workspace/consent/language.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>

// Resources of a static library are linked only when somebody asks for them.
static void initialiseConsentTexts()
{
    Q_INIT_RESOURCE(consent);
}

namespace GatehouseWorkspace {

namespace {

QJsonObject readCatalogue(Language language)
{
    initialiseConsentTexts();
    QFile file(QStringLiteral(":/consent/texts.%1.json").arg(languageCode(language)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return QJsonDocument::fromJson(file.readAll()).object();
}

const QJsonObject &catalogueOf(Language language)
{
    static const QJsonObject english = readCatalogue(Language::English);
    static const QJsonObject german = readCatalogue(Language::German);
    return language == Language::German ? german : english;
}

QLocale localeOf(Language language)
{
    return QLocale(language == Language::German ? QLocale::German : QLocale::English);
}

} // namespace

QString languageCode(Language language)
{
    return language == Language::German ? QStringLiteral("de") : QStringLiteral("en");
}

Language languageNamed(QStringView code)
{
    return code == QLatin1String("de") ? Language::German : Language::English;
}

Language preferredLanguage(const QByteArray &acceptLanguage)
{
    Language best = Language::English;
    double weight = 0;
    for (const QByteArray &entry : acceptLanguage.split(',')) {
        const QList<QByteArray> parts = entry.split(';');
        const QByteArray code = parts.front().trimmed().left(2).toLower();
        double wanted = 1;
        for (const QByteArray &part : parts.mid(1)) {
            const QByteArray parameter = part.trimmed();
            if (parameter.startsWith("q="))
                wanted = parameter.mid(2).toDouble();
        }
        if ((code == "en" || code == "de") && wanted > weight) {
            weight = wanted;
            best = languageNamed(QString::fromLatin1(code));
        }
    }
    return best;
}

QString catalogueText(Language language, const QString &key, qint64 number)
{
    const QJsonValue value = catalogueOf(language).value(key);
    Q_ASSERT(!value.isUndefined());
    if (!value.isObject())
        return value.toString();
    return value.toObject()
        .value(number == 1 ? QLatin1String("one") : QLatin1String("other"))
        .toString();
}

QString phrase(Language language, const char *key, const QJsonObject &values)
{
    qint64 number = -1;
    for (const QJsonValue &value : values) {
        if (value.isDouble())
            number = value.toInteger();
    }
    const QString text = catalogueText(language, QLatin1String(key), number);
    QString filled;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype begin = text.indexOf(u'{', from);
        const qsizetype end = begin < 0 ? -1 : text.indexOf(u'}', begin);
        filled += text.mid(from, end < 0 ? -1 : begin - from);
        if (end < 0)
            break;
        const QJsonValue value = values.value(text.mid(begin + 1, end - begin - 1));
        filled += value.isDouble() ? writtenNumber(language, value.toInteger()) : value.toString();
        from = end + 1;
    }
    return filled;
}

QString writtenNumber(Language language, qint64 number)
{
    return localeOf(language).toString(number);
}

QString writtenDate(Language language, Millis time)
{
    return localeOf(language).toString(
        QDateTime::fromMSecsSinceEpoch(time).date(), QLocale::LongFormat);
}

QStringList catalogueKeys(Language language)
{
    QStringList keys;
    const QJsonObject &catalogue = catalogueOf(language);
    for (auto entry = catalogue.begin(); entry != catalogue.end(); ++entry)
        keys << (entry->isObject() ? entry.key() + QLatin1Char('#') : entry.key());
    return keys;
}

} // namespace GatehouseWorkspace
