// SPDX-License-Identifier: MIT
#include "app/workspace/admin/requests.h"

#include "app/workspace/admin/adminlist.h"
#include "app/workspace/admin/directory.h"
#include "app/workspace/admin/governanceobjects.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/dispatch/install.h"
#include "app/workspace/rules/governancerules.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/directoryrepository.h"
#include "app/workspace/store/pageaccessrepository.h"
#include "app/workspace/store/pagerepository.h"
#include "app/workspace/store/requestrepository.h"
#include "app/workspace/store/store.h"

namespace GatehouseWorkspace {

namespace {

const QString askForConnections = QStringLiteral("ask for connections in this workspace");

const QuerySchema &requestsQuerySchema()
{
    QStringList words = wordsOf<RequestState>();
    words << QStringLiteral("all");
    static const QuerySchema schema = adminQuery({
        {.name = QLatin1String("status"), .schema = Schema::oneOf(words)},
        {.name = QLatin1String("mine"),
            .schema = Schema::boolean(),
            .form = QuerySchema::Field::Form::Flag},
    });
    return schema;
}

const Schema &requestSchema()
{
    constexpr auto required = Schema::Field::Presence::Required;
    static const Schema schema = Schema::object({
        {.name = QLatin1String("connection_id"), .schema = Schema::uuid(), .presence = required},
        {.name = QLatin1String("reason"),
            .schema = Schema::string({.least = 1, .most = 2000}),
            .presence = required},
        {.name = QLatin1String("page_ids"), .schema = Schema::array(Schema::uuid(), 1000)},
        {.name = QLatin1String("until"), .schema = Schema::time().orNull()},
    });
    return schema;
}

//! Of the pages a request names, those that the reader may open.
Gatehouse::Result<std::vector<PageRow>, HttpError> pagesForReader(
    const Call &call, const RequestRow &request)
{
    std::vector<PageRow> pages;
    for (const PageId &id : request.pages) {
        auto page = PageRepository(call.store).find(request.workspace, id);
        if (!page && page.error().kind == ApiError::Kind::NotFound)
            continue;
        if (!page)
            return Refusal::ofStore(page.error());
        const auto hidden = PageAccessRepository(call.store).isHidden(id, call.actor.user);
        if (!hidden)
            return Refusal::ofStore(hidden.error());
        if (!*hidden && !page->inTrash)
            pages.push_back(std::move(*page));
    }
    return pages;
}

std::optional<HttpError> writeRequestRow(
    JsonWriter &json, const Call &call, const RequestRow &request, const Reader &reader)
{
    const auto connection = DirectoryRepository(call.store)
                                .row(request.workspace, call.actor.user, request.connection);
    if (!connection)
        return Refusal::ofStore(connection.error());
    const auto pages = pagesForReader(call, request);
    if (!pages)
        return pages.error();
    writeRequest(json, {.request = request, .connection = *connection, .pages = *pages}, reader);
    return {};
}

RequestQuery requestsQueryOf(const Call &call, const Space &space)
{
    RequestQuery query{.workspace = space.workspace.id, .page = adminPageRequest(call)};
    const QString status = call.query.value(QLatin1String("status")).toString();
    if (status == QLatin1String("all"))
        query.state.reset();
    else
        query.state = fromText<RequestState>(status).value_or(RequestState::Open);
    // The organization asks for nothing.
    if (connectionVisibility(space.caller) != Visibility::Everything
        || call.query.value(QLatin1String("mine")).toBool())
        query.person = call.actor.user;
    return query;
}

Answer listRequests(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    if (const Decision decision = maySeeRequests(space->caller); !decision.allowed())
        return refusalFor(
            decision, QStringLiteral("see requests for connections in this workspace"));
    const auto reader = readerOf(call, *space);
    if (!reader)
        return reader.error();
    const auto page = RequestRepository(call.store).list(requestsQueryOf(call, *space));
    if (!page)
        return adminCursorRefusal(page.error());
    JsonWriter json;
    json.reserve(qsizetype(page->rows.size()) * 2048 + 512);
    beginAdminList(json);
    for (const RequestRow &row : page->rows) {
        if (const auto refusal = writeRequestRow(json, call, row, *reader))
            return *refusal;
    }
    endAdminResults(json, page->next);
    json.key("counts").beginObject();
    json.key("open").value(page->counts.open);
    json.key("waiting_for_install").value(page->counts.waitingForInstall);
    json.key("approved").value(page->counts.approved);
    json.key("denied").value(page->counts.denied);
    json.key("withdrawn").value(page->counts.withdrawn);
    json.key("ends_soon").value(page->counts.endsSoon);
    json.endObject();
    json.endObject();
    return Reply::json(json.take());
}

//! What no schema can say about what somebody asks for.
std::optional<HttpError> whyNotAskable(const Call &call, std::optional<Millis> until)
{
    if (const QJsonValue reason = call.body.value(QLatin1String("reason"));
        reason.toString().trimmed().isEmpty())
        return refusalOf(QStringLiteral("body"),
            {Problem::instead(QStringLiteral("body.reason"),
                QStringLiteral("a string with more than spaces"), reason)});
    if (until && *until <= call.store.now())
        return refusalOf(QStringLiteral("body"),
            {Problem::instead(QStringLiteral("body.until"),
                QStringLiteral("a time that lies ahead"),
                call.body.value(QLatin1String("until")))});
    return {};
}

//! Whether there is anything to ask for.
std::optional<HttpError> whyNoNeed(
    const Call &call, const Space &space, const ConnectionId &connection)
{
    const auto offered
        = DirectoryRepository(call.store).find(space.workspace.id, call.actor.user, connection);
    if (!offered)
        return offered.error().kind == ApiError::Kind::NotFound
            ? adminNotFound(QStringLiteral("connection"), connection.toString())
            : Refusal::ofStore(offered.error());
    const auto reader = readerOf(call, space);
    if (!reader)
        return reader.error();
    const ApprovalFacts facts{.kind = offered->kind,
        .firstParty = offered->firstParty,
        .onApprovedList = offered->onApprovedList};
    OwnUse use = OwnUse::None;
    if (offered->installedByViewer)
        use = offered->endsAt ? OwnUse::Ending : OwnUse::ForGood;
    const Decision install = mayInstall(
        space.caller, facts, reader->policy, termOf(offered->grantedUntil, call.store.now()));
    switch (needToAsk(use, install)) {
    case ToAsk::Something:
        return {};
    case ToAsk::UsesIt:
        return Refusal::conflict(QStringLiteral("You use %1 already.").arg(offered->name));
    case ToAsk::MayInstall:
        break;
    } // no default: the compiler names a forgotten need
    return Refusal::conflict(
        QStringLiteral("You can install %1 without asking.").arg(offered->name));
}

ChangeResult ask(Call &call, const Space &space, Transaction &transaction)
{
    if (const Decision decision = mayRequest(space.caller); !decision.allowed())
        return refusalFor(decision, askForConnections);
    NewRequest wanted{.workspace = space.workspace.id,
        .person = call.actor.user,
        .connection
        = ConnectionId(canonicalUuid(call.body.value(QLatin1String("connection_id")).toString())),
        .reason = call.body.value(QLatin1String("reason")).toString().trimmed(),
        .pages = pagesNamed(call.body),
        .until = timeOfJson(call.body.value(QLatin1String("until")))};
    if (const auto error = whyNotAskable(call, wanted.until))
        return *error;
    if (const auto error = whyNoNeed(call, space, wanted.connection))
        return *error;
    if (const auto pages = readablePages(call.store, wanted.workspace, wanted.person, wanted.pages);
        !pages)
        return pages.error();
    RequestRepository requests(call.store);
    const auto id = requests.create(transaction, wanted);
    if (!id)
        return changeRefusal(id.error());
    const auto made = requests.find(wanted.workspace, *id);
    if (!made)
        return Refusal::ofStore(made.error());
    auto answer = requestAnswer(call, space, *id);
    if (!answer)
        return answer.error();
    AuditEntry entry
        = requestEntry(call, space, QStringLiteral("connection_request.created"), *made);
    entry.after = {{QStringLiteral("reason"), made->reason},
        {QStringLiteral("pages_count"), int(made->pages.size())},
        {QStringLiteral("until"), timeJson(made->until)}};
    return Changed{.entry = entry, .answer = std::move(*answer)};
}

Answer createRequest(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    AuditEntry attempt
        = requestEntry(call, *space, QStringLiteral("connection_request.created"), {});
    attempt.connection
        = ConnectionId(canonicalUuid(call.body.value(QLatin1String("connection_id")).toString()));
    if (!call.actor.user.isEmpty())
        attempt.person = call.actor.user;
    return performChange(call, attempt,
        [&](Transaction &transaction) -> ChangeResult { return ask(call, *space, transaction); });
}

Answer withdrawRequest(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    AuditEntry attempt
        = requestEntry(call, *space, QStringLiteral("connection_request.withdrawn"), {});
    attempt.objectId = call.parameter<QString>("request_id");
    return performChange(call, attempt, [&](Transaction &transaction) -> ChangeResult {
        if (const Decision decision = mayRequest(space->caller); !decision.allowed())
            return refusalFor(decision, QStringLiteral("take this request back"));
        // Also what is hidden from the caller is there to be refused, and that is recorded.
        if (const auto there
            = RequestRepository(call.store).find(space->workspace.id, RequestId(attempt.objectId)))
            attempt.connection = there->connection;
        const auto request = visibleRequest(call, *space);
        if (!request)
            return request.error();
        attempt = requestEntry(call, *space, attempt.action, *request);
        const Decision decision = mayWithdraw(space->caller,
            request->person.id == call.actor.user ? Relation::Own : Relation::Others);
        if (!decision.allowed())
            return refusalFor(decision, QStringLiteral("take other people's requests back"));
        if (request->state != RequestState::WaitingForInstall) {
            if (const auto error = decidedAlready(*request))
                return *error;
        }
        const Millis now = call.store.now();
        const auto done = RequestRepository(call.store)
                              .decide(transaction, request->id,
                                  {.state = RequestState::Withdrawn,
                                      .by = call.actor.user,
                                      .at = now,
                                      .note = request->note});
        if (!done)
            return Refusal::ofStore(done.error());
        auto answer = requestAnswer(call, *space, request->id);
        if (!answer)
            return answer.error();
        AuditEntry entry = attempt;
        entry.at = now;
        entry.before = {{QStringLiteral("status"), QString(toText(request->state))}};
        entry.after = {{QStringLiteral("status"), QString(toText(RequestState::Withdrawn))}};
        return Changed{.entry = entry, .answer = std::move(*answer)};
    });
}

} // namespace

AuditEntry requestEntry(const Call &call, const Space &space, const QString &action,
    const std::optional<RequestRow> &request)
{
    AuditEntry entry = changeEntry(call, space, action);
    entry.objectType = QStringLiteral("connection_request");
    if (request) {
        entry.objectId = request->id.toString();
        entry.connection = request->connection;
        entry.person = request->person.id;
    }
    return entry;
}

Gatehouse::Result<RequestRow, HttpError> visibleRequest(const Call &call, const Space &space)
{
    const auto id = call.parameter<RequestId>("request_id");
    const HttpError unseen = adminNotFound(QStringLiteral("request"), id.toString());
    const auto request = RequestRepository(call.store).find(space.workspace.id, id);
    if (!request)
        return request.error().kind == ApiError::Kind::NotFound ? unseen
                                                                : Refusal::ofStore(request.error());
    const bool everything = connectionVisibility(space.caller) == Visibility::Everything;
    if (!everything && request->person.id != call.actor.user)
        return unseen;
    return *request;
}

Gatehouse::Result<QByteArray, HttpError> requestAnswer(
    const Call &call, const Space &space, const RequestId &id)
{
    const auto reader = readerOf(call, space);
    if (!reader)
        return reader.error();
    const auto request = RequestRepository(call.store).find(space.workspace.id, id);
    if (!request)
        return Refusal::ofStore(request.error());
    JsonWriter json;
    if (const auto refusal = writeRequestRow(json, call, *request, *reader))
        return *refusal;
    return json.take();
}

std::optional<HttpError> decidedAlready(const RequestRow &request)
{
    const QString who = request.decidedBy ? request.decidedBy->name : QStringLiteral("Somebody");
    switch (request.state) {
    case RequestState::Open:
        return {};
    case RequestState::WaitingForInstall:
    case RequestState::Approved:
        return Refusal::conflict(QStringLiteral("%1 has approved this request.").arg(who));
    case RequestState::Denied:
        return Refusal::conflict(QStringLiteral("%1 has denied this request.").arg(who));
    case RequestState::Withdrawn:
        break;
    } // no default: the compiler names a forgotten state
    return Refusal::conflict(QStringLiteral("%1 has taken this request back.").arg(who));
}

void addRequestRoutes(Routes &routes)
{
    routes.add(Method::Get, "/admin/v1/spaces/{space_id}/connection_requests",
        {.handler = listRequests, .query = &requestsQuerySchema()});
    routes.add(Method::Post, "/admin/v1/spaces/{space_id}/connection_requests",
        {.handler = createRequest, .body = &requestSchema()});
    routes.add(Method::Post,
        "/admin/v1/spaces/{space_id}/connection_requests/{request_id}/withdraw",
        {.handler = withdrawRequest});
}

} // namespace GatehouseWorkspace
