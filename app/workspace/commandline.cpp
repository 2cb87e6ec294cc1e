// SPDX-License-Identifier: MIT
#include "app/workspace/commandline.h"

#include "app/workspace/checkcommand.h"
#include "app/workspace/commandsupport.h"
#include "app/workspace/createcommand.h"
#include "app/workspace/democommand.h"
#include "app/workspace/passwordcommand.h"
#include "app/workspace/servecommand.h"
#include "app/workspace/tokencommand.h"

#include <QCoreApplication>

#include <array>

namespace GatehouseWorkspace {

namespace {

struct NamedCommand {
    const char *name;
    const char *summary;
    Command run;
};

constexpr std::array namedCommands{
    NamedCommand{"create", "make a new, empty workspace", createCommand},
    NamedCommand{"password", "set a person's password", passwordCommand},
    NamedCommand{"demo", "make the demo workspaces", demoCommand},
    NamedCommand{"serve", "answer requests", serveCommand},
    NamedCommand{"token", "print a token", tokenCommand},
    NamedCommand{"check", "check the integrity of the store", checkCommand},
};

QString usage()
{
    QString text = QStringLiteral("Usage: gatehouse-workspace COMMAND [options]\n\n"
                                  "Keeps workspaces and speaks Notion's REST API.\n\nCommands:\n");
    for (const NamedCommand &command : namedCommands) {
        text += QStringLiteral("  %1  %2\n")
                    .arg(QLatin1String(command.name), -10)
                    .arg(QLatin1String(command.summary));
    }
    return text
        + QStringLiteral("\nOptions:\n  --help     show this, or with a command its options\n"
                         "  --version  show the version");
}

} // namespace

int runCommandLine(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        print(usage());
        return 0;
    }
    if (name == QLatin1String("--version") || name == QLatin1String("-v")) {
        print(QCoreApplication::applicationName() + QLatin1Char(' ')
            + QCoreApplication::applicationVersion());
        return 0;
    }
    if (name.isEmpty())
        return fail(QStringLiteral("Name a command; --help lists them."));
    for (const NamedCommand &command : namedCommands) {
        if (name == QLatin1String(command.name))
            return command.run(arguments);
    }
    return fail(name.startsWith(QLatin1Char('-'))
            ? QStringLiteral("There is no option “%1”; --help lists what there is.").arg(name)
            : QStringLiteral("There is no command “%1”; --help lists them.").arg(name));
}

} // namespace GatehouseWorkspace
