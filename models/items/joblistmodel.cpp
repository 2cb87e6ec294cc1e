// SPDX-License-Identifier: MIT
#include "models/items/joblistmodel.h"

#include "models/base/clock.h"
#include "models/items/actionwords.h"

#include <algorithm>

namespace Gatehouse {

JobListModel::JobListModel(ActionRunner &actions, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_actions(actions)
    , m_clock(clock)
{
    connect(&actions, &ActionRunner::started, this, &JobListModel::begin);
    connect(&actions, &ActionRunner::progressed, this,
        [this](const ActionId &id, int done, bool isChecking) {
            change(id, [done, isChecking](Job &job) {
                job.done = done;
                job.isChecking = isChecking;
            });
        });
    connect(&actions, &ActionRunner::finished, this,
        [this](const ActionId &id, const ActionReport &report) {
            change(id, [&report](Job &job) {
                job.report = report;
                job.isChecking = false;
            });
        });
}

int JobListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_jobs.size());
}

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Job &job = m_jobs[size_t(index.row())];
    switch (role) {
    case JobRole:
        return QVariant::fromValue(job);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return job.report ? ActionWords::outcome(*job.report)
                          : ActionWords::running(job.subject, job.direction);
    default:
        return {};
    }
}

int JobListModel::runningCount() const
{
    return int(std::count_if(
        m_jobs.begin(), m_jobs.end(), [](const Job &job) { return !job.report.has_value(); }));
}

std::optional<JobListModel::Job> JobListModel::running() const
{
    const auto found = std::find_if(
        m_jobs.begin(), m_jobs.end(), [](const Job &job) { return !job.report.has_value(); });
    return found == m_jobs.end() ? std::nullopt : std::optional(*found);
}

void JobListModel::cancel(const ActionId &id)
{
    m_actions.cancel(id);
    change(id, [](Job &job) { job.isCancelled = true; });
}

void JobListModel::checkAgain(const ActionId &id)
{
    m_actions.checkAgain(id);
}

void JobListModel::retell()
{
    if (!m_jobs.empty())
        Q_EMIT dataChanged(index(0), index(int(m_jobs.size()) - 1));
}

void JobListModel::begin(
    const ActionId &id, const ActionSubject &subject, ActionReports::Direction direction, int total)
{
    const bool known
        = std::any_of(m_jobs.begin(), m_jobs.end(), [&id](const Job &job) { return job.id == id; });
    if (known) {
        // One whose outcome was unknown is looked for again.
        return change(id, [](Job &job) {
            job.report.reset();
            job.isChecking = true;
        });
    }
    if (m_jobs.size() == longest && m_jobs.back().report) {
        beginRemoveRows({}, int(longest) - 1, int(longest) - 1);
        m_jobs.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_jobs.insert(m_jobs.begin(),
        Job{.id = id,
            .subject = subject,
            .direction = direction,
            .total = total,
            .startedAt = m_clock.now()});
    endInsertRows();
    Q_EMIT changed();
}

template <class Change>
void JobListModel::change(const ActionId &id, const Change &change)
{
    const auto found = std::find_if(
        m_jobs.begin(), m_jobs.end(), [&id](const Job &job) { return job.id == id; });
    if (found == m_jobs.end())
        return;
    change(*found);
    const QModelIndex where = index(int(found - m_jobs.begin()));
    Q_EMIT dataChanged(where, where);
    Q_EMIT changed();
}

} // namespace Gatehouse
