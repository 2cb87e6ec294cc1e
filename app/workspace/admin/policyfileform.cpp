// SPDX-License-Identifier: MIT
#include "app/workspace/admin/policyfileform.h"

#include "app/workspace/admin/adminlist.h"
#include "app/workspace/admin/adminobjects.h"
#include "app/workspace/admin/approvedconnections.h"
#include "app/workspace/admin/governanceobjects.h"
#include "app/workspace/admin/policy.h"
#include "app/workspace/schema/problems.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace GatehouseWorkspace {

namespace {

constexpr qsizetype mostEntries = 10000;

Schema policyPartSchema()
{
    constexpr auto required = Schema::Field::Presence::Required;
    return Schema::object({
        {.name = QLatin1String("restriction"),
            .schema = Schema::oneOf(wordsOf<Restriction>()),
            .presence = required},
        {.name = QLatin1String("auto_approve_first_party"),
            .schema = Schema::boolean(),
            .presence = required},
        {.name = QLatin1String("creation_limited_to_owners"),
            .schema = Schema::boolean(),
            .presence = required},
    });
}

//! The name of a key of the policy or of an entry; null when the change has none.
QString plannedKeyWord(PolicyFileChange::Key key)
{
    switch (key) {
    case PolicyFileChange::Key::None:
        break;
    case PolicyFileChange::Key::Restriction:
        return QStringLiteral("restriction");
    case PolicyFileChange::Key::AutoApproveFirstParty:
        return QStringLiteral("auto_approve_first_party");
    case PolicyFileChange::Key::CreationLimitedToOwners:
        return QStringLiteral("creation_limited_to_owners");
    case PolicyFileChange::Key::Note:
        return QStringLiteral("note");
    case PolicyFileChange::Key::ReviewBy:
        return QStringLiteral("review_by");
    } // no default: the compiler names a forgotten key
    return {};
}

struct PlannedValues {
    QJsonValue before = QJsonValue::Null;
    QJsonValue after = QJsonValue::Null;
};

PlannedValues plannedValues(const PolicyFileChange &change, const PlannedPolicy &policy)
{
    const QString key = plannedKeyWord(change.key);
    switch (change.kind) {
    case PolicyFileChange::Kind::Policy:
        return {policyJson(policy.before).value(key), policyJson(policy.after).value(key)};
    case PolicyFileChange::Kind::Approve:
        return {QJsonValue::Null, approvalJson(change.after)};
    case PolicyFileChange::Kind::Unapprove:
        return {approvalJson(change.before), QJsonValue::Null};
    case PolicyFileChange::Kind::Annotate:
        break;
    } // no default: the compiler names a forgotten kind
    return {approvalJson(change.before).value(key), approvalJson(change.after).value(key)};
}

QByteArray plannedJson(const QJsonValue &value)
{
    const QByteArray inBrackets = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return inBrackets.sliced(1).chopped(1);
}

} // namespace

Schema policyFileSchema()
{
    constexpr auto required = Schema::Field::Presence::Required;
    return Schema::object({
        {.name = QLatin1String("object"), .schema = Schema::oneOf({QStringLiteral("policy_file")})},
        {.name = QLatin1String("request_id"), .schema = Schema::string({.most = 100})},
        {.name = QLatin1String("version"),
            .schema = Schema::integer({.least = 0, .most = 1'000'000}),
            .presence = required},
        {.name = QLatin1String("workspace"),
            .schema = Schema::object({
                {.name = QLatin1String("id"), .schema = Schema::uuid(), .presence = required},
                {.name = QLatin1String("name"), .schema = Schema::string({.most = 2000})},
            }),
            .presence = required},
        {.name = QLatin1String("policy"), .schema = policyPartSchema(), .presence = required},
        {.name = QLatin1String("approved"),
            .schema = Schema::array(
                Schema::object({
                    {.name = QLatin1String("id"), .schema = Schema::uuid(), .presence = required},
                    {.name = QLatin1String("name"), .schema = Schema::string({.most = 2000})},
                    {.name = QLatin1String("note"), .schema = Schema::string({.most = 2000})},
                    {.name = QLatin1String("review_by"), .schema = Schema::time().orNull()},
                }),
                mostEntries),
            .presence = required},
    });
}

