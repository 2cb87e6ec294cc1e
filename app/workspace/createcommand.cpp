// SPDX-License-Identifier: MIT
#include "app/workspace/createcommand.h"

#include "app/workspace/commandsupport.h"
#include "app/workspace/localworkspaces.h"
#include "app/workspace/store/types.h"

#include <QRegularExpression>

namespace GatehouseWorkspace {

int createCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Makes a new, empty workspace and prints its id."));
    parser.addOption(dataOption());
    parser.addOption({QStringLiteral("name"), QStringLiteral("What the workspace is called."),
        QStringLiteral("name")});
    parser.addOption({QStringLiteral("plan"), QStringLiteral("free, plus, business or enterprise."),
        QStringLiteral("plan")});
    parser.addOption({QStringLiteral("owner"), QStringLiteral("Its first owner."),
        QStringLiteral("Name <mail>")});
    const auto parsed = parseCommand(parser, arguments,
        {QStringLiteral("data"), QStringLiteral("name"), QStringLiteral("plan"),
            QStringLiteral("owner")});
    if (parsed.exitCode)
        return *parsed.exitCode;

    const auto plan = fromText<Plan>(parser.value(QStringLiteral("plan")));
    if (!plan) {
        return fail(
            QStringLiteral("There is no plan “%1”; take free, plus, business or enterprise.")
                .arg(parser.value(QStringLiteral("plan"))));
    }
    static const QRegularExpression ownerForm(
        QStringLiteral("^\\s*([^<>]*[^<>\\s])\\s*<\\s*([^<>\\s@]+@[^<>\\s@]+)\\s*>\\s*$"));
    const auto owner = ownerForm.match(parser.value(QStringLiteral("owner")));
    if (!owner.hasMatch())
        return fail(QStringLiteral(
            "--owner takes a name and an e-mail address, as in 'Ada Byron <ada@example.com>'."));

    const Result<QString> workspace
        = makeWorkspace({.directory = parser.value(QStringLiteral("data")),
            .name = parser.value(QStringLiteral("name")).trimmed(),
            .plan = toText(*plan),
            .ownerName = owner.captured(1).trimmed(),
            .ownerEmail = owner.captured(2)});
    if (!workspace)
        return fail(workspace.error());
    print(*workspace);
    return 0;
}

} // namespace GatehouseWorkspace
