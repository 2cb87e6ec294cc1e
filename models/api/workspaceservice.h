// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "models/domain/listpage.h"
#include "models/domain/person.h"
#include "models/domain/workspace.h"
#include "models/net/requesthandle.h"

#include <QDateTime>
#include <QObject>

#include <optional>
#include <vector>

namespace Gatehouse {

//! Which connections, in which order. Sorting and filtering are the service's work.
struct ConnectionQuery {
    Q_GADGET

public:
    enum class Filter { Active, NotApproved, OwnerLeft, TokenExpired, Disconnected, All };
    Q_ENUM(Filter)
    enum class Sort { Name, Kind, AddedAt, AddedBy, Users, Pages, Status, LastUsedAt };
    Q_ENUM(Sort)

    QString text = {}; //!< name, developer, person or id
    Filter filter = Filter::Active;
    std::optional<Connections::Kind> kind = {};
    std::optional<UserId> addedBy = {};
    std::optional<UserId> user = {}; //!< those this person installed
    bool mine = false; //!< created or installed by the signed-in person
    Sort sort = Sort::AddedAt;
    Qt::SortOrder order = Qt::DescendingOrder;
    std::optional<Cursor> from = {};

    friend bool operator==(const ConnectionQuery &, const ConnectionQuery &) = default;
};

struct ConnectionPage : ListPage<Connection> {
    std::optional<ConnectionCounts> counts = {}; //!< nothing where the profile cannot tell
};

struct PeopleQuery {
    Q_GADGET

public:
    enum class Sort { Name, Email, Role, State };
    Q_ENUM(Sort)

    QString text = {}; //!< name, e-mail address or id
    std::optional<People::Type> type = {};
    std::optional<People::Role> role = {};
    std::optional<People::State> state = {}; //!< nothing: everybody
    Sort sort = Sort::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    std::optional<Cursor> from = {};

    friend bool operator==(const PeopleQuery &, const PeopleQuery &) = default;
};

struct PeopleCounts {
    int persons = 0;
    int bots = 0;
    int guests = 0;
    int suspended = 0;
    int left = 0;

    friend bool operator==(const PeopleCounts &, const PeopleCounts &) = default;
};

struct PeoplePage : ListPage<Person> {
    std::optional<PeopleCounts> counts = {};
};

struct ConnectionUserQuery {
    ConnectionId connection = {};
    QString text = {};
    std::optional<Cursor> from = {};
};

//! An earlier answer: all pages of it that were read, and when.
template <class T>
struct Remembered {
    T value = {};
    QDateTime asOf = {}; //!< UTC
    bool isComplete = false; //!< whether the list ended there

    friend bool operator==(const Remembered &, const Remembered &) = default;
};

//! How a profile comes by what it shows; every screen says which (product.md).
enum class Provenance {
    Performed, //!< the local workspace does it itself
    Measured, //!< what Notion's public API lets us see
};

//! What can be asked of one workspace. The only way from a model to a server.
//! Handlers run from the event loop, at most once, and never after their handle is dropped.
class WorkspaceService : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceService)

public:
    explicit WorkspaceService(QObject *parent = nullptr);
    ~WorkspaceService() override;

    virtual Provenance provenance() const = 0;

    //! What was fetched so far is out of date: the next question goes to the server. Call it on
    //! refresh, once for all questions that belong to it. A service that asks each time has nothing
    //! to do.
    virtual void invalidate() { }

    //! Who the token acts as.
    [[nodiscard]] virtual RequestHandle identify(Handler<Identity> done) = 0;
    //! The workspaces the token reaches, the first one first.
    [[nodiscard]] virtual RequestHandle listWorkspaces(Handler<std::vector<Workspace>> done) = 0;
    [[nodiscard]] virtual RequestHandle listConnections(
        const ConnectionQuery &query, Handler<ConnectionPage> done)
        = 0;
    [[nodiscard]] virtual RequestHandle connection(const ConnectionId &id, Handler<Connection> done)
        = 0;
    [[nodiscard]] virtual RequestHandle listConnectionUsers(
        const ConnectionUserQuery &query, Handler<ListPage<ConnectionUser>> done)
        = 0;
    [[nodiscard]] virtual RequestHandle listPeople(
        const PeopleQuery &query, Handler<PeoplePage> done)
        = 0;

    // What was answered last to the same question, paging apart, without asking the server. Any
    // error means that nothing is known. An empty handle: nothing ever is, and nobody is called.
    [[nodiscard]] virtual RequestHandle recallConnections(
        const ConnectionQuery &query, Handler<Remembered<ConnectionPage>> done);
    [[nodiscard]] virtual RequestHandle recallConnectionUsers(
        const ConnectionUserQuery &query, Handler<Remembered<ListPage<ConnectionUser>>> done);
    [[nodiscard]] virtual RequestHandle recallPeople(
        const PeopleQuery &query, Handler<Remembered<PeoplePage>> done);
};

} // namespace Gatehouse
