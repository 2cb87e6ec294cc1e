// SPDX-License-Identifier: MIT
#include "models/api/notionworkspaceservice.h"

#include "models/api/apiversions.h"
#include "models/api/wire/notionusercodec.h"
#include "models/base/clock.h"
#include "models/net/aside.h"
#include "models/net/httpclient.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace Gatehouse {

//! Not in the anonymous namespace: a template of the service keeps it in a lambda, which unity
//! builds would warn of.
class NotionSequence final : public Operation {
public:
    void abandon() override
    {
        step.reset();
        aside.reset();
    }

    RequestHandle step;
    std::unique_ptr<Aside> aside;
};

namespace {

using namespace Qt::StringLiterals;

constexpr size_t notionPageSize = 100;
constexpr size_t notionAsideFrom = 2000; // rows; below, sorting takes less than a frame

HttpRequest notionRead(const QString &path)
{
    HttpRequest request{.path = path};
    request.headers = {{"Notion-Version", notionApiVersion}};
    return request;
}

template <class Row>
ListPage<Row> notionSlice(const std::vector<Row> &rows, const std::optional<Cursor> &from)
{
    const size_t begin = std::min(size_t(from ? from->toString().toULongLong() : 0), rows.size());
    const size_t end = std::min(begin + notionPageSize, rows.size());
    ListPage<Row> page{
        .items = {rows.begin() + std::ptrdiff_t(begin), rows.begin() + std::ptrdiff_t(end)}};
    if (end < rows.size())
        page.next = Cursor(QString::number(end));
    return page;
}

} // namespace

NotionWorkspaceService::NotionWorkspaceService(
    HttpClient &client, const Clock &clock, QObject *parent)
    : WorkspaceService(parent)
    , m_client(client)
    , m_clock(clock)
    , m_self([this](Handler<NotionUser> done) { return fetchSelf(std::move(done)); })
    , m_all([this](Handler<NotionSnapshotPointer> done) { return fetchAll(std::move(done)); })
{
}

NotionWorkspaceService::~NotionWorkspaceService() = default;

void NotionWorkspaceService::invalidate()
{
    m_self.invalidate();
    m_all.invalidate();
}

RequestHandle NotionWorkspaceService::identify(Handler<Identity> done)
{
    return m_self.ask(m_clock.now(), [done = std::move(done)](Result<NotionUser> self) {
        if (self)
            done(toIdentity(*self));
        else
            done(self.error());
    });
}

RequestHandle NotionWorkspaceService::listWorkspaces(Handler<std::vector<Workspace>> done)
{
    return identify([done = std::move(done)](Result<Identity> identity) {
        if (!identity)
            return done(identity.error());
        std::vector<Workspace> workspaces;
        if (identity->workspace)
            workspaces.push_back(*identity->workspace);
        done(std::move(workspaces));
    });
}

RequestHandle NotionWorkspaceService::listConnections(
    const ConnectionQuery &query, Handler<ConnectionPage> done)
{
    return answer<Connection, ConnectionPage>(query, std::move(done));
}

RequestHandle NotionWorkspaceService::connection(const ConnectionId &id, Handler<Connection> done)
{
    return m_all.ask(
        m_clock.now(), [id, done = std::move(done)](Result<NotionSnapshotPointer> all) {
            if (!all)
                return done(all.error());
            const std::vector<Connection> &rows = (*all)->connections();
            const auto found = std::find_if(
                rows.begin(), rows.end(), [&](const Connection &row) { return row.id == id; });
            if (found == rows.end())
                return done(ApiError{.kind = ApiError::Kind::NotFound});
            done(*found);
        });
}

RequestHandle NotionWorkspaceService::listConnectionUsers(
    const ConnectionUserQuery &, Handler<ListPage<ConnectionUser>> done)
{
    // Asks first who we are, so that a broken token is reported as that.
    return identify([done = std::move(done)](Result<Identity> identity) {
        done(identity ? ApiError{.kind = ApiError::Kind::Restricted} : identity.error());
    });
}

RequestHandle NotionWorkspaceService::listPeople(const PeopleQuery &query, Handler<PeoplePage> done)
{
    return answer<Person, PeoplePage>(query, std::move(done));
}

RequestHandle NotionWorkspaceService::fetchSelf(Handler<NotionUser> done)
{
    return m_client.fetch<NotionUser>(
        notionRead(u"/v1/users/me"_s), Wire::decodeNotionUser, std::move(done));
}

RequestHandle NotionWorkspaceService::fetchAll(Handler<NotionSnapshotPointer> done)
{
    struct Gathering {
        NotionUser self = {};
        std::vector<NotionUser> users = {};
    };
    auto *const sequence = new NotionSequence;
    RequestHandle handle(sequence);
    const auto gathered = std::make_shared<Gathering>();
    const auto ask = std::make_shared<std::function<void(std::optional<Cursor>)>>();
    // Weak inside itself: the handler of the page under way holds it.
    *ask = [this, sequence, gathered, done, again = std::weak_ptr(ask)](
               std::optional<Cursor> from) {
        HttpRequest request = notionRead(u"/v1/users"_s);
        request.query.emplace_back(u"page_size"_s, QString::number(notionPageSize));
        if (from)
            request.query.emplace_back(u"start_cursor"_s, from->toString());
        sequence->step
            = m_client.fetch<Wire::NotionUserList>(std::move(request), Wire::decodeNotionUserHeads,
                [sequence, gathered, done, ask = again.lock()](Result<Wire::NotionUserList> list) {
                    if (!list)
                        return done(list.error());
                    std::move(list->users.begin(), list->users.end(),
                        std::back_inserter(gathered->users));
                    if (list->next)
                        return (*ask)(list->next);
                    const auto snapshot = std::make_shared<NotionSnapshotPointer>();
                    auto work = [gathered, snapshot] {
                        *snapshot = std::make_shared<NotionSnapshot>(
                            gathered->self, std::move(gathered->users));
                    };
                    auto finish = [snapshot, done] { done(*snapshot); };
                    if (gathered->users.size() < notionAsideFrom) {
                        work();
                        return finish();
                    }
                    sequence->aside = std::make_unique<Aside>();
                    sequence->aside->run(std::move(work), std::move(finish));
                });
    };
    sequence->step = m_self.ask(m_clock.now(), [gathered, done, ask](Result<NotionUser> self) {
        if (!self)
            return done(self.error());
        gathered->self = *self;
        (*ask)({});
    });
    return handle;
}

template <class Row, class Page, class Query>
RequestHandle NotionWorkspaceService::answer(const Query &query, Handler<Page> done)
{
    auto *const sequence = new NotionSequence;
    RequestHandle handle(sequence);
    sequence->step = m_all.ask(m_clock.now(),
        [sequence, query, done = std::move(done)](Result<NotionSnapshotPointer> all) {
            if (!all)
                return done(all.error());
            const auto rows = std::make_shared<std::vector<Row>>();
            auto work = [rows, query, all = *all] { *rows = all->matching(query); };
            auto finish = [rows, query, done] { done(Page{notionSlice(*rows, query.from)}); };
            if ((*all)->people().size() < notionAsideFrom) {
                work();
                return finish();
            }
            sequence->aside = std::make_unique<Aside>();
            sequence->aside->run(std::move(work), std::move(finish));
        });
    return handle;
}

} // namespace Gatehouse
