// SPDX-License-Identifier: MIT
#include "app/workspace/admin/pagerows.h"

#include "app/workspace/rules/accessrules.h"
#include "app/workspace/store/pagerepository.h"

namespace GatehouseWorkspace {

namespace {

void writeTextOrNothing(JsonWriter &json, const QString &text)
{
    if (text.isEmpty())
        json.null();
    else
        json.value(text);
}

//! As Notion writes a page's parent.
void writePageParent(JsonWriter &json, const std::optional<PageId> &parent)
{
    json.beginObject();
    if (parent) {
        json.key("type").value(QLatin1String("page_id"));
        json.key("page_id").value(parent->toString());
    } else {
        json.key("type").value(QLatin1String("workspace"));
        json.key("workspace").value(true);
    }
    json.endObject();
}

void writeInheritedFrom(
    JsonWriter &json, const PageAccess &access, const std::optional<QString> &title)
{
    json.key("inherited_from");
    writeTextOrNothing(json, access.from ? access.from->toString() : QString());
    json.key("inherited_from_title");
    if (access.from && title)
        json.value(*title);
    else
        json.null();
}

QLatin1String accessWord(PageAccess::Kind kind)
{
    switch (kind) {
    case PageAccess::Kind::None:
        return QLatin1String("none");
    case PageAccess::Kind::Direct:
        return QLatin1String("direct");
    case PageAccess::Kind::Inherited:
        break;
    }
    return QLatin1String("inherited");
}

} // namespace

void writeConnectionPage(JsonWriter &json, const ConnectionPageRow &row)
{
    json.beginObject();
    json.key("object").value(QLatin1String("connection_page"));
    json.key("id").value(row.page.id.toString());
    json.key("title");
    if (row.hidden)
        json.null();
    else
        json.value(row.page.title);
    json.key("icon");
    writeTextOrNothing(json, row.hidden ? QString() : row.page.icon);
    json.key("parent");
    writePageParent(json, row.page.parent);
    json.key("source").value(accessWord(row.access.kind));
    writeInheritedFrom(json, row.access, row.fromTitle);
    json.key("installation_id");
    writeTextOrNothing(json, row.installation ? row.installation->toString() : QString());
    json.key("installed_by");
    if (row.installedBy.isEmpty()) {
        json.null();
    } else {
        json.beginObject();
        json.key("id").value(row.installedBy.toString());
        json.key("name").value(row.installedByName);
        json.endObject();
    }
    json.key("descendants_count").value(row.page.descendantsCount);
    json.endObject();
}

void writePageConnection(JsonWriter &json, const PageConnectionRow &row)
{
    json.beginObject();
    json.key("object").value(QLatin1String("page_connection"));
    json.key("id").value(row.id.toString());
    json.key("name").value(row.name);
    json.key("access").value(accessWord(row.access.kind));
    writeInheritedFrom(json, row.access, row.fromTitle);
    json.endObject();
}

void beginTreePage(JsonWriter &json, const PageRow &page)
{
    json.beginObject();
    json.key("object").value(QLatin1String("page"));
    json.key("id").value(page.id.toString());
    json.key("title").value(page.title);
    json.key("icon");
    writeTextOrNothing(json, page.icon);
    json.key("parent");
    writePageParent(json, page.parent);
    json.key("descendants_count").value(page.descendantsCount);
}

std::optional<HttpError> addFromTitle(const Call &call, PageConnectionRow &row)
{
    if (!row.access.from)
        return {};
    const auto title = PageAccessRepository(call.store).titleFor(*row.access.from, call.actor.user);
    if (!title)
        return Refusal::ofStore(title.error());
    row.fromTitle = *title;
    return {};
}

Gatehouse::Result<PageRow, HttpError> openPage(
    const Call &call, const Space &space, const PageId &id)
{
    const HttpError unseen = adminNotFound(QStringLiteral("page"), id.toString());
    if (connectionVisibility(space.caller) == Visibility::Nothing)
        return unseen;
    const auto page = PageRepository(call.store).find(space.workspace.id, id);
    if (!page)
        return page.error().kind == ApiError::Kind::NotFound ? unseen
                                                             : Refusal::ofStore(page.error());
    const auto hidden = PageAccessRepository(call.store).isHidden(id, call.actor.user);
    if (!hidden)
        return Refusal::ofStore(hidden.error());
    if (*hidden || page->inTrash)
        return unseen;
    return *page;
}

} // namespace GatehouseWorkspace
