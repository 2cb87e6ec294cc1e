// SPDX-License-Identifier: MIT
#include "app/workspace/commandline.h"

#include <QCommandLineParser>

namespace GatehouseWorkspace {

int runCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);
    return 0;
}

} // namespace GatehouseWorkspace
