// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"

#include <QHash>

namespace Gatehouse {

//! A workspace of any size that answers at once and from nowhere: rows are made when they are asked
//! for, so that all memory found afterwards is the model's and the view's. Filters by text alone;
//! what a text matches is worked out by prepare(), because a service does that in another process.
class BenchService final : public WorkspaceService {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BenchService)

public:
    explicit BenchService(int rows);

    static QString nameOf(int row);

    void setPageSize(int rows) { m_pageSize = rows; }
    void prepare(const QString &text);

    Provenance provenance() const override { return Provenance::Performed; }
    RequestHandle identify(Handler<Identity> done) override;
    RequestHandle listWorkspaces(Handler<std::vector<Workspace>> done) override;
    RequestHandle listConnections(
        const ConnectionQuery &query, Handler<ConnectionPage> done) override;
    RequestHandle connection(const ConnectionId &id, Handler<Connection> done) override;
    RequestHandle listConnectionUsers(
        const ConnectionUserQuery &query, Handler<ListPage<ConnectionUser>> done) override;
    RequestHandle listPeople(const PeopleQuery &query, Handler<PeoplePage> done) override;

private:
    template <class Row, class Make>
    ListPage<Row> page(const QString &text, const std::optional<Cursor> &from, Make make) const;

    int m_rows;
    int m_pageSize = 100;
    QHash<QString, std::vector<int>> m_matches;
};

} // namespace Gatehouse
