// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/items/pagedrowsmodel.h"

namespace Gatehouse {

//! The events of one connection, newest first.
class AuditListModel final : public PagedRowsModel<AuditEvent> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditListModel)

public:
    enum Column { What, Details, Who, When, Outcome, Client };
    Q_ENUM(Column)
    static constexpr int columns = Client + 1;

    enum OwnRole {
        AuditEventRole = FirstOwnRole, //!< AuditEvent
        TitleRole, //!< of What: without the details
        SubtitleRole, //!< of What: who and when
        RefusedRole, //!< bool
    };

    AuditListModel(WorkspaceService &service, const Clock &clock, QObject *parent = nullptr);

    //! Shows another connection's events; an empty id shows none. Rows of the one before go at once.
    void setConnection(const ConnectionId &id);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    RequestHandle ask(const std::optional<Cursor> &from) override;

private:
    QString cell(const AuditEvent &event, Column column) const;

    WorkspaceService &m_service;
    AuditQuery m_query;
};

} // namespace Gatehouse
