// SPDX-License-Identifier: MIT
#include "app/console/startcontroller.h"

#include "app/console/ownsignin.h"
#include "app/console/profilekeeping.h"
#include "app/console/remotesignin.h"
#include "app/console/surroundings.h"
#include "models/auth/tokenkey.h"
#include "models/auth/tokenstore.h"
#include "models/profiles/profilestore.h"
#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/connectnotiondialog.h"
#include "ui/start/failurepage.h"
#include "ui/start/newworkspacedialog.h"
#include "ui/start/startpage.h"
#include "ui/start/waitingpage.h"

#include <QDir>

namespace Gatehouse {

namespace {

const QUrl NotionTokenPage(QStringLiteral("https://app.notion.com/developers/connections"));

TokenKey::Kind tokenKindOf(const Profile &profile, const ProbeAnswer &answer)
{
    if (profile.kind == Profile::Kind::GatehouseRemote)
        return TokenKey::Kind::Session;
    if (answer.identity.self.type == People::Type::Person)
        return TokenKey::Kind::Personal;
    return answer.identity.botOwner ? TokenKey::Kind::OAuthAccess : TokenKey::Kind::Internal;
}

QString workspaceNameOf(const ProbeAnswer &answer)
{
    if (!answer.workspaces.empty())
        return answer.workspaces.front().name;
    return answer.identity.workspace ? answer.identity.workspace->name : QString();
}

} // namespace

StartController::StartController(const Shared &shared, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
    , m_window(window)
    , m_keeping(std::make_unique<ProfileKeeping>(shared, window))
    , m_probe(shared.clock)
{
    const ProfileKeeping *keeping = m_keeping.get();
    connect(keeping, &ProfileKeeping::profileRemoved, this, &StartController::profileRemoved);
    connect(keeping, &ProfileKeeping::failed, this, &StartController::tell);
    connect(keeping, &ProfileKeeping::leftUndone, this, [this](const QString &sentence) {
        if (m_page)
            m_page->messageBar()->showNotice(
                MessageBar::Tone::Warning, {.text = {.title = sentence}});
        else
            m_window.showToast({.text = sentence});
    });
    connect(keeping, &ProfileKeeping::profilesChanged, this, [this] {
        refreshPage();
        Q_EMIT profilesChanged();
    });
}

StartController::~StartController() = default;

void StartController::showStartPage()
{
    if (m_page)
        return;
    giveUp();
    Q_EMIT startPageComes();
    m_page = new StartPage;
    connect(m_page, &StartPage::demoRequested, this, &StartController::openDemo);
    connect(
        m_page, &StartPage::newWorkspaceRequested, this, &StartController::showNewWorkspaceDialog);
    connect(m_page, &StartPage::notionRequested, this, &StartController::showNotionDialog);
    connect(m_page, &StartPage::remoteWorkspaceRequested, this, &StartController::showRemoteDialog);
    connect(m_page, &StartPage::profileChosen, this, &StartController::profileChosen);
    connect(
        m_page, &StartPage::renameRequested, m_keeping.get(), &ProfileKeeping::showRenameDialog);
    connect(
        m_page, &StartPage::removeRequested, m_keeping.get(), &ProfileKeeping::showRemoveDialog);
    refreshPage();
    m_window.showPage(m_page);
}

QList<ProfileSummary> StartController::summaries() const
{
    QList<ProfileSummary> list;
    for (const Profile &profile : m_shared.profiles.profiles()) {
        QString where;
        switch (profile.kind) {
        case Profile::Kind::LocalEmbedded:
            where = tr("On this computer");
            break;
        case Profile::Kind::GatehouseRemote:
            where = profile.origin.host();
            break;
        case Profile::Kind::Notion:
            where = tr("Notion");
            break;
        }
        list.append({.id = profile.id, .name = profile.name, .where = where});
    }
    return list;
}

void StartController::refreshPage()
{
    if (m_page)
        m_page->setProfiles(summaries());
}

void StartController::tell(const ApiError &error)
{
    if (m_page)
        m_page->messageBar()->showFailure({.text = errorText(error)});
}

void StartController::openDemo()
{
    Profile profile;
    profile.id = ProfileStore::newId();
    profile.name = tr("Demo workspace");
    profile.kind = Profile::Kind::LocalEmbedded;
    begin(profile, EmbeddedService::MakeDemo{});
}

void StartController::open(const Profile &profile)
{
    begin(profile, {});
}

void StartController::begin(Profile profile, EmbeddedService::Preparation preparation)
{
    makeSession(std::move(profile), std::move(preparation));
    showWaiting(WaitingPage::Reason::Opening);
    connect(m_session.get(), &Session::waitingForKeyring, this,
        [this] { showWaiting(WaitingPage::Reason::Keyring); });
    connect(m_session.get(), &Session::opened, this, &StartController::finish);
    connect(m_session.get(), &Session::failed, this, &StartController::showFailure);
    m_session->open();
}

void StartController::showWaiting(WaitingPage::Reason reason)
{
    auto *page = new WaitingPage;
    page->setReason(reason, m_trying.name);
    connect(page, &WaitingPage::cancelled, this, &StartController::showStartPage);
    m_page = nullptr;
    m_window.showPage(page);
}

void StartController::beginFromDialog(
    Profile profile, EmbeddedService::Preparation preparation, Dialog &dialog)
{
    makeSession(std::move(profile), std::move(preparation));
    connect(m_session.get(), &Session::opened, &dialog, [this, &dialog] {
        dialog.showIdle();
        dialog.accept();
        finish();
    });
    connect(m_session.get(), &Session::failed, &dialog, [this, &dialog](const ApiError &error) {
        dialog.showError(errorText(error));
        giveUp();
    });
    m_session->open();
}

void StartController::makeSession(Profile profile, EmbeddedService::Preparation preparation)
{
    m_trying = profile;
    m_preparation = preparation;
    Session::Setup setup{.directory = m_shared.profiles.workspaceDirectory(profile.id),
        .preparation = std::move(preparation),
        .storePages = m_shared.surroundings.storePages,
        .patience = m_shared.surroundings.patience};
    if (m_shared.memory == Shared::Memory::Profiles) {
        setup.cachePath = m_shared.profiles.cachePath(profile.id);
        setup.installationsFile = m_shared.profiles.installationsFile(profile.id);
    }
    m_session
        = std::make_unique<Session>(std::move(profile), setup, m_shared.tokens, m_shared.clock);
}

void StartController::finish()
{
    Profile profile = m_session->profile();
    profile.workspace = m_session->preferredWorkspace();
    // Another window may have changed them while this one was waiting.
    if (const std::optional<Profile> kept = m_shared.profiles.find(profile.id)) {
        profile.name = kept->name;
        profile.caching = kept->caching;
        profile.access = kept->access;
        m_session->setAccess(kept->access);
    }
    if (const Result<void> saved = m_shared.profiles.save(profile); !saved)
        return showFailure(saved.error());
    if (const Result<void> noted = m_shared.profiles.setLastUsed(profile.id); !noted)
        return showFailure(noted.error());
    Q_EMIT profilesChanged();
    Q_EMIT opened();
}

std::unique_ptr<Session> StartController::takeSession()
{
    if (m_session)
        m_session->disconnect(this);
    return std::move(m_session);
}

void StartController::giveUp()
{
    m_session.reset();
    // What was begun for a profile that did not come to be is nobody's.
    const bool begun = !std::holds_alternative<std::monostate>(m_preparation);
    if (begun && !m_shared.profiles.find(m_trying.id))
        QDir(m_shared.profiles.workspaceDirectory(m_trying.id)).removeRecursively();
}

void StartController::showFailure(const ApiError &error)
{
    auto *page = new FailurePage;
    page->setFailure(m_trying.name, error);
    connect(page, &FailurePage::retryRequested, this, [this] { begin(m_trying, m_preparation); });
    connect(page, &FailurePage::startPageRequested, this, &StartController::showStartPage);
    connect(page, &FailurePage::tokenRequested, this, [this] { renewAccess(m_trying); });
    m_page = nullptr;
    m_window.showPage(page);
}

void StartController::renewAccess(const Profile &profile)
{
    if (profile.kind == Profile::Kind::GatehouseRemote)
        return showRemoteDialog();
    if (!ownSignIn().signInAgain(profile))
        showNotionDialog();
}

OwnSignIn &StartController::ownSignIn()
{
    if (!m_ownSignIn) {
        m_ownSignIn = std::make_unique<OwnSignIn>(m_shared, m_window);
        connect(m_ownSignIn.get(), &OwnSignIn::connected, this, [this](const ProfileId &id) {
            Q_EMIT profilesChanged();
            refreshPage();
            Q_EMIT profileConnected(id);
        });
        connect(
            m_ownSignIn.get(), &OwnSignIn::linkRequested, this, &StartController::linkRequested);
    }
    return *m_ownSignIn;
}

void StartController::showNewWorkspaceDialog()
{
    auto *dialog = new NewWorkspaceDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewWorkspaceDialog::busyCancelled, this, &StartController::giveUp);
    connect(dialog, &NewWorkspaceDialog::submitted, this,
        [this, dialog](const LocalWorkspaceDraft &draft) {
            dialog->showBusy(tr("Making the workspace…"));
            Profile profile;
            profile.id = ProfileStore::newId();
            profile.name = draft.workspaceName;
            profile.kind = Profile::Kind::LocalEmbedded;
            profile.personEmail = draft.ownerEmail;
            beginFromDialog(profile,
                EmbeddedService::MakeWorkspace{.name = draft.workspaceName,
                    .ownerName = draft.ownerName,
                    .ownerEmail = draft.ownerEmail},
                *dialog);
        });
    dialog->open();
}

void StartController::showNotionDialog()
{
    auto *dialog = new ConnectNotionDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectNotionDialog::tokenPageRequested, this,
        [this] { Q_EMIT linkRequested(NotionTokenPage); });
    connect(dialog, &ConnectNotionDialog::ownConnectionRequested, this, [this, dialog] {
        dialog->reject();
        ownSignIn().begin();
    });
    connect(dialog, &ConnectNotionDialog::busyCancelled, this, [this] {
        m_probing.reset();
        m_writing.reset();
    });
    connect(
        dialog, &ConnectNotionDialog::submitted, this, [this, dialog](const NotionDraft &draft) {
            dialog->showBusy(tr("Asking Notion what this token is…"));
            Profile profile;
            profile.kind = Profile::Kind::Notion;
            profile.origin = m_shared.surroundings.notion;
            m_probing = m_probe.test(
                {.kind = profile.kind, .origin = profile.origin, .token = draft.token},
                [this, dialog, profile, token = draft.token](const Result<ProbeAnswer> &answer) {
                    if (!answer)
                        return dialog->showError(errorText(answer.error()));
                    saveProbed(*dialog, profile, token, *answer);
                });
        });
    dialog->open();
}

