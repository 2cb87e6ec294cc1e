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

    enum class Claim {
        First, //!< this one has the directory
        RaisedFirst, //!< another has it and was asked to come forward
        NoAnswer, //!< another has it and does not answer
    };
    Q_ENUM(Claim)
    Claim claim();

Q_SIGNALS:
    //! Another start asked for this window.
    void raiseRequested();

private:
    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace Gatehouse
