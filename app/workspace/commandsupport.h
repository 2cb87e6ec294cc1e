// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/store.h"
#include "models/base/result.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace GatehouseWorkspace {

//! Runs one command; \a arguments begin with the program and the command.
using Command = int (*)(const QStringList &arguments);

//! A command's options, read: either go on, or end with this exit code (help, version, or an error
//! already told).
struct ParsedCommand {
    std::optional<int> exitCode = {};
};

//! Parses \a arguments with `--help` and `--version` added. Unknown options, values that are
//! missing, arguments beyond options and a missing \a required option end in one sentence on
//! standard error.
ParsedCommand parseCommand(
    QCommandLineParser &parser, const QStringList &arguments, const QStringList &required);

//! The option every command has.
QCommandLineOption dataOption();

void print(const QString &line);
//! One sentence on standard error; returns the exit code of failures.
int fail(const QString &sentence);
//! The sentence for a failure of the store.
QString sentenceFor(const Gatehouse::ApiError &error);
inline int fail(const Gatehouse::ApiError &error)
{
    return fail(sentenceFor(error));
}

//! A whole number of at least \a least; an error sentence otherwise.
Gatehouse::Result<qint64, QString> numberOption(
    const QCommandLineParser &parser, const QString &name, qint64 least);

} // namespace GatehouseWorkspace
