// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"

#include <QWidget>

class QPushButton;

namespace Gatehouse {

class Avatar;
class TextLabel;

//! The top of a connection's details: face, name, developer and what is to be known at once.
class ConnectionHeader : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionHeader)

public:
    explicit ConnectionHeader(QWidget *parent = nullptr);

    void setConnection(const Connection &connection);

Q_SIGNALS:
    void linkActivated(const QUrl &link);

private:
    Avatar *m_avatar = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_developer = nullptr;
    QPushButton *m_website = nullptr;
    QWidget *m_chips = nullptr;
    QUrl m_link;
};

} // namespace Gatehouse
