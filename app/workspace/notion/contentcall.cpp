// SPDX-License-Identifier: MIT
#include "app/workspace/notion/contentcall.h"

#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/rules/contentrules.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/contentsearch.h"
#include "app/workspace/store/pageaccessrepository.h"
#include "app/workspace/store/store.h"

namespace GatehouseWorkspace {

namespace {

constexpr qsizetype largestContent = 500 * 1024;

bool isOfConnection(const Actor &actor)
{
    return actor.kind == Actor::Kind::Connection || actor.kind == Actor::Kind::Installation;
}

Schema afterBlockSchema()
{
    constexpr auto required = Schema::Field::Presence::Required;
    return Schema::object({
        {.name = QLatin1String("type"),
            .schema = Schema::oneOf({QStringLiteral("after_block")}),
            .presence = required},
        {.name = QLatin1String("after_block"),
            .schema = Schema::object(
                {{.name = QLatin1String("id"), .schema = Schema::uuid(), .presence = required}}),
            .presence = required},
    });
}

Schema placeSchema(const QString &start, const QString &end)
{
    return Schema::anyOf({Schema::object({{.name = QLatin1String("type"),
                              .schema = Schema::oneOf({start, end}),
                              .presence = Schema::Field::Presence::Required}}),
        afterBlockSchema()});
}

} // namespace

bool isBeforePosition(const Call &call)
{
    return call.version == QLatin1String("2025-09-03");
}

ContentForm contentForm(const Call &call)
{
    ContentForm form;
    if (!permits(call.actor, Need::ReadContent).allowed())
        form.detail = ContentForm::Detail::Partial;
    if (isBeforePosition(call))
        form.archived = ContentForm::ArchivedKey::Present;
    return form;
}

std::optional<HttpError> whyNotPermitted(const Call &call, Need need)
{
    Decision decision = permits(call.actor, need);
    if (decision.allowed() && call.actor.readOnly && need != Need::ReadContent)
        decision.reason = Decision::Reason::ReadOnly;
    if (decision.allowed())
        return {};
    return refusalFor(decision, QStringLiteral("do this"));
}

std::optional<HttpError> whyTooLarge(const Call &call)
{
    if (call.request.body.size() <= largestContent)
        return {};
    return refusalOf(QStringLiteral("body"),
        {Problem::instead(QStringLiteral("body.length"),
            QStringLiteral("≤ `%1`").arg(largestContent), QJsonValue(call.request.body.size()))});
}

HttpError contentNotFound(const Call &call, const QString &what, const QString &id)
{
    const bool named = isOfConnection(call.actor);
    const QString name = named ? QStringLiteral(" \"%1\"").arg(call.actor.name) : QString();
    HttpError error = Refusal::notFound(
        QStringLiteral("Could not find %1 with ID: %2. Make sure the relevant pages and databases "
                       "are shared with your integration%3.")
            .arg(what, id, name));
    if (named)
        error.additionalData.insert(QStringLiteral("integration_id"), call.actor.user.toString());
    return error;
}

HttpError archivedRefusal()
{
    return Refusal::validation(
        QStringLiteral("Can't edit block that is archived. You must unarchive the block before "
                       "editing."));
}

Gatehouse::Result<PageRow, HttpError> pageFor(const Call &call, const PageId &id)
{
    const auto page = visiblePage(call.store, contentScope(call.actor), id);
    if (page)
        return *page;
    return page.error().kind == ApiError::Kind::NotFound
        ? contentNotFound(call, QStringLiteral("page"), id.toString())
        : Refusal::ofStore(page.error());
}

Gatehouse::Result<ContentNode, HttpError> nodeFor(const Call &call, const QString &id)
{
    const auto node = BlockRepository(call.store).find(contentScope(call.actor), id);
    if (node)
        return *node;
    return node.error().kind == ApiError::Kind::NotFound
        ? contentNotFound(call, QStringLiteral("block"), id)
        : Refusal::ofStore(node.error());
}

AuditEntry contentEntry(const Call &call, const QString &action, const PageId &page)
{
    AuditEntry entry = callEntry(call, call.actor.workspace, action);
    entry.objectType = QStringLiteral("page");
    entry.connection = call.actor.connection;
    if (!page.isEmpty()) {
        entry.objectId = page.toString();
        entry.page = page;
    }
    return entry;
}

Result<QString> eventTitle(const Call &call, const PageRow &page)
{
    const auto hidden = PageAccessRepository(call.store).isHidden(page.id, UserId());
    if (!hidden)
        return hidden.error();
    return *hidden ? QString() : page.title;
}

ContentAuthor authorOf(const Call &call)
{
    return {.user = call.actor.user, .at = call.store.now()};
}

Schema blockPlaceSchema()
{
    return placeSchema(QStringLiteral("start"), QStringLiteral("end"));
}

Schema pagePlaceSchema()
{
    return placeSchema(QStringLiteral("page_start"), QStringLiteral("page_end"));
}

ContentPlace placeOf(const QJsonObject &position)
{
    const QString type = position.value(QLatin1String("type")).toString();
    if (type == QLatin1String("after_block"))
        return {.where = ContentPlace::Where::After,
            .after = canonicalUuid(position.value(QLatin1String("after_block"))
                                       .toObject()
                                       .value(QLatin1String("id"))
                                       .toString())};
    if (type == QLatin1String("start") || type == QLatin1String("page_start"))
        return {.where = ContentPlace::Where::Start};
    return {};
}

} // namespace GatehouseWorkspace
