// SPDX-License-Identifier: MIT
#include "app/workspace/servecommand.h"

#include "app/workspace/commandsupport.h"
#include "app/workspace/service.h"

#include <csignal>
#include <limits>

namespace GatehouseWorkspace {

namespace {

//! The signals that end the service wait in sigwait() instead of interrupting a thread in its work.
sigset_t endingSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

int serveCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Answers Notion's REST API and the admin API until it is told to end."));
    parser.addOption(dataOption());
    parser.addOption({QStringLiteral("port"),
        QStringLiteral("The port to listen on; 0, the default, takes a free one."),
        QStringLiteral("number")});
    parser.addOption({QStringLiteral("address"),
        QStringLiteral("The address to listen on; 127.0.0.1 unless given."),
        QStringLiteral("address")});
    parser.addOption({QStringLiteral("public-host"),
        QStringLiteral("A name the service is called by, besides this machine's own; repeatable."),
        QStringLiteral("name")});
    parser.addOption({QStringLiteral("behind-proxy"),
        QStringLiteral("A proxy in front ends TLS; allows an address beyond this machine.")});
    parser.addOption({QStringLiteral("public-api-only"),
        QStringLiteral("Serves only what Notion's public API has.")});
    parser.addOption({QStringLiteral("rate-limit"),
        QStringLiteral("Requests of one token in 60 seconds; no limit unless given."),
        QStringLiteral("number")});
    const ParsedCommand parsed = parseCommand(parser, arguments, {QStringLiteral("data")});
    if (parsed.exitCode)
        return *parsed.exitCode;

    ServiceOptions options;
    options.directory = parser.value(QStringLiteral("data"));
    if (parser.isSet(QStringLiteral("address")))
        options.address = parser.value(QStringLiteral("address"));
    options.publicHosts = parser.values(QStringLiteral("public-host"));
    if (parser.isSet(QStringLiteral("behind-proxy")))
        options.exposure = ServiceOptions::Exposure::BehindProxy;
    if (parser.isSet(QStringLiteral("public-api-only")))
        options.surface = ServiceOptions::Surface::PublicApiOnly;
    if (parser.isSet(QStringLiteral("port"))) {
        const auto port = numberOption(parser, QStringLiteral("port"), 0);
        if (!port)
            return fail(port.error());
        if (*port > 65535 || parser.value(QStringLiteral("port")).isEmpty())
            return fail(QStringLiteral("--port takes a number from 0 to 65535."));
        options.port = quint16(*port);
    }
    if (parser.isSet(QStringLiteral("rate-limit"))) {
        const auto limit = numberOption(parser, QStringLiteral("rate-limit"), 1);
        if (!limit)
            return fail(limit.error());
        if (*limit < 1 || *limit > std::numeric_limits<int>::max())
            return fail(QStringLiteral("--rate-limit takes a number from 1 to %1.")
                            .arg(std::numeric_limits<int>::max()));
        options.rateLimit = int(*limit);
    }

    // Before any thread is made, so that all of them inherit it.
    const sigset_t signals = endingSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    Service service(options);
    if (const Gatehouse::Result<void> started = service.start(); !started)
        return fail(started.error());
    print(QStringLiteral("listening on ") + service.origin().toString());
    int signal = 0;
    sigwait(&signals, &signal);
    service.stop();
    return 0;
}

} // namespace GatehouseWorkspace
