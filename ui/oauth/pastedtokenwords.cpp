// SPDX-License-Identifier: MIT
#include "ui/oauth/pastedtokenwords.h"

namespace Gatehouse {

QString PastedTokenWords::name(const PastedToken &token)
{
    return token.workspaceName.isEmpty()
        ? token.name
        : tr("%1 in %2", "connection, workspace").arg(token.name, token.workspaceName);
}

QString PastedTokenWords::kind(const PastedToken &token)
{
    switch (token.kind) {
    case PastedToken::Kind::Internal:
        return tr("Internal integration token");
    case PastedToken::Kind::OAuth:
        return tr("OAuth access token, without its refresh token");
    } // no default: the compiler names a forgotten kind
    Q_UNREACHABLE();
}

QString PastedTokenWords::owner(const PastedToken &token)
{
    return token.ownerName.isEmpty() ? tr("The workspace")
                                     : tr("%1, who allowed it").arg(token.ownerName);
}

QString PastedTokenWords::workspace(const PastedToken &token)
{
    return token.workspaceName.isEmpty() ? tr("The server does not say which.")
                                         : token.workspaceName;
}

QString PastedTokenWords::found(const PastedToken &token)
{
    return token.workspaceName.isEmpty()
        ? tr("It works: it acts as the bot “%1”.").arg(token.name)
        : tr("It works: it acts as the bot “%1” in “%2”.").arg(token.name, token.workspaceName);
}

QString PastedTokenWords::state(const PastedToken &token)
{
    switch (token.state) {
    case PastedToken::State::Kept:
        return tr("In your keyring");
    case PastedToken::State::ThisRunOnly:
        return tr("Only in memory: there is no keyring that answers");
    case PastedToken::State::Refused:
        return tr("Does not work any more");
    case PastedToken::State::Missing:
        return tr("Not in your keyring any more");
    } // no default: the compiler names a forgotten state
    Q_UNREACHABLE();
}

QString PastedTokenWords::remedy(const PastedToken &token)
{
    switch (token.state) {
    case PastedToken::State::Kept:
        return {};
    case PastedToken::State::ThisRunOnly:
        return tr("It is gone when Gatehouse closes. Start a keyring and add it again to keep it.");
    case PastedToken::State::Refused:
        return tr("It was replaced or revoked. Ask whoever gave it to you for the new one, and add "
                  "that; it takes the place of this one.");
    case PastedToken::State::Missing:
        return tr("Another program has removed it. Add it again, or remove it here as well.");
    } // no default: the compiler names a forgotten state
    Q_UNREACHABLE();
}

ErrorText PastedTokenWords::refusal(Refusal refusal, const PastedToken &token, const QString &here)
{
    switch (refusal) {
    case Refusal::Person:
        return {tr("This is the token of a person, %1.").arg(token.name),
            tr("It may do everything they may. Ask for the token of a connection instead.")};
    case Refusal::OtherWorkspace:
        return {tr("This token belongs to another workspace, “%1”.").arg(token.workspaceName),
            here.isEmpty()
                ? tr("Nothing was kept. Open “%1” first, then add it there.")
                      .arg(token.workspaceName)
                : tr("“%2” is open, so nothing was kept. Open “%1” first, then add it there.")
                      .arg(token.workspaceName, here)};
    case Refusal::Held:
        return {tr("This token is held here already: it is that of %1.").arg(name(token)),
            tr("“Tokens on this computer” in the Connection menu shows it.")};
    case Refusal::Installed:
        return {tr("%1 was installed from here, so its tokens are held already.").arg(name(token)),
            tr("“Tokens on this computer” in the Connection menu shows them.")};
    case Refusal::OwnProfile:
        return {tr("This is %1, which this profile itself works with.").arg(name(token)),
            tr("Its token is held already. Paste that of another connection.")};
    } // no default: the compiler names a forgotten refusal
    Q_UNREACHABLE();
}

} // namespace Gatehouse
