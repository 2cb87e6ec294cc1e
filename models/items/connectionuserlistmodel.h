// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/items/pagedrowsmodel.h"

namespace Gatehouse {

//! The people with access to one connection.
class ConnectionUserListModel final : public PagedRowsModel<ConnectionUser> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionUserListModel)

public:
    enum Column { Name, Since, How, LastUsed, Pages, Until };
    Q_ENUM(Column)
    static constexpr int columns = Until + 1;

    enum OwnRole {
        ConnectionUserRole = FirstOwnRole, //!< ConnectionUser
        SubtitleRole, //!< of the name: how and since when
        UseRole, //!< of the name: when last used, how many pages
        EndsRole, //!< of the name: "until 12 Dec"; empty: no end is set
    };

    ConnectionUserListModel(
        WorkspaceService &service, const Clock &clock, QObject *parent = nullptr);

    const ConnectionId &connection() const { return m_query.connection; }
    //! Shows another connection's people; an empty id shows none. Rows of the one before go at
    //! once.
    void setConnection(const ConnectionId &connection);
    QString text() const { return m_query.text; }
    void setText(const QString &text);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    RequestHandle ask(const std::optional<Cursor> &from) override;
    RequestHandle recall() override;

private:
    QString cell(const ConnectionUser &user, Column column) const;

    WorkspaceService &m_service;
    ConnectionUserQuery m_query;
};

} // namespace Gatehouse
