// SPDX-License-Identifier: MIT
#include "ui/shell/statusstrip.h"

#include "ui/common/elidedlabel.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Gatehouse {

StatusStrip::StatusStrip(QWidget *parent)
    : Ground(ColorRole::Window, parent)
    , m_nature(new ElidedLabel(TextLabel::Kind::Secondary, this))
    , m_jobs(new TextLabel(TextLabel::Kind::Secondary, this))
{
    setLines(Qt::TopEdge);
    setFixedHeight(26);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::medium, 1, Metrics::medium, 0);
    layout->setSpacing(Metrics::wide);
    layout->addWidget(m_nature, 1);
    layout->addWidget(m_jobs);
    showJobs();
}

void StatusStrip::setNature(const QString &sentence)
{
    m_nature->setText(sentence);
}

void StatusStrip::setAge(const Age &age)
{
    m_age = age;
    showJobs();
}

void StatusStrip::changeEvent(QEvent *event)
{
    Ground::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showJobs();
}

void StatusStrip::showJobs()
{
    if (!m_age.asOf.isValid())
        return m_jobs->setText(tr("No jobs"));
    const QString time = RelativeTime::clockOrDay(m_age.asOf, m_age.now);
    m_jobs->setText(m_age.refresh == RelativeTime::Refresh::Running
            ? tr("No jobs · as of %1 – refreshing").arg(time)
            : tr("No jobs · as of %1").arg(time));
}

} // namespace Gatehouse
