// SPDX-License-Identifier: MIT
#include "app/workspace/notion/blockkinds.h"

#include "app/workspace/notion/richtext.h"
#include "app/workspace/schema/problems.h"

#include <QJsonObject>

#include <array>

namespace GatehouseWorkspace {

namespace {

constexpr std::array blockWords{"paragraph", "heading_1", "heading_2", "heading_3", "heading_4",
    "bulleted_list_item", "numbered_list_item", "to_do", "toggle", "quote", "callout", "code",
    "divider"};
constexpr int deepestBlock = 2; // below the first level of a request
constexpr int mostBlocks = 1000; // of a request

const QString childrenKey = QStringLiteral("children");

const QStringList &codeLanguages()
{
    static const QStringList languages = QStringLiteral(
        "abap,abc,agda,arduino,ascii art,assembly,bash,basic,bnf,c,c#,c++,clojure,coffeescript,coq,"
        "css,dart,dhall,diff,docker,ebnf,elixir,elm,erlang,f#,flow,fortran,gherkin,glsl,go,graphql,"
        "groovy,haskell,hcl,html,idris,java,javascript,json,julia,kotlin,latex,less,lisp,"
        "livescript,llvm ir,lua,makefile,markdown,markup,matlab,mathematica,mermaid,nix,notion "
        "formula,objective-c,ocaml,pascal,perl,php,plain text,powershell,prolog,protobuf,"
        "purescript,python,r,racket,reason,ruby,rust,sass,scala,scheme,scss,shell,smalltalk,"
        "solidity,sql,swift,toml,typescript,vb.net,verilog,vhdl,visual basic,webassembly,xml,yaml,"
        "java/c/c++/c#")
                                             .split(QLatin1Char(','));
    return languages;
}

QLatin1String wordOf(BlockKind kind)
{
    return QLatin1String(blockWords[size_t(kind)]);
}

bool isHeading(BlockKind kind)
{
    return kind == BlockKind::Heading1 || kind == BlockKind::Heading2 || kind == BlockKind::Heading3
        || kind == BlockKind::Heading4;
}

//! Whether it can ever hold blocks; a heading does when it is toggleable.
bool mayHoldBlocks(BlockKind kind)
{
    return kind != BlockKind::Code && kind != BlockKind::Divider;
}

Schema contentSchema(BlockKind kind, const std::optional<Schema> &inner)
{
    if (kind == BlockKind::Divider)
        return Schema::object({});
    std::vector<Schema::Field> fields{{.name = QLatin1String("rich_text"),
        .schema = richTextSchema(),
        .presence = Schema::Field::Presence::Required}};
    const auto add = [&fields](const char *name, const Schema &schema) {
        fields.push_back({.name = QLatin1String(name), .schema = schema});
    };
    if (kind == BlockKind::Code) {
        fields.push_back({.name = QLatin1String("language"),
            .schema = Schema::oneOf(codeLanguages()),
            .presence = Schema::Field::Presence::Required});
        add("caption", richTextSchema());
        return Schema::object(std::move(fields));
    }
    add("color", Schema::oneOf(textColors()));
    if (isHeading(kind))
        add("is_toggleable", Schema::boolean());
    if (kind == BlockKind::ToDo)
        add("checked", Schema::boolean());
    if (kind == BlockKind::Callout)
        add("icon", iconSchema().orNull());
    if (kind == BlockKind::Paragraph)
        add("icon", Schema::null()); // an icon is for labels of tabs alone
    if (inner)
        add("children", *inner);
    return Schema::object(std::move(fields));
}

Schema blocksAt(int depth)
{
    std::optional<Schema> inner;
    if (depth < deepestBlock)
        inner = blocksAt(depth + 1);
    std::vector<Schema::Field> kinds;
    for (size_t i = 0; i < blockWords.size(); ++i)
        kinds.push_back(
            {.name = QLatin1String(blockWords[i]), .schema = contentSchema(BlockKind(i), inner)});
    return Schema::array(Schema::choice(std::move(kinds),
                             {{.name = QLatin1String("object"),
                                 .schema = Schema::oneOf({QStringLiteral("block")})}}),
        100);
}

//! The key of a well-formed block that names its kind.
BlockKind givenKind(const QJsonObject &block)
{
    for (size_t i = 0; i < blockWords.size(); ++i) {
        if (block.contains(QLatin1String(blockWords[i])))
            return BlockKind(i);
    }
    Q_UNREACHABLE();
}

QJsonObject completedContent(BlockKind kind, const QJsonObject &given)
{
    QJsonObject content;
    if (kind == BlockKind::Divider)
        return content;
    const auto texts = [&given](const char *key) {
        return completedRichText(given.value(QLatin1String(key)).toArray());
    };
    content.insert(QStringLiteral("rich_text"), texts("rich_text"));
    if (kind == BlockKind::Code) {
        content.insert(QStringLiteral("language"), given.value(QLatin1String("language")));
        content.insert(QStringLiteral("caption"), texts("caption"));
        return content;
    }
    content.insert(QStringLiteral("color"),
        given.value(QLatin1String("color")).toString(QStringLiteral("default")));
    if (isHeading(kind))
        content.insert(
            QStringLiteral("is_toggleable"), given.value(QLatin1String("is_toggleable")).toBool());
    if (kind == BlockKind::ToDo)
        content.insert(QStringLiteral("checked"), given.value(QLatin1String("checked")).toBool());
    if (kind == BlockKind::Callout)
        content.insert(QStringLiteral("icon"), iconText(given.value(QLatin1String("icon"))));
    return content;
}

std::optional<HttpError> whyNoBlocksIn(const QJsonArray &given, const QString &path, int &count)
{
    count += int(given.size());
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QJsonObject block = given.at(i).toObject();
        const BlockKind kind = givenKind(block);
        const QJsonObject content = block.value(wordOf(kind)).toObject();
        const QJsonArray children = content.value(childrenKey).toArray();
        if (children.isEmpty())
            continue;
        const QString inside
            = QStringLiteral("%1[%2].%3.children").arg(path).arg(i).arg(wordOf(kind));
        if (!holdsBlocks(wordOf(kind), content))
            return refusalOf(QStringLiteral("body"),
                {Problem::instead(inside, QStringLiteral("not present"), children)});
        if (std::optional<HttpError> error = whyNoBlocksIn(children, inside, count))
            return error;
    }
    return {};
}

void writeText(JsonWriter &json, const char *key, const QJsonObject &content)
{
    json.key(key);
    writeRichText(json, content.value(QLatin1String(key)).toArray());
}

} // namespace

