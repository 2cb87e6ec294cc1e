// SPDX-License-Identifier: MIT
#include "app/workspace/notion/richtext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace GatehouseWorkspace {

namespace {

constexpr auto richTextRequired = Schema::Field::Presence::Required;
constexpr const char *annotationFlags[] = {"bold", "italic", "strikethrough", "underline", "code"};

Schema annotationsSchema()
{
    std::vector<Schema::Field> fields{
        {.name = QLatin1String("color"), .schema = Schema::oneOf(textColors())}};
    for (const char *flag : annotationFlags)
        fields.push_back({.name = QLatin1String(flag), .schema = Schema::boolean()});
    return Schema::object(std::move(fields));
}

Schema textSchema()
{
    const Schema link = Schema::object({
        {.name = QLatin1String("type"), .schema = Schema::oneOf({QStringLiteral("url")})},
        {.name = QLatin1String("url"), .schema = Schema::link(), .presence = richTextRequired},
    });
    return Schema::object({
        {.name = QLatin1String("content"),
            .schema = Schema::string({.most = 2000}),
            .presence = richTextRequired},
        {.name = QLatin1String("link"), .schema = link.orNull()},
    });
}

Schema equationSchema()
{
    return Schema::object({{.name = QLatin1String("expression"),
        .schema = Schema::string({.least = 1, .most = 1000}),
        .presence = richTextRequired}});
}

QJsonObject completedAnnotations(const QJsonObject &given)
{
    QJsonObject all;
    for (const char *flag : annotationFlags)
        all.insert(QLatin1String(flag), given.value(QLatin1String(flag)).toBool());
    all.insert(QStringLiteral("color"),
        given.value(QLatin1String("color")).toString(QStringLiteral("default")));
    return all;
}

QJsonObject completedItem(const QJsonObject &given)
{
    const QJsonValue equation = given.value(QLatin1String("equation"));
    const QString kept = given.value(QLatin1String("type")).toString();
    QJsonObject item = given;
    item.insert(QStringLiteral("annotations"),
        completedAnnotations(given.value(QLatin1String("annotations")).toObject()));
    if (equation.isObject()) {
        item.insert(QStringLiteral("type"), QStringLiteral("equation"));
        item.insert(
            QStringLiteral("plain_text"), equation.toObject().value(QLatin1String("expression")));
        item.insert(QStringLiteral("href"), QJsonValue());
        return item;
    }
    // What came from elsewhere stays what it is.
    if (!kept.isEmpty() && kept != QLatin1String("text"))
        return item;
    const QJsonObject text = given.value(QLatin1String("text")).toObject();
    const QJsonValue address
        = text.value(QLatin1String("link")).toObject().value(QLatin1String("url"));
    const QJsonValue link = address.isString()
        ? QJsonValue(QJsonObject{{QStringLiteral("url"), address}})
        : QJsonValue();
    item.insert(QStringLiteral("type"), QStringLiteral("text"));
    item.insert(QStringLiteral("text"),
        QJsonObject{{QStringLiteral("content"), text.value(QLatin1String("content")).toString()},
            {QStringLiteral("link"), link}});
    item.insert(QStringLiteral("plain_text"), text.value(QLatin1String("content")).toString());
    item.insert(QStringLiteral("href"), address.isString() ? address : QJsonValue());
    return item;
}

void writeRaw(JsonWriter &json, const QJsonValue &value)
{
    const QByteArray inBrackets = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    json.raw(QByteArrayView(inBrackets).sliced(1).chopped(1));
}

void writeTextItem(JsonWriter &json, const QJsonObject &text)
{
    json.beginObject();
    json.key("content").value(text.value(QLatin1String("content")).toString());
    json.key("link");
    writeRaw(json, text.value(QLatin1String("link")));
    json.endObject();
}

void writeAnnotations(JsonWriter &json, const QJsonObject &annotations)
{
    json.beginObject();
    for (const char *flag : annotationFlags)
        json.key(flag).value(annotations.value(QLatin1String(flag)).toBool());
    json.key("color").value(annotations.value(QLatin1String("color")).toString());
    json.endObject();
}

} // namespace

