// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Gatehouse {

class ConnectionListModel;
class TextLabel;

//! A short list of connections that have to do with a person; a click leads to one.
class PersonConnections : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonConnections)

public:
    enum class Relation { AddedBy, InstalledBy };
    Q_ENUM(Relation)

    PersonConnections(ConnectionListModel &model, Relation relation, QWidget *parent = nullptr);

    //! An empty id: nothing is asked and nothing shown.
    void setPerson(const UserId &person);

Q_SIGNALS:
    void connectionChosen(const Gatehouse::ConnectionId &id);
    void allChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void say(const QString &sentence);
    void showButtons(int wanted);

    ConnectionListModel &m_model;
    Relation m_relation;
    UserId m_person;
    TextLabel *m_title = nullptr;
    TextLabel *m_sentence = nullptr;
    QPushButton *m_retry = nullptr;
    QVBoxLayout *m_list = nullptr;
    QList<QPushButton *> m_buttons;
    QPushButton *m_all = nullptr;
};

} // namespace Gatehouse
