// SPDX-License-Identifier: MIT
#include "app/console/panecontroller.h"

namespace Gatehouse {

PaneController::PaneController(QObject *parent)
    : QObject(parent)
{
}

PaneController::~PaneController() = default;

void PaneController::setStanding(const Standing & /*standing*/) { }

void PaneController::keepState() { }

void PaneController::retranslate() { }

} // namespace Gatehouse
