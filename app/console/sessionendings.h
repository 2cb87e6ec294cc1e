// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/base/secret.h"
#include "models/net/httpclientsettings.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace Gatehouse {

class Clock;

//! Ends sessions at the services they are of, after whoever used them is gone. The program does not
//! quit before each was answered, or a few seconds passed: what could not be told ends by its own
//! date.
class SessionEndings final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionEndings)

public:
    //! \a clock lives longer.
    explicit SessionEndings(const Clock &clock, QObject *parent = nullptr);
    ~SessionEndings() override;

    //! \a done is called once, unless this object is gone by then. A session that does not work any
    //! more has ended: no failure.
    void end(HttpClientSettings server, const Secret &session,
        std::function<void(const Result<void> &)> done = {});

private:
    struct Ending;

    const Clock &m_clock;
    std::vector<std::unique_ptr<Ending>> m_endings;
};

} // namespace Gatehouse
