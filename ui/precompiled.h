// SPDX-License-Identifier: MIT
#pragma once

#include "models/precompiled.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QWidget>
