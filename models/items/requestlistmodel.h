// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/governance.h"
#include "models/api/workspaceservice.h"
#include "models/items/pagedrowsmodel.h"

namespace Gatehouse {

//! The requests for connections, as the service filters and orders them. What the service cannot
//! filter by is sorted out of every page as it comes, so that a filter holds for all there are.
//! Where the profile has no requests nothing is ever asked.
class RequestListModel final : public PagedRowsModel<ConnectionRequest> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestListModel)

public:
    enum Column { Name, From, Reason, Asked, Until, Status };
    Q_ENUM(Column)
    static constexpr int columns = Status + 1;

    enum OwnRole {
        //! const ConnectionRequest *, the model's own: valid until the event loop runs again.
        RequestRole = FirstOwnRole,
        SubtitleRole, //!< of the name: who makes the connection
        EndsRole, //!< of the date: "ends in 5 days"; empty where that is no news
    };

    //! The quick filters.
    enum class Filter { Open, WaitingForInstall, Approved, Denied, Withdrawn, All, EndsSoon };
    Q_ENUM(Filter)

    struct Query {
        Filter filter = Filter::Open;
        QString text = {}; //!< in connection, developer, person, reason or note
        bool mine = false;

        friend bool operator==(const Query &, const Query &) = default;
    };

    RequestListModel(WorkspaceService &service, const Clock &clock, QObject *parent = nullptr);

    bool canAsk() const { return m_service.governance() != nullptr; }

    //! A change asks anew; the same query again does nothing.
    const Query &query() const { return m_query; }
    void setQuery(const Query &query);

    //! Of all that the reader may see, whatever the filter; those of the last answer.
    const std::optional<RequestCounts> &counts() const { return m_counts; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void queryChanged();
    void countsChanged();

protected:
    RequestHandle ask(const std::optional<Cursor> &from) override;

private:
    void setCounts(const std::optional<RequestCounts> &counts);
    bool fits(const ConnectionRequest &request) const;
    QString text(const ConnectionRequest &request, Column column) const;
    QString toolTip(const ConnectionRequest &request, Column column) const;
    QVariant exported(const ConnectionRequest &request, Column column) const;

    WorkspaceService &m_service;
    Query m_query;
    std::optional<RequestCounts> m_counts;
};

} // namespace Gatehouse
