// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "models/domain/standing.h"

#include <QWidget>

class QPushButton;

namespace Gatehouse {

class ConnectionUserListModel;
class MessageBar;
class SearchField;
class StateStack;
class TableView;
class TextLabel;

//! The people with access to one connection.
class ConnectionUsersPage : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionUsersPage)

public:
    explicit ConnectionUsersPage(ConnectionUserListModel &users, QWidget *parent = nullptr);

    void setStanding(const Standing &standing);
    //! Reads nothing until the page is seen.
    void setConnection(const Connection &connection);

Q_SIGNALS:
    void openUrlRequested(const QUrl &url);
    void copied(const QString &sentence);
    void revokeRequested(const Gatehouse::Connection &connection,
        const QList<Gatehouse::ConnectionUser> &people);
    void revokeEverybodyRequested(const Gatehouse::Connection &connection);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    void retranslate();
    void ask();
    void showState();
    void openMenu(const QPoint &globalPosition);
    QList<ConnectionUser> selectedPeople() const;
    QString whyNotRevoke(const QList<ConnectionUser> &people) const;
    void showRevoke();

    ConnectionUserListModel &m_users;
    Standing m_standing;
    Connection m_connection;
    SearchField *m_search = nullptr;
    MessageBar *m_messageBar = nullptr;
    StateStack *m_states = nullptr;
    TableView *m_table = nullptr;
    QWidget *m_bar = nullptr;
    QPushButton *m_revoke = nullptr;
    QPushButton *m_revokeEverybody = nullptr;
};

} // namespace Gatehouse
