// SPDX-License-Identifier: MIT
#include "models/api/workspaceservice.h"

#include <utility>

namespace Gatehouse {

namespace {

//! Answers "this profile cannot tell" from the event loop, as every request is answered.
template <class T>
class Untellable final : public Operation {
public:
    explicit Untellable(Handler<T> done)
        : m_done(std::move(done))
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (const Handler<T> handler = std::exchange(m_done, {}))
                    handler(ApiError{.kind = ApiError::Kind::Restricted});
            },
            Qt::QueuedConnection);
    }

    void abandon() override { m_done = {}; }

private:
    Handler<T> m_done;
};

} // namespace

WorkspaceService::WorkspaceService(QObject *parent)
    : QObject(parent)
{
}

WorkspaceService::~WorkspaceService() = default;

RequestHandle WorkspaceService::listReachedPages(
    const ReachedPagesQuery &, Handler<ReachedPages> done)
{
    return RequestHandle(new Untellable<ReachedPages>(std::move(done)));
}

RequestHandle WorkspaceService::listPages(const PageTreeQuery &, Handler<ListPage<TreePage>> done)
{
    return RequestHandle(new Untellable<ListPage<TreePage>>(std::move(done)));
}

RequestHandle WorkspaceService::previewPageAccess(
    const std::vector<PageAccessChange> &, Handler<std::vector<PageAccessEffect>> done)
{
    return RequestHandle(new Untellable<std::vector<PageAccessEffect>>(std::move(done)));
}

RequestHandle WorkspaceService::listAuditEvents(
    const AuditQuery &, Handler<ListPage<AuditEvent>> done)
{
    return RequestHandle(new Untellable<ListPage<AuditEvent>>(std::move(done)));
}

RequestHandle WorkspaceService::auditEvent(const AuditEventId &, Handler<AuditEvent> done)
{
    return RequestHandle(new Untellable<AuditEvent>(std::move(done)));
}

RequestHandle WorkspaceService::recallConnections(
    const ConnectionQuery & /*query*/, Handler<Remembered<ConnectionPage>> /*done*/)
{
    return {};
}

RequestHandle WorkspaceService::recallConnectionUsers(
    const ConnectionUserQuery & /*query*/, Handler<Remembered<ListPage<ConnectionUser>>> /*done*/)
{
    return {};
}

RequestHandle WorkspaceService::recallPeople(
    const PeopleQuery & /*query*/, Handler<Remembered<PeoplePage>> /*done*/)
{
    return {};
}

} // namespace Gatehouse
