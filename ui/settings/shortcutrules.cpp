// SPDX-License-Identifier: MIT
#include "ui/settings/shortcutrules.h"

namespace Gatehouse {

namespace {

bool isBareKey(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    const Qt::KeyboardModifiers holding = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (first.keyboardModifiers() & holding)
        return false;
    // Function keys and those beyond them (media, back, refresh) type nothing.
    const int key = first.key();
    const bool isFunction = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    return !isFunction && key < Qt::Key_Back;
}

} // namespace

ShortcutRules::Answer ShortcutRules::ask(
    const QList<ActionEntry> &actions, int place, const QKeySequence &keys)
{
    if (actions.at(place).keys == keys)
        return {.verdict = Verdict::Same};
    if (keys.isEmpty())
        return {};
    if (isBareKey(keys))
        return {.verdict = Verdict::Bare};
    for (int other = 0; other < int(actions.size()); ++other) {
        if (other != place && actions.at(other).keys == keys)
            return {.verdict = Verdict::Taken, .holder = other};
    }
    return {};
}

} // namespace Gatehouse
