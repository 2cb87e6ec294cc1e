// SPDX-License-Identifier: MIT
#include "ui/common/errortext.h"

#include <QCoreApplication>
#include <QStringList>

namespace Gatehouse {

namespace {

// A class, because lupdate finds the context of a sentence in the class that says it.
class ErrorSentences {
    Q_DECLARE_TR_FUNCTIONS(ErrorSentences)

public:
    static QString details(const ApiError &error);
    static ErrorText sentences(const ApiError &error);
    static ErrorText ofCreation(const ApiError &error);
    static ErrorText ofOAuth(const ApiError &error);
    static ErrorText ofPastedToken(const ApiError &error);
    static ErrorText ofSigningIn(const ApiError &error);

private:
    static ErrorText restricted(const ApiError &error);
    static ErrorText rateLimited(const ApiError &error);
};

QString ErrorSentences::details(const ApiError &error)
{
    QStringList lines;
    if (error.httpStatus > 0)
        lines << tr("Status: %1").arg(error.httpStatus);
    if (!error.code.isEmpty())
        lines << tr("Code: %1").arg(error.code);
    if (!error.detail.isEmpty())
        lines << error.detail;
    if (!error.requestId.isEmpty())
        lines << tr("Request id: %1").arg(error.requestId);
    return lines.join(QLatin1Char('\n'));
}

ErrorText ErrorSentences::restricted(const ApiError &error)
{
    if (error.reason == QLatin1String("plan"))
        return {tr("The plan of this workspace does not include this."),
            tr("It belongs to the enterprise plan.")};
    if (error.reason == QLatin1String("policy"))
        return {tr("The install policy of this workspace does not allow this."),
            tr("Ask a workspace owner to approve the connection.")};
    if (error.reason == QLatin1String("role"))
        return {tr("Your role in this workspace does not allow this."),
            tr("Ask a workspace owner to do it, or to change your role.")};
    return {tr("The token may not do this."),
        tr("Give the connection the capability it lacks, or use another token.")};
}

ErrorText ErrorSentences::rateLimited(const ApiError &error)
{
    if (!error.retryAfter)
        return {tr("The server asks us to slow down."), tr("Wait a minute, then try again.")};
    return {tr("The server asks us to slow down."),
        tr("Try again in %n second(s).", nullptr, int(error.retryAfter->count()))};
}

ErrorText ErrorSentences::sentences(const ApiError &error)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::InvalidAddress:
        return {tr("This address cannot be used."),
            tr("Enter an address that begins with https://. http:// is possible on this computer "
               "only.")};
    case Kind::HostNotFound:
        return {tr("There is no server of this name."),
            tr("Check the address and your network connection.")};
    case Kind::Offline:
        return {tr("The server cannot be reached."),
            tr("Check that it runs and that you are online, then try again.")};
    case Kind::Timeout:
        return {tr("The server took too long to answer."), tr("Try again in a moment.")};
    case Kind::Tls:
        return {tr("The connection to the server is not secure, so nothing was sent."),
            tr("Check the address. If the server uses a certificate of your own, add it to the "
               "profile.")};
    case Kind::OutcomeUnknown:
        return {tr("The change was sent, but its answer did not arrive."),
            tr("It may have happened or not. Refresh to see which before you try again.")};
    case Kind::Cancelled:
        return {tr("This was cancelled."), tr("Nothing more will happen.")};
    case Kind::ReadOnly:
        return {tr("This profile is read-only, so nothing was changed."),
            tr("To change something, switch “Read-only” off for this profile in Settings.")};
    case Kind::NotJson:
        return {tr("The server answered with a web page instead of data."),
            tr("Check the address, and whether a proxy or a sign-in page stands in between.")};
    case Kind::Malformed:
        return {
            tr("The server's answer was cut off or could not be understood."), tr("Try again.")};
    case Kind::TooLarge:
        return {tr("The request was too large for the server."), tr("Do it in smaller parts.")};
    case Kind::Validation:
        return {tr("The server did not accept the request."), tr("Details has its reason.")};
    case Kind::Unauthorized:
        if (isLostToken(error))
            return {tr("The token cannot be renewed any more: another program has renewed it, or "
                       "it was revoked."),
                tr("Sign in again to get a new one.")};
        return {tr("The token is not valid any more."),
            tr("It was revoked or has expired. Enter a new one.")};
    case Kind::Restricted:
        return restricted(error);
    case Kind::NotFound:
        return {tr("This is missing or not shared with this connection."),
            tr("Check that it was not deleted, and that the connection was given access.")};
    case Kind::Conflict:
        return {tr("Somebody else changed this in the meantime."),
            tr("Refresh to see the present state, then decide again.")};
    case Kind::RateLimited:
        return rateLimited(error);
    case Kind::ServerFault:
        return {tr("The server has a problem of its own."),
            tr("Try again in a while. If it stays, report the request id in Details.")};
    case Kind::StoreMissing:
        return {tr("The workspace file is not where it was."),
            tr("Put it back, or create a new workspace.")};
    case Kind::StoreReadOnly:
        return {tr("The workspace file can only be read."),
            tr("Give yourself write permission for its folder, then open it again.")};
    case Kind::StoreFull:
        return {tr("There is no room left for the workspace, so nothing was changed."),
            tr("Free some disk space, then do it again.")};
    case Kind::StoreNewer:
        return {tr("This workspace was written by a newer Gatehouse."),
            tr("Update Gatehouse to open it. Nothing was changed.")};
    case Kind::StoreDamaged:
        return {tr("The workspace file is damaged."),
            tr("Restore it from a copy. “gatehouse-workspace check” lists what is wrong.")};
    case Kind::StoreFault:
        return {
            tr("The workspace file could not be read or written."), tr("Details has the reason.")};
    case Kind::PortUnavailable:
        return {tr("The local workspace could not open its port on this computer."),
            tr("Another program uses it. Close that program, then try again.")};
    case Kind::AlreadyOpen:
        return {
            tr("Gatehouse is already open with this folder."), tr("Use the window that is open.")};
    case Kind::KeychainMissing:
        return {tr("This system has no keyring that answers."),
            tr("Tokens are kept until Gatehouse is closed, and nowhere else. Start a keyring to "
               "keep them.")};
    case Kind::KeychainLocked:
        return {tr("Your keyring is locked."), tr("Unlock it, then try again.")};
    case Kind::KeychainTimeout:
        return {tr("Your keyring does not answer."),
            tr("It may be waiting for its password in another window.")};
    case Kind::KeychainFault:
        return {tr("Your keyring refused the token."), tr("Details has its reason.")};
    case Kind::TokenMissing:
        return {
            tr("The token of this profile is not in your keyring."), tr("Enter the token again.")};
    case Kind::FileUnreadable:
        return {tr("A file of Gatehouse cannot be read."), tr("Details names the file.")};
    case Kind::FileUnwritable:
        return {tr("A file of Gatehouse cannot be written."),
            tr("Check the free space and the permissions. Details names the file.")};
    } // no default: the compiler names a forgotten kind
    Q_UNREACHABLE();
}

