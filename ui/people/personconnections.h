// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "models/domain/standing.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Gatehouse {

class ConnectionListModel;
class TextLabel;

//! A short list of connections that have to do with a person; a click leads to one. What somebody
//! added who is gone belongs to nobody, and can be handed over here.
class PersonConnections : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonConnections)

public:
    enum class Relation { AddedBy, InstalledBy };
    Q_ENUM(Relation)

    PersonConnections(ConnectionListModel &model, Relation relation, QWidget *parent = nullptr);

    //! Who looks, which decides what can be done.
    void setStanding(const Standing &standing);
    //! Whether the person is here. Before setPerson().
    void setPlace(People::State state);
    //! An empty id: nothing is asked and nothing shown.
    void setPerson(const UserId &person);
    //! What is shown may be out of date.
    void refresh();

Q_SIGNALS:
    void connectionChosen(const Gatehouse::ConnectionId &id);
    void allChosen();
    void handOverRequested(const Gatehouse::Connection &connection);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void say(const QString &sentence);
    void showRows(int wanted);
    void addRow();
    void fillRow(int row);
    void showTitle();
    bool isPartial() const;
    QString whyPartial() const;
    bool isNobodys() const;

    struct Row {
        QWidget *widget = nullptr;
        QPushButton *link = nullptr;
        QPushButton *handOver = nullptr;
    };

    ConnectionListModel &m_model;
    Relation m_relation;
    Standing m_standing;
    People::State m_place = People::State::Active;
    UserId m_person;
    TextLabel *m_title = nullptr;
    TextLabel *m_sentence = nullptr;
    QPushButton *m_retry = nullptr;
    QVBoxLayout *m_list = nullptr;
    QList<Row> m_rows;
    QPushButton *m_all = nullptr;
};

} // namespace Gatehouse
