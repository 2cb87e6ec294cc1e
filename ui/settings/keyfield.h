// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequenceEdit>

namespace Gatehouse {

//! Takes one combination of keys, as it is pressed. Escape gives up, Backspace and Delete alone
//! mean "no keys".
class KeyField final : public QKeySequenceEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyField)

public:
    explicit KeyField(QWidget *parent = nullptr);

Q_SIGNALS:
    //! The keys are what somebody wants.
    void entered();
    void abandoned();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void enter();

    bool m_isEntered = false;
};

} // namespace Gatehouse
