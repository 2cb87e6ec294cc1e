// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/governance.h"
#include "models/items/pagedrowsmodel.h"

namespace Gatehouse {

//! The approved connections of a workspace, with who installed them.
class ApprovalListModel final : public PagedRowsModel<ApprovedConnection> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalListModel)

public:
    enum Column { Name, InstalledBy, ApprovedBy, Note, ReviewBy };
    Q_ENUM(Column)
    static constexpr int columns = ReviewBy + 1;

    //! More people than this are a number in a cell.
    static constexpr int namedInstallers = 2;

    enum OwnRole {
        //! const ApprovedConnection *, the model's own: valid until the event loop runs again.
        ApprovalRole = FirstOwnRole,
        SubtitleRole, //!< second line: developer, what approved it, that the date has passed
    };

    //! \a governance lives longer.
    ApprovalListModel(Governance &governance, const Clock &clock, QObject *parent = nullptr);

    const QString &text() const { return m_text; }
    //! Asks anew; the same text again does nothing.
    void setText(const QString &text);

    //! Of the last answer.
    const std::optional<ApprovalCounts> &counts() const { return m_counts; }
    const ApprovedConnection *find(const ConnectionId &id) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged();

protected:
    RequestHandle ask(const std::optional<Cursor> &from) override;

private:
    QString text(const ApprovedConnection &entry, Column column) const;
    QString subtitle(const ApprovedConnection &entry, Column column) const;
    QString spoken(const ApprovedConnection &entry, Column column) const;
    QString toolTip(const ApprovedConnection &entry, Column column) const;
    QVariant exported(const ApprovedConnection &entry, Column column) const;

    Governance &m_governance;
    QString m_text;
    std::optional<ApprovalCounts> m_counts;
};

} // namespace Gatehouse
