// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace Gatehouse {

//! One console a directory: the first holds a lock, a second one asks it to come forward and
//! leaves.
class SingleInstance final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    //! \a directory must exist.
    explicit SingleInstance(const QString &directory, QObject *parent = nullptr);
    ~SingleInstance() override;

    //! True for the first. For a second: false, after the first was told to raise its window.
    bool claim();

Q_SIGNALS:
    //! Another start asked for this window.
    void raiseRequested();

private:
    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace Gatehouse
