// SPDX-License-Identifier: MIT
#include "models/cache/cachedworkspaceservice.h"

#include "models/base/clock.h"
#include "models/cache/cache.h"
#include "models/cache/cachequestion.h"

#include <QRandomGenerator>

#include <utility>

namespace Gatehouse {

namespace {

//! The server says that this is not to be seen by who asks: nor from a disk.
bool isForbidden(const ApiError &error)
{
    return error.kind == ApiError::Kind::Restricted || error.kind == ApiError::Kind::NotFound;
}

} // namespace

CachedWorkspaceService::CachedWorkspaceService(std::unique_ptr<WorkspaceService> server,
    Cache &cache, QString scope, const Clock &clock, QObject *parent)
    : WorkspaceService(parent)
    , m_server(std::move(server))
    , m_cache(cache)
    , m_scope(std::move(scope))
    , m_clock(clock)
{
}

CachedWorkspaceService::~CachedWorkspaceService() = default;

RequestHandle CachedWorkspaceService::identify(Handler<Identity> done)
{
    return m_server->identify(std::move(done));
}

RequestHandle CachedWorkspaceService::listWorkspaces(Handler<std::vector<Workspace>> done)
{
    return m_server->listWorkspaces(std::move(done));
}

RequestHandle CachedWorkspaceService::listConnections(
    const ConnectionQuery &query, Handler<ConnectionPage> done)
{
    return m_server->listConnections(query, keeping<ConnectionPage>(query, std::move(done)));
}

RequestHandle CachedWorkspaceService::connection(const ConnectionId &id, Handler<Connection> done)
{
    return m_server->connection(id, std::move(done));
}

RequestHandle CachedWorkspaceService::listConnectionUsers(
    const ConnectionUserQuery &query, Handler<ListPage<ConnectionUser>> done)
{
    return m_server->listConnectionUsers(
        query, keeping<ListPage<ConnectionUser>>(query, std::move(done)));
}

RequestHandle CachedWorkspaceService::listPeople(const PeopleQuery &query, Handler<PeoplePage> done)
{
    return m_server->listPeople(query, keeping<PeoplePage>(query, std::move(done)));
}

RequestHandle CachedWorkspaceService::listReachedPages(
    const ReachedPagesQuery &query, Handler<ReachedPages> done)
{
    return m_server->listReachedPages(query, std::move(done));
}

RequestHandle CachedWorkspaceService::listPages(
    const PageTreeQuery &query, Handler<ListPage<TreePage>> done)
{
    return m_server->listPages(query, std::move(done));
}

RequestHandle CachedWorkspaceService::previewPageAccess(
    const std::vector<PageAccessChange> &cells, Handler<std::vector<PageAccessEffect>> done)
{
    return m_server->previewPageAccess(cells, std::move(done));
}

RequestHandle CachedWorkspaceService::listAuditEvents(
    const AuditQuery &query, Handler<ListPage<AuditEvent>> done)
{
    return m_server->listAuditEvents(query, std::move(done));
}

RequestHandle CachedWorkspaceService::auditEvent(
    const AuditEventId &id, Handler<AuditEvent> done)
{
    return m_server->auditEvent(id, std::move(done));
}

RequestHandle CachedWorkspaceService::recallConnections(
    const ConnectionQuery &query, Handler<Remembered<ConnectionPage>> done)
{
    return recall<ConnectionPage>(query, std::move(done));
}

RequestHandle CachedWorkspaceService::recallConnectionUsers(
    const ConnectionUserQuery &query, Handler<Remembered<ListPage<ConnectionUser>>> done)
{
    return recall<ListPage<ConnectionUser>>(query, std::move(done));
}

RequestHandle CachedWorkspaceService::recallPeople(
    const PeopleQuery &query, Handler<Remembered<PeoplePage>> done)
{
    return recall<PeoplePage>(query, std::move(done));
}

template <class Page, class Query>
Handler<Page> CachedWorkspaceService::keeping(const Query &query, Handler<Page> done)
{
    const std::optional<QString> question = CacheQuestion::of(query);
    if (!question)
        return done;
    return
        [this, question = *question, from = query.from, done = std::move(done)](Result<Page> page) {
            if (page)
                keep(question, from, *page);
            else if (isForbidden(page.error()))
                m_cache.write([key = CacheKey{.scope = m_scope, .question = question}](
                                  CacheFile &file) { file.forget(key); });
            done(std::move(page));
        };
}

template <class Page>
void CachedWorkspaceService::keep(
    const QString &question, const std::optional<Cursor> &from, const Page &page)
{
    Reading &reading = m_readings[question];
    if (!from)
        reading = {.id = qint64(QRandomGenerator::global()->generate64()), .nextNumber = 0};
    else if (reading.next != from)
        return; // of a reading that was overtaken by another
    const int number = reading.nextNumber++;
    reading.next = page.next;
    // Written out in the cache's thread: the copy costs less than the JSON.
    m_cache.write([key = CacheKey{.scope = m_scope, .question = question}, id = reading.id, number,
                      asOf = m_clock.now(), page](CacheFile &file) {
        file.keep(key,
            {.reading = id,
                .number = number,
                .isLast = !page.next,
                .asOf = asOf,
                .head = CacheCodec::head(page),
                .rows = CacheCodec::rows(page.items)});
    });
}

template <class Page, class Query>
RequestHandle CachedWorkspaceService::recall(const Query &query, Handler<Remembered<Page>> done)
{
    const std::optional<QString> question = CacheQuestion::of(query);
    if (!question)
        return {};
    return m_cache.read<Remembered<Page>>(
        [key = CacheKey{.scope = m_scope, .question = *question}](
            CacheFile &file) -> Result<Remembered<Page>> {
            const std::optional<CachedList> list = file.recall(key);
            if (!list)
                return ApiError{.kind = ApiError::Kind::NotFound};
            Result<Page> page = CacheCodec::page<Page>(*list);
            if (!page)
                return page.error();
            return Remembered<Page>{.value = std::move(page).value(),
                .asOf = list->asOf,
                .isComplete = list->isComplete};
        },
        std::move(done));
}

} // namespace Gatehouse
