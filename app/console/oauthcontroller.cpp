// SPDX-License-Identifier: MIT
#include "app/console/oauthcontroller.h"

#include "app/console/consentwords.h"
#include "app/console/session.h"
#include "app/console/shared.h"
#include "models/actions/connectionactions.h"
#include "models/items/actionwords.h"
#include "models/profiles/profilestore.h"
#include "ui/oauth/consentdialog.h"
#include "ui/shell/mainwindow.h"

#include <QPointer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Gatehouse {

namespace {

const QUrl NotionPortal(QStringLiteral("https://app.notion.com/developers/connections"));
//! Clocks of two computers: an event this much older may still be of the consent just given.
constexpr std::chrono::seconds clockSlack = std::chrono::minutes(2);

ActionSubject subjectOf(const ConnectionId &connection, const QString &name)
{
    return {.kind = Actions::Kind::Install, .connection = connection, .name = name};
}

} // namespace

//! What a consent has left in a workspace.
struct OAuthController::Left {
    WorkspaceId workspace = {};
    QString workspaceName = {};
    ConnectionId connection = {}; //!< empty: not found
    std::optional<AuditEvent> event = {}; //!< of a first installation, which can be undone
};

//! One consent, from its form to the connection in the list.
struct OAuthController::Attempt {
    OwnConnectionDraft draft = {};
    QString again = {}; //!< the bot whose pages are chosen anew; empty: a first installation
    std::optional<ReachedPages> before = {}; //!< of that one
    QDateTime begunAt = {}; //!< UTC; the latest try
    std::optional<Left> left = {}; //!< by a try whose tokens did not come
    std::optional<ToastArea::Message> toast = {}; //!< for when the dialog is gone
    bool wasHeld = false; //!< before, whatever was chosen
    bool isOver = false;
    std::unique_ptr<OAuthFlow> flow = {};
    QPointer<ConsentDialog> dialog = {};
    RequestHandle step = {};
};

OAuthController::OAuthController(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_keeper(m_parts.session.installations().keeper())
{
}

OAuthController::~OAuthController()
{
    // They speak to what is about to go.
    for (const auto &attempt : m_attempts) {
        if (attempt->dialog)
            attempt->dialog->disconnect(this);
        delete attempt->dialog;
    }
}

void OAuthController::say(const QString &sentence)
{
    m_parts.window.showToast({.text = sentence});
}

bool OAuthController::isNotion() const
{
    return m_parts.session.profile().kind == Profile::Kind::Notion;
}

bool OAuthController::isOpen(const WorkspaceId &workspace) const
{
    return isNotion() || workspace == m_parts.workspace;
}

bool OAuthController::isAllowed()
{
    if (m_parts.session.profile().access == Profile::Access::ReadWrite)
        return true;
    say(errorText({.kind = ApiError::Kind::ReadOnly}).title);
    return false;
}

void OAuthController::openOwnConnection()
{
    if (isAllowed())
        openForm({}, {});
}

void OAuthController::openForm(const OwnConnectionDraft &draft, const QString &again)
{
    auto *dialog = new OwnConnectionDialog(
        isNotion() ? OwnConnectionDialog::Place::Notion : OwnConnectionDialog::Place::Gatehouse,
        &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!draft.clientId.isEmpty())
        dialog->setDraft(draft);
    connect(dialog, &OwnConnectionDialog::submitted, this,
        [this, again](const OwnConnectionDraft &entered) { begin(entered, again); });
    connect(dialog, &OwnConnectionDialog::portalRequested, this,
        [this] { Q_EMIT linkRequested(NotionPortal); });
    connect(dialog, &OwnConnectionDialog::copied, this, &OAuthController::say);
    dialog->open();
}

void OAuthController::begin(const OwnConnectionDraft &draft, const QString &again)
{
    auto made = std::make_unique<Attempt>();
    Attempt &attempt = *made;
    m_attempts.push_back(std::move(made));
    attempt.draft = draft;
    attempt.again = again;
    // The bare address of an embedded workspace would ask for a password nobody has.
    const auto linkFor = [session = QPointer(&m_parts.session)](
                             const QUrl &address, const std::function<void(const QUrl &)> &give) {
        if (session)
            session->prepareConsent(address, give);
    };
    attempt.dialog = new ConsentDialog(
        {.name = draft.name, .linkFor = linkFor}, m_parts.shared.clock, &m_parts.window);
    connectDialog(attempt);
    const std::optional<HeldInstallation> held = m_keeper.find(again);
    WorkspaceService *const service = held ? m_parts.session.serviceOf(held->workspace) : nullptr;
    if (service && !held->connection.isEmpty()) {
        // What it reaches now, so that afterwards it can be said what has changed.
        attempt.step = service->listReachedPages(
            {.connection = held->connection}, [this, &attempt](Result<ReachedPages> pages) {
                if (pages)
                    attempt.before = std::move(pages).value();
                start(attempt);
            });
    } else {
        start(attempt);
    }
    attempt.dialog->open();
}

void OAuthController::connectDialog(Attempt &attempt)
{
    ConsentDialog *const dialog = attempt.dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConsentDialog::openAgainRequested, this, [&attempt] {
        if (attempt.flow)
            (void)attempt.flow->openBrowser();
    });
    connect(
        dialog, &ConsentDialog::beginAgainRequested, this, [this, &attempt] { start(attempt); });
    connect(dialog, &ConsentDialog::changeRequested, this,
        [this, &attempt] { openForm(attempt.draft, attempt.again); });
    connect(dialog, &ConsentDialog::copied, this, &OAuthController::say);
    connect(dialog, &QDialog::finished, this, [this, &attempt] {
        // Not before: whoever was in the browser has seen nothing of this window.
        if (attempt.toast)
            m_parts.window.showToast(*attempt.toast);
        drop(attempt);
    });
}

