// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "models/domain/page.h"
#include "models/items/pageaccessdraft.h"
#include "models/net/requesthandle.h"
#include "ui/common/dialog.h"

#include <QTimer>

#include <optional>

namespace Gatehouse {

class ConnectionActions;
class PagePicker;

//! Chooses the pages of one connection in the tree of the workspace: what is checked it is given,
//! and with it everything below. Says what the changes open and close, and makes all of them or none.
//! Needs nothing of the pane that opens it.
class PagePickerDialog final : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagePickerDialog)

public:
    static constexpr int mostChanges = 1000; //!< what the service takes at a time

    //! \a actions lives longer.
    PagePickerDialog(
        ConnectionActions &actions, const Connection &connection, QWidget *parent = nullptr);
    ~PagePickerDialog() override;

protected:
    void submit() override;
    void retranslate() override;

private:
    QWidget *makeForm();
    void showDraft();
    void count();
    void showCount();
    void refuseToggle(const QString &why);
    void take(const Result<std::vector<PageAccessEffect>> &effects);

    ConnectionActions &m_actions;
    Connection m_connection;
    PageAccessDraft m_draft;
    PagePicker *m_picker = nullptr;
    TextLabel *m_count = nullptr;
    QTimer m_pause;
    std::optional<PageAccessEffect> m_effect; //!< of the draft as it is; nothing: not yet counted
    std::optional<ApiError> m_countError;
    RequestHandle m_counting; // these last: destroyed first
    RequestHandle m_applying;
};

} // namespace Gatehouse
