// SPDX-License-Identifier: MIT
#include "ui/shell/jobrow.h"

#include "models/items/actionwords.h"
#include "ui/common/errortext.h"
#include "ui/common/relativetime.h"
#include "ui/common/textlabel.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Gatehouse {

namespace {

constexpr size_t namedFailures = 5;

} // namespace

JobRow::JobRow(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextLabel::Kind::Strong, this))
    , m_state(new TextLabel(TextLabel::Kind::Secondary, this))
    , m_failures(new TextLabel(TextLabel::Kind::Secondary, this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    for (TextLabel *label : {m_title, m_state, m_failures})
        label->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_state);
    texts->addWidget(m_failures);
    texts->addWidget(m_progress);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Metrics::small, 0, Metrics::small);
    layout->setSpacing(Metrics::medium);
    layout->addLayout(texts, 1);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, &JobRow::act);
}

void JobRow::setJob(const JobListModel::Job &job)
{
    m_job = job;
    const QString when = RelativeTime::clock(job.startedAt);
    const bool isRunning = !job.report;
    m_progress->setVisible(isRunning && job.total > 1);
    m_progress->setRange(0, job.total);
    m_progress->setValue(job.done);
    m_progress->setAccessibleName(tr("Progress"));
    QStringList failures;
    if (isRunning) {
        m_title->setText(ActionWords::running(job.subject, job.direction));
        if (job.isChecking)
            m_state->setText(tr("The answer got lost. Looking up what happened…"));
        else if (job.isCancelled)
            m_state->setText(tr("Stopping after the present step."));
        else if (job.total > 1)
            m_state->setText(tr("%1 of %2, since %3").arg(job.done).arg(job.total).arg(when));
        else
            m_state->setText(tr("Since %1").arg(when));
    } else {
        m_title->setText(ActionWords::outcome(*job.report));
        m_state->setText(job.report->skipped > 0
                ? tr("%1 · %n skipped", nullptr, job.report->skipped).arg(when)
                : when);
        for (const ActionReport::Failure &failure : job.report->failures) {
            if (failures.size() == qsizetype(namedFailures))
                break;
            const QString &detail = failure.error.kind == ApiError::Kind::Conflict
                    && !failure.error.detail.isEmpty()
                ? failure.error.detail
                : errorText(failure.error).title;
            failures << tr("%1: %2", "connection, why it failed").arg(failure.name, detail);
        }
        const auto more = job.report->failures.size();
        if (more > namedFailures)
            failures << tr("and %n more", nullptr, int(more - namedFailures));
    }
    m_failures->setText(failures.join(QLatin1Char('\n')));
    m_failures->setVisible(!failures.isEmpty());
    const bool canCheck
        = job.report && job.report->outcome == ActionReports::Outcome::Unknown;
    m_button->setVisible(canCheck || (isRunning && job.total > 1 && !job.isCancelled));
    m_button->setText(canCheck ? tr("Check again") : tr("Cancel"));
    m_button->setAccessibleName(
        tr("%1: %2", "button, job").arg(m_button->text(), m_title->text()));
}

void JobRow::act()
{
    if (m_job.report)
        Q_EMIT checkChosen(m_job.id);
    else
        Q_EMIT cancelChosen(m_job.id);
}

} // namespace Gatehouse
