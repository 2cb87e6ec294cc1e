// SPDX-License-Identifier: MIT
#include "app/console/ownsignin.h"

#include "app/console/surroundings.h"
#include "models/profiles/profilestore.h"
#include "ui/common/errortext.h"
#include "ui/oauth/consentdialog.h"
#include "ui/oauth/lastpage.h"
#include "ui/shell/mainwindow.h"

#include <QDesktopServices>

#include <utility>

namespace Gatehouse {

namespace {

const QUrl OwnConnectionPortal(QStringLiteral("https://app.notion.com/developers/connections"));

} // namespace

OwnSignIn::OwnSignIn(const Shared &shared, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
    , m_window(window)
{
}

OwnSignIn::~OwnSignIn()
{
    // It speaks to what is about to go.
    delete m_dialog;
}

std::unique_ptr<Installations> OwnSignIn::installationsOf(const ProfileId &profile) const
{
    const bool isKept = m_shared.memory == Shared::Memory::Profiles;
    return std::make_unique<Installations>(
        Installations::Parts{.server = {.origin = m_shared.surroundings.notion},
            .tokens = m_shared.tokens,
            .clock = m_shared.clock,
            .profile = profile,
            .file = isKept ? m_shared.profiles.installationsFile(profile) : QString()});
}

void OwnSignIn::begin()
{
    m_again.reset();
    ask({});
}

bool OwnSignIn::signInAgain(const Profile &profile)
{
    const std::optional<HeldInstallation> held = ownInstallation(
        profile, heldInstallations(m_shared.profiles.installationsFile(profile.id)));
    if (!held)
        return false;
    m_again = profile;
    m_keeping = installationsOf(profile.id);
    m_step = m_keeping->keeper().client(
        held->botId, [this, held = *held](const Result<OAuthClient> &client) {
            const OwnConnectionDraft draft{
                .name = held.name, .clientId = held.clientId, .port = held.port};
            // Without its secret somebody has to enter that again.
            if (!client)
                return ask(draft);
            OwnConnectionDraft whole = draft;
            whole.clientSecret = client->secret;
            start(whole);
        });
    return true;
}

void OwnSignIn::ask(const OwnConnectionDraft &draft)
{
    auto *dialog = new OwnConnectionDialog(OwnConnectionDialog::Place::Notion, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!draft.clientId.isEmpty())
        dialog->setDraft(draft);
    connect(dialog, &OwnConnectionDialog::submitted, this, &OwnSignIn::start);
    connect(dialog, &OwnConnectionDialog::portalRequested, this,
        [this] { Q_EMIT linkRequested(OwnConnectionPortal); });
    connect(dialog, &OwnConnectionDialog::copied, this,
        [this](const QString &sentence) { m_window.showToast({.text = sentence}); });
    dialog->open();
}

void OwnSignIn::start(const OwnConnectionDraft &draft)
{
    m_draft = draft;
    delete m_dialog;
    auto *dialog = new ConsentDialog({.name = draft.name}, m_shared.clock, &m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConsentDialog::openAgainRequested, this, [this] {
        if (m_flow)
            (void)m_flow->openBrowser();
    });
    connect(dialog, &ConsentDialog::beginAgainRequested, this, &OwnSignIn::sendBrowser);
    connect(dialog, &ConsentDialog::changeRequested, this, [this] { ask(m_draft); });
    connect(dialog, &ConsentDialog::cancelled, this, [this] {
        if (m_flow)
            m_flow->cancel();
    });
    connect(dialog, &ConsentDialog::copied, this,
        [this](const QString &sentence) { m_window.showToast({.text = sentence}); });
    sendBrowser();
    dialog->open();
}

void OwnSignIn::sendBrowser()
{
    m_asking = installationsOf({});
    m_flow = std::make_unique<OAuthFlow>(OAuthFlow::Parts{.server = m_asking->server(),
        .openBrowser =
            [this](const QUrl &address) {
                return m_shared.surroundings.openBrowser
                    ? m_shared.surroundings.openBrowser(address)
                    : QDesktopServices::openUrl(address);
            },
        .page =
            [](const Result<OAuthGrant> &grant) {
                return grant ? lastPage(tr("You are signed in"),
                           tr("You can close this window and go on in Gatehouse."))
                             : lastPage(tr("You are not signed in"),
                                 tr("You can close this window; Gatehouse says how to go on."));
            }});
    connect(m_flow.get(), &OAuthFlow::stageChanged, this, [this] {
        if (m_dialog && m_flow->stage() == OAuthFlow::Stage::Redeeming)
            m_dialog->showRedeeming();
    });
    // Queued: what follows may end the flow that says so.
    connect(m_flow.get(), &OAuthFlow::finished, this, &OwnSignIn::take, Qt::QueuedConnection);
    const OAuthFlow::Setup setup{.origin = m_shared.surroundings.notion,
        .client = {.id = m_draft.clientId, .secret = m_draft.clientSecret},
        .port = m_draft.port,
        .proof = OAuthFlow::Proof::SecretAlone};
    m_dialog->showWaiting({}, m_shared.clock.now());
    if (const Result<void> begun = m_flow->begin(setup); !begun)
        return m_dialog->showFailure(oauthErrorText(begun.error()));
    m_dialog->showWaiting(m_flow->address(),
        m_shared.clock.now().addMSecs(std::chrono::milliseconds(setup.deadline).count()));
}

void OwnSignIn::take(const Result<OAuthGrant> &grant)
{
    if (!m_dialog)
        return;
    if (grant)
        keep(*grant);
    else if (grant.error().kind != ApiError::Kind::Cancelled)
        m_dialog->showFailure(oauthErrorText(grant.error()));
}

Profile OwnSignIn::profileFor(const OAuthGrant &grant) const
{
    Profile profile;
    profile.id = ProfileStore::newId();
    profile.kind = Profile::Kind::Notion;
    profile.origin = m_shared.surroundings.notion;
    if (m_again)
        profile = *m_again;
    // The same installation is the same profile, with its name, columns and place.
    for (const Profile &known : m_shared.profiles.profiles()) {
        const bool same = known.kind == profile.kind && known.origin == profile.origin
            && known.tokenName.endsWith(QLatin1Char('/') + grant.botId);
        if (same && !m_again)
            profile = known;
    }
    if (profile.name.isEmpty())
        profile.name = grant.workspaceName.isEmpty() ? m_draft.name : grant.workspaceName;
    profile.tokenName
        = TokenKey{.profile = profile.id, .kind = TokenKey::Kind::OAuthAccess, .bot = grant.botId}
              .name();
    return profile;
}

void OwnSignIn::keep(const OAuthGrant &grant)
{
    const Profile profile = profileFor(grant);
    m_keeping = installationsOf(profile.id);
    HeldInstallation about;
    if (const auto known = m_keeping->keeper().find(grant.botId))
        about = *known;
    about.name = m_draft.name;
    about.port = m_draft.port;
    m_step = m_keeping->keeper().keep({.id = m_draft.clientId, .secret = m_draft.clientSecret},
        grant, about, [this, profile, grant](const Result<HeldInstallation> &kept) {
            if (!m_dialog)
                return;
            if (!kept)
                return m_dialog->showFailure(errorText(kept.error()));
            if (const Result<void> saved = m_shared.profiles.save(profile); !saved)
                return m_dialog->showFailure(errorText(saved.error()));
            tellKept(profile, grant);
        });
}

void OwnSignIn::tellKept(const Profile &profile, const OAuthGrant &grant)
{
    connect(m_dialog, &ConsentDialog::showRequested, this,
        [this, id = profile.id] { Q_EMIT connected(id); });
    QString sentence = grant.workspaceName.isEmpty()
        ? tr("You are signed in.")
        : tr("You are signed in to “%1”.").arg(grant.workspaceName);
    sentence += QLatin1Char(' ')
        + (m_shared.tokens.keeping() == TokenStore::Keeping::ThisRunOnly
                ? tr("There is no keyring, so its token is kept until Gatehouse is closed.")
                : grant.refreshToken.isEmpty()
                ? tr("Its token is kept in your keyring.")
                : tr("Its token is kept in your keyring, and renewed by itself."));
    m_dialog->showInstalled(sentence);
}

} // namespace Gatehouse
