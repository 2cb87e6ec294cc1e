// SPDX-License-Identifier: MIT
#include "app/console/oauthcontroller.h"

#include "app/console/installations.h"
#include "app/console/shared.h"
#include "models/api/workspacechanges.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/errortext.h"
#include "ui/common/secretclipboard.h"
#include "ui/oauth/consentdialog.h"
#include "ui/oauth/heldtokensdialog.h"
#include "ui/oauth/heldtokenwords.h"
#include "ui/oauth/lastpage.h"
#include "ui/shell/mainwindow.h"

#include <algorithm>

namespace Gatehouse {

namespace {

const QUrl NotionPortal(QStringLiteral("https://app.notion.com/developers/connections"));

} // namespace

//! One consent, from its form to the connection in the list.
struct OAuthController::Attempt {
    OwnConnectionDraft draft = {};
    QString again = {}; //!< the bot whose pages are chosen anew; empty: a first installation
    std::optional<ReachedPages> before = {}; //!< of that one
    std::unique_ptr<OAuthFlow> flow = {};
    QPointer<ConsentDialog> dialog = {};
    ConnectionQuery looking = {};
    RequestHandle step = {};
};

OAuthController::OAuthController(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_keeper(m_parts.installations.keeper())
{
    connect(&m_keeper, &InstallationKeeper::changed, this, &OAuthController::showHeld);
}

OAuthController::~OAuthController()
{
    // They speak to what is about to go.
    delete m_held;
    for (const auto &attempt : m_attempts)
        delete attempt->dialog;
}

void OAuthController::say(const QString &sentence)
{
    m_parts.window.showToast({.text = sentence});
}

bool OAuthController::isAllowed()
{
    if (m_parts.mayChange())
        return true;
    say(errorText({.kind = ApiError::Kind::ReadOnly}).title);
    return false;
}

void OAuthController::openOwnConnection()
{
    if (!isAllowed())
        return;
    auto *dialog = new OwnConnectionDialog(m_parts.place, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OwnConnectionDialog::submitted, this,
        [this](const OwnConnectionDraft &draft) { begin(draft, {}); });
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
    auto *dialog = new ConsentDialog({.name = draft.name}, m_parts.shared.clock, &m_parts.window);
    attempt.dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConsentDialog::openAgainRequested, this, [&attempt] {
        if (attempt.flow)
            (void)attempt.flow->openBrowser();
    });
    connect(
        dialog, &ConsentDialog::beginAgainRequested, this, [this, &attempt] { start(attempt); });
    connect(dialog, &ConsentDialog::cancelled, this, [this, &attempt] { drop(attempt); });
    connect(dialog, &ConsentDialog::copied, this, &OAuthController::say);
    const std::optional<HeldInstallation> held = m_keeper.find(again);
    if (held && !held->connection.isEmpty()) {
        // What it reaches now, so that afterwards it can be said what has changed.
        attempt.step = m_parts.service.listReachedPages(
            {.connection = held->connection}, [this, &attempt](Result<ReachedPages> pages) {
                if (pages)
                    attempt.before = std::move(pages).value();
                start(attempt);
            });
    } else {
        start(attempt);
    }
    dialog->open();
}

void OAuthController::start(Attempt &attempt)
{
    attempt.flow
        = std::make_unique<OAuthFlow>(OAuthFlow::Parts{.server = m_parts.installations.server(),
            .openBrowser = m_parts.openBrowser,
            .page = [this, &attempt](
                        const Result<OAuthGrant> &grant) { return lastPageOf(attempt, grant); }});
    const bool isNotion = m_parts.place == OwnConnectionDialog::Place::Notion;
    OAuthFlow::Setup setup{.origin = m_parts.installations.http().settings().origin,
        .client = {.id = attempt.draft.clientId, .secret = attempt.draft.clientSecret},
        .port = attempt.draft.port,
        .proof = isNotion ? OAuthFlow::Proof::SecretAlone : OAuthFlow::Proof::Pkce};
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
    attempt.dialog->showWaiting({}, m_parts.shared.clock.now());
    if (const Result<void> begun = flow->begin(setup); !begun) {
        attempt.dialog->showFailure(oauthErrorText(begun.error()));
        return;
    }
    attempt.dialog->showWaiting(flow->address(),
        m_parts.shared.clock.now().addMSecs(std::chrono::milliseconds(setup.deadline).count()));
}

QString OAuthController::lastPageOf(const Attempt &attempt, const Result<OAuthGrant> &grant) const
{
    const QString name = attempt.draft.name;
    if (!grant)
        return lastPage(tr("%1 was not installed").arg(name),
            tr("%1 You can close this window; Gatehouse says how to go on.")
                .arg(oauthErrorText(grant.error()).title));
    return lastPage(tr("%1 is installed").arg(name),
        grant->workspaceName.isEmpty()
            ? tr("You can close this window and go on in Gatehouse.")
            : tr("It may work in “%1” now, on the pages you chose. You can close this window and "
                 "go on in Gatehouse.")
                  .arg(grant->workspaceName));
}

void OAuthController::take(Attempt &attempt, const Result<OAuthGrant> &grant)
{
    if (!attempt.dialog)
        return drop(attempt);
    if (!grant) {
        if (grant.error().kind != ApiError::Kind::Cancelled)
            attempt.dialog->showFailure(oauthErrorText(grant.error()));
        return;
    }
    HeldInstallation about;
    if (const auto known = m_keeper.find(attempt.again))
        about = *known;
    about.name = attempt.draft.name;
    about.port = attempt.draft.port;
    attempt.step = m_keeper.keep(
        {.id = attempt.draft.clientId, .secret = attempt.draft.clientSecret}, *grant, about,
        [this, &attempt, bot = grant->botId](const Result<HeldInstallation> &kept) {
            // It is installed whether or not the keyring took it; the list of tokens says so.
            if (!kept)
                say(errorText(kept.error()).title);
            if (const auto held = m_keeper.find(bot))
                tellInstalled(attempt, *held);
        });
}

void OAuthController::tellInstalled(Attempt &attempt, const HeldInstallation &held)
{
    Q_EMIT installationsChanged();
    findConnection(attempt, [this, &attempt, held](const ConnectionId &id) {
        if (id.isEmpty())
            return finish(attempt, held, {}, {});
        m_keeper.noteConnection(held.botId, id);
        attempt.step = m_parts.service.listReachedPages(
            {.connection = id}, [this, &attempt, held, id](Result<ReachedPages> pages) {
                finish(attempt, held, id,
                    pages ? std::optional(std::move(pages).value()) : std::nullopt);
            });
    });
}

void OAuthController::findConnection(
    Attempt &attempt, std::function<void(const ConnectionId &)> found)
{
    attempt.step = m_parts.service.listConnections(
        attempt.looking, [this, &attempt, found](Result<ConnectionPage> page) {
            if (!page)
                return found({});
            for (const Connection &connection : page->items) {
                if (connection.clientId == attempt.draft.clientId)
                    return found(connection.id);
            }
            if (!page->next)
                return found({});
            attempt.looking.from = page->next;
            findConnection(attempt, found);
        });
}

void OAuthController::finish(Attempt &attempt, const HeldInstallation &held,
    const ConnectionId &connection, const std::optional<ReachedPages> &pages)
{
    QString sentence = held.workspaceName.isEmpty()
        ? tr("%1 is installed.").arg(held.name)
        : tr("%1 is installed in “%2”.").arg(held.name, held.workspaceName);
    if (pages && attempt.before) {
        const auto idsOf = [](const ReachedPages &of) {
            std::set<QString> ids;
            for (const ReachedPage &page : of.items)
                ids.insert(page.id.toString());
            return ids;
        };
        const std::set<QString> before = idsOf(*attempt.before);
        const std::set<QString> after = idsOf(*pages);
        const auto missing = [](const std::set<QString> &from, const std::set<QString> &in) {
            return int(std::count_if(
                from.begin(), from.end(), [&in](const QString &id) { return !in.contains(id); }));
        };
        const int more = missing(after, before);
        const int fewer = missing(before, after);
        sentence += QLatin1Char(' ')
            + (more == 0 && fewer == 0
                    ? tr("Its pages are the same as before.")
                    : tr("Pages: %1 more, %2 fewer than before.").arg(more).arg(fewer));
    } else if (pages && pages->reach) {
        sentence += QLatin1Char(' ')
            + tr("It reaches %n page(s).", "as far as it was allowed", pages->reach->pages);
    }
    if (attempt.dialog) {
        connect(attempt.dialog, &ConsentDialog::showRequested, this, [this, connection] {
            if (!connection.isEmpty())
                Q_EMIT connectionChosen(connection);
        });
        attempt.dialog->showInstalled(sentence);
    }
    Q_EMIT installationsChanged();
    // The window outlives this; so may its toasts.
    const QPointer<OAuthController> self(this);
    ToastArea::Message message{.text = tr("%1 is installed.").arg(held.name),
        .action = tr("Undo"),
        .run = [self, bot = held.botId] {
            if (self)
                self->revoke(bot);
        }};
    if (!connection.isEmpty()) {
        message.other = tr("Open");
        message.runOther = [self, connection] {
            if (self)
                Q_EMIT self->connectionChosen(connection);
        };
    }
    m_parts.window.showToast(message);
}

void OAuthController::drop(Attempt &attempt)
{
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

void OAuthController::openHeldTokens()
{
    if (!m_held) {
        m_held = new HeldTokensDialog(m_parts.shared.clock, &m_parts.window);
        m_held->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_held, &HeldTokensDialog::copyRequested, this, &OAuthController::copy);
        connect(m_held, &HeldTokensDialog::checkRequested, this, &OAuthController::check);
        connect(m_held, &HeldTokensDialog::renewRequested, this, &OAuthController::renew);
        connect(
            m_held, &HeldTokensDialog::chooseAgainRequested, this, &OAuthController::chooseAgain);
        connect(m_held, &HeldTokensDialog::revokeRequested, this, &OAuthController::askRevoke);
        connect(m_held, &HeldTokensDialog::addRequested, this, [this] {
            m_held->close();
            Q_EMIT addRequested();
        });
        Q_EMIT heldTokensShown(*m_held);
    }
    showHeld();
    m_held->open();
}

void OAuthController::showHeld()
{
    if (m_held)
        m_held->setInstallations(m_keeper.installations());
}

void OAuthController::copy(const QString &botId)
{
    m_working = m_keeper.freshToken(botId, [this, botId](const Result<Secret> &token) {
        const auto held = m_keeper.find(botId);
        if (!held)
            return;
        if (token)
            m_parts.shared.clipboard.copy(
                {.name = tr("Token of %1").arg(HeldTokenWords::name(*held)), .secret = *token});
        if (m_held)
            m_held->say(botId, token ? QString() : oauthErrorText(token.error()).title);
    });
}

void OAuthController::check(const QString &botId)
{
    m_held->setBusy(botId, true);
    m_working = m_keeper.introspect(botId, [this, botId](const Result<TokenIntrospection> &said) {
        if (!m_held)
            return;
        m_held->setBusy(botId, false);
        if (!said)
            return m_held->say(botId, oauthErrorText(said.error()).title);
        m_held->say(botId,
            said->active ? tr("The server says: it is active.")
                         : tr("The server says: it is not active any more. Renew it, or choose its "
                              "pages again."));
    });
}

void OAuthController::renew(const QString &botId)
{
    m_held->setBusy(botId, true);
    m_working = m_keeper.renew(botId, {}, [this, botId](const Result<Secret> &token) {
        if (!m_held)
            return;
        m_held->setBusy(botId, false);
        m_held->say(botId, token ? tr("It is renewed.") : oauthErrorText(token.error()).title);
    });
}

void OAuthController::chooseAgain(const QString &botId)
{
    const auto held = m_keeper.find(botId);
    if (!held || !isAllowed())
        return;
    m_working = m_keeper.client(botId, [this, held = *held](const Result<OAuthClient> &client) {
        if (!client) {
            if (m_held)
                m_held->say(held.botId, errorText(client.error()).title);
            return;
        }
        if (m_held)
            m_held->close();
        begin({.name = held.name,
                  .clientId = client->id,
                  .clientSecret = client->secret,
                  .port = held.port},
            held.botId);
    });
}

void OAuthController::askRevoke(const QString &botId)
{
    const auto held = m_keeper.find(botId);
    if (!held || !isAllowed())
        return;
    auto *dialog = new ConfirmDialog(
        [held = *held] {
            return ConfirmDialog::Question{
                .heading = tr("Revoke %1").arg(HeldTokenWords::name(held)),
                .effect = tr("It ends at the server at once: its tokens stop working, and it "
                             "reaches no page of yours any more. To have it back, install it "
                             "again."),
                .accept = tr("Revoke %1").arg(held.name)};
        },
        m_held);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, botId] { revoke(botId); });
    dialog->open();
}

void OAuthController::revoke(const QString &botId)
{
    const auto held = m_keeper.find(botId);
    if (!held || !isAllowed())
        return;
    if (m_held)
        m_held->setBusy(botId, true);
    m_working = m_keeper.revoke(botId, [this, held = *held](const Result<void> &revoked) {
        if (m_held)
            m_held->setBusy(held.botId, false);
        if (revoked) {
            endInstallation(held);
        } else if (m_held) {
            m_held->say(held.botId, oauthErrorText(revoked.error()).title);
        } else {
            say(oauthErrorText(revoked.error()).title);
        }
    });
}

void OAuthController::endInstallation(const HeldInstallation &held)
{
    const auto tell = [this, name = HeldTokenWords::name(held)] {
        say(tr("%1 is revoked.").arg(name));
        Q_EMIT installationsChanged();
    };
    WorkspaceChanges *const changes = m_parts.service.changes();
    // Notion knows nothing but the tokens; here the installation itself ends, with its pages.
    if (!changes || held.connection.isEmpty())
        return tell();
    m_working = changes->revokeUsers(newChangeId(), held.connection, {m_parts.self},
        [tell](const Result<Changed<std::vector<ConnectionUser>>> &) { tell(); });
}

} // namespace Gatehouse
