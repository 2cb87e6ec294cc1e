// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/standing.h"
#include "models/items/connectionwords.h"

#include <QFrame>

class QPushButton;

namespace Gatehouse {

class TextLabel;

//! A card that says what is amiss with a connection, and what it means.
class ConnectionNotice : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionNotice)

public:
    explicit ConnectionNotice(QWidget *parent = nullptr);

    struct Subject {
        ConnectionWords::Condition condition = ConnectionWords::Condition::Active;
        Connection connection = {};
        QDateTime now = {};
        Standing standing = {};
    };
    void setSubject(const Subject &subject);

Q_SIGNALS:
    void handOverRequested();
    //! Who added it and is gone.
    void personRequested(const Gatehouse::UserId &person);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWho(const Subject &subject);

    ConnectionWords::Condition m_condition = ConnectionWords::Condition::Active;
    TextLabel *m_title = nullptr;
    TextLabel *m_text = nullptr;
    QPushButton *m_handOver = nullptr;
    QPushButton *m_who = nullptr;
    UserId m_person;
};

} // namespace Gatehouse
