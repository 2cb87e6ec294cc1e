// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connectionrequest.h"
#include "models/domain/standing.h"
#include "models/items/directorylistmodel.h"
#include "models/net/requesthandle.h"
#include "ui/common/dialog.h"

#include <QHash>

class QListView;

namespace Gatehouse {

class Clock;
class DirectoryDetails;
class SearchField;
class StateStack;

//! The public connections that this workspace can have, to be installed or requested.
class DirectoryDialog final : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectoryDialog)

public:
    //! They live longer.
    struct Parts {
        Governance &questions;
        const Clock &clock;
        Standing standing = {};
    };
    explicit DirectoryDialog(const Parts &parts, QWidget *parent = nullptr);

    //! Something was done: what is shown is read again.
    void refresh();

Q_SIGNALS:
    //! To consent here, in the console.
    void installRequested(const Gatehouse::DirectoryEntry &entry);
    //! To ask for it, or for more time with it.
    void requestRequested(const Gatehouse::DirectoryEntry &entry);
    //! To go on at its developer's. The dialog is closed.
    void continueRequested(const Gatehouse::DirectoryEntry &entry);
    void withdrawRequested(const Gatehouse::ConnectionRequest &request);
    //! It is used already, and somebody wants to see it. The dialog is closed.
    void connectionChosen(const Gatehouse::ConnectionId &id);
    void openUrlRequested(const QUrl &url);

protected:
    void submit() override;
    void submitOther() override;
    void retranslate() override;

private:
    enum class Offer { Nothing, Continue, Install, Request, Withdraw, Show };

    QWidget *makeForm();
    std::optional<DirectoryEntry> chosen() const;
    bool offersLonger(const DirectoryEntry &entry) const;
    Offer offerOf(const DirectoryEntry &entry) const;
    std::optional<ConnectionRequest> requestOf(const DirectoryEntry &entry) const;
    void askRequests();
    void showState();
    void showChosen();
    void showOffer(Offer offer, const DirectoryEntry &entry);
    void chooseAgain();

    Parts m_parts;
    DirectoryListModel m_directory;
    QHash<QString, ConnectionRequest> m_requests; //!< my own
    QString m_chosenId;
    SearchField *m_search = nullptr;
    StateStack *m_states = nullptr;
    QListView *m_list = nullptr;
    DirectoryDetails *m_details = nullptr;
    RequestHandle m_asking; // last: destroyed first
};

} // namespace Gatehouse
