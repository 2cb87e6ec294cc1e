// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/governancechanges.h"
#include "models/domain/connection.h"
#include "models/domain/standing.h"
#include "ui/common/listpane.h"
#include "ui/people/personcommands.h"

namespace Gatehouse {

class Clock;
class ConnectionListModel;
class GovernanceActions;
class PersonDetails;
class PersonDialogs;
class PersonListModel;
class QuickFilterBar;
class TableView;

//! The persons and bots of the workspace, and what each of them added and installed.
class PeoplePane : public ListPane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeoplePane)

public:
    enum class Events {
        By, //!< what somebody did
        To, //!< what was done to them
    };
    Q_ENUM(Events)

    //! They outlive the pane. `added` and `installed` belong to its details side alone.
    struct Parts {
        PersonListModel &people;
        ConnectionListModel &added;
        ConnectionListModel &installed;
        GovernanceActions &actions;
        const Clock &clock;
    };
    explicit PeoplePane(const Parts &parts, QWidget *parent = nullptr);
    ~PeoplePane() override;

    //! Who looks, which decides what can be done.
    void setStanding(const Standing &standing);
    //! Reads the rows again; also the first time.
    void refresh();

    //! Finds the person or bot among all and opens the details.
    void showPerson(const UserId &id);

    //! Filter, sort, columns, selection, details side; not the search text.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void showConnection(const Gatehouse::ConnectionId &id);
    void showConnectionsAddedBy(const Gatehouse::PersonReference &person);
    void showConnectionsInstalledBy(const Gatehouse::PersonReference &person);
    //! In the audit log.
    void eventsRequested(const Gatehouse::PersonReference &person, Events events);
    void openUrlRequested(const QUrl &url);
    //! Of a connection whose owner is gone.
    void handOverRequested(const Gatehouse::Connection &connection);
    //! There is a session to look with as somebody else.
    void viewOpened(const Gatehouse::ViewAsSession &session);

protected:
    void retranslate() override;
    void setUpColumns() override;
    void showState() override;
    void showEmpty() override;
    void showSelection() override;
    void openMenu(const QPoint &globalPosition) override;
    ErrorText failureText(const ApiError &error) const override;
    void showEvent(QShowEvent *event) override;

private:
    void fillFilters();
    void adoptQuery();
    void chooseFilter(const QString &key);
    void clearFilters();
    void run(PersonCommand command);
    std::optional<PersonRights::Subject> selectedPerson() const;
    bool isMeasured() const;

    Parts m_parts;
    Standing m_standing;
    QuickFilterBar *m_filters = nullptr;
    TableView *m_table = nullptr;
    PersonDetails *m_details = nullptr;
    PersonDialogs *m_dialogs = nullptr;
};

} // namespace Gatehouse
