// SPDX-License-Identifier: MIT
#pragma once

#include "models/net/requesthandle.h"

#include <QTimer>

#include <functional>
#include <utility>

namespace Gatehouse {

//! Answers in the next turn of the event loop, unless it is dropped before. Without anything to say
//! it never does.
class PictureAnswer final : public Operation {
public:
    explicit PictureAnswer(std::function<void()> say)
        : m_say(std::move(say))
    {
        if (m_say)
            QTimer::singleShot(0, this, [this] {
                if (const auto said = std::exchange(m_say, {}))
                    said();
            });
    }
    void abandon() override { m_say = {}; }

private:
    std::function<void()> m_say;
};

} // namespace Gatehouse
