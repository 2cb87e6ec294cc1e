// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakehttpserver.h"

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
    //! Only these are hit by the fault; empty: all.
    QString faultyPath;
    //! Refuses every further connection, and ends those there are.
    void goAway();
    int requestCount() const { return int(m_server.calls.size()); }
    //! To the service and back; also what a fault held back until now.
    void pass(FakeCall &call);

private:
    QUrl m_behind;
    FakeHttpServer m_server;
    QNetworkAccessManager m_network;
};

} // namespace Gatehouse
