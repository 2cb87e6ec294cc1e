// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QWidget>

namespace Gatehouse {

class DateField;
class RadioChoice;

//! Until when something is wanted: for good, or to the end of a day.
class UntilField final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UntilField)

public:
    //! Days before \a now are not offered.
    explicit UntilField(const QDateTime &now, QWidget *parent = nullptr);

    //! UTC; null: for good.
    QDateTime until() const;
    void retranslate();

private:
    RadioChoice *m_choice = nullptr;
    DateField *m_day = nullptr;
};

} // namespace Gatehouse
