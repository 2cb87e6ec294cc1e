// SPDX-License-Identifier: MIT
#include "tests/support/recorded.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace Gatehouse {

namespace {

RecordedExchange recordedRow(const QJsonObject &row)
{
    const QJsonObject request = row.value(QLatin1String("request")).toObject();
    const QJsonObject response = row.value(QLatin1String("response")).toObject();
    RecordedExchange exchange{.source = row.value(QLatin1String("source")).toString(),
        .blob = row.value(QLatin1String("blob")).toString(),
        .evidence = row.value(QLatin1String("evidence")).toString(),
        .method = request.value(QLatin1String("method")).toString(),
        .path = request.value(QLatin1String("path")).toString(),
        .version = request.value(QLatin1String("notion_version")).toString(),
        .status = response.value(QLatin1String("status")).toInt(),
        .body = response.value(QLatin1String("body"))};
    const QJsonObject headers = response.value(QLatin1String("headers")).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        exchange.headers[it.key()] = it.value().toString();
    return exchange;
}

} // namespace

QString recordedFolder()
{
    const QString named = qEnvironmentVariable("GATEHOUSE_RECORDED");
    return named.isEmpty()
        ? qEnvironmentVariable("GATEHOUSE_SOURCE_DIR") + QStringLiteral("/../shared/data/recorded")
        : named;
}

bool hasRecorded()
{
    return !QDir(recordedFolder()).entryList({QStringLiteral("*.jsonl.gz")}).isEmpty();
}

QString recordedAbsence()
{
    return QStringLiteral(
        "The recorded exchanges are not here; GATEHOUSE_RECORDED says where they are.");
}

std::vector<RecordedExchange> recordedExchanges(const QString &family)
{
    std::vector<RecordedExchange> found;
    const QDir folder(recordedFolder());
    const QStringList files
        = folder.entryList({QStringLiteral("*.jsonl.gz")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        QProcess unpack;
        unpack.start(QStringLiteral("gunzip"), {QStringLiteral("-c"), folder.filePath(file)});
        unpack.waitForFinished(60000);
        const QList<QByteArray> lines = unpack.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.contains(family.toUtf8()))
                continue;
            RecordedExchange row = recordedRow(QJsonDocument::fromJson(line).object());
            const bool isOfFamily
                = row.path == family || row.path.startsWith(family + QLatin1Char('/'));
            const bool isProof = row.evidence == QLatin1String("recorded")
                || row.evidence == QLatin1String("captured");
            if (isOfFamily && isProof)
                found.push_back(std::move(row));
        }
    }
    return found;
}

} // namespace Gatehouse
