// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"
#include "app/workspace/store/transaction.h"

namespace GatehouseWorkspace {

class Store;

//! A partner of the demo, whose site this service plays: what only the partner itself would know.
struct DemoPartner {
    QString name = {}; //!< as it stands in addresses
    ConnectionId connection = {};
    QString clientId = {};
    Secret clientSecret = {};
};

//! How \a connection is called in an address: letters, digits and hyphens.
QString demoPartnerName(const QString &connection);

//! Kept sealed: a demo's secrets too are nobody's business who only has the file.
Result<void> keepDemoPartners(Transaction &transaction, const std::vector<DemoPartner> &partners);
//! Empty in any store the demo did not make.
Result<std::vector<DemoPartner>> demoPartners(Store &store);

} // namespace GatehouseWorkspace
