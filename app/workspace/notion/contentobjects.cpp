// SPDX-License-Identifier: MIT
#include "app/workspace/notion/contentobjects.h"

#include "app/workspace/notion/blockkinds.h"
#include "app/workspace/notion/richtext.h"

#include <QDateTime>
#include <QJsonDocument>

namespace GatehouseWorkspace {

namespace {

void writePartialUser(JsonWriter &json, const char *key, const UserId &user)
{
    json.key(key).beginObject();
    json.key("object").value(QLatin1String("user"));
    json.key("id").value(user.toString());
    json.endObject();
}

void writeTimes(JsonWriter &json, Millis created, Millis edited)
{
    json.key("created_time").value(contentTime(created));
    json.key("last_edited_time").value(contentTime(edited));
}

void writeParent(JsonWriter &json, const QString &page, const std::optional<QString> &block = {})
{
    json.key("parent").beginObject();
    if (block) {
        json.key("type").value(QLatin1String("block_id"));
        json.key("block_id").value(*block);
    } else if (!page.isEmpty()) {
        json.key("type").value(QLatin1String("page_id"));
        json.key("page_id").value(page);
    } else {
        json.key("type").value(QLatin1String("workspace"));
        json.key("workspace").value(true);
    }
    json.endObject();
}

void writeKept(JsonWriter &json, const char *key, const QJsonObject &document)
{
    const QJsonValue value = document.value(QLatin1String(key));
    json.key(key);
    if (value.isObject())
        json.raw(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    else
        json.null();
}

void writeTitle(JsonWriter &json, const PageRow &page)
{
    json.key("properties").beginObject();
    json.key("title").beginObject();
    json.key("id").value(QLatin1String("title"));
    json.key("type").value(QLatin1String("title"));
    json.key("title");
    // Kept only where there is more to it than its words.
    const QJsonArray kept = page.document.value(QLatin1String("title")).toArray();
    writeRichText(json, kept.isEmpty() ? richTextOf(page.title) : kept);
    json.endObject();
    json.endObject();
}

void writeHead(JsonWriter &json, const char *object, const QString &id)
{
    json.beginObject();
    json.key("object").value(QLatin1String(object));
    json.key("id").value(id);
}

} // namespace

QString contentTime(Millis time)
{
    constexpr Millis minute = 60 * 1000;
    const Millis rounded = time - ((time % minute) + minute) % minute;
    return QDateTime::fromMSecsSinceEpoch(rounded, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString pageAddress(const PageRow &page)
{
    QString slug;
    for (const QChar c : page.title) {
        const bool isPlain = c.unicode() < 0x80 && c.isLetterOrNumber();
        if (isPlain)
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    if (!slug.isEmpty() && !slug.endsWith(u'-'))
        slug += u'-';
    return QStringLiteral("https://app.notion.com/p/") + slug
        + QString(page.id.toString()).remove(QLatin1Char('-'));
}

void writePage(JsonWriter &json, const PageRow &page, const ContentForm &form)
{
    writeHead(json, "page", page.id.toString());
    if (form.detail == ContentForm::Detail::Full) {
        writeTimes(json, page.createdAt, page.editedAt);
        writePartialUser(json, "created_by", page.createdBy);
        writePartialUser(json, "last_edited_by", page.editedBy);
        writeKept(json, "cover", page.document);
        json.key("icon");
        writeIcon(json, page.icon);
        writeParent(json, page.parent ? page.parent->toString() : QString());
        json.key("in_trash").value(page.inTrash);
        json.key("is_archived").value(false);
        json.key("is_locked").value(page.document.value(QLatin1String("is_locked")).toBool());
        writeTitle(json, page);
        json.key("url").value(pageAddress(page));
        json.key("public_url").null();
        if (form.archived == ContentForm::ArchivedKey::Present)
            json.key("archived").value(page.inTrash);
    }
    json.endObject();
}

void writeBlock(JsonWriter &json, const BlockRow &block, const ContentForm &form)
{
    writeHead(json, "block", block.id);
    if (form.detail == ContentForm::Detail::Full) {
        writeParent(json, block.page.toString(), block.parentBlock);
        writeTimes(json, block.createdAt, block.editedAt);
        writePartialUser(json, "created_by", block.createdBy);
        writePartialUser(json, "last_edited_by", block.editedBy);
        json.key("has_children").value(block.hasChildren);
        json.key("in_trash").value(block.inTrash);
        const std::optional<BlockKind> kind = blockKindOf(block.type);
        if (kind) {
            json.key("type").value(block.type);
            json.key(block.type.toLatin1().constData());
            writeBlockContent(json, *kind, block.content);
        } else if (block.type == QLatin1String("child_page")) {
            json.key("type").value(block.type);
            json.key("child_page").beginObject();
            json.key("title").value(block.content.value(QLatin1String("title")).toString());
            json.endObject();
        } else {
            json.key("type").value(QLatin1String("unsupported"));
            json.key("unsupported").beginObject();
            json.key("block_type").value(block.type);
            json.endObject();
        }
        if (form.archived == ContentForm::ArchivedKey::Present)
            json.key("archived").value(block.inTrash);
    }
    json.endObject();
}

} // namespace GatehouseWorkspace
