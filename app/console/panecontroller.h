// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/shared.h"
#include "models/domain/ids.h"
#include "models/domain/standing.h"
#include "models/items/auditfilter.h"
#include "models/items/objectnames.h"

#include <QObject>
#include <QUrl>

namespace Gatehouse {

class ConnectionActions;
class GovernanceActions;
class MainWindow;
class PagedListModel;
class WorkspaceService;
struct PersonReference;

//! One pane of an open workspace with the models it shows. Its constructor puts the pane into the
//! window, which owns it from then on; the workspace view takes all panes out before it goes.
class PaneController : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneController)

public:
    //! What a workspace's panes share. Everything lives longer than they.
    struct Context {
        const Shared &shared;
        MainWindow &window;
        ProfileId profile = {}; //!< under which states of panes are kept
        WorkspaceService &service;
        ConnectionActions &actions;
        GovernanceActions &governance;
    };

    explicit PaneController(QObject *parent = nullptr);
    ~PaneController() override;

    //! The pane's in the window; also the key of its kept state.
    virtual QString id() const = 0;
    //! The list whose age the status strip tells; null: it has none.
    virtual const PagedListModel *list() const { return nullptr; }
    //! Who looks, which decides what can be done.
    virtual void setStanding(const Standing &standing);
    //! Asks for what it shows; also the first time.
    virtual void refresh() = 0;
    virtual void keepState();
    //! The language has changed.
    virtual void retranslate();

Q_SIGNALS:
    void connectionChosen(const Gatehouse::ConnectionId &id);
    //! Who uses it.
    void connectionUsersChosen(const Gatehouse::ConnectionId &id);
    //! The events of the log that fit; \a names are those its ids have where they were chosen.
    void eventsChosen(const Gatehouse::AuditFilter &filter, const Gatehouse::NamesById &names);
    //! The connections that this person installed.
    void installationsChosen(const Gatehouse::PersonReference &person);
    void personChosen(const Gatehouse::UserId &id);
    void linkRequested(const QUrl &link);
    //! What can be installed or asked for.
    void directoryRequested();
    //! Something small was done and is to be said: "Copied."
    void doneSaid(const QString &sentence);
    //! The token does not work: a new one is to be given.
    void newTokenRequested();
};

} // namespace Gatehouse
