// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/auditfilter.h"
#include "ui/common/dialog.h"

namespace Gatehouse {

class DateField;
class TextLabel;

//! From which day to which, both included.
class AuditPeriodDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditPeriodDialog)

public:
    //! Begins with \a period when it is a range, else with the last seven days.
    explicit AuditPeriodDialog(const AuditPeriod &period, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Gatehouse::AuditPeriod &period);

protected:
    void submit() override;
    void retranslate() override;

private:
    DateField *makeField(const char *name, const QDate &day);
    void validate();

    TextLabel *m_fromLabel = nullptr;
    TextLabel *m_toLabel = nullptr;
    DateField *m_from = nullptr;
    DateField *m_to = nullptr;
    TextLabel *m_problem = nullptr;
};

} // namespace Gatehouse
