// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakehttpserver.h"

#include <QByteArrayList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>

namespace Gatehouse {

//! Stands between the console and a real service and passes everything on, until the test puts a
//! fault in the way.
class FaultyProxy final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaultyProxy)

public:
    explicit FaultyProxy(QUrl behind, QObject *parent = nullptr);
    ~FaultyProxy() override;

    QUrl origin() const { return m_server.origin(); }
    //! Answers instead of the service; nothing: requests pass.
    std::function<void(FakeCall &)> fault;
    //! Answers in the service's place when that has done the call and said \a answer; nothing:
    //! its answer passes.
    std::function<void(FakeCall &, const FakeCall::Answer &answer)> answerFault;
    //! Only these are hit by a fault; empty: all.
    QString faultyPath;
    //! Refuses every further connection, and ends those there are.
    void goAway();
    void comeBack();
    //! Everything that came, passed on or not.
    const std::vector<std::unique_ptr<FakeCall>> &calls() const { return m_server.calls; }
    //! How many calls of this Idempotency-Key the service got.
    int passedCount(const QByteArray &key) const { return int(m_passed.count(key)); }
    int requestCount() const { return int(m_server.calls.size()); }
    //! To the service and back; also what a fault held back until now.
    void pass(FakeCall &call);

private:
    bool isHit(const FakeCall &call) const;
    QUrl m_behind;
    QByteArrayList m_passed;
    FakeHttpServer m_server;
    QNetworkAccessManager m_network;
};

} // namespace Gatehouse
