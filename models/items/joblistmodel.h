// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/actionrunner.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <optional>
#include <vector>

namespace Gatehouse {

class Clock;

//! What was done in this session and what is under way, newest first.
class JobListModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobListModel)

public:
    enum Role {
        JobRole = Qt::UserRole + 1, //!< Job
    };

    struct Job {
        ActionId id = {};
        ActionSubject subject = {};
        ActionReports::Direction direction = ActionReports::Direction::Forward;
        int total = 1;
        int done = 0;
        bool isChecking = false; //!< an answer got lost and is being looked for
        bool isCancelled = false;
        QDateTime startedAt = {}; //!< UTC
        std::optional<ActionReport> report = {}; //!< nothing: under way

        friend bool operator==(const Job &, const Job &) = default;
    };
    static constexpr size_t longest = 200;

    //! They live longer.
    JobListModel(ActionRunner &actions, const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const std::vector<Job> &jobs() const { return m_jobs; }
    int runningCount() const;
    //! The newest that is under way.
    std::optional<Job> running() const;
    void cancel(const ActionId &id);
    //! Looks again for what became of one whose outcome is unknown.
    void checkAgain(const ActionId &id);
    //! Words are made anew: the language has changed.
    void retell();

Q_SIGNALS:
    //! Something began, went on or ended.
    void changed();

private:
    void begin(const ActionId &id, const ActionSubject &subject, ActionReports::Direction direction,
        int total);
    template <class Change>
    void change(const ActionId &id, const Change &change);

    ActionRunner &m_actions;
    const Clock &m_clock;
    std::vector<Job> m_jobs;
};

} // namespace Gatehouse
