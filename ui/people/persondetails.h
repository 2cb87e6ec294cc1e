// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "ui/people/personcommands.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;

namespace Gatehouse {

class Avatar;
class ConnectionListModel;
class DetailsScroll;
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

    //! Who looks, which decides what can be done.
    void setStanding(const Standing &standing);
    //! Before setPeople(). Nothing: unknown.
    void setActiveOwners(std::optional<int> count) { m_activeOwners = count; }
    //! What they added and installed may be out of date.
    void refresh();

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
    void commandChosen(Gatehouse::PersonCommand command);
    void menuRequested(const QPoint &globalPosition);
    void handOverRequested(const Gatehouse::Connection &connection);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSingle();
    QWidget *makeActions();
    QPushButton *makeButton(PersonCommand command, const QString &name);
    void showActions();
    void show(const Person &person);
    void summarise();
    PersonReference reference() const;

    QList<Person> m_people;
    Provenance m_provenance = Provenance::Performed;
    Source m_source = Source::Server;
    Standing m_standing;
    std::optional<int> m_activeOwners;
    QStackedWidget *m_pages = nullptr;
    DetailsScroll *m_scroll = nullptr;
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
    QWidget *m_actions = nullptr;
    QMap<PersonCommand, QPushButton *> m_buttons;
    QPushButton *m_more = nullptr;
};

} // namespace Gatehouse
