// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/joblistmodel.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace Gatehouse {

class TextLabel;

//! One job: what it does or did, how far it is or how it ended, and what can be done about it.
class JobRow : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobRow)

public:
    explicit JobRow(QWidget *parent = nullptr);

    void setJob(const JobListModel::Job &job);

Q_SIGNALS:
    void cancelChosen(const Gatehouse::ActionId &id);
    void checkChosen(const Gatehouse::ActionId &id);

private:
    void act();

    JobListModel::Job m_job;
    TextLabel *m_title = nullptr;
    TextLabel *m_state = nullptr;
    TextLabel *m_failures = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace Gatehouse
