// SPDX-License-Identifier: MIT
#include "app/workspace/commandsupport.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace GatehouseWorkspace {

namespace {

void writeLine(FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

ParsedCommand parseCommand(
    QCommandLineParser &parser, const QStringList &arguments, const QStringList &required)
{
    const QString command = arguments.value(1);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    QStringList own = arguments;
    own.removeAt(1);
    own.first() += QLatin1Char(' ') + command;
    if (!parser.parse(own))
        return {.exitCode = fail(parser.errorText())};
    if (parser.isSet(help)) {
        writeLine(stdout, parser.helpText().trimmed());
        return {.exitCode = 0};
    }
    if (parser.isSet(version)) {
        print(QCoreApplication::applicationName() + QLatin1Char(' ')
            + QCoreApplication::applicationVersion());
        return {.exitCode = 0};
    }
    if (!parser.positionalArguments().isEmpty()) {
        return {.exitCode = fail(QStringLiteral("“%1” does not take “%2”.")
                                     .arg(command, parser.positionalArguments().constFirst()))};
    }
    for (const QString &name : required) {
        if (parser.value(name).isEmpty())
            return {.exitCode = fail(QStringLiteral("“%1” needs --%2.").arg(command, name))};
    }
    return {};
}

QCommandLineOption dataOption()
{
    return QCommandLineOption(QStringLiteral("data"),
        QStringLiteral("The folder that holds the workspaces."), QStringLiteral("directory"));
}

void print(const QString &line)
{
    writeLine(stdout, line);
}

int fail(const QString &sentence)
{
    writeLine(stderr, sentence);
    return 1;
}

QString sentenceFor(const Gatehouse::ApiError &error)
{
    using Kind = Gatehouse::ApiError::Kind;
    switch (error.kind) {
    case Kind::StoreMissing:
        return QStringLiteral(
            "There is no workspace in this folder; “create” or “demo” makes one.");
    case Kind::StoreReadOnly:
        return QStringLiteral("The workspace cannot be written to: %1.").arg(error.detail);
    case Kind::StoreFull:
        return QStringLiteral("There is no space left for the workspace.");
    case Kind::StoreNewer:
        return QStringLiteral("This workspace was written by a newer version of the program (%1).")
            .arg(error.detail);
    case Kind::StoreDamaged:
        return QStringLiteral("The workspace is damaged: %1.").arg(error.detail);
    case Kind::InvalidAddress:
        return error.detail;
    case Kind::PortUnavailable:
        return QStringLiteral("The service cannot listen on %1.").arg(error.detail);
    default:
        break;
    }
    return QStringLiteral("That did not work: %1.").arg(error.detail);
}

Gatehouse::Result<qint64, QString> numberOption(
    const QCommandLineParser &parser, const QString &name, qint64 least)
{
    const QString text = parser.value(name);
    if (text.isEmpty())
        return qint64(0);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < least)
        return QStringLiteral("--%1 takes a whole number of at least %2, not “%3”.")
            .arg(name)
            .arg(least)
            .arg(text);
    return number;
}

} // namespace GatehouseWorkspace
