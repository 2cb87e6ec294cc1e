// SPDX-License-Identifier: MIT
#include "ui/shell/statusstrip.h"

#include "models/items/actionwords.h"
#include "models/items/joblistmodel.h"
#include "ui/common/elidedlabel.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace Gatehouse {

namespace {

constexpr std::chrono::milliseconds untilProgressShows{300};

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : Ground(ColorRole::Window, parent)
    , m_nature(new ElidedLabel(TextLabel::Kind::Secondary, this))
    , m_jobs(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setLines(Qt::TopEdge);
    setFixedHeight(26);
    m_jobs->setObjectName(QStringLiteral("jobs"));
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    setButtonKind(m_jobs, ButtonKind::Filter); // quiet until it is looked for
    setButtonKind(m_cancel, ButtonKind::Link);
    for (QPushButton *button : {m_jobs, m_cancel}) {
        button->setFont(Fonts::secondary(font()));
        button->setFixedHeight(22);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::medium, 1, Metrics::tight, 0);
    layout->setSpacing(Metrics::medium);
    layout->addWidget(m_nature, 1);
    layout->addWidget(m_jobs);
    layout->addWidget(m_cancel);
    m_delay.setObjectName(QStringLiteral("jobsDelay"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(untilProgressShows);
    connect(&m_delay, &QTimer::timeout, this, &StatusStrip::showJobs);
    connect(m_jobs, &QPushButton::clicked, this, &StatusStrip::jobsChosen);
    connect(m_cancel, &QPushButton::clicked, this, &StatusStrip::cancelJob);
    showJobs();
}

void StatusStrip::setNature(const QString &sentence)
{
    m_natureText = sentence;
    showNature();
}

void StatusStrip::setTip(const QString &sentence)
{
    m_tip = sentence;
    showNature();
}

void StatusStrip::showNature()
{
    m_nature->setText(m_tip.isEmpty() ? m_natureText : m_tip);
}

void StatusStrip::setAge(const Age &age)
{
    m_age = age;
    showJobs();
}

void StatusStrip::setJobs(JobListModel *jobs)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = jobs;
    if (m_model)
        connect(m_model, &JobListModel::changed, this, &StatusStrip::followJobs);
    showJobs();
}

void StatusStrip::insert(QWidget *widget)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_jobs), widget);
}

void StatusStrip::changeEvent(QEvent *event)
{
    Ground::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showJobs();
}

void StatusStrip::followJobs()
{
    const bool isRunning = m_model && m_model->runningCount() > 0;
    if (isRunning && !m_cancel->isVisible() && !m_delay.isActive())
        m_delay.start();
    else if (!m_delay.isActive() || !isRunning)
        showJobs();
}

void StatusStrip::showJobs()
{
    m_delay.stop();
    const std::optional<JobListModel::Job> job = m_model ? m_model->running() : std::nullopt;
    m_cancel->setVisible(job && job->total > 1 && !job->isCancelled);
    m_cancel->setText(tr("Cancel"));
    m_jobs->setEnabled(m_model != nullptr);
    m_jobs->setToolTip(tr("Show what is under way and what was done"));
    if (job) {
        const QString what = ActionWords::running(job->subject, job->direction);
        m_cancel->setAccessibleName(tr("Cancel “%1”").arg(ActionWords::name(job->subject)));
        if (job->isChecking)
            m_jobs->setText(tr("%1 Looking up what happened", "job under way").arg(what));
        else if (job->total > 1)
            m_jobs->setText(tr("%1 %2 of %3", "job under way, number, number")
                                .arg(what)
                                .arg(job->done)
                                .arg(job->total));
        else
            m_jobs->setText(what);
        return;
    }
    const int done = m_model ? int(m_model->jobs().size()) : 0;
    const QString jobs = done == 0 ? tr("No jobs") : tr("%n job(s) done", nullptr, done);
    if (!m_age.asOf.isValid())
        return m_jobs->setText(jobs);
    const QString time = RelativeTime::clockOrDay(m_age.asOf, m_age.now);
    m_jobs->setText(m_age.refresh == RelativeTime::Refresh::Running
            ? tr("%1 · as of %2 – refreshing", "jobs, time").arg(jobs, time)
            : tr("%1 · as of %2", "jobs, time").arg(jobs, time));
}

void StatusStrip::cancelJob()
{
    if (!m_model)
        return;
    if (const std::optional<JobListModel::Job> job = m_model->running())
        m_model->cancel(job->id);
}

} // namespace Gatehouse
