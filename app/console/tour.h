// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/embeddedservice.h"
#include "app/console/pictureservice.h"
#include "app/console/picturetokens.h"
#include "app/console/profilewindow.h"
#include "app/console/screenshots.h"
#include "app/console/shared.h"

#include <QObject>
#include <QPointer>
#include <QSize>

#include <memory>

class QAbstractItemView;

namespace Gatehouse {

class MainWindow;
class WorkspaceView;

//! Every pane, dialog and state of the console, in the order somebody would meet them, for
//! pictures.
class Tour final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tour)

public:
    struct Options {
        QString directory = {}; //!< where the pictures go
        QSize size = {1280, 800};
    };

    Tour(Options options, const Shared &shared, QObject *parent = nullptr);
    ~Tour() override;

    void run();

Q_SIGNALS:
    void finished(int exitCode);

private:
    using Scene = Screenshots::Scene;

    void planConnections();
    void planLifecycle();
    void planConnectionDialogs();
    void planTokens();
    void planApprovals();
    void planApprovalStates();
    void planPeople();
    void planPersonActions();
    void planViews();
    void planRequests();
    void planOthers();
    void planPages();
    void planAudit();
    void planMenus();
    void planSettings();
    void planPalette();
    void planAdding();
    void planOAuth();
    void planReadOnly();
    void planMeasured();
    void planStates();
    void planStart();
    void planFailures();

    //! A workspace that stays in one state, before somebody of this role.
    void enterState(const PictureService::Script &script, const QString &pane, People::Role role);
    void addMain(const QString &name, std::function<void()> act, std::function<bool()> ready = {});
    QAbstractItemView *tableOf(QWidget &pane, const QString &name) const;
    void closeDialogs();
    void enterAs(const QString &person);
    std::function<void()> pressTrigger(const QString &action);

    Options m_options;
    Shared m_shared;
    Screenshots m_screenshots;
    ProfileWindow m_main;
    std::unique_ptr<ProfileWindow> m_measured; //!< the demo seen through Notion's public API alone
    std::unique_ptr<ProfileWindow> m_other; //!< the demo as somebody else sees it
    std::unique_ptr<EmbeddedService> m_standIn;
    PictureTokens m_tokens;
    std::unique_ptr<MainWindow> m_stateWindow;
    std::unique_ptr<WorkspaceView> m_state;
    std::unique_ptr<ProfileWindow> m_start;
    RequestHandle m_writing;
};

} // namespace Gatehouse
