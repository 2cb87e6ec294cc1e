// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/jsonwriter.h"
#include "app/workspace/rules/policyplan.h"
#include "app/workspace/schema/schema.h"

#include <QJsonObject>

namespace GatehouseWorkspace {

//! The file as it is read and written; `request_id`, which every answer has, may stay in it.
Schema policyFileSchema();
PolicyFile policyFileOf(const QJsonObject &json);
void writePolicyFile(JsonWriter &json, const PolicyFile &file);

//! What a plan starts from and what it leads to, as far as the policy goes.
struct PlannedPolicy {
    PolicyRow before = {};
    PolicyRow after = {};
};

//! The words of a kind of change: policy, approve, unapprove, annotate.
QString changeWord(PolicyFileChange::Kind kind);
//! A change as an event holds it: what an answer says of it, and who approved what is taken off the
//! list and when.
QJsonObject changeJson(const PolicyFileChange &change, const PlannedPolicy &policy);
//! Says whether a plan is the one that somebody was shown.
QString planDigest(const PolicyPlan &plan, const PlannedPolicy &policy);
void writePolicyPlan(JsonWriter &json, const PolicyPlan &plan, const PlannedPolicy &policy);

} // namespace GatehouseWorkspace
