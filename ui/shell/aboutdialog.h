// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"

namespace Gatehouse {

class FactsForm;

//! Versions and licences.
class AboutDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    explicit AboutDialog(QWidget *parent = nullptr);

protected:
    void submit() override;
    void retranslate() override;

private:
    FactsForm *m_facts = nullptr;
};

} // namespace Gatehouse
