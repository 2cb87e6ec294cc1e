// SPDX-License-Identifier: MIT
#include "ui/shell/jobsdialog.h"

#include "models/items/joblistmodel.h"
#include "ui/common/textlabel.h"
#include "ui/shell/jobrow.h"
#include "ui/theme/metrics.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {

constexpr qsizetype jobsShown = 50;
constexpr int jobsHeight = 320;

} // namespace

JobsDialog::JobsDialog(JobListModel &jobs, QWidget *parent)
    : Dialog(parent)
    , m_jobs(jobs)
    , m_empty(new TextLabel(TextLabel::Kind::Secondary))
{
    setObjectName(QStringLiteral("jobsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *rows = new QWidget;
    m_list = new QVBoxLayout(rows);
    m_list->setContentsMargins(0, 0, Metrics::small, 0);
    m_list->setSpacing(0);
    m_list->addWidget(m_empty);
    m_list->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(jobsHeight);
    scroll->setWidget(rows);
    scroll->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    setForm(scroll);
    connect(&m_jobs, &JobListModel::changed, this, &JobsDialog::fill);
    retranslate();
}

void JobsDialog::fill()
{
    const qsizetype count = std::min(jobsShown, qsizetype(m_jobs.jobs().size()));
    while (m_rows.size() > count)
        delete m_rows.takeLast();
    while (m_rows.size() < count) {
        auto *row = new JobRow;
        connect(row, &JobRow::cancelChosen, &m_jobs, &JobListModel::cancel);
        connect(row, &JobRow::checkChosen, &m_jobs, &JobListModel::checkAgain);
        m_list->insertWidget(m_list->count() - 1, row);
        m_rows << row;
    }
    for (qsizetype i = 0; i < count; ++i)
        m_rows[i]->setJob(m_jobs.jobs()[size_t(i)]);
    m_empty->setVisible(count == 0);
}

void JobsDialog::submit()
{
    accept();
}

void JobsDialog::retranslate()
{
    setHeading(tr("Jobs"), tr("What is under way, and what was done since this window opened."));
    m_empty->setText(tr("Nothing was done yet."));
    setCloseOnly(tr("Close"));
    fill();
}

} // namespace Gatehouse
