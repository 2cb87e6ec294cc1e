// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/approval.h"
#include "ui/common/dialog.h"

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace Gatehouse {

class DateField;
class TextLabel;

//! "Edit note and review date": of one entry of the approved list.
class EditApprovalDialog final : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditApprovalDialog)

public:
    static constexpr int longestNote = 2000;

    EditApprovalDialog(
        const ApprovedConnection &entry, const QDateTime &now, QWidget *parent = nullptr);

    const ApprovedConnection &entry() const { return m_entry; }

Q_SIGNALS:
    void submitted(const Gatehouse::ApprovalChange &change);

protected:
    void submit() override;
    void retranslate() override;

private:
    QWidget *makeDate();
    void proposeIn(int months);
    ApprovalChange change() const;
    void validate();

    ApprovedConnection m_entry;
    QDate m_today;
    TextLabel *m_noteLabel = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QCheckBox *m_hasDate = nullptr;
    DateField *m_date = nullptr;
    QList<QPushButton *> m_proposals;
    TextLabel *m_hint = nullptr;
};

} // namespace Gatehouse
