// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/items/pagedrowsmodel.h"

namespace Gatehouse {

//! The connections of a workspace, as the service filters and sorts them.
class ConnectionListModel final : public PagedRowsModel<Connection> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionListModel)

public:
    enum Column { Name, AddedBy, AddedAt, MayDo, Users, Pages, Status };
    Q_ENUM(Column)
    static constexpr int columns = Status + 1;

    enum OwnRole {
        //! const Connection *, the model's own: valid until the event loop runs again. A copy a
        //! cell
        //! would cost more than painting it.
        ConnectionRole = FirstOwnRole,
        SubtitleRole, //!< of the name: "Zapier, Inc. · Public"
        DaysLeftRole, //!< of a disconnected one: "27 days left"; else empty
    };

    ConnectionListModel(WorkspaceService &service, const Clock &clock, QObject *parent = nullptr);

    Provenance provenance() const { return m_service.provenance(); }

    //! Paging apart, what is asked for. A change asks anew; the same query again does nothing.
    const ConnectionQuery &query() const { return m_query; }
    void setQuery(ConnectionQuery query);

    //! Per quick filter, where the service tells; those of the last answer.
    const std::optional<ConnectionCounts> &counts() const { return m_counts; }
    const Connection *find(const ConnectionId &id) const;

    static ConnectionQuery::Sort sortOf(Column column);
    static std::optional<Column> columnOf(ConnectionQuery::Sort sort);

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
    void setCounts(const std::optional<ConnectionCounts> &counts);
    QString text(const Connection &connection, Column column) const;
    QString toolTip(const Connection &connection, Column column) const;
    QString spoken(const Connection &connection, Column column) const;
    QVariant exported(const Connection &connection, Column column) const;

    WorkspaceService &m_service;
    ConnectionQuery m_query;
    std::optional<ConnectionCounts> m_counts;
};

} // namespace Gatehouse
