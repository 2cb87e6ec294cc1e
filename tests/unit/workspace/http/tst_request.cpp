// SPDX-License-Identifier: MIT
#include "app/workspace/http/request.h"

#include <QTest>

using namespace GatehouseWorkspace;

class TestRequest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void targets_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QStringList>("segments");
        QTest::addColumn<QStringList>("query"); // key, value, key, value …
        const auto good = [](const char *target, QStringList segments, QStringList query = {}) {
            QTest::newRow(target) << QByteArray(target) << true << segments << query;
        };
        const auto bad = [](const char *name, const char *target) {
            QTest::newRow(name) << QByteArray(target) << false << QStringList() << QStringList();
        };
        const QString v1 = QStringLiteral("v1");
        const QString users = QStringLiteral("users");
        const QString a = QStringLiteral("a");
        good("/v1/users", {v1, users});
        good("/v1/users?", {v1, users});
        good("/v1/users?a=1&b=2", {v1, users},
            {a, QStringLiteral("1"), QStringLiteral("b"), QStringLiteral("2")});
        good("/v1/users?a=x%20y+z", {v1, users}, {a, QStringLiteral("x y z")});
        good("/v1/us+ers", {v1, QStringLiteral("us+ers")});
        good("/v1/us%2Fers", {v1, QStringLiteral("us/ers")});
        good("/v1/%C3%A9", {v1, QStringLiteral("é")});
        good("/v1/users?a=1&a=2", {v1, users}, {a, QStringLiteral("1"), a, QStringLiteral("2")});
        good("/v1/users?a", {v1, users}, {a, QString()});
        good("/v1/users?&&a=b=c&", {v1, users}, {a, QStringLiteral("b=c")});
        good("/v1/users?a=%26%3D", {v1, users}, {a, QStringLiteral("&=")});
        good("/v1/users?a=1?2", {v1, users}, {a, QStringLiteral("1?2")});
        bad("empty", "");
        bad("root", "/");
        bad("star", "*");
        bad("no leading slash", "v1/users");
        bad("absolute", "http://127.0.0.1/v1/users");
        bad("trailing slash", "/v1/users/");
        bad("double slash", "/v1//users");
        bad("escape cut short", "/v1/users%2");
        bad("escape cut shorter", "/v1/users%");
        bad("escape of no digit", "/v1/users%zz");
        bad("escape of a sign", "/v1/users%+1");
        bad("overlong UTF-8", "/v1/%C0%AF");
        bad("half a character", "/v1/%C3");
        bad("broken key", "/v1/users?%=1");
        bad("broken value", "/v1/users?a=%FF");
    }
    void targets()
    {
        QFETCH(QByteArray, target);
        QFETCH(bool, valid);
        QFETCH(QStringList, segments);
        QFETCH(QStringList, query);
        const auto parsed = parseTarget(target);
        QCOMPARE(parsed.has_value(), valid);
        if (!parsed)
            return;
        QCOMPARE(QStringList(parsed->segments.begin(), parsed->segments.end()), segments);
        QStringList found;
        for (const QueryItem &item : parsed->query)
            found << item.key << item.value;
        QCOMPARE(found, query);
    }

    void formsAreReadAsQueriesAre()
    {
        const auto form = parseForm("a=1&b=%C3%A4+%2B&&c&=d&a=2");
        QVERIFY(form.has_value());
        const std::vector<QueryItem> items{{QStringLiteral("a"), QStringLiteral("1")},
            {QStringLiteral("b"), QStringLiteral("ä +")}, {QStringLiteral("c"), {}},
            {{}, QStringLiteral("d")}, {QStringLiteral("a"), QStringLiteral("2")}};
        QCOMPARE(*form, items);
        QVERIFY(parseForm("").value().empty());
        for (const char *broken : {"a=%", "a=%zz", "%=1", "a=%FF"})
            QVERIFY2(!parseForm(broken), broken);
        QVERIFY(isForm({.contentType = "application/x-www-form-urlencoded"}));
        QVERIFY(isForm({.contentType = "Application/X-WWW-Form-Urlencoded; charset=UTF-8"}));
        for (const char *type : {"", "application/json", "multipart/form-data; boundary=x",
                 "text/plain; application/x-www-form-urlencoded"})
            QVERIFY2(!isForm({.contentType = type}), type);
    }

    void cookiesAreFoundByName()
    {
        const Request request{.cookies = {"a=1; session=xyz; b", "other=2;session=late; e==x"}};
        QCOMPARE(cookieOf(request, "session"), QByteArray("xyz"));
        QCOMPARE(cookieOf(request, "other"), QByteArray("2"));
        QCOMPARE(cookieOf(request, "e"), QByteArray("=x"));
        for (const char *name : {"b", "sess", "ession", "Session", ""})
            QVERIFY2(cookieOf(request, name).isEmpty(), name);
    }

    void methodsAreSpelledExactly()
    {
        QVERIFY(methodOf("GET") == Method::Get);
        QVERIFY(methodOf("HEAD") == Method::Head);
        QVERIFY(methodOf("POST") == Method::Post);
        QVERIFY(methodOf("PUT") == Method::Put);
        QVERIFY(methodOf("PATCH") == Method::Patch);
        QVERIFY(methodOf("DELETE") == Method::Delete);
        QVERIFY(methodOf("get") == Method::Other);
        QVERIFY(methodOf("BREW") == Method::Other);
        QVERIFY(methodOf("") == Method::Other);
    }
};

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
