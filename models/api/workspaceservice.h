// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/auditevent.h"
#include "models/domain/connection.h"
#include "models/domain/listpage.h"
#include "models/domain/page.h"
#include "models/domain/person.h"
#include "models/domain/workspace.h"
#include "models/net/requesthandle.h"

#include <QDateTime>
#include <QObject>

#include <optional>
#include <vector>

namespace Gatehouse {

class Governance;
class GovernanceChanges;
class WorkspaceChanges;

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

struct ReachedPagesQuery {
    Q_GADGET

public:
    enum class Extent {
        Direct, //!< pages with a grant of their own
        Effective, //!< these and all below them
    };
    Q_ENUM(Extent)

    ConnectionId connection = {};
    Extent extent = Extent::Direct;
    std::optional<PageId> parent = {}; //!< only pages right below this one
    QString text = {}; //!< part of the title
    std::optional<Cursor> from = {};

    friend bool operator==(const ReachedPagesQuery &, const ReachedPagesQuery &) = default;
};

struct ReachedPages : ListPage<ReachedPage> {
    std::optional<Reach> reach = {};
};

struct PageTreeQuery {
    std::optional<PageId> parent = {}; //!< nothing: at the root, or with a text anywhere
    QString text = {}; //!< part of the title
    std::vector<ConnectionId> connections = {}; //!< whose access is asked for, 50 at most
    std::optional<Cursor> from = {};

    friend bool operator==(const PageTreeQuery &, const PageTreeQuery &) = default;
};

struct AuditQuery {
    std::optional<ConnectionId> connection
        = {}; //!< nothing: all; owners of the enterprise plan only
    std::optional<UserId> actor = {}; //!< who did it
    std::optional<UserId> person = {}; //!< to whom
    std::optional<PageId> page = {};
    QStringList actions = {}; //!< "connection.approved", or "connection.*" for all of its kind
    std::optional<AuditEvents::Outcome> outcome = {};
    QDateTime since = {}; //!< UTC; null: from the beginning
    QDateTime before = {}; //!< UTC; null: up to now
    std::optional<Cursor> from = {};

    friend bool operator==(const AuditQuery &, const AuditQuery &) = default;
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
    //! The workspace it is bound to; empty where the token alone decides.
    virtual WorkspaceId workspace() const { return {}; }

    //! Where changes go; null where the profile can only look (Notion's public API has no call for
    //! any of them). Lives as long as the service.
    virtual WorkspaceChanges *changes() { return nullptr; }
    //! Policy, approved list, requests; null where the profile has none of it. Live as long as the
    //! service.
    virtual Governance *governance() { return nullptr; }
    virtual GovernanceChanges *governanceChanges() { return nullptr; }

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

    // What only a workspace that performs can tell; a service that measures answers Restricted.

    [[nodiscard]] virtual RequestHandle listReachedPages(
        const ReachedPagesQuery &query, Handler<ReachedPages> done);
    [[nodiscard]] virtual RequestHandle listPages(
        const PageTreeQuery &query, Handler<ListPage<TreePage>> done);
    //! What these changes would open or close; changes nothing.
    [[nodiscard]] virtual RequestHandle previewPageAccess(
        const std::vector<PageAccessChange> &cells, Handler<std::vector<PageAccessEffect>> done);
    //! Newest first.
    [[nodiscard]] virtual RequestHandle listAuditEvents(
        const AuditQuery &query, Handler<ListPage<AuditEvent>> done);
    //! NotFound: there is no such event, or it is not the caller's to see.
    [[nodiscard]] virtual RequestHandle auditEvent(
        const AuditEventId &id, Handler<AuditEvent> done);

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
