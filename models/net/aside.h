// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace Gatehouse {

//! Work on another thread whose end is told on this one. When the Aside dies first, the end is not
//! told and the work runs out by itself: whatever it touches has to be its own.
class Aside final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Aside)

public:
    explicit Aside(QObject *parent = nullptr);
    ~Aside() override;

    void run(std::function<void()> work, std::function<void()> done);

private:
    QFutureWatcher<void> m_watcher;
    std::function<void()> m_done;
};

} // namespace Gatehouse