ErrorText ErrorSentences::ofCreation(const ApiError &error)
{
    if (error.kind != ApiError::Kind::Restricted)
        return sentences(error);
    if (error.reason == QLatin1String("policy"))
        return {tr("Only workspace owners may create connections here."),
            tr("The policy of this workspace says so. Ask an owner to create it; they can hand it "
               "over to you.")};
    if (error.reason == QLatin1String("role"))
        return {tr("Your role in this workspace does not allow you to create connections."),
            tr("Owners and members may. Ask a workspace owner to change your role.")};
    return sentences(error);
}

ErrorText ErrorSentences::ofOAuth(const ApiError &error)
{
    const auto is = [&error](const char *code) { return error.code == QLatin1String(code); };
    if (is("access_denied"))
        return {tr("It was not allowed in the browser."),
            tr("Nothing was changed. Begin again whenever you like.")};
    if (is("invalid_client") || is("unauthorized_client"))
        return {tr("The server does not know this client id with this secret."),
            tr("Compare both with the place where the connection was registered.")};
    if (isLostToken(error))
        return {tr("It cannot be renewed any more: another program has renewed it, or it was "
                   "revoked."),
            tr("Choose its pages again to get a new token.")};
    if (is("invalid_grant"))
        return {tr("The server does not accept this consent any more."),
            tr("It was used already, or too much time has passed. Begin again.")};
    switch (error.kind) {
    case ApiError::Kind::Timeout:
        if (error.httpStatus == 0 && error.code.isEmpty())
            return {tr("Nobody came back from the browser in time."),
                tr("Begin again. If the browser shows an error, the redirect address may not be "
                   "registered.")};
        break;
    case ApiError::Kind::OutcomeUnknown:
        return {
            tr("The answer with the tokens got lost."), tr("A consent works once. Begin again.")};
    case ApiError::Kind::Malformed:
    case ApiError::Kind::NotJson:
        return {tr("The server answered, but not with tokens."),
            tr("Check the address. If it is right, begin again in a while.")};
    case ApiError::Kind::PortUnavailable:
        return {tr("Another program uses this port."),
            tr("Choose another port and register its redirect address, or end that program.")};
    case ApiError::Kind::Validation:
        return {tr("The server refused the consent."),
            tr("Compare client id and redirect address with the place where the connection was "
               "registered.")};
    default: // the common sentence says it
        break;
    }
    return sentences(error);
}

