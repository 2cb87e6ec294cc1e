// SPDX-License-Identifier: MIT
#include "app/workspace/dispatch/install.h"

#include "app/workspace/dispatch/change.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/rules/governancerules.h"
#include "app/workspace/store/pageaccessrepository.h"
#include "app/workspace/store/pagerepository.h"
#include "app/workspace/store/policyrepository.h"
#include "app/workspace/store/store.h"

#include <QDateTime>
#include <QJsonArray>

namespace GatehouseWorkspace {

namespace {

HttpError notOffered(const ConnectionId &id)
{
    return Refusal::notFound(
        QStringLiteral("Could not find connection with ID: %1.").arg(id.toString()));
}

HttpError installRefusal(const Decision &decision, const DirectoryRow &connection)
{
    if (decision.reason != Decision::Reason::Policy)
        return refusalFor(decision, QStringLiteral("install connections"));
    return Refusal::restrictedBy(Refusal::Reason::Policy,
        QStringLiteral("Only approved connections may be installed in this workspace, and %1 is "
                       "not approved. Ask a workspace owner for it.")
            .arg(connection.name));
}

HttpError overRefusal(const DirectoryRow &connection)
{
    return Refusal::restrictedBy(Refusal::Reason::Policy,
        QStringLiteral("You were allowed to use %1 until a date, and that has passed. Ask a "
                       "workspace owner for it again.")
            .arg(connection.name));
}

} // namespace

Gatehouse::Result<Installed, HttpError> install(
    Store &store, const Caller &caller, const Consent &consent, Transaction &transaction)
{
    // Guests and the organization are told that they may not, whatever they name.
    if (const Decision decision = mayInstall(caller, {.onApprovedList = true}, {});
        !decision.allowed())
        return installRefusal(decision, {});
    DirectoryRepository directory(store);
    const auto found = consent.door == Consent::Door::Address
        ? directory.findByAddress(consent.workspace, consent.person, consent.connection)
        : directory.find(consent.workspace, consent.person, consent.connection);
    if (!found) {
        return found.error().kind == ApiError::Kind::NotFound ? notOffered(consent.connection)
                                                              : Refusal::ofStore(found.error());
    }
    if (found->kind != ConnectionKind::Public)
        return notOffered(consent.connection);
    const auto policy = PolicyRepository(store).policy(consent.workspace);
    if (!policy)
        return Refusal::ofStore(policy.error());
    const ApprovalFacts facts{.kind = found->kind,
        .firstParty = found->firstParty,
        .onApprovedList = found->onApprovedList};
    if (const Decision decision = mayInstall(caller, facts, *policy); !decision.allowed())
        return installRefusal(decision, *found);
    const Term granted = termOf(found->grantedUntil, store.now());
    if (!mayInstall(caller, facts, *policy, granted).allowed())
        return overRefusal(*found);
    if (const auto pages = readablePages(store, consent.workspace, consent.person, consent.pages);
        !pages)
        return pages.error();
    const bool owner = caller.role == Role::Owner;
    const bool approves = installApproves(caller, facts, *policy);
    NewUse wanted{.workspace = consent.workspace,
        .person = consent.person,
        .connection = consent.connection,
        .pages = consent.pages,
        .via = consent.via,
        .approval = approves ? NewUse::Approval::Added : NewUse::Approval::Left};
    // Who may install whatever they want is not bound by what they once asked for.
    if (!owner) {
        wanted.waiting = consent.person;
        if (granted == Term::Running)
            wanted.endsAt = found->grantedUntil;
    }
    auto use = directory.install(transaction, wanted);
    if (!use)
        return changeRefusal(use.error());
    return Installed{.use = std::move(*use), .connection = *found, .approved = approves};
}

void describeInstall(AuditEntry &entry, const Consent &consent, const Installed &installed)
{
    QJsonArray requests;
    for (const RequestId &request : installed.use.requests)
        requests.append(request.toString());
    entry.action = QStringLiteral("connection.installed");
    entry.objectType = QStringLiteral("installation");
    entry.objectId = installed.use.id.toString();
    entry.connection = consent.connection;
    entry.person = consent.person;
    entry.at = installed.use.at;
    entry.after = {{QStringLiteral("name"), installed.connection.name},
        {QStringLiteral("via"), QString(toText(consent.via))},
        {QStringLiteral("pages_count"), int(consent.pages.size())},
        {QStringLiteral("approved"), installed.approved}, {QStringLiteral("requests"), requests}};
    if (installed.use.endsAt)
        entry.after.insert(QStringLiteral("ends_at"),
            QDateTime::fromMSecsSinceEpoch(*installed.use.endsAt, Qt::UTC)
                .toString(Qt::ISODateWithMs));
    entry.undo = AuditEntry::Undo::Possible;
}

Gatehouse::Result<std::vector<PageRow>, HttpError> readablePages(Store &store,
    const WorkspaceId &workspace, const UserId &person, const std::vector<PageId> &ids)
{
    std::vector<PageRow> pages;
    for (const PageId &id : ids) {
        const HttpError unseen = Refusal::notFound(
            QStringLiteral("Could not find page with ID: %1.").arg(id.toString()));
        auto page = PageRepository(store).find(workspace, id);
        if (!page)
            return page.error().kind == ApiError::Kind::NotFound ? unseen
                                                                 : Refusal::ofStore(page.error());
        const auto hidden = PageAccessRepository(store).isHidden(id, person);
        if (!hidden)
            return Refusal::ofStore(hidden.error());
        if (*hidden || page->inTrash)
            return unseen;
        pages.push_back(std::move(*page));
    }
    return pages;
}

} // namespace GatehouseWorkspace
