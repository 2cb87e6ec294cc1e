// SPDX-License-Identifier: MIT
#include "app/workspace/commandline.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gatehouse-workspace"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
    return GatehouseWorkspace::runCommandLine(QCoreApplication::arguments());
}
