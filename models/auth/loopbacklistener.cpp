// SPDX-License-Identifier: MIT
#include "models/auth/loopbacklistener.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace Gatehouse {

namespace {

const QByteArray callbackPath = QByteArrayLiteral("/callback");

//! As long as the state is, whatever comes: how much of a guess was right cannot be timed.
bool isSame(const QString &wanted, const QString &given)
{
    const QByteArray a = wanted.toUtf8();
    const QByteArray b = given.toUtf8();
    unsigned difference = a.size() == b.size() ? 0U : 1U;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= unsigned(uchar(a[i]) ^ uchar(i < b.size() ? b[i] : 0));
    return difference == 0;
}

} // namespace

LoopbackListener::LoopbackListener(std::chrono::milliseconds slowest, QObject *parent)
    : QObject(parent)
    , m_slowest(slowest)
    , m_server(std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::newConnection, this, &LoopbackListener::accept);
}

LoopbackListener::~LoopbackListener() = default;

Result<void> LoopbackListener::listen(quint16 port, const QString &state)
{
    Q_ASSERT(!state.isEmpty());
    m_state = state;
    m_hasReturned = false;
    m_server->setMaxPendingConnections(atOnce);
    if (!m_server->listen(QHostAddress::LocalHost, port))
        return ApiError{.kind = ApiError::Kind::PortUnavailable, .detail = m_server->errorString()};
    return {};
}

QUrl LoopbackListener::address() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    url.setPath(QString::fromLatin1(callbackPath));
    return url;
}

void LoopbackListener::accept()
{
    while (QTcpSocket *const socket = m_server->nextPendingConnection()) {
        makeRoom();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(m_slowest, socket, [this, socket] {
            if (socket != m_waiting)
                socket->abort();
        });
    }
}

void LoopbackListener::makeRoom()
{
    QList<QTcpSocket *> open = m_server->findChildren<QTcpSocket *>();
    // Those that are ended stay children until the event loop comes to them.
    open.removeIf(
        [](const QTcpSocket *each) { return each->state() == QAbstractSocket::UnconnectedState; });
    // Not the browser that waits for its page.
    open.removeOne(m_waiting.data());
    for (qsizetype i = 0; i < open.size() - atOnce; ++i) {
        open.at(i)->abort();
        open.at(i)->deleteLater();
    }
}

void LoopbackListener::read(QTcpSocket &socket)
{
    if (&socket == m_waiting)
        return;
    const QByteArray bytes = socket.peek(CallbackRequest::longestHead + 1);
    auto [verdict, request] = CallbackRequest::parse(bytes, m_server->serverPort());
    switch (verdict) {
    case CallbackRequest::Verdict::Incomplete:
        return;
    case CallbackRequest::Verdict::Bad:
        return send(socket, "400 Bad Request", {});
    case CallbackRequest::Verdict::Complete:
        socket.readAll();
        return hear(socket, request);
    } // no default: the compiler names a forgotten verdict
}

void LoopbackListener::hear(QTcpSocket &socket, const CallbackRequest &request)
{
    if (request.path != callbackPath)
        return send(socket, "404 Not Found", {});
    const std::optional<QString> state = request.only(QStringLiteral("state"));
    const std::optional<QString> code = request.only(QStringLiteral("code"));
    const std::optional<QString> error = request.only(QStringLiteral("error"));
    // Without our state it is not our answer, whoever sends it; and it is one thing or the other.
    const bool isOurs = state && isSame(m_state, *state) && code.has_value() != error.has_value();
    if (!isOurs || m_hasReturned)
        return send(socket, "400 Bad Request", {});
    m_hasReturned = true;
    m_waiting = &socket;
    Return answer;
    if (code)
        answer.code = Secret(code->toUtf8());
    else
        answer.error = *error;
    Q_EMIT returned(answer);
}

void LoopbackListener::answer(const QString &html)
{
    // Sockets that are open stay so until they have their page.
    m_server->close();
    if (m_waiting)
        send(*m_waiting, "200 OK", html);
    m_waiting = nullptr;
    m_state.clear();
}

void LoopbackListener::close()
{
    m_server->close();
    m_hasReturned = true;
}

void LoopbackListener::send(QTcpSocket &socket, const QByteArray &status, const QString &html)
{
    const QByteArray body = html.toUtf8();
    socket.write("HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(body.size())
        + "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer"
          "\r\nX-Content-Type-Options: nosniff\r\nX-Frame-Options: DENY"
          "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
          "frame-ancestors 'none'; base-uri 'none'; form-action 'none'\r\n\r\n"
        + body);
    // Now, and not when the event loop comes to it: this may be the last that is done here.
    socket.flush();
    socket.disconnectFromHost();
}

} // namespace Gatehouse
