// SPDX-License-Identifier: MIT
#include "app/workspace/tokencommand.h"

#include "app/workspace/commandsupport.h"
#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/installationrepository.h"
#include "app/workspace/store/personrepository.h"
#include "app/workspace/store/tokenrepository.h"

namespace GatehouseWorkspace {

namespace {

int printMinted(Store &store, const NewToken &token, AuditEntry entry)
{
    auto transaction = Transaction::begin(store);
    if (!transaction)
        return fail(transaction.error());
    auto minted = TokenRepository(store).mint(*transaction, token);
    if (!minted)
        return fail(minted.error());
    entry.objectType = QStringLiteral("token");
    entry.objectId = minted->id.toString();
    entry.client = QStringLiteral("gatehouse-workspace token");
    if (auto event = transaction->commit(entry); !event)
        return fail(event.error());
    print(QString::fromLatin1(minted->token.reveal()));
    return 0;
}

int personToken(Store &store, const QString &email)
{
    auto person = PersonRepository(store).findByEmail(email);
    if (!person && person.error().kind == ApiError::Kind::NotFound)
        return fail(QStringLiteral("Nobody here has the e-mail address “%1”.").arg(email));
    if (!person)
        return fail(person.error());
    constexpr Millis sessionLasts = Millis(30) * 24 * 60 * 60 * 1000;
    return printMinted(store,
        {.kind = TokenKind::Session, .person = person->id, .expiresAt = store.now() + sessionLasts},
        {.action = QStringLiteral("session.created"), .person = person->id});
}

int organizationToken(Store &store)
{
    return printMinted(store, {.kind = TokenKind::Organization},
        {.action = QStringLiteral("organization_token.created")});
}

int apiToken(Store &store, const ConnectionRow &connection)
{
    auto token = TokenRepository(store).reveal(connection.workspace, connection.id);
    if (!token && token.error().kind == ApiError::Kind::NotFound)
        return fail(QStringLiteral("“%1” has no token.").arg(connection.name));
    if (!token)
        return fail(token.error());
    // Rule 11: each time a token is shown is an event.
    auto transaction = Transaction::begin(store);
    if (!transaction)
        return fail(transaction.error());
    auto event = transaction->commit({.workspace = connection.workspace,
        .action = QStringLiteral("connection.token_revealed"),
        .objectType = QStringLiteral("connection"),
        .objectId = connection.id.toString(),
        .connection = connection.id,
        .client = QStringLiteral("gatehouse-workspace token")});
    if (!event)
        return fail(event.error());
    print(QString::fromLatin1(token->reveal()));
    return 0;
}

//! Of these only hashes are kept, so there is nothing to show: one more is made for the longest
//! user.
int anotherToken(Store &store, const ConnectionRow &connection)
{
    auto users = InstallationRepository(store).list(
        {.workspace = connection.workspace, .connection = connection.id, .page = {.size = 1}});
    if (!users)
        return fail(users.error());
    if (users->rows.empty())
        return fail(
            QStringLiteral("Nobody has installed “%1”, so it has no token.").arg(connection.name));
    const ConnectionUserRow &user = users->rows.front();
    const bool actsAsBot = connection.kind == ConnectionKind::Public
        || connection.kind == ConnectionKind::LinkPreview;
    NewToken token{.kind = actsAsBot ? TokenKind::OAuthAccess : TokenKind::Personal,
        .workspace = connection.workspace,
        .person = user.user.id,
        .connection = connection.id,
        .installation = user.id};
    if (connection.token)
        token.expiresAt = connection.token->expiresAt;
    return printMinted(store, token,
        {.workspace = connection.workspace,
            .action = QStringLiteral("connection.token_added"),
            .connection = connection.id,
            .person = user.user.id});
}

int connectionToken(Store &store, const QString &name)
{
    auto found = ConnectionRepository(store).findByName(name);
    if (!found)
        return fail(found.error());
    if (found->empty())
        return fail(QStringLiteral("There is no connection named “%1”.").arg(name));
    if (found->size() > 1) {
        return fail(
            QStringLiteral("There are %1 connections named “%2”; rename one to tell them apart.")
                .arg(found->size())
                .arg(name));
    }
    const ConnectionRow &connection = found->front();
    return connection.kind == ConnectionKind::Internal ? apiToken(store, connection)
                                                       : anotherToken(store, connection);
}

} // namespace

int tokenCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Prints a token on standard output."));
    const QString connection = QStringLiteral("connection");
    const QString person = QStringLiteral("person");
    const QString organization = QStringLiteral("organization");
    parser.addOption(dataOption());
    parser.addOption({connection, QStringLiteral("The API token of the connection of this name."),
        QStringLiteral("name")});
    parser.addOption({person, QStringLiteral("A session of this person, for the admin API."),
        QStringLiteral("mail")});
    parser.addOption({organization, QStringLiteral("An organization token.")});
    const auto parsed = parseCommand(parser, arguments, {QStringLiteral("data")});
    if (parsed.exitCode)
        return *parsed.exitCode;
    const int asked = int(parser.isSet(connection)) + int(parser.isSet(person))
        + int(parser.isSet(organization));
    if (asked != 1)
        return fail(
            QStringLiteral("“token” needs one of --connection, --person and --organization."));

    auto store = Store::open({.directory = parser.value(QStringLiteral("data"))});
    if (!store)
        return fail(store.error());
    if (parser.isSet(connection))
        return connectionToken(**store, parser.value(connection));
    return parser.isSet(person) ? personToken(**store, parser.value(person))
                                : organizationToken(**store);
}

} // namespace GatehouseWorkspace
