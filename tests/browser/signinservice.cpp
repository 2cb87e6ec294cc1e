// SPDX-License-Identifier: MIT
// Embeds the service as the console does. Arguments: the store's directory, a person, where pages
// of sign-in links go. Prints its origin; then, for each authorize address that comes on standard
// input, the page that signs the person in to it.
#include "app/workspace/service.h"

#include <QFile>

#include <cstdio>

int main(int argc, char *argv[])
{
    if (argc != 4)
        return 2;
    const auto argument = [argv](int number) { return QString::fromLocal8Bit(argv[number]); };
    GatehouseWorkspace::ServiceOptions options;
    options.directory = argument(1);
    GatehouseWorkspace::Service service(options);
    if (!service.start())
        return 1;
    const auto say = [](const QString &line) {
        std::printf("%s\n", qPrintable(line));
        std::fflush(stdout);
    };
    say(service.origin().toString());
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 1;
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        const auto page = service.prepareSignIn(
            QUrl::fromEncoded(line.trimmed(), QUrl::StrictMode), argument(2), argument(3));
        say(page ? *page : page.error().detail);
    }
    service.stop();
    return 0;
}
