// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/items/pagedrowsmodel.h"

namespace Gatehouse {

class ObjectNames;

//! The events of one connection, or those of the whole log that were asked for, newest first.
class AuditListModel final : public PagedRowsModel<AuditEvent> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditListModel)

public:
    enum Column { When, Who, What, Details, Object, Outcome, Client };
    Q_ENUM(Column)
    static constexpr int columns = Client + 1;

    enum OwnRole {
        AuditEventRole = FirstOwnRole, //!< AuditEvent
        TitleRole, //!< the first line of a cell; of What: without the details
        SubtitleRole, //!< its second line; of What: who and when
        RefusedRole, //!< bool
    };

    AuditListModel(WorkspaceService &service, const Clock &clock, QObject *parent = nullptr);

    Provenance provenance() const { return m_service.provenance(); }
    //! Names of whom the events know by their ids alone; asked for as events come in.
    ObjectNames &names() { return *m_names; }
    //! Rows that are there still wait for some; namesSettled() ends that.
    bool awaitsNames() const;

    //! Paging apart, what is asked for.
    const AuditQuery &query() const { return m_query; }
    //! A change asks anew, and rows stay until the answer is here; the same query again does
    //! nothing.
    void setQuery(AuditQuery query);
    //! Shows another connection's events; an empty id shows none. Rows of the one before go at
    //! once.
    void setConnection(const ConnectionId &id);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void queryChanged();
    void namesSettled();

protected:
    RequestHandle ask(const std::optional<Cursor> &from) override;

private:
    QString cell(const AuditEvent &event, Column column) const;
    QString details(const AuditEvent &event) const;
    QString onBehalfOf(const AuditEvent &event) const;
    QString second(const AuditEvent &event, Column column) const;
    QString whole(const AuditEvent &event) const;
    QString spoken(const AuditEvent &event, Column column) const;
    QString toolTip(const AuditEvent &event, Column column) const;
    void wantNames(const std::vector<AuditEvent> &events);

    WorkspaceService &m_service;
    ObjectNames *m_names;
    AuditQuery m_query;
    bool m_isOfOneConnection = false; //!< shown in one column
};

} // namespace Gatehouse
