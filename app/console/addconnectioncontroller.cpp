// SPDX-License-Identifier: MIT
#include "app/console/addconnectioncontroller.h"

#include "app/console/session.h"
#include "app/console/shared.h"
#include "app/console/surroundings.h"
#include "app/console/workspaceview.h"
#include "ui/oauth/addconnectiondialog.h"
#include "ui/shell/mainwindow.h"

#include <QDesktopServices>

namespace Gatehouse {

namespace {

const QUrl NotionMarketplace(QStringLiteral("https://www.notion.com/integrations"));

//! As the session knows it: a Notion profile's may have a name without an id.
Workspace workspaceOf(const Session &session, const WorkspaceId &id)
{
    for (const Workspace &each : session.workspaces()) {
        if (each.id == id)
            return each;
    }
    return session.identity().workspace.value_or(Workspace{.id = id});
}

} // namespace

AddConnectionController::AddConnectionController(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_oauth({.shared = parts.shared,
          .window = parts.window,
          .actions = parts.view.actions(),
          .session = parts.session,
          .workspace = parts.workspace,
          .openBrowser = [this](const QUrl &address) { return sendBrowser(address); }})
    , m_held({.shared = parts.shared,
          .window = parts.window,
          .keeper = parts.session.installations().keeper(),
          .revocations = parts.session.revocations(),
          .isAllowed = [this] { return m_oauth.isAllowed(); }})
    , m_partners({.shared = parts.shared,
          .window = parts.window,
          .actions = parts.view.actions(),
          .self = parts.session.identity().self.id,
          .openBrowser = [this](const QUrl &address) { return sendBrowser(address); }})
    , m_pasted({.shared = parts.shared,
          .window = parts.window,
          .service = parts.view.service(),
          .access = parts.session.tokenAccess(),
          .installations = parts.session.installations().keeper(),
          .profile = parts.profile,
          .workspace = workspaceOf(parts.session, parts.workspace),
          .self = parts.session.identity().self.id,
          .place = isNotion() ? AddTokenDialog::Place::Notion : AddTokenDialog::Place::Gatehouse})
{
    WorkspaceView &view = parts.view;
    const auto expect = [&view](const ConnectionId &connection) {
        view.expectConnection(connection);
        view.refresh();
    };
    connect(&m_oauth, &OAuthController::installationsChanged, &view, &WorkspaceView::refresh);
    connect(&m_oauth, &OAuthController::installed, &view, expect);
    connect(&m_oauth, &OAuthController::connectionChosen, this,
        [this](const WorkspaceId &workspace, const ConnectionId &connection) {
            if (workspace == m_parts.workspace)
                m_parts.view.showConnection(connection);
            else
                Q_EMIT elsewhereChosen(workspace, connection);
        });
    connect(&m_oauth, &OAuthController::linkRequested, this, &AddConnectionController::openLink);
    connect(&m_held, &HeldTokens::addRequested, this, &AddConnectionController::choose);
    connect(&m_held, &HeldTokens::shown, &m_pasted, &PastedTokens::showIn);
    connect(&m_held, &HeldTokens::consentRequested, &m_oauth, &OAuthController::begin);
    connect(&m_partners, &PartnerInstalls::installed, &view, expect);
    connect(&m_partners, &PartnerInstalls::connectionChosen, &view, &WorkspaceView::showConnection);
    connect(&m_pasted, &PastedTokens::connectionChosen, &view, &WorkspaceView::showConnection);
    connect(&m_pasted, &PastedTokens::linkRequested, this, &AddConnectionController::openLink);
}

AddConnectionController::~AddConnectionController() = default;

bool AddConnectionController::isNotion() const
{
    return m_parts.session.profile().kind == Profile::Kind::Notion;
}

bool AddConnectionController::sendBrowser(const QUrl &address)
{
    m_parts.session.prepareConsent(address, [this](const QUrl &page) { openLink(page); });
    return true;
}

void AddConnectionController::openLink(const QUrl &link)
{
    if (m_parts.shared.surroundings.openBrowser)
        (void)m_parts.shared.surroundings.openBrowser(link);
    else
        QDesktopServices::openUrl(link);
}

void AddConnectionController::choose()
{
    auto *dialog = new AddConnectionDialog(
        isNotion() ? AddConnectionDialog::Place::Notion : AddConnectionDialog::Place::Gatehouse,
        &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddConnectionDialog::chosen, this, [this](AddConnectionDialog::Way way) {
        switch (way) {
        case AddConnectionDialog::Way::Directory:
            return isNotion() ? m_partners.beginAt(NotionMarketplace)
                              : m_parts.view.browseDirectory();
        case AddConnectionDialog::Way::Own:
            return openOwnConnection();
        case AddConnectionDialog::Way::Token:
            return openToken();
        } // no default: the compiler names a forgotten way
    });
    dialog->open();
}

} // namespace Gatehouse
