// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "models/domain/page.h"
#include "models/items/pageaccessdraft.h"
#include "models/net/requesthandle.h"
#include "ui/common/dialog.h"

#include <QTimer>

#include <optional>

class QStackedWidget;

namespace Gatehouse {

class ConnectionActions;
class LazyTreeModel;
class MessageBar;
class PageTreeModel;
class PageTreeView;
class SearchField;
class StateStack;

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
    PageTreeView *makeTree(PageTreeModel &model, const QString &name);
    PageTreeModel &shownModel() const;
    void search(const QString &text);
    void showState();
    void showDraft();
    void count();
    void showCount();
    void refuseToggle(const QModelIndex &index);
    void take(const Result<std::vector<PageAccessEffect>> &effects);

    ConnectionActions &m_actions;
    Connection m_connection;
    PageAccessDraft m_draft;
    PageTreeModel *m_tree = nullptr;
    PageTreeModel *m_found = nullptr;
    SearchField *m_search = nullptr;
    MessageBar *m_messageBar = nullptr;
    StateStack *m_states = nullptr;
    QStackedWidget *m_views = nullptr;
    TextLabel *m_count = nullptr;
    QTimer m_pause;
    std::optional<PageAccessEffect> m_effect; //!< of the draft as it is; nothing: not yet counted
    std::optional<ApiError> m_countError;
    RequestHandle m_counting; // these last: destroyed first
    RequestHandle m_applying;
};

} // namespace Gatehouse
