// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"

#include <QWidget>

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

    //! Reads nothing until the page is seen.
    void setConnection(const Connection &connection);

Q_SIGNALS:
    void openUrlRequested(const QUrl &url);
    void copied(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void ask();
    void showState();
    void openMenu(const QPoint &globalPosition);

    ConnectionUserListModel &m_users;
    Connection m_connection;
    SearchField *m_search = nullptr;
    MessageBar *m_messageBar = nullptr;
    StateStack *m_states = nullptr;
    TableView *m_table = nullptr;
};

} // namespace Gatehouse
