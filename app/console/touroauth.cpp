// SPDX-License-Identifier: MIT
// The scenes of installing by OAuth and of the tokens that come of it.
#include "app/console/consentwords.h"
#include "app/console/oauthcontroller.h"
#include "app/console/tour.h"
#include "models/base/clock.h"
#include "ui/oauth/addconnectiondialog.h"
#include "ui/oauth/addtokendialog.h"
#include "ui/oauth/consentdialog.h"
#include "ui/oauth/heldtokensdialog.h"
#include "ui/oauth/ownconnectiondialog.h"
#include "ui/oauth/pastedtokenwords.h"
#include "ui/shell/mainwindow.h"

namespace Gatehouse {

namespace {

PastedToken pictureToken()
{
    return {.botId = QStringLiteral("c"),
        .name = QStringLiteral("Nightly export"),
        .workspaceName = QStringLiteral("Northwind")};
}

} // namespace

//! The door, and the two ways behind it that are not one's own connection.
void Tour::planAdding()
{
    const auto show = [this](Dialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    const auto form = [this, show](AddTokenDialog::Place place) {
        closeDialogs();
        auto *dialog = new AddTokenDialog(place, &m_main.window());
        show(dialog);
        return dialog;
    };
    const auto wait = [this, show](const ConsentDialog::Subject &subject) {
        closeDialogs();
        auto *dialog = new ConsentDialog(subject, m_shared.clock, &m_main.window());
        dialog->showWaiting(QUrl(QStringLiteral("https://www.make.com/en/integrations/notion")),
            m_shared.clock.now().addSecs(874));
        show(dialog);
        return dialog;
    };
    const ConsentDialog::Subject make{.name = QStringLiteral("Make"),
        .way = ConsentDialog::Way::Developer,
        .developer = QStringLiteral("Celonis, Inc.")};
    addMain(QStringLiteral("add-connection"), pressTrigger(QStringLiteral("addConnectionCommand")));
    addMain(QStringLiteral("add-connection-notion"), [this, show] {
        closeDialogs();
        show(new AddConnectionDialog(AddConnectionDialog::Place::Notion, &m_main.window()));
    });
    addMain(QStringLiteral("add-at-developer"), [wait, make] { wait(make); });
    addMain(QStringLiteral("add-at-developer-trouble"), [wait, make] {
        wait(make)->showTrouble(errorText({.kind = ApiError::Kind::Offline}).title);
    });
    addMain(QStringLiteral("add-at-developer-done"), [wait, make] {
        wait(make)->showInstalled(
            tr("%1 is installed in “%2”.").arg(make.name, QStringLiteral("Northwind")));
    });
    addMain(QStringLiteral("add-in-marketplace"),
        [wait] { wait({.way = ConsentDialog::Way::Marketplace}); });
    addMain(QStringLiteral("add-token"), pressTrigger(QStringLiteral("addTokenCommand")));
    addMain(QStringLiteral("add-token-notion"), [form] { form(AddTokenDialog::Place::Notion); });
    addMain(QStringLiteral("add-token-unknown"), [form] {
        form(AddTokenDialog::Place::Gatehouse)
            ->showError(
                pastedTokenErrorText({.kind = ApiError::Kind::Unauthorized, .httpStatus = 401}));
    });
    addMain(QStringLiteral("add-token-elsewhere"), [form] {
        PastedToken token = pictureToken();
        token.workspaceName = QStringLiteral("Northwind Labs");
        form(AddTokenDialog::Place::Gatehouse)
            ->showError(PastedTokenWords::refusal(
                PastedTokenWords::Refusal::OtherWorkspace, token, QStringLiteral("Northwind")));
    });
    addMain(QStringLiteral("add-token-found"), [form] {
        form(AddTokenDialog::Place::Gatehouse)
            ->showFound(pictureToken(), AddTokenDialog::Means::New);
    });
    addMain(QStringLiteral("held-tokens-added"), [this, show] {
        closeDialogs();
        const QDateTime now = m_shared.clock.now();
        PastedToken token = pictureToken();
        token.addedAt = now.addDays(-1);
        token.checkedAt = now.addSecs(-300);
        PastedToken replaced = token;
        replaced.botId = QStringLiteral("d");
        replaced.name = QStringLiteral("Roadmap sync");
        replaced.state = PastedToken::State::Refused;
        auto *dialog = new HeldTokensDialog(m_shared.clock, &m_main.window());
        dialog->setPastedTokens({token, replaced});
        dialog->sayOfPasted(token.botId, tr("The server says: it works."));
        show(dialog);
    });
    addMain(QStringLiteral("add-token-kept"), [form] {
        AddTokenDialog *const dialog = form(AddTokenDialog::Place::Gatehouse);
        dialog->showFound(pictureToken(), AddTokenDialog::Means::New);
        dialog->showKept(pictureToken(), AddTokenDialog::Then::Show);
    });
}

void Tour::planOAuth()
{
    const auto show = [this](Dialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    const auto waiting = [this, show] {
        closeDialogs();
        auto *dialog = new ConsentDialog(
            {.name = QStringLiteral("Team calendar")}, m_shared.clock, &m_main.window());
        dialog->showWaiting(QUrl(QStringLiteral("http://127.0.0.1/v1/oauth/authorize")),
            m_shared.clock.now().addSecs(592));
        show(dialog);
        return dialog;
    };
    planAdding();
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
    addMain(QStringLiteral("install-unreceived"), [waiting] {
        waiting()->showUnreceived(ConsentWords::unreceived({.kind = ApiError::Kind::Unauthorized,
            .httpStatus = 401,
            .code = QStringLiteral("invalid_client")}));
    });
    addMain(QStringLiteral("install-done-elsewhere"), [waiting] {
        const QString labs = QStringLiteral("Northwind Labs");
        waiting()->showInstalled(
            tr("%1 is installed in “%2”.").arg(QStringLiteral("Team calendar"), labs),
            OAuthController::tr("Show it in %1").arg(labs));
    });
    addMain(QStringLiteral("install-fetching"), [waiting] { waiting()->showRedeeming(); });
    addMain(QStringLiteral("install-done"), [waiting] {
        waiting()->showInstalled(
            tr("%1 is installed in “%2”.")
                .arg(QStringLiteral("Team calendar"), QStringLiteral("Northwind")));
    });
    addMain(QStringLiteral("held-tokens-empty"), pressTrigger(QStringLiteral("heldTokensCommand")));
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
        PastedToken pasted = pictureToken();
        pasted.addedAt = now.addDays(-1);
        pasted.checkedAt = now.addSecs(-300);
        dialog->setPastedTokens({pasted});
        dialog->say(QStringLiteral("a"), tr("The server says: it is active."));
        show(dialog);
    });
}

} // namespace Gatehouse
