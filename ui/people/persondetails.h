// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace Gatehouse {

class Avatar;
class ConnectionListModel;
class FactsForm;
class IdField;
class PersonConnections;
class TextLabel;

//! The details side of the people pane: one person or bot, or a count of several.
class PersonDetails : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonDetails)

public:
    struct Parts {
        ConnectionListModel &added;
        ConnectionListModel &installed;
    };
    explicit PersonDetails(const Parts &parts, QWidget *parent = nullptr);

    //! Where the facts come from: what a cache may not hold is no word of the server's.
    enum class Source { Server, Cache };

    //! None, one, or several.
    void setPeople(
        const QList<Person> &people, Provenance provenance, Source source = Source::Server);

Q_SIGNALS:
    void connectionChosen(const Gatehouse::ConnectionId &id);
    void allAddedChosen(const Gatehouse::PersonReference &person);
    void allInstalledChosen(const Gatehouse::PersonReference &person);
    void openUrlRequested(const QUrl &url);
    void copied(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSingle();
    void show(const Person &person);
    void summarise();
    PersonReference reference() const;

    QList<Person> m_people;
    Provenance m_provenance = Provenance::Performed;
    Source m_source = Source::Server;
    QStackedWidget *m_pages = nullptr;
    TextLabel *m_summaryTitle = nullptr;
    FactsForm *m_summary = nullptr;
    Avatar *m_avatar = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_line = nullptr;
    FactsForm *m_facts = nullptr;
    TextLabel *m_idLabel = nullptr;
    IdField *m_id = nullptr;
    QPushButton *m_connection = nullptr;
    PersonConnections *m_added = nullptr;
    PersonConnections *m_installed = nullptr;
};

} // namespace Gatehouse
