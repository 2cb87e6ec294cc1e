// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>
#include <utility>
#include <vector>

namespace Gatehouse {

//! An id and the name it goes by.
using NamesById = QList<std::pair<QString, QString>>;

//! The names of people and connections of whom only the id is known, asked one after the other and
//! kept. What cannot be learned stays unknown and is asked for again when it is wanted again.
class ObjectNames final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ObjectNames)

public:
    //! \a service lives longer.
    explicit ObjectNames(WorkspaceService &service, QObject *parent = nullptr);

    //! Asks, unless it is known or being asked for.
    void want(const UserId &id);
    void want(const ConnectionId &id);
    //! Somebody else knows it already.
    void learn(const QString &id, const QString &name);
    //! Empty: not known.
    QString name(const QString &id) const { return m_known.value(id); }
    //! Whether some name is being asked for; settled() says when none is any more.
    bool isAsking() const { return !m_waiting.empty(); }

Q_SIGNALS:
    void learned();
    void settled();

private:
    using Ask = std::function<RequestHandle()>;

    void queue(const QString &id, Ask ask);
    void askNext();
    void settle(const QString &id, const QString &name);

    WorkspaceService &m_service;
    QHash<QString, QString> m_known;
    QSet<QString> m_wanted;
    std::vector<Ask> m_waiting; //!< the first one is under way
    RequestHandle m_request; // last: destroyed first
};

} // namespace Gatehouse
