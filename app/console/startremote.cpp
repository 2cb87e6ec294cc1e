// SPDX-License-Identifier: MIT
// Connecting to a workspace that another program serves; the other ways in are in
// startcontroller.cpp.
#include "app/console/remotesignin.h"
#include "app/console/startcontroller.h"
#include "app/console/surroundings.h"
#include "models/base/clock.h"
#include "ui/common/errortext.h"
#include "ui/oauth/consentdialog.h"
#include "ui/oauth/lastpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/connectworkspacedialog.h"

#include <QDesktopServices>
#include <QPointer>

namespace Gatehouse {

void StartController::showRemoteDialog()
{
    auto *dialog = new ConnectWorkspaceDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_trying.kind == Profile::Kind::GatehouseRemote)
        dialog->setAddress(m_trying.origin);
    connect(dialog, &ConnectWorkspaceDialog::busyCancelled, this, [this] {
        m_signIn.reset();
        m_probing.reset();
        m_writing.reset();
    });
    connect(dialog, &QObject::destroyed, this, [this] { m_signIn.reset(); });
    connect(dialog, &ConnectWorkspaceDialog::submitted, this,
        [this, dialog](const RemoteWorkspaceDraft &draft) {
            if (draft.token.isEmpty())
                signInThere(*dialog, draft);
            else
                probeThere(*dialog, draft);
        });
    dialog->open();
}

void StartController::signInThere(ConnectWorkspaceDialog &dialog, const RemoteWorkspaceDraft &draft)
{
    dialog.showBusy(tr("Waiting for you to sign in in the browser…"));
    m_signIn = std::make_unique<RemoteSignIn>(
        draft.address, m_shared.clock,
        [this](const QUrl &address) {
            return m_shared.surroundings.openBrowser ? m_shared.surroundings.openBrowser(address)
                                                     : QDesktopServices::openUrl(address);
        },
        [](bool isSignedIn) {
            return isSignedIn ? lastPage(tr("You are signed in"),
                       tr("You can close this window and go on in Gatehouse."))
                              : lastPage(tr("You are not signed in"),
                                  tr("You can close this window; Gatehouse says how to go on."));
        });
    auto *waiting = new ConsentDialog(
        {.name = draft.address.host(), .way = ConsentDialog::Way::SignIn}, m_shared.clock, &dialog);
    waiting->setAttribute(Qt::WA_DeleteOnClose);
    connect(waiting, &ConsentDialog::openAgainRequested, this, [this] {
        if (m_signIn)
            m_signIn->openAgain();
    });
    connect(waiting, &ConsentDialog::copied, this,
        [this](const QString &sentence) { m_window.showToast({.text = sentence}); });
    connect(waiting, &ConsentDialog::cancelled, &dialog, &Dialog::reject);
    m_signIn->begin([this, dialog = &dialog, waiting = QPointer(waiting), draft](
                        const Result<OAuthGrant> &grant) {
        const Result<OAuthGrant> given = grant;
        m_signIn.reset();
        delete waiting;
        if (!given)
            return dialog->showError(signInErrorText(given.error()));
        probeThere(*dialog, {.address = draft.address, .token = given->accessToken});
    });
    waiting->showWaiting(
        m_signIn->address(), m_shared.clock.now().addMSecs(RemoteSignIn::patience().count()));
    waiting->open();
}

void StartController::probeThere(ConnectWorkspaceDialog &dialog, const RemoteWorkspaceDraft &draft)
{
    dialog.showBusy(tr("Asking the workspace who you are…"));
    Profile profile;
    profile.kind = Profile::Kind::GatehouseRemote;
    profile.origin = draft.address;
    m_probing = m_probe.test({.kind = profile.kind, .origin = profile.origin, .token = draft.token},
        [this, dialog = &dialog, profile, token = draft.token](const Result<ProbeAnswer> &answer) {
            if (!answer)
                return dialog->showError(errorText(answer.error()));
            saveProbed(*dialog, profile, token, *answer);
        });
}

} // namespace Gatehouse
