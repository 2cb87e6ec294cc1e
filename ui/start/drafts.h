// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/secret.h"

#include <QString>
#include <QUrl>

namespace Gatehouse {

//! A new local workspace, as its form was filled.
struct LocalWorkspaceDraft {
    QString workspaceName = {};
    QString ownerName = {};
    QString ownerEmail = {};

    friend bool operator==(const LocalWorkspaceDraft &, const LocalWorkspaceDraft &) = default;
};

//! A Notion profile: the token is all Notion wants.
struct NotionDraft {
    Secret token = {};

    friend bool operator==(const NotionDraft &, const NotionDraft &) = default;
};

//! A gatehouse-workspace on another host.
struct RemoteWorkspaceDraft {
    QUrl address = {}; //!< https, or http to this computer
    Secret token = {}; //!< a session; empty: it is got by signing in in the browser

    friend bool operator==(const RemoteWorkspaceDraft &, const RemoteWorkspaceDraft &) = default;
};

} // namespace Gatehouse
