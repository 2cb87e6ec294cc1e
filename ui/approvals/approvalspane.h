// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/approval.h"
#include "models/domain/standing.h"
#include "ui/common/errortext.h"
#include "ui/common/listpane.h"

#include <optional>

class QPushButton;
class QScrollArea;
class QToolButton;

namespace Gatehouse {

class ApprovalDialogs;
class ApprovalListModel;
class Clock;
class ConnectionActions;
class ConnectionPrompts;
class GovernanceActions;
class PolicyCard;
class PolicyDraft;
class PolicyTransfer;
class TextLabel;
class UnapprovedListModel;
class UnapprovedSection;
class WholeTable;

//! Who may install what: the install policy, the approved connections with the people who installed
//! them, and apart those that are installed and not approved.
class ApprovalsPane : public ListPane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalsPane)

public:
    //! They outlive the pane.
    struct Parts {
        ApprovalListModel &approvals;
        UnapprovedListModel &unapproved;
        PolicyDraft &policy;
        ConnectionActions &actions;
        GovernanceActions &governance;
        const Clock &clock;
    };
    explicit ApprovalsPane(const Parts &parts, QWidget *parent = nullptr);
    ~ApprovalsPane() override;

    //! Who looks, which decides what can be done.
    void setStanding(const Standing &standing);
    //! Reads everything again; also the first time.
    void refresh();

    //! Columns and selection; not the search text.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void connectionChosen(const Gatehouse::ConnectionId &id);
    void connectionUsersChosen(const Gatehouse::ConnectionId &id);
    //! Its events are wanted in the audit log.
    void eventsRequested(const Gatehouse::Connection &connection);
    //! The connections that this person installed.
    void installationsChosen(const Gatehouse::PersonReference &person);
    //! A connection is to be asked for: what there is to ask for?
    void directoryRequested();

protected:
    void retranslate() override;
    void setUpColumns() override;
    void showState() override;
    void showEmpty() override;
    void openMenu(const QPoint &globalPosition) override;
    bool hasRows() const override;
    void retry() override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Access {
        Unknown, //!< not told yet
        All, //!< an owner's
        PolicyOnly, //!< a member's
        None, //!< a guest's
        NoPlan,
    };

    QWidget *makeBody();
    void makeHeader();
    void connectModels();
    void connectMenus();
    void refreshLists();
    void search(const QString &text);
    Access access() const;
    QString whyNot() const;
    bool mayRequest() const;
    void showControls();
    void showLists();
    void pressEmpty();
    QList<ApprovedConnection> selectedEntries() const;
    void openFileMenu();

    Parts m_parts;
    Standing m_standing;
    PolicyCard *m_card = nullptr;
    QPushButton *m_add = nullptr;
    QToolButton *m_more = nullptr;
    QScrollArea *m_scroll = nullptr;
    WholeTable *m_table = nullptr;
    TextLabel *m_nothing = nullptr; //!< in place of the table
    UnapprovedSection *m_unapproved = nullptr;
    ApprovalDialogs *m_dialogs = nullptr;
    ConnectionPrompts *m_prompts = nullptr;
    PolicyTransfer *m_transfer = nullptr;
    std::optional<ErrorText> m_transferFailure;
};

} // namespace Gatehouse
