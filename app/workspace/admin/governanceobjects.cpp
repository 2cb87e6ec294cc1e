// SPDX-License-Identifier: MIT
#include "app/workspace/admin/governanceobjects.h"

#include "app/workspace/admin/adminobjects.h"
#include "app/workspace/rules/governancerules.h"

#include <QDateTime>

namespace GatehouseWorkspace {

namespace {

void writeTextOrNone(JsonWriter &json, const QString &text)
{
    if (text.isEmpty())
        json.null();
    else
        json.value(text);
}

//! The reason of a refusal, as a body gives it.
void writeWhyNot(JsonWriter &json, const Decision &decision)
{
    switch (decision.reason) {
    case Decision::Reason::None:
        json.null();
        return;
    case Decision::Reason::Plan:
        json.value(QLatin1String("plan"));
        return;
    case Decision::Reason::Policy:
        json.value(QLatin1String("policy"));
        return;
    case Decision::Reason::Role:
    case Decision::Reason::Capability:
    case Decision::Reason::ReadOnly:
        json.value(QLatin1String("role"));
        return;
    } // no default: the compiler names a forgotten reason
}

} // namespace

QJsonValue timeJson(std::optional<Millis> time)
{
    if (!time)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<Millis> timeOfJson(const QJsonValue &value)
{
    if (!value.isString())
        return {};
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

QJsonObject policyJson(const PolicyRow &policy)
{
    return {{QStringLiteral("restriction"), QString(toText(policy.restriction))},
        {QStringLiteral("auto_approve_first_party"), policy.autoApproveFirstParty},
        {QStringLiteral("creation_limited_to_owners"), policy.creationLimitedToOwners}};
}

void writePolicyKeys(JsonWriter &json, const PolicyRow &policy)
{
    json.key("restriction").value(toText(policy.restriction));
    json.key("auto_approve_first_party").value(policy.autoApproveFirstParty);
    json.key("creation_limited_to_owners").value(policy.creationLimitedToOwners);
}

void writeConnectionReference(JsonWriter &json, const ConnectionReference &connection)
{
    json.beginObject();
    json.key("id").value(connection.id.toString());
    json.key("name").value(connection.name);
    json.key("icon");
    writeTextOrNone(json, connection.icon);
    json.key("kind").value(toText(connection.kind));
    json.key("first_party").value(connection.firstParty);
    json.key("users_count").value(connection.usersCount);
    json.endObject();
}

void writeApproved(JsonWriter &json, const ApprovedRow &row, Millis now)
{
    const std::optional<Millis> review = row.entry ? row.entry->reviewBy : std::nullopt;
    json.beginObject();
    json.key("object").value(QLatin1String("approved_connection"));
    json.key("id").value(row.connection.id.toString());
    json.key("connection");
    writeConnection(json, row.connection);
    json.key("installers").beginArray();
    for (const PersonReference &person : row.installers)
        writePersonReference(json, person);
    json.endArray();
    json.key("installers_count").value(row.connection.usersCount);
    json.key("approved_by");
    writePersonReference(json, row.entry ? row.entry->approvedBy : std::nullopt);
    json.key("automatic").value(!row.entry.has_value());
    json.key("approved_at");
    writeTime(json, row.entry ? row.entry->approvedAt : row.connection.addedAt);
    json.key("note").value(row.entry ? row.entry->note : QString());
    json.key("review_by");
    writeTime(json, review);
    json.key("overdue").value(review && *review < now);
    json.endObject();
}

void writeDirectoryConnection(JsonWriter &json, const DirectoryRow &row, const Reader &reader)
{
    const ApprovalFacts facts{
        .kind = row.kind, .firstParty = row.firstParty, .onApprovedList = row.onApprovedList};
    // Who only looks sees what the person could do whose eyes these are.
    Caller caller = reader.caller;
    caller.readOnly = false;
    const Decision decision
        = mayInstall(caller, facts, reader.policy, termOf(row.grantedUntil, reader.now));
    json.beginObject();
    json.key("object").value(QLatin1String("directory_connection"));
    json.key("id").value(row.id.toString());
    json.key("name").value(row.name);
    json.key("icon");
    writeTextOrNone(json, row.icon);
    json.key("kind").value(toText(row.kind));
    json.key("first_party").value(row.firstParty);
    json.key("developer");
    writeDeveloper(json, row.developer);
    json.key("capabilities");
    writeCapabilities(json, row.capabilities);
    json.key("listing").value(toText(row.listing));
    json.key("install_url");
    writeTextOrNone(
        json, reader.installAddresses.value(row.id.toString(), row.developer.installUrl));
    json.key("installed").value(row.installed());
    json.key("installed_by_me").value(row.installedByViewer);
    json.key("ends_at");
    writeTime(json, row.endsAt);
    json.key("approved").value(countsAsApproved(facts, reader.policy, caller.plan));
    json.key("may_install").value(decision.allowed());
    json.key("why_not");
    writeWhyNot(json, decision);
    json.key("request_id");
    writeTextOrNone(json, row.pendingRequest ? row.pendingRequest->toString() : QString());
    json.endObject();
}

void writeRequest(JsonWriter &json, const RequestParts &parts, const Reader &reader)
{
    const RequestRow &request = parts.request;
    json.beginObject();
    json.key("object").value(QLatin1String("connection_request"));
    json.key("id").value(request.id.toString());
    json.key("user");
    writePersonReference(json, request.person);
    json.key("connection");
    writeDirectoryConnection(json, parts.connection, reader);
    json.key("reason").value(request.reason);
    json.key("page_ids").beginArray();
    for (const PageId &page : request.pages)
        json.value(page.toString());
    json.endArray();
    json.key("pages").beginArray();
    for (const PageRow &page : parts.pages) {
        json.beginObject();
        json.key("id").value(page.id.toString());
        json.key("title").value(page.title);
        json.key("icon");
        writeTextOrNone(json, page.icon);
        json.key("descendants_count").value(page.descendantsCount);
        json.endObject();
    }
    json.endArray();
    json.key("until");
    writeTime(json, request.until);
    json.key("status").value(toText(request.state));
    json.key("decided_by");
    writePersonReference(json, request.decidedBy);
    json.key("decided_at");
    writeTime(json, request.decidedAt);
    json.key("note").value(request.note);
    json.key("created_at");
    writeTime(json, request.createdAt);
    json.key("ends_soon").value(request.endsSoon);
    json.endObject();
}

} // namespace GatehouseWorkspace
