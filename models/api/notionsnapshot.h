// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/domain/notionuser.h"

#include <memory>
#include <vector>

namespace Gatehouse {

//! Everything a Notion token sees at one time, and the questions of a WorkspaceService answered
//! from it. Pure; never changes once made, so that other threads may read it.
class NotionSnapshot {
public:
    //! A user who comes twice counts once: pages have no guaranteed order, so that one may slip
    //! from page to page.
    NotionSnapshot(const NotionUser &self, std::vector<NotionUser> users);

    const std::vector<Person> &people() const { return m_people; }
    const std::vector<Connection> &connections() const { return m_connections; }

    //! What a filter asks that nobody can know matches nothing.
    std::vector<Connection> matching(const ConnectionQuery &query) const;
    std::vector<Person> matching(const PeopleQuery &query) const;

private:
    std::vector<Person> m_people;
    std::vector<Connection> m_connections;
};

using NotionSnapshotPointer = std::shared_ptr<const NotionSnapshot>;

} // namespace Gatehouse
