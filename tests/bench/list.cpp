// SPDX-License-Identifier: MIT
// All users of a server, listed as the console lists them. The token is read from standard input,
// so that it is on no command line. Prints one JSON object. bench_list ORIGIN
#include "models/api/notionworkspaceservice.h"
#include "models/auth/heldtoken.h"
#include "models/base/clock.h"
#include "models/net/httpclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>

using namespace Gatehouse;

namespace {

double processorSeconds()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds
        = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

long peakKilobytes()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile input;
    if (arguments.size() != 2 || !input.open(stdin, QIODevice::ReadOnly)) {
        std::fputs("bench_list ORIGIN, and the token on standard input\n", stderr);
        return 2;
    }
    const SystemClock clock;
    const HeldToken token{Secret(input.readAll().trimmed())};
    HttpClientSettings settings;
    settings.origin = QUrl(arguments.at(1));
    HttpClient client(settings, token, clock);
    NotionWorkspaceService service(client, clock);

    // How long the thread of the windows was away at most: what would be seen as a freeze.
    QElapsedTimer sinceTick;
    qint64 longestGap = 0;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        longestGap = std::max(longestGap, sinceTick.nsecsElapsed());
        sinceTick.start();
    });
    tick.start(1);

    QElapsedTimer timer;
    const PeopleQuery everybody;
    RequestHandle listing;
    sinceTick.start();
    timer.start();
    const double processorBefore = processorSeconds();
    // The first page is there when all users are: only then can they be sorted.
    listing = service.listPeople(everybody, [&](Result<PeoplePage> page) {
        if (!page) {
            std::fprintf(stderr, "listing failed: kind %d, %s\n", int(page.error().kind),
                qUtf8Printable(page.error().detail));
            return QCoreApplication::exit(1);
        }
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        const double processor = processorSeconds() - processorBefore;
        longestGap = std::max(longestGap, sinceTick.nsecsElapsed());
        std::printf("{\"seconds\": %.6f, \"processor_seconds\": %.6f, \"peak_kb\": %ld, "
                    "\"longest_gap_ms\": %.3f, \"first_page\": %d}\n",
            seconds, processor, peakKilobytes(), double(longestGap) / 1e6, int(page->items.size()));
        QCoreApplication::exit(0);
    });
    return QCoreApplication::exec();
}
