// SPDX-License-Identifier: MIT
#include "models/api/wire/pagecodec.h"

#include "models/api/wire/listcodec.h"
#include "models/api/wire/objectreader.h"

namespace Gatehouse::Wire {

namespace {

using namespace Qt::StringLiterals;

template <class Id>
std::optional<Id> optionalId(const ObjectReader &reader, QLatin1String key)
{
    const std::optional<QString> id = reader.optionalText(key);
    return id ? std::optional<Id>(Id(*id)) : std::nullopt;
}

//! A page whose parent is not a page is at the root of what this console shows.
std::optional<PageId> pageParent(const ObjectReader &reader)
{
    const std::optional<QJsonObject> parent = reader.optionalObject("parent"_L1);
    if (!parent)
        return {};
    return optionalId<PageId>(ObjectReader(*parent, "parent"_L1), "page_id"_L1);
}

Pages::Access pageAccess(const QString &word)
{
    if (word == "direct"_L1)
        return Pages::Access::Direct;
    return word == "inherited"_L1 ? Pages::Access::Inherited : Pages::Access::None;
}

Result<PageConnection> decodePageConnection(const QJsonObject &json)
{
    ObjectReader reader(json, "page_connection"_L1);
    const PageConnection connection{.id = ConnectionId(reader.required("id"_L1)),
        .name = reader.text("name"_L1),
        .access = pageAccess(reader.required("access"_L1)),
        .inheritedFrom = optionalId<PageId>(reader, "inherited_from"_L1)};
    if (const auto problem = reader.problem())
        return *problem;
    return connection;
}

} // namespace

Result<ReachedPage> decodeReachedPage(const QJsonObject &json)
{
    ObjectReader reader(json, "connection_page"_L1);
    reader.requireObjectType("connection_page"_L1);
    const ReachedPage page{.id = PageId(reader.required("id"_L1)),
        .title = reader.optionalText("title"_L1),
        .icon = reader.text("icon"_L1),
        .parent = pageParent(reader),
        .source = pageAccess(reader.required("source"_L1)),
        .inheritedFrom = optionalId<PageId>(reader, "inherited_from"_L1),
        .installation = optionalId<InstallationId>(reader, "installation_id"_L1),
        .descendantsCount = reader.optionalCount("descendants_count"_L1).value_or(0)};
    if (const auto problem = reader.problem())
        return *problem;
    return page;
}

Result<Reach> decodeReach(const QJsonObject &json)
{
    const ObjectReader reader(json, "reach"_L1);
    const auto count = [&](QLatin1String key) { return reader.optionalCount(key).value_or(0); };
    return Reach{.directPages = count("direct_pages"_L1),
        .roots = count("roots"_L1),
        .pages = count("pages"_L1)};
}

Result<TreePage> decodeTreePage(const QJsonObject &json)
{
    ObjectReader reader(json, "page"_L1);
    reader.requireObjectType("page"_L1);
    TreePage page{.id = PageId(reader.required("id"_L1)),
        .title = reader.text("title"_L1),
        .icon = reader.text("icon"_L1),
        .parent = pageParent(reader),
        .descendantsCount = reader.optionalCount("descendants_count"_L1).value_or(0)};
    const QJsonArray connections = json.value("connections"_L1).toArray();
    for (const QJsonValue &value : connections) {
        const Result<PageConnection> connection = decodePageConnection(value.toObject());
        if (connection)
            page.connections.push_back(*connection);
        else
            reader.absorb("connections"_L1, connection.error());
    }
    if (const auto problem = reader.problem())
        return *problem;
    return page;
}

Result<std::vector<PageAccessEffect>> decodePageAccessEffects(const QJsonObject &json)
{
    // One answer, not the page of a list: it has no cursor.
    ObjectReader reader(json, "page_access"_L1);
    const QJsonArray rows = reader.requiredArray("results"_L1);
    if (const auto problem = reader.problem())
        return *problem;
    std::vector<PageAccessEffect> effects;
    for (int row = 0; row < rows.size(); ++row) {
        ObjectReader each(rows.at(row).toObject(), "effect"_L1);
        effects.push_back({.connection = ConnectionId(each.required("connection_id"_L1)),
            .name = each.text("name"_L1),
            .opened = each.optionalCount("opened"_L1).value_or(0),
            .closed = each.optionalCount("closed"_L1).value_or(0)});
        if (const auto problem = each.problem())
            return rowProblem(row, *problem);
    }
    return effects;
}

QJsonObject encodePageAccessChanges(const std::vector<PageAccessChange> &cells)
{
    QJsonArray changes;
    for (const PageAccessChange &cell : cells) {
        const bool open = cell.wanted == Pages::Access::Direct;
        changes.append(QJsonObject{{u"page_id"_s, cell.page.toString()},
            {u"connection_id"_s, cell.connection.toString()},
            {u"access"_s, open ? u"direct"_s : u"none"_s}});
    }
    return {{u"changes"_s, changes}};
}

} // namespace Gatehouse::Wire
