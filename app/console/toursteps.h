// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemView>
#include <QLineEdit>
#include <QList>
#include <QString>

namespace Gatehouse {

class PagedListModel;

//! What somebody does before a window, for the tour.
namespace TourSteps {

bool isReady(const PagedListModel &model);
void pressKey(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void selectRows(QAbstractItemView &view, const QList<int> &rows);
//! The first row whose name begins so, else 0.
int rowNamed(const QAbstractItemView &view, const QString &name);

//! Types into a search field, and Return.
void search(QLineEdit &field, const QString &text);

//! Presses the accepting button of the dialog that is open.
void acceptDialog();

} // namespace TourSteps

} // namespace Gatehouse