std::optional<BlockKind> blockKindOf(const QString &type)
{
    for (size_t i = 0; i < blockWords.size(); ++i) {
        if (type == QLatin1String(blockWords[i]))
            return BlockKind(i);
    }
    return {};
}

const Schema &blocksSchema()
{
    static const Schema schema = blocksAt(0);
    return schema;
}

std::vector<NewBlock> newBlocks(const QJsonArray &given)
{
    std::vector<NewBlock> blocks;
    for (const QJsonValue &value : given) {
        const QJsonObject block = value.toObject();
        const BlockKind kind = givenKind(block);
        const QJsonObject content = block.value(wordOf(kind)).toObject();
        blocks.push_back({.type = wordOf(kind),
            .content = completedContent(kind, content),
            .children = newBlocks(content.value(childrenKey).toArray())});
    }
    return blocks;
}

std::optional<HttpError> whyNoBlocks(const QJsonArray &given, const QString &path)
{
    int count = 0;
    if (std::optional<HttpError> error = whyNoBlocksIn(given, path, count))
        return error;
    if (count > mostBlocks)
        return refusalOf(QStringLiteral("body"),
            {Problem::instead(path, QStringLiteral("at most `%1` blocks in all").arg(mostBlocks),
                QJsonValue(count))});
    return {};
}

bool holdsBlocks(const QString &type, const QJsonObject &content)
{
    const std::optional<BlockKind> kind = blockKindOf(type);
    if (!kind || !mayHoldBlocks(*kind))
        return false;
    return !isHeading(*kind) || content.value(QLatin1String("is_toggleable")).toBool();
}

void writeBlockContent(JsonWriter &json, BlockKind kind, const QJsonObject &content)
{
    json.beginObject();
    switch (kind) {
    case BlockKind::Divider:
        break;
    case BlockKind::Code:
        writeText(json, "caption", content);
        writeText(json, "rich_text", content);
        json.key("language").value(content.value(QLatin1String("language")).toString());
        break;
    case BlockKind::Paragraph:
    case BlockKind::Heading1:
    case BlockKind::Heading2:
    case BlockKind::Heading3:
    case BlockKind::Heading4:
    case BlockKind::BulletedListItem:
    case BlockKind::NumberedListItem:
    case BlockKind::ToDo:
    case BlockKind::Toggle:
    case BlockKind::Quote:
    case BlockKind::Callout:
        writeText(json, "rich_text", content);
        if (isHeading(kind))
            json.key("is_toggleable").value(content.value(QLatin1String("is_toggleable")).toBool());
        if (kind == BlockKind::ToDo)
            json.key("checked").value(content.value(QLatin1String("checked")).toBool());
        if (kind == BlockKind::Callout) {
            json.key("icon");
            writeIcon(json, content.value(QLatin1String("icon")).toString());
        }
        if (kind == BlockKind::Paragraph)
            json.key("icon").null();
        json.key("color").value(
            content.value(QLatin1String("color")).toString(QStringLiteral("default")));
        break;
    } // no default: the compiler names a forgotten kind
    json.endObject();
}

} // namespace GatehouseWorkspace