const QStringList &textColors()
{
    static const QStringList colors = [] {
        QStringList plain{QStringLiteral("default"), QStringLiteral("gray"),
            QStringLiteral("brown"), QStringLiteral("orange"), QStringLiteral("yellow"),
            QStringLiteral("green"), QStringLiteral("blue"), QStringLiteral("purple"),
            QStringLiteral("pink"), QStringLiteral("red")};
        QStringList all = plain;
        for (const QString &color : plain)
            all << color + QStringLiteral("_background");
        return all;
    }();
    return colors;
}

Schema richTextSchema()
{
    static const Schema item
        = Schema::choice({{.name = QLatin1String("text"), .schema = textSchema()},
                             {.name = QLatin1String("equation"), .schema = equationSchema()}},
            {{.name = QLatin1String("annotations"), .schema = annotationsSchema()},
                {.name = QLatin1String("plain_text"), .schema = Schema::string({.most = 2000})},
                {.name = QLatin1String("href"), .schema = Schema::string({}).orNull()}});
    return Schema::array(item, 100);
}

QJsonArray completedRichText(const QJsonArray &given)
{
    QJsonArray all;
    for (const QJsonValue &item : given)
        all.append(completedItem(item.toObject()));
    return all;
}

QString plainText(const QJsonArray &richText)
{
    QString text;
    for (const QJsonValue &item : richText)
        text += item.toObject().value(QLatin1String("plain_text")).toString();
    return text;
}

QJsonArray richTextOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    return completedRichText(
        {QJsonObject{{QStringLiteral("text"), QJsonObject{{QStringLiteral("content"), text}}}}});
}

void writeRichText(JsonWriter &json, const QJsonArray &richText)
{
    json.beginArray();
    for (const QJsonValue &value : richText) {
        const QJsonObject item = completedItem(value.toObject());
        const QString type = item.value(QLatin1String("type")).toString();
        json.beginObject();
        json.key("type").value(type);
        if (type == QLatin1String("text")) {
            json.key("text");
            writeTextItem(json, item.value(QLatin1String("text")).toObject());
        } else {
            json.key(type.toLatin1().constData());
            writeRaw(json, item.value(type));
        }
        json.key("annotations");
        writeAnnotations(json, item.value(QLatin1String("annotations")).toObject());
        json.key("plain_text").value(item.value(QLatin1String("plain_text")).toString());
        json.key("href");
        writeRaw(json, item.value(QLatin1String("href")));
        json.endObject();
    }
    json.endArray();
}

Schema iconSchema()
{
    const Schema external = Schema::object({{.name = QLatin1String("url"),
        .schema = Schema::webAddress(),
        .presence = richTextRequired}});
    return Schema::choice({{.name = QLatin1String("emoji"), .schema = Schema::emoji()},
        {.name = QLatin1String("external"), .schema = external}});
}

QString iconText(const QJsonValue &given)
{
    const QJsonObject icon = given.toObject();
    const QJsonValue external = icon.value(QLatin1String("external"));
    return external.isObject() ? external.toObject().value(QLatin1String("url")).toString()
                               : icon.value(QLatin1String("emoji")).toString();
}

void writeIcon(JsonWriter &json, const QString &icon)
{
    if (icon.isEmpty()) {
        json.null();
        return;
    }
    json.beginObject();
    if (icon.startsWith(QLatin1String("http:")) || icon.startsWith(QLatin1String("https:"))) {
        json.key("type").value(QLatin1String("external"));
        json.key("external").beginObject();
        json.key("url").value(icon);
        json.endObject();
    } else {
        json.key("type").value(QLatin1String("emoji"));
        json.key("emoji").value(icon);
    }
    json.endObject();
}

} // namespace GatehouseWorkspace
