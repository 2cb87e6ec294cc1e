// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/requestlistmodel.h"
#include "ui/common/listpane.h"
#include "ui/requests/decisionbar.h"
#include "ui/requests/requestcommands.h"

class QPushButton;

namespace Gatehouse {

class Clock;
class DirectoryDialogs;
class GovernanceActions;
class QuickFilterBar;
class RequestDecisions;
class RequestDetails;
class RequestMenu;
class TableView;

//! The requests for connections: for owners the inbox in which they decide, for members what became
//! of their own.
class RequestsPane final : public ListPane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestsPane)

public:
    //! They outlive the pane.
    struct Parts {
        RequestListModel &requests;
        GovernanceActions &actions;
        const Clock &clock;
    };
    explicit RequestsPane(const Parts &parts, QWidget *parent = nullptr);
    ~RequestsPane() override;

    //! Who looks, which decides what is shown and can be done.
    void setStanding(const Standing &standing);
    //! Reads the rows again; also the first time.
    void refresh();

    //! Why a command of the Request menu cannot be run now; empty: it can.
    QString whyNot(RequestCommand command) const;
    //! Does nothing when there is a reason not to.
    void run(RequestCommand command);
    //! For the menu bar; the pane's.
    RequestMenu &menu() { return *m_menu; }

    //! Filter, columns, selection, details side; not the search text.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void connectionChosen(const Gatehouse::ConnectionId &id);
    //! To be installed at its developer's.
    void continueRequested(const Gatehouse::DirectoryEntry &entry);
    //! I use it now; the lists are about to be read again.
    void connectionInstalled(const Gatehouse::ConnectionId &id);
    void personChosen(const Gatehouse::UserId &id);
    //! What happened about it is wanted in the audit log.
    void eventsRequested(const Gatehouse::ConnectionRequest &request);
    void openUrlRequested(const QUrl &url);

protected:
    void retranslate() override;
    void setUpColumns() override;
    void showState() override;
    void showEmpty() override;
    void showSelection() override;
    void openMenu(const QPoint &globalPosition) override;
    void showRemedy() override;
    void showFreshness() override;
    void growOlder() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    //! Why there is nothing to show at all.
    enum class Closed { Open, Measured, Guest, Plan };
    //! What the button of the empty state does.
    enum class EmptyOffer { ClearFilters, Browse, OpenNotion };

    void connectModel();
    void connectDetails();
    void connectDialogs();
    void fillFilters();
    void adoptQuery();
    void chooseFilter(const QString &key);
    bool isMember() const { return m_standing.role == People::Role::Member; }
    Closed closed() const;
    void showClosed(Closed closed);
    void showEnds();
    void showCommands();
    void clearFilters();
    QList<ConnectionRequest> selectedRequests() const;
    RequestRules::Subject subject() const;
    void move(int rows);
    void approve(const QList<ConnectionRequest> &requests);
    void approveAll(const QList<ConnectionRequest> &requests, const QString &note);
    void denyAll(const QList<ConnectionRequest> &requests, const QString &note);
    void selectNextAfter(const QList<ConnectionRequest> &decided);
    void openNote(DecisionBar::Verdict verdict);

    Parts m_parts;
    Standing m_standing;
    QuickFilterBar *m_filters = nullptr;
    QPushButton *m_add = nullptr;
    TableView *m_table = nullptr;
    RequestMenu *m_menu = nullptr;
    RequestDetails *m_details = nullptr;
    RequestDecisions *m_decisions = nullptr;
    DirectoryDialogs *m_dialogs = nullptr;
    EmptyOffer m_emptyOffer = EmptyOffer::ClearFilters;
    int m_endsSeen = 0; //!< as many ending soon were told and closed
    bool m_barTellsEnds = false;
    bool m_isFilterChosen = false;
};

} // namespace Gatehouse
