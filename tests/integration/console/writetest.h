// SPDX-License-Identifier: MIT
#pragma once

#include "tests/integration/console/writebench.h"

#include <QTest>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace Gatehouse {

//! One changing call: how it is made, and whether the workspace shows it as done.
struct Write {
    QString person = {}; //!< e-mail address of who makes it; empty: an owner
    bool isUndoable = false;
    bool hasDialog = false;
    bool isTold = true; //!< the dialog is given its value even if the answer got lost
    std::function<void(WriteBench &)> make = {};
    std::function<bool(WriteBench &)> happened = {};
};

//! A dialog that waits for what it asked for; \a look sees it.
template <class T>
Handler<T> waitingDialog(WriteBench &bench, std::function<void(const T &)> look = {})
{
    return [&bench, look](Result<T> value) {
        bench.heard = bool(value);
        if (value && look)
            look(*value);
    };
}

//! Changing calls against a real service, with every fault a connection can have in between: each
//! is done at most once, and what the console says of it is so. Which calls is the tests' own.
class WriteTest : public QObject {
    Q_OBJECT

public:
    using Writes = std::vector<std::pair<const char *, Write>>;

protected:
    virtual Writes writes() const = 0;

private:
    void verifyDone(WriteBench &bench, const Write &write, bool done, bool wasLost);

    std::unique_ptr<ServedWorkspace> m_served;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void anAnswerThatComesIsUnderstood_data();
    void anAnswerThatComesIsUnderstood();
    void aBrokenConnectionEndsInOneTruth_data();
    void aBrokenConnectionEndsInOneTruth();
    void theUnknownIsFoundOutLater_data();
    void theUnknownIsFoundOutLater();
};

} // namespace Gatehouse
