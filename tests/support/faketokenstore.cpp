// SPDX-License-Identifier: MIT
#include "tests/support/faketokenstore.h"

#include <memory>
#include <utility>

namespace Gatehouse {

namespace {

class FakeTokenOperation final : public Operation {
public:
    void abandon() override { *m_alive = false; }
    std::shared_ptr<bool> alive() const { return m_alive; }

private:
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace

FakeTokenStore::FakeTokenStore(QObject *parent)
    : TokenStore(parent)
{
}

FakeTokenStore::~FakeTokenStore() = default;

void FakeTokenStore::answerHeld()
{
    for (const auto &each : std::exchange(m_held, {}))
        each();
}

template <class T>
RequestHandle FakeTokenStore::answer(TokenListener<T> listener, std::function<Result<T>()> work)
{
    auto *const operation = new FakeTokenOperation;
    const auto say = [alive = operation->alive(), listener, work = std::move(work)] {
        if (std::exchange(*alive, false))
            listener.done(work());
    };
    if (mood == Mood::Silent) {
        QMetaObject::invokeMethod(
            this,
            [alive = operation->alive(), listener] {
                if (*alive && listener.stillWaiting)
                    listener.stillWaiting();
            },
            Qt::QueuedConnection);
        m_held.push_back(say);
    } else {
        QMetaObject::invokeMethod(this, say, Qt::QueuedConnection);
    }
    return RequestHandle(operation);
}

RequestHandle FakeTokenStore::read(const QString &name, TokenListener<Secret> listener)
{
    return answer<Secret>(std::move(listener), [this, name]() -> Result<Secret> {
        if (mood == Mood::Absent)
            return ApiError{.kind = ApiError::Kind::KeychainMissing};
        if (mood == Mood::Locked)
            return ApiError{.kind = ApiError::Kind::KeychainLocked};
        if (!tokens.contains(name))
            return ApiError{.kind = ApiError::Kind::TokenMissing};
        return tokens.value(name);
    });
}

RequestHandle FakeTokenStore::write(
    const QString &name, const Secret &token, TokenListener<void> listener)
{
    return answer<void>(std::move(listener), [this, name, token]() -> Result<void> {
        if (mood == Mood::Absent)
            return ApiError{.kind = ApiError::Kind::KeychainMissing};
        if (mood == Mood::Locked)
            return ApiError{.kind = ApiError::Kind::KeychainLocked};
        tokens.insert(name, token);
        return {};
    });
}

RequestHandle FakeTokenStore::remove(const QString &name, TokenListener<void> listener)
{
    return answer<void>(std::move(listener), [this, name]() -> Result<void> {
        if (mood == Mood::Absent)
            return ApiError{.kind = ApiError::Kind::KeychainMissing};
        if (mood == Mood::Locked)
            return ApiError{.kind = ApiError::Kind::KeychainLocked};
        tokens.remove(name);
        return {};
    });
}

} // namespace Gatehouse
