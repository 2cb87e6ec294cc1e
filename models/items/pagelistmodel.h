// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/items/pagedrowsmodel.h"

namespace Gatehouse {

//! Pages of the workspace by a part of their titles, to choose one; without a text those at the
//! root.
class PageListModel final : public PagedRowsModel<TreePage> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageListModel)

public:
    enum OwnRole {
        IconRole = FirstOwnRole, //!< an emoji, or empty
        SubtitleRole, //!< how many pages lie below
    };

    PageListModel(WorkspaceService &service, const Clock &clock, QObject *parent = nullptr);

    QString text() const { return m_text; }
    //! A change asks anew.
    void setText(const QString &text);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    RequestHandle ask(const std::optional<Cursor> &from) override;

private:
    WorkspaceService &m_service;
    QString m_text;
};

} // namespace Gatehouse
