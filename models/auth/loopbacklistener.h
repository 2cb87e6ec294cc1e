// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/callbackrequest.h"
#include "models/base/result.h"
#include "models/base/secret.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace Gatehouse {

//! Where the browser comes back to (RFC 8252, 7.3): a port of 127.0.0.1 that hears everything and
//! believes only what carries our state. It goes on listening through stray requests, garbage and
//! floods until the one answer has come; nothing of what it hears is logged.
class LoopbackListener final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoopbackListener)

public:
    //! What the server sent the browser back with.
    struct Return {
        Secret code = {}; //!< empty when it was refused
        QString error = {}; //!< such as "access_denied"; shown to nobody as it is
    };
    //! Sockets; the oldest idle one makes room for another. More than a system lets in at a time
    //! (QTcpServer's backlog of 50), so that the browser is not pushed out by those that came with
    //! it before it is read.
    static constexpr int atOnce = 64;

    //! A browser sends its request at once; whoever takes longer than \a slowest wants something
    //! else.
    explicit LoopbackListener(
        std::chrono::milliseconds slowest = std::chrono::seconds(10), QObject *parent = nullptr);
    ~LoopbackListener() override;

    //! Begins to hear. \a port 0 takes a free one. Unbindable: PortUnavailable.
    Result<void> listen(quint16 port, const QString &state);
    //! http://127.0.0.1:PORT/callback, once it listens.
    QUrl address() const;
    //! Shows this page in the browser that brought the answer, and stops listening. A browser that
    //! is gone by now is left alone.
    void answer(const QString &html);
    void close();

Q_SIGNALS:
    //! Once. The browser waits for answer().
    void returned(const Gatehouse::LoopbackListener::Return &answer);

private:
    void accept();
    void makeRoom();
    void read(QTcpSocket &socket);
    void hear(QTcpSocket &socket, const CallbackRequest &request);
    static void send(QTcpSocket &socket, const QByteArray &status, const QString &html);

    std::chrono::milliseconds m_slowest;
    std::unique_ptr<QTcpServer> m_server;
    QString m_state;
    QPointer<QTcpSocket> m_waiting; //!< the browser that brought the answer
    bool m_hasReturned = false;
};

} // namespace Gatehouse
