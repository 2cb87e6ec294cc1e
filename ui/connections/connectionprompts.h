// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "ui/common/confirmdialog.h"

#include <QObject>
#include <QPointer>

namespace Gatehouse {

class ConnectionActions;
class ReachLookup;

//! Says what an action on connections ends before it is done, and does it when it is confirmed.
class ConnectionPrompts final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionPrompts)

public:
    //! More people than this lose something: a word has to be typed.
    static constexpr int manyPeople = 20;

    //! \a actions outlives the prompts; dialogs open over \a window.
    ConnectionPrompts(ConnectionActions &actions, QWidget *window);

    void disconnectConnections(const QList<Connection> &connections);
    void revoke(const Connection &connection, const QList<ConnectionUser> &people);
    void revokeEverybody(const Connection &connection);
    void revokePerson(const PersonReference &person, const QList<Connection> &connections);

private:
    ConfirmDialog *open(ConfirmDialog::Asking asking, std::function<void()> act);
    static ConfirmDialog::Question disconnectOne(
        const Connection &connection, const ReachLookup &reaches);
    static ConfirmDialog::Question disconnectSeveral(
        const QList<Connection> &connections, const ReachLookup &reaches);
    static ConfirmDialog::Question revokePeople(
        const Connection &connection, const QList<ConnectionUser> &people);
    static ConfirmDialog::Question revokeOf(
        const PersonReference &person, const QList<Connection> &connections);
    static ConfirmDialog::Question revokeAll(const Connection &connection);

    ConnectionActions &m_actions;
    QWidget *m_window;
};

} // namespace Gatehouse
