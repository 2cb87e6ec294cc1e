// SPDX-License-Identifier: MIT
#include "app/console/pictureservice.h"

#include "app/console/pictureanswer.h"

namespace Gatehouse {

PictureService::PictureService(Script script, QObject *parent)
    : WorkspaceService(parent)
    , m_script(std::move(script))
{
    if (m_script.provenance == Provenance::Measured)
        return;
    auto mood = PictureGovernance::Mood::Failed;
    if (m_script.mood == Mood::Busy)
        mood = PictureGovernance::Mood::Busy;
    else if (m_script.mood == Mood::Empty)
        mood = PictureGovernance::Mood::Empty;
    m_governance
        = std::make_unique<PictureGovernance>(m_script.governance.value_or(mood), m_script.error);
}

PictureService::~PictureService() = default;

template <class T>
RequestHandle PictureService::answer(Handler<T> done, T nothing)
{
    std::function<void()> say;
    switch (m_script.mood) {
    case Mood::Busy:
        break;
    case Mood::Empty:
        say = [done = std::move(done), nothing = std::move(nothing)] { done(nothing); };
        break;
    case Mood::Failed:
    case Mood::ConnectionAlone:
        say = [done = std::move(done), error = m_script.error] { done(error); };
        break;
    } // no default: the compiler names a forgotten mood
    return RequestHandle(new PictureAnswer(std::move(say)));
}

RequestHandle PictureService::identify(Handler<Identity> done)
{
    return answer(std::move(done), Identity{});
}

RequestHandle PictureService::listWorkspaces(Handler<std::vector<Workspace>> done)
{
    return answer(std::move(done), std::vector<Workspace>{});
}

RequestHandle PictureService::listConnections(
    const ConnectionQuery & /*query*/, Handler<ConnectionPage> done)
{
    ConnectionPage page;
    page.counts = ConnectionCounts{};
    if (m_script.mood != Mood::ConnectionAlone)
        return answer(std::move(done), page);
    page.counts->active = 1;
    page.items.push_back({.id = ConnectionId(QStringLiteral("zapier")),
        .name = QStringLiteral("Zapier"),
        .kind = Connections::Kind::Public,
        .developer = {.name = QStringLiteral("Zapier, Inc.")},
        .capabilities = Capabilities{},
        .status = Connections::Status::Active,
        .approved = true,
        .usersCount = 3,
        .directPagesCount = 4});
    return RequestHandle(
        new PictureAnswer([done = std::move(done), page = std::move(page)] { done(page); }));
}

RequestHandle PictureService::connection(const ConnectionId & /*id*/, Handler<Connection> done)
{
    return answer(std::move(done), Connection{});
}

RequestHandle PictureService::listConnectionUsers(
    const ConnectionUserQuery & /*query*/, Handler<ListPage<ConnectionUser>> done)
{
    return answer(std::move(done), ListPage<ConnectionUser>{});
}

RequestHandle PictureService::listReachedPages(
    const ReachedPagesQuery & /*query*/, Handler<ReachedPages> done)
{
    return answer(std::move(done), ReachedPages{});
}

RequestHandle PictureService::listPeople(const PeopleQuery & /*query*/, Handler<PeoplePage> done)
{
    PeoplePage page;
    page.counts = PeopleCounts{};
    return answer(std::move(done), page);
}

RequestHandle PictureService::listAuditEvents(
    const AuditQuery & /*query*/, Handler<ListPage<AuditEvent>> done)
{
    return answer(std::move(done), ListPage<AuditEvent>());
}

} // namespace Gatehouse
