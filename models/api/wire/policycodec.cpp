// SPDX-License-Identifier: MIT
#include "models/api/wire/policycodec.h"

#include "models/api/wire/adminpersoncodec.h"
#include "models/api/wire/connectioncodec.h"
#include "models/api/wire/listcodec.h"
#include "models/api/wire/objectreader.h"

namespace Gatehouse::Wire {

namespace {

using namespace Qt::StringLiterals;

InstallPolicy readPolicy(ObjectReader &reader)
{
    // A restriction this version does not know is the stricter one: nothing is promised by it.
    return {.restriction = reader.required("restriction"_L1) == "off"_L1
            ? Policies::Restriction::None
            : Policies::Restriction::ApprovedOnly,
        .autoApproveFirstParty = reader.requiredFlag("auto_approve_first_party"_L1),
        .creationLimitedToOwners = reader.requiredFlag("creation_limited_to_owners"_L1)};
}

Result<InstallPolicy> decodePolicy(const QJsonObject &json)
{
    ObjectReader reader(json, "connection_policy"_L1);
    const InstallPolicy policy = readPolicy(reader);
    if (const auto problem = reader.problem())
        return *problem;
    return policy;
}

template <class T, class Decode>
std::vector<T> referencesIn(ObjectReader &reader, QLatin1String key, const QJsonObject &json,
    QLatin1String list, Decode decode)
{
    std::vector<T> items;
    const QJsonArray rows = json.value(list).toArray();
    for (const QJsonValue &row : rows) {
        Result<T> item = decode(row.toObject());
        if (!item) {
            reader.absorb(key, item.error());
            break;
        }
        items.push_back(std::move(item).value());
    }
    return items;
}

PolicyPreview::Some some(ObjectReader &reader, QLatin1String key)
{
    const QJsonObject json = reader.requiredObject(key);
    return {.count = json.value("count"_L1).toInt(),
        .connections = referencesIn<ConnectionReference>(
            reader, key, json, "connections"_L1, decodeConnectionReference)};
}

PolicyPreview::Persons persons(ObjectReader &reader, QLatin1String key)
{
    const QJsonObject json = reader.requiredObject(key);
    return {.count = json.value("count"_L1).toInt(),
        .people
        = referencesIn<PersonReference>(reader, key, json, "people"_L1, decodePersonReference)};
}

InstallPolicy policyIn(ObjectReader &reader, QLatin1String key)
{
    const Result<InstallPolicy> policy = decodePolicy(reader.requiredObject(key));
    if (policy)
        return *policy;
    reader.absorb(key, policy.error());
    return {};
}

} // namespace

Result<PolicyView> decodePolicyView(const QJsonObject &json)
{
    ObjectReader reader(json, "connection_policy"_L1);
    reader.requireObjectType("connection_policy"_L1);
    const PolicyView view{.policy = readPolicy(reader),
        .mayChange = reader.optionalFlag("may_change"_L1).value_or(false)};
    if (const auto problem = reader.problem())
        return *problem;
    return view;
}

Result<PolicyPreview> decodePolicyPreview(const QJsonObject &json)
{
    ObjectReader reader(json, "connection_policy_preview"_L1);
    reader.requireObjectType("connection_policy_preview"_L1);
    PolicyPreview preview{.before = policyIn(reader, "before"_L1),
        .after = policyIn(reader, "after"_L1),
        .notCovered = some(reader, "not_covered"_L1),
        .newlyNotCovered = some(reader, "newly_not_covered"_L1),
        .newlyCovered = some(reader, "newly_covered"_L1),
        .autoApproved = some(reader, "auto_approved"_L1),
        .installRefused = persons(reader, "install_refused"_L1),
        .creationRefused = persons(reader, "creation_refused"_L1)};
    if (const auto problem = reader.problem())
        return *problem;
    return preview;
}

QJsonObject encodePolicy(const InstallPolicy &policy)
{
    const bool restricted = policy.restriction == Policies::Restriction::ApprovedOnly;
    return {{u"restriction"_s, restricted ? u"approved_only"_s : u"off"_s},
        {u"auto_approve_first_party"_s, policy.autoApproveFirstParty},
        {u"creation_limited_to_owners"_s, policy.creationLimitedToOwners}};
}

Result<ConnectionReference> decodeConnectionReference(const QJsonObject &json)
{
    ObjectReader reader(json, "connection"_L1);
    ConnectionReference connection{.id = ConnectionId(reader.required("id"_L1)),
        .name = reader.required("name"_L1),
        .icon = reader.text("icon"_L1),
        .kind = connectionKind(reader.text("kind"_L1)),
        .firstParty = reader.optionalFlag("first_party"_L1).value_or(false),
        .usersCount = reader.optionalCount("users_count"_L1).value_or(0)};
    if (const auto problem = reader.problem())
        return *problem;
    return connection;
}

} // namespace Gatehouse::Wire
