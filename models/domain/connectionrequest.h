// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/directoryentry.h"
#include "models/domain/page.h"
#include "models/domain/person.h"

#include <QDateTime>
#include <QObject>

#include <optional>
#include <vector>

namespace Gatehouse {

//! The enums of a request, in a gadget so that test output prints names.
class Requests {
    Q_GADGET

public:
    enum class Status {
        Open,
        WaitingForInstall, //!< accepted; an owner's install makes it approved (rule 5)
        Approved,
        Denied,
        Withdrawn,
    };
    Q_ENUM(Status)
};

//! Somebody asks for a connection that the policy does not let them install.
struct ConnectionRequest {
    //! A wanted page, as far as the reader may see it.
    struct WantedPage {
        PageId id = {};
        QString title = {};
        QString icon = {};
        int descendantsCount = 0;

        friend bool operator==(const WantedPage &, const WantedPage &) = default;
    };

    RequestId id = {};
    PersonReference user = {}; //!< who asks
    DirectoryEntry connection = {};
    QString reason = {};
    int pagesCount = 0; //!< wanted, also those the reader may not see
    std::vector<WantedPage> pages = {};
    QDateTime until = {}; //!< UTC; null: for good
    Requests::Status status = Requests::Status::Open;
    std::optional<PersonReference> decidedBy = {};
    QDateTime decidedAt = {}; //!< UTC; null until it is decided
    QString note = {}; //!< of who decided
    QDateTime createdAt = {}; //!< UTC
    bool endsSoon = false; //!< approved, in use, and over within a week

    friend bool operator==(const ConnectionRequest &, const ConnectionRequest &) = default;
};

struct RequestCounts {
    int open = 0;
    int waitingForInstall = 0;
    int approved = 0;
    int denied = 0;
    int withdrawn = 0;
    int endsSoon = 0;

    friend bool operator==(const RequestCounts &, const RequestCounts &) = default;
};

//! What a member fills in.
struct RequestDraft {
    ConnectionId connection = {};
    QString reason = {};
    std::vector<PageId> pages = {};
    QDateTime until = {}; //!< UTC; null: for good

    friend bool operator==(const RequestDraft &, const RequestDraft &) = default;
};

} // namespace Gatehouse
