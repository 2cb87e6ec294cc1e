// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTest>
#include <QUrl>

namespace GatehouseWorkspace {

struct ProgramOutcome {
    int code = -1;
    QString out = {};
    QString err = {};
};

//! Runs gatehouse-workspace to its end.
inline ProgramOutcome runProgram(const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("GATEHOUSE_WORKSPACE_PROGRAM"), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        .out = QString::fromUtf8(process.readAllStandardOutput()),
        .err = QString::fromUtf8(process.readAllStandardError())};
}

//! The real `gatehouse-workspace serve`, killed when it goes out of scope.
class ServeProcess {
public:
    explicit ServeProcess(const QString &directory, const QStringList &more = {})
    {
        QStringList arguments{
            QStringLiteral("serve"), QStringLiteral("--data"), directory, QStringLiteral("--port")};
        arguments << QStringLiteral("0");
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(qEnvironmentVariable("GATEHOUSE_WORKSPACE_PROGRAM"), arguments + more);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) { }
        m_line = QString::fromUtf8(m_process.readLine());
    }
    ~ServeProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(ServeProcess)

    QProcess &process() { return m_process; }
    //! What it printed when it was ready.
    QString line() const { return m_line; }
    QUrl origin() const { return QUrl(m_line.trimmed().section(u' ', -1)); }
    quint16 port() const { return quint16(origin().port(0)); }

private:
    QProcess m_process;
    QString m_line;
};

} // namespace GatehouseWorkspace
