// SPDX-License-Identifier: MIT
#include "ui/common/taborder.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace Gatehouse {

namespace {

void addLaidOut(const QLayout *layout, QList<QWidget *> &widgets)
{
    for (int i = 0; i < layout->count(); ++i) {
        const QLayoutItem *item = layout->itemAt(i);
        if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            addLaidOut(inner, widgets);
        else if (QWidget *widget = const_cast<QLayoutItem *>(item)->widget())
            widgets << widget;
    }
}

QList<QWidget *> childrenAsRead(const QWidget *widget)
{
    QList<QWidget *> children;
    if (widget->layout())
        addLaidOut(widget->layout(), children);
    QList<QWidget *> free;
    for (QWidget *child : widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!children.contains(child))
            free << child;
    }
    std::stable_sort(free.begin(), free.end(), [](const QWidget *one, const QWidget *other) {
        return one->y() != other->y() ? one->y() < other->y() : one->x() < other->x();
    });
    return children + free;
}

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
}

//! Also what takes no focus: it may have been given it by a click.
void addAsRead(const QWidget *widget, QList<QWidget *> &widgets)
{
    for (QWidget *child : childrenAsRead(widget)) {
        if (child->isHidden() || child->isWindow() || !child->isEnabled())
            continue;
        widgets << child;
        addAsRead(child, widgets);
    }
}

} // namespace

QList<QWidget *> TabOrder::of(QWidget *root)
{
    QList<QWidget *> widgets;
    addAsRead(root, widgets);
    widgets.removeIf([](const QWidget *widget) { return !takesTab(widget); });
    return widgets;
}

QWidget *TabOrder::neighbour(QWidget *root, QWidget *from, bool forward)
{
    QList<QWidget *> widgets;
    addAsRead(root, widgets);
    qsizetype at = -1;
    // What has just been hidden or disabled has its place by what is around it.
    for (QWidget *place = from; place && place != root && at < 0; place = place->parentWidget())
        at = widgets.indexOf(place);
    const qsizetype count = widgets.size();
    if (at < 0 && !forward)
        at = count;
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype to = forward ? (at + step) % count : (at - step + 2 * count) % count;
        if (takesTab(widgets.at(to)) && widgets.at(to) != from)
            return widgets.at(to);
    }
    return nullptr;
}

} // namespace Gatehouse
