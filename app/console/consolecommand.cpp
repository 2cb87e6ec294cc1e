// SPDX-License-Identifier: MIT
#include "app/console/consolecommand.h"

#include "ui/common/errortext.h"

#include <cstdio>

namespace Gatehouse {

namespace {

void writeTo(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

ConsoleCommand::ConsoleCommand(std::unique_ptr<Session> session, int failureCode, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_failureCode(failureCode)
{
}

ConsoleCommand::~ConsoleCommand() = default;

void ConsoleCommand::run()
{
    connect(
        m_session.get(), &Session::failed, this, [this](const ApiError &error) { fail(error); });
    connect(m_session.get(), &Session::waitingForKeyring, this,
        [] { writeTo(stderr, tr("gatehouse: waiting for your keyring…") + QLatin1Char('\n')); });
    connect(m_session.get(), &Session::opened, this, [this] {
        m_service = m_session->makeService(m_session->preferredWorkspace());
        begin(*m_service);
    });
    m_session->open();
}

void ConsoleCommand::print(const QString &text) const
{
    writeTo(stdout, text);
}

void ConsoleCommand::fail(const QString &sentence)
{
    writeTo(stderr, QStringLiteral("gatehouse: %1\n").arg(sentence));
    Q_EMIT finished(m_failureCode);
}

void ConsoleCommand::fail(const ApiError &error)
{
    const ErrorText text = errorText(error);
    fail(text.title + QLatin1Char(' ') + text.remedy);
}

} // namespace Gatehouse
