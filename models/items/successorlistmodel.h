// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/items/pagedrowsmodel.h"

namespace Gatehouse {

//! Who can be given what somebody has: the active owners, or owners and members, of the workspace
//! but the one who has it now.
class SuccessorListModel final : public PagedRowsModel<Person> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuccessorListModel)

public:
    enum OwnRole {
        PersonRole = FirstOwnRole, //!< Person
        SubtitleRole, //!< role and e-mail address
    };

    enum class Offer { OwnersAndMembers, Owners };
    Q_ENUM(Offer)

    //! \a holder is not offered.
    SuccessorListModel(
        WorkspaceService &service, const Clock &clock, UserId holder, QObject *parent = nullptr);

    //! Before the first question.
    void setOffer(Offer offer) { m_offer = offer; }

    QString text() const { return m_text; }
    //! Part of a name or e-mail address. A change asks anew.
    void setText(const QString &text);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    RequestHandle ask(const std::optional<Cursor> &from) override;

private:
    WorkspaceService &m_service;
    UserId m_holder;
    Offer m_offer = Offer::OwnersAndMembers;
    QString m_text;
};

} // namespace Gatehouse
