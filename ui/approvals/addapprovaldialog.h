// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "ui/common/dialog.h"

class QListView;

namespace Gatehouse {

class SearchField;
class StateStack;
class TextLabel;
class UnapprovedListModel;

//! "+ Add approved connection": one or several of those that are installed and not approved.
class AddApprovalDialog final : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddApprovalDialog)

public:
    //! \a connections lives longer; its rows can be checked.
    explicit AddApprovalDialog(UnapprovedListModel &connections, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QList<Gatehouse::Connection> &connections);

protected:
    void submit() override;
    void retranslate() override;

private:
    void showState();
    void showChosen();

    UnapprovedListModel &m_connections;
    SearchField *m_search = nullptr;
    StateStack *m_states = nullptr;
    QListView *m_list = nullptr;
    TextLabel *m_effect = nullptr;
};

} // namespace Gatehouse
