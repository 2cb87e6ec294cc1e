// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Gatehouse {

class TextLabel;

//! One setting: what it is and what it does at the left, its control at the right.
class SettingsRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsRow)

public:
    //! Takes ownership of the control.
    explicit SettingsRow(QWidget *control, QWidget *parent = nullptr);

    //! The control is called by the label, and described by the hint.
    void setTexts(const QString &label, const QString &hint);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_control = nullptr;
    TextLabel *m_label = nullptr;
    TextLabel *m_hint = nullptr;
};

} // namespace Gatehouse
