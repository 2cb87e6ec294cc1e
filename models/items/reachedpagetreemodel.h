// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/items/pagedtreemodel.h"

namespace Gatehouse {

//! The pages one connection reaches: at the top those it was given, below each what that opens. With
//! a text a flat list instead: all reached pages so called. Asks for nothing that is not looked at.
class ReachedPageTreeModel final : public PagedTreeModel<ReachedPage> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReachedPageTreeModel)

public:
    enum OwnRole {
        SubtitleRole = FirstOwnRole, //!< QString: how it is open
        BelowRole, //!< QString: how many pages lie below; empty: none
        IconRole, //!< QString: an emoji, or empty
        SourceRole, //!< Pages::Access as int
    };

    explicit ReachedPageTreeModel(WorkspaceService &service, QObject *parent = nullptr);

    const ConnectionId &connection() const { return m_query.connection; }
    const QString &text() const { return m_query.text; }
    //! Asks for the topmost level, unless it is of this connection and text already; an empty
    //! connection shows nothing. Rows of another connection go at once, those of another text when
    //! the new ones are here.
    void show(const ConnectionId &connection, const QString &text = {});

    //! How far all grants reach together; nothing until the first answer.
    const std::optional<Reach> &reach() const { return m_reach; }
    //! Null where the line is no row.
    const ReachedPage *pageAt(const QModelIndex &index) const { return rowAt(index); }

    //! Looks for \a page on the topmost level, and reads on until it is here.
    void lookFor(const PageId &page);

    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void reachChanged();
    //! What lookFor() came to: an invalid index when the page is not there.
    void found(const QModelIndex &index);

protected:
    RequestHandle ask(const ReachedPage *parent, const std::optional<Cursor> &from,
        Handler<ListPage<ReachedPage>> done) override;
    bool mayHaveChildren(const ReachedPage &page) const override;

private:
    void goOnLooking();
    void setReach(const std::optional<Reach> &reach);

    WorkspaceService &m_service;
    ReachedPagesQuery m_query;
    std::optional<Reach> m_reach;
    std::optional<PageId> m_wanted;
};

} // namespace Gatehouse
