// SPDX-License-Identifier: MIT
#pragma once

#include "models/net/requesthandle.h"

#include <memory>
#include <utility>
#include <vector>

namespace Gatehouse {

//! One call of the fake, held until the test answers it. Stays readable after its handle is gone.
template <class Query, class T>
class HeldCall {
public:
    HeldCall(Query asked, Handler<T> done)
        : query(std::move(asked))
        , m_done(std::move(done))
    {
    }

    const Query query;

    bool isAbandoned() const { return !m_done && !m_isAnswered; }
    bool isAnswered() const { return m_isAnswered; }
    bool isOpen() const { return bool(m_done); }

    //! As an event loop would: an abandoned call hears nothing.
    void answer(Result<T> result)
    {
        if (!m_done)
            return;
        m_isAnswered = true;
        const Handler<T> done = std::exchange(m_done, {});
        done(std::move(result));
    }
    void fail(ApiError::Kind kind) { answer(ApiError{.kind = kind}); }
    void abandon() { m_done = {}; }

private:
    Handler<T> m_done;
    bool m_isAnswered = false;
};

//! What there is to ask when nothing is asked.
struct NoQuery { };

template <class Query, class T>
using HeldCalls = std::vector<std::shared_ptr<HeldCall<Query, T>>>;

//! The handle of a held call.
template <class Call>
class HeldOperation final : public Operation {
public:
    explicit HeldOperation(std::shared_ptr<Call> call)
        : m_call(std::move(call))
    {
    }

    void abandon() override { m_call->abandon(); }

private:
    std::shared_ptr<Call> m_call;
};

template <class Query, class T>
RequestHandle hold(HeldCalls<Query, T> &calls, Query query, Handler<T> done)
{
    using Call = HeldCall<Query, T>;
    auto call = std::make_shared<Call>(std::move(query), std::move(done));
    calls.push_back(call);
    return RequestHandle(new HeldOperation<Call>(std::move(call)));
}

} // namespace Gatehouse
