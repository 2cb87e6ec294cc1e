// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QTcpSocket>

namespace GatehouseWorkspace {

//! One answer, as it came over the wire.
struct RawAnswer {
    int status = 0; //!< 0: the connection ended without one
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};

    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString text(const char *key) const { return json().value(QLatin1String(key)).toString(); }
    QString code() const { return text("code"); }
};

//! A socket that sends the bytes a test gives it, well-formed or not, and reads answers.
class RawClient {
public:
    explicit RawClient(quint16 port, const QString &address = QStringLiteral("127.0.0.1"))
    {
        m_socket.connectToHost(address, port);
        m_isConnected = m_socket.waitForConnected(patience);
    }

    bool isConnected() const { return m_isConnected; }
    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patience)) { }
    }

    enum class Body { Present, Absent };
    //! The next answer; \a body Absent for the answer to HEAD.
    RawAnswer read(Body body = Body::Present)
    {
        RawAnswer answer;
        while (!m_buffer.contains("\r\n\r\n")) {
            if (!more())
                return answer;
        }
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        const QList<QByteArray> lines = m_buffer.first(end).replace("\r\n", "\n").split('\n');
        m_buffer.remove(0, end + 4);
        answer.status = lines.front().split(' ').value(1).toInt();
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            answer.headers.append({lines[i].first(colon), lines[i].sliced(colon + 1).trimmed()});
        }
        if (body == Body::Absent)
            return answer;
        const qsizetype length = answer.header("Content-Length").toLongLong();
        while (m_buffer.size() < length && more()) { }
        answer.body = m_buffer.first(qMin(length, m_buffer.size()));
        m_buffer.remove(0, answer.body.size());
        return answer;
    }

    //! Whether something has come that was not read yet. Does not wait.
    bool hasAnswer()
    {
        m_socket.waitForReadyRead(0);
        return !m_buffer.isEmpty() || m_socket.bytesAvailable() > 0;
    }

    RawAnswer ask(const QByteArray &bytes)
    {
        send(bytes);
        return read();
    }

    //! Whether the other side closes, whatever it says before.
    bool hasEnded()
    {
        if (m_socket.state() == QAbstractSocket::ConnectedState)
            m_socket.waitForDisconnected(patience);
        m_buffer += m_socket.readAll();
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    //! Whether it closes without a further byte.
    bool isClosed() { return hasEnded() && m_buffer.isEmpty(); }

private:
    static constexpr int patience = 20'000;

    bool more()
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patience))
            return false;
        m_buffer += m_socket.readAll();
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_buffer;
    bool m_isConnected = false;
};

} // namespace GatehouseWorkspace
