// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/demo/demogenerator.h"
#include "app/workspace/store/auditrepository.h"
#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/grantrepository.h"
#include "app/workspace/store/installationrepository.h"
#include "app/workspace/store/pagerepository.h"
#include "app/workspace/store/personrepository.h"
#include "app/workspace/store/policyrepository.h"
#include "app/workspace/store/requestrepository.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/storecheck.h"
#include "app/workspace/store/tokenrepository.h"
#include "app/workspace/store/workspacerepository.h"
#include "models/base/clock.h"

#include <QTemporaryDir>
#include <QTest>

namespace GatehouseWorkspace {

//! A clock that a test sets.
class TestClock final : public Gatehouse::Clock {
public:
    QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
};

//! A store in a directory of its own, with the demo in it when asked for. The demo's days count from
//! the clock of the test, unless the options say from when: a store that a service serves by the
//! system's clock has to say so, or what ends in five days has ended five days later.
struct TestStore {
    TestClock clock = {};
    QTemporaryDir directory = {};
    std::unique_ptr<Store> store = {};
    DemoResult demo = {};

    TestStore() { store = open({}); }
    explicit TestStore(const DemoOptions &options)
        : TestStore()
    {
        DemoOptions sized = options;
        if (sized.now)
            clock.time = QDateTime::fromMSecsSinceEpoch(*sized.now, Qt::UTC);
        else
            sized.now = clock.time.toMSecsSinceEpoch();
        auto filled = fillDemo(*store, sized);
        if (filled)
            demo = *filled;
        else
            qFatal("the demo could not be made: %s", qPrintable(filled.error().detail));
    }

    std::unique_ptr<Store> open(StoreOptions options)
    {
        options.directory = directory.path();
        options.presence = StoreOptions::Presence::Create;
        auto opened = Store::open(options, clock);
        return opened ? std::move(*opened) : nullptr;
    }

    ConnectionRow connection(const QString &name)
    {
        auto found = ConnectionRepository(*store).findByName(name);
        return found && !found->empty() ? found->front() : ConnectionRow{};
    }

    UserId person(const QString &email)
    {
        auto found = PersonRepository(*store).findByEmail(email);
        return found ? found->id : UserId{};
    }
};

//! All rows of a list, page by page; fails the test when it does not end.
template <class Query, class List>
auto everyPage(Query query, List list)
{
    auto page = list(query);
    auto rows = page ? std::move(page->rows) : decltype(page->rows){};
    for (int guard = 0; page && page->next && guard < 10000; ++guard) {
        query.page.cursor = *page->next;
        page = list(query);
        if (page)
            rows.insert(rows.end(), page->rows.begin(), page->rows.end());
    }
    return rows;
}

} // namespace GatehouseWorkspace
