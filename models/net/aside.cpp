// SPDX-License-Identifier: MIT
#include "models/net/aside.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Gatehouse {

Aside::Aside(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, [this] {
        if (const auto done = std::exchange(m_done, {}))
            done();
    });
}

Aside::~Aside() = default;

void Aside::run(std::function<void()> work, std::function<void()> done)
{
    m_done = std::move(done);
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        work();
        promise->finish();
    });
}

} // namespace Gatehouse
