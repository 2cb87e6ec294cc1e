// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/items/pagedrowsmodel.h"

namespace Gatehouse {

//! The persons and bots of a workspace, as the service filters and sorts them.
class PersonListModel final : public PagedRowsModel<Person> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonListModel)

public:
    enum Column { Name, Kind, Role, State };
    Q_ENUM(Column)
    static constexpr int columns = State + 1;

    enum OwnRole {
        PersonRole = FirstOwnRole, //!< Person
        SubtitleRole, //!< of the name: the e-mail address, empty where there is none to show
    };

    PersonListModel(WorkspaceService &service, const Clock &clock, QObject *parent = nullptr);

    Provenance provenance() const { return m_service.provenance(); }

    //! Paging apart, what is asked for. A change asks anew; the same query again does nothing.
    const PeopleQuery &query() const { return m_query; }
    void setQuery(PeopleQuery query);

    const std::optional<PeopleCounts> &counts() const { return m_counts; }
    const Person *find(const UserId &id) const;
    //! Nothing: not everybody is here, or not by the server's word.
    std::optional<int> activeOwners() const;

    static std::optional<PeopleQuery::Sort> sortOf(Column column);
    static std::optional<Column> columnOf(PeopleQuery::Sort sort);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void queryChanged();
    void countsChanged();

protected:
    RequestHandle ask(const std::optional<Cursor> &from) override;
    RequestHandle recall() override;

private:
    void setCounts(const std::optional<PeopleCounts> &counts);

    WorkspaceService &m_service;
    PeopleQuery m_query;
    std::optional<PeopleCounts> m_counts;
};

} // namespace Gatehouse
