// SPDX-License-Identifier: MIT
#include "models/auth/memorytokenstore.h"

#include <utility>

namespace Gatehouse {

namespace {

//! Answers from the event loop unless it is dropped before.
class MemoryTokenOperation final : public Operation {
public:
    explicit MemoryTokenOperation(std::function<void()> answer)
        : m_answer(std::move(answer))
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (const auto now = std::exchange(m_answer, {}))
                    now();
            },
            Qt::QueuedConnection);
    }

    void abandon() override { m_answer = {}; }

private:
    std::function<void()> m_answer;
};

} // namespace

MemoryTokenStore::MemoryTokenStore(QObject *parent)
    : TokenStore(parent)
{
}

MemoryTokenStore::~MemoryTokenStore() = default;

RequestHandle MemoryTokenStore::read(const QString &name, TokenListener<Secret> listener)
{
    const auto found = m_tokens.constFind(name);
    Result<Secret> result = ApiError{.kind = ApiError::Kind::TokenMissing};
    if (found != m_tokens.constEnd())
        result = *found;
    return RequestHandle(new MemoryTokenOperation(
        [result = std::move(result), done = std::move(listener.done)] { done(result); }));
}

RequestHandle MemoryTokenStore::write(
    const QString &name, const Secret &token, TokenListener<void> listener)
{
    m_tokens.insert(name, token);
    return RequestHandle(
        new MemoryTokenOperation([done = std::move(listener.done)] { done(Result<void>{}); }));
}

RequestHandle MemoryTokenStore::remove(const QString &name, TokenListener<void> listener)
{
    m_tokens.remove(name);
    return RequestHandle(
        new MemoryTokenOperation([done = std::move(listener.done)] { done(Result<void>{}); }));
}

} // namespace Gatehouse
