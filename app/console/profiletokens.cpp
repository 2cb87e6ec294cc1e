// SPDX-License-Identifier: MIT
#include "app/console/profiletokens.h"

#include "models/auth/installationkeeper.h"
#include "models/auth/pastedtokenkeeper.h"
#include "models/net/requestsequence.h"

namespace Gatehouse {

namespace {

void removeNext(RequestSequence *sequence, TokenStore &tokens, QStringList names,
    const TokenListener<void> &listener)
{
    const QString name = names.takeFirst();
    sequence->step = tokens.remove(name,
        {.done =
                [sequence, &tokens, names, listener](const Result<void> &removed) {
                    if (!removed || names.isEmpty())
                        return listener.done(removed);
                    removeNext(sequence, tokens, names, listener);
                },
            .stillWaiting = listener.stillWaiting});
}

} // namespace

QStringList ProfileTokens::names(const Profile &profile, const ProfileStore &profiles)
{
    QStringList names
        = InstallationKeeper::namesIn(profiles.installationsFile(profile.id), profile.id)
        + PastedTokenKeeper::namesIn(profiles.pastedTokensFile(profile.id), profile.id);
    // The last: while it is there, the profile opens.
    if (!profile.tokenName.isEmpty())
        names << profile.tokenName;
    return names;
}

RequestHandle ProfileTokens::remove(
    TokenStore &tokens, const QStringList &names, const TokenListener<void> &listener)
{
    Q_ASSERT(!names.isEmpty());
    auto *const sequence = new RequestSequence;
    RequestHandle handle(sequence);
    removeNext(sequence, tokens, names, listener);
    return handle;
}

} // namespace Gatehouse
