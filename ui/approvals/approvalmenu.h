// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/approval.h"
#include "models/domain/standing.h"
#include "models/items/tableexport.h"
#include "ui/common/rowmenu.h"

namespace Gatehouse {

//! What can be done with entries of the approved list.
class ApprovalMenu final : public RowMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalMenu)

public:
    struct Subject {
        QList<ApprovedConnection> entries = {};
        Standing standing = {};
        QString whyNot = {}; //!< why the list cannot be changed; empty: it can
    };

    ApprovalMenu(
        const Subject &subject, const TableExport::Table &table, QWidget *parent = nullptr);

Q_SIGNALS:
    void detailsChosen();
    void usersChosen();
    void eventsChosen();
    void editChosen();
    void personChosen(const Gatehouse::PersonReference &person);
    void revokeChosen(const Gatehouse::PersonReference &person);
    void revokeEverybodyChosen();
    void removeChosen();
    void copied(const QString &sentence);

private:
    void addLooks(const ApprovedConnection &entry);
    void addCopies(const TableExport::Table &table);
    void addEnds(const ApprovedConnection &entry);
    //! A menu of the people who installed it; disabled when there are none.
    RowMenu *addPeopleMenu(
        const QString &key, const QString &text, const ApprovedConnection &entry);

    Subject m_subject;
};

} // namespace Gatehouse
