// SPDX-License-Identifier: MIT
#include "app/console/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Gatehouse {

namespace {

const QString HelpText = QStringLiteral(
    R"(Gatehouse – admin console for the connections of a Notion workspace

gatehouse                               opens the last profile; on first start offers the ways to begin
gatehouse --demo                        opens a demo workspace in a temporary place, without a keyring
gatehouse --config DIR --profile NAME   where settings, cache and local workspaces are kept; which profile to open
gatehouse --screenshots DIR [--theme light|dark] [--language en|de] [--size 1280x800]
                                        opens the demo workspace, visits every pane and dialog, writes a PNG of each
gatehouse list connections|people|approved|audit [--profile NAME | --demo] [--format table|csv|json]
                                        the same data without a window
gatehouse check-policy FILE [--profile NAME | --demo]
                                        prints how policy and approved list differ from an exported policy file;
                                        exits 0 when they do not, 1 when they do, 2 when that cannot be told

  -h, --help       this text
  -v, --version    the version
)");

CommandLineError commandLineFault(const QString &sentence)
{
    return {
        sentence + QLatin1Char(' ') + QStringLiteral("“gatehouse --help” shows what there is.")};
}

struct ListName {
    CommandLine::ListOf list;
    QLatin1String name;
};
constexpr ListName listNames[]{
    {CommandLine::ListOf::Connections, QLatin1String("connections")},
    {CommandLine::ListOf::People, QLatin1String("people")},
    {CommandLine::ListOf::Approved, QLatin1String("approved")},
    {CommandLine::ListOf::Audit, QLatin1String("audit")},
};

//! "connections, people or approved"
QString allListNames()
{
    QStringList names;
    for (const ListName &known : listNames)
        names << known.name;
    const QString last = names.takeLast();
    return names.join(QStringLiteral(", ")) + QStringLiteral(" or ") + last;
}

std::optional<CommandLine::ListOf> listNamed(const QString &name)
{
    for (const ListName &known : listNames) {
        if (known.name == name)
            return known.list;
    }
    return {};
}

//! What the words after the program's name ask for.
std::optional<CommandLineError> readCommand(const QStringList &words, CommandLine &line)
{
    if (words.isEmpty())
        return {};
    if (words[0] == QLatin1String("check-policy")) {
        if (words.size() != 2)
            return commandLineFault(
                QStringLiteral("Say which file to check: gatehouse check-policy FILE."));
        line.action = CommandLine::Action::CheckPolicy;
        line.policyFile = words[1];
        return {};
    }
    if (words[0] != QLatin1String("list"))
        return commandLineFault(QStringLiteral("There is no command “%1”.").arg(words[0]));
    if (words.size() != 2)
        return commandLineFault(QStringLiteral("Say what to list: %1.").arg(allListNames()));
    const std::optional<CommandLine::ListOf> list = listNamed(words[1]);
    if (!list)
        return commandLineFault(
            QStringLiteral("“%1” cannot be listed: it is %2.").arg(words[1], allListNames()));
    line.action = CommandLine::Action::List;
    line.listOf = *list;
    return {};
}

std::optional<QSize> sizeOf(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    if (parts.size() != 2)
        return {};
    const QSize size(parts[0].toInt(), parts[1].toInt());
    if (size.width() < 320 || size.height() < 240 || size.width() > 8192 || size.height() > 8192)
        return {};
    return size;
}

} // namespace

std::variant<CommandLine, CommandLineError, CommandLineText> parseCommandLine(
    const QStringList &arguments)
{
    const QCommandLineOption demo(QStringLiteral("demo"));
    const QCommandLineOption config(QStringLiteral("config"), {}, QStringLiteral("dir"));
    const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("name"));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"), {}, QStringLiteral("dir"));
    const QCommandLineOption theme(QStringLiteral("theme"), {}, QStringLiteral("theme"));
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("language"));
    const QCommandLineOption size(QStringLiteral("size"), {}, QStringLiteral("size"));
    const QCommandLineOption format(QStringLiteral("format"), {}, QStringLiteral("format"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    const QCommandLineOption version(QStringList{QStringLiteral("v"), QStringLiteral("version")});

    QCommandLineParser parser;
    parser.addOptions(
        {demo, config, profile, screenshots, theme, language, size, format, help, version});
    if (!parser.parse(arguments))
        return commandLineFault(parser.errorText());
    if (parser.isSet(help))
        return CommandLineText{HelpText};
    if (parser.isSet(version))
        return CommandLineText{
            QStringLiteral("gatehouse %1\n").arg(QStringLiteral(GATEHOUSE_VERSION))};

    CommandLine line;
    line.demo = parser.isSet(demo);
    line.directory = parser.value(config);
    line.profile = parser.value(profile);

    if (const auto fault = readCommand(parser.positionalArguments(), line))
        return *fault;
    if (parser.isSet(screenshots)) {
        if (line.action != CommandLine::Action::Window)
            return commandLineFault(QStringLiteral("--screenshots and %1 exclude each other.")
                                        .arg(parser.positionalArguments().first()));
        line.action = CommandLine::Action::Screenshots;
        line.screenshots = parser.value(screenshots);
        line.demo = true;
    }
    if (line.demo && parser.isSet(profile))
        return commandLineFault(QStringLiteral("--demo and --profile exclude each other."));

    if (parser.isSet(theme)) {
        const QString name = parser.value(theme);
        if (name == QLatin1String("light"))
            line.theme = CommandLine::ThemeName::Light;
        else if (name == QLatin1String("dark"))
            line.theme = CommandLine::ThemeName::Dark;
        else if (name == QLatin1String("system"))
            line.theme = CommandLine::ThemeName::System;
        else
            return commandLineFault(QStringLiteral("--theme is light, dark or system."));
    }
    if (parser.isSet(language)) {
        const QString name = parser.value(language);
        if (name == QLatin1String("en"))
            line.language = QLocale::English;
        else if (name == QLatin1String("de"))
            line.language = QLocale::German;
        else
            return commandLineFault(QStringLiteral("--language is en or de."));
    }
    if (parser.isSet(size)) {
        const std::optional<QSize> parsed = sizeOf(parser.value(size));
        if (!parsed)
            return commandLineFault(QStringLiteral("--size is WIDTHxHEIGHT, such as 1280x800."));
        line.size = *parsed;
    }
    if (parser.isSet(format)) {
        const QString name = parser.value(format);
        if (line.action != CommandLine::Action::List)
            return commandLineFault(QStringLiteral("--format belongs to the list command."));
        if (name == QLatin1String("table"))
            line.format = CommandLine::Format::Table;
        else if (name == QLatin1String("csv"))
            line.format = CommandLine::Format::Csv;
        else if (name == QLatin1String("json"))
            line.format = CommandLine::Format::Json;
        else
            return commandLineFault(QStringLiteral("--format is table, csv or json."));
    }
    return line;
}

} // namespace Gatehouse
