// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/connectionactions.h"
#include "models/domain/standing.h"
#include "ui/common/followedaction.h"

#include <QPointer>

namespace Gatehouse {

class Clock;
class EditConnectionDialog;
class NewConnectionDialog;

//! The dialogs that make and change connections, and their way to the actions. One is open at a
//! time.
class ConnectionDialogs final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionDialogs)

public:
    //! They live longer.
    struct Parts {
        ConnectionActions &actions;
        const Clock &clock;
        QWidget &window; //!< what they open over
    };
    explicit ConnectionDialogs(const Parts &parts, QObject *parent = nullptr);
    ~ConnectionDialogs() override;

    void setStanding(const Standing &standing) { m_standing = standing; }

    // Whoever calls these knows that it is allowed (ConnectionRights).
    void create();
    void edit(const Connection &connection);
    void handOver(const Connection &connection);

Q_SIGNALS:
    //! A new one is there, and its dialog still shows what is told once.
    void created(const Gatehouse::ConnectionId &id);
    //! That dialog is closed.
    void createdSeen(const Gatehouse::ConnectionId &id, const QString &name);
    void secretCopyRequested(const Gatehouse::Secret &secret, const QString &name);
    void copied(const QString &sentence);

private:
    bool isOpen() const;
    void open(Dialog *dialog);
    void send(NewConnectionDialog *dialog, const ConnectionDraft &draft);
    void save(EditConnectionDialog *dialog, const ConnectionChange &change);
    void sendChange(EditConnectionDialog *dialog, const ConnectionChange &change);
    void readAgain(EditConnectionDialog *dialog);
    void askWorkspaces(NewConnectionDialog *dialog);

    Parts m_parts;
    Standing m_standing;
    QPointer<Dialog> m_dialog;
    FollowedAction m_followed;
    RequestHandle m_reading;
    RequestHandle m_workspaces;
};

} // namespace Gatehouse
