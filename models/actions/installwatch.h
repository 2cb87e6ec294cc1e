// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/base/apierror.h"

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Gatehouse {

class Clock;

//! Waits until a connection that somebody installs elsewhere, in a browser, appears in the
//! workspace. Asks gently: one question at a time, after a while less often.
class InstallWatch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstallWatch)

public:
    struct Pace {
        std::chrono::milliseconds soon{3000}; //!< between an answer and the next question
        std::chrono::milliseconds later{10000};
        std::chrono::seconds calm{120}; //!< after which it is asked less often
    };
    //! They live longer.
    struct Parts {
        WorkspaceService &service;
        const Clock &clock;
        Pace pace = {};
    };
    struct Subject {
        ConnectionId connection = {}; //!< of the directory; empty: any that is not there yet
        QString name = {}; //!< of that one
    };

    explicit InstallWatch(const Parts &parts, QObject *parent = nullptr);
    ~InstallWatch() override;

    //! Begins, or begins anew. After \a deadline late() is said and nothing more is asked.
    void begin(const Subject &subject, const QDateTime &deadline);
    //! Whoever comes back from the browser does not want to wait for the next turn.
    void askNow();
    void stop();
    bool isWaiting() const { return m_isWaiting; }

Q_SIGNALS:
    //! It is used by who waits (or is in the workspace, where there was nothing to know it by).
    void appeared(const Gatehouse::ConnectionId &connection);
    void late();
    //! There is no use in waiting: the token does not work any more.
    void failed(const Gatehouse::ApiError &error);
    //! The server could not be asked just now, and is asked again; nothing: it answers again.
    void troubled(const std::optional<Gatehouse::ApiError> &error);

private:
    void ask();
    void askDirectory(const std::optional<Cursor> &from);
    void askConnections(const std::optional<Cursor> &from);
    void found(const ConnectionId &connection);
    void notYet(const std::optional<ApiError> &error);

    Parts m_parts;
    Subject m_subject;
    QDateTime m_begun;
    QDateTime m_deadline;
    bool m_isWaiting = false;
    bool m_isTroubled = false;
    bool m_knowsBefore = false; //!< m_before is complete
    QSet<QString> m_before; //!< what was there when it began
    QSet<QString> m_seen; //!< by the question under way
    QTimer m_turn;
    RequestHandle m_asking; // last: destroyed first
};

} // namespace Gatehouse
