// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/session.h"

#include <QObject>

#include <memory>

namespace Gatehouse {

//! A command that needs no window: opens a profile's session, does its work with the service, and
//! ends in finished(). Results go to standard output, a failure as one sentence to standard error.
class ConsoleCommand : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConsoleCommand)

public:
    ~ConsoleCommand() override;

    void run();

Q_SIGNALS:
    //! With the program's exit code.
    void finished(int exitCode);

protected:
    //! \a failureCode: the exit code of fail().
    ConsoleCommand(std::unique_ptr<Session> session, int failureCode, QObject *parent);

    //! The session is open.
    virtual void begin(WorkspaceService &service) = 0;

    void print(const QString &text) const;
    void fail(const QString &sentence);
    void fail(const ApiError &error);

private:
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WorkspaceService> m_service;
    int m_failureCode;
};

} // namespace Gatehouse
