// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/approval.h"
#include "models/domain/connectionrequest.h"
#include "models/domain/directoryentry.h"
#include "models/domain/leaving.h"
#include "models/domain/listpage.h"
#include "models/domain/policy.h"
#include "models/domain/policyfile.h"
#include "models/net/requesthandle.h"

#include <QObject>

#include <optional>

namespace Gatehouse {

struct ApprovalQuery {
    QString text = {};
    std::optional<Cursor> from = {};

    friend bool operator==(const ApprovalQuery &, const ApprovalQuery &) = default;
};

struct ApprovalPage : ListPage<ApprovedConnection> {
    std::optional<ApprovalCounts> counts = {};
};

struct DirectoryQuery {
    QString text = {};
    std::optional<Cursor> from = {};

    friend bool operator==(const DirectoryQuery &, const DirectoryQuery &) = default;
};

struct RequestQuery {
    std::optional<Requests::Status> status = Requests::Status::Open; //!< nothing: all
    bool mine = false;
    std::optional<Cursor> from = {};

    friend bool operator==(const RequestQuery &, const RequestQuery &) = default;
};

struct RequestPage : ListPage<ConnectionRequest> {
    std::optional<RequestCounts> counts = {};
};

//! What can be asked about who may install what in a workspace: policy, approved list, directory,
//! requests, and what a person's leaving would mean. Restricted, with the reason role or plan,
//! where it is not for the one who asks (admin-api.md). Handlers run from the event loop, at most
//! once, and never after their handle is dropped.
class Governance : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Governance)

public:
    explicit Governance(QObject *parent = nullptr);
    ~Governance() override;

    [[nodiscard]] virtual RequestHandle policy(Handler<PolicyView> done) = 0;
    //! What \a wanted would mean; changes nothing.
    [[nodiscard]] virtual RequestHandle previewPolicy(
        const InstallPolicy &wanted, Handler<PolicyPreview> done)
        = 0;
    [[nodiscard]] virtual RequestHandle listApprovals(
        const ApprovalQuery &query, Handler<ApprovalPage> done)
        = 0;
    [[nodiscard]] virtual RequestHandle listDirectory(
        const DirectoryQuery &query, Handler<ListPage<DirectoryEntry>> done)
        = 0;
    //! Open ones the longest waiting first, all others newest first.
    [[nodiscard]] virtual RequestHandle listRequests(
        const RequestQuery &query, Handler<RequestPage> done)
        = 0;
    [[nodiscard]] virtual RequestHandle leaving(const UserId &person, Handler<Leaving> done) = 0;
    [[nodiscard]] virtual RequestHandle policyFile(Handler<PolicyFile> done) = 0;
    //! What applying \a file would change; changes nothing.
    [[nodiscard]] virtual RequestHandle planPolicyFile(
        const PolicyFile &file, Handler<PolicyPlan> done)
        = 0;
};

} // namespace Gatehouse
