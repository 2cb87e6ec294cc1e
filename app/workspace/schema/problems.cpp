// SPDX-License-Identifier: MIT
#include "app/workspace/schema/problems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace GatehouseWorkspace {

namespace {

QString problemValueText(const QJsonValue &value)
{
    if (value.isUndefined())
        return QStringLiteral("undefined");
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const QByteArray inBrackets = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(QByteArrayView(inBrackets).sliced(1).chopped(1));
}

} // namespace

namespace Problem {

QString instead(const QString &path, const QString &expected, const QJsonValue &found)
{
    // Nobody is helped by megabytes of their own body in a message.
    static constexpr qsizetype longest = 300;
    QString text = problemValueText(found);
    if (text.size() > longest)
        text = text.first(longest) + QChar(u'…');
    return path + QStringLiteral(" should be ") + expected + QStringLiteral(", instead was `")
        + text + QChar(u'`');
}

QString alternatives(const QStringList &words)
{
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0) {
            const bool isLast = i + 1 == words.size();
            text += words.size() == 2 ? QStringLiteral(" or ")
                : isLast              ? QStringLiteral(", or ")
                                      : QStringLiteral(", ");
        }
        text += QStringLiteral("`\"") + words[i] + QStringLiteral("\"`");
    }
    return text;
}

} // namespace Problem

HttpError refusalOf(const QString &part, const QStringList &problems)
{
    Q_ASSERT(!problems.isEmpty());
    if (problems.size() == 1)
        return Refusal::validation(
            part + QStringLiteral(" failed validation: ") + problems.front() + QChar(u'.'));
    return Refusal::validation(part + QStringLiteral(" failed validation. Fix one:\n")
        + problems.join(QStringLiteral(".\n")) + QChar(u'.'));
}

QString canonicalUuid(QStringView text)
{
    QString digits;
    digits.reserve(36);
    const bool dashed = text.size() == 36;
    if (!dashed && text.size() != 32)
        return {};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (dashed && (i == 8 || i == 13 || i == 18 || i == 23)) {
            if (c != u'-')
                return {};
            continue;
        }
        const bool isDigit = c >= u'0' && c <= u'9';
        const bool isLower = c >= u'a' && c <= u'f';
        const bool isUpper = c >= u'A' && c <= u'F';
        if (!isDigit && !isLower && !isUpper)
            return {};
        if (const qsizetype n = digits.size(); n == 8 || n == 13 || n == 18 || n == 23)
            digits.append(u'-');
        digits.append(isUpper ? QChar(static_cast<char16_t>(c + 0x20)) : QChar(c));
    }
    // api.notion.com was recorded refusing versions 1 and 12 and variant d with dashes, but none
    // without dashes.
    const bool isMade
        = (digits[14] == u'4' || digits[14] == u'8') && QStringView(u"89ab").contains(digits[19]);
    return dashed && !isMade ? QString() : digits;
}

} // namespace GatehouseWorkspace
