// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/shared.h"
#include "models/base/secret.h"
#include "models/domain/ids.h"
#include "models/net/requesthandle.h"
#include "models/profiles/profile.h"

#include <QObject>

namespace Gatehouse {

class MainWindow;
class RemoveProfileDialog;

//! Renames and removes profiles, each in a dialog over one window. What goes with a profile goes
//! first: its token, and its session at the server that gave it.
class ProfileKeeping final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileKeeping)

public:
    ProfileKeeping(const Shared &shared, MainWindow &window, QObject *parent = nullptr);
    ~ProfileKeeping() override;

    void showRenameDialog(const ProfileId &id);
    void showRemoveDialog(const ProfileId &id);

Q_SIGNALS:
    //! Names or profiles have changed.
    void profilesChanged();
    //! It is about to go: whoever shows it lets go of it.
    void profileRemoved(const Gatehouse::ProfileId &id);
    void failed(const Gatehouse::ApiError &error);
    //! Something that was not done, which is nobody's to do any more.
    void leftUndone(const QString &sentence);

private:
    void readSession(RemoveProfileDialog *dialog, const Profile &profile);
    void removeTokens(RemoveProfileDialog *dialog, const Profile &profile, const Secret &session);
    void endSession(const Profile &profile, const Secret &session);
    void remove(const Profile &profile);

    Shared m_shared;
    MainWindow &m_window;
    RequestHandle m_step;
};

} // namespace Gatehouse
