// SPDX-License-Identifier: MIT
#include "app/workspace/demo/demogenerator.h"

#include "app/workspace/demo/demobuilder.h"
#include "app/workspace/store/errors.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/workspacerepository.h"

#include <QDateTime>

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

//! The lab's pages: few, and without texts of their own.
const std::vector<DemoOutlineLine> &labOutline()
{
    static const std::vector<DemoOutlineLine> lines{
        {.level = 0, .icon = QStringLiteral("🧪"), .title = QStringLiteral("Experiments")},
        {.level = 1, .title = QStringLiteral("Unloading times from scans")},
        {.level = 2, .title = QStringLiteral("Kiosks and hospitals")},
        {.level = 1, .title = QStringLiteral("Rain and arrival times")},
        {.level = 1, .title = QStringLiteral("Reading temperature loggers")},
        {.level = 0, .icon = QStringLiteral("📓"), .title = QStringLiteral("Notebook")},
        {.level = 1, .title = QStringLiteral("October")},
        {.level = 1, .title = QStringLiteral("September")},
        {.level = 0, .title = QStringLiteral("Reading list")},
    };
    return lines;
}

Millis startOfThisHour(Millis now)
{
    constexpr Millis hour = Millis(60) * 60 * 1000;
    return now - now % hour;
}

} // namespace

Result<DemoResult> fillDemo(Store &store, const DemoOptions &options)
{
    auto transaction = Transaction::begin(store);
    if (!transaction)
        return transaction.error();
    auto present = WorkspaceRepository(store).listAll();
    if (!present)
        return present.error();
    if (!present->empty())
        return conflict(QStringLiteral("the store is not empty"));

    const Millis now = options.now.value_or(startOfThisHour(store.now()));
    const DemoData data;
    DemoRandom random(options.seed);
    DemoResult result;
    std::vector<DemoPartner> partners;
    {
        DemoBuilder northwind(*transaction, data, random, now);
        result.northwind = northwind.workspace({.name = QStringLiteral("Northwind"),
                                                   .icon = QStringLiteral("🧭"),
                                                   .plan = Plan::Enterprise},
            QStringLiteral("northwind"));
        result.ada = northwind.person(QStringLiteral("Ada Byron"));
        northwind.pages(data.outline());
        northwind.connections(QStringLiteral("northwind"));
        northwind.policy({.restriction = Restriction::ApprovedOnly, .autoApproveFirstParty = true});
        northwind.directory();
        northwind.requests();
        northwind.morePeople(options.people);
        northwind.morePages(options.pages);
        northwind.moreRows(options.rows);
        northwind.moreConnections(std::max(0, options.connections - demoConnections));
        if (auto done = northwind.finish(); !done)
            return done.error();
        partners = northwind.partners();
    }
    DemoBuilder labs(*transaction, data, random, now);
    result.labs = labs.workspace({.name = QStringLiteral("Northwind Labs"),
                                     .icon = QStringLiteral("🧪"),
                                     .plan = Plan::Plus},
        QStringLiteral("labs"));
    labs.pages(labOutline());
    labs.connections(QStringLiteral("labs"));
    if (auto done = labs.finish(); !done)
        return done.error();
    partners.insert(partners.end(), labs.partners().begin(), labs.partners().end());
    if (auto done = keepDemoPartners(*transaction, partners); !done)
        return done.error();
    if (auto done = transaction->commitUnaudited(); !done)
        return done.error();
    if (auto done = store.checkpoint(); !done)
        return done.error();
    return result;
}

} // namespace GatehouseWorkspace