void OAuthController::start(Attempt &attempt)
{
    attempt.flow = std::make_unique<OAuthFlow>(
        OAuthFlow::Parts{.server = m_parts.session.installations().server(),
            .openBrowser = m_parts.openBrowser,
            .page = [this, &attempt](
                        const Result<OAuthGrant> &grant) { return lastPageOf(attempt, grant); }});
    OAuthFlow::Setup setup{.origin = m_parts.session.installations().http().settings().origin,
        .client = {.id = attempt.draft.clientId, .secret = attempt.draft.clientSecret},
        .port = attempt.draft.port,
        .proof = isNotion() ? OAuthFlow::Proof::SecretAlone : OAuthFlow::Proof::Pkce};
    OAuthFlow *const flow = attempt.flow.get();
    connect(flow, &OAuthFlow::stageChanged, this, [&attempt, flow] {
        if (attempt.dialog && flow->stage() == OAuthFlow::Stage::Redeeming)
            attempt.dialog->showRedeeming();
    });
    // Queued: what follows may end the flow that says so.
    connect(
        flow, &OAuthFlow::finished, this,
        [this, &attempt](const Result<OAuthGrant> &grant) { take(attempt, grant); },
        Qt::QueuedConnection);
    attempt.begunAt = m_parts.shared.clock.now();
    attempt.dialog->showWaiting({}, attempt.begunAt);
    if (const Result<void> begun = flow->begin(setup); !begun) {
        attempt.dialog->showFailure(oauthErrorText(begun.error()));
        return;
    }
    attempt.dialog->showWaiting(flow->address(),
        attempt.begunAt.addMSecs(std::chrono::milliseconds(setup.deadline).count()));
}

QString OAuthController::lastPageOf(const Attempt &attempt, const Result<OAuthGrant> &grant) const
{
    const QString name = attempt.draft.name;
    if (grant)
        return ConsentWords::lastPageInstalled(name, grant->workspaceName);
    return attempt.flow->wasAllowed() ? ConsentWords::lastPageUnreceived(name, grant.error())
                                      : ConsentWords::lastPageFailed(name, grant.error());
}

