// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/secret.h"
#include "models/domain/connection.h"
#include "models/domain/page.h"
#include "models/domain/standing.h"
#include "ui/common/connectioncommand.h"
#include "ui/common/listpane.h"
#include "ui/connections/connectioncommands.h"
#include "ui/connections/connectiondetails.h"

#include <functional>

class QComboBox;
class QPushButton;

namespace Gatehouse {

class AuditListModel;
class Clock;
class ConnectionActions;
class ConnectionDialogs;
class ConnectionListModel;
class ConnectionPrompts;
class ConnectionTokens;
class ConnectionUserListModel;
class QuickFilterBar;
class TableView;
struct ConnectionQuery;

//! Every connection of the workspace: who added it and when, what it may do, who uses it.
class ConnectionsPane : public ListPane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionsPane)

public:
    //! They outlive the pane.
    struct Parts {
        ConnectionListModel &connections;
        ConnectionUserListModel &users;
        AuditListModel &events;
        ConnectionActions &actions;
        ConnectionTokens &tokens;
        const Clock &clock;
    };
    explicit ConnectionsPane(const Parts &parts, QWidget *parent = nullptr);
    ~ConnectionsPane() override;

    enum class Relation { AddedBy, InstalledBy };
    Q_ENUM(Relation)

    //! Who looks, which decides what can be done.
    void setStanding(const Standing &standing);
    //! Reads the rows again; also the first time.
    void refresh();
    //! Finds the connection among all, also disconnected ones, and opens its details.
    void showConnection(const ConnectionId &id);
    //! In front, whatever connection is or will be selected.
    void showTab(ConnectionDetails::Tab tab);
    //! The same for one that has just come, as soon as the list is read again.
    void expectConnection(const ConnectionId &id);
    //! Only those that this person added or installed, until the chip that says so is clicked away.
    void showConnectionsOf(const PersonReference &person, Relation relation);

    //! Does nothing when there is a reason not to.
    void handOver(const Connection &connection);

    //! Why a command of the Connection menu cannot be run now; empty: it can.
    QString whyNot(ConnectionCommand command) const;
    //! Does nothing when there is a reason not to.
    void run(ConnectionCommand command);

    //! Filter, sort, columns, selection, details side; not the search text.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    //! A web or mail address that somebody wants opened outside.
    void openUrlRequested(const QUrl &url);
    //! Somebody is to be shown among the people.
    void showPerson(const Gatehouse::UserId &id);
    //! Its events are wanted in the audit log.
    void eventsRequested(const Gatehouse::Connection &connection);
    void pageEventsRequested(const Gatehouse::ReachedPage &page);
    //! Somebody wants to choose one from the directory.
    void addRequested();
    //! What whyNot() answers may have changed.
    void commandsChanged();

protected:
    void retranslate() override;
    void setUpColumns() override;
    void showState() override;
    void showEmpty() override;
    void showSelection() override;
    void openMenu(const QPoint &globalPosition) override;
    ErrorText failureText(const ApiError &error) const override;
    void growOlder() override;
    void selectAgain() override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFilterRow();
    void fitHeader();
    void fillFilters();
    void fillKinds();
    void connectDialogs();
    void showCommands();
    ConnectionRules::Subject subject() const;
    void adoptQuery();
    void changeQuery(const std::function<void(ConnectionQuery &query)> &change);
    void clearFilters();
    QList<Connection> selectedConnections() const;
    void openPartner(const Connection &connection);
    bool isMeasured() const;

    Parts m_parts;
    Standing m_standing;
    QComboBox *m_kind = nullptr;
    QPushButton *m_mine = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_new = nullptr;
    QuickFilterBar *m_filters = nullptr;
    QPushButton *m_personChip = nullptr;
    TableView *m_table = nullptr;
    ConnectionDetails *m_details = nullptr;
    ConnectionPrompts *m_prompts = nullptr;
    ConnectionDialogs *m_dialogs = nullptr;
    ConnectionId m_expected; //!< has to be among the rows of the next answer, or is asked for
    std::optional<PersonReference> m_person;
    bool m_emptyOffersNew = false; //!< the button of the empty state
};

} // namespace Gatehouse
