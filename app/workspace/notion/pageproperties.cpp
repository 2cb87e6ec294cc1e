// SPDX-License-Identifier: MIT
#include "app/workspace/notion/pageproperties.h"

#include "app/workspace/notion/richtext.h"

#include <QJsonObject>

namespace GatehouseWorkspace {

namespace {

const QString titleKey = QStringLiteral("title");
const QString coverKey = QStringLiteral("cover");
const QString lockedKey = QStringLiteral("is_locked");

Schema titlePropertySchema()
{
    const Schema wrapped = Schema::object({
        {.name = QLatin1String("id"), .schema = Schema::oneOf({titleKey})},
        {.name = QLatin1String("type"), .schema = Schema::oneOf({titleKey})},
        {.name = QLatin1String("title"),
            .schema = richTextSchema(),
            .presence = Schema::Field::Presence::Required},
    });
    return Schema::anyOf({wrapped, richTextSchema()});
}

Schema coverSchema()
{
    return Schema::choice({{.name = QLatin1String("external"),
        .schema = Schema::object({{.name = QLatin1String("url"),
            .schema = Schema::webAddress(),
            .presence = Schema::Field::Presence::Required}})}});
}

HttpError unknownProperty(const QString &name)
{
    return Refusal::validation(
        QStringLiteral("Could not find property with name or id: %1").arg(name));
}

QJsonArray givenTitle(const QJsonValue &title)
{
    return completedRichText(
        title.isArray() ? title.toArray() : title.toObject().value(titleKey).toArray());
}

QJsonObject completedCover(const QJsonObject &given)
{
    return {{QStringLiteral("type"), QStringLiteral("external")},
        {QStringLiteral("external"), given.value(QLatin1String("external"))}};
}

} // namespace

std::vector<Schema::Field> pageFields()
{
    return {
        {.name = QLatin1String("properties"),
            .schema
            = Schema::object({{.name = QLatin1String("title"), .schema = titlePropertySchema()}},
                Schema::Others::Allowed)},
        {.name = QLatin1String("icon"), .schema = iconSchema().orNull()},
        {.name = QLatin1String("cover"), .schema = coverSchema().orNull()},
        {.name = QLatin1String("is_locked"), .schema = Schema::boolean()},
    };
}

const QuerySchema &pageQuery()
{
    static const QuerySchema schema({{.name = QLatin1String("filter_properties"),
        .schema = Schema::string({.least = 1, .most = 2000}),
        .form = QuerySchema::Field::Form::Texts}});
    return schema;
}

std::optional<HttpError> whyNoFilter(const QJsonObject &query)
{
    const QJsonArray ids = query.value(QLatin1String("filter_properties")).toArray();
    for (const QJsonValue &id : ids) {
        if (id.toString() != titleKey)
            return unknownProperty(id.toString());
    }
    return {};
}

std::optional<HttpError> whyNoProperties(const QJsonObject &body)
{
    const QStringList keys = body.value(QLatin1String("properties")).toObject().keys();
    for (const QString &key : keys) {
        if (key != titleKey)
            return unknownProperty(key);
    }
    return {};
}

PageRow withProperties(PageRow page, const QJsonObject &body)
{
    const QJsonValue title = body.value(QLatin1String("properties")).toObject().value(titleKey);
    if (!title.isUndefined()) {
        const QJsonArray richText = givenTitle(title);
        page.title = plainText(richText);
        // Words alone are what a title is anyway.
        if (richText == richTextOf(page.title))
            page.document.remove(titleKey);
        else
            page.document.insert(titleKey, richText);
    }
    if (body.contains(QLatin1String("icon")))
        page.icon = iconText(body.value(QLatin1String("icon")));
    if (const QJsonValue cover = body.value(coverKey); cover.isObject())
        page.document.insert(coverKey, completedCover(cover.toObject()));
    else if (cover.isNull())
        page.document.remove(coverKey);
    if (const QJsonValue locked = body.value(lockedKey); locked.toBool())
        page.document.insert(lockedKey, true);
    else if (locked.isBool())
        page.document.remove(lockedKey);
    return page;
}

QStringList changedProperties(const PageRow &before, const PageRow &after)
{
    QStringList changed;
    if (before.title != after.title
        || before.document.value(titleKey) != after.document.value(titleKey))
        changed << titleKey;
    if (before.icon != after.icon)
        changed << QStringLiteral("icon");
    for (const QString &key : {coverKey, lockedKey}) {
        if (before.document.value(key) != after.document.value(key))
            changed << key;
    }
    return changed;
}

} // namespace GatehouseWorkspace
