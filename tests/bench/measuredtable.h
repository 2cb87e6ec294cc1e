// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>
#include <QTableView>

#include <functional>
#include <vector>

namespace Gatehouse {

//! A table with a search field, and what it takes to bring all rows back after a search.
struct MeasuredTable {
    QWidget *window = nullptr;
    QTableView *table = nullptr;
    QLineEdit *search = nullptr;
    std::function<void(const QString &)> beforeSearch = {}; //!< not timed
    std::function<void()> showAll = {}; //!< not timed
};

//! Runs the event loop until nothing is left to do but wait.
void settle();
void showAndSettle(QWidget &window);

//! Milliseconds of each step, from handing over the event to the end of all painting.
//! The same seed gives the same steps.
std::vector<double> scrollSteps(const MeasuredTable &measured, quint32 seed);
//! One step a letter: the key, the search, the new rows on screen.
std::vector<double> typingSteps(const MeasuredTable &measured, const QStringList &words);

//! Bytes in use on the heap.
double heapInUse();

} // namespace Gatehouse
