// SPDX-License-Identifier: MIT
#include "app/workspace/createcommand.h"

#include "app/workspace/commandsupport.h"
#include "app/workspace/store/errors.h"
#include "app/workspace/store/personrepository.h"
#include "app/workspace/store/workspacerepository.h"

#include <QRegularExpression>

namespace GatehouseWorkspace {

namespace {

struct CreateRequest {
    QString name;
    Plan plan = Plan::Free;
    QString ownerName;
    QString ownerEmail;
};

//! The owner may be somebody the store knows already, by e-mail address.
Result<UserId> createOwner(Store &store, Transaction &transaction, const CreateRequest &request)
{
    PersonRepository persons(store);
    auto known = persons.findByEmail(request.ownerEmail);
    if (known)
        return known->id;
    if (known.error().kind != ApiError::Kind::NotFound)
        return known.error();
    return persons.create(transaction,
        {.name = request.ownerName, .email = request.ownerEmail, .emailVerified = false});
}

Result<WorkspaceId> createWorkspace(Store &store, const CreateRequest &request)
{
    auto transaction = Transaction::begin(store);
    if (!transaction)
        return transaction.error();
    auto workspace = WorkspaceRepository(store).create(
        *transaction, {.name = request.name, .plan = request.plan});
    if (!workspace)
        return workspace;
    auto owner = createOwner(store, *transaction, request);
    if (!owner)
        return owner.error();
    auto joined = PersonRepository(store).join(
        *transaction, {.workspace = *workspace, .person = *owner, .role = Role::Owner});
    if (!joined)
        return joined.error();
    auto event = transaction->commit({.workspace = *workspace,
        .action = QStringLiteral("workspace.created"),
        .objectType = QStringLiteral("workspace"),
        .objectId = workspace->toString(),
        .person = *owner,
        .after = {{QStringLiteral("name"), request.name},
            {QStringLiteral("plan"), QString(toText(request.plan))}},
        .client = QStringLiteral("gatehouse-workspace create")});
    if (!event)
        return event.error();
    return workspace;
}

} // namespace

int createCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Makes a new, empty workspace and prints its id."));
    parser.addOption(dataOption());
    parser.addOption({QStringLiteral("name"), QStringLiteral("What the workspace is called."),
        QStringLiteral("name")});
    parser.addOption({QStringLiteral("plan"), QStringLiteral("free, plus, business or enterprise."),
        QStringLiteral("plan")});
    parser.addOption({QStringLiteral("owner"), QStringLiteral("Its first owner."),
        QStringLiteral("Name <mail>")});
    const auto parsed = parseCommand(parser, arguments,
        {QStringLiteral("data"), QStringLiteral("name"), QStringLiteral("plan"),
            QStringLiteral("owner")});
    if (parsed.exitCode)
        return *parsed.exitCode;

    const auto plan = fromText<Plan>(parser.value(QStringLiteral("plan")));
    if (!plan) {
        return fail(
            QStringLiteral("There is no plan “%1”; take free, plus, business or enterprise.")
                .arg(parser.value(QStringLiteral("plan"))));
    }
    static const QRegularExpression ownerForm(
        QStringLiteral("^\\s*([^<>]*[^<>\\s])\\s*<\\s*([^<>\\s@]+@[^<>\\s@]+)\\s*>\\s*$"));
    const auto owner = ownerForm.match(parser.value(QStringLiteral("owner")));
    if (!owner.hasMatch())
        return fail(QStringLiteral(
            "--owner takes a name and an e-mail address, as in 'Ada Byron <ada@example.com>'."));

    auto store = Store::open({.directory = parser.value(QStringLiteral("data")),
        .presence = StoreOptions::Presence::Create});
    if (!store)
        return fail(store.error());
    auto workspace = createWorkspace(**store,
        {.name = parser.value(QStringLiteral("name")).trimmed(),
            .plan = *plan,
            .ownerName = owner.captured(1).trimmed(),
            .ownerEmail = owner.captured(2)});
    if (!workspace)
        return fail(workspace.error());
    print(workspace->toString());
    return 0;
}

} // namespace GatehouseWorkspace
