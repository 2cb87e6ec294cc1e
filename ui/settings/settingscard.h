// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/colorrole.h"

#include <QWidget>

class QVBoxLayout;

namespace Gatehouse {

class TextLabel;

//! A part of the settings: heading, what it is about, and a card of rows with hairlines between.
class SettingsCard final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsCard)

public:
    //! A card that holds a table has the ground of tables.
    explicit SettingsCard(ColorRole ground, QWidget *parent = nullptr);

    void setTexts(const QString &heading, const QString &explanation);
    //! Takes ownership.
    void addRow(QWidget *row);
    //! Removes and deletes all of them, once the event loop runs.
    void clearRows();

private:
    TextLabel *m_heading = nullptr;
    TextLabel *m_explanation = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace Gatehouse
