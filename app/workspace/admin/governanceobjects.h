// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/jsonwriter.h"
#include "app/workspace/rules/caller.h"
#include "app/workspace/store/policyrepository.h"
#include "app/workspace/store/rows.h"

#include <QHash>
#include <QJsonObject>

namespace GatehouseWorkspace {

// The objects of policy, approved list, directory and requests, with their keys in the API's order.

//! As an event and a body hold a time: ISO 8601 in UTC with milliseconds, or null.
QJsonValue timeJson(std::optional<Millis> time);
std::optional<Millis> timeOfJson(const QJsonValue &value);

//! Its three keys.
QJsonObject policyJson(const PolicyRow &policy);
//! The same, into an open object.
void writePolicyKeys(JsonWriter &json, const PolicyRow &policy);

void writeConnectionReference(JsonWriter &json, const ConnectionReference &connection);
//! \a now decides what is overdue. Without an entry it is there by itself.
void writeApproved(JsonWriter &json, const ApprovedRow &row, Millis now);

//! Who reads an object of the directory, and under which policy.
struct Reader {
    Caller caller = {};
    PolicyRow policy = {};
    Millis now = 0;
    //! Where connections are installed from instead of where their developer says: in the demo this
    //! service plays the partners, so that they can be walked to.
    QHash<QString, QString> installAddresses = {};
};
void writeDirectoryConnection(JsonWriter &json, const DirectoryRow &row, const Reader &reader);

//! Everything about a request but its connection and its pages, which who reads it decides.
struct RequestParts {
    const RequestRow &request;
    const DirectoryRow &connection;
    const std::vector<PageRow> &pages; //!< those of its pages that the reader may open
};
void writeRequest(JsonWriter &json, const RequestParts &parts, const Reader &reader);

} // namespace GatehouseWorkspace
