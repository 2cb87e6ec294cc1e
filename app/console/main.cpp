// SPDX-License-Identifier: MIT
#include "app/console/composition.h"
#include "app/console/quitonsignal.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

#include <cstdio>
#include <memory>

namespace {

QStringList wordsOf(int argc, char *argv[])
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

//! The screen of the offscreen platform is 800 x 800, where dialogs and menus of a wider window are
//! pushed to the left. This one is as wide as any window of the tour, and no higher than the
//! window, so that menus open upwards where they would not fit.
bool describeScreen(QTemporaryFile &file, const QSize &window)
{
    constexpr int wide = 2560;
    const QJsonObject screen{{QStringLiteral("name"), QStringLiteral("pictures")},
        {QStringLiteral("x"), 0}, {QStringLiteral("y"), 0}, {QStringLiteral("width"), wide},
        {QStringLiteral("height"), window.height()}, {QStringLiteral("logicalDpi"), 96},
        {QStringLiteral("logicalBaseDpi"), 96}, {QStringLiteral("dpr"), 1}};
    const QJsonObject screens{{QStringLiteral("screens"), QJsonArray{screen}}};
    return file.open() && file.write(QJsonDocument(screens).toJson()) > 0 && file.flush();
}

// Commands need no display, and pictures can be taken without one.
std::unique_ptr<QCoreApplication> makeApplication(
    const Gatehouse::CommandLine &line, int &argc, char *argv[])
{
    using Action = Gatehouse::CommandLine::Action;
    if (line.action == Action::List || line.action == Action::CheckPolicy)
        return std::make_unique<QCoreApplication>(argc, argv);
    const bool display
        = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    const bool isOffscreen = platform == "offscreen" || (platform.isEmpty() && !display);
    QTemporaryFile screen;
    if (line.action == Action::Screenshots && isOffscreen && describeScreen(screen, line.size))
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screen.fileName()));
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace Gatehouse;
    const auto parsed = parseCommandLine(wordsOf(argc, argv));
    if (const auto *text = std::get_if<CommandLineText>(&parsed))
        return std::fputs(qUtf8Printable(text->text), stdout) < 0;
    if (const auto *error = std::get_if<CommandLineError>(&parsed)) {
        std::fprintf(stderr, "gatehouse: %s\n", qUtf8Printable(error->sentence));
        return 2;
    }
    const auto &line = std::get<CommandLine>(parsed);

    QCoreApplication::setApplicationName(QStringLiteral("gatehouse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Gatehouse"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.gatehouse.Gatehouse"));
    const std::unique_ptr<QCoreApplication> application = makeApplication(line, argc, argv);
    Composition composition(line);
    const QuitOnSignal signals;
    QObject::connect(&signals, &QuitOnSignal::quitRequested, application.get(), [] {
        if (qobject_cast<QApplication *>(QCoreApplication::instance()))
            QApplication::closeAllWindows();
        QCoreApplication::quit();
    });
    const std::optional<int> ended = composition.begin();
    return ended ? *ended : QCoreApplication::exec();
}
