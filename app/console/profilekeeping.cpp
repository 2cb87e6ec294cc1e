// SPDX-License-Identifier: MIT
#include "app/console/profilekeeping.h"

#include "app/console/profiletokens.h"
#include "app/console/sessionendings.h"
#include "app/console/viewstate.h"
#include "models/auth/tokenstore.h"
#include "models/profiles/profilestore.h"
#include "ui/common/errortext.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/removeprofiledialog.h"
#include "ui/start/renameprofiledialog.h"

#include <QDir>
#include <QFile>
#include <QPointer>

namespace Gatehouse {

namespace {

RemoveProfileDialog::Loss lossOf(const Profile &profile)
{
    switch (profile.kind) {
    case Profile::Kind::LocalEmbedded:
        return RemoveProfileDialog::Loss::Workspace;
    case Profile::Kind::GatehouseRemote:
        return RemoveProfileDialog::Loss::Session;
    case Profile::Kind::Notion:
        return RemoveProfileDialog::Loss::AccessOnly;
    } // no default: the compiler names a forgotten kind
    Q_UNREACHABLE();
}

} // namespace

ProfileKeeping::ProfileKeeping(const Shared &shared, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
    , m_window(window)
{
}

ProfileKeeping::~ProfileKeeping() = default;

void ProfileKeeping::showRenameDialog(const ProfileId &id)
{
    const std::optional<Profile> profile = m_shared.profiles.find(id);
    if (!profile)
        return;
    auto *dialog = new RenameProfileDialog({.id = profile->id, .name = profile->name}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RenameProfileDialog::submitted, this,
        [this, dialog](const ProfileId &renamed, const QString &name) {
            std::optional<Profile> changed = m_shared.profiles.find(renamed);
            if (!changed)
                return dialog->reject();
            changed->name = name;
            if (const Result<void> saved = m_shared.profiles.save(*changed); !saved)
                return dialog->showError(errorText(saved.error()));
            dialog->accept();
            Q_EMIT profilesChanged();
        });
    dialog->open();
}

void ProfileKeeping::showRemoveDialog(const ProfileId &id)
{
    const std::optional<Profile> profile = m_shared.profiles.find(id);
    if (!profile)
        return;
    auto *dialog = new RemoveProfileDialog(
        {.id = profile->id, .name = profile->name}, lossOf(*profile), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RemoveProfileDialog::busyCancelled, this, [this] { m_step.reset(); });
    connect(dialog, &RemoveProfileDialog::submitted, this, [this, dialog, profile] {
        // Windows that show it must let go of its files first.
        Q_EMIT profileRemoved(profile->id);
        if (ProfileTokens::names(*profile, m_shared.profiles).isEmpty()) {
            remove(*profile);
            return dialog->accept();
        }
        dialog->showBusy(tr("Removing its tokens from your keyring…"));
        if (!profile->tokenName.isEmpty() && profile->kind == Profile::Kind::GatehouseRemote)
            readSession(dialog, *profile);
        else
            removeTokens(dialog, *profile, {});
    });
    dialog->open();
}

void ProfileKeeping::readSession(RemoveProfileDialog *dialog, const Profile &profile)
{
    m_step = m_shared.tokens.read(profile.tokenName,
        {.done =
                [this, dialog, profile](const Result<Secret> &session) {
                    // Without it nothing can be told to the server, and it can still be removed.
                    removeTokens(dialog, profile, session ? *session : Secret());
                },
            .stillWaiting = [dialog] { dialog->showBusy(tr("Waiting for your keyring…")); }});
}

void ProfileKeeping::removeTokens(
    RemoveProfileDialog *dialog, const Profile &profile, const Secret &session)
{
    m_step
        = ProfileTokens::remove(m_shared.tokens, ProfileTokens::names(profile, m_shared.profiles),
            {.done =
                    [this, dialog, profile, session](const Result<void> &removed) {
                        // No keyring, no token in it: nothing stays behind.
                        if (!removed && removed.error().kind != ApiError::Kind::KeychainMissing)
                            return dialog->showError(errorText(removed.error()));
                        endSession(profile, session);
                        remove(profile);
                        dialog->showIdle();
                        dialog->accept();
                    },
                .stillWaiting = [dialog] { dialog->showBusy(tr("Waiting for your keyring…")); }});
}

void ProfileKeeping::endSession(const Profile &profile, const Secret &session)
{
    if (session.isEmpty())
        return;
    HttpClientSettings server;
    server.origin = profile.effectiveOrigin();
    server.caFile = profile.caFile;
    m_shared.endings.end(server, session,
        [keeping = QPointer(this), name = profile.name](const Result<void> &ended) {
            if (!ended && keeping)
                Q_EMIT keeping->leftUndone(tr("“%1” is removed here. Its server did not answer, so "
                                              "your session there ends by itself within 30 days.")
                                               .arg(name));
        });
}

void ProfileKeeping::remove(const Profile &profile)
{
    if (const Result<void> removed = m_shared.profiles.remove(profile.id); !removed)
        return Q_EMIT failed(removed.error());
    if (profile.kind == Profile::Kind::LocalEmbedded)
        QDir(m_shared.profiles.workspaceDirectory(profile.id)).removeRecursively();
    QFile::remove(m_shared.profiles.undoFile(profile.id));
    QFile::remove(m_shared.profiles.installationsFile(profile.id));
    QFile::remove(m_shared.profiles.pastedTokensFile(profile.id));
    m_shared.profiles.removeCache(profile.id);
    m_shared.view.forget(profile.id);
    Q_EMIT profilesChanged();
}

} // namespace Gatehouse
