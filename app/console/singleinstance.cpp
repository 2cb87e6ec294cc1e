// SPDX-License-Identifier: MIT
#include "app/console/singleinstance.h"

#include "models/base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace Gatehouse {

namespace {

// The name is derived, not the path itself: socket paths end at 107 bytes, and folders may be
// shared.
QString socketNameOf(const QString &directory)
{
    const QByteArray hash = QCryptographicHash::hash(
        QDir(directory).canonicalPath().toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("gatehouse-") + QString::fromLatin1(hash.toHex().left(24));
}

constexpr int AnswerMilliseconds = 1000;

} // namespace

SingleInstance::SingleInstance(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_socket(socketNameOf(directory))
    , m_lock(QDir(directory).filePath(QStringLiteral("console.lock")))
{
    // A lock is stale only when its process is gone, however long it is held.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromServer();
            Q_EMIT raiseRequested();
        }
    });
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Claim SingleInstance::claim()
{
    if (m_lock.tryLock()) {
        QLocalServer::removeServer(m_socket);
        if (!m_server.listen(m_socket))
            qCWarning(logConsole, "a second start will not be able to raise this window: %ls",
                qUtf16Printable(m_server.errorString()));
        return Claim::First;
    }
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    return socket.waitForConnected(AnswerMilliseconds) ? Claim::RaisedFirst : Claim::NoAnswer;
}

} // namespace Gatehouse
