// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/auth/pastedtokenkeeper.h"
#include "ui/oauth/addtokendialog.h"
#include "ui/oauth/pastedtokenwords.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

namespace Gatehouse {

class HeldTokensDialog;
class InstallationKeeper;
class MainWindow;
class TokenAccess;
struct Shared;

//! Tokens of somebody else's connections: pasted, checked, kept in the keychain, listed with the
//! others. One an open workspace.
class PastedTokens final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PastedTokens)

public:
    //! They live longer.
    struct Parts {
        const Shared &shared;
        MainWindow &window;
        WorkspaceService &service;
        TokenAccess &access; //!< where tokens are checked
        const InstallationKeeper &installations; //!< whose tokens are held already
        ProfileId profile = {};
        Workspace workspace = {}; //!< that is open; its id may be unknown
        UserId self = {}; //!< as whom the profile works
        AddTokenDialog::Place place = AddTokenDialog::Place::Gatehouse;
    };
    explicit PastedTokens(Parts parts, QObject *parent = nullptr);
    ~PastedTokens() override;

    void open();
    //! Shows the tokens in \a dialog as well, as long as it is there.
    void showIn(HeldTokensDialog &dialog);

Q_SIGNALS:
    void connectionChosen(const Gatehouse::ConnectionId &id);
    void linkRequested(const QUrl &link);

private:
    //! What is in the dialog between its check and its keeping.
    struct Pending {
        Secret token = {};
        PastedToken about = {};
        Secret replaced = {}; //!< the token of the same bot that is held; empty: none
    };

    void check(const Secret &token);
    void judge(const Secret &token, const Identity &identity);
    void compare(const Secret &token, const PastedToken &about);
    void keep();
    void findConnection(const PastedToken &kept);
    void tellKept(const PastedToken &kept);
    void takeBack(const PastedToken &kept, const Secret &replaced);
    void refuse(PastedTokenWords::Refusal refusal, const PastedToken &about);
    void showHeld();
    void copyHeld(const QString &botId);
    void checkHeld(const QString &botId);
    void takeVerdict(const QString &botId, const Result<Identity> &identity);
    void removeHeld(const QString &botId);
    void putBack(const PastedToken &about, const Secret &token);

    Parts m_parts;
    PastedTokenKeeper m_keeper;
    Pending m_pending;
    ConnectionId m_connection; //!< of the token that was kept last; empty: not in the list
    QPointer<AddTokenDialog> m_dialog;
    QPointer<HeldTokensDialog> m_held;
    RequestHandle m_step;
    RequestHandle m_heldStep;
};

} // namespace Gatehouse
