// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/items/pageaccessdraft.h"
#include "models/items/pagedtreemodel.h"

namespace Gatehouse {

//! The workspace's pages with boxes: checked is a grant of its own, partly checked comes with a page
//! above. With a text a flat list of all pages so called. Several models may share a draft.
class PageTreeModel final : public PagedTreeModel<TreePage> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageTreeModel)

public:
    enum OwnRole {
        SubtitleRole = FirstOwnRole, //!< QString: what it comes with; empty: with nothing
        BelowRole, //!< QString: how many pages lie below; empty: none
        IconRole, //!< QString: an emoji, or empty
    };

    //! They live longer.
    PageTreeModel(WorkspaceService &service, PageAccessDraft &draft, QObject *parent = nullptr);

    const QString &text() const { return m_text; }
    //! Rows stay until those of the new text are here.
    void setText(const QString &text);
    const TreePage *pageAt(const QModelIndex &index) const { return rowAt(index); }

    QVariant data(const QModelIndex &index, int role) const override;
    //! Qt::CheckStateRole: gives or takes the page.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    RequestHandle ask(const TreePage *parent, const std::optional<Cursor> &from,
        Handler<ListPage<TreePage>> done) override;
    bool mayHaveChildren(const TreePage &page) const override;
    void absorb(const TreePage &page) override;

private:
    WorkspaceService &m_service;
    PageAccessDraft &m_draft;
    QString m_text;
};

} // namespace Gatehouse