PolicyFile policyFileOf(const QJsonObject &json)
{
    const QJsonObject workspace = json.value(QLatin1String("workspace")).toObject();
    PolicyFile file{.version = json.value(QLatin1String("version")).toInteger(),
        .workspace = WorkspaceId(canonicalUuid(workspace.value(QLatin1String("id")).toString())),
        .workspaceName = workspace.value(QLatin1String("name")).toString()};
    const PolicyChange policy = policyChangeOf(json.value(QLatin1String("policy")).toObject());
    file.policy = {.restriction = policy.restriction.value_or(Restriction::Off),
        .autoApproveFirstParty = policy.autoApproveFirstParty.value_or(false),
        .creationLimitedToOwners = policy.creationLimitedToOwners.value_or(false)};
    const QJsonArray entries = json.value(QLatin1String("approved")).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        file.approved.push_back(
            {.id = ConnectionId(canonicalUuid(entry.value(QLatin1String("id")).toString())),
                .name = entry.value(QLatin1String("name")).toString(),
                .note = entry.value(QLatin1String("note")).toString(),
                .reviewBy = timeOfJson(entry.value(QLatin1String("review_by")))});
    }
    return file;
}

void writePolicyFile(JsonWriter &json, const PolicyFile &file)
{
    json.beginObject();
    json.key("object").value(QLatin1String("policy_file"));
    json.key("version").value(file.version);
    json.key("workspace").beginObject();
    json.key("id").value(file.workspace.toString());
    json.key("name").value(file.workspaceName);
    json.endObject();
    json.key("policy").beginObject();
    writePolicyKeys(json, file.policy);
    json.endObject();
    json.key("approved").beginArray();
    for (const PolicyFile::Entry &entry : file.approved) {
        json.beginObject();
        json.key("id").value(entry.id.toString());
        json.key("name").value(entry.name);
        json.key("note").value(entry.note);
        json.key("review_by");
        writeTime(json, entry.reviewBy);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

QString changeWord(PolicyFileChange::Kind kind)
{
    switch (kind) {
    case PolicyFileChange::Kind::Policy:
        break;
    case PolicyFileChange::Kind::Approve:
        return QStringLiteral("approve");
    case PolicyFileChange::Kind::Unapprove:
        return QStringLiteral("unapprove");
    case PolicyFileChange::Kind::Annotate:
        return QStringLiteral("annotate");
    } // no default: the compiler names a forgotten kind
    return QStringLiteral("policy");
}

QJsonObject changeJson(const PolicyFileChange &change, const PlannedPolicy &policy)
{
    const PlannedValues values = plannedValues(change, policy);
    QJsonObject json{{QStringLiteral("change"), changeWord(change.kind)},
        {QStringLiteral("before"), values.before}, {QStringLiteral("after"), values.after}};
    if (change.key != PolicyFileChange::Key::None)
        json.insert(QStringLiteral("key"), plannedKeyWord(change.key));
    if (change.kind == PolicyFileChange::Kind::Policy)
        return json;
    json.insert(QStringLiteral("connection_id"), change.connection.toString());
    json.insert(QStringLiteral("name"), change.name);
    if (change.kind == PolicyFileChange::Kind::Unapprove) {
        json.insert(QStringLiteral("approved_at"), timeJson(change.before.approvedAt));
        if (change.before.approvedBy)
            json.insert(QStringLiteral("approved_by"), change.before.approvedBy->id.toString());
    }
    return json;
}

QString planDigest(const PolicyPlan &plan, const PlannedPolicy &policy)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const PolicyFileChange &change : plan.changes)
        hash.addData(QJsonDocument(changeJson(change, policy)).toJson(QJsonDocument::Compact));
    for (const QString &problem : plan.problems)
        hash.addData(problem.toUtf8() + '\n');
    return QString::fromLatin1(hash.result().toHex());
}

void writePolicyPlan(JsonWriter &json, const PolicyPlan &plan, const PlannedPolicy &policy)
{
    json.beginObject();
    json.key("object").value(QLatin1String("policy_plan"));
    json.key("digest").value(planDigest(plan, policy));
    json.key("changes").beginArray();
    for (const PolicyFileChange &change : plan.changes) {
        const PlannedValues values = plannedValues(change, policy);
        json.beginObject();
        json.key("change").value(changeWord(change.kind));
        json.key("key").valueOrNull(plannedKeyWord(change.key));
        json.key("connection_id");
        if (change.kind == PolicyFileChange::Kind::Policy)
            json.null();
        else
            json.value(change.connection.toString());
        json.key("name").value(change.name);
        json.key("before").raw(plannedJson(values.before));
        json.key("after").raw(plannedJson(values.after));
        json.endObject();
    }
    json.endArray();
    json.key("problems").beginArray();
    for (const QString &problem : plan.problems)
        json.value(problem);
    json.endArray();
    json.endObject();
}

} // namespace GatehouseWorkspace
