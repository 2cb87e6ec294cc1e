// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/picturegovernance.h"
#include "models/api/workspaceservice.h"

#include <memory>
#include <optional>

namespace Gatehouse {

//! A workspace that stays in one state, so that its picture can be taken: busy, empty, or failed.
class PictureService final : public WorkspaceService {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureService)

public:
    enum class Mood {
        Busy, //!< never answers
        Empty, //!< answers with nothing
        Failed, //!< answers with the error
        ConnectionAlone, //!< has one connection, and fails with the error for all that belongs to
                         //!< it
    };

    struct Script {
        Mood mood = Mood::Empty;
        ApiError error = {};
        Provenance provenance = Provenance::Performed;
        std::optional<PictureGovernance::Mood> governance = {}; //!< else that of all
    };

    explicit PictureService(Script script, QObject *parent = nullptr);
    ~PictureService() override;

    Provenance provenance() const override { return m_script.provenance; }
    Governance *governance() override { return m_governance.get(); }
    RequestHandle identify(Handler<Identity> done) override;
    RequestHandle listWorkspaces(Handler<std::vector<Workspace>> done) override;
    RequestHandle listConnections(
        const ConnectionQuery &query, Handler<ConnectionPage> done) override;
    RequestHandle connection(const ConnectionId &id, Handler<Connection> done) override;
    RequestHandle listConnectionUsers(
        const ConnectionUserQuery &query, Handler<ListPage<ConnectionUser>> done) override;
    RequestHandle listReachedPages(
        const ReachedPagesQuery &query, Handler<ReachedPages> done) override;
    RequestHandle listPeople(const PeopleQuery &query, Handler<PeoplePage> done) override;
    RequestHandle listAuditEvents(
        const AuditQuery &query, Handler<ListPage<AuditEvent>> done) override;

private:
    template <class T>
    RequestHandle answer(Handler<T> done, T nothing);

    Script m_script;
    std::unique_ptr<PictureGovernance> m_governance; //!< null where it is measured
};

} // namespace Gatehouse
