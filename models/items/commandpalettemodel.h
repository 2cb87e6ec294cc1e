// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "models/domain/person.h"
#include "models/items/fuzzymatch.h"
#include "models/net/requesthandle.h"

#include <QAbstractListModel>
#include <QTimer>

#include <optional>
#include <vector>

namespace Gatehouse {

struct ConnectionPage;
struct PeoplePage;
class WorkspaceService;

//! An action as the palette lists it.
struct PaletteAction {
    QString name = {}; //!< stable, not shown
    QString text = {};
    QString detail = {}; //!< the menu it is in
    QString keys = {}; //!< as people read them; empty: none
    QString whyNot = {}; //!< why it cannot be chosen now; empty: it can

    friend bool operator==(const PaletteAction &, const PaletteAction &) = default;
};

//! A workspace or profile to switch to.
struct PalettePlace {
    QString id = {};
    QString name = {};
    QString detail = {}; //!< where it is, or its plan

    friend bool operator==(const PalettePlace &, const PalettePlace &) = default;
};

//! What the command palette offers for a text: actions, workspaces and profiles at once,
//! connections and people as soon as the service has answered. Grouped, each group with a heading
//! row that cannot be chosen; the group with the best match first.
class CommandPaletteModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPaletteModel)

public:
    enum class Group { Actions, Connections, People, Workspaces, Profiles };
    Q_ENUM(Group)

    enum Role {
        GroupRole = Qt::UserRole + 1, //!< Group
        IdRole, //!< name of the action, id of everything else; empty: a heading
        DetailRole, //!< secondary text beside the name
        KeysRole, //!< shortcut, for the right edge
        WhyNotRole,
        PositionsRole, //!< QList<int>: the letters of the name that were typed
        IconRole, //!< of a connection: emoji or address
    };

    //! Rows of a group; more are a reason to type more.
    static constexpr int mostRows = 20;

    explicit CommandPaletteModel(QObject *parent = nullptr);
    ~CommandPaletteModel() override;

    //! Null: no connections and people. The service outlives the model or is taken away before.
    void setService(WorkspaceService *service);
    void setActions(std::vector<PaletteAction> actions);
    //! Those of the profile to switch to, without the one that is shown.
    void setWorkspaces(std::vector<PalettePlace> workspaces);
    void setProfiles(std::vector<PalettePlace> profiles);
    //! Names of actions, the latest first: their order while there is no text.
    void setRecent(const QStringList &names);

    const QString &text() const { return m_text; }
    //! Objects are asked for when typing has paused; those of before stay until the answer is here.
    void setText(const QString &text);

    //! Connections and people of this text are not here yet.
    bool isSearching() const;
    //! Why connections or people could not be had; one of both when both could not.
    const std::optional<ApiError> &error() const { return m_error; }
    //! Some group has more than it shows.
    bool isCut() const { return m_isCut; }

    //! The first row that can be chosen from `row` on, in steps of 1 or -1; -1: there is none.
    int nextChoice(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    //! Rows, state or error are new.
    void changed();

private:
    struct Entry {
        Group group = Group::Actions;
        QString id = {}; //!< empty: the heading of the group
        QString text = {};
        QString detail = {};
        QString keys = {};
        QString whyNot = {};
        QString icon = {};
        std::optional<FuzzyMatch> match = {}; //!< nothing: the service found it by something else
    };

    static QString groupName(Group group);
    std::vector<Entry> actionEntries() const;
    std::vector<Entry> placeEntries(Group group, const std::vector<PalettePlace> &places) const;
    std::vector<Entry> connectionEntries() const;
    std::vector<Entry> personEntries() const;
    void ask();
    void takeConnections(Result<ConnectionPage> page);
    void takePeople(Result<PeoplePage> page);
    void dropObjects();
    void rebuild();

    WorkspaceService *m_service = nullptr;
    std::vector<PaletteAction> m_actions;
    std::vector<PalettePlace> m_workspaces;
    std::vector<PalettePlace> m_profiles;
    QStringList m_recent;
    QString m_text;
    std::vector<Connection> m_connections;
    std::vector<Person> m_people;
    std::optional<ApiError> m_error;
    std::vector<Entry> m_rows;
    bool m_isCut = false;
    bool m_hasMore = false; //!< the service has more than its first page
    QTimer m_pause;
    RequestHandle m_askingConnections; // last: destroyed first
    RequestHandle m_askingPeople;
};

} // namespace Gatehouse
