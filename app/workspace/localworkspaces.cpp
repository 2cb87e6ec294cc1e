// SPDX-License-Identifier: MIT
#include "app/workspace/localworkspaces.h"

#include "app/workspace/demo/demogenerator.h"
#include "app/workspace/schema/readable.h"
#include "app/workspace/store/personrepository.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/transaction.h"
#include "app/workspace/store/workspacerepository.h"

#include <utility>

namespace GatehouseWorkspace {

namespace {

Result<std::unique_ptr<Store>> openOrCreate(const QString &directory)
{
    return Store::open({.directory = directory, .presence = StoreOptions::Presence::Create});
}

Result<UserId> ownerOf(Store &store, Transaction &transaction, const NewLocalWorkspace &workspace)
{
    PersonRepository people(store);
    const Result<UserRow> known = people.findByEmail(workspace.ownerEmail);
    if (known)
        return known->id;
    if (known.error().kind != ApiError::Kind::NotFound)
        return known.error();
    return people.create(transaction,
        {.name = workspace.ownerName, .email = workspace.ownerEmail, .emailVerified = false});
}

} // namespace

Result<QString> makeWorkspace(const NewLocalWorkspace &workspace)
{
    const std::optional<Plan> plan = fromText<Plan>(workspace.plan);
    if (!plan)
        return ApiError{.kind = ApiError::Kind::Validation,
            .detail
            = QStringLiteral("There is no plan “%1”: it is free, plus, business or enterprise.")
                  .arg(workspace.plan)};
    for (const auto &[what, name] : {std::pair("The workspace’s", workspace.name),
             std::pair("The owner’s", workspace.ownerName)}) {
        if (const QString wanted = whyNoName(name); !wanted.isEmpty())
            return ApiError{.kind = ApiError::Kind::Validation,
                .detail
                = QStringLiteral("%1 name has to be %2.").arg(QString::fromUtf8(what), wanted)};
    }
    Result<std::unique_ptr<Store>> opened = openOrCreate(workspace.directory);
    if (!opened)
        return opened.error();
    Store &store = **opened;
    Result<Transaction> transaction = Transaction::begin(store);
    if (!transaction)
        return transaction.error();
    const Result<WorkspaceId> made
        = WorkspaceRepository(store).create(*transaction, {.name = workspace.name, .plan = *plan});
    if (!made)
        return made.error();
    const Result<UserId> owner = ownerOf(store, *transaction, workspace);
    if (!owner)
        return owner.error();
    const Result<void> joined = PersonRepository(store).join(
        *transaction, {.workspace = *made, .person = *owner, .role = Role::Owner});
    if (!joined)
        return joined.error();
    const Result<AuditEventId> committed = transaction->commit({.workspace = *made,
        .action = QStringLiteral("workspace.created"),
        .objectType = QStringLiteral("workspace"),
        .objectId = made->toString(),
        .person = *owner,
        .after
        = {{QStringLiteral("name"), workspace.name}, {QStringLiteral("plan"), workspace.plan}},
        .client = QStringLiteral("gatehouse-workspace")});
    if (!committed)
        return committed.error();
    return made->toString();
}

Result<void> makeDemo(const QString &directory)
{
    Result<std::unique_ptr<Store>> store = openOrCreate(directory);
    if (!store)
        return store.error();
    const Result<DemoResult> made = fillDemo(**store, {});
    // A store that has its workspaces is what was wanted.
    if (!made && made.error().kind != ApiError::Kind::Conflict)
        return made.error();
    return {};
}

} // namespace GatehouseWorkspace
