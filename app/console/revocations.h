// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/auth/installationkeeper.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>

namespace Gatehouse {

//! Ends installations whose tokens this console holds: the tokens at the server, then the
//! installation in its own workspace, whichever is open. Once begun it goes to its end, whatever
//! else is asked for meanwhile.
class Revocations final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Revocations)

public:
    //! They live longer.
    struct Parts {
        InstallationKeeper &keeper;
        //! Of any workspace of the profile; null: it is out of reach.
        std::function<WorkspaceService *(const WorkspaceId &)> serviceOf = {};
    };
    enum class Extent {
        Nothing, //!< `error` says why
        Tokens, //!< they are ended and forgotten; the installation could not be
        Everything,
    };
    Q_ENUM(Extent)
    struct Outcome {
        HeldInstallation held = {};
        Extent extent = Extent::Nothing;
        std::optional<ApiError> error = {}; //!< none with Tokens: the workspace is out of reach
    };

    explicit Revocations(Parts parts, QObject *parent = nullptr);
    ~Revocations() override;

    //! Ends in ended(). Does nothing while it is under way.
    void begin(const QString &botId);
    bool isUnderWay(const QString &botId) const { return m_running.contains(botId); }
    //! An installation of \a connection ended otherwise, such as by an undo: its tokens are
    //! forgotten when the server says that they are over.
    void noteEnded(const WorkspaceId &workspace, const ConnectionId &connection);

    //! What became of it, for people.
    static QString sentence(const Outcome &outcome);

Q_SIGNALS:
    void ended(const Gatehouse::Revocations::Outcome &outcome);

private:
    void endInstallation(const HeldInstallation &held);
    void endUse(
        const HeldInstallation &held, WorkspaceService &service, const ConnectionId &connection);
    //! What is not there any more has ended already.
    void settle(const HeldInstallation &held, const std::optional<ApiError> &error);
    void finish(const Outcome &outcome);

    Parts m_parts;
    std::map<QString, RequestHandle> m_running; //!< by bot
    std::map<QString, RequestHandle> m_forgetting; //!< by bot
};

} // namespace Gatehouse
