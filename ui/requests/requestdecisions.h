// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/governanceactions.h"

#include <QObject>
#include <QSet>

namespace Gatehouse {

//! Decisions about requests on their way: which are being decided, and the words that were written
//! for them, should they have to be sent again.
class RequestDecisions final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestDecisions)

public:
    //! \a actions lives longer.
    explicit RequestDecisions(GovernanceActions &actions, QObject *parent = nullptr);
    ~RequestDecisions() override;

    void approve(const QList<ConnectionRequest> &requests, const QString &note);
    void deny(const QList<ConnectionRequest> &requests, const QString &note);

    const QSet<QString> &beingDecided() const { return m_beingDecided; }
    //! What was written for this request when deciding it failed.
    QString failedNote(const RequestId &id) const { return m_failedNotes.value(id.toString()); }

Q_SIGNALS:
    void changed();

private:
    template <class Send>
    void send(const QList<ConnectionRequest> &requests, const QString &note, const Send &sendOne);

    struct Sent {
        QString request = {};
        QString note = {};
    };

    GovernanceActions &m_actions;
    QHash<QString, Sent> m_sent; //!< by action
    Sent m_beginning; //!< while an action begins
    QSet<QString> m_beingDecided;
    QHash<QString, QString> m_failedNotes;
};

} // namespace Gatehouse