void StartController::saveProbed(
    Dialog &dialog, Profile profile, const Secret &token, const ProbeAnswer &answer)
{
    profile.id = ProfileStore::newId();
    const QString bot = answer.identity.self.id.toString();
    // The same token entered again is the same profile, with its name, columns and place.
    for (const Profile &known : m_shared.profiles.profiles()) {
        const bool same = known.kind == profile.kind && known.origin == profile.origin
            && known.tokenName.endsWith(QLatin1Char('/') + bot);
        if (same)
            profile = known;
    }
    const QString workspace = workspaceNameOf(answer);
    if (profile.name.isEmpty())
        profile.name = workspace.isEmpty() ? answer.identity.self.name : workspace;
    profile.tokenName
        = TokenKey{.profile = profile.id, .kind = tokenKindOf(profile, answer), .bot = bot}.name();

    dialog.showBusy(tr("Putting the token into your keyring…"));
    Dialog *open = &dialog;
    m_writing = m_shared.tokens.write(profile.tokenName, token,
        {.done =
                [this, open, profile, answer, workspace](const Result<void> &written) {
                    if (!written)
                        return open->showError(errorText(written.error()));
                    if (const Result<void> saved = m_shared.profiles.save(profile); !saved)
                        return open->showError(errorText(saved.error()));
                    Q_EMIT profilesChanged();
                    refreshPage();
                    connect(open, &QDialog::accepted, this,
                        [this, id = profile.id] { Q_EMIT profileConnected(id); });
                    const QString self = answer.identity.self.name;
                    QString found;
                    if (answer.identity.self.type == People::Type::Bot)
                        found = workspace.isEmpty()
                            ? tr("This token acts as the bot “%1”.").arg(self)
                            : tr("This token acts as the bot “%1” in the workspace “%2”.")
                                  .arg(self, workspace);
                    else
                        found = workspace.isEmpty()
                            ? tr("This token acts as %1.").arg(self)
                            : tr("This token acts as %1 in the workspace “%2”.")
                                  .arg(self, workspace);
                    if (m_shared.tokens.keeping() == TokenStore::Keeping::ThisRunOnly)
                        found += QLatin1Char(' ')
                            + tr("There is no keyring, so it is kept until Gatehouse is closed.");
                    open->showDone(found, tr("Open"));
                },
            .stillWaiting = [open] { open->showBusy(tr("Waiting for your keyring…")); }});
}

} // namespace Gatehouse
