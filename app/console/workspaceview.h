// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/panecontroller.h"
#include "app/console/shared.h"
#include "models/actions/connectionactions.h"
#include "models/actions/governanceactions.h"
#include "models/actions/undolist.h"
#include "models/api/workspaceservice.h"
#include "models/domain/directoryentry.h"
#include "models/domain/standing.h"
#include "models/items/auditlistmodel.h"
#include "models/items/connectionlistmodel.h"
#include "models/items/connectionuserlistmodel.h"
#include "models/items/joblistmodel.h"
#include "models/items/personlistmodel.h"
#include "ui/connections/connectiondetails.h"
#include "ui/connections/connectiontokens.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Gatehouse {

class AuditController;
class ConnectionsPane;
class MainWindow;
class PeoplePane;
class RequestsController;
class SettingsPane;

//! One workspace in a window: its service, the models over it, and the panes over those.
class WorkspaceView final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceView)

public:
    enum class Visit {
        Own,
        AsSomebodyElse, //!< only looked at: nothing of it is kept, and settings are not part of it
    };

    //! Puts the panes into \a window and takes them out again when it goes. States of panes are
    //! kept under \a profile, empty for a visit as somebody else. \a tokens lives longer.
    WorkspaceView(const Shared &shared, MainWindow &window, ProfileId profile,
        std::unique_ptr<WorkspaceService> service, TokenAccess &tokens, Visit visit = Visit::Own,
        QObject *parent = nullptr);
    ~WorkspaceView() override;

    //! Who looks, which decides what can be done.
    void setStanding(const Standing &standing);
    //! Asks for what the panes show; also the first time.
    void refresh();
    void keepState();
    //! The language has changed.
    void retranslate();

    //! In its pane, with its details.
    void showConnection(const ConnectionId &id);
    //! It is about to appear: it is selected as soon as the list is read again.
    void expectConnection(const ConnectionId &id);
    void showConnectionTab(const ConnectionId &id, ConnectionDetails::Tab tab);
    //! What can be installed or requested; only where the service has a directory.
    void browseDirectory();
    void showPerson(const UserId &id);

    WorkspaceService &service() { return *m_service; }
    SettingsPane &settingsPane() { return *m_settingsPane; }
    ConnectionsPane &connectionsPane() { return *m_connectionsPane; }
    PeoplePane &peoplePane() { return *m_peoplePane; }
    ConnectionListModel &connections() { return m_connections; }
    PersonListModel &people() { return m_people; }
    ConnectionActions &actions() { return m_actions; }
    GovernanceActions &governance() { return m_governance; }
    AuditController &audit() { return *m_audit; }
    JobListModel &jobs() { return m_jobs; }
    ConnectionUserListModel &connectionUsers() { return m_connectionUsers; }

Q_SIGNALS:
    void linkRequested(const QUrl &link);
    void newTokenRequested();
    //! One of the three ways is to be chosen.
    void addRequested();
    //! One of the directory is to be installed at its developer's.
    void continueRequested(const Gatehouse::DirectoryEntry &entry);
    //! It can be reached.
    void serverAnswered();
    //! There is a session to look with as somebody else.
    void viewOpened(const Gatehouse::ViewAsSession &session);

private:
    void addPanes();
    //! Makes a pane's controller and hears what it says.
    template <class Controller>
    Controller &addController();
    void connectPanes();
    void showUndo();
    void showCommands();
    void tell(const ActionId &action, const ActionReport &report);
    void showCounts();
    void showAge();

    Shared m_shared;
    MainWindow &m_window;
    Visit m_visit;
    ProfileId m_profile;
    std::unique_ptr<WorkspaceService> m_service;
    UndoList m_undo;
    ConnectionActions m_actions;
    GovernanceActions m_governance;
    ConnectionTokens m_tokens;
    JobListModel m_jobs;
    ConnectionListModel m_connections;
    ConnectionUserListModel m_connectionUsers;
    AuditListModel m_events;
    PersonListModel m_people;
    ConnectionListModel m_addedByPerson;
    ConnectionListModel m_installedByPerson;
    ConnectionsPane *m_connectionsPane = nullptr; //!< the window's
    PeoplePane *m_peoplePane = nullptr; //!< the window's
    SettingsPane *m_settingsPane = nullptr; //!< the window's
    std::vector<std::unique_ptr<PaneController>> m_controllers;
    AuditController *m_audit = nullptr; //!< one of them
    RequestsController *m_requests = nullptr; //!< one of them
};

} // namespace Gatehouse
