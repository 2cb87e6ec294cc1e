// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/tokenstore.h"

#include <QHash>

#include <functional>
#include <vector>

namespace Gatehouse {

//! A keychain of this process that is well, absent, locked, or does not answer, as the test says.
class FakeTokenStore final : public TokenStore {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeTokenStore)

public:
    enum class Mood {
        Well,
        Absent,
        Locked,
        Silent, //!< says that it is still waiting, and answers when answerHeld() is called
    };
    Q_ENUM(Mood)

    explicit FakeTokenStore(QObject *parent = nullptr);
    ~FakeTokenStore() override;

    Mood mood = Mood::Well;
    QHash<QString, Secret> tokens;

    //! Whoever waits for the silent keychain is answered.
    void answerHeld();

    Keeping keeping() const override { return Keeping::UntilRemoved; }
    RequestHandle read(const QString &name, TokenListener<Secret> listener) override;
    RequestHandle write(
        const QString &name, const Secret &token, TokenListener<void> listener) override;
    RequestHandle remove(const QString &name, TokenListener<void> listener) override;

private:
    template <class T>
    RequestHandle answer(TokenListener<T> listener, std::function<Result<T>()> work);

    std::vector<std::function<void()>> m_held;
};

} // namespace Gatehouse
