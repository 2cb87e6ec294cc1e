// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Gatehouse {

//! Something under way that can be given up. Held through a RequestHandle only.
class Operation : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Operation)

public:
    explicit Operation(QObject *parent = nullptr);
    ~Operation() override;

    //! The handler will not be called any more. A write that has left is not called back by this.
    virtual void abandon() = 0;
};

struct AbandonAndDelete {
    void operator()(Operation *operation) const noexcept;
};

//! Dropping or reassigning the handle abandons the request, so the last request wins by itself.
//! Keep it as the last member of its owner: it is then destroyed first.
using RequestHandle = std::unique_ptr<Operation, AbandonAndDelete>;

//! Called from the event loop, at most once, and never after the handle is dropped.
template <class T>
using Handler = std::function<void(Result<T>)>;

} // namespace Gatehouse
