// SPDX-License-Identifier: MIT
#include "app/workspace/schema/problems.h"
#include "app/workspace/schema/queryschema.h"
#include "app/workspace/schema/schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace GatehouseWorkspace;

Q_DECLARE_METATYPE(GatehouseWorkspace::Schema)

namespace {

QJsonValue valueOf(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().first();
}

Schema person()
{
    using Presence = Schema::Field::Presence;
    return Schema::object({
        {.name = QLatin1String("name"),
            .schema = Schema::string({.least = 1, .most = 5}),
            .presence = Presence::Required},
        {.name = QLatin1String("tags"), .schema = Schema::array(Schema::string({.most = 2}), 2)},
        {.name = QLatin1String("home"),
            .schema = Schema::object({{.name = QLatin1String("url"),
                .schema = Schema::webAddress(),
                .presence = Presence::Required}})},
    });
}

} // namespace

class TestSchema final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<Schema>("schema");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problem"); // empty: none
        const auto row
            = [](const char *name, const Schema &schema, const char *json, const char *problem) {
                  QTest::newRow(name) << schema << QByteArray(json) << QString::fromUtf8(problem);
              };
        const Schema text = Schema::string({.least = 2, .most = 4});
        row("string", text, "\"abc\"", "");
        row("string, shortest", text, "\"ab\"", "");
        row("string, longest", text, "\"abcd\"", "");
        row("string, too short", text, "\"a\"", "body.length should be ≥ `2`, instead was `1`");
        row("string, too long", text, "\"abcde\"", "body.length should be ≤ `4`, instead was `5`");
        row("string, number", text, "5", "body should be a string, instead was `5`");
        row("string, null", text, "null", "body should be a string, instead was `null`");
        row("string or null", text.orNull(), "null", "");
        row("string or null, array", text.orNull(), "[1,\"x\"]",
            "body should be a string, instead was `[1,\"x\"]`");
        row("boolean", Schema::boolean(), "false", "");
        row("boolean, text", Schema::boolean(), "\"true\"",
            "body should be a boolean, instead was `\"true\"`");
        const Schema number = Schema::integer({.least = 1, .most = 100});
        row("integer", number, "100", "");
        row("integer, 1e2", number, "1e2", "");
        row("integer, too small", number, "0", "body should be ≥ `1`, instead was `0`");
        row("integer, too large", number, "101", "body should be ≤ `100`, instead was `101`");
        row("integer, half", number, "1.5", "body should be an integer, instead was `1.5`");
        row("integer, text", number, "\"5\"", "body should be an integer, instead was `\"5\"`");
        const Schema word = Schema::oneOf({QStringLiteral("a"), QStringLiteral("b")});
        row("word", word, "\"b\"", "");
        row("word, other", word, "\"B\"", "body should be `\"a\"` or `\"b\"`, instead was `\"B\"`");
        row("one word", Schema::oneOf({QStringLiteral("a")}), "1",
            "body should be `\"a\"`, instead was `1`");
        row("three words",
            Schema::oneOf({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}), "1",
            "body should be `\"a\"`, `\"b\"`, or `\"c\"`, instead was `1`");
        row("uuid", Schema::uuid(), "\"0d8f4c1e000040008000000000000001\"", "");
        row("uuid, no", Schema::uuid(), "\"x\"",
            "body should be a valid uuid, instead was `\"x\"`");
        row("time", Schema::time(), "\"2026-11-21T10:00:00.000Z\"", "");
        row("time with offset", Schema::time(), "\"2026-11-21T10:00:00.000+02:00\"", "");
        row("time without a zone", Schema::time(), "\"2026-11-21T10:00:00\"",
            "body should be a valid ISO 8601 date string, instead was `\"2026-11-21T10:00:00\"`");
        row("time, words", Schema::time(), "\"tomorrow\"",
            "body should be a valid ISO 8601 date string, instead was `\"tomorrow\"`");
        row("address", Schema::webAddress(), "\"https://example.org/a?b#c\"", "");
        row("address, plain", Schema::webAddress(), "\"http://127.0.0.1:1/\"", "");
        for (const char *address : {"\"ftp://example.org\"", "\"javascript:alert\"", "\"//x\"",
                 "\"https://\"", "\"example.org\"", "\"https://a b\"", "\"\"", "7"})
            row(address, Schema::webAddress(), address,
                qPrintable(QStringLiteral("body should be a valid URL, instead was `%1`")
                               .arg(QLatin1String(address))));
        row("redirect", Schema::redirectAddress(), "\"https://example.org/cb\"", "");
        row("redirect, own computer", Schema::redirectAddress(), "\"http://[::1]:8080/\"", "");
        row("redirect, no", Schema::redirectAddress(), "\"http://example.org/\"",
            "body should be a redirect URI with https (http for localhost alone) and without a "
            "fragment, a user name, a wildcard, a zero before the port, or a "
            "parameter `code`, `state`, or `error`, instead was `\"http://example.org/\"`");
        for (const char *address :
            {"\"https://example.org/cb?code=x\"", "\"https://example.org/cb?a=b&state\"",
                "\"https://example.org/cb?%65rror=\"", "\"http://127.0.0.1:05000/cb\""})
            row(address, Schema::redirectAddress(), address,
                qPrintable(QStringLiteral(
                    "body should be a redirect URI with https (http for localhost alone) and "
                    "without a fragment, a user name, a wildcard, a zero before the port, or a "
                    "parameter `code`, `state`, or `error`, instead was `%1`")
                               .arg(QLatin1String(address))));
        row("redirect, a word inside", Schema::redirectAddress(),
            "\"https://example.org:5000/cb:0?postcode=1\"", "");
        row("truth", Schema::truth(), "true", "");
        row("truth, no", Schema::truth(), "false", "body should be `true`, instead was `false`");
        row("null", Schema::null(), "null", "");
        row("null, no", Schema::null(), "0", "body should be `null`, instead was `0`");
        for (const char *emoji :
            {"\"🎯\"", "\"👩🏽‍🚀\"", "\"🇩🇪\"", "\"#️⃣\"", "\"1️⃣\""})
            row(emoji, Schema::emoji(), emoji, "");
        for (const char *plain : {"\"\"", "\"a\"", "\"ä\"", "\"🎯 x\"", "7", "\"\u200b\""})
            row(plain, Schema::emoji(), plain,
                qPrintable(QStringLiteral("body should be a valid emoji, instead was `%1`")
                               .arg(QString::fromUtf8(plain))));
        for (const char *link : {"\"https://example.org/\"", "\"mailto:a@example.org\"",
                 "\"tel:+491234\"", "\"/0d8f4c1e000040008000000000000001\""})
            row(link, Schema::link(), link, "");
        for (const char *link : {"\"javascript:1\"", "\"data:text/html,x\"", "\"https:///x\""})
            row(link, Schema::link(), link,
                qPrintable(QStringLiteral("body should be a valid URL, instead was `%1`")
                               .arg(QLatin1String(link))));
        const Schema choice
            = Schema::choice({{.name = QLatin1String("a"), .schema = Schema::boolean()},
                                 {.name = QLatin1String("b"), .schema = Schema::boolean()}},
                {{.name = QLatin1String("more"), .schema = Schema::boolean()}});
        row("choice", choice, "{\"a\":true}", "");
        row("choice, named", choice, "{\"type\":\"b\",\"b\":true,\"more\":false}", "");
        row("choice, other than named", choice, "{\"type\":\"b\",\"a\":true}",
            "body.b should be defined, instead was `undefined`");
        row("choice, both", choice, "{\"a\":true,\"b\":true}",
            "body.b should be not present, instead was `true`");
        row("choice, wrong", choice, "{\"a\":1}", "body.a should be a boolean, instead was `1`");
        row("choice, unknown name", choice, "{\"type\":\"c\",\"a\":true}",
            "body.type should be `\"a\"` or `\"b\"`, instead was `\"c\"`");
        row("choice, unknown key", choice, "{\"a\":true,\"c\":1}",
            "body.c should be not present, instead was `1`");
        row("choice, no object", choice, "1", "body should be an object, instead was `1`");
        row("choice, none", choice, "{}",
            "body.a should be defined, instead was `undefined`\nbody.b should be defined, instead "
            "was `undefined`");
        row("object", person(),
            "{\"name\":\"Ada\",\"tags\":[\"x\"],\"home\":{\"url\":\"https://x.org\"}}", "");
        row("object, list", person(), "[]", "body should be an object, instead was `[]`");
        row("key missing", person(), "{}", "body.name should be defined, instead was `undefined`");
        row("key unknown", person(), "{\"name\":\"Ada\",\"age\":36}",
            "body.age should be not present, instead was `36`");
        row("key in another case", person(), "{\"name\":\"Ada\",\"Tags\":{\"a\":1}}",
            "body.Tags should be not present, instead was `{\"a\":1}`");
        row("optional key, null", person(), "{\"name\":\"Ada\",\"tags\":null}",
            "body.tags should be an array, instead was `null`");
        row("nested key missing", person(), "{\"name\":\"Ada\",\"home\":{}}",
            "body.home.url should be defined, instead was `undefined`");
        row("nested key unknown", person(),
            "{\"name\":\"Ada\",\"home\":{\"url\":\"https://x.org\",\"a\":0}}",
            "body.home.a should be not present, instead was `0`");
        row("array too long", person(), "{\"name\":\"Ada\",\"tags\":[\"x\",\"y\",\"z\"]}",
            "body.tags.length should be ≤ `2`, instead was `3`");
        row("array item", person(), "{\"name\":\"Ada\",\"tags\":[\"x\",\"xyz\"]}",
            "body.tags[1].length should be ≤ `2`, instead was `3`");
    }
    void values()
    {
        QFETCH(Schema, schema);
        QFETCH(QByteArray, json);
        QFETCH(QString, problem);
        const QStringList found = schema.problems(valueOf(json), QStringLiteral("body"));
        QCOMPARE(found, problem.split(QLatin1Char('\n'), Qt::SkipEmptyParts));
    }

    void alternativesAreAllNamed()
    {
        const Schema either = Schema::anyOf({Schema::string({}), person()});
        QCOMPARE(either.problems(valueOf("\"x\""), QStringLiteral("body.a")), QStringList());
        const QStringList found = either.problems(valueOf("{}"), QStringLiteral("body.a"));
        QCOMPARE(found,
            (QStringList{QStringLiteral("body.a should be a string, instead was `{}`"),
                QStringLiteral("body.a.name should be defined, instead was `undefined`")}));
        QCOMPARE(refusalOf(QStringLiteral("body"), found).message,
            QStringLiteral("body failed validation. Fix one:\n"
                           "body.a should be a string, instead was `{}`.\n"
                           "body.a.name should be defined, instead was `undefined`."));
        QCOMPARE(refusalOf(QStringLiteral("body"), {found.front()}).message,
            QStringLiteral("body failed validation: body.a should be a string, instead was `{}`."));
    }

    void alternativesWithTheSameProblemAreOne()
    {
        const Schema either = Schema::anyOf({Schema::boolean(), Schema::boolean()});
        QCOMPARE(either.problems(valueOf("1"), QStringLiteral("x")).size(), 1);
    }

    void longValuesAreCutShort()
    {
        const QString found
            = Problem::instead(QStringLiteral("x"), QStringLiteral("y"), QString(5000, u'a'));
        QVERIFY(found.size() < 400);
        QVERIFY(found.endsWith(QStringLiteral("…`")));
    }

    void queries_data()
    {
        QTest::addColumn<QStringList>("query");
        QTest::addColumn<QByteArray>("values"); // empty: refused
        QTest::addColumn<QString>("problem");
        const auto row
            = [](const char *name, const char *items, const char *json, const char *problem) {
                  QTest::newRow(name) << QString::fromUtf8(items).split(u' ', Qt::SkipEmptyParts)
                                      << QByteArray(json) << QString::fromUtf8(problem);
              };
        row("none", "", "{}", "");
        row("each form", "text=5 size=7 flag=true", "{\"flag\":true,\"size\":7,\"text\":\"5\"}",
            "");
        row("flag off", "flag=false", "{\"flag\":false}", "");
        row("number as words", "size=many", "",
            "query.size should be an integer, instead was `\"many\"`");
        row("number empty", "size=", "", "query.size should be an integer, instead was `\"\"`");
        row("number with a fraction", "size=1.0", "",
            "query.size should be an integer, instead was `\"1.0\"`");
        row("number too small", "size=0", "", "query.size should be ≥ `1`, instead was `0`");
        row("number too large", "size=9223372036854775807", "",
            "query.size should be ≤ `100`, instead was `9223372036854775807`");
        row("number beyond any", "size=99999999999999999999", "",
            "query.size should be an integer, instead was `\"99999999999999999999\"`");
        row("flag in capitals", "flag=True", "",
            "query.flag should be a boolean, instead was `\"True\"`");
        row("unknown", "other=x", "", "query.other should be not present, instead was `\"x\"`");
        row("twice", "text=a text=b", "", "query.text should be given once, instead was `\"b\"`");
    }
    void queries()
    {
        QFETCH(QStringList, query);
        QFETCH(QByteArray, values);
        QFETCH(QString, problem);
        using Form = QuerySchema::Field::Form;
        const QuerySchema schema({
            {.name = QLatin1String("text"), .schema = Schema::string({})},
            {.name = QLatin1String("size"),
                .schema = Schema::integer({.least = 1, .most = 100}),
                .form = Form::Number},
            {.name = QLatin1String("flag"), .schema = Schema::boolean(), .form = Form::Flag},
        });
        std::vector<QueryItem> items;
        for (const QString &item : query)
            items.push_back({item.section(u'=', 0, 0), item.section(u'=', 1)});
        const auto read = schema.read(items);
        QCOMPARE(read.has_value(), !values.isEmpty());
        if (read)
            QCOMPARE(QJsonDocument(*read).toJson(QJsonDocument::Compact), values);
        else
            QCOMPARE(read.error(), QStringList{problem});
    }

    void uuids_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical"); // empty: none
        const auto row = [](const char *name, const char *text, const char *canonical) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(canonical);
        };
        const char *const four = "0d8f4c1e-1111-4222-8333-0123456789ab";
        row("dashed", four, four);
        row("undashed", "0d8f4c1e1111422283330123456789ab", four);
        row("upper case", "0D8F4C1E-1111-4222-8333-0123456789AB", four);
        row("undashed upper case", "0D8F4C1E1111422283330123456789AB", four);
        row("version 8", "0d8f4c1e-1111-8222-b333-0123456789ab",
            "0d8f4c1e-1111-8222-b333-0123456789ab");
        row("version 1 dashed", "0d8f4c1e-1111-1222-8333-0123456789ab", "");
        row("version 1 undashed", "0d8f4c1e1111122283330123456789ab",
            "0d8f4c1e-1111-1222-8333-0123456789ab");
        row("version 12 dashed", "0d8f4c1e-1111-c222-8333-0123456789ab", "");
        row("variant d dashed", "0d8f4c1e-1111-4222-d333-0123456789ab", "");
        row("variant d undashed", "0d8f4c1e11114222d3330123456789ab",
            "0d8f4c1e-1111-4222-d333-0123456789ab");
        row("all zeros dashed", "00000000-0000-0000-0000-000000000000", "");
        row("all zeros undashed", "00000000000000000000000000000000",
            "00000000-0000-0000-0000-000000000000");
        row("empty", "", "");
        row("a digit short", "0d8f4c1e-1111-4222-8333-0123456789a", "");
        row("a digit long", "0d8f4c1e-1111-4222-8333-0123456789abc", "");
        row("dashes elsewhere", "0d8f4c1e1-111-4222-8333-0123456789ab", "");
        row("no hex digit", "0d8f4c1e-1111-4222-8333-0123456789ag", "");
        row("braces", "{d8f4c1e-1111-4222-8333-0123456789a}", "");
    }
    void uuids()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        QCOMPARE(canonicalUuid(text), canonical);
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
