// SPDX-License-Identifier: MIT
#include "app/workspace/checkcommand.h"

#include "app/workspace/commandsupport.h"
#include "app/workspace/store/storecheck.h"

namespace GatehouseWorkspace {

int checkCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Checks the integrity of the store."));
    parser.addOption(dataOption());
    const auto parsed = parseCommand(parser, arguments, {QStringLiteral("data")});
    if (parsed.exitCode)
        return *parsed.exitCode;
    auto store = Store::open({.directory = parser.value(QStringLiteral("data"))});
    if (!store)
        return fail(store.error());
    auto report = checkStore(**store);
    if (!report)
        return fail(report.error());
    for (const QString &problem : report->problems)
        fail(problem);
    print(QStringLiteral("audit chain: %1 events, head %2")
              .arg(report->chain.count)
              .arg(report->chain.count == 0 ? QStringLiteral("none")
                                            : QString::fromLatin1(report->chain.head.toHex())));
    if (!report->problems.isEmpty())
        return 1;
    print(QStringLiteral("no problems found"));
    return 0;
}

} // namespace GatehouseWorkspace
