// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/ground.h"
#include "ui/common/relativetime.h"

#include <QDateTime>
#include <QPointer>
#include <QTimer>

class QPushButton;

namespace Gatehouse {

class ElidedLabel;
class JobListModel;

//! The bottom of the window: what is performed, measured or guided here; what is under way; how
//! fresh the rows are.
class StatusStrip : public Ground {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusStrip)

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setNature(const QString &sentence);
    //! In its place while somebody is at what it is about; empty: nobody is any more.
    void setTip(const QString &sentence);
    //! How old what is shown is. A null time: nothing was loaded yet.
    struct Age {
        QDateTime asOf = {};
        QDateTime now = {};
        RelativeTime::Refresh refresh = RelativeTime::Refresh::Idle;
    };
    void setAge(const Age &age);
    //! Null: there are none to show. They outlive the strip, or are taken away before.
    void setJobs(JobListModel *jobs);
    //! Between the two; the strip takes ownership.
    void insert(QWidget *widget);

Q_SIGNALS:
    void jobsChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void followJobs();
    void showJobs();
    void cancelJob();

    void showNature();

    QString m_natureText;
    QString m_tip;
    Age m_age;
    QPointer<JobListModel> m_model;
    QTimer m_delay{this}; //!< what is done at once needs no progress
    ElidedLabel *m_nature = nullptr;
    QPushButton *m_jobs = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace Gatehouse