void OAuthController::take(Attempt &attempt, const Result<OAuthGrant> &grant)
{
    if (!attempt.dialog)
        return drop(attempt);
    if (grant)
        return keep(attempt, *grant);
    if (attempt.flow->wasAllowed())
        return tellUnreceived(attempt, grant.error());
    if (grant.error().kind != ApiError::Kind::Cancelled)
        attempt.dialog->showFailure(oauthErrorText(grant.error()));
}

void OAuthController::keep(Attempt &attempt, const OAuthGrant &grant)
{
    const std::optional<HeldInstallation> known = m_keeper.find(grant.botId);
    attempt.wasHeld = known.has_value();
    HeldInstallation about = known.value_or(HeldInstallation());
    about.name = attempt.draft.name;
    about.port = attempt.draft.port;
    attempt.step
        = m_keeper.keep({.id = attempt.draft.clientId, .secret = attempt.draft.clientSecret}, grant,
            about, [this, &attempt, bot = grant.botId](const Result<HeldInstallation> &kept) {
                // It is installed whether or not the keyring took it; the list of tokens says so.
                if (!kept)
                    say(errorText(kept.error()).title);
                if (const auto held = m_keeper.find(bot))
                    tellInstalled(attempt, *held);
            });
}

void OAuthController::tellInstalled(Attempt &attempt, const HeldInstallation &held)
{
    WorkspaceService *const service = m_parts.session.serviceOf(held.workspace);
    if (!service)
        return finish(attempt, held, {});
    attempt.step
        = traceInstallation(*service, attempt.draft.clientId, m_parts.session.identity().self.id,
            [this, &attempt, held](const Result<InstallationTrace> &trace) {
                if (trace)
                    m_keeper.noteConnection(held.botId, trace->connection);
                finish(attempt, held, trace ? *trace : InstallationTrace());
            });
}

void OAuthController::finish(
    Attempt &attempt, const HeldInstallation &held, const InstallationTrace &trace)
{
    Left left{.workspace = held.workspace,
        .workspaceName = held.workspaceName,
        .connection = trace.connection,
        .event = trace.undoable()};
    // Its first consent may have been a try whose tokens did not come.
    if (!left.event && attempt.left && attempt.left->workspace == held.workspace)
        left.event = attempt.left->event;
    offerUndo(left, held.name);
    attempt.toast = messageOf(left,
        isOpen(held.workspace) || held.workspaceName.isEmpty()
            ? tr("%1 is installed.").arg(held.name)
            : tr("%1 is installed in “%2”.").arg(held.name, held.workspaceName),
        held.name);
    // Notion has no log to tell a first consent from a renewed one; these tokens are new here.
    if (isNotion() && !attempt.wasHeld) {
        attempt.toast->action = tr("Undo");
        attempt.toast->run = [session = QPointer(&m_parts.session), bot = held.botId] {
            if (session)
                session->revocations().begin(bot);
        };
    }
    // Another installation than the one whose pages were to be chosen has no pages of before.
    const bool isSame = held.botId == attempt.again;
    const QString sentence
        = ConsentWords::installed(held, isSame ? attempt.before : std::nullopt, trace.pages);
    QString showText;
    if (!left.connection.isEmpty())
        showText
            = isOpen(left.workspace) ? tr("Show it") : tr("Show it in %1").arg(held.workspaceName);
    connect(attempt.dialog, &ConsentDialog::showRequested, this, [this, &attempt, left] {
        // Who goes there sees it, and what could open it again stays behind.
        if (!isOpen(left.workspace))
            attempt.toast.reset();
        choose(left);
    });
    attempt.dialog->showInstalled(sentence, showText);
    if (!left.connection.isEmpty() && isOpen(left.workspace))
        Q_EMIT installed(left.connection);
    Q_EMIT installationsChanged();
}

