// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace Gatehouse {

//! What the console was asked to do (architecture.md, command lines).
struct CommandLine {
    enum class Action { Window, Screenshots, List, CheckPolicy };
    enum class ListOf { Connections, People, Approved, Audit };
    enum class Format { Table, Csv, Json };
    enum class ThemeName { System, Light, Dark };

    Action action = Action::Window;
    bool demo = false;
    QString directory = {}; //!< --config; empty: the user's data place
    QString profile = {}; //!< a profile's name or id; empty: the last one
    QString screenshots = {}; //!< the folder to write to
    std::optional<ThemeName> theme = {};
    std::optional<QLocale::Language> language = {};
    QSize size = {1280, 800};
    ListOf listOf = ListOf::Connections;
    Format format = Format::Table;
    QString policyFile = {}; //!< to be checked

    //! The exit code of what went wrong: 1 of a check says that there is drift.
    static int failureCode(Action action) { return action == Action::CheckPolicy ? 2 : 1; }
};

//! One sentence for standard error.
struct CommandLineError {
    QString sentence = {};
};

//! Text to print before leaving with success: help or version.
struct CommandLineText {
    QString text = {};
};

//! \a arguments with the program's name first. Pure: prints nothing, ends nothing.
std::variant<CommandLine, CommandLineError, CommandLineText> parseCommandLine(
    const QStringList &arguments);

} // namespace Gatehouse
