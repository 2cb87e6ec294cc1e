// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/installwatch.h"
#include "models/domain/directoryentry.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <optional>

namespace Gatehouse {

class ConnectionActions;
class ConsentDialog;
class MainWindow;
struct Shared;

//! Installing somebody else's connection at its developer's: sends the browser there, waits until
//! the installation appears, tells of it. One an open workspace.
class PartnerInstalls final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartnerInstalls)

public:
    //! They live longer.
    struct Parts {
        const Shared &shared;
        MainWindow &window;
        ConnectionActions &actions; //!< whose service is waited at
        UserId self = {}; //!< who is signed in
        //! Sends a browser there, signed in where that is possible.
        std::function<bool(const QUrl &)> openBrowser = {};
    };
    explicit PartnerInstalls(Parts parts, QObject *parent = nullptr);
    ~PartnerInstalls() override;

    //! One of the directory that has an install address.
    void begin(const DirectoryEntry &entry);
    //! Where there is no directory: whatever is added at \a address.
    void beginAt(const QUrl &address);

Q_SIGNALS:
    //! It is there; the lists are to be read again.
    void installed(const Gatehouse::ConnectionId &id);
    //! Somebody wants to see it.
    void connectionChosen(const Gatehouse::ConnectionId &id);

private:
    void wait(ConsentDialog *dialog);
    void start();
    void openAddress();
    void tell(const ConnectionId &id);
    void finish(const Connection &connection, const std::optional<ReachedPages> &pages);
    void undo(const Connection &connection);

    Parts m_parts;
    InstallWatch m_watch;
    InstallWatch::Subject m_subject;
    QUrl m_address;
    QPointer<ConsentDialog> m_dialog;
    RequestHandle m_step;
    RequestHandle m_undoing;
};

} // namespace Gatehouse
