// SPDX-License-Identifier: MIT
#include "app/console/heldtokens.h"

#include "app/console/shared.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/errortext.h"
#include "ui/common/secretclipboard.h"
#include "ui/oauth/heldtokensdialog.h"
#include "ui/oauth/heldtokenwords.h"
#include "ui/shell/mainwindow.h"

#include <utility>

namespace Gatehouse {

HeldTokens::HeldTokens(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.keeper, &InstallationKeeper::changed, this, &HeldTokens::showHeld);
    connect(&m_parts.revocations, &Revocations::ended, this,
        [this](const Revocations::Outcome &outcome) {
            if (!m_dialog)
                return;
            m_dialog->setBusy(outcome.held.botId, false);
            if (outcome.extent == Revocations::Extent::Nothing)
                m_dialog->say(outcome.held.botId, Revocations::sentence(outcome));
        });
}

HeldTokens::~HeldTokens()
{
    // It speaks to what is about to go.
    delete m_dialog;
}

void HeldTokens::open()
{
    if (!m_dialog) {
        m_dialog = new HeldTokensDialog(m_parts.shared.clock, &m_parts.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &HeldTokensDialog::copyRequested, this, &HeldTokens::copy);
        connect(m_dialog, &HeldTokensDialog::checkRequested, this, &HeldTokens::check);
        connect(m_dialog, &HeldTokensDialog::renewRequested, this, &HeldTokens::renew);
        connect(m_dialog, &HeldTokensDialog::chooseAgainRequested, this, &HeldTokens::chooseAgain);
        connect(m_dialog, &HeldTokensDialog::revokeRequested, this, &HeldTokens::askRevoke);
        connect(m_dialog, &HeldTokensDialog::addRequested, this, [this] {
            m_dialog->close();
            Q_EMIT addRequested();
        });
        Q_EMIT shown(*m_dialog);
    }
    showHeld();
    for (const HeldInstallation &held : m_parts.keeper.installations())
        m_dialog->setBusy(held.botId, m_parts.revocations.isUnderWay(held.botId));
    m_dialog->open();
}

void HeldTokens::showHeld()
{
    if (m_dialog)
        m_dialog->setInstallations(m_parts.keeper.installations());
}

template <class T>
Handler<T> HeldTokens::whenDone(
    const QString &botId, std::function<QString(const Result<T> &)> sentence)
{
    m_dialog->setBusy(botId, true);
    return [this, botId, sentence = std::move(sentence)](const Result<T> &result) {
        const QString said = result ? sentence(result) : oauthErrorText(result.error()).title;
        if (!m_dialog)
            return;
        m_dialog->setBusy(botId, false);
        m_dialog->say(botId, said);
    };
}

void HeldTokens::copy(const QString &botId)
{
    m_working[botId] = m_parts.keeper.freshToken(
        botId, whenDone<Secret>(botId, [this, botId](const Result<Secret> &token) {
            if (const auto held = m_parts.keeper.find(botId))
                m_parts.shared.clipboard.copy(
                    {.name = tr("Token of %1").arg(HeldTokenWords::name(*held)), .secret = *token});
            return QString();
        }));
}

void HeldTokens::check(const QString &botId)
{
    m_working[botId] = m_parts.keeper.introspect(
        botId, whenDone<TokenIntrospection>(botId, [](const Result<TokenIntrospection> &said) {
            return said->active
                ? tr("The server says: it is active.")
                : tr("The server says: it is not active any more. Renew it, or choose its "
                     "pages again.");
        }));
}

void HeldTokens::renew(const QString &botId)
{
    m_working[botId] = m_parts.keeper.renew(botId, {},
        whenDone<Secret>(botId, [](const Result<Secret> &) { return tr("It is renewed."); }));
}

void HeldTokens::chooseAgain(const QString &botId)
{
    const auto held = m_parts.keeper.find(botId);
    if (!held || !m_parts.isAllowed())
        return;
    m_working[botId]
        = m_parts.keeper.client(botId, [this, held = *held](const Result<OAuthClient> &client) {
              if (!client) {
                  if (m_dialog)
                      m_dialog->say(held.botId, errorText(client.error()).title);
                  return;
              }
              if (m_dialog)
                  m_dialog->close();
              Q_EMIT consentRequested({.name = held.name,
                                          .clientId = client->id,
                                          .clientSecret = client->secret,
                                          .port = held.port},
                  held.botId);
          });
}

void HeldTokens::askRevoke(const QString &botId)
{
    const auto held = m_parts.keeper.find(botId);
    if (!held || !m_parts.isAllowed())
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
        m_dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, botId] { revoke(botId); });
    dialog->open();
}

void HeldTokens::revoke(const QString &botId)
{
    if (!m_parts.isAllowed())
        return;
    if (m_dialog)
        m_dialog->setBusy(botId, true);
    m_parts.revocations.begin(botId);
}

} // namespace Gatehouse
