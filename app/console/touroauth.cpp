// SPDX-License-Identifier: MIT
// The scenes of installing by OAuth and of the tokens that come of it.
#include "app/console/tour.h"
#include "models/base/clock.h"
#include "ui/oauth/consentdialog.h"
#include "ui/oauth/heldtokensdialog.h"
#include "ui/oauth/ownconnectiondialog.h"
#include "ui/shell/mainwindow.h"

namespace Gatehouse {

void Tour::planOAuth()
{
    const auto show = [this](Dialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    const auto waiting = [this, show] {
        closeDialogs();
        auto *dialog = new ConsentDialog(
            QStringLiteral("Team calendar"), m_shared.clock, &m_main.window());
        dialog->showWaiting(QUrl(QStringLiteral("http://127.0.0.1/v1/oauth/authorize")),
            m_shared.clock.now().addSecs(592));
        show(dialog);
        return dialog;
    };
    addMain(QStringLiteral("install-own"), pressTrigger(QStringLiteral("installOwnCommand")));
    addMain(QStringLiteral("install-own-notion"), [this, show] {
        closeDialogs();
        show(new OwnConnectionDialog(OwnConnectionDialog::Place::Notion, &m_main.window()));
    });
    addMain(QStringLiteral("install-waiting"), [waiting] { waiting(); });
    addMain(QStringLiteral("install-refused"), [waiting] {
        waiting()->showFailure(oauthErrorText(
            {.kind = ApiError::Kind::Restricted, .code = QStringLiteral("access_denied")}));
    });
    addMain(QStringLiteral("install-client-unknown"), [waiting] {
        waiting()->showFailure(oauthErrorText({.kind = ApiError::Kind::Unauthorized,
            .httpStatus = 401,
            .code = QStringLiteral("invalid_client")}));
    });
    addMain(QStringLiteral("install-fetching"), [waiting] { waiting()->showRedeeming(); });
    addMain(QStringLiteral("install-done"), [waiting] {
        waiting()->showInstalled(tr("%1 is installed in “%2”.")
                                     .arg(QStringLiteral("Team calendar"),
                                         QStringLiteral("Northwind")));
    });
    addMain(
        QStringLiteral("held-tokens-empty"), pressTrigger(QStringLiteral("heldTokensCommand")));
    addMain(QStringLiteral("held-tokens"), [this, show] {
        closeDialogs();
        const QDateTime now = m_shared.clock.now();
        HeldInstallation held{.botId = QStringLiteral("a"),
            .clientId = QStringLiteral("7c9e6679-7425-40de-944b-e07fc1f90ae7"),
            .name = QStringLiteral("Team calendar"),
            .workspaceName = QStringLiteral("Northwind"),
            .ownerName = QStringLiteral("Ada Byron"),
            .obtainedAt = now.addDays(-3),
            .refreshedAt = now.addSecs(-900),
            .canRefresh = true};
        HeldInstallation lost = held;
        lost.botId = QStringLiteral("b");
        lost.name = QStringLiteral("Release notes");
        lost.state = HeldInstallation::State::Lost;
        auto *dialog = new HeldTokensDialog(m_shared.clock, &m_main.window());
        dialog->setInstallations({held, lost});
        dialog->say(QStringLiteral("a"), tr("The server says: it is active."));
        show(dialog);
    });
}

} // namespace Gatehouse
