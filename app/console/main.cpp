// SPDX-License-Identifier: MIT
#include "app/console/composition.h"
#include "app/console/quitonsignal.h"

#include <QApplication>

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

// Commands need no display, and pictures can be taken without one.
std::unique_ptr<QCoreApplication> makeApplication(
    Gatehouse::CommandLine::Action action, int &argc, char *argv[])
{
    using Action = Gatehouse::CommandLine::Action;
    if (action == Action::List || action == Action::CheckPolicy)
        return std::make_unique<QCoreApplication>(argc, argv);
    const bool display
        = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (action == Action::Screenshots && !display && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
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
    const std::unique_ptr<QCoreApplication> application = makeApplication(line.action, argc, argv);
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
