// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/revocations.h"
#include "models/net/requesthandle.h"
#include "ui/oauth/ownconnectiondialog.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>

namespace Gatehouse {

class HeldTokensDialog;
class MainWindow;
struct Shared;

//! "Tokens on this computer" of the installations this console holds: copied, asked about, renewed,
//! ended. One an open workspace.
class HeldTokens final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldTokens)

public:
    //! They live longer.
    struct Parts {
        const Shared &shared;
        MainWindow &window;
        InstallationKeeper &keeper;
        Revocations &revocations;
        std::function<bool()> isAllowed = {}; //!< false, and says why, in a profile that only reads
    };
    explicit HeldTokens(Parts parts, QObject *parent = nullptr);
    ~HeldTokens() override;

    void open();

Q_SIGNALS:
    //! Another connection is to be added, in whatever way.
    void addRequested();
    //! The dialog is about to open; others have tokens to show as well.
    void shown(Gatehouse::HeldTokensDialog &dialog);
    //! Its consent is to be given anew. The dialog is closed.
    void consentRequested(const Gatehouse::OwnConnectionDraft &draft, const QString &botId);

private:
    void showHeld();
    void copy(const QString &botId);
    void check(const QString &botId);
    void renew(const QString &botId);
    void chooseAgain(const QString &botId);
    void askRevoke(const QString &botId);
    void revoke(const QString &botId);
    //! Its card is busy until then.
    template <class T>
    Handler<T> whenDone(const QString &botId, std::function<QString(const Result<T> &)> sentence);

    Parts m_parts;
    QPointer<HeldTokensDialog> m_dialog;
    std::map<QString, RequestHandle> m_working; //!< by bot: what is asked of one ends no other's
};

} // namespace Gatehouse
