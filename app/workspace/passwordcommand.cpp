// SPDX-License-Identifier: MIT
#include "app/workspace/passwordcommand.h"

#include "app/workspace/commandsupport.h"
#include "app/workspace/store/personrepository.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace GatehouseWorkspace {

namespace {

constexpr int shortestPassword = 8;

//! Switches the terminal's echo off for as long as it lives.
class SilentTerminal {
public:
    SilentTerminal()
    {
        m_silenced = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_silenced)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_silenced)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

private:
    termios m_before = {};
    bool m_silenced = false;
};

Secret readPassword(const QString &prompt)
{
    const bool terminal = isatty(STDIN_FILENO) == 1;
    std::optional<SilentTerminal> silent;
    if (terminal) {
        const QByteArray bytes = prompt.toUtf8();
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
        std::fflush(stderr);
        silent.emplace();
    }
    QFile input;
    QByteArray line;
    if (input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        line = input.readLine();
    if (terminal)
        std::fputs("\n", stderr);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return Secret(std::move(line));
}

} // namespace

int passwordCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Sets a person's password; asks for it, or reads it from standard input."));
    parser.addOption(dataOption());
    parser.addOption(
        {QStringLiteral("person"), QStringLiteral("Whose password."), QStringLiteral("mail")});
    const auto parsed
        = parseCommand(parser, arguments, {QStringLiteral("data"), QStringLiteral("person")});
    if (parsed.exitCode)
        return *parsed.exitCode;

    const QString email = parser.value(QStringLiteral("person"));
    auto store = Store::open({.directory = parser.value(QStringLiteral("data"))});
    if (!store)
        return fail(store.error());
    PersonRepository persons(**store);
    auto person = persons.findByEmail(email);
    if (!person && person.error().kind == ApiError::Kind::NotFound)
        return fail(QStringLiteral("Nobody here has the e-mail address “%1”.").arg(email));
    if (!person)
        return fail(person.error());

    const Secret password = readPassword(QStringLiteral("New password for %1: ").arg(person->name));
    if (password.reveal().size() < shortestPassword)
        return fail(
            QStringLiteral("A password needs at least %1 characters.").arg(shortestPassword));
    if (isatty(STDIN_FILENO) == 1 && readPassword(QStringLiteral("Once more: ")) != password)
        return fail(QStringLiteral("The two passwords differ."));

    auto transaction = Transaction::begin(**store);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = persons.setPassword(*transaction, person->id, password); !done)
        return fail(done.error());
    auto event = transaction->commit({.action = QStringLiteral("person.password_set"),
        .objectType = QStringLiteral("person"),
        .objectId = person->id.toString(),
        .person = person->id,
        .client = QStringLiteral("gatehouse-workspace password")});
    return event ? 0 : fail(event.error());
}

} // namespace GatehouseWorkspace
