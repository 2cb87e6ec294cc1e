// SPDX-License-Identifier: MIT
#include "app/console/quitonsignal.h"

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace Gatehouse {

namespace {

constexpr std::array quitSignals{SIGTERM, SIGINT, SIGHUP};

// A signal handler may do next to nothing but write; the event loop reads at the other end.
std::array<int, 2> quitSockets{-1, -1};

void handleQuitSignal(int /*number*/)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(quitSockets[0], &byte, sizeof byte);
}

} // namespace

QuitOnSignal::QuitOnSignal(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, quitSockets.data())
        != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(quitSockets[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const ssize_t read = ::read(quitSockets[1], &byte, sizeof byte);
        Q_EMIT quitRequested();
    });
    struct sigaction action = {};
    action.sa_handler = handleQuitSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : quitSignals)
        ::sigaction(number, &action, nullptr);
}

QuitOnSignal::~QuitOnSignal()
{
    for (const int number : quitSignals)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (int &socket : quitSockets) {
        if (socket >= 0)
            ::close(socket);
        socket = -1;
    }
}

} // namespace Gatehouse
