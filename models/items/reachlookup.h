// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"

#include <QHash>
#include <QObject>

#include <optional>
#include <vector>

namespace Gatehouse {

//! How far some connections reach, asked one after the other. What cannot be learned stays unknown.
class ReachLookup final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReachLookup)

public:
    //! \a service lives longer.
    explicit ReachLookup(WorkspaceService &service, QObject *parent = nullptr);

    //! Asks for these; what was learned of others is forgotten.
    void ask(const std::vector<ConnectionId> &connections);
    std::optional<Reach> reach(const ConnectionId &id) const;
    bool isBusy() const { return m_next < m_wanted.size(); }

Q_SIGNALS:
    void changed();

private:
    void askNext();

    WorkspaceService &m_service;
    std::vector<ConnectionId> m_wanted;
    size_t m_next = 0;
    QHash<ConnectionId, Reach> m_known;
    RequestHandle m_request; // last: destroyed first
};

} // namespace Gatehouse
