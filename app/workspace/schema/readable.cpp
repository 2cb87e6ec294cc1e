// SPDX-License-Identifier: MIT
#include "app/workspace/schema/readable.h"

#include <QList>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

bool turnsDirection(char32_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

//! Letters and signs to Unicode, and nothing to the eye: fillers of Hangul, the empty Braille cell.
bool isBlankSign(char32_t c)
{
    return c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x2800;
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^[^\\s@?<>\"]+@[^\\s@?<>\".]+(\\.[^\\s@?<>\".]+)+$"));
    return form.match(text).hasMatch() && !disturbsLine(text);
}

bool isWebPage(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

} // namespace

bool disturbsLine(QStringView text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint c) {
        switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return true;
        default: // every other one is part of a line
            return turnsDirection(c);
        }
    });
}

bool isSeen(QStringView text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint c) {
        switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Space:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
            return false;
        default: // letters, numbers, signs; private ones have the shape their font gives them
            return !isBlankSign(c);
        }
    });
}

QString whyNoName(QStringView text)
{
    if (disturbsLine(text))
        return QStringLiteral("a string without control characters, line breaks, and characters "
                              "that turn the direction of writing");
    return isSeen(text) ? QString() : QStringLiteral("a string with more than spaces");
}

bool isSupportAddress(const QString &text)
{
    const QString mailto = QStringLiteral("mailto:");
    return isWebPage(text)
        || isMailAddress(text.startsWith(mailto) ? text.mid(mailto.size()) : text);
}

bool isPictureData(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^data:image/(png|jpeg|gif|webp|svg\\+xml);base64,[A-Za-z0-9+/]+={0,2}$"));
    return form.match(text).hasMatch();
}

} // namespace GatehouseWorkspace
