// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/actionentry.h"

#include <QList>
#include <QMap>

class QAction;
class QMenuBar;

//! The actions of a menu bar, whoever put them there: every one that has an object name, in every
//! menu and the menus inside it. An action without a name is no command of its own (a profile of
//! the switcher) and is not listed.
namespace Gatehouse::MenuActions {

//! In the order people meet them.
QList<ActionEntry> entries(const QMenuBar *bar);
QAction *find(const QMenuBar *bar, const QString &name);
//! What an action's text says, without mnemonic and without the dots that announce a dialog.
QString plainText(const QString &text);

//! Gives the actions their keys: the chosen ones by name, else those they were made with.
void setKeys(const QMenuBar *bar, const QMap<QString, QKeySequence> &chosen);

} // namespace Gatehouse::MenuActions
