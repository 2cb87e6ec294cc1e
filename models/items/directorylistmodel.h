// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/governance.h"
#include "models/items/pagedrowsmodel.h"

namespace Gatehouse {

//! The public connections that can be installed, as the service finds and orders them.
class DirectoryListModel final : public PagedRowsModel<DirectoryEntry> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectoryListModel)

public:
    enum OwnRole {
        EntryRole = FirstOwnRole, //!< const DirectoryEntry *: valid until the event loop runs again
        SubtitleRole, //!< who makes it, and where it is offered
        MarkRole, //!< "You use it", "Requested", "Installed"; or empty
    };

    //! \a questions lives longer.
    DirectoryListModel(Governance &questions, const Clock &clock, QObject *parent = nullptr);

    const QString &text() const { return m_text; }
    //! Part of a name or developer. A change asks anew.
    void setText(const QString &text);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    RequestHandle ask(const std::optional<Cursor> &from) override;

private:
    Governance &m_questions;
    QString m_text;
};

} // namespace Gatehouse
