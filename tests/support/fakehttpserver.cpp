// SPDX-License-Identifier: MIT
#include "tests/support/fakehttpserver.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QUrlQuery>

namespace Gatehouse {

QString FakeCall::path() const
{
    return QString::fromUtf8(target.split('?').first());
}

QString FakeCall::queryValue(const QString &name) const
{
    const QUrl url(QString::fromUtf8(target));
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

QJsonObject FakeCall::json() const
{
    return QJsonDocument::fromJson(body).object();
}

void FakeCall::answer(const Answer &answer)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\n";
    bytes += "Content-Type: " + answer.contentType + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        bytes += name + ": " + value + "\r\n";
    raw(bytes + "\r\n" + answer.body);
}

void FakeCall::answer(const QJsonObject &json)
{
    answer(Answer{.body = QJsonDocument(json).toJson(QJsonDocument::Compact)});
}

void FakeCall::raw(const QByteArray &bytes)
{
    if (!socket)
        return;
    socket->write(bytes);
    socket->flush();
}

void FakeCall::reset()
{
    if (!socket)
        return;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->abort();
}

void FakeCall::close()
{
    if (socket)
        socket->disconnectFromHost();
}

bool FakeCall::isConnected() const
{
    return socket && socket->state() == QAbstractSocket::ConnectedState;
}

FakeHttpServer::FakeHttpServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeHttpServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        qFatal("The fake server cannot listen.");
    m_port = m_server.serverPort();
}

FakeHttpServer::~FakeHttpServer()
{
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

QUrl FakeHttpServer::origin() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void FakeHttpServer::stop()
{
    m_server.close();
}

void FakeHttpServer::resume()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("The fake server cannot listen again.");
}

void FakeHttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_pending.remove(socket);
            socket->deleteLater();
        });
    }
}

void FakeHttpServer::read(QTcpSocket *socket)
{
    QByteArray &pending = m_pending[socket];
    pending += socket->readAll();
    for (;;) {
        const qsizetype headEnd = pending.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        auto call = std::make_unique<FakeCall>();
        const QList<QByteArray> lines = pending.left(headEnd).split('\n');
        const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
        call->method = first.value(0);
        call->target = first.value(1);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            call->headers.insert(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
        }
        const qsizetype length = call->headers.value("content-length").toLongLong();
        if (pending.size() < headEnd + 4 + length)
            return;
        call->body = pending.mid(headEnd + 4, length);
        call->socket = socket;
        pending.remove(0, headEnd + 4 + length);
        calls.push_back(std::move(call));
        if (onCall)
            onCall(*calls.back());
        if (!m_pending.contains(socket))
            return;
    }
}

} // namespace Gatehouse
