// SPDX-License-Identifier: MIT
#include "ui/shell/statusstrip.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/relativetime.h"
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

void StatusStrip::setAsOf(const QDateTime &asOf)
{
    m_asOf = asOf;
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

void StatusStrip::showJobs()
{
    m_jobs->setText(m_asOf.isValid() ? tr("No jobs · as of %1").arg(RelativeTime::clock(m_asOf))
                                     : tr("No jobs"));
}

} // namespace Gatehouse
