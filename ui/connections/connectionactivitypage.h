// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "models/domain/standing.h"

#include <QWidget>

class QPushButton;

namespace Gatehouse {

class AuditListModel;
class ConnectionActions;
class MessageBar;
class StateStack;
class TableView;

//! What happened to one connection, newest first, refused attempts included.
class ConnectionActivityPage : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionActivityPage)

public:
    //! They outlive the page.
    ConnectionActivityPage(
        AuditListModel &events, ConnectionActions &actions, QWidget *parent = nullptr);

    void setStanding(const Standing &standing);
    //! Reads nothing until the page is seen.
    void setConnection(const Connection &connection);

Q_SIGNALS:
    void copied(const QString &sentence);
    //! In the audit log.
    void allEventsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void ask();
    void showRights();
    void showState();
    void openMenu(const QPoint &globalPosition);

    AuditListModel &m_events;
    ConnectionActions &m_actions;
    Standing m_standing;
    Connection m_connection;
    MessageBar *m_messageBar = nullptr;
    StateStack *m_states = nullptr;
    TableView *m_table = nullptr;
    QPushButton *m_all = nullptr;
};

} // namespace Gatehouse
