// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/items/pagedrowsmodel.h"

namespace Gatehouse {

//! The connections that are installed and not approved, by name.
class UnapprovedListModel final : public PagedRowsModel<Connection> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnapprovedListModel)

public:
    //! Actions: empty, the place of a row's buttons.
    enum Column { Name, Use, Actions };
    Q_ENUM(Column)
    static constexpr int columns = Actions + 1;

    enum OwnRole {
        //! const Connection *, the model's own: valid until the event loop runs again.
        ConnectionRole = FirstOwnRole,
        SubtitleRole, //!< second line: developer and kind, who added it
    };

    //! Whether rows can be checked, to be approved together.
    enum class Checks { None, Rows };

    //! \a service lives longer.
    UnapprovedListModel(WorkspaceService &service, const Clock &clock, Checks checks = Checks::None,
        QObject *parent = nullptr);

    const QString &text() const { return m_text; }
    //! Asks anew; the same text again does nothing.
    void setText(const QString &text);
    const Connection *find(const ConnectionId &id) const;
    //! In the order in which they were checked; also those that the present text does not show.
    const QList<Connection> &checked() const { return m_checked; }

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void checkedChanged();

protected:
    RequestHandle ask(const std::optional<Cursor> &from) override;

private:
    static QString text(const Connection &connection, Column column);
    static QString subtitle(const Connection &connection, Column column);

    bool isChecked(const ConnectionId &id) const;

    WorkspaceService &m_service;
    Checks m_checks;
    QString m_text;
    QList<Connection> m_checked;
};

} // namespace Gatehouse
