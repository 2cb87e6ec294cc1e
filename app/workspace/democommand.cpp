// SPDX-License-Identifier: MIT
#include "app/workspace/democommand.h"

#include "app/workspace/commandsupport.h"
#include "app/workspace/demo/demogenerator.h"

#include <QDateTime>

#include <array>

namespace GatehouseWorkspace {

int demoCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Makes the demo workspaces Northwind and Northwind Labs."));
    parser.addOption(dataOption());
    const QString count = QStringLiteral("number");
    parser.addOption({QStringLiteral("people"),
        QStringLiteral("Active owners and members of Northwind."), count});
    parser.addOption(
        {QStringLiteral("connections"), QStringLiteral("Active connections of Northwind."), count});
    parser.addOption({QStringLiteral("pages"), QStringLiteral("Pages of Northwind."), count});
    parser.addOption({QStringLiteral("rows"),
        QStringLiteral("Customers, each a page of its own, on top of the pages."), count});
    parser.addOption(
        {QStringLiteral("seed"), QStringLiteral("The same seed gives the same demo."), count});
    parser.addOption({QStringLiteral("now"), QStringLiteral("The time dates count back from."),
        QStringLiteral("ISO 8601")});
    const auto parsed = parseCommand(parser, arguments, {QStringLiteral("data")});
    if (parsed.exitCode)
        return *parsed.exitCode;

    DemoOptions options;
    struct Size {
        QString name;
        int least;
        int *target;
    };
    const std::array sizes{Size{QStringLiteral("people"), demoPeople, &options.people},
        Size{QStringLiteral("connections"), demoConnections, &options.connections},
        Size{QStringLiteral("pages"), demoPages, &options.pages},
        Size{QStringLiteral("rows"), 1, &options.rows}};
    for (const Size &size : sizes) {
        const auto number = numberOption(parser, size.name, size.least);
        if (!number)
            return fail(number.error());
        if (*number > 10'000'000)
            return fail(QStringLiteral("--%1 goes up to 10,000,000.").arg(size.name));
        *size.target = int(*number);
    }
    const auto seed = numberOption(parser, QStringLiteral("seed"), 0);
    if (!seed)
        return fail(seed.error());
    if (parser.isSet(QStringLiteral("seed")))
        options.seed = quint64(*seed);
    if (parser.isSet(QStringLiteral("now"))) {
        QDateTime now
            = QDateTime::fromString(parser.value(QStringLiteral("now")), Qt::ISODateWithMs);
        // A time without an offset is meant as UTC, so that a demo is the same everywhere.
        if (now.timeSpec() == Qt::LocalTime)
            now.setTimeSpec(Qt::UTC);
        if (!now.isValid()) {
            return fail(QStringLiteral("--now takes a time such as 2026-11-21T09:00:00Z, not “%1”.")
                            .arg(parser.value(QStringLiteral("now"))));
        }
        options.now = now.toMSecsSinceEpoch();
    }
    auto store = Store::open({.directory = parser.value(QStringLiteral("data")),
        .presence = StoreOptions::Presence::Create});
    if (!store)
        return fail(store.error());
    auto demo = fillDemo(**store, options);
    if (!demo && demo.error().kind == ApiError::Kind::Conflict)
        return fail(QStringLiteral(
            "There is a workspace in this folder already; the demo needs a folder of its own."));
    if (!demo)
        return fail(demo.error());
    print(demo->northwind.toString());
    return 0;
}

} // namespace GatehouseWorkspace
