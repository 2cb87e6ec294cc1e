// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/ground.h"

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
    //! Null: nothing was loaded yet.
    void setAsOf(const QDateTime &asOf);
    //! Between the two; the strip takes ownership.
    void insert(QWidget *widget);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showJobs();

    QDateTime m_asOf;
    ElidedLabel *m_nature = nullptr;
    TextLabel *m_jobs = nullptr;
};

} // namespace Gatehouse