ErrorText ErrorSentences::ofPastedToken(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Unauthorized)
        return {tr("The server does not know this token."),
            tr("Copy it again, whole. It may also have been replaced or revoked: whoever gave it "
               "to you knows the present one.")};
    return sentences(error);
}

ErrorText ErrorSentences::ofSigningIn(const ApiError &error)
{
    if (error.code == QLatin1String("access_denied"))
        return {tr("You did not sign in."), tr("Begin again whenever you like.")};
    if (error.code == QLatin1String("invalid_client")
        || error.code == QLatin1String("unauthorized_client")
        || error.kind == ApiError::Kind::NotFound)
        return {tr("This server does not let people sign in from Gatehouse."),
            tr("Check the address, or use a session token.")};
    if (error.kind == ApiError::Kind::Timeout && error.httpStatus == 0)
        return {tr("Nobody came back from the browser in time."), tr("Begin again.")};
    if (error.kind == ApiError::Kind::OutcomeUnknown)
        return {tr("The answer got lost after you signed in."),
            tr("Signing in works once. Begin again.")};
    return sentences(error);
}

} // namespace

bool isLostToken(const ApiError &error)
{
    // As InstallationKeeper tells it.
    return error.kind == ApiError::Kind::Unauthorized
        && error.code == QLatin1String("invalid_grant");
}

ErrorText creationErrorText(const ApiError &error)
{
    ErrorText text = ErrorSentences::ofCreation(error);
    text.details = ErrorSentences::details(error);
    return text;
}

ErrorText errorText(const ApiError &error)
{
    ErrorText text = ErrorSentences::sentences(error);
    text.details = ErrorSentences::details(error);
    return text;
}

ErrorText oauthErrorText(const ApiError &error)
{
    ErrorText text = ErrorSentences::ofOAuth(error);
    text.details = ErrorSentences::details(error);
    return text;
}

ErrorText pastedTokenErrorText(const ApiError &error)
{
    ErrorText text = ErrorSentences::ofPastedToken(error);
    text.details = ErrorSentences::details(error);
    return text;
}

ErrorText signInErrorText(const ApiError &error)
{
    ErrorText text = ErrorSentences::ofSigningIn(error);
    text.details = ErrorSentences::details(error);
    return text;
}

} // namespace Gatehouse