void OAuthController::tellUnreceived(Attempt &attempt, const ApiError &error)
{
    attempt.dialog->showUnreceived(ConsentWords::unreceived(error));
    Q_EMIT installationsChanged();
    // The workspace was chosen in the browser; mostly it is the one that is open.
    std::vector<Workspace> places = m_parts.session.workspaces();
    std::stable_partition(places.begin(), places.end(),
        [this](const Workspace &each) { return each.id == m_parts.workspace; });
    if (!isNotion())
        lookFor(attempt, std::move(places));
}

void OAuthController::lookFor(Attempt &attempt, std::vector<Workspace> places)
{
    if (places.empty())
        return;
    const Workspace place = places.front();
    places.erase(places.begin());
    WorkspaceService *const service = m_parts.session.serviceOf(place.id);
    if (!service)
        return lookFor(attempt, std::move(places));
    attempt.step
        = traceInstallation(*service, attempt.draft.clientId, m_parts.session.identity().self.id,
            [this, &attempt, place, places](const Result<InstallationTrace> &trace) {
                const bool isIt = trace && trace->consent
                    && trace->consent->at >= attempt.begunAt.addSecs(-clockSlack.count());
                if (!isIt)
                    return lookFor(attempt, places);
                attempt.left = Left{.workspace = place.id,
                    .workspaceName = place.name,
                    .connection = trace->connection,
                    .event = trace->undoable()};
                offerUndo(*attempt.left, attempt.draft.name);
                attempt.toast = messageOf(*attempt.left,
                    tr("%1 is installed in “%2”, but its tokens did not arrive.")
                        .arg(attempt.draft.name, place.name),
                    attempt.draft.name);
                if (isOpen(place.id))
                    Q_EMIT installed(trace->connection);
            });
}

void OAuthController::offerUndo(const Left &left, const QString &name)
{
    if (!left.event)
        return;
    const UndoList::Entry entry{.subject = subjectOf(left.connection, name),
        .events = {left.event->id},
        .at = left.event->at};
    const auto addTo = [&entry](UndoList &list) {
        const auto &known = list.entries();
        const bool isThere = std::any_of(known.begin(), known.end(),
            [&entry](const UndoList::Entry &each) { return each.events == entry.events; });
        if (!isThere)
            list.add(entry);
    };
    if (isOpen(left.workspace))
        return addTo(m_parts.actions.undoList());
    UndoList there(m_parts.shared.profiles.undoFile(m_parts.session.profile().id), left.workspace);
    addTo(there);
}

ToastArea::Message OAuthController::messageOf(
    const Left &left, const QString &text, const QString &name)
{
    const ActionSubject subject = subjectOf(left.connection, name);
    ToastArea::Message message{.text = text, .topic = ActionWords::name(subject)};
    // The window outlives this; so may its toasts.
    const QPointer<OAuthController> self(this);
    if (left.event && isOpen(left.workspace)) {
        message.action = tr("Undo");
        message.run = [self, event = *left.event, subject] {
            if (self)
                self->m_parts.actions.undoEvent(event, subject);
        };
    }
    if (!left.connection.isEmpty()) {
        message.other = tr("Open");
        message.runOther = [self, left] {
            if (self)
                self->choose(left);
        };
    }
    return message;
}

void OAuthController::choose(const Left &left)
{
    if (!left.connection.isEmpty())
        Q_EMIT connectionChosen(isNotion() ? m_parts.workspace : left.workspace, left.connection);
}

void OAuthController::drop(Attempt &attempt)
{
    if (std::exchange(attempt.isOver, true))
        return;
    if (attempt.flow)
        attempt.flow->cancel();
    // Not from within the flow's or the dialog's own signal.
    QMetaObject::invokeMethod(
        this,
        [this, gone = &attempt] {
            std::erase_if(m_attempts, [gone](const auto &each) { return each.get() == gone; });
        },
        Qt::QueuedConnection);
}

} // namespace Gatehouse
