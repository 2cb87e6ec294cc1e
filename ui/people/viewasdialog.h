// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/person.h"
#include "ui/common/dialog.h"

namespace Gatehouse {

//! "View as Mei Tan…": says what it is before it is done.
class ViewAsDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewAsDialog)

public:
    explicit ViewAsDialog(const Person &person, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted();

protected:
    void submit() override;
    void retranslate() override;

private:
    Person m_person;
};

} // namespace Gatehouse
