// SPDX-License-Identifier: MIT
#include "tests/bench/measuredtable.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QWheelEvent>
#include <QWindow>

#include <malloc.h>

namespace Gatehouse {

namespace {

constexpr int wheelSteps = 300;
constexpr int pageSteps = 100;
constexpr int jumpSteps = 100;

template <class Act>
double milliseconds(Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    settle();
    return double(timer.nsecsElapsed()) / 1e6;
}

void press(QWidget *widget, int key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &up);
}

} // namespace

void settle()
{
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) { }
}

void showAndSettle(QWidget &window)
{
    window.show();
    while (!window.windowHandle() || !window.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
}

std::vector<double> scrollSteps(const MeasuredTable &measured, quint32 seed)
{
    QRandomGenerator random(seed);
    QTableView *const table = measured.table;
    QScrollBar *const bar = table->verticalScrollBar();
    std::vector<double> steps;
    const QPointF middle = table->viewport()->rect().center();
    bar->setValue(random.bounded(bar->maximum() / 2));
    settle();
    for (int i = 0; i < wheelSteps; ++i)
        steps.push_back(milliseconds([&] {
            QWheelEvent wheel(middle, table->viewport()->mapToGlobal(middle), {}, {0, -120},
                Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(table->viewport(), &wheel);
        }));
    table->selectRow(random.bounded(table->model()->rowCount() / 2));
    settle();
    for (int i = 0; i < pageSteps; ++i)
        steps.push_back(milliseconds([&] { press(table, Qt::Key_PageDown); }));
    for (int i = 0; i < jumpSteps; ++i)
        steps.push_back(milliseconds([&] { bar->setValue(random.bounded(bar->maximum())); }));
    table->clearSelection();
    table->setCurrentIndex({});
    settle();
    return steps;
}

std::vector<double> typingSteps(const MeasuredTable &measured, const QStringList &words)
{
    std::vector<double> steps;
    for (const QString &word : words) {
        if (measured.beforeSearch)
            for (int length = 1; length <= word.size(); ++length)
                measured.beforeSearch(word.left(length));
        for (const QChar letter : word)
            steps.push_back(milliseconds([&] {
                press(measured.search, letter.toUpper().unicode(), QString(letter));
                // Searches at once instead of after a pause that nobody can measure.
                press(measured.search, Qt::Key_Return);
            }));
        measured.showAll();
        settle();
    }
    return steps;
}

double heapInUse()
{
    const struct mallinfo2 now = mallinfo2();
    return double(now.uordblks) + double(now.hblkhd);
}

} // namespace Gatehouse
