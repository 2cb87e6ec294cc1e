// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"

#include <QList>

class QVBoxLayout;

namespace Gatehouse {

class JobListModel;
class JobRow;
class TextLabel;

//! What is under way and what was done in this session, newest first.
class JobsDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobsDialog)

public:
    //! \a jobs outlives the dialog.
    explicit JobsDialog(JobListModel &jobs, QWidget *parent = nullptr);

protected:
    void submit() override;
    void retranslate() override;

private:
    void fill();

    JobListModel &m_jobs;
    TextLabel *m_empty = nullptr;
    QVBoxLayout *m_list = nullptr;
    QList<JobRow *> m_rows;
};

} // namespace Gatehouse
