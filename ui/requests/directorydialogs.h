// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/governanceactions.h"
#include "models/domain/standing.h"

#include <QPointer>

namespace Gatehouse {

class Clock;
class Dialog;
class DirectoryDialog;
class FollowedAction;
class InstallDialog;
class RequestDialog;

//! The dialogs that install connections, ask for them and take requests back, and their way to the
//! actions. The directory may lie below another; of those one is open at a time.
class DirectoryDialogs final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectoryDialogs)

public:
    //! They live longer.
    struct Parts {
        GovernanceActions &actions; //!< whose profile has a directory
        const Clock &clock;
        QWidget &place; //!< in the window they open over
    };
    explicit DirectoryDialogs(const Parts &parts, QObject *parent = nullptr);
    ~DirectoryDialogs() override;

    void setStanding(const Standing &standing) { m_standing = standing; }

    // Whoever calls these knows that it is allowed.
    void browse();
    //! An owner's own install, which answers \a request; accepts it first when it is open.
    void install(const ConnectionRequest &request);
    //! For the connection, or for more time with it when I use it already.
    void request(const DirectoryEntry &entry);
    void withdraw(const ConnectionRequest &request);

Q_SIGNALS:
    //! Somebody goes on at its developer's. The dialogs are closed.
    void continueRequested(const Gatehouse::DirectoryEntry &entry);
    //! I use it now; nobody had requested it.
    void installed(const Gatehouse::ConnectionId &id);
    //! A request is answered by my install.
    void answered(const Gatehouse::ConnectionRequest &request);
    //! A request is to be accepted now, and somebody installs later.
    void postponed(const Gatehouse::ConnectionRequest &request);
    //! Somebody wants to see one they use already.
    void connectionChosen(const Gatehouse::ConnectionId &id);
    void openUrlRequested(const QUrl &url);

private:
    bool isOpen() const;
    QWidget *window() const;
    void open(Dialog *dialog);
    void openInstall(const DirectoryEntry &entry, const std::optional<ConnectionRequest> &request);
    void acceptThenInstall(InstallDialog *dialog, const std::vector<PageId> &pages);
    void sendInstall(InstallDialog *dialog, const std::vector<PageId> &pages);
    void sendRequest(RequestDialog *dialog, const RequestDraft &draft);

    Parts m_parts;
    Standing m_standing;
    QPointer<DirectoryDialog> m_directory;
    QPointer<Dialog> m_dialog;
    FollowedAction *m_followed = nullptr;
};

} // namespace Gatehouse
