// SPDX-License-Identifier: MIT
#include "app/console/screenshots.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

#include <algorithm>
#include <cstdio>

namespace Gatehouse {

namespace {

constexpr int LookEveryMilliseconds = 20;
constexpr int GiveUpMilliseconds = 30000;

//! How many windows \a widget lies over.
int depth(const QWidget *widget)
{
    int windows = 0;
    for (const QWidget *up = widget->parentWidget(); up; up = up->window()->parentWidget())
        ++windows;
    return windows;
}

bool belongsTo(const QWidget *widget, const QWidget &window)
{
    for (const QWidget *up = widget->parentWidget(); up; up = up->window()->parentWidget()) {
        if (up->window() == &window)
            return true;
    }
    return false;
}

//! The window, and over it the dialogs and menus that belong to it.
QPixmap photograph(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    const QPoint origin = window.mapToGlobal(QPoint(0, 0));
    QWidgetList others = QApplication::topLevelWidgets();
    // What lies over a dialog is painted after it.
    std::stable_sort(others.begin(), others.end(),
        [](const QWidget *one, const QWidget *other) { return depth(one) < depth(other); });
    for (QWidget *other : std::as_const(others)) {
        if (other == &window || !other->isVisible() || other->windowType() == Qt::ToolTip)
            continue;
        if (other->parentWidget() && !belongsTo(other, window))
            continue;
        if (!other->parentWidget() && other->windowType() != Qt::Popup)
            continue;
        const QRect frame(other->mapToGlobal(QPoint(0, 0)) - origin, other->size());
        // A desktop draws a frame and a shadow around a dialog; without them it would melt into the
        // pane.
        if (other->windowType() == Qt::Dialog) {
            painter.fillRect(QRect(QPoint(0, 0), window.size()), QColor(0, 0, 0, 70));
            painter.setPen(QColor(0, 0, 0, 160));
            painter.drawRect(frame.adjusted(-1, -1, 0, 0));
        }
        painter.drawPixmap(frame.topLeft(), other->grab());
    }
    return picture;
}

} // namespace

Screenshots::Screenshots(QString directory, QObject *parent)
    : QObject(parent)
    , m_directory(std::move(directory))
{
    m_look.setInterval(LookEveryMilliseconds);
    connect(&m_look, &QTimer::timeout, this, &Screenshots::look);
}

Screenshots::~Screenshots() = default;

void Screenshots::add(Scene scene)
{
    m_scenes.push_back(std::move(scene));
}

void Screenshots::run()
{
    if (!QDir().mkpath(m_directory)) {
        std::fprintf(
            stderr, "gatehouse: the folder %s cannot be made\n", qUtf8Printable(m_directory));
        Q_EMIT finished(1);
        return;
    }
    m_current = 0;
    QTimer::singleShot(0, this, &Screenshots::beginScene);
}

void Screenshots::beginScene()
{
    if (m_current == m_scenes.size()) {
        Q_EMIT finished(0);
        return;
    }
    m_since.start();
    if (m_scenes[m_current].act)
        m_scenes[m_current].act();
    m_look.start();
}

void Screenshots::look()
{
    const Scene &scene = m_scenes[m_current];
    if (scene.ready && !scene.ready()) {
        if (m_since.elapsed() < GiveUpMilliseconds)
            return;
        m_look.stop();
        std::fprintf(
            stderr, "gatehouse: the scene “%s” did not come\n", qUtf8Printable(scene.name));
        // What came instead helps to see why.
        if (QWidget *window = scene.window())
            photograph(*window).save(
                QDir(m_directory).filePath(QStringLiteral("instead-of-%1.png").arg(scene.name)));
        Q_EMIT finished(1);
        return;
    }
    m_look.stop();
    QTimer::singleShot(scene.settleMilliseconds, this, &Screenshots::shoot);
}

void Screenshots::shoot()
{
    const Scene &scene = m_scenes[m_current];
    ++m_current;
    const QString path = QDir(m_directory)
                             .filePath(QStringLiteral("%1-%2.png")
                                           .arg(m_current, 2, 10, QLatin1Char('0'))
                                           .arg(scene.name));
    if (!photograph(*scene.window()).save(path)) {
        std::fprintf(stderr, "gatehouse: %s cannot be written\n", qUtf8Printable(path));
        Q_EMIT finished(1);
        return;
    }
    beginScene();
}

} // namespace Gatehouse
