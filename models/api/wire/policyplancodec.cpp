// SPDX-License-Identifier: MIT
#include "models/api/wire/policyplancodec.h"

#include "models/api/wire/objectreader.h"

namespace Gatehouse::Wire {

namespace {

using namespace Qt::StringLiterals;

PolicyPlans::Change planChange(const QString &name)
{
    if (name == "approve"_L1)
        return PolicyPlans::Change::Approve;
    if (name == "unapprove"_L1)
        return PolicyPlans::Change::Unapprove;
    if (name == "annotate"_L1)
        return PolicyPlans::Change::Annotate;
    return PolicyPlans::Change::Policy;
}

//! Settings are words or flags, notes are text, dates are times: as a file has them.
QString planValue(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toString();
}

} // namespace

Result<PolicyFile> decodePolicyFile(const QJsonObject &json)
{
    ObjectReader reader(json, "policy_file"_L1);
    reader.requireObjectType("policy_file"_L1);
    reader.requiredObject("policy"_L1);
    reader.requiredArray("approved"_L1);
    if (const auto problem = reader.problem())
        return *problem;
    return PolicyFile(json);
}

Result<PolicyPlan> decodePolicyPlan(const QJsonObject &json)
{
    ObjectReader reader(json, "policy_plan"_L1);
    reader.requireObjectType("policy_plan"_L1);
    PolicyPlan plan{
        .digest = reader.required("digest"_L1), .problems = reader.texts("problems"_L1)};
    const QJsonArray changes = reader.requiredArray("changes"_L1);
    for (const QJsonValue &value : changes) {
        const QJsonObject item = value.toObject();
        plan.items.push_back({.change = planChange(item.value("change"_L1).toString()),
            .key = item.value("key"_L1).toString(),
            .name = item.value("name"_L1).toString(),
            .before = planValue(item.value("before"_L1)),
            .after = planValue(item.value("after"_L1))});
    }
    if (const auto problem = reader.problem())
        return *problem;
    return plan;
}

} // namespace Gatehouse::Wire
