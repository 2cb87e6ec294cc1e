// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace Gatehouse {

//! One request that reached a FakeHttpServer. It waits until the test answers it.
class FakeCall {
public:
    struct Answer {
        int status = 200;
        QByteArray body = "{}";
        QByteArray contentType = "application/json; charset=utf-8";
        std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    };

    QByteArray method;
    QByteArray target; //!< path and query as they came
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;
    QPointer<QTcpSocket> socket;

    QString path() const;
    QString queryValue(const QString &name) const;
    QJsonObject json() const;

    void answer(const Answer &answer);
    void answer(const QJsonObject &body);
    //! These bytes and nothing else; the connection stays open.
    void raw(const QByteArray &bytes);
    //! Ends the connection with a reset.
    void reset();
    //! Ends it after what was written has left.
    void close();
    bool isConnected() const;
};

//! An HTTP server of this process on a free port of 127.0.0.1, whose answers the test gives one by
//! one (or a handler does). For faults that a real server does not make on demand.
class FakeHttpServer final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeHttpServer)

public:
    explicit FakeHttpServer(QObject *parent = nullptr);
    ~FakeHttpServer() override;

    QUrl origin() const;
    quint16 port() const { return m_port; }
    //! Stops listening; calls that came stay.
    void stop();
    //! Listens again, on the port of before.
    void resume();

    //! Called for each request instead of keeping it waiting.
    std::function<void(FakeCall &)> onCall;
    std::vector<std::unique_ptr<FakeCall>> calls;

private:
    void accept();
    void read(QTcpSocket *socket);

    QTcpServer m_server;
    quint16 m_port = 0; //!< also while it does not listen
    QHash<QTcpSocket *, QByteArray> m_pending;
};

} // namespace Gatehouse
