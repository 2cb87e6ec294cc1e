// SPDX-License-Identifier: MIT
#include "app/workspace/http/router.h"

#include <QTest>

using namespace GatehouseWorkspace;

namespace {

Router<int> routes()
{
    Router<int> router;
    router.add(Method::Get, "/v1/users/{user_id}", 1);
    router.add(Method::Get, "/v1/users/me", 2);
    router.add(Method::Get, "/v1/users", 3);
    router.add(Method::Post, "/v1/users", 4);
    router.add(Method::Get, "/v1/pages/{page_id}/properties/{property_id:text}", 5);
    router.add(Method::Get, "/v1/pages/{page_id}/properties/all", 6);
    return router;
}

QStringList words(const char *path)
{
    return QString::fromLatin1(path).split(u'/');
}

} // namespace

class TestRouter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsExactlyOneRoute_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<int>("handler");
        const auto row = [](const char *name, Method method, const char *path, int handler) {
            QTest::newRow(name) << int(method) << words(path) << handler;
        };
        row("spelled out before a parameter", Method::Get, "v1/users/me", 2);
        row("parameter", Method::Get, "v1/users/abc", 1);
        row("shorter", Method::Get, "v1/users", 3);
        row("by method", Method::Post, "v1/users", 4);
        row("HEAD as GET", Method::Head, "v1/users/me", 2);
        row("text parameter", Method::Get, "v1/pages/x/properties/title", 5);
        row("spelled out in the last segment", Method::Get, "v1/pages/x/properties/all", 6);
        row("method without a route", Method::Delete, "v1/users", 0);
        row("PUT is not POST", Method::Put, "v1/users", 0);
        row("unknown method", Method::Other, "v1/users", 0);
        row("too long", Method::Get, "v1/users/me/more", 0);
        row("too short", Method::Get, "v1", 0);
        row("letters' case matters", Method::Get, "v1/Users", 0);
        row("other root", Method::Get, "v2/users", 0);
    }
    void findsExactlyOneRoute()
    {
        QFETCH(int, method);
        QFETCH(QStringList, path);
        QFETCH(int, handler);
        const Router<int> router = routes();
        const auto match = router.find(
            static_cast<Method>(method), std::vector<QString>(path.begin(), path.end()));
        QCOMPARE(match ? *match->handler : 0, handler);
    }

    void parametersCarryNameValueAndKind()
    {
        const Router<int> router = routes();
        const auto match = router.find(Method::Get,
            {QStringLiteral("v1"), QStringLiteral("pages"), QStringLiteral("a/b"),
                QStringLiteral("properties"), QStringLiteral("%3F")});
        QVERIFY(match);
        QCOMPARE(match->parameters.size(), size_t(2));
        QCOMPARE(match->parameters[0].name, QLatin1String("page_id"));
        QCOMPARE(match->parameters[0].value, QStringLiteral("a/b"));
        QVERIFY(match->parameters[0].isUuid);
        QCOMPARE(match->parameters[1].name, QLatin1String("property_id"));
        QCOMPARE(match->parameters[1].value, QStringLiteral("%3F"));
        QVERIFY(!match->parameters[1].isUuid);
    }
};

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
