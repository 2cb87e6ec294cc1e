// SPDX-License-Identifier: MIT
// How long the console takes from the start of its process to its first picture and to its first
// rows, beside an empty Qt window with a table; and what it holds then. The caller says when it
// began, as nanoseconds of CLOCK_MONOTONIC in GATEHOUSE_BENCH_BEGAN. Prints one JSON object.
// bench_start empty | console DIR | demo | prepare DIR
#include "app/console/composition.h"
#include "ui/common/tableview.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QMainWindow>
#include <QTableWidget>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <ctime>

using namespace Gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds settling(400);
constexpr std::chrono::seconds longest(60);

double millisecondsSinceBegin()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const qint64 began = qEnvironmentVariable("GATEHOUSE_BENCH_BEGAN").toLongLong();
    return double(now.tv_sec * 1'000'000'000LL + now.tv_nsec - began) / 1e6;
}

long residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    return 0;
}

//! Sees every event come back from where it went.
class WatchedApplication final : public QApplication {
public:
    WatchedApplication(int &argc, char **argv)
        : QApplication(argc, argv)
    {
        m_constructed = millisecondsSinceBegin();
        QTimer::singleShot(longest, this, [] {
            std::fputs("no rows came\n", stderr);
            QCoreApplication::exit(1);
        });
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool done = QApplication::notify(receiver, event);
        if (event->type() == QEvent::Paint && receiver->isWidgetType())
            notice(*static_cast<QWidget *>(receiver));
        return done;
    }

private:
    void notice(const QWidget &widget)
    {
        if (m_painted < 0)
            m_painted = millisecondsSinceBegin();
        const auto *table = qobject_cast<const QTableView *>(widget.parentWidget());
        if (m_withRows >= 0 || !table || table->viewport() != &widget || !table->isVisible()
            || table->model()->rowCount() == 0)
            return;
        m_withRows = millisecondsSinceBegin();
        m_rows = table->model()->rowCount();
        QTimer::singleShot(settling, this, [this] {
            std::printf("{\"constructed_ms\": %.2f, \"painted_ms\": %.2f, \"rows_ms\": %.2f, "
                        "\"resident_kb\": %ld, \"rows\": %d}\n",
                m_constructed, m_painted, m_withRows, residentKilobytes(), m_rows);
            std::fflush(stdout);
            QCoreApplication::exit(0);
        });
    }

    double m_constructed = -1;
    double m_painted = -1;
    double m_withRows = -1;
    int m_rows = 0;
};

int runEmpty(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    QMainWindow window;
    auto *table = new QTableWidget(20, 7, &window);
    for (int row = 0; row < table->rowCount(); ++row)
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(
                row, column, new QTableWidgetItem(u"Row %1, column %2"_s.arg(row).arg(column)));
    window.setCentralWidget(table);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

int runConsole(int argc, char *argv[], const CommandLine &line)
{
    WatchedApplication application(argc, argv);
    Composition composition(line);
    const std::optional<int> ended = composition.begin();
    return ended ? *ended : QApplication::exec();
}

//! Makes the profile that `console` opens; prints where its store goes.
int prepare(const QString &directory)
{
    ProfileStore profiles(directory);
    Profile profile;
    profile.id = ProfileStore::newId();
    profile.name = u"Bench"_s;
    profile.kind = Profile::Kind::LocalEmbedded;
    if (!profiles.load() || !profiles.save(profile) || !profiles.setLastUsed(profile.id))
        return 1;
    std::puts(qUtf8Printable(profiles.workspaceDirectory(profile.id)));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QString what = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const QString directory = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    QCoreApplication::setApplicationName(u"gatehouse"_s);
    if (what == u"empty"_s)
        return runEmpty(argc, argv);
    if (what == u"prepare"_s && argc == 3)
        return prepare(directory);
    CommandLine line;
    line.language = QLocale::English;
    line.theme = CommandLine::ThemeName::Light;
    line.demo = what == u"demo"_s;
    line.directory = directory;
    if (line.demo || (what == u"console"_s && argc == 3))
        return runConsole(argc, argv, line);
    std::fputs("bench_start empty | console DIR | demo | prepare DIR\n", stderr);
    return 2;
}
