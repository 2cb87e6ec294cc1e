// SPDX-License-Identifier: MIT
#include "app/workspace/store/cursor.h"

#include "app/workspace/store/keys.h"
#include "app/workspace/store/statement.h"

#include <QJsonDocument>

#include <utility>

namespace GatehouseWorkspace {

namespace {

constexpr int cursorMacSize = 12;

QByteArray cursorMacOf(const Keys &keys, const QString &query, const QByteArray &content)
{
    return keys.cursorMac(query.toUtf8() + '\0' + content);
}

} // namespace

QString cursorFor(const Keys &keys, const QString &query, const QJsonArray &lastKeys)
{
    const QByteArray content = QJsonDocument(lastKeys).toJson(QJsonDocument::Compact);
    const QByteArray whole = cursorMacOf(keys, query, content) + content;
    return QString::fromLatin1(
        whole.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<QJsonArray> keysOfCursor(const Keys &keys, const QString &query, const QString &cursor)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        cursor.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray whole = decoded ? *decoded : QByteArray();
    const QByteArray content = whole.mid(cursorMacSize);
    if (whole.size() <= cursorMacSize
        || whole.left(cursorMacSize) != cursorMacOf(keys, query, content)) {
        return ApiError{.kind = ApiError::Kind::Validation,
            .detail = QStringLiteral("The start_cursor provided is invalid.")};
    }
    return QJsonDocument::fromJson(content).array();
}

QString Keyset::orderBy() const
{
    const QString word
        = direction == SortDirection::Ascending ? QStringLiteral(" ASC") : QStringLiteral(" DESC");
    return columns.join(word + QStringLiteral(", ")) + word;
}

QString Keyset::after() const
{
    const QString marks
        = QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    return QStringLiteral("(%1) %2 (%3)")
        .arg(columns.join(QStringLiteral(", ")),
            direction == SortDirection::Ascending ? QStringLiteral(">") : QStringLiteral("<"),
            marks);
}

void bindKeys(Statement &statement, const QJsonArray &keys)
{
    for (const QJsonValue &key : keys) {
        if (key.isDouble())
            statement.bind(key.toInteger());
        else
            statement.bind(key.toString());
    }
}

QJsonArray keysOfRow(const Statement &statement, int first, int count)
{
    QJsonArray keys;
    for (int column = first; column < first + count; ++column) {
        const QVariant value = statement.value(column);
        if (value.typeId() == QMetaType::QString)
            keys.append(value.toString());
        else
            keys.append(value.toLongLong());
    }
    return keys;
}

} // namespace GatehouseWorkspace
