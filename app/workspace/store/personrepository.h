// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/listing.h"
#include "app/workspace/store/rows.h"
#include "app/workspace/store/transaction.h"

namespace GatehouseWorkspace {

class Store;

struct NewPerson {
    UserId id = {}; //!< empty: a new one
    QString name = {};
    QString email = {};
    bool emailVerified = true;
    QString avatarUrl = {};
    std::optional<Millis> createdAt = {};
};

struct NewMembership {
    WorkspaceId workspace = {};
    UserId person = {};
    Role role = Role::Member;
    PersonState state = PersonState::Active;
    std::optional<Millis> joinedAt = {};
};

//! People and bots of a workspace, filtered and sorted: the admin API's list.
struct PeopleQuery {
    enum class Type { Person, Bot, All };
    enum class Sort { Name, Email, Role, State };

    WorkspaceId workspace = {};
    QString text = {}; //!< part of name, e-mail address or id
    Type type = Type::Person;
    std::optional<Role> role = {}; //!< leaves bots out
    std::optional<PersonState> state = PersonState::Active; //!< nothing: everybody
    Sort sort = Sort::Name;
    SortDirection direction = SortDirection::Ascending;
    PageRequest page = {};
};

//! Of the whole workspace, whatever the query; persons are the active owners and members.
struct PeopleCounts {
    int persons = 0;
    int bots = 0;
    int guests = 0;
    int suspended = 0;
    int left = 0;

    friend bool operator==(const PeopleCounts &, const PeopleCounts &) = default;
};

struct PeoplePage : ListPage<UserRow> {
    PeopleCounts counts = {};
};

//! Persons (who belong to workspaces as members) and bots, both "users" to Notion.
class PersonRepository {
public:
    explicit PersonRepository(Store &store)
        : m_store(store)
    {
    }

    //! Conflict when the e-mail address is taken.
    Result<UserId> create(Transaction &transaction, const NewPerson &person);
    Result<void> join(Transaction &transaction, const NewMembership &membership);
    Result<void> setPassword(
        Transaction &transaction, const UserId &person, const Secret &password);
    //! What passwordFits() compares with; empty when there is no such person, or no password.
    Result<QByteArray> passwordHashOf(const QString &email);

    //! Role and state in a workspace; NotFound when the person never was in it.
    Result<Membership> membership(const WorkspaceId &workspace, const UserId &person);
    //! A person or a bot of the workspace, guests included, in any state; NotFound otherwise.
    Result<UserRow> find(const WorkspaceId &workspace, const UserId &id);
    //! The person of that address in any workspace (role and state empty); letters' case does not
    //! matter.
    Result<UserRow> findByEmail(const QString &email);
    //! Who stands for the organization where a person is named: belongs to no workspace, has no
    //! address anybody could sign in with. Made on first use.
    Result<UserId> organization(Transaction &transaction);
    //! The active owner who is longest in the workspace; NotFound when it has none.
    Result<UserId> firstOwner(const WorkspaceId &workspace);
    Result<PeoplePage> list(const PeopleQuery &query);
    //! What /v1/users lists: active owners and members, then bots; no guests, suspended or left
    //! ones.
    Result<ListPage<UserRow>> listUsers(const WorkspaceId &workspace, const PageRequest &page);

private:
    Store &m_store;
};

} // namespace GatehouseWorkspace
