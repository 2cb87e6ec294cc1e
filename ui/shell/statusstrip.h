// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/ground.h"
#include "ui/common/relativetime.h"

#include <QDateTime>

namespace Gatehouse {

class ElidedLabel;
class TextLabel;

//! The strip at the bottom: left what is performed, measured or guided here; right the jobs and the
//! age of what is shown.
class StatusStrip : public Ground {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusStrip)

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setNature(const QString &sentence);
    //! How old what is shown is. A null time: nothing was loaded yet.
    struct Age {
        QDateTime asOf = {};
        QDateTime now = {};
        RelativeTime::Refresh refresh = RelativeTime::Refresh::Idle;
    };
    void setAge(const Age &age);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showJobs();

    Age m_age;
    ElidedLabel *m_nature = nullptr;
    TextLabel *m_jobs = nullptr;
};

} // namespace Gatehouse
