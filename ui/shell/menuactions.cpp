// SPDX-License-Identifier: MIT
#include "ui/shell/menuactions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QVariant>

#include <functional>

namespace Gatehouse::MenuActions {

namespace {

constexpr auto menuDefaultKeys = "gatehouseDefaultKeys";

//! The keys an action was made with. Kept at the action, for it lives and dies with it.
QKeySequence defaultKeysOf(const QAction *action)
{
    const QVariant kept = action->property(menuDefaultKeys);
    return kept.isValid() ? kept.value<QKeySequence>() : action->shortcut();
}

using Visit = std::function<void(QAction *, const QStringList &)>;

void visitMenu(const QMenu *menu, const QStringList &path, const Visit &visit)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (const QMenu *inner = action->menu())
            visitMenu(inner, path + QStringList{plainText(inner->title())}, visit);
        else if (!action->objectName().isEmpty())
            visit(action, path);
    }
}

void visitBar(const QMenuBar *bar, const Visit &visit)
{
    const QList<QAction *> actions = bar->actions();
    for (const QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            visitMenu(menu, {plainText(menu->title())}, visit);
    }
}

} // namespace

QString plainText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && i + 1 < text.size())
            ++i; // "&&" is one that is meant
        plain += text[i];
    }
    return plain.remove(QStringLiteral("…"));
}

QList<ActionEntry> entries(const QMenuBar *bar)
{
    QList<ActionEntry> list;
    visitBar(bar, [&list](const QAction *action, const QStringList &path) {
        QStringList words = path.mid(1);
        words << plainText(action->text());
        // Without one of its own, the status tip is what a tool tip would say.
        const bool tells = !action->isEnabled() && !action->statusTip().isEmpty();
        list.append({.name = action->objectName(),
            .menu = path.first(),
            .text = words.join(QStringLiteral(": ")),
            .keys = action->shortcut(),
            .defaultKeys = defaultKeysOf(action),
            .state
            = action->isEnabled() ? ActionEntry::State::Enabled : ActionEntry::State::Disabled,
            .whyNot = tells ? action->statusTip() : QString()});
    });
    return list;
}

QAction *find(const QMenuBar *bar, const QString &name)
{
    QAction *found = nullptr;
    visitBar(bar, [&](QAction *action, const QStringList &) {
        if (action->objectName() == name)
            found = action;
    });
    return found;
}

void setKeys(const QMenuBar *bar, const QMap<QString, QKeySequence> &chosen)
{
    visitBar(bar, [&chosen](QAction *action, const QStringList &) {
        const QKeySequence made = defaultKeysOf(action);
        action->setProperty(menuDefaultKeys, QVariant::fromValue(made));
        action->setShortcut(chosen.value(action->objectName(), made));
    });
}

} // namespace Gatehouse::MenuActions
