// SPDX-License-Identifier: MIT
#pragma once

#include <QDateEdit>

namespace Gatehouse {

//! A day that is typed, stepped with the arrow keys, or picked from a calendar.
class DateField final : public QDateEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateField)

public:
    explicit DateField(QWidget *parent = nullptr);
};

} // namespace Gatehouse
