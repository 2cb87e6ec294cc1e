// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/clock.h"
#include "models/base/secret.h"
#include "models/domain/workspace.h"
#include "models/net/requesthandle.h"
#include "models/profiles/profile.h"

#include <QObject>

#include <vector>

namespace Gatehouse {

//! An address and a token somebody wants to use.
struct ProbeQuestion {
    Profile::Kind kind = Profile::Kind::Notion;
    QUrl origin = {};
    Secret token = {};
    QString caFile = {};
};

struct ProbeAnswer {
    Identity identity = {};
    std::vector<Workspace> workspaces = {}; //!< none for a personal access token of Notion

    friend bool operator==(const ProbeAnswer &, const ProbeAnswer &) = default;
};

//! Tries an address and a token before anything is saved. Nothing is stored here.
class ProfileProbe : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileProbe)

public:
    //! `clock` lives longer.
    explicit ProfileProbe(const Clock &clock, QObject *parent = nullptr);
    ~ProfileProbe() override;

    [[nodiscard]] RequestHandle test(const ProbeQuestion &question, Handler<ProbeAnswer> done);

private:
    const Clock &m_clock;
};

} // namespace Gatehouse
