// SPDX-License-Identifier: MIT
#include "app/console/pastedtokens.h"

#include "app/console/shared.h"
#include "models/api/tokenaccess.h"
#include "models/auth/installationkeeper.h"
#include "models/profiles/profilestore.h"
#include "ui/common/errortext.h"
#include "ui/common/secretclipboard.h"
#include "ui/oauth/heldtokensdialog.h"
#include "ui/shell/mainwindow.h"

namespace Gatehouse {

namespace {

const QUrl NotionConnectionsPage(QStringLiteral("https://app.notion.com/developers/connections"));

PastedToken pastedTokenOf(const Identity &identity)
{
    PastedToken token{.botId = identity.self.id.toString(), .name = identity.self.name};
    if (identity.workspace) {
        token.workspace = identity.workspace->id;
        token.workspaceName = identity.workspace->name;
    }
    if (identity.botOwner) {
        token.kind = PastedToken::Kind::OAuth;
        token.ownerName = identity.botOwner->name;
    }
    return token;
}

} // namespace

PastedTokens::PastedTokens(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_keeper({.tokens = m_parts.shared.tokens,
          .clock = m_parts.shared.clock,
          .profile = m_parts.profile,
          .file = m_parts.shared.memory == Shared::Memory::Profiles
              ? m_parts.shared.profiles.pastedTokensFile(m_parts.profile)
              : QString()})
{
    connect(&m_keeper, &PastedTokenKeeper::changed, this, &PastedTokens::showHeld);
}

PastedTokens::~PastedTokens()
{
    // It speaks to what is about to go.
    delete m_dialog;
}

void PastedTokens::open()
{
    auto *dialog = new AddTokenDialog(m_parts.place, &m_parts.window);
    m_dialog = dialog;
    m_pending = {};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddTokenDialog::checkRequested, this, &PastedTokens::check);
    connect(dialog, &AddTokenDialog::keepRequested, this, &PastedTokens::keep);
    connect(dialog, &Dialog::busyCancelled, this, [this] { m_step.reset(); });
    connect(dialog, &QDialog::finished, this, [this] { m_pending = {}; });
    connect(dialog, &AddTokenDialog::showRequested, this, [this] {
        if (!m_connection.isEmpty())
            Q_EMIT connectionChosen(m_connection);
    });
    connect(dialog, &AddTokenDialog::portalRequested, this,
        [this] { Q_EMIT linkRequested(NotionConnectionsPage); });
    dialog->open();
}

void PastedTokens::check(const Secret &token)
{
    m_dialog->showBusy(tr("Asking the server what this token is…"));
    m_step = m_parts.access.test(token, [this, token](const Result<Identity> &identity) {
        if (!m_dialog)
            return;
        if (identity)
            judge(token, *identity);
        else
            m_dialog->showError(pastedTokenErrorText(identity.error()));
    });
}

//! Whether a token that works is one to be kept here.
void PastedTokens::judge(const Secret &token, const Identity &identity)
{
    using Refusal = PastedTokenWords::Refusal;
    const PastedToken about = pastedTokenOf(identity);
    if (identity.self.type == People::Type::Person)
        return refuse(Refusal::Person, about);
    const WorkspaceId &here = m_parts.workspace.id;
    if (!about.workspace.isEmpty() && !here.isEmpty() && about.workspace != here)
        return refuse(Refusal::OtherWorkspace, about);
    if (identity.self.id == m_parts.self)
        return refuse(Refusal::OwnProfile, about);
    if (m_parts.installations.find(about.botId))
        return refuse(Refusal::Installed, about);
    compare(token, about);
}

//! With the token of the same bot that is held, if one is.
void PastedTokens::compare(const Secret &token, const PastedToken &about)
{
    m_pending = {.token = token, .about = about};
    if (!m_keeper.find(about.botId))
        return m_dialog->showFound(about, AddTokenDialog::Means::New);
    m_step = m_keeper.read(about.botId, {.done = [this, about](const Result<Secret> &held) {
        if (!m_dialog)
            return;
        if (held && *held == m_pending.token)
            return refuse(PastedTokenWords::Refusal::Held, about);
        if (!held && held.error().kind != ApiError::Kind::TokenMissing)
            return m_dialog->showError(errorText(held.error()));
        m_pending.replaced = held ? *held : Secret();
        m_dialog->showFound(about, AddTokenDialog::Means::Replaces);
    }});
}

void PastedTokens::refuse(PastedTokenWords::Refusal refusal, const PastedToken &about)
{
    m_pending = {};
    m_dialog->showError(PastedTokenWords::refusal(refusal, about, m_parts.workspace.name));
}

void PastedTokens::keep()
{
    m_dialog->showBusy(tr("Putting the token into your keyring…"));
    m_step = m_keeper.keep(m_pending.token, m_pending.about,
        {.done =
                [this](const Result<PastedToken> &kept) {
                    if (!m_dialog)
                        return;
                    if (kept)
                        findConnection(*kept);
                    else
                        m_dialog->showError(errorText(kept.error()));
                },
            .stillWaiting =
                [this] {
                    if (m_dialog)
                        m_dialog->showBusy(tr("Waiting for your keyring. It may be asking for its "
                                              "password in another window."));
                }});
}

//! Which row of the list it is, as far as one can be known by its bot.
void PastedTokens::findConnection(const PastedToken &kept)
{
    m_connection = {};
    m_step = m_parts.service.listConnections(
        {.text = kept.name}, [this, kept](const Result<ConnectionPage> &page) {
            if (page) {
                for (const Connection &each : page->items) {
                    const bool isIt = each.botId.isEmpty()
                        ? kept.kind == PastedToken::Kind::OAuth && each.name == kept.name
                        : each.botId.toString() == kept.botId;
                    if (isIt && m_connection.isEmpty())
                        m_connection = each.id;
                }
            }
            tellKept(kept);
        });
}

void PastedTokens::tellKept(const PastedToken &kept)
{
    const Secret replaced = m_pending.replaced;
    m_pending = {};
    if (m_dialog)
        m_dialog->showKept(kept,
            m_connection.isEmpty() ? AddTokenDialog::Then::Close : AddTokenDialog::Then::Show);
    // The window outlives this; so may its toasts.
    const QPointer<PastedTokens> self(this);
    ToastArea::Message message{
        .text = tr("The token of %1 is kept.").arg(PastedTokenWords::name(kept)),
        .topic = kept.botId,
        .action = tr("Undo"),
        .run = [self, kept, replaced] {
            if (self)
                self->takeBack(kept, replaced);
        }};
    if (!m_connection.isEmpty()) {
        message.other = tr("Open");
        message.runOther = [self, id = m_connection] {
            if (self)
                Q_EMIT self->connectionChosen(id);
        };
    }
    m_parts.window.showToast(message);
}

void PastedTokens::takeBack(const PastedToken &kept, const Secret &replaced)
{
    if (!replaced.isEmpty())
        return putBack(kept, replaced);
    m_heldStep = m_keeper.remove(kept.botId, {.done = [this, kept](const Result<Secret> &removed) {
        m_parts.window.showToast({.text = removed
                ? tr("The token of %1 is not kept any more.").arg(PastedTokenWords::name(kept))
                : errorText(removed.error()).title});
    }});
}

void PastedTokens::putBack(const PastedToken &about, const Secret &token)
{
    m_heldStep
        = m_keeper.keep(token, about, {.done = [this, about](const Result<PastedToken> &kept) {
              m_parts.window.showToast(
                  {.text = kept ? tr("The token of %1 is back.").arg(PastedTokenWords::name(about))
                                : errorText(kept.error()).title});
          }});
}

void PastedTokens::showIn(HeldTokensDialog &dialog)
{
    m_held = &dialog;
    connect(&dialog, &HeldTokensDialog::pastedCopyRequested, this, &PastedTokens::copyHeld);
    connect(&dialog, &HeldTokensDialog::pastedCheckRequested, this, &PastedTokens::checkHeld);
    connect(&dialog, &HeldTokensDialog::pastedRemoveRequested, this, &PastedTokens::removeHeld);
    showHeld();
}

void PastedTokens::showHeld()
{
    if (m_held)
        m_held->setPastedTokens(m_keeper.tokens());
}

void PastedTokens::copyHeld(const QString &botId)
{
    m_heldStep = m_keeper.read(botId, {.done = [this, botId](const Result<Secret> &token) {
        const auto held = m_keeper.find(botId);
        if (token && held)
            m_parts.shared.clipboard.copy(
                {.name = tr("Token of %1").arg(PastedTokenWords::name(*held)), .secret = *token});
        if (m_held)
            m_held->sayOfPasted(botId, token ? QString() : errorText(token.error()).title);
    }});
}

void PastedTokens::checkHeld(const QString &botId)
{
    m_held->setPastedBusy(botId, true);
    m_heldStep = m_keeper.read(botId, {.done = [this, botId](const Result<Secret> &token) {
        if (!token)
            return takeVerdict(botId, token.error());
        m_heldStep = m_parts.access.test(*token,
            [this, botId](const Result<Identity> &identity) { takeVerdict(botId, identity); });
    }});
}

void PastedTokens::takeVerdict(const QString &botId, const Result<Identity> &identity)
{
    using Verdict = PastedTokenKeeper::Verdict;
    const bool isRefused = !identity && identity.error().kind == ApiError::Kind::Unauthorized;
    if (identity || isRefused)
        m_keeper.noteChecked(botId, identity ? Verdict::Works : Verdict::Refused);
    if (!m_held)
        return;
    m_held->setPastedBusy(botId, false);
    if (identity)
        m_held->sayOfPasted(botId, tr("The server says: it works."));
    else
        m_held->sayOfPasted(botId,
            isRefused ? tr("The server says: it does not work any more.")
                      : errorText(identity.error()).title);
}

void PastedTokens::removeHeld(const QString &botId)
{
    const auto about = m_keeper.find(botId);
    if (!about)
        return;
    m_held->setPastedBusy(botId, true);
    m_heldStep
        = m_keeper.remove(botId, {.done = [this, about = *about](const Result<Secret> &removed) {
              if (!removed) {
                  if (m_held) {
                      m_held->setPastedBusy(about.botId, false);
                      m_held->sayOfPasted(about.botId, errorText(removed.error()).title);
                  }
                  return;
              }
              ToastArea::Message message{
                  .text = tr("The token of %1 is removed.").arg(PastedTokenWords::name(about)),
                  .topic = about.botId};
              if (!removed->isEmpty()) {
                  message.action = tr("Undo");
                  // The window outlives this; so may its toasts.
                  message.run = [self = QPointer<PastedTokens>(this), about, token = *removed] {
                      if (self)
                          self->putBack(about, token);
                  };
              }
              m_parts.window.showToast(message);
          }});
}

} // namespace Gatehouse
